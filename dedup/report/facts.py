"""What a report says of an article beside its text: where it is from, who wrote it, and when it was
published."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from dedup.article import Article, Match
from dedup.matching.origin.dates import stamp
from dedup.report.escape import visible
from dedup.report.figures import count


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts of an article, for programs."""

    url: str | None
    site: str | None
    author: str | None
    source: str | None
    date: str | None
    """When it was published, as far as that could be determined: a day or a moment in ISO 8601."""
    date_by: str | None
    """How: from a `field`, a `date line` in the text, the `address` or the `file name`."""


def facts(article: Article) -> Facts:
    """Return the facts of an article."""
    known = stamp(article)
    when = (known.moment.isoformat() if known.moment else known.day.isoformat()) if known else None
    return Facts(
        article.url, article.site, article.author, article.source, when, known.place if known else None
    )


def day_of(article: Article) -> str:
    """Return the day of publication and how it is known, if not from a field; empty if it is unknown."""
    known = stamp(article)
    if known is None:
        return ""
    return known.day.isoformat() + ("" if known.stated else f" (by its {known.place})")


def title_of(article: Article) -> str:
    """Return the title on one line, escaped; empty if there is none."""
    return visible(" ".join((article.title or "").split()))


def name_of(article: Article) -> str:
    """Return the title, or else the id, escaped."""
    return title_of(article) or visible(article.id)


def said_of(article: Article, words: int | None) -> list[str]:
    """Return what to say of an article after its title: site, author, day, length; each escaped."""
    field = article.source if article.source and article.source != article.site else None
    parts = (article.site, field, f"by {article.author}" if article.author else None, day_of(article))
    shown = [visible(" ".join(part.split())) for part in parts if part and part.strip()]
    return shown + ([count(words, "word")] if words is not None else [])


def length_of(article: Article, matches: Iterable[Match]) -> int | None:
    """Return how many words an article has; None if none of the matches is one of it."""
    for match in matches:
        if article.id == match.source.id:
            return match.source_words
        if article.id == match.copy.id:
            return match.copy_words
    return None


def link_of(article: Article) -> str | None:
    """Return the address of an article if a browser may follow it: http or https; else None."""
    try:
        parts = urlsplit(article.url or "")
    except ValueError:
        return None
    return article.url if parts.scheme.lower() in ("http", "https") and parts.hostname else None
