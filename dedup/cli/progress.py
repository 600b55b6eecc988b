"""The progress bar: one line on standard error if that is a terminal. A pipe receives nothing of it."""

from __future__ import annotations

import math
import os
import shutil
import sys
import time
from types import TracebackType

from dedup.cli import output


class Bar:
    """One line on a terminal that shows how far the run is."""

    _LATE = 0.5
    """Seconds before the first line: a shorter run needs none."""
    _EVERY = 0.1
    """Seconds between two lines."""
    _CELLS = 24

    def __init__(self, quiet: bool) -> None:
        terminal = sys.stderr is not None and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
        self._due = time.monotonic() + self._LATE if terminal and not quiet else float("inf")
        self._drawn = False
        self._stage = ""
        self._since = 0.0

    def __enter__(self) -> Bar:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()

    def clear(self) -> None:
        """Remove the line, if there is one."""
        if self._drawn:
            self._draw("")
            self._drawn = False

    def show(self, stage: str, done: int, total: int | None) -> None:
        """Draw the line, if it is time."""
        now = time.monotonic()
        if stage != self._stage:
            self._stage, self._since = stage, now
        if now >= self._due:
            self._due = now + self._EVERY
            self._drawn = True
            self._draw(f"{stage} {self._measure(done, total)}{pace(done, total, now - self._since)}")

    def _measure(self, done: int, total: int | None) -> str:
        if not total:
            return f"{done:,} articles"
        cells = self._CELLS * done // total
        return f"[{'#' * cells}{'.' * (self._CELLS - cells)}] {100 * done // total} %"

    def _draw(self, line: str) -> None:
        columns = shutil.get_terminal_size().columns
        try:
            sys.stderr.write(f"\r\x1b[K{line[: columns - 1]}")
            sys.stderr.flush()
        except OSError:
            output.abandon(2)


_SETTLED = 2.0
"""Seconds of a stage after which its pace tells something."""


def pace(done: int, total: int | None, seconds: float) -> str:
    """Return how fast a stage goes, and how long it takes if it goes on so; nothing in its first seconds.

    >>> pace(5_000, None, 2.5), pace(250, 1_000, 60.0), pace(1, 10, 0.5)
    (', 2,000/s', ', 4/s, 3 min left', '')
    """
    if seconds < _SETTLED or not done:
        return ""
    rate = done / seconds
    shown = f"{rate:,.0f}/s" if rate >= 2 else f"{60 * rate:,.0f}/min"
    return f", {shown}" + (f", {lasting((total - done) / rate)} left" if total else "")


def lasting(seconds: float) -> str:
    """Return a time in the largest unit that is not too coarse, rounded up.

    >>> lasting(0.2), lasting(59), lasting(61), lasting(7_300)
    ('1 s', '59 s', '2 min', '2 h 2 min')
    """
    if seconds <= 60:
        return f"{max(math.ceil(seconds), 1)} s"
    minutes = math.ceil(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
