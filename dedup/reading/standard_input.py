"""Standard input: checks that it is used once, and reads it as a file named "-"."""

from __future__ import annotations

import io
import shutil
import sys
from pathlib import Path
from typing import BinaryIO, cast

from dedup.article import Problem
from dedup.errors import UsageError
from dedup.reading import reasons
from dedup.reading.item import Input
from dedup.reading.source import buffered

SPOOL = "-"
"""The name of the file in which standard input is kept."""


def opened(names: list[str], stdin: BinaryIO | None) -> BinaryIO | None:
    """Return the stream for "-" or "@-", or None if neither is named.

    Raises UsageError if it is named twice, or if it is closed.
    """
    uses = names.count("-") + names.count("@-")
    if uses > 1:
        raise UsageError("standard input can be read only once, but - is given twice")
    if not uses or stdin is not None:
        return stdin if uses else None
    if sys.stdin is None:
        raise UsageError("standard input is closed")
    return sys.stdin.buffer


def spooled(names: list[str], folder: str) -> list[str]:
    """Return the names with standard input replaced by a file in the folder that holds it, for a second pass.

    Raises UsageError if it is named twice, or if it is closed.
    """
    stream = opened(names, None)
    if stream is None or "-" not in names:
        return names
    spool = f"{folder}/{SPOOL}"
    with Path(spool).open("wb") as file:
        shutil.copyfileobj(stream, file, 1 << 20)
    return [spool if name == "-" else name for name in names]


def article(stream: BinaryIO, max_bytes: int) -> Input | Problem:
    """Read the stream to its end, or leave what is larger than one article may be to be read in parts."""
    data = bytearray()
    try:
        while len(data) <= max_bytes and (chunk := stream.read(max_bytes + 1 - len(data))):
            data += chunk
    except OSError as error:
        return Problem("-", reasons.of_error(error))
    if len(data) > max_bytes:
        rest = buffered(cast("BinaryIO", _Continued(bytes(data), stream)))
        return Input("-", "-", is_named=True, stream=rest)
    return Input("-", "-", data=bytes(data), is_named=True)


class _Continued:
    """A stream of which the first bytes were read already."""

    def __init__(self, first: bytes, stream: BinaryIO) -> None:
        self._first = io.BytesIO(first)
        self._stream = stream

    def read(self, size: int) -> bytes:
        """Return so many bytes, or fewer; none at the end."""
        return self._first.read(size) or self._stream.read(size)
