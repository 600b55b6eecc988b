"""Which days can be the date of an article. Others are defaults of software, or mistakes."""

from __future__ import annotations

from datetime import date, timedelta

PRESSES = 1450
"""The year in which Europe began to print with movable type; no article is older."""
TOO_LATE = 2200
"""The first year that is too late whatever day it is today."""
LEEWAY = timedelta(days=1)
"""How far a day may be ahead of today: somewhere on Earth it is tomorrow already."""
MOST_AHEAD = timedelta(days=3653)
"""Ten years. No clock is behind by so much, and nothing is dated ahead by so much but by mistake."""
APART = timedelta(days=366)
"""How far two days ahead of today may lie apart and still be compared."""

DEFAULTS = {
    (1, 1, 1): "the first day of the calendar",
    (1582, 10, 15): "the first day of UUIDs",
    (1601, 1, 1): "the first day of Windows",
    (1753, 1, 1): "the first day of SQL Server",
    (1899, 12, 30): "the first day of spreadsheets",
    (1899, 12, 31): "the first day of spreadsheets",
    (1900, 1, 1): "the first day of spreadsheets",
    (1904, 1, 1): "the first day of the old Mac OS",
    (1969, 12, 31): "the day before the first one of Unix",
    (1970, 1, 1): "the first day of Unix",
    (1979, 12, 31): "the day before the first one of DOS",
    (1980, 1, 1): "the first day of DOS",
    (2000, 1, 1): "a default of many clocks",
    (2038, 1, 19): "the last day of 32-bit clocks",
    (2099, 12, 31): "a default for what never ends",
    (9999, 12, 31): "the last day of the calendar",
}
"""Days that software writes for "unknown". West of Greenwich, the first day of Unix begins the day before."""


def objection(day: date, today: date | None = None) -> str | None:
    """Return why a day cannot be the date of an article, in a clause; None if it can be.

    Without `today`, only years from TOO_LATE are too late. Days somewhat ahead of today are left to
    `comparable`.

    >>> objection(date(1970, 1, 1)), objection(date(2031, 3, 12))
    ('1970-01-01 is the first day of Unix', None)
    >>> objection(date(1066, 10, 14)), objection(date(2199, 5, 4), date(2031, 3, 12))
    ('1066-10-14 is before the printing press', '2199-05-04 is in the future')
    """
    if known := DEFAULTS.get((day.year, day.month, day.day)):
        return f"{day} is {known}"
    if day.year >= TOO_LATE:
        return f"{day} is in the future"
    if day.year < PRESSES:
        return f"{day} is before the printing press"
    if today is not None and is_ahead(day, today) and day - today > MOST_AHEAD:
        return f"{day} is in the future"
    return None


def is_ahead(day: date, today: date | None) -> bool:
    """Return whether a day is in the future, which nobody can have published on."""
    return today is not None and day - today > LEEWAY


def comparable(one: date, other: date, today: date | None) -> bool:
    """Return whether two days show which article came first.

    A day in the future is a mistake, and says nothing beside one that is not. If both are, and not far
    apart, it is the clock that is behind, as on machines without a battery.

    >>> comparable(date(2031, 3, 12), date(2032, 3, 12), today=date(2031, 6, 1))
    False
    >>> comparable(date(2031, 3, 12), date(2031, 3, 14), today=date(2030, 6, 1))
    True
    """
    ahead = is_ahead(one, today), is_ahead(other, today)
    return ahead[0] == ahead[1] and (not ahead[0] or abs(one - other) <= APART)
