"""Which of two articles came first to whoever gathers them: into the index, or onto the disk.

Weak evidence, for when the texts say nothing: it tells when they were gathered, and only through that when
they were written.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from dedup.article import Article, Origin

SEEN = 0.65
"""An estimate: no labelled corpus tells when its articles were gathered. Who looks at all sites often sees
the source first nearly always, and who gathers archives sees it first every other time."""
MODIFIED = 0.55
"""An estimate, little above a guess: a copied folder, a checkout or a correction gives a file a new time."""
DAY = 86_400 * 10**9
"""Nanoseconds by which two files must differ: unpacking, copying or checking out takes minutes or hours."""
EARLIEST = 631_152_000 * 10**9
"""The start of 1990, in nanoseconds since 1970. Earlier times are what packers write where they know none:
1970, 1980 (zip), 1985 (npm)."""

SEEN_FIRST = Origin("seen", SEEN, "the index held it before the copy came")
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


def by_first_seen(a: Article, b: Article) -> tuple[bool, Origin] | None:
    """Call the article that an earlier run stored the source; None where one run stored both, or none did."""
    if a.seen is None or b.seen is None or a.seen == b.seen:
        return None
    return a.seen < b.seen, SEEN_FIRST


def by_file_time(a: Article, b: Article) -> tuple[bool, Origin] | None:
    """Call the article whose file is older by a DAY or more the source; None where that is not known.

    >>> old, new = (Article(name, name, "", modified=time * DAY) for name, time in (("a", 9000), ("b", 9001)))
    >>> by_file_time(new, old)[1].why
    'its file is of 1994-08-23, that of the copy of 1994-08-24'
    """
    if a.modified is None or b.modified is None or min(a.modified, b.modified) < EARLIEST:
        return None
    if abs(a.modified - b.modified) < DAY:
        return None
    earlier, later = (_day(time) for time in sorted((a.modified, b.modified)))
    why = f"its file is of {earlier}, that of the copy of {later}"
    return a.modified < b.modified, Origin("modified", MODIFIED, why)


def _day(time: int) -> str:
    """Return the day of a time in nanoseconds since 1970, UTC; a file system may hold times of any year."""
    try:
        return (_BEGINNING + timedelta(microseconds=time // 1000)).date().isoformat()
    except OverflowError:
        return f"the year {1970 + time // (365_2425 * DAY // 10_000)}"
