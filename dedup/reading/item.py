"""Input: one article that is found but not read; Stamp: by what a file is known again unread.

Inputs wait in queues for threads, so they are small and plain.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field


def absolute(path: str) -> str:
    """Return the whole path, without looking at the disk: links stay links."""
    return os.path.abspath(path)  # noqa: PTH100 (resolve() follows links, absolute() leaves ".." in)


@dataclass(frozen=True, slots=True)
class Stamp:
    """What the file system says of a file: it changes when somebody writes to the file."""

    size: int
    """Bytes."""
    modified: int
    """Nanoseconds since 1970."""
    inode: int


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
    stamp: Stamp | None = field(default=None, compare=False)
    """Of the file when it was found, before it was opened; none of standard input."""
