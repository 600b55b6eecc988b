"""The first bytes of a file → the format that reads it, or what it is if nothing here reads it.

Content decides and the name only hints: markup, JSON and archives are never taken for prose, whatever they
are called. Nothing is opened here; at most the first 64 KB are looked at.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from dedup.reading.markup import kind_of_markup
from dedup.reading.reasons import Left
from dedup.reading.text_kinds import LEAST_HEADER, other_than_prose

HEAD = 1 << 16
"""Bytes at the start of a file that are looked at."""

Found = str | Left
"""The name of a format, or what the file is otherwise."""

PROSE = "plain text"

_PACKED = (
    (b"\x1f\x8b", "gzip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\0", "xz"),
    (b"\x28\xb5\x2f\xfd", "zstandard"),
    (b"PK\3\4", "zip"),
    (b"PK\5\6", "zip"),
    (b"WARC/", "WARC"),
    (b"PAR1", "Parquet"),
)
_OTHERS = (
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "an RTF document"),
    (b"SQLite format 3\0", "a database"),
    (b"\xd0\xcf\x11\xe0", "an Office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"RIFF", "a picture or a sound"),
    (b"OggS", "sound or film"),
    (b"ID3", "sound or film"),
    (b"\x1aE\xdf\xa3", "sound or film"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"\x7fELF", "a program"),
    (b"\0asm", "a program"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x80\x02", "a pickle"),
    (b"\x80\x03", "a pickle"),
    (b"\x80\x04", "a pickle"),
    (b"\x80\x05", "a pickle"),
)
_STARTS = tuple(start for start, _ in (*_PACKED, *_OTHERS))
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_WIDE = re.compile(rb"(?:[^\0]\0){4}|(?:\0[^\0]){4}")
_TAR = slice(257, 262)


@dataclass(frozen=True, slots=True)
class Hint:
    """What is known of a file before it is looked into."""

    form: str | None
    """The format that its name speaks for; None for an unknown suffix."""
    is_named: bool = False
    """Whether the user named the file itself."""
    is_whole: bool = True
    """Whether the bytes are all of it."""


def look(head: bytes, hint: Hint) -> Found:
    r"""Return what a file is.

    >>> look(b"<!doctype html><title>x", Hint("plain text")), look(b'{"a": 1}\n{"a": 2}', Hint(None))
    ('page', 'JSON Lines')
    >>> look(b"User-agent: *\nDisallow: /", Hint("plain text")).reason
    'robots.txt'
    """
    if head.startswith(_STARTS):
        for start, form in _PACKED:
            if head.startswith(start):
                return form
        if not (hint.is_named and hint.form == PROSE and b"\0" not in head):
            return Left(next(kind for start, kind in _OTHERS if head.startswith(start)))
    if head[_TAR] == b"ustar":
        return "tar"
    text = _narrow(head)
    found = kind_of_markup(text) if text[:1] == b"<" else other_than_prose(text, hint.form, hint.is_whole)
    return found or _by_name(head, text, hint)


def _narrow(head: bytes) -> bytes:
    """Return the start as ASCII sees it: without a mark, without white space, UTF-16 as single bytes."""
    if head[:1] > b"\x7f" and head.startswith(_MARKS):
        head = head.removeprefix(codecs.BOM_UTF8)
    if b"\0" in head[:64] and _WIDE.search(head[:64]):
        head = head.replace(b"\0", b"")
        head = head.removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    return head.lstrip() if head[:1].isspace() else head


def _by_name(head: bytes, text: bytes, hint: Hint) -> Found:
    """Return what a file is that looks like prose, or like nothing."""
    if hint.form is not None and hint.form not in _LOOKED_FOR:
        return hint.form
    if not hint.is_named:
        if hint.form is None:
            return Left("empty" if not text else "binary" if b"\0" in head else "text under another suffix")
        if hint.form == NO_SUFFIX and b"\0" in head and text[:LEAST_HEADER] == head.lstrip()[:LEAST_HEADER]:
            return Left("binary")
    return PROSE


NO_SUFFIX = "no suffix"
"""The hint of a name without a suffix: text is prose, and binary data is no broken text."""

_LOOKED_FOR = frozenset(
    (PROSE, NO_SUFFIX, "page", "WARC", "MHTML", "Parquet", "zip", "tar", "gzip", "bzip2", "xz", "zstandard")
)
"""Formats that are told by what they hold: a name alone does not make a file one of these."""
