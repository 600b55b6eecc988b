"""Plain text: a file, a member or standard input → one article. A header gives its title and date.

The header is that of trafilatura, and the front matter of Markdown: lines of names and values between two
lines of three hyphens.
"""

from __future__ import annotations

import re

from dedup.article import Article, Problem, Settings
from dedup.reading import markup, regular, visible
from dedup.reading.decode import Decoded, decode, is_blank, title_of
from dedup.reading.item import Input
from dedup.reading.structured.record import of_record
from dedup.reading.times import modified_of

_HEADER = re.compile(r"---[ \t]*\r?\n((?:[^\n]{0,2000}\n){1,60}?)---[ \t]*(?:\r?\n|\Z)")
_FIELD = re.compile(r"([A-Za-z][\w-]{0,40}):[ \t]*(.*?)[ \t\r]*", re.DOTALL)
_LEAST_FIELDS = 2


def article(item: Input, settings: Settings) -> Article | Problem:
    """Read and decode one text."""
    data = regular.read(item.path, settings.max_bytes) if item.data is None else item.data
    if isinstance(data, str):
        return Problem(item.path, data, item.member)
    decoded = decode(data)
    if isinstance(decoded, str):
        return Problem(item.path, decoded, item.member)
    if decoded.text.startswith("---") and (read := _with_header(item, decoded, settings)):
        return read
    text, title, note = decoded.text, decoded.title, decoded.note
    if (found := visible.article_of(text)) is not None:
        text, title, note = (
            found,
            title_of(found),
            visible.NOTE if note is None else f"{note}; {visible.NOTE}",
        )
    return Article(
        item.id, item.path, text, title, item.address, note=note, line=item.member, modified=modified_of(item)
    )  # fmt: skip


def _with_header(item: Input, decoded: Decoded, settings: Settings) -> Article | None:
    """Return a text with what its header says of it; None if that is no header."""
    header = _HEADER.match(decoded.text)
    text = decoded.text[header.end() :].lstrip("\r\n") if header else ""
    if header is None or is_blank(text):
        return None
    lines = (_FIELD.fullmatch(line) for line in header[1].split("\n"))
    fields = {field[1]: _value(field[2]) for field in lines if field}
    if len(fields) < _LEAST_FIELDS:
        return None
    read = of_record({**fields, "id": None, "text": text}, item, settings)
    if not isinstance(read, Article):
        return None
    return Article(
        item.id, item.path, text, read.title or title_of(text), read.url, read.published, read.author,
        read.source, decoded.note, item.member, modified_of(item),
    )  # fmt: skip


def _value(written: str) -> str:
    quote = written[:1]
    is_quoted = len(written) > 1 and quote in "\"'" and written[-1:] == quote
    return markup.unescaped(written[1:-1].replace('\\"', '"') if is_quoted else written)
