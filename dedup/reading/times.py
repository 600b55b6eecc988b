"""When an input was gathered: its file written to, or the page fetched. That is no date of publication."""

from __future__ import annotations

from datetime import UTC, datetime

from dedup.reading.item import Input

_MAX_TIME = 2**63
"""Nanoseconds. Some file systems hold times that do not fit a column of 64 bits; those are left out."""


def modified_of(item: Input) -> int | None:
    """Return when an input was gathered, in nanoseconds since 1970.

    A member of a file has the time at which a crawler fetched it, if that is known, and not that of the file.
    """
    if item.fetched is not None:
        return item.fetched
    if item.member is not None or item.stamp is None or abs(item.stamp.modified) >= _MAX_TIME:
        return None
    return item.stamp.modified


def time_of(date: str) -> int | None:
    """Return the moment of an ISO 8601 date in nanoseconds since 1970; None for what is none.

    >>> time_of("2031-03-12T07:30:00Z"), time_of("2031-03-12"), time_of("12 March")
    (1931067000000000000, 1931040000000000000, None)
    """
    try:
        moment = datetime.fromisoformat(date)
        return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()) * 10**9
    except (ValueError, OverflowError):
        return None
