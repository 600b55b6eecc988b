"""Source: a file, or a member of one, that is open and was looked into. What reads it yields through it.

A source knows under which ids and places its members go out, and how deep it is nested. It opens nothing.
"""

from __future__ import annotations

import io
import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import BinaryIO

from dedup.article import LeftOut, Problem, Settings
from dedup.reading import reasons
from dedup.reading.content import HEAD
from dedup.reading.item import RECORD, Input
from dedup.reading.reasons import Left, Reason

MOST_LAYERS = 2
"""Archives within each other, and as many layers of compression around each."""

Held = Iterator[Input | Problem | LeftOut]


@dataclass(frozen=True, slots=True)
class Source:
    """Bytes to be read as members: a file on disk, or what stands in one."""

    file: Input
    """The file on disk, in which all this is."""
    id: str
    """How the ids of what is in it begin."""
    name: str
    """What it is called, without the suffixes of compression."""
    stream: BinaryIO
    """At its start."""
    head: bytes
    """The first HEAD bytes of the stream, or all if it has less."""
    settings: Settings
    look_into: Callable[[Source], Held]
    """Yield what another source holds: one that was found within this one."""
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))
    """Places of members in the file on disk."""
    archives: int = 0
    """How many archives it lies in."""
    layers: int = 0
    """How many layers of compression were taken off since the last archive."""
    address: str | None = None
    """Where it was fetched from."""
    fetched: int | None = None
    """When, in nanoseconds since 1970."""

    @property
    def is_whole(self) -> bool:
        """Return whether the head is all of it."""
        return len(self.head) < HEAD

    def line(self, number: int, data: bytes) -> Input:
        """Make the input of a record: a line of JSON, a row of a table, an element."""
        member = next(self.numbers) if self.archives else number
        return Input(
            self.file.path,
            f"{self.id}:{number}",
            member,
            data,
            None,
            RECORD,
            self.address,
            False,
            self.fetched,
        )

    def one(self, data: bytes, form: str) -> Input:
        """Make the input of a source that is one article."""
        if not self.archives:
            return replace(self.file, data=data, form=form, address=self.address)
        return Input(
            self.file.path, self.id, next(self.numbers), data, None, form, self.address, False, self.fetched
        )

    def inner(
        self, id_: str, name: str, stream: BinaryIO, address: str | None = None, fetched: int | None = None
    ) -> Source:
        """Return a member of this archive, opened; `stream` is at its start."""
        if isinstance(stream, io.BytesIO):
            head = stream.getbuffer()[:HEAD].tobytes()
        else:
            stream = buffered(stream)
            head = stream.peek(HEAD)[:HEAD]
        return replace(
            self, id=id_, name=name, stream=stream, head=head, address=address, fetched=fetched,
            archives=self.archives + 1, layers=0,
        )  # fmt: skip

    def problem(self, reason: Reason, line: int | None = None) -> Problem:
        """Return a problem of what stands at this line, or of all of it."""
        if self.archives:
            return Problem(self.file.path, f"{self.id.removeprefix(self.file.id)}: {reason}", line)
        return Problem(self.file.path, reason, line)

    def left_out(self, reason: Reason | Left) -> LeftOut:
        """Say that this is not read. A member counts by itself, a file as a whole."""
        left = reason if isinstance(reason, Left) else Left(reason)
        return LeftOut(self.file.path, left.reason, left.extra, next(self.numbers) if self.archives else None)

    def rest(self) -> bytes | Reason:
        """Read all of it, or say that it is larger than one article may be."""
        limit = self.settings.max_bytes
        data = self.stream.read(limit + 1)
        return data if len(data) <= limit else reasons.too_large_by_more(limit)


def buffered(stream: BinaryIO) -> io.BufferedReader:
    """Return a stream that can be looked into HEAD bytes ahead."""
    return io.BufferedReader(_Raw(stream), HEAD)


class _Raw(io.RawIOBase):
    """A stream that fills what it is given: one look ahead sees all that there is."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        view = memoryview(buffer)
        done = 0
        while done < len(view):
            data = self._stream.read(len(view) - done)
            if not data:
                break
            view[done : done + len(data)] = data
            done += len(data)
        return done
