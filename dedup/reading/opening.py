"""A file → what it holds: it is opened once, looked into, and handed to the format that its content asks for.

A small file is read whole and at once; a large one is read by its format, in parts.
"""

from __future__ import annotations

import io
import os
from dataclasses import replace
from typing import BinaryIO, cast

from dedup.article import Problem, Settings
from dedup.reading import pages, reasons, regular
from dedup.reading.containers.packed import BROKEN, breaking
from dedup.reading.content import HEAD, Hint, look
from dedup.reading.formats import STREAM_FORMATS, Format, by_form, hint_of
from dedup.reading.item import Input
from dedup.reading.page import WITHOUT
from dedup.reading.reasons import Left, Reason
from dedup.reading.source import MOST_LAYERS, Held, Source

STANDARD_INPUT = "-"


def held(file: Input, settings: Settings) -> Held:
    """Return the articles in a file, or what is wrong with it: at least one of either."""
    if file.stream is not None:
        return _in_stream(file, file.stream, settings)
    opened = file.data if file.data is not None else regular.looked_at(file.path, HEAD)
    if isinstance(opened, bytes):
        return _in_memory(file, opened, settings)
    if isinstance(opened, Reason):
        return iter((Problem(file.path, opened),))
    return _in_parts(file, opened, settings)


def _in_memory(file: Input, data: bytes, settings: Settings) -> Held:
    """Return what a small file holds. Most files are this: one text, read whole."""
    found = _format(file, data[:HEAD], len(data) < HEAD, settings)
    if isinstance(found, Left) or found.members is not None:
        return _members(_source(file, io.BytesIO(data), data[:HEAD], settings), found)
    is_small = len(data) <= settings.max_bytes
    return iter((_one(file, data, found) if is_small else _too_large(file, len(data), settings),))


def _in_parts(file: Input, stream: io.BufferedReader, settings: Settings) -> Held:
    """Yield what a large file holds; what somebody writes to it meanwhile makes it a problem."""
    with stream:
        before = os.fstat(stream.fileno())
        head = stream.peek(HEAD)[:HEAD]
        found = _format(file, head, False, settings)
        if isinstance(found, Left) or found.members is not None:
            yield from _members(_source(file, stream, head, settings), found)
            if isinstance(found, Format) and regular.is_changed(before, os.fstat(stream.fileno())):
                yield Problem(file.path, reasons.CHANGED)
        elif before.st_size > settings.max_bytes:
            yield _too_large(file, before.st_size, settings)
        else:
            yield replace(file, form=found.name)


def _in_stream(file: Input, stream: BinaryIO, settings: Settings) -> Held:
    """Yield what standard input holds, if it is more than one article may be."""
    head = cast("io.BufferedReader", stream).peek(HEAD)[:HEAD]
    found = _format(file, head, len(head) < HEAD, settings)
    if isinstance(found, Format) and found.members is None:
        yield Problem(file.path, reasons.too_large_by_more(settings.max_bytes))
    else:
        yield from _members(_source(file, stream, head, settings), found)


def _one(file: Input, data: bytes, format_: Format) -> Input:
    return Input(file.path, file.id, None, data, file.stamp, format_.name, None, file.is_named)


def _too_large(file: Input, size: int, settings: Settings) -> Problem:
    return Problem(file.path, reasons.too_large(size, settings.max_bytes))


def _source(file: Input, stream: BinaryIO, head: bytes, settings: Settings) -> Source:
    name = file.path.rpartition("/")[2]
    return Source(file, file.id, name, stream, head, settings, _look_into)


def _look_into(source: Source) -> Held:
    """Yield what a member of a file holds."""
    hint = Hint(hint_of(source.name), source.file.is_named, source.is_whole)
    found = _of_content(source.head, hint, source.settings)
    if isinstance(found, Format) and found.members is not None and _is_too_deep(source, found):
        around = (
            f"{source.archives} archives" if found.is_archive else f"{source.layers} layers of compression"
        )
        yield source.problem(f"nested too deeply: {found.name} within {around}")
    elif isinstance(found, Format) and found.members is None:
        data = source.rest()
        yield source.problem(data) if isinstance(data, Reason) else source.one(data, found.name)
    else:
        yield from _members(source, found)


def _is_too_deep(source: Source, found: Format) -> bool:
    return (found.is_archive and source.archives >= MOST_LAYERS) or source.layers > MOST_LAYERS


def _members(source: Source, found: Format | Left) -> Held:
    """Yield the members of a source, and a problem where it breaks off or is empty."""
    if isinstance(found, Left):
        yield source.left_out(found)
        return
    number = 0
    try:
        for number, each in enumerate(found.members(source) if found.members else (), 1):  # noqa: B007
            yield each
    except BROKEN as error:
        yield source.problem(breaking(error, found.name, number))
        return
    if not number:
        yield source.problem(reasons.NO_MEMBER)


def _format(file: Input, head: bytes, is_whole: bool, settings: Settings) -> Format | Left:
    if file.path == STANDARD_INPUT and settings.stdin_format is not None:
        return by_form(STREAM_FORMATS[settings.stdin_format])
    form = hint_of(file.path.rpartition("/")[2]) if file.stamp is not None else "plain text"
    return _of_content(head, Hint(form, file.is_named, is_whole), settings)


def _of_content(head: bytes, hint: Hint, settings: Settings) -> Format | Left:
    found = look(head, hint)
    if isinstance(found, Left):
        return found
    if found == "page" and pages.available(settings.page_reader) is not None:
        return Left(WITHOUT, "pages")
    return by_form(found)
