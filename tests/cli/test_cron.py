"""The recipes of docs/cron.md, run and killed."""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from indexes import ROOT, dedup, put
from texts import unlike, write

CRON = (ROOT / "docs/cron.md").read_text("utf-8")
RECIPE = next(
    "\n".join(line.removeprefix("    ") for line in block.splitlines())
    for block in re.findall(r"((?:^    .*\n)+)", CRON, re.MULTILINE)
    if "post-matches" in block
)
LINES = RECIPE.splitlines()
WHOLE = [n for n in range(3, len(LINES) + 1) if not LINES[n - 1].endswith("\\") and "}" not in LINES[n - 1]]
"""Places in the script where a command may stand."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an index of four matches, to be copied."""
    tmp_path = tmp_path_factory.mktemp("made")
    texts = {f"{n}-{side}.txt": write(unlike(1_000 * n, 8)) for n in range(4) for side in "ab"}
    put(tmp_path / "in", texts)
    assert dedup("scan", tmp_path / "in", "--index", tmp_path / "n.dedup", "--quiet").returncode == 0
    return tmp_path / "n.dedup"


@pytest.fixture
def place(made: Path, tmp_path: Path) -> Path:
    """Return a folder with that index, and programs that stand for curl and dedup."""
    shutil.copy(made, tmp_path)
    (tmp_path / "bin").mkdir()
    program(tmp_path, "dedup", f'PYTHONPATH={ROOT} exec {sys.executable} -m dedup "$@"')
    program(tmp_path, "curl", POST)
    return tmp_path


POST = 'for each; do case $each in @*) cat "${each#@}" >>"$POSTED";; esac; done'


def program(folder: Path, name: str, does: str) -> None:
    path = folder / "bin" / name
    path.write_text(f"#!/bin/sh\n{does}\n", "utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


def post(place: Path, script: str = RECIPE) -> int:
    """Run the script; return its exit code."""
    environment = {
        **os.environ,
        "PATH": f"{place}/bin:{os.environ['PATH']}",
        "DEDUP_INDEX": str(place / "n.dedup"),
        "POSTED": str(place / "posted.jsonl"),
    }
    own = script.replace("/var/lib/dedup", str(place))
    done = subprocess.run(["sh", "-c", own], env=environment, capture_output=True, timeout=60)
    return done.returncode


def posted(place: Path) -> list[str]:
    """Return the copies that were posted, each once."""
    path = place / "posted.jsonl"
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return sorted({json.loads(line)["copy"]["id"] for line in lines})


ALL = [f"{n}-b.txt" for n in range(4)]
needs_flock = pytest.mark.skipif(shutil.which("flock") is None, reason="the recipe uses flock of util-linux")


@needs_flock
def test_each_match_is_posted_once(place: Path) -> None:
    """In one call; the next one posts nothing."""
    assert 0 == post(place)
    assert ALL == posted(place)
    (place / "posted.jsonl").unlink()
    assert 0 == post(place)
    assert [] == posted(place)


@needs_flock
@pytest.mark.parametrize("number", WHOLE)
def test_nothing_is_lost_when_the_script_is_killed(place: Path, number: int) -> None:
    """Before any of its lines; what it had not posted, the next call does."""
    killed = "\n".join([*LINES[: number - 1], "kill -9 $$", *LINES[number - 1 :]])
    assert 0 != post(place, killed)
    assert 0 == post(place)
    assert ALL == posted(place)
    assert 0 == (place / "outbox.jsonl").stat().st_size


@needs_flock
@pytest.mark.parametrize(
    ("name", "does"),
    [
        ("curl", "exit 22"),
        ("curl", "kill -9 $PPID"),
        ("curl", f"{POST}; kill -9 $PPID"),
        ("dedup", "kill -9 $PPID"),
        ("dedup", f'PYTHONPATH={ROOT} {sys.executable} -m dedup "$@"; kill -9 $PPID'),
    ],
)
def test_nothing_is_lost_when_a_program_fails(place: Path, name: str, does: str) -> None:
    """The webhook is down; the machine stops before or after either program did its work."""
    kept = (place / "bin" / name).read_text("utf-8")
    program(place, name, does)
    assert 0 != post(place)
    (place / "bin" / name).write_text(kept, "utf-8")
    assert 0 == post(place)
    assert ALL == posted(place)


def test_the_unit_names_its_folders() -> None:
    """systemd makes them for the user of the service."""
    for name in ("StateDirectory", "CacheDirectory", "LogsDirectory"):
        assert f"    {name}=dedup\n" in CRON
