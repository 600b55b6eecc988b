"""The options that several commands have."""

from __future__ import annotations

import math
import os
import sys
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import click

from dedup.article import Settings
from dedup.store.lock import WAIT

FORMATS = ("text", "jsonl", "csv", "markdown")
"""Those of `dedup.report`, which a help page has no time to import."""
PLAIN_FORMATS = ("text", "jsonl")
DEFAULTS = Settings()

Command = TypeVar("Command", bound=Callable[..., Any])


class Number(click.FloatRange):
    """A number within a range. NaN is none, though no comparison refuses it."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Return the number, or refuse it."""
        number = float(super().convert(value, param, ctx))
        if math.isnan(number):
            self.fail("nan is not a number.", param, ctx)
        return number


def processors() -> int:
    """Return how many processors this process may use."""
    if sys.version_info >= (3, 13):
        return os.process_cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def format_option(choices: Iterable[str], text: str) -> Callable[[Command], Command]:
    """Return the option that chooses a format; the first is the default."""
    listed = list(choices)
    return click.option(
        "--format", "form", type=click.Choice(listed), default=listed[0], show_default=True, help=text
    )


report_format_option = format_option(FORMATS, "text for people, jsonl for programs, csv for spreadsheets.")
plain_format_option = format_option(PLAIN_FORMATS, "text for people, jsonl for programs.")
index_option = click.option(
    "--index", "index", metavar="FILE", type=click.Path(), required=True, help="The index to work on."
)
wait_option = click.option(
    "--wait",
    metavar="SECONDS",
    type=Number(0),
    default=WAIT,
    show_default=True,
    help="How long to wait for another process that works on the index.",
)
output_option = click.option(
    "--output",
    "destination",
    metavar="FILE",
    type=click.Path(),
    help="Write to this file, whole or not at all, instead of standard output.",
)
max_bytes_option = click.option(
    "--max-bytes",
    metavar="N",
    type=click.IntRange(1),
    default=DEFAULTS.max_bytes,
    show_default=True,
    help="Larger files and lines are not read, and reported.",
)
jobs_option = click.option(
    "--jobs",
    metavar="N",
    type=click.IntRange(1),
    default=processors,
    show_default="the processors it may use",
    help="Threads that read and compare.",
)
quiet_option = click.option(
    "--quiet",
    is_flag=True,
    help="Matches alone, and nothing at all without any; only errors on standard error.",
)
fail_on_match_option = click.option(
    "--fail-on-match", is_flag=True, help="Exit with 1 where copies are found."
)
