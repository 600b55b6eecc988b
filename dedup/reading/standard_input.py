"""Standard input: checks that it is used once, and reads it as a file named "-"."""

from __future__ import annotations

import sys
from typing import BinaryIO

from dedup.article import Problem
from dedup.errors import UsageError
from dedup.reading import reasons
from dedup.reading.item import Input


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


def article(stream: BinaryIO, max_bytes: int) -> Input | Problem:
    """Read the stream to its end, or just past the limit, as a file."""
    data = bytearray()
    try:
        while len(data) <= max_bytes and (chunk := stream.read(max_bytes + 1 - len(data))):
            data += chunk
    except OSError as error:
        return Problem("-", reasons.of_error(error))
    if len(data) > max_bytes:
        return Problem("-", reasons.too_large_by_more(max_bytes))
    return Input("-", "-", data=bytes(data), is_named=True)
