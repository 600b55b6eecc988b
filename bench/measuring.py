"""Whole processes: how long they take and how much memory. Also, what machine this is."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

SAMPLES_A_SECOND = 50


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a command: its exit code, the seconds it took, and what it wrote to its two streams."""

    code: int
    seconds: float
    printed: str
    said: str


DEDUP = [sys.executable, "-m", "dedup"]


def machine() -> str:
    """Return what the figures were measured on."""
    cpu = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        models = [line for line in cpuinfo.read_text("utf-8").splitlines() if line.startswith("model name")]
        cpu = models[0].partition(":")[2].strip() if models else cpu
    return f"{cpu}, {len(os.sched_getaffinity(0))} cores, Python {platform.python_version()}"


def run(command: Sequence[str]) -> Run:
    """Run a command to its end. Nothing else happens meanwhile: no sampling, no pipe to be emptied."""
    with tempfile.TemporaryFile() as printed, tempfile.TemporaryFile() as said:
        began = time.perf_counter()
        code = subprocess.call(command, stdin=subprocess.DEVNULL, stdout=printed, stderr=said)
        seconds = time.perf_counter() - began
        texts = []
        for stream in (printed, said):
            stream.seek(0)
            texts.append(stream.read().decode("utf-8", "replace"))
    return Run(code, seconds, *texts)


def peak_memory(command: Sequence[str]) -> tuple[int, float]:
    """Run a command; return its exit code and the greatest memory of all its processes together, in MB.

    The memory is the peak of the proportional set sizes of the process and its descendants, sampled. That
    takes processor time of its own, so it is not done where time is measured.
    """
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    peak = 0.0
    while process.poll() is None:
        peak = max(peak, sum(_proportional_set_size(pid) for pid in _family(process.pid)))
        time.sleep(1 / SAMPLES_A_SECOND)
    return process.returncode, peak


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
