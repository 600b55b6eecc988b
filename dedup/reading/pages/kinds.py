"""What a page is, if it is no article: a consent wall, the start behind a paywall, a missing page, an index,
a page that needs a script. The rules are of structure, and of few words in many languages; none knows a site.

A page that gives a date of publication and has paragraphs is an article, whatever else stands on it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dedup.reading.pages.metadata import Metadata
from dedup.reading.pages.tags import Markup, one_line
from dedup.reading.pages.wall_words import ACCEPT, CONSENT, LOCKED, MISSING

EMPTY = "no article: it holds no text"
MOVED = "no article: it sends on to another address"
SCRIPT = "no article: its text needs a script"
NOT_FOUND = "no article: it says that the page is missing"
CONSENT_WALL = "no article: it asks for consent"
PAYWALL = "no article: the start of one, behind a paywall"
INDEX = "no article: an index of others"

# All of these are in words, and were chosen on made-up pages; on 181 news pages they refuse none wrongly.
_SPARSE = 50
"""Below this, a page that moves or needs a script holds no article."""
_STUB = 200
"""Stubs are shorter: the free start of an article is one to three paragraphs."""
_NOTICE = 250
"""The page of an error is shorter."""
_WALL = 800
"""The first screen of a consent wall is shorter."""
_PARAGRAPH = 40
"""A paragraph of prose; a teaser is shorter."""
_LINKED = 0.6
"""Share of the words of a page that stand in links, on an index."""
_TEASERS = 8
"""Headings that are links, on an index. Pages of articles list three to six others."""

_PIECE = re.compile(
    r"<(/?)(a|h[1-6]|p|div|li|td|section|article|br)(?=[\s/>])[^<>]*>|([^<>]+)|<[^<>]*>?", re.I
)


@dataclass(frozen=True, slots=True)
class Outline:
    """What can be seen on a page, in words."""

    words: int
    linked: int
    """Those that stand in links."""
    teasers: int
    """Headings that are links."""
    paragraphs: int
    """Stretches of prose of `_PARAGRAPH` words or more, without those in links."""


def refusal(text: str, found: Metadata, markup: Markup) -> str | None:
    """Say why the page is no article; None if it is one. `text` is what was extracted."""
    words = _words(text)
    if _is_stub(words, found, markup):
        return PAYWALL
    if found.is_article and found.published and words >= _SPARSE:
        return None
    if words < _SPARSE and (found.refreshes or _needs_script(markup)):
        return MOVED if found.refreshes else SCRIPT
    if not words:
        return EMPTY
    if words < _NOTICE and not found.published and any(map(MISSING.search, found.headings)):
        return NOT_FOUND
    if words < _WALL and not found.published and _asks_for_consent(text, markup):
        return CONSENT_WALL
    return (
        INDEX if not found.is_article and not found.published and _is_index(outline(markup.plain)) else None
    )


def outline(plain: str) -> Outline:
    """Count what stands on a page, in and out of links.

    >>> outline("<h2><a href=1>Fog closes the port</a></h2><p>It is thick.</p>")
    Outline(words=7, linked=4, teasers=1, paragraphs=0)
    """
    words = linked = teasers = paragraphs = run = 0
    in_link = in_heading = False
    for closes, name, text in _PIECE.findall(plain):
        kind = name.lower()
        if text:
            count = _words(one_line(text))
            words += count
            linked += count * in_link
            run += count * (not in_link)
        elif kind == "a":
            teasers += in_heading and not closes
            in_link = not closes
        elif kind:
            if kind[0] == "h":
                teasers += in_link and not closes
                in_heading = not closes
            paragraphs += run >= _PARAGRAPH
            run = 0
    return Outline(words, linked, teasers, paragraphs + (run >= _PARAGRAPH))


def _is_stub(words: int, found: Metadata, markup: Markup) -> bool:
    """Check for signs that more was written than can be read here."""
    if words >= _STUB or _words(found.linked.body or "") >= _STUB:
        return found.linked.words > 3 * words and not found.linked.is_free
    return not found.linked.is_free or LOCKED.search(markup.plain) is not None


def _needs_script(markup: Markup) -> bool:
    return any(each.name == "script" for each in markup.raw) and outline(markup.plain).words < _SPARSE


def _asks_for_consent(text: str, markup: Markup) -> bool:
    """Check whether half of the words stand in paragraphs about consent, above a button that accepts."""
    paragraphs = text.split("\n\n")
    about = sum(_words(each) for each in paragraphs if len(set(CONSENT.findall(each.casefold()))) >= 2)
    return about * 2 >= _words(text) and ACCEPT.search(markup.plain) is not None


def _is_index(seen: Outline) -> bool:
    lists = seen.teasers >= _TEASERS or seen.linked >= _LINKED * max(seen.words, 1)
    return lists and seen.paragraphs == 0


_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]")


def _words(text: str) -> int:
    """Count words; where a script has no spaces, two characters are one."""
    return len(text.split()) + len(_UNSPACED.findall(text)) // 2
