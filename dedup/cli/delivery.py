"""Writes a report in the requested format to the requested place, and chooses the exit code."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NoReturn

import click

from dedup.article import Settings
from dedup.cli import output
from dedup.cli.terminal import look
from dedup.errors import UsageError

if TYPE_CHECKING:
    from dedup.article import Match, Notice, Problem, Summary
    from dedup.pipeline import Report
    from dedup.report.html import Made


@dataclass(frozen=True, slots=True)
class Delivery:
    """The options that say how a report is delivered, and with which exit code."""

    form: str = "text"
    output: str | None = None
    """The file to write; None or "-" for standard output."""
    html: str | None = None
    """The HTML page to write as well; "-" for standard output."""
    quiet: bool = False
    with_problems: bool = False
    """Whether CSV has rows for problems and the summary."""
    fail_on_match: bool = False
    limit: int | None = None
    """How many stories to show."""

    @property
    def target(self) -> str | None:
        """Return the file to write, None for standard output."""
        return None if self.output == "-" else self.output

    @property
    def page(self) -> str | None:
        """Return the file to write the page to, None for standard output or if no page is wanted."""
        return None if self.html == "-" else self.html

    def check(self, *others: str | None) -> None:
        """Raise UsageError if an output cannot be written, or would replace one of the others: the index and
        the inputs. So nobody waits an hour to learn of a typing error, or loses an index to one.
        """
        if self.limit is not None and self.form not in ("text", "markdown"):
            raise UsageError("--limit is for --format text and markdown; other formats hold everything")
        written = (self.target, self.page)
        for path in written:
            if path is not None:
                output.check(path)
        output.keep_apart(written, others)

    def is_due(self, summary: Summary) -> bool:
        """Return whether there is anything to write.

        With --quiet and no matches but licensed ones, nothing goes to standard output, since cron would mail
        it after every run. A file is written all the same, so that it does not show an older run.
        """
        return summary.matches > summary.licensed or not self.quiet or self.target is not None


def unread(report: Report) -> tuple[Problem | Notice, ...]:
    """Return what a report says of files: the problems, then the notices."""
    return *report.problems, *report.notices


def write_report(report: Report, delivery: Delivery) -> None:
    """Write what a run found."""
    if delivery.is_due(report.summary):
        words = report.settings.min_words
        lines = report_lines(report.matches, unread(report), report.summary, delivery, words)
        output.write(lines, delivery.target)


def report_lines(
    matches: Iterable[Match],
    problems: Iterable[Problem | Notice],
    summary: Summary,
    delivery: Delivery,
    min_words: int = Settings().min_words,
) -> Iterator[str]:
    """Yield the report; with --quiet, only its matches, so that a program can read them, and of these only
    what is not licensed.
    """
    from dedup.report import render

    if delivery.quiet and summary.licensed:
        matches = (match for match in matches if not match.licensed)

    shown = look(delivery.target, min_words, delivery.limit)
    is_bare = delivery.quiet or (delivery.form == "csv" and not delivery.with_problems)
    return render(delivery.form, matches, problems, None if is_bare else summary, shown)


def write_page(
    delivery: Delivery, matches: Iterable[Match], problems: Iterable[Problem | Notice], summary: Summary
) -> None:
    """Write the report as an HTML page, if one is wanted."""
    if delivery.html is not None:
        from dedup.report import html

        output.write(html.rows(matches, problems, summary, _made()), delivery.page)


def _made() -> Made:
    """Return the command line and the day (UTC) of this run."""
    from dedup.report.escape import visible
    from dedup.report.html import Made

    return Made(visible(shlex.join(["dedup", *sys.argv[1:]])), f"{datetime.now(UTC):%Y-%m-%d}")


def leave(summary: Summary, delivery: Delivery) -> NoReturn:
    """Exit with the code that says whether copies were found and whether everything could be read."""
    failed = delivery.fail_on_match and summary.matches > summary.licensed
    raise click.exceptions.Exit(1 if failed else 3 if summary.is_incomplete else 0)
