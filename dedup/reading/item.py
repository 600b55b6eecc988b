"""Input: an article that was found and is still to be read. Stamp: the signs that a file is unchanged.

Inputs wait in queues for threads, so they are small and plain.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import BinaryIO

RECORD = "record"
"""The format of an article that is an object with fields: a line of JSON Lines, a row of a table."""


def absolute(path: str) -> str:
    """Make a path absolute without looking at the disk: links stay links."""
    return os.path.abspath(path)  # noqa: PTH100 (resolve() follows links, absolute() leaves ".." in)


@dataclass(frozen=True, slots=True)
class Stamp:
    """What the file system says about a file. It changes when somebody writes to the file."""

    size: int
    """Bytes."""
    modified: int
    """Nanoseconds since 1970."""
    inode: int


@dataclass(frozen=True, slots=True)
class Input:
    """A file to read, or one member of a file that holds many. An article's address is file and member."""

    path: str
    """As opened. Bytes of a name that are not UTF-8 are kept as surrogate escapes."""
    id: str
    """Provisional and always encodable: the path relative to its root, or "<id of the file>:<member>"."""
    member: int | None = None
    """Its place in a file that holds many: the line of JSON Lines counted from 1."""
    data: bytes | None = None
    """The bytes of the member or of standard input; none while `path` is still to be opened."""
    stamp: Stamp | None = field(default=None, compare=False)
    """Of the file, taken when it was found and before it was opened; standard input has none."""
    form: str = ""
    """The name of the format in which it is read; empty until the file was looked into."""
    address: str | None = None
    """Where it was fetched from, if what holds it says so."""
    is_named: bool = False
    """Whether the user named the file itself, rather than a folder above it."""
    fetched: int | None = None
    """When a crawler fetched it, in nanoseconds since 1970, if what holds it says so."""
    stream: BinaryIO | None = field(default=None, compare=False)
    """Standard input at its start, if it is larger than one article may be; it can be read once."""


def member_of(file: Input, member: int, data: bytes) -> Input:
    """Make the input of one line of a file. Its id has the form by which an index recognises members.

    >>> member_of(Input("/srv/feed.jsonl", "feed.jsonl"), 3, b"{}").id
    'feed.jsonl:3'
    """
    return Input(file.path, f"{file.id}:{member}", member, data, form=RECORD)
