"""The options that say which matches of an index to show, and what they mean."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import click

from dedup.article import KINDS, Kind, Wanted
from dedup.cli.options import Command, kind_option, min_score_option
from dedup.errors import UsageError

Given = TypeVar("Given", bound=Callable[..., object])

_AGO = re.compile(r"(\d{1,6})\s*(m|min|h|d|w)")
_UNITS = {"m": "minutes", "min": "minutes", "h": "hours", "d": "days", "w": "weeks"}


@dataclass(frozen=True, slots=True)
class Sought:
    """Which matches to show."""

    since: str | None = None
    kinds: tuple[Kind, ...] = ()
    min_score: float = 0.0

    def wanted(self, reader: str | None = None) -> Wanted:
        """Return what to ask an index for; with a reader, only what it has not shown.

        Raises UsageError if a time is none.
        """
        return Wanted(self.kinds or KINDS, self.min_score, moment(self.since, datetime.now(UTC)), reader)


def sought_options(command: Command) -> Command:
    """Add these options."""
    since = click.option(
        "--since",
        metavar="TIME",
        help="Only matches found at this time (UTC) or later: 2031-05-04, 2031-05-04T06:30, or as long ago "
        "as 90m, 12h, 1d or 2w.",
    )
    return since(
        kind_option(min_score_option("Only matches with at least this score.", default=0.0)(command))
    )


def moment(since: str | None, now: datetime) -> datetime | None:
    """Return a time in UTC without its zone, from a time or from how long ago it was.

    Raises UsageError if it is neither.

    >>> moment("1d", datetime(2031, 5, 4, 6, 30)), moment("2031-05-04", datetime(2031, 5, 4))
    (datetime.datetime(2031, 5, 3, 6, 30), datetime.datetime(2031, 5, 4, 0, 0))
    """
    if since is None:
        return None
    try:
        if ago := _AGO.fullmatch(since.strip().lower()):
            return (now - timedelta(**{_UNITS[ago[2]]: int(ago[1])})).replace(tzinfo=None)
        found = datetime.fromisoformat(since)
        return found.astimezone(UTC).replace(tzinfo=None) if found.tzinfo else found
    except (ValueError, OverflowError):
        raise UsageError(
            f"--since {since}: not a time; write it like 2031-05-04, 2031-05-04T06:30 or 1d"
        ) from None
