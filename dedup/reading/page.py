"""A web page → the article in it, with its address. `pages/` finds the article in the markup."""

from __future__ import annotations

import re
from dataclasses import replace

from dedup.article import ELSEWHERE, GUESSED, NO_ARTICLE, Article, LeftOut, Problem, Settings
from dedup.reading import mirrors, pages, regular
from dedup.reading.decode import is_blank, without_surrogates
from dedup.reading.item import Input
from dedup.reading.pages import COSTS, NoArticle
from dedup.reading.times import modified_of

_SAVED = re.compile(
    rb"Page saved with SingleFile\s+url:\s*(\S+)|saved from url=\(\d+\)(\S+)|Mirrored from (\S+) by HTTrack",
    re.IGNORECASE,
)
"""What browsers and mirrors write into a page that they save: where it comes from."""
_HEAD = 1 << 14
"""Bytes at the start, among which that stands."""

WITHOUT = "a web page"
"""What a page is called that is left out because the extra is not installed."""


def article(item: Input, settings: Settings) -> Article | Problem | LeftOut:
    """Read one page; without the extra that reads pages, it is left out."""
    if pages.available(settings.page_reader) is not None:
        return LeftOut(item.path, WITHOUT, "pages", item.member)
    data = regular.read(item.path, settings.max_bytes) if item.data is None else item.data
    if isinstance(data, str):
        return Problem(item.path, data, item.member)
    address = item.address or saved_from(data)
    read = Article(item.id, item.path, "", url=address, line=item.member, modified=modified_of(item))
    host = None if address or item.member is not None else mirrors.host_of(item.path)
    return from_page(read, data, settings, host)


def from_page(
    read: Article, data: bytes, settings: Settings, host: str | None = None
) -> Article | Problem | LeftOut:
    """Complete an article with what its page says; what the record around the page says comes first.

    `host` is that of the site where the page was found, if its address is not known.
    """
    if pages.available(settings.page_reader) is not None:
        return LeftOut(read.path, WITHOUT, "pages", read.line)
    found = pages.read_page(data, f"https://{host}/" if host else read.url, settings.page_reader)
    if isinstance(found, NoArticle):
        if found.text is None and found.reason.startswith(COSTS):
            return Problem(read.path, found.reason, read.line)
        if found.text is None or is_blank(found.text):
            return LeftOut(read.path, found.reason, line=read.line)
        note = f"{NO_ARTICLE}{found.reason}"
        return replace(read, text=without_surrogates(found.text), note=note)
    if is_blank(found.text):
        return LeftOut(read.path, "a page without text", line=read.line)
    return replace(
        read,
        text=without_surrogates(found.text),
        title=read.title or found.title,
        url=read.url or found.url,
        published=read.published or found.published or found.guessed,
        author=read.author or found.author,
        source=read.source or found.site,
        note=_note(found, read.published),
    )


def _note(found: pages.Page, published: str | None) -> str | None:
    """Return what a reader should know of a page, and what tells how sure its data are."""
    notes = [
        GUESSED if found.guessed and not (published or found.published) else "",
        f"{ELSEWHERE}{found.source}" if found.source else "",
    ]
    return "; ".join(filter(None, notes)) or None


def saved_from(data: bytes) -> str | None:
    """Return the address that a browser or a mirror wrote into a page when it saved it.

    >>> saved_from(b"<html><!-- saved from url=(0022)https://bell.example/a -->")
    'https://bell.example/a'
    """
    found = _SAVED.search(data, 0, _HEAD)
    address = next(filter(None, found.groups()), b"") if found else b""
    return address.decode("utf-8", "replace") or None
