# ruff: noqa: E501 (cases in one line)
"""Names, clocks, folders and locks: what works, and a sentence for what cannot."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
import threading
import time
from datetime import datetime, tzinfo
from pathlib import Path

import pytest
from indexes import CHOICE, LONG_AGO, ROOT, contents, put, run, what_is_wrong
from indexes import dedup as shell

import dedup
from dedup.errors import IndexInUse
from dedup.index.file.lock import lock_path, locked
from dedup.index.file.opening import created_or_opened

TEXT = "The ferry left the quay at noon with forty barrels of herring and a piano. " * 5


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    put(tmp_path / "scrape", {"a.txt": TEXT, "b.txt": TEXT.upper()})
    return tmp_path / "scrape"


@pytest.mark.parametrize(
    "name",
    [
        b"n" * 240,
        "ünï\u0301.dedup".encode(),
        b"a'b\"c.dedup",
        b"st*r[1].dedup",
        b"two\nlines",
        b"-x",
        b":memory:",
        b"md:x",
    ],
)
def test_an_index_may_have_this_name(name: bytes, folder: Path) -> None:
    """It is made, and made again."""
    index = os.path.join(os.fsencode(folder.parent), name)  # noqa: PTH118
    for command in (
        ["scan", folder],
        ["scan", folder],
        ["verify"],
        ["rebuild"],
        ["export", folder.parent / "out"],
    ):
        done = shell(*command, "--index", os.fsdecode(index))
        assert 0 == done.returncode, done.stderr
    assert Path(os.fsdecode(index)).is_file()


@pytest.mark.parametrize(
    ("name", "reason"),
    {
        b"n" * 241: b"the name has 241 bytes, and that of an index has 240 at most",
        b"caf\xe9.dedup": b"the path of an index must be UTF-8",
        b"back\\slash": b"no index can have a backslash in its path",
        b"what?.dedup": b"no index can have a question mark in its path",
    }.items(),
)
def test_an_index_cannot_have_this_name(name: bytes, reason: bytes, folder: Path) -> None:
    """Each is refused by name before anything is made, whatever the command."""
    index = os.fsdecode(os.path.join(os.fsencode(folder.parent), name))  # noqa: PTH118
    before = sorted(folder.parent.iterdir())
    for command in (["scan", folder], ["info"]):
        done = shell(*command, "--index", index)
        assert (2, 1, True) == (done.returncode, done.stderr.count(b"\n"), reason in done.stderr), done.stderr
    assert before == sorted(folder.parent.iterdir())


def test_a_name_with_a_nul_is_refused(folder: Path) -> None:
    with pytest.raises(dedup.UsageError, match="no index can have a NUL"):
        dedup.info("x\0y")


@pytest.mark.parametrize("year", [1960, 2300])
def test_a_clock_may_be_wrong(
    year: int, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A run at a time that no file and no number of nanoseconds knows finds the same."""

    class Wrong(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return datetime(year, 2, 3, 4, 5, 6, tzinfo=tz)

    run(tmp_path / "right", folder)
    monkeypatch.setattr("dedup.index.file.collection.datetime", Wrong)
    monkeypatch.setattr("dedup.datetime", Wrong)
    assert 1 == len(run(tmp_path / "wrong", folder))
    assert [] == what_is_wrong(tmp_path / "wrong")
    assert contents(tmp_path / "right", places=False) == contents(tmp_path / "wrong", places=False)


@pytest.mark.parametrize("seconds", [-300_000_000, 10_413_792_000])
def test_a_file_may_be_of_any_time(seconds: int, folder: Path, tmp_path: Path) -> None:
    """Also one that was written to in the year 1960 or 2300, as far as the file system keeps that."""
    os.utime(folder / "a.txt", (LONG_AGO, seconds))
    assert 1 == len(run(tmp_path / "x", folder))
    assert 0 == len(run(tmp_path / "x", folder))
    assert [] == what_is_wrong(tmp_path / "x")


def test_a_folder_that_vanishes_is_no_damage(folder: Path, tmp_path: Path) -> None:
    """The sentence says that the folder is gone."""
    place = tmp_path / "place"
    place.mkdir()
    run(place / "x.dedup", folder)
    put(folder, {"c.txt": f"Another. {TEXT}"})
    program = (
        "import shutil, dedup.index.file.changing as c\n"
        "add = c._add\n"
        f"c._add = lambda *a: (shutil.rmtree({str(place)!r}), add(*a))\n"
        "from dedup.cli.main import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "scan", str(folder), "--index", str(place / "x.dedup"), "--settle", "0"],
        capture_output=True, cwd=ROOT, timeout=120,
    )  # fmt: skip
    assert b"Traceback" not in done.stderr, done.stderr
    assert (5, True) == (done.returncode, b"x.dedup is gone: its folder was removed" in done.stderr), (
        done.stderr
    )


def test_whoever_loses_its_lock_writes_nothing_more(folder: Path, tmp_path: Path) -> None:
    """If the file of the lock is removed while a run holds it, that run ends before its next commit."""
    index = tmp_path / "x.dedup"
    run(index, folder)
    before = contents(index)
    put(folder, {"c.txt": f"Another. {TEXT}"})
    with (
        pytest.raises(IndexInUse, match="was removed while this run held it"),
        created_or_opened(str(index), CHOICE, {}, 0) as store,
    ):
        Path(lock_path(str(index))).unlink()
        dedup.scan([folder], index=store)
    assert before == contents(index)


def test_a_lock_that_was_removed_while_somebody_waited_is_no_lock(tmp_path: Path) -> None:
    """Who waited for a file that is gone by then locks the one that is there."""
    index = str(tmp_path / "x")
    entered, leave = threading.Event(), threading.Event()

    def hold() -> None:
        with locked(index, 0, write=True):
            Path(lock_path(index)).unlink()
            entered.set()
            leave.wait(30)

    holder = threading.Thread(target=hold)
    holder.start()
    entered.wait(30)
    with locked(index, 5, write=True) as guard:
        guard()
        with Path(lock_path(index)).open() as file, pytest.raises(BlockingIOError):
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    leave.set()
    holder.join()


def test_who_comes_while_the_index_is_made_waits_for_it(folder: Path, tmp_path: Path) -> None:
    """A reader is not told that there is no index; it waits, or is told to."""
    index = tmp_path / "x.dedup"
    shutil.copy(_made(tmp_path, folder), tmp_path / "later")
    with locked(str(index), 0, write=True):
        with pytest.raises(IndexInUse, match="is in use by process"):
            dedup.info(index, wait=0)
        maker = threading.Timer(0.2, lambda: (tmp_path / "later").rename(index))
        maker.start()
        maker.join()
    assert 2 == dedup.info(index).articles


def _made(place: Path, folder: Path) -> Path:
    run(place / "made", folder)
    return place / "made"


def test_waiting_does_not_ask_what_time_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A clock that is set back meanwhile does not make anybody wait longer."""
    monkeypatch.setattr(time, "time", lambda: -1e9)
    own, other = (locked(str(tmp_path / "x"), wait, write) for wait, write in ((0, True), (0.1, False)))
    with own, pytest.raises(IndexInUse), other:
        pass
