"""The command `matches`: list what an index found so far."""

from __future__ import annotations

import re
from dataclasses import dataclass

import click

import dedup
from dedup.article import Settings, Summary
from dedup.cli import output
from dedup.cli.delivery import Delivery, report_lines
from dedup.cli.options import (
    IndexFile,
    gathered,
    index_option,
    limit_option,
    output_option,
    prefer_source_option,
    quiet_option,
    report_format_option,
    wait_option,
    whose_options,
)
from dedup.cli.sought import Sought, sought_options
from dedup.errors import UsageError

_NAME = re.compile(r"[\w.-]{1,100}")


@dataclass(frozen=True, slots=True)
class Cursor:
    """What has been shown before, if that matters."""

    since_last: bool
    cursor: str | None

    @property
    def reader(self) -> str | None:
        """Return the name under which an index remembers what was shown. Raises UsageError if it is none."""
        if self.cursor is None:
            return "matches" if self.since_last else None
        if not _NAME.fullmatch(self.cursor):
            raise UsageError(f"--cursor {self.cursor!r}: a name has letters, digits, dots and dashes")
        return f"cursor:{self.cursor}"


@click.command(short_help="List the matches found so far.")
@index_option
@sought_options
@click.option("--since-last", is_flag=True, help="Only matches that no earlier --since-last has shown.")
@click.option(
    "--cursor",
    metavar="NAME",
    help="Only matches that no earlier call with this name has shown, as in webhook.",
)
@prefer_source_option
@whose_options
@report_format_option
@limit_option
@output_option
@quiet_option
@wait_option
@gathered(index=IndexFile, sought=Sought, cursor=Cursor, delivery=Delivery, settings=Settings)
def matches(index: IndexFile, sought: Sought, cursor: Cursor, delivery: Delivery, settings: Settings) -> None:
    """List the matches in the index, by story, the strongest story first.

    With --since-last, each match is shown once; with --cursor NAME, once for each name. If nothing is new,
    nothing is printed. Matches count as shown when the whole list has been written.

    \b
    Examples:
      dedup matches --index news.dedup --since 1d --kind rewrite
      dedup matches --index news.dedup --since-last --format jsonl --quiet | while read -r match; do …
      dedup matches --index news.dedup --cursor webhook --ours 'bell.example' --same-site skip
    """
    delivery.check(index.path)
    wanted = sought.wanted(cursor.reader)
    from dedup.matching.story import tally

    is_once = wanted.unreported_by is not None
    with dedup.open_index(index.path, write=is_once, wait=index.wait) as store:
        found = dedup.matches(store, wanted, settings)
        licensed = sum(match.licensed for match in found)
        counted = Summary.of(articles=len(store), matches=len(found), tally=tally(found), licensed=licensed)
        lines = report_lines(found, (), counted, delivery)
        is_due = delivery.is_due(counted) and not (is_once and not found and delivery.target is None)
        if is_once:  # it counts as shown once it is written, and one process at a time writes it
            if is_due:
                output.write(lines, delivery.target)
            dedup.mark_reported(store, wanted)
    if is_due and not is_once:  # the index is free again, however slowly the output is read
        output.write(lines, delivery.target)
