"""The command `matches`: what an index found so far."""

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
    """Which matches are asked for."""

    since: str | None
    since_last: bool
    kinds: tuple[Kind, ...]
    min_score: float


@click.command(short_help="Show what was found so far.")
@index_option
@click.option(
    "--since", metavar="TIME", help="Found at this time or later, as in 2031-05-04 or 2031-05-04T06:30; UTC."
)
@click.option("--since-last", is_flag=True, help="Only what no earlier call with --since-last has shown.")
@click.option(
    "--kind", "kinds", type=click.Choice(KINDS), multiple=True, help="Of this kind; may be repeated."
)
@min_score_option("Least probability of a copy that is shown.", default=0.0)
@report_format_option
@output_option
@quiet_option
@wait_option
@gathered(index=IndexFile, sought=Sought, delivery=Delivery)
def matches(index: IndexFile, sought: Sought, delivery: Delivery) -> None:
    """Show the matches that the index keeps, by source, the surest first.

    With --since-last each is shown once: what is written is remembered when all of it is written.

    \b
    Examples:
      dedup matches --index news.dedup --since 2031-05-04 --kind rewrite
      dedup matches --index news.dedup --since-last --format jsonl --quiet | while read -r match; do …
    """
    delivery.check(index.path)
    moment = _moment(sought.since)
    from dedup.article import Wanted

    wanted = Wanted(
        kinds=sought.kinds or KINDS,
        min_score=sought.min_score,
        since=moment,
        unreported_by="matches" if sought.since_last else None,
    )
    with dedup.open_index(index.path, write=sought.since_last, wait=index.wait) as store:
        found = dedup.matches(store, wanted)
        summary = Summary.of(articles=len(store), matches=len(found))
        lines = report_lines(found, (), summary, delivery)
        is_due = delivery.is_due(len(found))
        if sought.since_last:  # reported once it is written, and written by one process at a time
            if is_due:
                output.write(lines, delivery.target)
            dedup.mark_reported(store, wanted)
    if is_due and not sought.since_last:  # the index is free again, however slowly somebody reads
        output.write(lines, delivery.target)


def _moment(since: str | None) -> datetime | None:
    """Read a time, in UTC where it names no zone."""
    if since is None:
        return None
    try:
        moment = datetime.fromisoformat(since)
        return moment.astimezone(UTC).replace(tzinfo=None) if moment.tzinfo else moment
    except (ValueError, OverflowError):
        raise UsageError(
            f"--since {since}: not a time; write it as in 2031-05-04 or 2031-05-04T06:30"
        ) from None
