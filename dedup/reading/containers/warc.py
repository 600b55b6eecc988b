"""WARC, and what is made of it: WET, CC-NEWS → the pages that were fetched. fastwarc finds the records.

A record is known by its place in the file, `crawl.warc.gz#<offset>`, and has the address that it was fetched
from. Answers that are no page, and records that say that nothing had changed, are counted as left out.
"""

from __future__ import annotations

import importlib
import importlib.util
import io
from functools import cache
from typing import Any, BinaryIO

from dedup.article import LeftOut, Problem
from dedup.reading import reasons
from dedup.reading.containers.packed import FREE, MOST_RATIO, Excess
from dedup.reading.reasons import Left
from dedup.reading.source import Held, Source
from dedup.reading.times import time_of

_SCHEMES = ("http://", "https://")
_OF_TEXT = ("text/html", "application/xhtml", "text/plain", "application/json", "text/xml", "application/xml",
            "application/rss", "application/atom")  # fmt: skip
_LONGEST_HEADERS = 1 << 16
_RESOURCE, _RESPONSE, _CONVERSION = 8, 4, 128
"""Types of records as fastwarc numbers them: what holds something that was fetched."""
_KEPT_APART = {64: "a page that had not changed", 256: "a part of a record"}


@cache
def available() -> bool:
    """Return whether the extra that reads WARC is installed."""
    return importlib.util.find_spec("fastwarc") is not None


def members(source: Source) -> Held:
    """Yield what was fetched; without the extra, leave the file out."""
    if not available():
        yield source.left_out(Left("a WARC", "warc"))
        return
    warc: Any = importlib.import_module("fastwarc.warc")
    try:
        records = warc.ArchiveIterator(
            _Forward(source.stream), parse_http=True, auto_decode="all", max_header_len=_LONGEST_HEADERS
        )
        for record in records:
            yield from _of_record(source, record)
    except (OSError, ValueError, UnicodeError, RuntimeError) as error:
        yield source.problem(f"broken WARC: {str(error)[:200]}")


def _of_record(source: Source, record: Any) -> Held:
    kind = int(record.record_type)
    if kind in _KEPT_APART:
        yield _left(source, _KEPT_APART[kind])
    if kind not in (_RESPONSE, _RESOURCE, _CONVERSION):
        return  # what the crawler says of itself, and what it asked for
    _check_size(source, record)
    reason = _not_read(record)
    if reason is not None:
        yield _left(source, reason)
        return
    limit = source.settings.max_bytes
    data = record.reader.read(limit + 1)
    wrong = reasons.too_large_by_more(limit) if len(data) > limit else _cut_off(record, len(data))
    if wrong is not None:
        yield Problem(source.file.path, wrong, next(source.numbers))
        return
    address = record.headers.get("WARC-Target-URI", "").strip("<>") or None
    name = "page.html" if "html" in _type(record) else "page.txt" if kind == _CONVERSION else "page"
    fetched = time_of(record.headers.get("WARC-Date", ""))
    inner = source.inner(f"{source.id}#{record.stream_pos}", name, io.BytesIO(data), address, fetched)
    yield from source.look_into(inner)


def _check_size(source: Source, record: Any) -> None:
    """Raise Excess where a record says that it is larger than the file can be."""
    stamp = source.file.stamp
    if stamp is not None and record.content_length > max(FREE, MOST_RATIO * stamp.size):
        raise Excess(f"a record of {record.content_length:,} bytes in a file of {stamp.size:,}")


def _cut_off(record: Any, size: int) -> str | None:
    """Return what is wrong with a record of which less is there than it says."""
    headers = record.http_headers if record.is_http else {}
    is_coded = any(headers.get(name) for name in ("Content-Encoding", "Transfer-Encoding"))
    return "truncated WARC record" if size < record.content_length and not is_coded else None


def _not_read(record: Any) -> str | None:
    """Return why an answer is no page."""
    if record.is_http:
        status = record.http_headers.status_code if record.http_headers else None
        if status != 200:
            return f"an answer with status {status or 'unknown'}"
    address = record.headers.get("WARC-Target-URI", "").strip("<>")
    if not address.startswith(_SCHEMES):
        return "a record of the crawler"
    kind = _type(record)
    return None if not kind or kind.startswith(_OF_TEXT) else f"an answer of type {kind[:60]}"


def _type(record: Any) -> str:
    found = record.http_content_type if record.is_http else record.headers.get("Content-Type", "")
    return (found or "").partition(";")[0].strip().lower()


def _left(source: Source, reason: str) -> LeftOut:
    return LeftOut(source.file.path, reason, line=next(source.numbers))


class _Forward:
    """A stream as fastwarc asks for one: it is read, and says how far."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        self._at += len(data)
        return data

    def tell(self) -> int:
        return self._at
