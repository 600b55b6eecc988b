"""A copy of an index: consistent, whole or not there, while others use the index."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

import pytest
from indexes import ROOT, SMALL_COMMITS, command, contents, dedup, put, what_is_wrong
from texts import twins, unlike, write

import dedup as library
from dedup.errors import IndexInUse, UsageError
from dedup.index.file.opening import opened


@pytest.fixture
def index(tmp_path: Path) -> Path:
    """Return an index."""
    put(tmp_path / "in", {f"{name}.txt": text for name, text in twins(4, 2).items()})
    assert dedup("scan", tmp_path / "in", "--index", tmp_path / "n.dedup", "--quiet").returncode == 0
    return tmp_path / "n.dedup"


def test_the_copy_is_the_index(index: Path, tmp_path: Path) -> None:
    """As a file, in a folder, and again in place of the older copy."""
    (tmp_path / "backup").mkdir()
    for target in (tmp_path / "copy.dedup", tmp_path / "backup", tmp_path / "backup"):
        assert dedup("backup", target, "--index", index).returncode == 0
    for copy in (tmp_path / "copy.dedup", tmp_path / "backup/n.dedup"):
        assert contents(index) == contents(copy)
        assert [] == what_is_wrong(copy)
    assert [tmp_path / "backup/n.dedup"] == [
        each for each in (tmp_path / "backup").iterdir() if each.suffix != ".lock"
    ]


def test_what_a_killed_run_left_is_in_the_copy(tmp_path: Path) -> None:
    """The copy is one file, although the index has another one beside it."""
    put(tmp_path / "in", {f"{n}.txt": write(unlike(100 * n, 8)) for n in range(60)})
    arguments = ("scan", tmp_path / "in", "--index", tmp_path / "n.dedup", "--quiet")
    run = subprocess.Popen(
        command(*arguments, program=("-c", SMALL_COMMITS)), env={**os.environ, "PYTHONPATH": str(ROOT)}
    )
    wal = tmp_path / "n.dedup.wal"
    until = time.monotonic() + 60
    while not wal.exists() and run.poll() is None and time.monotonic() < until:
        time.sleep(0.005)
    run.kill()
    run.wait()
    copy = tmp_path / "copy.dedup"
    library.backup(tmp_path / "n.dedup", copy)
    assert not Path(f"{copy}.wal").exists()
    assert [] == what_is_wrong(copy)
    assert contents(tmp_path / "n.dedup") == contents(copy)


def test_readers_go_on_and_a_writer_is_waited_for(index: Path, tmp_path: Path) -> None:
    """A copy beside a reader is made; beside a writer it gives up after the time that it was given."""
    with opened(str(index), 0):
        library.backup(index, tmp_path / "one.dedup", wait=0)
    with opened(str(index), 0, write=True), pytest.raises(IndexInUse):
        library.backup(index, tmp_path / "two.dedup", wait=0)
    assert not (tmp_path / "two.dedup").exists()


def test_nothing_else_is_replaced(index: Path, tmp_path: Path) -> None:
    """No file that is no index, and not the index itself."""
    (tmp_path / "text.txt").write_text("Some words.", "utf-8")
    for target in (tmp_path / "text.txt", index, tmp_path / "nowhere/copy.dedup"):
        with pytest.raises(UsageError):
            library.backup(index, target)
    assert "Some words." == (tmp_path / "text.txt").read_text("utf-8")
    assert dedup("backup", tmp_path / "text.txt", "--index", index).returncode == 2
    assert dedup("backup", tmp_path / "copy.dedup", "--index", tmp_path / "nowhere").returncode == 5
