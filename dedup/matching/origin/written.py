"""Dates in a short text: a field, a date line, an address or a file name. No missing part is guessed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from dedup.matching.origin.calendar_words import MONTHS, fold

YEARS = range(1900, 2201)
"""Other years are mistakes, or belong to what a text tells of."""

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


def written(text: str) -> Iterator[tuple[int, int, date]]:
    """Yield all plausible dates in a short text as (start, end, date), from left to right.

    >>> [day.isoformat() for _, _, day in written("March 12th, 2031; 13.03.2031; 3/14/2031; 1 mars 1066")]
    ['2031-03-12', '2031-03-13', '2031-03-14']
    >>> list(written("03/04/2031"))
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


def numeric(text: str) -> date | None:
    """Return the first plausible date written as year, month, day in digits."""
    found = [(m.start(), m[1], m[3], m[4]) for m in _YEAR_FIRST.finditer(text)]
    found += [(m.start(), m[1], m[2], m[3]) for m in _COMPACT.finditer(text)]
    days = (_date(year, month, day) for _, year, month, day in sorted(found))
    return next((day for day in days if day is not None), None)
