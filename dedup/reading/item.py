"""Input: one article that is found but not read. It crosses to worker processes, so it is small and plain."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Input:
    """One article still to load."""

    path: str
    """As opened; bytes of a name that are not UTF-8 are kept as surrogate escapes."""
    id: str
    """Provisional, always encodable: the path relative to its root, or "<id of the file>:<line>"."""
    line: int | None = None
    """The line of a .jsonl file, counted from 1."""
    data: bytes | None = None
    """The bytes of the line or of standard input; none where `path` is still to be opened."""
