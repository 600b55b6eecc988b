"""A web page → the article in it. The libraries that do that come with the extra `dedup[pages]`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """The article of a page, and what the page says of it."""

    text: str
    title: str | None = None
    author: str | None = None
    published: str | None = None
    modified: str | None = None
    url: str | None = None
    """The canonical address, or the given one."""
    site: str | None = None
    source: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class NoArticle:
    """A page without an article."""

    reason: str
    """What it is: "consent wall", "index page"."""
    text: str | None = None
    """What it says, for exact matching only."""


def read_page(data: bytes, address: str | None, reader: str = "best") -> Page | NoArticle:
    """Return the article of a page, or what the page is otherwise. Never raises for what data holds."""
    return NoArticle("no reader of pages is installed")


def available(reader: str) -> str | None:
    """Return None if this reader can be used, or a sentence that says what to install."""
    return "Web pages are read by an extra: pip install 'dedup[pages]'."


def close() -> None:
    """End what works in the background."""
