"""The command `matches`: list what an index found so far."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

import dedup
from dedup.article import KINDS, Summary
from dedup.cli import output
from dedup.cli.delivery import Delivery, report_lines
from dedup.cli.options import (
    IndexFile,
    gathered,
    index_option,
    limit_option,
    min_score_option,
    output_option,
    quiet_option,
    report_format_option,
    wait_option,
)
from dedup.errors import UsageError

if TYPE_CHECKING:
    from dedup.article import Kind


@dataclass(frozen=True, slots=True)
class Sought:
    """Which matches to show."""

    since: str | None
    since_last: bool
    kinds: tuple[Kind, ...]
    min_score: float


@click.command(short_help="List the matches found so far.")
@index_option
@click.option(
    "--since",
    metavar="TIME",
    help="Only matches found at this time (UTC) or later; write it like 2031-05-04 or 2031-05-04T06:30.",
)
@click.option("--since-last", is_flag=True, help="Only matches that no earlier --since-last has shown.")
@click.option(
    "--kind", "kinds", type=click.Choice(KINDS), multiple=True, help="Only this kind; may be repeated."
)
@min_score_option("Only matches with at least this score.", default=0.0)
@report_format_option
@output_option
@quiet_option
@limit_option
@wait_option
@gathered(index=IndexFile, sought=Sought, delivery=Delivery)
def matches(index: IndexFile, sought: Sought, delivery: Delivery) -> None:
    """List the matches in the index, by story, the strongest story first.

    With --since-last, each match is shown once. Matches count as shown when the whole list has been written.

    \b
    Examples:
      dedup matches --index news.dedup --since 2031-05-04 --kind rewrite
      dedup matches --index news.dedup --since-last --format jsonl --quiet | while read -r match; do …
    """
    delivery.check(index.path)
    moment = _moment(sought.since)
    from dedup.article import Wanted
    from dedup.matching.story import tally

    wanted = Wanted(
        kinds=sought.kinds or KINDS,
        min_score=sought.min_score,
        since=moment,
        unreported_by="matches" if sought.since_last else None,
    )
    with dedup.open_index(index.path, write=sought.since_last, wait=index.wait) as store:
        found = dedup.matches(store, wanted)
        summary = Summary.of(articles=len(store), matches=len(found), tally=tally(found))
        lines = report_lines(found, (), summary, delivery)
        is_due = delivery.is_due(len(found))
        if sought.since_last:  # it counts as reported once it is written, and one process at a time writes it
            if is_due:
                output.write(lines, delivery.target)
            dedup.mark_reported(store, wanted)
    if is_due and not sought.since_last:  # the index is free again, however slowly the output is read
        output.write(lines, delivery.target)


def _moment(since: str | None) -> datetime | None:
    """Parse a time, taken as UTC if it names no zone."""
    if since is None:
        return None
    try:
        moment = datetime.fromisoformat(since)
        return moment.astimezone(UTC).replace(tzinfo=None) if moment.tzinfo else moment
    except (ValueError, OverflowError):
        raise UsageError(
            f"--since {since}: not a time; write it like 2031-05-04 or 2031-05-04T06:30"
        ) from None
