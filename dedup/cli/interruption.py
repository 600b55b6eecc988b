"""SIGINT, SIGTERM and SIGHUP end a run in an orderly way and within a second."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from types import FrameType
from typing import NoReturn

from dedup.cli.starting import SIGNALS, say_interrupted

GRACE = 0.7
"""Seconds for cleaning up after a signal, so that the run ends within one second."""


def heed_signals(caught: list[int]) -> None:
    """Let the signals end the run with a KeyboardInterrupt, or by force if that has no effect in time.

    A Python handler waits until the running C function returns, and a DuckDB query can take arbitrarily long.
    The thread that reads the wake-up pipe does not wait. A signal that was ignored from the start (nohup)
    stays ignored.
    """

    def stop(number: int, frame: FrameType | None) -> None:
        caught.append(number)
        for every in SIGNALS:
            signal.signal(every, signal.SIG_IGN)
        raise KeyboardInterrupt

    for number in SIGNALS:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, stop)
    _say_nothing_after(caught)
    receiver, sender = os.pipe()
    os.set_blocking(sender, False)
    signal.set_wakeup_fd(sender)
    threading.Thread(target=_end_late, args=(receiver,), daemon=True).start()


def _say_nothing_after(caught: list[int]) -> None:
    """After a signal, print no trace of a thread or a destructor that it has interrupted."""
    unraisable, of_thread = sys.unraisablehook, threading.excepthook
    sys.unraisablehook = lambda args: None if caught else unraisable(args)
    threading.excepthook = lambda args: None if caught else of_thread(args)


def _end_late(receiver: int) -> NoReturn:
    """Wait for a signal, and end this process after the grace period."""
    number = os.read(receiver, 1)[0]
    time.sleep(GRACE)
    say_interrupted()
    os._exit(128 + number)
