"""The wording of problems: errors of the operating system and kinds of files as clauses that name no path."""

from __future__ import annotations

import errno
import os
import stat
from dataclasses import dataclass

Reason = str
"""Why an input cannot be read: a clause without a full stop. Functions of this package return it instead of
the value that they could not get."""


@dataclass(frozen=True, slots=True)
class Left:
    """What an input is that is not read here."""

    reason: Reason
    extra: str | None = None
    """The optional dependency that reads it."""


VANISHED = "vanished"
SYMLINK_LOOP = "symlink loop"
DANGLING_LINK = "dangling link"
CHANGED = "changed while it was read"
EMPTY = "empty"
NO_MEMBER = f"{EMPTY}: it holds no article"

_BY_NUMBER = {errno.ENOENT: VANISHED, errno.ENOTDIR: VANISHED, errno.ELOOP: SYMLINK_LOOP}

_KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a FIFO"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def of_error(error: OSError) -> Reason:
    """Word an error of the operating system.

    >>> of_error(PermissionError(errno.EACCES, "Permission denied", "/srv/x"))
    'permission denied'
    """
    if error.errno is None:
        return "cannot be read"
    text = os.strerror(error.errno)
    return _BY_NUMBER.get(error.errno, text[:1].lower() + text[1:])


def of_kind(mode: int) -> Reason:
    """Say what stands where a file was expected; `mode` as in `os.stat_result`.

    >>> of_kind(stat.S_IFIFO)
    'a FIFO, not a file'
    """
    name = next((name for is_kind, name in _KINDS if is_kind(mode)), "something else")
    return f"{name}, not a file"


def too_large(size: int, max_bytes: int) -> Reason:
    """Give the size and the limit, both in bytes.

    >>> too_large(12_000_000, 10_000_000)
    'too large: 12,000,000 bytes, the limit is 10,000,000'
    """
    return f"too large: {size:,} bytes, the limit is {max_bytes:,}"


def too_large_by_more(max_bytes: int) -> Reason:
    """Say that a stream goes on beyond the limit, in bytes.

    >>> too_large_by_more(10_000)
    'too large: more than the limit of 10,000 bytes'
    """
    return f"too large: more than the limit of {max_bytes:,} bytes"
