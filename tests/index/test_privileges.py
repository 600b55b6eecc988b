# ruff: noqa: E501
"""Poor surroundings: few descriptors, no home, a broken terminal, foreign links; and whose files are whose."""

from __future__ import annotations

import os
import resource
import stat
import subprocess
from pathlib import Path

import pytest
from indexes import ROOT, command, put, run

import dedup

TEXT = "The ferry left the quay at noon with forty barrels of herring and a piano. " * 5
NOBODY = 65_534


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    put(tmp_path / "scrape", {f"{i}.txt": f"{TEXT} Number {i}." for i in range(60)} | {"copy.txt": TEXT})
    return tmp_path / "scrape"


def scanned(
    folder: Path, environment: dict[str, str] | None = None, descriptors: int | None = None, umask: int = -1
) -> subprocess.CompletedProcess[bytes]:
    """Scan into an index and a report beside the folder."""
    place = folder.parent
    limit = (
        (lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (descriptors, descriptors)))
        if descriptors
        else None
    )
    arguments = ["scan", folder, "--index", place / "x.dedup", "--output", place / "report.txt"]
    return subprocess.run(
        command(*arguments), capture_output=True, cwd=ROOT, timeout=120, preexec_fn=limit, umask=umask,
        env=environment if environment is not None else None,
    )  # fmt: skip


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"HOME": "/nowhere/at/all"},
        {"HOME": "/dev/null", "XDG_CACHE_HOME": "/dev/null", "TMPDIR": "/nowhere"},
        {"TERM": "no-such-terminal", "COLUMNS": "40", "LINES": "x"},
        {"TERM": "", "COLUMNS": "-7", "LANG": "xx_XX.nonsense", "LC_ALL": "C"},
    ],
    ids=["nothing", "no home", "no temporary folder", "narrow", "nonsense"],
)
def test_a_scan_asks_nothing_of_its_environment(environment: dict[str, str], folder: Path) -> None:
    done = scanned(folder, environment)
    assert (0, 1) == (done.returncode, done.stderr.count(b"\n")), done.stderr
    assert b"61 articles in the index" in done.stderr
    assert {"scrape", "x.dedup", "x.dedup.lock", "report.txt"} == {
        path.name for path in folder.parent.iterdir()
    }


def test_thirty_two_descriptors_are_enough(folder: Path) -> None:
    done = scanned(folder, {**os.environ}, descriptors=32)
    assert (0, True) == (done.returncode, b"61 articles in the index" in done.stderr), done.stderr


def test_what_is_made_has_the_mode_that_the_user_wants(folder: Path) -> None:
    """With a umask of 077, nobody else may read the index, its lock or the report."""
    assert 0 == scanned(folder, {**os.environ}, umask=0o077).returncode
    for name in ("x.dedup", "x.dedup.lock", "report.txt"):
        assert 0 == stat.S_IMODE((folder.parent / name).stat().st_mode) & 0o077, name


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give files away")
def test_a_rebuilt_index_belongs_to_whom_it_belonged(folder: Path) -> None:
    """Mode and owner stay, also of a report that is replaced."""
    index, report = folder.parent / "x.dedup", folder.parent / "report.txt"
    scanned(folder, {**os.environ})
    for path in (index, report):
        os.chown(path, NOBODY, NOBODY)
        path.chmod(0o640)
    dedup.rebuild(index)
    scanned(folder, {**os.environ})
    for path in (index, report):
        status = path.stat()
        assert (NOBODY, NOBODY, 0o640) == (status.st_uid, status.st_gid, stat.S_IMODE(status.st_mode)), path


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may make links of others")
def test_no_link_of_somebody_else_is_followed_where_all_may_write(folder: Path, tmp_path: Path) -> None:
    """In a folder like /tmp, neither the index nor the report goes where a link of another user leads."""
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o1777)
    (tmp_path / "precious").write_text("mine")
    for name in ("x.dedup", "report.txt"):
        (shared / name).symlink_to(tmp_path / "precious")
        os.lchown(shared / name, NOBODY, NOBODY)
    for arguments in (["--index", shared / "x.dedup"], ["--output", shared / "report.txt"]):
        done = subprocess.run(command("scan", folder, *arguments), capture_output=True, cwd=ROOT, timeout=120)
        assert (2, True) == (done.returncode, b"a link that another user put there" in done.stderr), (
            done.stderr
        )
    assert "mine" == (tmp_path / "precious").read_text()


def test_a_link_of_my_own_is_followed(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real.dedup")
    run(tmp_path / "link", folder)
    assert (tmp_path / "real.dedup").is_file()
