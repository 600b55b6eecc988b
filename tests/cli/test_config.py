"""Options in a dedup.toml, the variable that names the index, and which wins."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
from indexes import ROOT, command, dedup, put
from texts import unlike, write


@pytest.fixture
def index(tmp_path: Path) -> Path:
    """Return an index in a folder of its own, with an exact copy and one with some edits."""
    first, second = write(unlike(1, 8)), write(unlike(5_000, 8))
    texts = {"a.txt": first, "b.txt": first, "c.txt": second, "d.txt": f"Zz. {second}"}
    put(tmp_path / "in", texts)
    (tmp_path / "news").mkdir()
    assert dedup("scan", tmp_path / "in", "--index", tmp_path / "news/n.dedup", "--quiet").returncode == 0
    return tmp_path / "news/n.dedup"


def kinds(*arguments: str | Path, index: Path | None = None) -> list[str]:
    """Return the kinds of the matches that are listed."""
    listed = dedup(
        "matches", *arguments, *(["--index", index] if index else []), "--format", "jsonl", "--quiet"
    )
    assert listed.returncode == 0, listed.stderr
    return sorted(json.loads(line)["kind"] for line in listed.stdout.splitlines())


def test_options_lie_beside_the_index(index: Path) -> None:
    """For all commands, or for one; the command line wins."""
    assert ["exact", "near"] == kinds(index=index)
    (index.parent / "dedup.toml").write_text('[matches]\nkind = ["near"]\n', "utf-8")
    assert ["near"] == kinds(index=index)
    assert ["exact"] == kinds("--kind", "exact", index=index)


def test_a_file_of_options_is_named(index: Path, tmp_path: Path) -> None:
    """It may name the index, from its own folder, and is read instead of the one beside the index."""
    (index.parent / "dedup.toml").write_text('kind = "near"\n', "utf-8")
    named = tmp_path / "other.toml"
    named.write_text('index = "news/n.dedup"\nkind = ["exact"]\n', "utf-8")
    assert ["exact"] == kinds("--config", named)


def test_info_shows_what_is_in_force(index: Path) -> None:
    """In text and JSON."""
    (index.parent / "dedup.toml").write_text("min-words = 30\n[matches]\nlimit = 3\n", "utf-8")
    told = dedup("info", "--index", index).stdout.decode()
    assert f"options from {index.parent}/dedup.toml\n  min-words = 30\n  matches.limit = 3\n" in told
    (item,) = dedup("info", "--index", index, "--format", "jsonl").stdout.splitlines()
    assert json.loads(item)["config"]["options"] == {"min-words": 30, "matches": {"limit": 3}}


def test_the_environment_names_the_index(index: Path) -> None:
    """The command line wins."""
    environment = {**os.environ, "DEDUP_INDEX": str(index), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command("info"), env=environment, capture_output=True, check=True)
    assert str(index).encode() in done.stdout
    other = subprocess.run(command("info", "--index", "nowhere"), env=environment, capture_output=True)
    assert (5, b"") == (other.returncode, other.stdout)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("min-scor = 0.6", "min-scor: no such option; did you mean min-score?"),
        ("[match]\nkind = 'exact'", "match: no such command; did you mean matches?"),
        ("[scan]\nprunee = true", "scan.prunee: no such option of dedup scan; did you mean prune?"),
        ("min-score = 2", "min-score: 2.0 is not in the range 0<=x<=1"),
        ("kind = 'exakt'", "kind: 'exakt' is not one of"),
        ("quiet = 'yes'", "quiet: write true or false"),
        ("wait = [1, 2]", "wait: one value, not a list"),
        ("wait =", "not TOML: "),
        ("help = true", "help: no such option"),
    ],
)
def test_a_mistake_is_named(index: Path, written: str, told: str) -> None:
    """With the file and the nearest name; nothing is done."""
    (index.parent / "dedup.toml").write_text(f"{written}\n", "utf-8")
    done = dedup("matches", "--index", index)
    assert (2, b"") == (done.returncode, done.stdout)
    assert f"{index.parent}/dedup.toml: {told}" in done.stderr.decode()


def test_a_missing_file_is_named(index: Path) -> None:
    """Help is given all the same."""
    done = dedup("matches", "--index", index, "--config", "nowhere.toml")
    assert (2, b"dedup: nowhere.toml: no such file or directory\n") == (done.returncode, done.stderr)
    assert dedup("matches", "--config", "nowhere.toml", "--help").returncode == 0
