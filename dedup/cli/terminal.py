"""Messages on standard error, data on standard output, the look of a terminal. Imports nothing heavy."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

import click

from dedup.article import Settings
from dedup.cli import output

if TYPE_CHECKING:
    from dedup.report import Look

_PAGE = 100
"""Columns of the text format if the output is not a terminal."""


def say(line: str) -> None:
    """Write a line to standard error, with names escaped. A failure to write does not stop the run."""
    from dedup.report.escape import visible

    try:
        click.echo(visible(line), err=True)
    except OSError:
        output.abandon(2)


def look(target: str | None, min_words: int = Settings().min_words, limit: int | None = None) -> Look:
    """Return how the text format looks: as the terminal wants it, or plain. COLUMNS sets the width of
    either.
    """
    from dedup.report import Look

    terminal = target is None and sys.stdout is not None and sys.stdout.isatty()
    return Look(
        color=target is None and _wants_color(terminal),
        width=shutil.get_terminal_size().columns if terminal or _columns_are_set() else _PAGE,
        min_words=min_words,
        limit=limit,
    )


def _columns_are_set() -> bool:
    columns = os.environ.get("COLUMNS", "")
    return columns.isascii() and columns.isdigit()


def _wants_color(terminal: bool) -> bool:
    """Return whether to use colour; NO_COLOR (no-color.org) wins over FORCE_COLOR (force-color.org)."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (terminal and os.environ.get("TERM") != "dumb")


def print_lines(lines: Iterable[str]) -> None:
    """Write lines to standard output."""
    output.write(f"{line}\n" for line in lines)


def print_json(items: Iterable[Mapping[str, object]]) -> None:
    """Write each item to standard output as one line of JSON."""
    from dedup.report.escape import one_line

    print_lines(one_line(json.dumps(item, ensure_ascii=False, default=_as_text)) for item in items)


def _as_text(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat() + "Z"
    raise TypeError(type(value).__name__)


def megabytes(number: int) -> str:
    """Return a number of bytes in MB or GB.

    >>> megabytes(1_500_000)
    '1.5 MB'
    """
    return f"{number / 1e9:.1f} GB" if number >= 1e9 else f"{number / 1e6:.1f} MB"
