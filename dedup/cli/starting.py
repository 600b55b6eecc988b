"""Ends the command in one way at a signal, before it can do so itself: while it is imported, and at its end.

Nothing is open then and nothing is half done, so the process ends at once. Imports no more than it must.
"""

from __future__ import annotations

import os
import signal
from types import FrameType

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def end_at_signals() -> None:
    """Let each signal that is not ignored, as under nohup, end the process with its exit code."""
    for number in SIGNALS:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _end)


def _end(number: int, _: FrameType | None) -> None:
    say_interrupted()
    os._exit(128 + number)


def say_interrupted() -> None:
    """Say so on standard error, whoever reads that or not."""
    try:
        os.write(2, b"dedup: interrupted\n")
    except OSError:
        return
