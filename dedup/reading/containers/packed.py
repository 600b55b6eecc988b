"""Compressed files: gzip, bzip2, xz, zstandard → what they hold, in bounded memory, up to a bounded size.

What was compressed is looked into as if it stood on the disk; a text, a feed and an archive alike.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import zlib
from collections.abc import Callable
from dataclasses import replace
from typing import IO, BinaryIO, cast

import zstandard

from dedup.reading import reasons
from dedup.reading.content import HEAD
from dedup.reading.names import without
from dedup.reading.reasons import Reason
from dedup.reading.source import Held, Source

MOST_UNPACKED = 64 << 30
"""Bytes that one compressed file may unpack to."""
MOST_RATIO = 100
"""Unpacked bytes per packed byte. News in JSON compress to a tenth."""
FREE = 8 << 20
"""Unpacked bytes that are not held against the ratio."""
_MOST_DICTIONARY = 256 << 20
"""Bytes of memory that the header of a file may ask for."""
_CHUNK = 1 << 17
_STEP = 1 << 13
"""Bytes unpacked at once: as much may be lost before the place where a file is damaged."""


class Excess(Exception):
    """A file unpacks to more than is read."""


BROKEN = (OSError, EOFError, zlib.error, lzma.LZMAError, zstandard.ZstdError, Excess)
"""What reading a file that was cut off or damaged may raise."""

_SUFFIXES = {"gzip": (".tgz", ".gz"), "bzip2": (".bz2",), "xz": (".xz",), "zstandard": (".zst",)}


def members(form: str) -> Callable[[Source], Held]:
    """Return the function that yields what a file of this compression holds."""

    def of_source(source: Source) -> Held:
        packed = _Counted(source.stream)
        metered = io.BufferedReader(_Metered(_unpacked(form, packed), packed, form), HEAD)
        head = metered.peek(HEAD)[:HEAD]
        if head.startswith(b"WARC/") and form == "gzip" and not source.archives:
            source.stream.seek(0)  # record by record, so that each has its place in the file
            head_alone = replace(source, head=head, layers=source.layers + 1, name="x.warc")
            yield from source.look_into(head_alone)
            return
        name = without(source.name, _SUFFIXES[form])
        inner = replace(source, name=name, stream=metered, head=head, layers=source.layers + 1)
        yield from source.look_into(inner)

    return of_source


def breaking(error: BaseException, form: str | None = None, done: int | None = None) -> Reason:
    """Say why a file cannot be read further.

    >>> breaking(EOFError(), "gzip"), breaking(Excess("too much"))
    ('truncated gzip', 'too much')
    """
    if isinstance(error, Excess):
        return str(error)
    if isinstance(error, OSError) and error.errno is not None:
        return reasons.of_error(error)
    name = getattr(error, "packing", None) or form or "gzip"
    kind = "truncated" if isinstance(error, EOFError) else "broken"
    return f"{kind} {name}" + (f" after {done:,} members" if done else "")


class _Counted:
    """Counts the bytes that are read of a stream."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.size = 0

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        self.size += len(data)
        return data


class Bounded:
    """A stream that raises Excess where it turns out to be longer than so many bytes."""

    def __init__(self, stream: IO[bytes], most: int) -> None:
        self._stream = stream
        self._most = most
        self._size = 0

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        self._size += len(data)
        if self._size > self._most:
            raise Excess(f"unpacks to too much: more than {self._most:,} bytes")
        return data


class _Metered(io.RawIOBase):
    """An unpacked stream that stops where it unpacks to too much."""

    def __init__(self, read: Callable[[int], bytes], packed: _Counted, form: str) -> None:
        self._read = read
        self._packed = packed
        self._form = form
        self._size = 0
        self._error: BaseException | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        view = memoryview(buffer)
        done = 0
        while done < len(view) and self._error is None:
            try:
                data = self._read(len(view) - done)
            except BROKEN as error:
                self._error = error
                break
            if not data:
                break
            view[done : done + len(data)] = data
            done += len(data)
        self._size += done
        self._check()
        if self._error is not None and not done:  # what was sound before the damage comes first
            self._error.packing = self._form  # type: ignore[attr-defined]
            raise self._error
        return done

    def _check(self) -> None:
        allowed = min(MOST_UNPACKED, max(FREE, MOST_RATIO * self._packed.size))
        if self._size > allowed:
            self._error = Excess(
                f"unpacks to too much: {self._size:,} bytes from {self._packed.size:,} of {self._form}"
            )


def _unpacked(form: str, packed: _Counted) -> Callable[[int], bytes]:
    """Return the function that reads up to so many unpacked bytes."""
    stream = cast("BinaryIO", packed)
    if form == "gzip":
        return _of_gzip(packed)
    if form == "zstandard":
        unpacking = zstandard.ZstdDecompressor(max_window_size=_MOST_DICTIONARY)
        return unpacking.stream_reader(stream, read_across_frames=True).read
    make = bz2.BZ2Decompressor if form == "bzip2" else _of_xz
    return _Concatenated(stream, make).read


def _of_xz() -> lzma.LZMADecompressor:
    return lzma.LZMADecompressor(memlimit=_MOST_DICTIONARY)


def _of_gzip(packed: _Counted) -> Callable[[int], bytes]:
    file = gzip.GzipFile(fileobj=cast("BinaryIO", packed), mode="rb")
    return lambda size: file.read1(min(size, _STEP))


class _Concatenated:
    """One stream after the other, as tools for parallel compression write them."""

    def __init__(
        self, stream: BinaryIO, make: Callable[[], bz2.BZ2Decompressor | lzma.LZMADecompressor]
    ) -> None:
        self._stream = stream
        self._make = make
        self._unpacking = make()
        self._rest = b""

    def read(self, size: int) -> bytes:
        while True:
            if self._unpacking.eof:
                self._rest = (self._unpacking.unused_data or self._stream.read(_CHUNK)).lstrip(b"\0")
                if not self._rest:
                    return b""
                self._unpacking = self._make()
            elif self._unpacking.needs_input and not self._rest:
                self._rest = self._stream.read(_CHUNK)
                if not self._rest:
                    raise EOFError
            data, self._rest = self._unpacking.decompress(self._rest, size), b""
            if data:
                return data
