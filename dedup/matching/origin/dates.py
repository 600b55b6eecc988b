"""When an article was published, and which of two was earlier. No missing part of a date is guessed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from dedup.article import Article, Origin
from dedup.matching.origin.calendar_words import DATE_LEADS, MONTHS, fold

BOTH_FIELDS = 0.9
"""Confidence if the input states both dates."""
READ_OFF = 0.8
"""Confidence if a date was taken from a text, an address or a file name."""
YEARS = range(1900, 2201)
"""Other years are mistakes: databases write 0001-01-01 or 9999-12-31 for "unknown"."""
HEAD = 400
"""Characters at the top of a text that may hold a date line."""
HEAD_LINES = 5
"""Lines at the top of a text that may be a date line."""
LINE = 100
"""The most characters of a date line besides the date; a longer line is prose, unless the date opens it."""
FIELD = 64
"""The longest stated date, in characters."""

_YEAR = re.compile(r"\d{4}")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})([-/._])(\d{1,2})\2(\d{1,2})(?!\d)")
_IDEOGRAPHIC = re.compile(r"(?<!\d)(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]")
_DOTTED = re.compile(r"(?<!\d)(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)")
_SLASHED = re.compile(r"(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)")
_DAY_MONTH = re.compile(
    r"(?<!\w)(\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?[ -](?:de |of )?"
    r"([^\W\d_]{3,12})\.?,?(?: del?)?[ -](\d{4})(?!\d)",
    re.IGNORECASE,
)
_MONTH_DAY = re.compile(
    r"(?<!\w)([^\W\d_]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)", re.IGNORECASE
)
_COMPACT = re.compile(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)")
_CLOCK = re.compile(r"[ ,.Tà]*(?:at |um |о )?\d{1,2}[:.h]\d{2}.{0,30}|[ ,.]*(?:г\.?|года|р\.?|року)?[ .]*")
_RFC_2822 = re.compile(
    r"(?:[A-Za-z]{3}, ?)?\d{1,2} [A-Za-z]{3} \d{4} \d{2}:\d{2}(?::\d{2})?(?: ?[+\-\w]{1,6})?"
)
_WORDS = re.compile(r"[^\W\d_]+")
_OPENERS = "|·•–—-(/[•"
_CLOSERS = ",:|·•–—-(/["


@dataclass(frozen=True, slots=True)
class PublicationDate:
    """When an article was published: the day as written, and the moment if a time was given."""

    day: date
    moment: datetime | None
    stated: bool
    """True if it comes from a field of the input."""


def by_date(first: PublicationDate | None, second: PublicationDate | None) -> tuple[bool, Origin] | None:
    """Call the article that was published earlier the source; None if that is not known."""
    if first is None or second is None:
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
    stated = _stated(article.published or "")
    if stated is not None:
        return stated
    day = _date_line(article.text) or _in_address(article.url or "") or _in_name(article.path)
    return None if day is None else PublicationDate(day, None, stated=False)


def _stated(field: str) -> PublicationDate | None:
    """Read a stated date in ISO 8601, RFC 2822 or words; exact midnight means "no time" on many sites.

    >>> _stated("Wed, 12 Mar 2031 08:30:00 +0100").moment.isoformat()
    '2031-03-12T08:30:00+01:00'
    >>> _stated("2031-03-12T00:00:00Z").moment is None, _stated("12. März 2031").day.isoformat()
    (True, '2031-03-12')
    """
    field = " ".join(field[: FIELD + 1].split())
    if len(field) > FIELD:
        return None
    moment = _moment(field)
    if moment is None:
        day = next(_written(field), None)
        return None if day is None else PublicationDate(day[2], None, stated=True)
    if moment.year not in YEARS:
        return None
    return PublicationDate(moment.date(), None if moment.time() == time() else moment, stated=True)


def _moment(field: str) -> datetime | None:
    """Return an ISO 8601 or RFC 2822 date as a datetime; a bare date becomes midnight."""
    try:
        return parsedate_to_datetime(field) if _RFC_2822.fullmatch(field) else datetime.fromisoformat(field)
    except (ValueError, OverflowError):
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
        for start, end, day in _written(clean):
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


def _written(text: str) -> Iterator[tuple[int, int, date]]:
    """Yield all plausible dates in a short text as (start, end, date), from left to right.

    >>> [day.isoformat() for _, _, day in _written("March 12th, 2031; 13.03.2031; 3/14/2031; 1 mars 1066")]
    ['2031-03-12', '2031-03-13', '2031-03-14']
    >>> list(_written("03/04/2031"))
    []
    """
    found = [(m, m[1], m[3], m[4]) for m in _YEAR_FIRST.finditer(text)]
    found += [(m, m[1], m[2], m[3]) for m in _IDEOGRAPHIC.finditer(text)]
    found += [(m, m[3], m[2], m[1]) for m in _DOTTED.finditer(text)]
    found += [(m, m[4], *_month_and_day(m[1], m[3])) for m in _SLASHED.finditer(text)]
    found += [(m, m[3], m[2], m[1]) for m in _DAY_MONTH.finditer(text)]
    found += [(m, m[3], m[1], m[2]) for m in _MONTH_DAY.finditer(text)]
    for match, year, month, day in sorted(found, key=lambda item: item[0].span()):
        known = _date(year, month, day)
        if known is not None:
            yield match.start(), match.end(), known


def _month_and_day(one: str, other: str) -> tuple[str, str]:
    """Return month and day of a date with slashes; both are empty if the order is ambiguous.

    >>> _month_and_day("14", "03"), _month_and_day("03", "14"), _month_and_day("03", "04")
    (('03', '14'), ('03', '14'), ('', ''))
    """
    if int(one) > 12 or one == other:
        return other, one
    return (one, other) if int(other) > 12 else ("", "")


def _date(year: str, month: str, day: str) -> date | None:
    """Return the date, its month given as number or name; None if it is invalid or its year implausible."""
    number = int(month) if month.isdecimal() else MONTHS.get(fold(month))
    if number is None or int(year) not in YEARS:
        return None
    try:
        return date(int(year), number, int(day))
    except ValueError:
        return None


def _in_address(url: str) -> date | None:
    """Return the date in the path of a web address.

    >>> _in_address("https://example.org/2031/03/12/bridge")
    datetime.date(2031, 3, 12)
    """
    try:
        path = urlsplit(url[:2000]).path
    except ValueError:
        return None
    return _numeric(path)


def _in_name(path: str) -> date | None:
    """Return the date in a file name; None for JSON Lines, which are named for the day they were gathered.

    >>> _in_name("in/20310312_bridge.txt"), _in_name("in/2031-03-12.jsonl:7")
    (datetime.date(2031, 3, 12), None)
    """
    name = path[-255:].replace("\\", "/").rpartition("/")[2]
    return None if ".jsonl" in name else _numeric(name)


def _numeric(text: str) -> date | None:
    """Return the first plausible date written as year, month, day in digits."""
    found = [(m.start(), m[1], m[3], m[4]) for m in _YEAR_FIRST.finditer(text)]
    found += [(m.start(), m[1], m[2], m[3]) for m in _COMPACT.finditer(text)]
    days = (_date(year, month, day) for _, year, month, day in sorted(found))
    return next((day for day in days if day is not None), None)
