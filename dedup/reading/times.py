"""When the file of an input was last written to, where that is evidence."""

from __future__ import annotations

from dedup.reading.item import Input

_MAX_TIME = 2**63
"""Nanoseconds. Some file systems hold times that do not fit a column of 64 bits; those are left out."""


def modified_of(item: Input) -> int | None:
    """Return the time of a file that is one article, in nanoseconds since 1970; None for a member of one."""
    if item.member is not None or item.stamp is None or abs(item.stamp.modified) >= _MAX_TIME:
        return None
    return item.stamp.modified
