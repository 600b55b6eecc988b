"""What the commands share: words on standard error, the look of the text form, the number of processors.

Imports nothing heavy.
"""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from dedup.report import Look

FORMATS = ("text", "jsonl", "csv", "markdown")
"""Those of `dedup.report`, which a help page has no time to import."""

_PAGE = 100
"""Columns of the text form where no terminal tells."""


def say(line: str) -> None:
    """Write a line to standard error, harmless whatever names it holds. A lost word stops no run."""
    from dedup.report.escape import visible

    with suppress(OSError):
        click.echo(visible(line), err=True)


def look(target: str | None, quiet: bool, min_words: int) -> Look:
    """Return how the text form shall look: as the terminal wants it, or plain."""
    from dedup.report import Look

    terminal = target is None and sys.stdout is not None and sys.stdout.isatty()
    return Look(
        color=target is None and _wants_color(terminal),
        width=shutil.get_terminal_size().columns if terminal else _PAGE,
        quiet=quiet,
        min_words=min_words,
    )


def _wants_color(terminal: bool) -> bool:
    """Heed NO_COLOR (no-color.org) before FORCE_COLOR (force-color.org)."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (terminal and os.environ.get("TERM") != "dumb")


def processors() -> int:
    """Return how many processors this process may use."""
    if sys.version_info >= (3, 13):
        return os.process_cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
