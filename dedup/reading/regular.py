"""A regular file → its bytes, whole and unchanged, or why not. Never waits on a FIFO or a device."""

from __future__ import annotations

import os
import stat
from typing import BinaryIO

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


def opened(path: str) -> BinaryIO | Reason:
    """Open the file for reading in parts, or say why it cannot be read. The caller closes it."""
    try:
        descriptor = os.open(path, _FLAGS)
    except OSError as error:
        return reasons.of_error(error)
    mode = os.fstat(descriptor).st_mode
    if stat.S_ISREG(mode):
        return os.fdopen(descriptor, "rb")
    os.close(descriptor)
    return reasons.of_kind(mode)


def is_changed(before: os.stat_result, after: os.stat_result) -> bool:
    """Check whether somebody wrote to the file between the two looks at it."""
    return before.st_size != after.st_size or before.st_mtime_ns != after.st_mtime_ns


def _read(descriptor: int, max_bytes: int) -> bytes | Reason:
    before = os.fstat(descriptor)
    if not stat.S_ISREG(before.st_mode):
        return reasons.of_kind(before.st_mode)
    if before.st_size > max_bytes:
        return reasons.too_large(before.st_size, max_bytes)
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
