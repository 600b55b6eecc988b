"""Which of two articles the user trusts as an original."""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase
from urllib.parse import urlsplit

from dedup.article import Article, Origin

CONFIDENCE = 0.99
"""The user knows; only a mistake in the pattern can make this wrong."""


def preferred_by(article: Article, patterns: Sequence[str]) -> str | None:
    """Return the first pattern that matches an article's id, path, address or host.

    >>> preferred_by(Article("wire/1.txt", "/in/wire/1.txt", ""), ["agency/*", "wire/*"])
    'wire/*'
    """
    names = (article.id, article.path, article.url or "", _host(article))
    return next((one for one in patterns if any(name and fnmatchcase(name, one) for name in names)), None)


def by_preference(a: str | None, b: str | None) -> tuple[bool, Origin] | None:
    """Call the trusted article the source; None if both are trusted, or neither."""
    if (a is None) == (b is None):
        return None
    return a is not None, Origin("preferred", CONFIDENCE, f"it is a trusted original: {a or b}")


def _host(article: Article) -> str:
    try:
        return (urlsplit(article.url or "").hostname or "").removeprefix("www.")
    except ValueError:
        return ""
