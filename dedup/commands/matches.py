"""The command `matches`: what an index found so far."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from dedup import output
from dedup.article import KINDS, Summary
from dedup.commands.delivery import Delivery, report_lines, target_of
from dedup.commands.options import (
    Number,
    index_option,
    output_option,
    quiet_option,
    report_format_option,
    wait_option,
)
from dedup.errors import UsageError

if TYPE_CHECKING:
    from dedup.article import Kind
    from dedup.report import Format


@click.command(short_help="Show what was found so far.")
@index_option
@click.option(
    "--since", metavar="TIME", help="Found at this time or later, as in 2031-05-04 or 2031-05-04T06:30; UTC."
)
@click.option("--since-last", is_flag=True, help="Only what no earlier call with --since-last has shown.")
@click.option(
    "--kind", "kinds", type=click.Choice(KINDS), multiple=True, help="Of this kind; may be repeated."
)
@click.option(
    "--min-score",
    metavar="P",
    type=Number(0, 1),
    default=0.0,
    show_default=True,
    help="Least probability of a copy that is shown.",
)
@report_format_option
@output_option
@quiet_option
@wait_option
def matches(
    index: str,
    since: str | None,
    since_last: bool,
    kinds: tuple[Kind, ...],
    min_score: float,
    form: Format,
    destination: str | None,
    quiet: bool,
    wait: float,
) -> None:
    """Show the matches that the index keeps, by source, the surest first.

    With --since-last each is shown once: what is written is remembered when all of it is written.

    \b
    Examples:
      dedup matches --index news.dedup --since 2031-05-04 --kind rewrite
      dedup matches --index news.dedup --since-last --format jsonl --quiet | while read -r match; do …
    """
    target = target_of(destination)
    moment = _moment(since)
    from dedup.store import matches as kept
    from dedup.store.opening import opened

    wanted = kept.Wanted(kinds or KINDS, min_score, moment, "matches" if since_last else None)
    with opened(index, wait, write=since_last) as store:
        count = kept.count(store, wanted)
        summary = Summary(len(store), 0, count, 0, 0, 0, 0, 0)
        found = list(kept.read(store, wanted))
        delivery = Delivery(form, target, quiet)
        lines = report_lines(found, (), summary, delivery, store.choice.min_words)
        is_due = delivery.is_due(count)
        if since_last:  # told when it is written, and written by one at a time
            if is_due:
                output.write(lines, target)
            kept.tell(store, wanted)
    if is_due and not since_last:  # the index is free again, however slowly somebody reads
        output.write(lines, target)


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
