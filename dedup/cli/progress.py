"""The progress bar: one line on standard error if that is a terminal. A pipe receives nothing of it."""

from __future__ import annotations

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
        if now >= self._due:
            self._due = now + self._EVERY
            self._drawn = True
            self._draw(f"{stage} {self._measure(done, total)}")

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
