"""JSON Lines, plain or gzipped: a file → its lines (`members`), and a line → an article (`article`).

A bad line is a problem, and reading goes on with the next one.
"""

from __future__ import annotations

import codecs
import gzip
import itertools
import json
import os
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from dedup.article import Article, Problem, iso_date
from dedup.reading import reasons, regular
from dedup.reading.decode import is_blank, without_surrogates
from dedup.reading.item import Input, member_of
from dedup.reading.reasons import Reason

_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
"""No line of UTF-8 starts with these bytes."""

_Stream = BinaryIO | gzip.GzipFile

_CHUNK = 1 << 16
"""Bytes read at a time while the rest of a line that is too long is skipped."""


def members(file: Input, max_bytes: int) -> Iterator[Input | Problem]:
    """Yield the lines of a file that are not blank. Where the file breaks off, the lines before are kept."""
    return _members(file, max_bytes, is_gzipped=False)


def gzipped_members(file: Input, max_bytes: int) -> Iterator[Input | Problem]:
    """Yield the lines of a gzipped file that are not blank, as `members` does."""
    return _members(file, max_bytes, is_gzipped=True)


def article(item: Input, max_bytes: int) -> Article | Problem:
    """Parse one line; `members` has applied the limit. An id of its own replaces the provisional one."""
    fields = _fields(item.data or b"")
    if isinstance(fields, Reason):
        return Problem(item.path, fields, item.member)
    text = fields.get("text")
    if not isinstance(text, str):
        return Problem(item.path, 'no "text"' if text is None else '"text" is not a string', item.member)
    if is_blank(text):
        return Problem(item.path, '"text" is blank', item.member)
    return Article(
        id=_id(fields) or item.id,
        path=item.path,
        text=without_surrogates(text),
        title=_string(fields, "title"),
        url=_string(fields, "url"),
        published=iso_date(fields.get("published")) or _string(fields, "published"),
        author=_string(fields, "author"),
        source=_string(fields, "source"),
        line=item.member,
    )


def _members(file: Input, max_bytes: int, is_gzipped: bool) -> Iterator[Input | Problem]:
    stream = regular.opened(file.path)
    if isinstance(stream, Reason):
        yield Problem(file.path, stream)
        return
    with stream, gzip.GzipFile(fileobj=stream) if is_gzipped else stream as unpacked:
        before = os.fstat(stream.fileno())
        is_empty = True
        for number, line in _numbered(unpacked, max_bytes):
            is_empty = False
            yield _member(file, number, line)
        if regular.is_changed(before, os.fstat(stream.fileno())):
            yield Problem(file.path, reasons.CHANGED)
        elif is_empty:
            yield Problem(file.path, f"{reasons.EMPTY}: it holds no JSON line")


def _member(file: Input, number: int, line: bytes | Reason) -> Input | Problem:
    if isinstance(line, Reason):
        return Problem(file.path, line, number)
    return member_of(file, number, line)


def _numbered(stream: _Stream, max_bytes: int) -> Iterator[tuple[int, bytes | Reason]]:
    """Yield the number of each line that is not blank, with its bytes or the reason why it cannot be read."""
    for number in itertools.count(1):
        try:
            line = _line(stream, max_bytes)
        except (OSError, EOFError, zlib.error) as error:
            yield number, _breaking(error, number)
            return
        if not line:
            return
        if isinstance(line, bytes) and line.startswith(_UTF16_MARKS):
            yield number, "UTF-16: JSON Lines are UTF-8"
            return
        if line.strip():
            yield number, line


def _line(stream: _Stream, max_bytes: int) -> bytes | Reason:
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


def _breaking(error: OSError | EOFError | zlib.error, number: int) -> Reason:
    if isinstance(error, OSError) and error.errno is not None:
        return reasons.of_error(error)
    kind = "truncated" if isinstance(error, EOFError) else "broken"
    return f"{kind} gzip after line {number - 1:,}"


def _fields(line: bytes) -> dict[str, object] | Reason:
    """Parse a line, or say why it is not a JSON object."""
    try:
        value = json.loads(line.removeprefix(codecs.BOM_UTF8).decode())
    except UnicodeDecodeError as error:
        return f"not UTF-8 at byte {error.start:,}"
    except json.JSONDecodeError as error:
        return f"broken JSON: {error.msg[:1].lower()}{error.msg[1:]} at character {error.pos + 1:,}"
    except RecursionError:
        return "broken JSON: nested too deeply"
    except ValueError:  # Python refuses to read integers of more than 4,300 digits.
        return "broken JSON: a number is too long"
    return value if isinstance(value, dict) else "not a JSON object"


def _string(fields: dict[str, object], name: str) -> str | None:
    value = fields.get(name)
    return without_surrogates(value) if isinstance(value, str) and not is_blank(value) else None


def _id(fields: dict[str, object]) -> str | None:
    value = fields.get("id")
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return str(value) if is_number else _string(fields, "id")
