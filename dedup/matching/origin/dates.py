"""When an article was published, and which of two was earlier. No missing part of a date is guessed."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from urllib.parse import urlsplit

from dedup.article import Article, Origin
from dedup.matching.origin.calendar_words import DATE_LEADS, fold
from dedup.matching.origin.plausible import comparable, objection
from dedup.matching.origin.stated import Place, PublicationDate, stated
from dedup.matching.origin.written import numeric, written

BOTH_FIELDS = 0.9
"""Confidence if the input states both dates."""
READ_OFF = 0.8
"""Confidence if a date was taken from a text, an address or a file name."""
HEAD = 400
"""Characters at the top of a text that may hold a date line."""
HEAD_LINES = 5
"""Lines at the top of a text that may be a date line."""
LINE = 100
"""The most characters of a date line besides the date; a longer line is prose, unless the date opens it."""

_YEAR = re.compile(r"\d{4}")
_CLOCK = re.compile(r"[ ,.Tà]*(?:at |um |о )?\d{1,2}[:.h]\d{2}.{0,30}|[ ,.]*(?:г\.?|года|р\.?|року)?[ .]*")
_WORDS = re.compile(r"[^\W\d_]+")
_OPENERS = "|·•–—-(/[•"
_CLOSERS = ",:|·•–—-(/["


def by_date(
    first: PublicationDate | None, second: PublicationDate | None, today: date | None = None
) -> tuple[bool, Origin] | None:
    """Call the article that was published earlier the source; None if that is not known."""
    if first is None or second is None or not comparable(first.day, second.day, today):
        return None
    if any(objection(known.day, today) for known in (first, second)):
        return None
    shown = _ordered(first, second)
    if shown is None:
        return None
    earlier, one, other = shown
    confidence = BOTH_FIELDS if first.stated and second.stated else READ_OFF
    source, copy = (one, other) if earlier else (other, one)
    return earlier, Origin("published", confidence, f"published {source}, the copy {copy}")


def _ordered(first: PublicationDate, second: PublicationDate) -> tuple[bool, str, str] | None:
    """Return whether the first is earlier, and both as shown to a reader; None if they are equal.

    Two moments are compared only if both have a time zone, or neither has; otherwise the days are compared as
    written.
    """
    one, other = first.moment, second.moment
    if one is not None and other is not None and (one.tzinfo is None) == (other.tzinfo is None):
        if one == other:
            return None
        return one < other, one.isoformat(" ", "minutes"), other.isoformat(" ", "minutes")
    if first.day == second.day:
        return None
    return first.day < second.day, first.day.isoformat(), second.day.isoformat()


def stamp(article: Article) -> PublicationDate | None:
    """Return the date of an article, from the first that has one: field, date line, address, file name."""
    known = stated(article.published or "")
    if known is not None:
        return known
    found: tuple[tuple[date | None, Place], ...] = (
        (_date_line(article.text), "date line"),
        (_in_address(article.url or ""), "address"),
        (_in_name(article.path), "file name"),
    )
    for day, place in found:
        if day is not None:
            return None if objection(day) else PublicationDate(day, None, stated=False, place=place)
    return None


def _date_line(text: str) -> date | None:
    """Return the first date at the top of a text that is in a date line, not in a sentence.

    >>> _date_line("The bridge opens\\nThursday , 6 November 2031\\nIt was closed on 3 May 2030 for repairs.")
    datetime.date(2031, 11, 6)
    >>> _date_line("The bridge was closed on 3 May 2030 for repairs.") is None
    True
    """
    lines = text[:HEAD].splitlines()
    if len(text) > HEAD:
        lines = lines[:-1] if len(lines) > 1 else [text[: 2 * HEAD]]
    for line in [line for line in lines if line.strip()][:HEAD_LINES]:
        if not _YEAR.search(line):
            continue
        clean = " ".join(unicodedata.normalize("NFC", line).split())
        for start, end, day in written(clean):
            if _stands_alone(clean[:start].rstrip(), clean[end:]):
                return day
    return None


def _stands_alone(before: str, after: str) -> bool:
    """Return whether the text around a date makes it a date line: a byline, a weekday, a label, a clock time.

    >>> _stands_alone("By Jane Doe |", " 10:30 GMT"), _stands_alone("It was closed on", " for repairs.")
    (True, False)
    >>> _stands_alone("Updated:", "")
    False
    """
    words = [fold(word) for word in _WORDS.findall(before)]
    if any(
        word.startswith(("updat", "aktualis", "actualis", "actualiz", "aggiorn", "modif"))
        for word in words[-3:]
    ):
        return False
    if len(before) + len(after) > LINE and before and not before.isupper():
        return False
    led = not before or before[-1] in _CLOSERS or all(word in DATE_LEADS for word in words)
    return led and (_CLOCK.fullmatch(after) is not None or after.lstrip()[:1] in tuple(_OPENERS))


def _in_address(url: str) -> date | None:
    """Return the date in the path of a web address.

    >>> _in_address("https://example.org/2031/03/12/bridge")
    datetime.date(2031, 3, 12)
    """
    try:
        path = urlsplit(url[:2000]).path
    except ValueError:
        return None
    return numeric(path)


def _in_name(path: str) -> date | None:
    """Return the date in a file name; None for JSON Lines, which are named for the day they were gathered.

    >>> _in_name("in/20310312_bridge.txt"), _in_name("in/2031-03-12.jsonl:7")
    (datetime.date(2031, 3, 12), None)
    """
    name = path[-255:].replace("\\", "/").rpartition("/")[2]
    return None if ".jsonl" in name else numeric(name)
