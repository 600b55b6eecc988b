"""Numbers of seconds since 1970, and of thousandths to billionths of seconds → dates."""

from __future__ import annotations

import re
from datetime import UTC, datetime

_NUMBER = re.compile(r"(\d{1,19})(?:\.\d{1,9})?", re.ASCII)
_SCALES = (1, 10**3, 10**6, 10**9)
_SECONDS = (10**8, 10**10)
"""Nine or ten digits before the point: seconds from 1973 to 2286."""


def iso_date(value: object) -> str | None:
    """Return the moment that a number stands for in ISO 8601.

    The number may be given as text; its size tells the unit. None for all else: 20310312 is a date by itself.

    >>> iso_date(1931067000), iso_date("1931067000000"), iso_date(0)
    ('2031-03-12T07:30:00+00:00', '2031-03-12T07:30:00+00:00', '1970-01-01T00:00:00+00:00')
    >>> iso_date("2031-03-12"), iso_date(20310312), iso_date(True)
    (None, None, None)
    """
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    digits = _NUMBER.fullmatch(value if isinstance(value, str) else repr(value))
    if digits is None:
        return None
    number = int(digits[1])
    scale = next((scale for scale in _SCALES if _SECONDS[0] * scale <= number < _SECONDS[1] * scale), 0)
    if number and not scale:
        return None
    return datetime.fromtimestamp(number // (scale or 1), UTC).isoformat()
