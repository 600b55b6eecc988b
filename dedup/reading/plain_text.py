"""Plain text: a file or standard input → one article."""

from __future__ import annotations

from dedup.article import Article, Problem
from dedup.reading import regular
from dedup.reading.decode import decode
from dedup.reading.item import Input

_MAX_TIME = 2**63
"""Nanoseconds. Some file systems hold times that do not fit a column of 64 bits; those are left out."""


def article(item: Input, max_bytes: int) -> Article | Problem:
    """Read and decode one text."""
    data = regular.read(item.path, max_bytes) if item.data is None else item.data
    if isinstance(data, str):
        return Problem(item.path, data)
    decoded = decode(data)
    if isinstance(decoded, str):
        return Problem(item.path, decoded)
    modified = item.stamp.modified if item.stamp and abs(item.stamp.modified) < _MAX_TIME else None
    return Article(item.id, item.path, decoded.text, decoded.title, note=decoded.note, modified=modified)
