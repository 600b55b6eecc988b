"""What `make speed` measures on, what it stops, and what its tables say of that."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest
from benches import bench

HANGS = [sys.executable, "-c", "import time; time.sleep(60)"]


@pytest.mark.parametrize("measure", ["run", "peak_memory"])
def test_what_takes_too_long_is_stopped(measure: str) -> None:
    """A command that would take a minute ends with the limit, and the reason names it."""
    measuring, began = bench("measuring"), time.monotonic()
    with pytest.raises(measuring.Stopped, match=r"^stopped after 1 s$"):
        getattr(measuring, measure)(HANGS, measuring.Limits(seconds=1))
    assert time.monotonic() - began < 30


def test_what_takes_too_much_memory_is_stopped() -> None:
    """A command is stopped once all its processes together have more than the limit."""
    measuring = bench("measuring")
    with pytest.raises(measuring.Stopped, match=r"^stopped at 1 MB$"):
        measuring.peak_memory(HANGS, measuring.Limits(megabytes=1))


@pytest.mark.parametrize("measure", ["run", "peak_memory"])
def test_stopping_reaches_the_processes_of_a_process(measure: str, tmp_path: Path) -> None:
    """Workers that a command started do not go on after it was stopped."""
    measuring, mark = bench("measuring"), tmp_path / "mark"
    worker = f"import time, pathlib; time.sleep(3); pathlib.Path({str(mark)!r}).touch()"
    starts = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {worker!r}])"
    with pytest.raises(measuring.Stopped):
        getattr(measuring, measure)([sys.executable, "-c", starts], measuring.Limits(seconds=1))
    time.sleep(3)
    assert not mark.exists()


def test_a_command_within_its_limits_is_left_alone() -> None:
    """Limits change neither the exit code nor what was written."""
    measuring = bench("measuring")
    limits = measuring.Limits(seconds=60, megabytes=1_000)
    command = [sys.executable, "-c", "print('done'); raise SystemExit(3)"]
    done = measuring.run(command, limits)
    assert (3, "done\n") == (done.code, done.printed)
    assert 3 == measuring.peak_memory(command, limits)[0]
