"""Whole processes: how long they take and how much memory, up to a limit. Also, what machine this is."""

from __future__ import annotations

import os
import platform
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

SAMPLES_A_SECOND = 50


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a command: its exit code, the seconds it took, and what it wrote to its two streams."""

    code: int
    seconds: float
    printed: str
    said: str


@dataclass(frozen=True, slots=True)
class Limits:
    """What a command may take at most, with all its processes."""

    seconds: float = float("inf")
    megabytes: float = float("inf")


class Stopped(Exception):
    """A command was stopped because it went over a limit; the message says over which."""


UNLIMITED = Limits()
DEDUP = [sys.executable, "-m", "dedup"]


def machine() -> str:
    """Return what the figures were measured on."""
    cpu = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        models = [line for line in cpuinfo.read_text("utf-8").splitlines() if line.startswith("model name")]
        cpu = models[0].partition(":")[2].strip() if models else cpu
    return f"{cpu}, {len(os.sched_getaffinity(0))} cores, Python {platform.python_version()}"


def run(command: Sequence[str], limits: Limits = UNLIMITED) -> Run:
    """Run a command to its end. Nothing else happens meanwhile: no sampling, no pipe to be emptied.

    So only the seconds are limited. Raises Stopped.
    """
    with tempfile.TemporaryFile() as printed, tempfile.TemporaryFile() as said:
        began = time.perf_counter()
        with _started(command, printed, said) as process:
            code = _end(process, limits)
        seconds = time.perf_counter() - began
        texts = []
        for stream in (printed, said):
            stream.seek(0)
            texts.append(stream.read().decode("utf-8", "replace"))
    return Run(code, seconds, *texts)


def peak_memory(command: Sequence[str], limits: Limits = UNLIMITED) -> tuple[int, float]:
    """Run a command; return its exit code and the greatest memory of all its processes together, in MB.

    The memory is the peak of the proportional set sizes of the process and its descendants, sampled. That
    takes processor time of its own, so it is not done where time is measured. Raises Stopped.
    """
    peak, began = 0.0, time.perf_counter()
    with _started(command) as process:
        while process.poll() is None:
            peak = max(peak, sum(_proportional_set_size(pid) for pid in _family(process.pid)))
            if peak > limits.megabytes:
                raise Stopped(f"stopped at {limits.megabytes:,.0f} MB")
            if time.perf_counter() - began > limits.seconds:
                raise Stopped(f"stopped after {limits.seconds:.0f} s")
            time.sleep(1 / SAMPLES_A_SECOND)
    return process.returncode, peak


@contextmanager
def _started(
    command: Sequence[str],
    printed: IO[bytes] | int = subprocess.DEVNULL,
    said: IO[bytes] | int = subprocess.DEVNULL,
) -> Iterator[subprocess.Popen[bytes]]:
    """Start a command in a process group of its own, which does not outlive the block."""
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=printed, stderr=said, start_new_session=True
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            _kill(process)
        process.wait()


def _end(process: subprocess.Popen[bytes], limits: Limits) -> int:
    """Wait for the end of a process; return its exit code.

    A timer watches over the limit: a wait with a timeout looks only every 50 ms for the end.
    """
    stopped = threading.Event()

    def stop() -> None:
        stopped.set()
        _kill(process)

    timer = threading.Timer(min(limits.seconds, threading.TIMEOUT_MAX), stop)
    timer.daemon = True
    timer.start()
    code = process.wait()
    timer.cancel()
    if stopped.is_set():
        raise Stopped(f"stopped after {limits.seconds:.0f} s")
    return code


def _kill(process: subprocess.Popen[bytes]) -> None:
    """Kill a process that runs, and those that it started."""
    os.killpg(process.pid, signal.SIGKILL)


def measure(command: Sequence[str]) -> tuple[float, float]:
    """Run a command that must succeed and cannot be run twice; return its seconds and its peak memory in MB.

    The sampling takes some of the time that is measured.
    """
    began = time.perf_counter()
    code, megabytes = peak_memory(command)
    seconds = time.perf_counter() - began
    if code != 0:
        sys.exit(f"{' '.join(command)} ended with exit code {code}")
    return seconds, megabytes


def _family(pid: int) -> list[int]:
    """Return a process and its descendants."""
    try:
        tasks = list(Path(f"/proc/{pid}/task").iterdir())
        children = [child for task in tasks for child in (task / "children").read_text("ascii").split()]
    except OSError:
        return []
    return [pid, *(descendant for child in children for descendant in _family(int(child)))]


def _proportional_set_size(pid: int) -> float:
    """Return the memory of a process in MB, pages shared with others counted in part; 0 once it is gone."""
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii")
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")) / 1024
