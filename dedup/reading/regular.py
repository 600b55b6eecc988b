"""A regular file → its bytes, whole and unchanged, or why not. Never waits on a FIFO or a device."""

from __future__ import annotations

import io
import os
import stat

from dedup.reading import reasons
from dedup.reading.reasons import Reason

# O_NONBLOCK: a file may have become a FIFO since the folder was walked, and opening a FIFO would wait.
_FLAGS = os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY


def read(path: str, max_bytes: int) -> bytes | Reason:
    """Read the whole file, or say why it cannot be read."""
    try:
        descriptor = os.open(path, _FLAGS)
    except OSError as error:
        return reasons.of_error(error)
    try:
        return _read(descriptor, max_bytes)
    except OSError as error:
        return reasons.of_error(error)
    finally:
        os.close(descriptor)


def looked_at(path: str, most: int) -> bytes | io.BufferedReader | Reason:
    """Return a file of fewer than `most` bytes whole, and a larger one open with a buffer of `most` bytes, or
    say why it cannot be read. The caller closes it.
    """
    try:
        descriptor = os.open(path, _FLAGS)
    except OSError as error:
        return reasons.of_error(error)
    is_open = False
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            return reasons.of_kind(status.st_mode)
        if status.st_size < most:
            return _whole(descriptor, status)
        is_open = True
        return io.BufferedReader(io.FileIO(descriptor, "rb"), most)
    except OSError as error:
        return reasons.of_error(error)
    finally:
        if not is_open:
            os.close(descriptor)


def is_changed(before: os.stat_result, after: os.stat_result) -> bool:
    """Check whether somebody wrote to the file between the two looks at it."""
    return before.st_size != after.st_size or before.st_mtime_ns != after.st_mtime_ns


def _read(descriptor: int, max_bytes: int) -> bytes | Reason:
    before = os.fstat(descriptor)
    if not stat.S_ISREG(before.st_mode):
        return reasons.of_kind(before.st_mode)
    if before.st_size > max_bytes:
        return reasons.too_large(before.st_size, max_bytes)
    return _whole(descriptor, before)


def _whole(descriptor: int, before: os.stat_result) -> bytes | Reason:
    """Read all of a file, or say that somebody wrote to it meanwhile."""
    data = _bytes(descriptor, before.st_size)
    if len(data) != before.st_size or is_changed(before, os.fstat(descriptor)):
        return reasons.CHANGED
    return data


def _bytes(descriptor: int, size: int) -> bytes:
    """Read `size` bytes, and one more if the file has grown. One call is nearly always enough."""
    data = os.read(descriptor, size + 1)
    while len(data) < size and (more := os.read(descriptor, size + 1 - len(data))):
        data += more
    return data
