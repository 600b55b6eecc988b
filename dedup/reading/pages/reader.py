"""The bytes of a page → Page or NoArticle: all steps, in order. Runs in a worker, and may be killed."""

from __future__ import annotations

from dedup.reading.pages.addresses import own_and_source
from dedup.reading.pages.charset import characters
from dedup.reading.pages.extract import EXTRACT, in_paragraphs
from dedup.reading.pages.kinds import refusal
from dedup.reading.pages.limits import excess, without_data
from dedup.reading.pages.metadata import Metadata, metadata_of
from dedup.reading.pages.page import NoArticle, Page
from dedup.reading.pages.tags import take_apart

_LITTLE = 0.5
"""If less than this share of the text in the page's data is found on the page, the data are read instead."""


def read(data: bytes, address: str | None, reader: str) -> Page | NoArticle:
    """Read a page. Raises what the libraries raise: MemoryError, and errors of their own."""
    markup = take_apart(without_data(characters(data)))
    limit = excess(markup.plain)
    if limit is not None:
        return NoArticle(f"too costly: {limit}")
    found = metadata_of(markup)
    text = _fuller(EXTRACT[reader](markup.plain), found.linked.body)
    reason = refusal(text, found, markup)
    return NoArticle(reason, text or None) if reason else _page(text, address, found)


def _fuller(text: str, body: str | None) -> str:
    """Return the text, or that of the data if the page shows little of it: scripts would write the rest."""
    if body is None or "<" in body or len(text) >= _LITTLE * len(body):
        return text
    return in_paragraphs(body)


def _page(text: str, address: str | None, found: Metadata) -> Page:
    url, source = own_and_source(address, found.canonical, found.shared)
    return Page(
        text=text,
        title=found.title,
        author=found.author,
        published=None if found.is_guess else found.published,
        guessed=found.published if found.is_guess else None,
        modified=found.modified,
        url=url,
        site=found.site,
        source=source,
        language=found.language,
    )
