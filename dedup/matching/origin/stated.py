"""A date that the input states in a field of its own: in ISO 8601, RFC 2822, seconds since 1970, or words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from email.utils import parsedate_to_datetime
from typing import Literal

from dedup.article import iso_date
from dedup.matching.origin.plausible import is_ahead, objection
from dedup.matching.origin.written import written

FIELD = 64
"""The longest stated date, in characters."""

_RFC_2822 = re.compile(
    r"(?:[A-Za-z]{3}, ?)?\d{1,2} [A-Za-z]{3} \d{4} \d{2}:\d{2}(?::\d{2})?(?: ?[+\-\w]{1,6})?"
)
_COMPACT_MOMENT = re.compile(r"(\d{8})(\d{6})")


Place = Literal["field", "date line", "address", "file name"]


@dataclass(frozen=True, slots=True)
class PublicationDate:
    """When an article was published: the day as written, and the moment if a time was given."""

    day: date
    moment: datetime | None
    stated: bool
    """True if it comes from a field of the input."""
    place: Place = "field"
    """Where it was found."""


def stated(field: str) -> PublicationDate | None:
    """Read a stated date; exact midnight means "no time" on many sites.

    >>> stated("Wed, 12 Mar 2031 08:30:00 +0100").moment.isoformat()
    '2031-03-12T08:30:00+01:00'
    >>> stated("2031-03-12T00:00:00Z").moment is None, stated("12. März 2031").day.isoformat()
    (True, '2031-03-12')
    >>> stated("1931067000").moment.isoformat(), stated("1970-01-01T00:00:00Z")
    ('2031-03-12T07:30:00+00:00', None)
    """
    read = _read(field)
    return None if read is None or any(map(objection, _days(read))) else read


def objection_to_field(field: str, today: date | None = None) -> str | None:
    """Return why a stated date is not used, in a clause; None if it is.

    >>> objection_to_field("2000-01-01T00:00:00Z"), objection_to_field("yesterday")
    ('2000-01-01 is a default of many clocks', 'yesterday is no date that can be read')
    """
    read = _read(field)
    if read is None:
        return f"{' '.join(field[:FIELD].split())} is no date that can be read"
    said = (objection(day, today) for day in _days(read))
    ahead = f"{read.day} is in the future" if is_ahead(read.day, today) else None
    return next((clause for clause in said if clause), ahead)


def _read(field: str) -> PublicationDate | None:
    field = " ".join(field[: FIELD + 1].split())
    if len(field) > FIELD:
        return None
    moment = _moment(iso_date(field) or field)
    if moment is None:
        day = next(written(field), None)
        return None if day is None else PublicationDate(day[2], None, stated=True)
    return PublicationDate(moment.date(), None if moment.time() == time() else moment, stated=True)


def _days(read: PublicationDate) -> list[date]:
    """Return the day as written, and the day at Greenwich: a default may be written in local time."""
    if read.moment is None or read.moment.tzinfo is None:
        return [read.day]
    try:
        return [read.day, read.moment.astimezone(UTC).date()]
    except OverflowError:
        return [read.day]


def _moment(field: str) -> datetime | None:
    """Return an ISO 8601 or RFC 2822 date as a datetime; a bare date becomes midnight."""
    if compact := _COMPACT_MOMENT.fullmatch(field):
        field = f"{compact[1]}T{compact[2]}"
    try:
        return parsedate_to_datetime(field) if _RFC_2822.fullmatch(field) else datetime.fromisoformat(field)
    except (ValueError, OverflowError):
        return None
