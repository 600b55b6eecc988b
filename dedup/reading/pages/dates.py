"""What a page gives as a date → ISO 8601, or nothing.

A value that software writes when it knows no date is none: the epoch, 1900, and the first day of 1980, 1990
or 2000. Nor is a day after `LATEST`: a stage has no clock, so that a page is read the same way for ever.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from dedup.words.epoch import iso_date

EARLIEST = date(1970, 1, 3)
"""The epoch is the second of January in some time zones."""
LATEST = date(2050, 1, 1)
_NONE = {date(year, 1, 1) for year in (1980, 1990, 2000)} | {
    date(year, 12, 31) for year in (1979, 1989, 1999)
}
"""Days that stand for no date, with the evening before, where they begin west of Greenwich."""
_MAX_LENGTH = 64
_ISO = re.compile(
    r"(\d{4})([-/.]?)(\d\d?)\2(\d\d?)"
    r"(?:(?:T|\s+|\s*T\s*)(\d\d?):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?(?!\d)",
    re.I,
)
_DOTS = re.compile(r"(\d\d?)\.(\d\d?)\.(\d{4})\b")
"""Day, month, year: wherever dates are written with dots, this is the order."""


def to_iso(value: object) -> str | None:
    """Return a day or a moment in ISO 8601; None for what is no date.

    >>> to_iso("2031-03-12T08:30:00.000+0100"), to_iso("Wed, 12 Mar 2031 08:30:00 GMT"), to_iso(1930725000)
    ('2031-03-12T08:30:00+01:00', '2031-03-12T08:30:00+00:00', '2031-03-08T08:30:00+00:00')
    >>> to_iso("1970-01-01T00:00:00Z"), to_iso("2000-01-01"), to_iso("yesterday")
    (None, None, None)
    """
    found = iso_date(value) if isinstance(value, int | float) else None
    if isinstance(value, str) and len(value) <= _MAX_LENGTH:
        found = _of_text(value.strip())
    return found if found and _is_day(date.fromisoformat(found[:10])) else None


def _is_day(day: date) -> bool:
    return EARLIEST <= day < LATEST and day not in _NONE


def _of_text(text: str) -> str | None:
    if found := iso_date(text):
        return found
    try:
        if iso := _ISO.match(text):
            return _of_parts(iso)
        if dots := _DOTS.match(text):
            return date(int(dots[3]), int(dots[2]), int(dots[1])).isoformat()
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, OverflowError):
        return None


def _of_parts(found: re.Match[str]) -> str:
    day = date(int(found[1]), int(found[3]), int(found[4]))
    if found[5] is None:
        return day.isoformat()
    hour, minute, second = (int(each or 0) for each in found.group(5, 6, 7))
    moment = datetime(day.year, day.month, day.day, hour, minute, second)  # raises for 25:00
    zone = (found[8] or "").upper()
    if zone in {"Z", "UTC", "GMT"}:
        return moment.replace(tzinfo=UTC).isoformat()
    digits = zone.replace(":", "").ljust(5, "0")
    return moment.isoformat() + (f"{digits[:3]}:{digits[3:]}" if zone else "")
