"""JSON-LD → the article that a page says it holds, in words of schema.org. Blocks and objects are bounded.

Articles that a page only lists, such as teasers, are not looked at.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dedup.reading.pages.dates import to_iso
from dedup.reading.pages.tags import one_line

_MAX_BLOCKS = 50
_MAX_BYTES = 2_000_000
"""Characters of all blocks together."""
_MAX_OBJECTS = 5_000
_MAX_NAME = 300
"""Characters. A longer name or headline is a text."""
_MAX_AUTHORS = 20
_FEW = 3
"""More articles than this in the data, none of which can be told to be the page's own, make a list."""

_WRAPPED = re.compile(r"^\s*(?://\s*)?(?:<!--|<!\[CDATA\[)|(?://\s*)?(?:-->|\]\]>)\s*;?\s*$")
_POSTINGS = frozenset(
    {"BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "DiscussionForumPosting", "Report"}
)
_HOLDERS = ("@graph", "mainEntity", "mainEntityOfPage")
"""Where an object holds the page's own article. Other fields hold what it lists or cites."""

Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class LinkedArticle:
    """What the data say of the article. Dates are in ISO 8601."""

    headline: str | None = None
    author: str | None = None
    published: str | None = None
    modified: str | None = None
    publisher: str | None = None
    language: str | None = None
    body: str | None = None
    """The whole text, where the data hold it."""
    words: int = 0
    """The length of the text in words; 0 if it is not given."""
    is_article: bool = False
    """Whether the data call it an article, and not just a page."""
    is_free: bool = True
    """Whether everybody may read it."""


def article_in(blocks: Iterable[str], addresses: Iterable[str], titles: Iterable[str]) -> LinkedArticle:
    """Find the page's own article, known by its address or its title where there are several.

    >>> article_in(['{"@type": "NewsArticle", "headline": "Fog &amp; ice", "author": "Q"}'], [], []).headline
    'Fog & ice'
    """
    found = list(_objects(blocks))
    articles = [each for each in found if _is_article(each)]
    own = _own(articles, set(addresses), [title.casefold() for title in titles])
    if own is not None:
        return _article(own, is_article=True)
    pages = [each for each in found if "WebPage" in _types(each)]
    return _article(pages[0], is_article=False) if pages and not articles else LinkedArticle()


def _own(articles: list[Json], addresses: set[str], titles: list[str]) -> Json | None:
    for each in articles:
        if addresses & {_address(each.get(name)) for name in ("url", "mainEntityOfPage", "@id")}:
            return each
    for each in articles:
        headline = (_name(each.get("headline")) or "").casefold()
        if headline and any(headline in title for title in titles):
            return each
    return articles[0] if 0 < len(articles) <= _FEW else None


def _article(given: Json, is_article: bool) -> LinkedArticle:
    body, words = given.get("articleBody"), given.get("wordCount")
    return LinkedArticle(
        headline=_name(given.get("headline")) or _name(given.get("name")) if is_article else None,
        author=", ".join(_names(given.get("author"))) or None,
        published=_date(given, "datePublished"),
        modified=_date(given, "dateModified"),
        publisher=next(_names(given.get("publisher")), None),
        language=_name(given.get("inLanguage")),
        body=body if isinstance(body, str) and is_article else None,
        words=int(words) if isinstance(words, int | str) and re.fullmatch(r"\d{1,7}", str(words)) else 0,
        is_article=is_article,
        is_free=str(given.get("isAccessibleForFree", True)).lower() not in {"false", "0"},
    )


def _objects(blocks: Iterable[str]) -> Iterator[Json]:
    """Yield the objects of all blocks that may be the page's own, in order."""
    left, objects = _MAX_BYTES, 0
    for count, block in enumerate(blocks):
        left -= len(block)
        if count == _MAX_BLOCKS or left < 0:
            return
        waiting = [_parsed(block)]
        while waiting and objects < _MAX_OBJECTS:
            value = waiting.pop()
            objects += 1
            if isinstance(value, list):
                waiting += reversed(value[:_MAX_OBJECTS])
            elif isinstance(value, dict):
                yield value
                waiting += [value[name] for name in reversed(_HOLDERS) if name in value]


def _parsed(block: str) -> object:
    try:
        return json.loads(_WRAPPED.sub("", block.strip()), strict=False)
    except (ValueError, RecursionError):  # ValueError also for numbers of more than 4,300 digits
        return None


def _types(given: Json) -> set[str]:
    kinds = given.get("@type")
    listed = kinds if isinstance(kinds, list) else [kinds]
    return {each.rpartition("/")[2] for each in listed if isinstance(each, str)}


def _is_article(given: Json) -> bool:
    return any(each.endswith("Article") or each in _POSTINGS for each in _types(given))


def _date(given: Json, name: str) -> str | None:
    value = given.get(name)
    return to_iso(value[0] if isinstance(value, list) and value else value)


def _address(value: object) -> str | None:
    value = value.get("@id") or value.get("url") if isinstance(value, dict) else value
    return value if isinstance(value, str) else None


def _names(value: object) -> Iterator[str]:
    """Yield the names of persons or organisations, each once, without addresses."""
    listed = value if isinstance(value, list) else [value]
    names = (_name(each) for each in listed[:_MAX_AUTHORS])
    yield from dict.fromkeys(name for name in names if name and "://" not in name)


def _name(value: object) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("name") or value.get("@value")
        value = value[0] if isinstance(value, list) and value else value
    if not isinstance(value, str) or len(value) > _MAX_NAME:
        return None
    return one_line(value) or None
