"""JSON Lines: a file → its lines. A bad line is a problem, and reading goes on with the next one."""

from __future__ import annotations

import codecs
import itertools
from collections.abc import Iterator
from typing import BinaryIO

from dedup.reading import reasons
from dedup.reading.containers.packed import BROKEN, breaking
from dedup.reading.reasons import Reason
from dedup.reading.source import Held, Source

_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
"""No line of UTF-8 starts with these bytes."""

MOST_STRANGE = 100_000
"""Lines in a row that hold no object with a text; after these, the rest of a file is not read."""
_LEAST = 16
"""Bytes of a line, its end included, that can hold an object with a text of a few letters."""

_CHUNK = 1 << 16
"""Bytes read at a time while the rest of a line that is too long is skipped."""


def members(source: Source) -> Held:
    """Yield the lines of a source that are not blank. Where it breaks off, the lines before are kept."""
    is_empty = True
    strange = 0
    for number, line in _numbered(source.stream, source.settings.max_bytes):
        is_empty = False
        strange = strange + 1 if isinstance(line, bytes) and _is_strange(line) else 0
        if strange > MOST_STRANGE:
            yield source.problem(f"no JSON Lines: {MOST_STRANGE:,} lines in a row hold no text", number)
            return
        yield source.problem(line, number) if isinstance(line, Reason) else source.line(number, line)
    if is_empty:
        yield source.problem(f"{reasons.EMPTY}: it holds no JSON line")


def _is_strange(line: bytes) -> bool:
    return len(line) < _LEAST or not line.lstrip().startswith(b"{")


def _numbered(stream: BinaryIO, max_bytes: int) -> Iterator[tuple[int, bytes | Reason]]:
    """Yield the number of each line that is not blank, with its bytes or the reason why it cannot be read."""
    for number in itertools.count(1):
        try:
            line = _line(stream, max_bytes)
        except BROKEN as error:
            yield number, f"{breaking(error)} after line {number - 1:,}"
            return
        if not line:
            return
        if isinstance(line, bytes) and line.startswith(_UTF16_MARKS):
            yield number, "UTF-16: JSON Lines are UTF-8"
            return
        if line.strip():
            yield number, line


def _line(stream: BinaryIO, max_bytes: int) -> bytes | Reason:
    """Read one line into bounded memory: the rest of a line that is too long is skipped."""
    line = stream.readline(max_bytes + 1)
    if len(line) <= max_bytes or line.endswith(b"\n"):
        return line
    size = len(line)
    while rest := stream.readline(_CHUNK):
        size += len(rest)
        if rest.endswith(b"\n"):
            return reasons.too_large(size - 1, max_bytes)
    return reasons.too_large(size, max_bytes)
