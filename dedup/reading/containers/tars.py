"""Tar → the files in it, each looked into, one after the other as they come."""

from __future__ import annotations

import tarfile
from typing import IO, BinaryIO, cast

from dedup.article import LeftOut
from dedup.reading import names
from dedup.reading.containers.zips import MOST_MEMBERS
from dedup.reading.source import Held, Source


def members(source: Source) -> Held:
    """Yield what the files of a tar hold. Links and devices in it are passed over."""
    try:
        with tarfile.open(fileobj=cast("IO[bytes]", source.stream), mode="r|") as archive:
            yield from _members(source, archive)
    except tarfile.TarError as error:
        yield source.problem(f"broken tar: {str(error)[:200]}")


def _members(source: Source, archive: tarfile.TarFile) -> Held:
    for number, member in enumerate(archive, 1):
        if number > MOST_MEMBERS:
            yield source.problem(f"too many files: the first {MOST_MEMBERS:,} were read")
            return
        archive.members = []  # type: ignore[attr-defined]  # it would keep them all
        if not member.isfile():
            continue
        name = member.name.rpartition("/")[2]
        reason = "hidden" if name.startswith(".") else names.litter(name)
        stream = archive.extractfile(member)
        if reason is not None or stream is None:
            yield LeftOut(source.file.path, reason or "a link", line=next(source.numbers))
            continue
        path = member.name.encode(errors="backslashreplace").decode().removeprefix("./")
        yield from source.look_into(source.inner(f"{source.id}#{path}", name, cast("BinaryIO", stream)))
