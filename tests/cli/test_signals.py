"""A signal ends the command in one way whenever it comes: one line, and its exit code."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from indexes import ROOT, command

NUMBERS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
IMPORTING = """
import builtins, os, signal, sys
really = builtins.__import__
def imported(name, *rest):
    if name == {!r}:
        os.kill(os.getpid(), {})
    return really(name, *rest)
builtins.__import__ = imported
sys.argv = ["-m"]
import dedup
sys.argv = ["dedup", "--version"]
from dedup.cli.main import main
main()
"""


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("name", ["dedup.article", "dedup.index.verbs", "click", "dedup.cli.scan"])
def test_a_signal_while_the_command_is_imported(name: str, number: signal.Signals) -> None:
    """Wherever the imports are, there is no trace."""
    done = subprocess.run(
        [sys.executable, "-c", IMPORTING.format(name, int(number))], capture_output=True, cwd=ROOT, timeout=60
    )
    assert (128 + number, b"", b"dedup: interrupted\n") == (done.returncode, done.stdout, done.stderr)


@pytest.mark.parametrize("number", NUMBERS)
def test_a_signal_at_any_time(number: signal.Signals, tmp_path: Path) -> None:
    """From the moment at which the package is imported, a scan ends whole, or with one line."""
    report = tmp_path / "report"
    arguments = command("scan", ROOT / "fixtures" / "articles", "--quiet", "--output", report)
    codes = set()
    for step in range(12):
        process = subprocess.Popen(arguments, cwd=ROOT, stderr=subprocess.PIPE, text=True)
        _wait_until_imported(process.pid)
        time.sleep(0.02 * step)
        process.send_signal(number)
        _, said = process.communicate(timeout=60)
        codes.add(process.returncode)
        assert (process.returncode, said) in {(128 + number, "dedup: interrupted\n"), (3, "")}
        assert process.returncode == 3 or not [*tmp_path.glob(".dedup-*")]
    assert 128 + number in codes


def _wait_until_imported(pid: int) -> None:
    """Wait until the process catches signals."""
    until = time.monotonic() + 30
    while time.monotonic() < until:
        caught = Path(f"/proc/{pid}/status").read_text().partition("SigCgt:")[2].split()[0]
        if int(caught, 16) & 1 << (signal.SIGTERM - 1):
            return
        time.sleep(0.001)
