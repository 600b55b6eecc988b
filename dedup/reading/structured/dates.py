"""Dates as scrapers write them → ISO 8601: seconds or milliseconds, the form of mails, lists, objects.

What no date can be is no date: the first days of clocks that were never set. A date in words stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from dedup.reading.decode import is_blank, without_surrogates
from dedup.words.epoch import iso_date

_MAIL = re.compile(r"(?:[A-Za-z]{3}, ?)?\d{1,2} [A-Za-z]{3} \d{2,4} \d\d:\d\d")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?")
_UNSET = re.compile(r"(?:0000|0001|1900|1904|1970-01-01|1980-01-01|2000-01-01)(?!\d)|0+\Z")
"""The first days of clocks, which stand for an unknown day."""


def day(value: object) -> str | None:
    """Return a date as ISO 8601, or as the input gave it; None for what is no date.

    >>> day(1_700_000_000), day("1700000000000"), day(7), day("1970-01-01T00:00:00Z")
    ('2023-11-14T22:13:20+00:00', '2023-11-14T22:13:20+00:00', None, None)
    >>> day("Wed, 12 Mar 2031 08:30:00 +0100"), day(["", "12 March 2031"]), day({"$date": "2031-03-12"})
    ('2031-03-12T08:30:00+01:00', '12 March 2031', '2031-03-12')
    """
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return _unless_unset(iso_date(value))
    if isinstance(value, list):
        return next(
            (found for each in value[:20] if not isinstance(each, list) and (found := day(each))), None
        )
    if isinstance(value, Mapping):
        keys = ("$date", "iso", "@value", "value", "published", "date", "datetime")
        return next((found for key in keys if (found := day(_plain(value.get(key))))), None)
    return _of_text(value.strip()) if isinstance(value, str) and not is_blank(value) else None


def _plain(value: object) -> object:
    return None if isinstance(value, Mapping | list) else value


def _unless_unset(found: str | None) -> str | None:
    return None if found is None or _UNSET.match(found) else found


def _of_text(text: str) -> str | None:
    if _UNSET.match(text):
        return None
    if found := iso_date(text):
        return _unless_unset(found)
    if compact := _COMPACT.fullmatch(text):
        return "-".join(compact.groups())
    if _MAIL.match(text):
        from email.utils import parsedate_to_datetime  # 10 ms, and few dates are written like this

        try:
            return parsedate_to_datetime(text).isoformat()
        except (ValueError, OverflowError, IndexError, TypeError):
            return without_surrogates(text)
    return without_surrogates(text)
