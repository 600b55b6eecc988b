"""The start of a text → what it is other than prose: JSON, a table, a mail, or what a crawl leaves behind.

Prose is recognised by being nothing else. `content.py` asks; this module looks at bytes alone.
"""

from __future__ import annotations

import json
import re

from dedup.reading.reasons import Left
from dedup.reading.structured.dialects import is_known_name, is_text_name

LEAST_HEADER = 40
"""Bytes of the start that are compared, to see whether a text was written in UTF-16."""


_CRAWL = (
    (rb"user-agent:[^\n]*\r?\n(?:[^\n]*\n){0,40}?(?:dis)?allow:", "robots.txt"),
    (rb"(?:#[^\n]*\n\s*)*user-agent:[^\n]*(?:\n(?:[a-z-]+:|#|[ \t\r\f\v]|(?=\n|\Z))[^\n]*)*\Z", "robots.txt"),
    (rb"[\w.-]+\.[a-z]{2,},[ \t]*[\w-]+,[ \t]*(?:direct|reseller)\b", "ads.txt"),
    (rb"--\d{4}-\d\d-\d\d \d\d:\d\d:\d\d--  ?\S+://", "a log"),
    (rb"\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[^\n]{0,40}\b(?:debug|info|warning|error)\b", "a log"),
    (rb"\S+ \S+ \S+ \[\d\d/\w{3}/\d{4}:[^\]]*\] \"(?:get|post|head) ", "a log"),
    (rb"http/\d(?:\.\d)? \d{3}\b", "response headers"),
    (rb"# netscape http cookie file", "cookies"),
    (rb"[\w.-]+(?:,[\w.-]+)+\)[^\s]* \d{14}[ \t]", "an index of an archive"),
    (rb" ?cdx [a-z ]+\n", "an index of an archive"),
    (rb"#!/", "a program"),
    (rb"-----begin [a-z ]+-----", "a key"),
)
_OF_CRAWL = re.compile(b"|".join(b"(%s)" % pattern for pattern, _ in _CRAWL), re.IGNORECASE)
_ADDRESS = re.compile(rb"(?:https?|ftp)://\S+\s*\Z", re.IGNORECASE)
_FIELD = re.compile(rb"([A-Za-z][A-Za-z0-9-]{1,40}):(?:[ \t]|\Z)")
_OF_HTTP = frozenset(
    b"content-type server cache-control set-cookie content-encoding transfer-encoding vary etag "
    b"accept-ranges strict-transport-security x-content-type-options content-security-policy expires "
    b"last-modified x-frame-options accept-encoding user-agent referer accept accept-language host".split()
)
_OF_MAIL = frozenset(b"from subject message-id received mime-version return-path delivered-to".split())
_ARRAY = re.compile(rb"\[\s*(?:[\[{\"\]]|-?\d+(?:\.\d+)?\s*[,\]])")
_OBJECT = re.compile(rb"\{\s*(?:[\"}]|\Z)")
_LITERAL = re.compile(rb"[\[(]?\{\s*'\w*'\s*:")
_DELIMITERS = (b",", b"\t", b";", b"|")
_SHOWN = 4096
"""Bytes of the start whose lines are looked at."""
_MOST_LINES = 12
_LONGEST_HEADER = 2000
"""Bytes of the first line of a table."""

_WORDS = re.compile(rb"(?!cdx )[A-Za-z\x80-\xff]{1,30}(?: [\w\x80-\xff'-]{1,30}){3}[ ,.]", re.IGNORECASE)
"""Four words with nothing but a space between: of all kinds that are told here, none begins so but prose."""

_JSON = frozenset(("JSON", "JSON Lines"))
_NO_VALUE = re.compile(rb"\[[\[\s]*(?!true|false|null)[^\s\d\-\"{\[\]]")
"""Brackets before what begins no value of JSON, as in the markup of a wiki."""
_decode = json.JSONDecoder().raw_decode


def other_than_prose(text: bytes, hint: str | None, is_whole: bool) -> str | Left | None:
    """Return what a text is that does not begin with a tag; None for prose, and for what nobody knows."""
    if hint != "table" and _WORDS.match(text):
        return None
    if text[:1] in (b"{", b"["):
        found = _json(text, hint, is_whole)
        if found is not None:
            return found
    if (crawl := _OF_CRAWL.match(text)) and crawl.lastindex:
        return Left(_CRAWL[crawl.lastindex - 1][1])
    line = text[: text.find(b"\n", 0, _SHOWN) + 1] or text[:_SHOWN]
    if b":" in line[:LEAST_HEADER]:
        lines = text[:_SHOWN].split(b"\n")
        if (fields := _header(lines[:_MOST_LINES])) is not None:
            return fields
        whole = lines if is_whole and len(text) < _SHOWN else lines[:-1] or lines
        if _ADDRESS.match(line) and all(map(_ADDRESS.match, filter(bytes.strip, whole))):
            return Left("a list of addresses")
    return "table" if hint == "table" or is_table(line) else None


def is_table(line: bytes) -> bool:
    """Check whether a first line names the columns of a table with texts.

    >>> is_table(b"url,title,date,text"), is_table(b"Text, title and tears"), is_table(b"Text")
    (True, False, False)
    """
    if len(line) > _LONGEST_HEADER:
        return False
    mark = max(_DELIMITERS, key=line.count)
    if mark not in line or line.count(b" ") > 3 * (line.count(mark) + 1):
        return False
    cells = [cell.strip(b" \r\"'").decode("utf-8", "replace") for cell in line.split(mark)]
    if any(not cell or len(cell) > LEAST_HEADER or cell.count(" ") > 2 for cell in cells):
        return False
    return any(map(is_text_name, cells)) and sum(map(is_known_name, cells)) >= max(2, len(cells) / 3)


def _json(text: bytes, hint: str | None, is_whole: bool) -> str | Left | None:
    """Return which kind of JSON a text is that begins with a bracket; None if it is none."""
    if _LITERAL.match(text):
        return Left("a Python literal")
    if _NO_VALUE.match(text) or not (_OBJECT.match(text) or _ARRAY.match(text)):
        return None
    line, more = _first_line(text)
    if line is None:  # the first line is longer than the head
        return "JSON" if hint == "JSON" or text[:1] == b"[" else "JSON Lines"
    try:
        value, end = _decode(line)
    except (ValueError, RecursionError):
        if hint in _JSON and text[:1] == b"{" and more and _OBJECT.match(text.split(b"\n", 1)[1].lstrip()):
            return "JSON Lines"  # a broken line, and another one below it
        return "JSON Lines" if hint == "JSON Lines" and text[:1] == b"{" and len(line) > 1 else "JSON"
    if line[end:].strip():
        return "JSON" if hint in _JSON or isinstance(value, dict) else None
    is_one = not more and is_whole
    return (
        "JSON"
        if isinstance(value, list) and is_one
        else "JSON"
        if is_one and hint == "JSON"
        else "JSON Lines"
    )


def _first_line(text: bytes) -> tuple[str | None, bool]:
    """Return the first line, or None if it does not end here, and whether anything follows it."""
    line, end, rest = text.partition(b"\n")
    if not end and len(text) >= 60_000:
        return None, True
    return line.decode("utf-8", "replace").rstrip(), bool(rest.strip())


def _header(lines: list[bytes]) -> str | Left | None:
    """Return what a text is that begins with lines of names and values as mails and servers write them."""
    names = []
    for line in lines:
        field = _FIELD.match(line.rstrip(b"\r"))
        if field is None:
            if not line.startswith((b" ", b"\t")):
                break
        else:
            names.append(field[1].lower())
    if len(_OF_MAIL.intersection(names)) >= 2:
        return "MHTML" if b"multipart/related" in b"\n".join(lines).lower() else Left("a mail")
    is_http = len(names) >= 2 and len(_OF_HTTP.intersection(names)) * 2 >= len(names)
    return Left("response headers") if is_http else None
