"""One pair never holds up the others: what ends a run again and again is set aside, and told."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest
from indexes import CHOICE, ROOT, put, run, what_is_wrong
from texts import ordinary, reworded, write

import dedup
from dedup.article import Settings
from dedup.index.file.opening import created_or_opened, opened

STORIES = [ordinary(Random(i), 12, 20_000) for i in range(4)]
TEXTS = {f"{i}.txt": write(story) for i, story in enumerate(STORIES)} | {
    f"{i}-copy.txt": write(reworded(Random(9 + i), story, 0.3, 120_000 + 1_000 * i))
    for i, story in enumerate(STORIES)
}
POISONED = """
import os, signal
import dedup.matching.match as match, dedup.cli.main as main, dedup.pipeline
make = match.make_matches
def dying(prepared, pairs, scores):
    if any(article.id == "2.txt" for article in prepared.articles):
        os.kill(os.getpid(), signal.SIGKILL)
    return make(prepared, pairs, scores)
match.make_matches = dying
main.main()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    put(tmp_path / "scrape", TEXTS)
    return tmp_path / "scrape"


def scanned(index: Path, folder: Path, program: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-c", program, "scan", str(folder), "--index", str(index), "--jobs", "2"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run([*command, "--format", "jsonl"], capture_output=True, env=environment, timeout=120)


def test_a_pair_that_kills_runs_is_set_aside(folder: Path, tmp_path: Path) -> None:
    """After a few runs that it killed, the others are reported, it is named, and a rebuild tries it again."""
    index = tmp_path / "x.dedup"
    codes = []
    for _ in range(8):
        done = scanned(index, folder, POISONED)
        codes.append(done.returncode)
        if done.returncode >= 0:
            break
    assert 3 == codes[-1], codes
    assert {-signal.SIGKILL} == set(codes[:-1])
    assert len(codes) <= 6
    assert 3 == done.stdout.count(b'"type": "match"')
    assert 1 == done.stdout.count(b"an earlier run ended while it was compared with")
    assert [] == what_is_wrong(index)
    assert 0 == scanned(index, folder, "from dedup.cli.main import main; main()").returncode
    dedup.rebuild(index)
    assert 4 == len(dedup.matches(index))


def test_a_pair_without_memory_is_left_out_and_named(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a step of pairs, only the one that takes too much is left out, in the same run."""
    from dedup.matching import match

    make = match.make_matches

    def short(prepared: match.Prepared, pairs: object, scores: object) -> object:
        if any(article.id == "2.txt" for article in prepared.articles):
            raise MemoryError
        return make(prepared, pairs, scores)  # type: ignore[arg-type]

    monkeypatch.setattr(match, "make_matches", short)
    with created_or_opened(str(tmp_path / "x"), CHOICE, {}, 0) as store:
        report = dedup.scan([folder], Settings(jobs=2), index=store)
        assert 3 == len(list(report.matches))
    assert ["there is too little memory to compare it with"] == [
        each.reason.partition(" 2")[0] for each in report.problems
    ]
    assert [] == what_is_wrong(tmp_path / "x")


def test_nothing_is_noted_of_runs_that_end_well(folder: Path, tmp_path: Path) -> None:
    run(tmp_path / "x", folder)
    with opened(str(tmp_path / "x"), 0) as store:
        assert not {"stopped_at", "tried_pair", "set_aside"} & set(store.settings())
