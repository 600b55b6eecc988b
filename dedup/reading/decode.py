"""Bytes → text, or why not: byte order mark, then UTF-8, then damaged UTF-8, then a guess.

Line ends stay as they are; only the byte order mark is dropped.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from dedup.reading import reasons
from dedup.reading.reasons import Reason

MAX_TITLE = 160
"""Characters. A longer first line is a paragraph."""

MAX_CONTROL_SHARE = 0.01
"""Share of the characters of a guessed text. charset-normalizer itself accepts 2 % and refuses 4 %."""

_Noted = tuple[str, str | None]
"""A text and what a reader should know about its decoding."""

_UTF8 = "utf-8"

_MARKS = (
    (codecs.BOM_UTF8, _UTF8),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is the first half of this one
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FIRST_OF_MARKS = frozenset(mark[0] for mark, _ in _MARKS)
_NO_MARK = (b"", _UTF8)

# Texts in UTF-16 or UTF-32 without a mark hold NUL bytes, so none of them gets as far as a guess. Yet short
# texts in other encodings would be taken for them: b"caf\xe9" for two Chinese characters.
_NEVER_GUESSED = ["utf_7", "utf_16", "utf_16_be", "utf_16_le", "utf_32", "utf_32_be", "utf_32_le"]

_INVISIBLE = r"\s\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_VISIBLE = re.compile(f"[^{_INVISIBLE}]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_HEADING = re.compile(r"^#{1,6}(?:\s+|$)")
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file."""

    text: str
    title: str | None
    """Its first line if that looks like a title."""
    note: str | None
    """What a reader should know about the decoding."""


def decode(data: bytes) -> Decoded | Reason:
    r"""Decode the bytes of a text file, or say why they are not text.

    >>> decode(b"\xff\xfeH\0i\0")
    Decoded(text='Hi', title=None, note=None)
    >>> decode(b"PK\3\4\0\0")
    'binary: it holds NUL bytes'
    """
    if not data:
        return reasons.EMPTY
    mark, encoding = _mark(data)
    if encoding == _UTF8 and b"\0" in data:
        return "binary: it holds NUL bytes"
    found = _text(data[len(mark) :], encoding)
    if isinstance(found, Reason):
        return found
    text, note = found
    if encoding != _UTF8 and "\0" in text:
        return "binary: it holds NUL characters"
    if is_blank(text):
        return "blank: it holds no visible character"
    return Decoded(text, title_of(text), note)


def is_blank(text: str) -> bool:
    r"""Check that nothing in the text is visible.

    >>> is_blank(" \n\ufeff\u200b")
    True
    """
    return _VISIBLE.search(text) is None


def title_of(text: str) -> str | None:
    r"""Return the first line that is not blank if it is short enough for a title and more text follows.

    >>> title_of("\n# Fog closes the port\n\nThe port was closed on Monday.")
    'Fog closes the port'
    """
    start = _VISIBLE.search(text)
    end = _line_end(text, start.start()) if start else -1
    if start is None or end < 0 or _VISIBLE.search(text, end + 1) is None:
        return None
    line = _HEADING.sub("", text[start.start() : end].rstrip())
    return line if 0 < len(line) <= MAX_TITLE else None


def _line_end(text: str, start: int) -> int:
    """Return where the line ends, or -1 if it is the last one."""
    # Many texts are one long line: the search for a carriage return must not read them to the end again.
    feed = text.find("\n", start)
    carriage = text.find("\r", start, feed if feed >= 0 else len(text))
    return carriage if carriage >= 0 else feed


def without_surrogates(text: str) -> str:
    r"""Replace each lone surrogate, which no encoding can hold, by U+FFFD.

    >>> without_surrogates("a\ud800b") == "a\ufffdb"
    True
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", text)
    return text


def _mark(data: bytes) -> tuple[bytes, str]:
    """Return the byte order mark and the encoding that it stands for."""
    if data[0] not in _FIRST_OF_MARKS:
        return _NO_MARK
    return next((pair for pair in _MARKS if data.startswith(pair[0])), _NO_MARK)


def _text(data: bytes, encoding: str) -> _Noted | Reason:
    try:
        return data.decode(encoding), None
    except UnicodeDecodeError as error:
        if encoding != _UTF8:
            return f"undecodable: marked as {encoding}, but byte {error.start:,} after the mark does not fit"
    return _damaged(data) or _guessed(data)


def _damaged(data: bytes) -> _Noted | None:
    """Decode UTF-8 that was cut or has stray bytes. Returns None if more sequences are broken than sound.

    Damaged UTF-8 must not be guessed: the guess turns every accented letter into two wrong ones. Text in 13
    other encodings was measured to hold at most 4 sound sequences per 10 broken ones.
    """
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    if sum(char > "\x7f" for char in text) < 2 * broken:
        return None
    broken -= data.count("\ufffd".encode())
    return text, f"damaged UTF-8: {broken:,} broken sequence{'s' * (broken > 1)} replaced"


def _guessed(data: bytes) -> _Noted | Reason:
    from charset_normalizer import from_bytes  # 40 ms, and most runs never need it

    matches = from_bytes(data, cp_exclusion=_NEVER_GUESSED)
    best = matches.best()
    if best is None:
        return "undecodable: not UTF-8, and no other encoding fits"
    # The alphabet breaks ties, which makes French and Portuguese cp1250; on the web cp1252 is likelier.
    equals = [match for match in matches if (match.chaos, match.coherence) == (best.chaos, best.coherence)]
    best = next((match for match in equals if match.encoding == "cp1252"), best)
    text = without_surrogates(str(best))
    if len(_CONTROL.findall(text)) > MAX_CONTROL_SHARE * len(text):
        return "binary: it holds many control characters"
    return text, f"read as {best.encoding}, a guess"
