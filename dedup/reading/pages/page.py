"""What a saved page turns out to be: Page, an article, or NoArticle, with the reason. Both travel as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Page:
    """The article of a page, and what the page says of it."""

    text: str
    """Paragraphs with an empty line between them, without captions, menus, share boxes and comments."""
    title: str | None = None
    author: str | None = None
    """The names of all authors, with commas between them."""
    published: str | None = None
    """A day or a moment in ISO 8601."""
    guessed: str | None = None
    """The same if nothing says that it is the date of publication; else nothing."""
    modified: str | None = None
    url: str | None = None
    """The page's own address: the canonical one if it is on the same host, else the one that was given."""
    site: str | None = None
    """The name of the site, as in "The Pellworth Bell"."""
    source: str | None = None
    """The canonical address if it is on another host: the page says that the article comes from there."""
    language: str | None = None
    """A language tag, as in "pt-BR"."""


@dataclass(frozen=True, slots=True)
class NoArticle:
    """Why a page is no article. Its text may be compared with others for exact copies only."""

    reason: str
    """A clause without a full stop."""
    text: str | None = None
    """What could be read of it, if anything."""


def to_json(found: Page | NoArticle) -> dict[str, str]:
    """Return the fields that have a value; `reason` is there in a NoArticle alone.

    >>> to_json(NoArticle("empty"))
    {'reason': 'empty'}
    """
    values = {field.name: getattr(found, field.name) for field in fields(found)}
    return {name: value for name, value in values.items() if value is not None}


def from_json(values: Mapping[str, object]) -> Page | NoArticle | None:
    """Return what `to_json` was given, or None if these are not its fields.

    >>> from_json({"text": "Fog closes the port.", "title": "Fog"}).title
    'Fog'
    """
    kind = NoArticle if "reason" in values else Page
    names = {field.name for field in fields(kind)}
    if (
        not values
        or not names.issuperset(values)
        or not all(isinstance(each, str) for each in values.values())
    ):
        return None
    try:
        return kind(**values)  # type: ignore[arg-type]
    except TypeError:  # a field without a default is missing
        return None
