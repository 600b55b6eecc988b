"""JSON: a document → its records: an object, an array of objects, or an object around such an array.

A document of any size is read element by element, in memory for one of them. What comes before the place
where it is broken or cut off is kept.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from typing import BinaryIO

from dedup.reading import reasons
from dedup.reading.source import Held, Source
from dedup.reading.structured import dialects
from dedup.reading.structured.dialects import Record
from dedup.reading.structured.record import fields_of

_CHUNK = 1 << 16
_DEEPEST = 4
"""Objects around the array of an answer: {"response": {"docs": [...]}} is two."""
_SPACE = " \t\r\n\ufeff"
_decode = json.JSONDecoder().raw_decode


class BrokenDocument(Exception):
    """The document is no JSON from here on; the message is the reason."""


def members(source: Source) -> Held:
    """Yield the records of a document. Their numbers are their places among them, from 1."""
    number = 0
    try:
        for number, record in enumerate(_records(source), 1):
            yield source.line(number, fields_of(record))
    except BrokenDocument as broken:
        after = f" after record {number:,}" if number else ""
        yield source.problem(f"{broken}{after}")
        return
    if not number:
        yield source.left_out("JSON without records")


def _records(source: Source) -> Iterator[Record]:
    text = _Text(source.stream, source.settings.max_bytes)
    while (first := text.peek()) != "":
        if first == "[":
            yield from _objects(text.elements())
        elif source.is_whole or _fits(source):
            value = text.value()
            if isinstance(value, dict) and value:
                yield from _of_object(value, _DEEPEST)
        else:
            yield from _of_large_object(text, _DEEPEST)


def _fits(source: Source) -> bool:
    size = source.file.stamp.size if source.file.stamp and not source.archives and not source.layers else None
    return size is not None and size <= source.settings.max_bytes


def _objects(values: Iterator[object]) -> Iterator[Record]:
    for value in values:
        if isinstance(value, dict):
            yield value
        elif isinstance(value, list):
            yield from (each for each in value if isinstance(each, dict))


def _of_object(value: Record, depth: int) -> Iterator[Record]:
    """Yield an object, or the objects in the array around which it stands."""
    around = _inner(value, depth)
    if not around:
        yield value
    for each in around:
        yield from _of_object(each, 0) if depth else (each,)


def _inner(value: Record, depth: int) -> list[Record]:
    """Return the objects of the array, or of the values, that an object without a text stands around."""
    if not depth or any(dialects.holds_article(layer) for layer in dialects.layers(value)):
        return []
    named = [value[name] for name in sorted(value, key=_rank)]
    for each in named:
        if isinstance(each, list) and any(isinstance(item, dict) for item in each):
            return [item for item in each if isinstance(item, dict)]
    for each in named:
        if isinstance(each, dict) and (found := _inner(each, depth - 1)):
            return found
    objects = [each for each in value.values() if isinstance(each, dict)]
    return objects if any(map(dialects.holds_article, objects)) else []


def _rank(name: str) -> int:
    plain = dialects.plain(name)
    return dialects.ARRAYS.index(plain) if plain in dialects.ARRAYS else len(dialects.ARRAYS)


def _of_large_object(text: _Text, depth: int) -> Iterator[Record]:
    """Yield the objects of every array within an object that is too large to be held."""
    for _ in text.names():
        first = text.peek()
        if first == "[":
            yield from _objects(text.elements())
        elif first == "{" and depth:
            yield from _of_large_object(text, depth - 1)
        else:
            text.value()


class _Text:
    """The text of a document, of which only what is being read is held."""

    def __init__(self, stream: BinaryIO, most: int) -> None:
        self._stream = stream
        self._most = most
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._text = ""
        self._at = 0
        self._ended = False

    def peek(self) -> str:
        """Return the next character that is not white space; empty at the end."""
        while True:
            while self._at < len(self._text):
                if self._text[self._at] not in _SPACE:
                    return self._text[self._at]
                self._at += 1
            if not self._more(_CHUNK):
                return ""

    def value(self) -> object:
        """Read one value, whatever it is."""
        self.peek()
        size = _CHUNK
        while True:
            try:
                value, end = _decode(self._text, self._at)
            except json.JSONDecodeError as error:
                reason = _reason(error, self._text)
                if len(self._text) - self._at > self._most:
                    raise BrokenDocument(reasons.too_large_by_more(self._most)) from None
                if not self._more(size):
                    raise BrokenDocument(reason) from None
                size *= 2  # what is decoded again and again is twice the value in all
                continue
            except RecursionError:
                raise BrokenDocument("broken JSON: nested too deeply") from None
            except ValueError:
                raise BrokenDocument("broken JSON: a number is too long") from None
            if end < len(self._text) or not self._more(_CHUNK):  # a number may go on
                self._at = end
                return value

    def elements(self) -> Iterator[object]:
        """Read an array, element by element."""
        self._expect("[")
        while self.peek() not in ("]", ""):
            yield self.value()
            if self.peek() == ",":
                self._at += 1
            elif self.peek() != "]":
                break
        self._expect("]")

    def names(self) -> Iterator[str]:
        """Read an object: yield each name, with what comes next being its value."""
        self._expect("{")
        while self.peek() not in ("}", ""):
            name = self.value()
            self._expect(":")
            yield str(name)
            if self.peek() == ",":
                self._at += 1
            elif self.peek() != "}":
                break
        self._expect("}")

    def _expect(self, sign: str) -> None:
        found = self.peek()
        if found != sign:
            raise BrokenDocument("truncated JSON" if found == "" else f"broken JSON: {sign!r} expected")
        self._at += 1

    def _more(self, size: int) -> bool:
        """Read on, and drop what was read already."""
        if self._ended:
            return False
        data = self._stream.read(size)
        self._ended = not data
        try:
            new = self._decoder.decode(data, final=self._ended)
        except UnicodeDecodeError as error:
            raise BrokenDocument(f"not UTF-8 ({error.reason})") from None
        self._text = self._text[self._at :] + new
        self._at = 0
        return bool(new) or not self._ended


def _reason(error: json.JSONDecodeError, text: str) -> str:
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated"):
        return "truncated JSON"
    return f"broken JSON: {error.msg[:1].lower()}{error.msg[1:]}"
