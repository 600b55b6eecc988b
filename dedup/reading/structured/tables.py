"""Tables in text: CSV, TSV → their rows, in memory for one of them. The first line names the columns."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterator
from typing import BinaryIO

from dedup.reading import reasons
from dedup.reading.decode import decode
from dedup.reading.source import Held, Source
from dedup.reading.structured.record import fields_of

_DELIMITERS = ",\t;|"
_CHUNK = 1 << 16
_MOST_COLUMNS = 4_000


def members(source: Source) -> Held:
    """Yield the rows of a table. Their numbers are the lines on which they end."""
    limit = source.settings.max_bytes
    lines = _lines(source.stream, _encoding(source.head), limit)
    first = next(lines, "")
    csv.field_size_limit(max(limit, _CHUNK))  # of the whole process; all of a run have one limit
    names = _cells(first)
    if names is None:
        yield source.problem("no table: its first line names no columns")
        return
    rows = csv.reader(lines, delimiter=_delimiter(first), strict=False)
    is_empty = True
    while True:
        try:
            row = next(rows)
        except StopIteration:
            break
        except csv.Error as error:
            yield source.problem(f"broken table: {error}", rows.line_num + 1)
            return
        if any(row):
            is_empty = False
            named = zip(names, row, strict=False)
            yield source.line(rows.line_num + 1, fields_of({name: cell for name, cell in named if cell}))
    if is_empty:
        yield source.problem(f"{reasons.EMPTY}: it holds no row")


def _delimiter(line: str) -> str:
    """Return the sign between the columns: the one that the first line has most of.

    >>> _delimiter("url;title;text, cleaned")
    ';'
    """
    return max(_DELIMITERS, key=line.count)


def _cells(line: str) -> list[str] | None:
    try:
        names = next(csv.reader([line], delimiter=_delimiter(line)), [])
    except csv.Error:
        return None
    return [name.strip() for name in names] if 0 < len(names) <= _MOST_COLUMNS else None


def _encoding(head: bytes) -> str:
    """Return the encoding: by the mark, UTF-8 if the head is that, else the guess that `decode` makes."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        found = decode(head)
        note = "" if isinstance(found, str) else found.note or ""
        return note.removeprefix("read as ").partition(",")[0] if note.startswith("read as ") else "utf-8-sig"
    return "utf-8-sig"


def _lines(stream: BinaryIO, encoding: str, most: int) -> Iterator[str]:
    """Yield the lines; one that is too long is handed on in parts, which the limit of a field stops."""
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    text = ""
    while data := stream.read(_CHUNK):
        parts = (text + decoder.decode(data).replace("\0", "")).splitlines(keepends=True)
        text = parts.pop() if parts and len(parts[-1]) <= most else ""
        yield from parts
    text += decoder.decode(b"", final=True)
    if text:
        yield text
