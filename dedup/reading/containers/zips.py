"""Zip → the files in it, each looked into. A WACZ is one: its crawl is read, and its own lists are left out.

Office documents and books are zips too. They are left out as what they are.
"""

from __future__ import annotations

import re
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, BinaryIO, cast

from dedup.article import LeftOut
from dedup.reading import names, reasons
from dedup.reading.containers.packed import FREE, MOST_RATIO, Bounded
from dedup.reading.source import Held, Source

MOST_MEMBERS = 1_000_000
"""Files in one archive."""
MOST_SPOOLED = 4 << 30
"""Bytes of a zip within another archive, which is written out before it is read."""
_OF_WACZ = re.compile(r"archive/[^/]+\.warc(?:\.gz)?\Z")

_LONGEST_TYPE = 200
_DOCUMENTS = (
    ("word/", "a Word document"),
    ("xl/", "a spreadsheet"),
    ("ppt/", "a presentation"),
    ("META-INF/container.xml", "an EPUB"),
    ("META-INF/MANIFEST.MF", "a program"),
    ("META-INF/manifest.xml", "an Office document"),
    ("AndroidManifest.xml", "a program"),
)


def members(source: Source) -> Held:
    """Yield what the files of a zip hold."""
    try:
        with _seekable(source) as stream, zipfile.ZipFile(stream) as archive:
            yield from _members(source, archive)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, zlib.error) as error:
        yield source.problem(f"broken zip: {str(error)[:200]}")


def _members(source: Source, archive: zipfile.ZipFile) -> Held:
    found = [member for member in archive.infolist() if not member.filename.endswith("/")]
    kind = _document(archive)
    if kind is not None:
        yield source.left_out(kind)
        return
    is_wacz = "datapackage.json" in archive.namelist() and any(
        _OF_WACZ.match(each.filename) for each in found
    )
    for member in found[:MOST_MEMBERS]:
        name = member.filename.rpartition("/")[2]
        number_of_address = f"{source.id}#{member.filename.encode(errors='backslashreplace').decode()}"
        reason = _left_out(member, name, is_wacz)
        if reason is not None:
            yield LeftOut(source.file.path, reason, line=next(source.numbers))
            continue
        with archive.open(member) as stream:
            yield from source.look_into(source.inner(number_of_address, name, _bounded(stream, member)))
    if len(found) > MOST_MEMBERS:
        yield source.problem(f"too many files: {len(found):,} of them, the first {MOST_MEMBERS:,} were read")


def _left_out(member: zipfile.ZipInfo, name: str, is_wacz: bool) -> reasons.Reason | None:
    if member.flag_bits & 1:
        return "encrypted"
    if is_wacz and not _OF_WACZ.match(member.filename):
        return "an index of an archive"
    return "hidden" if name.startswith(".") else names.litter(name)


def _document(archive: zipfile.ZipFile) -> str | None:
    listed = archive.namelist()
    if "mimetype" in listed and archive.getinfo("mimetype").file_size < _LONGEST_TYPE:
        kind = archive.read("mimetype")
        return "an EPUB" if b"epub" in kind else "an Office document" if b"opendocument" in kind else None
    if "[Content_Types].xml" not in listed and "META-INF/MANIFEST.MF" not in listed:
        return None
    return next((kind for start, kind in _DOCUMENTS if any(each.startswith(start) for each in listed)), None)


def _bounded(stream: IO[bytes], member: zipfile.ZipInfo) -> BinaryIO:
    """Return the member, ending where it unpacks to too much."""
    return cast("BinaryIO", Bounded(stream, max(FREE, MOST_RATIO * member.compress_size)))


@contextmanager
def _seekable(source: Source) -> Iterator[IO[bytes]]:
    """Give the zip as a stream that can be read from its end, where its list stands.

    One that lies within another archive, or that no file holds, is written out.
    """
    if not source.archives and not source.layers and source.stream.seekable():
        yield cast("IO[bytes]", source.stream)
        return
    with tempfile.SpooledTemporaryFile(max_size=FREE) as file:
        shutil.copyfileobj(Bounded(cast("IO[bytes]", source.stream), MOST_SPOOLED), file)
        file.seek(0)
        yield cast("IO[bytes]", file)
