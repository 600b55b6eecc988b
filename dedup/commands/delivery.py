"""A report in the form that was asked for, to where it was asked for; and the exit code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

import click

from dedup import output
from dedup.commands.terminal import look

if TYPE_CHECKING:
    from dedup.article import Match, Problem, Summary
    from dedup.indexed import Findings
    from dedup.pipeline import Report
    from dedup.report import Format


@dataclass(frozen=True, slots=True)
class Delivery:
    """How a report is asked for."""

    form: Format
    target: str | None
    """The file to write, None for standard output."""
    quiet: bool
    page: str | None = None
    """The page to write too."""

    def is_due(self, matches: int) -> bool:
        """Tell whether there is anything to write. With --quiet, no match is no word on standard output: what
        cron would mail at every run. A file is written, lest it tell of another run.
        """
        return bool(matches) or not self.quiet or self.target is not None


def target_of(destination: str | None) -> str | None:
    """Return where to write, None for standard output. Raises UsageError where that is not possible."""
    target = None if destination == "-" else destination
    if target is not None:
        output.check(target)
    return target


def write_report(report: Report | Findings, delivery: Delivery, min_words: int) -> None:
    """Write what a run found."""
    if delivery.is_due(report.summary.matches):
        lines = report_lines(report.matches, report.problems, report.summary, delivery, min_words)
        output.write(lines, delivery.target)


def report_lines(
    matches: Iterable[Match],
    problems: Iterable[Problem],
    summary: Summary,
    delivery: Delivery,
    min_words: int,
) -> Iterator[str]:
    """Yield the report; with --quiet, the matches alone, so that they can be fed to a program."""
    from dedup.report import render

    shown = look(delivery.target, min_words)
    return render(delivery.form, matches, problems, None if delivery.quiet else summary, shown)


def write_page(path: str, matches: Iterable[Match], problems: Iterable[Problem], summary: Summary) -> None:
    """Write the report as a page to look at."""
    from dedup.report import html

    output.write(html.rows(matches, problems, summary), path)


def leave(found: object, problems: object, fail_on_match: bool) -> NoReturn:
    """Exit with the code of what was found and of what could not be read."""
    raise click.exceptions.Exit(1 if fail_on_match and found else 3 if problems else 0)
