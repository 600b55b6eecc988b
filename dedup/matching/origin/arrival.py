"""Which of two articles arrived first: in the index, or on the disk.

This is weak evidence for texts that say nothing themselves: it shows when they were gathered, and only
indirectly when they were written.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from dedup.article import Article, Origin

SEEN = 0.65
"""An estimate: no labelled corpus records when its articles were gathered. A crawler that polls often nearly
always sees the source first; one that gathers archives sees it first half of the time."""
MODIFIED = 0.55
"""An estimate, barely better than a guess: copies, checkouts and corrections change the time of a file."""
DAY = 86_400 * 10**9
"""The least difference between two files, in nanoseconds: unpacking or copying takes minutes or hours."""
EARLIEST = 631_152_000 * 10**9
"""The start of 1990, in nanoseconds since 1970. Archive tools write earlier times for files of unknown time:
1970, 1980 (zip), 1985 (npm)."""

SEEN_FIRST = Origin("seen", SEEN, "the index had it before the copy arrived")
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


def by_first_seen(a: Article, b: Article) -> tuple[bool, Origin] | None:
    """Call the article that an earlier run stored the source; None if one run stored both, or none did."""
    if a.seen is None or b.seen is None or a.seen == b.seen:
        return None
    return a.seen < b.seen, SEEN_FIRST


def by_file_time(a: Article, b: Article) -> tuple[bool, Origin] | None:
    """Call the article that was gathered a DAY or more before the other the source; None if neither is known
    to be. A file was gathered when it was last written to, a record when a crawler fetched it.

    >>> old, new = (Article(name, name, "", modified=time * DAY) for name, time in (("a", 9000), ("b", 9001)))
    >>> by_file_time(new, old)[1].why
    'it was gathered on 1994-08-23, the copy on 1994-08-24'
    """
    if a.modified is None or b.modified is None or min(a.modified, b.modified) < EARLIEST:
        return None
    if abs(a.modified - b.modified) < DAY:
        return None
    earlier, later = (_day(time) for time in sorted((a.modified, b.modified)))
    why = f"it was gathered on {earlier}, the copy on {later}"
    return a.modified < b.modified, Origin("modified", MODIFIED, why)


def _day(time: int) -> str:
    """Return the day (UTC) of a time in nanoseconds since 1970; file systems may hold times of any year."""
    try:
        return (_BEGINNING + timedelta(microseconds=time // 1000)).date().isoformat()
    except OverflowError:
        return f"the year {1970 + time // (365_2425 * DAY // 10_000)}"
