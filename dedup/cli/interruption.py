"""Signals that end a run, in order and within a second: SIGINT, SIGTERM and SIGHUP."""

from __future__ import annotations

import os
import signal
import threading
import time
from types import FrameType
from typing import NoReturn

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
GRACE = 0.7
"""Seconds to clean up in after a signal, so that the run is over within one second."""


def heed_signals(caught: list[int]) -> None:
    """Let the signals end the run in order: as a KeyboardInterrupt, or hard where that comes to nothing.

    A handler has to wait for the call of C that is running; a query of DuckDB was seen to take any time. The
    thread that reads the wake-up pipe does not. A signal that was ignored at the start (nohup) stays ignored.
    """

    def stop(number: int, frame: FrameType | None) -> None:
        caught.append(number)
        for every in SIGNALS:
            signal.signal(every, signal.SIG_IGN)
        raise KeyboardInterrupt

    for number in SIGNALS:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, stop)
    receiver, sender = os.pipe()
    os.set_blocking(sender, False)
    signal.set_wakeup_fd(sender)
    threading.Thread(target=_end_late, args=(receiver,), daemon=True).start()


def restore_signals() -> None:
    """Let signals do again what they do by default, but for those that are ignored."""
    for number in SIGNALS:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, signal.SIG_DFL)


def _end_late(receiver: int) -> NoReturn:
    """Wait for a signal and, after the time of grace, end this process."""
    number = os.read(receiver, 1)[0]
    time.sleep(GRACE)
    os._exit(128 + number)
