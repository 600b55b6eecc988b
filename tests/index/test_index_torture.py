"""An index survives SIGKILL at any moment. `make torture` kills 200 runs, a plain test 20.

python tests/index/test_index_torture.py [KILLS [SEED]]
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random
from typing import Any

from indexes import ROOT, SMALL_COMMITS, command, contents, put, what_is_wrong
from texts import ordinary, reworded, unlike, write

from dedup.index.file.opening import opened

KILLS = 20
STORIES = 24


def stories() -> tuple[dict[str, str], dict[str, str | None]]:
    """Return texts of files, and the changes to some: a new text, or None for a removed file."""
    random = Random(3)
    texts = {}
    for i in range(STORIES):
        story = ordinary(random, 12, 20_000)
        texts[f"{i % 4}/story-{i:02d}.txt"] = write(story)
        if i % 3 == 0:
            texts[f"{i % 4}/edited-{i:02d}.txt"] = write([*story[:-1], *unlike(100_000 + 12 * i, 1)])
            texts[f"{i % 4}/reworded-{i:02d}.txt"] = write(reworded(random, story, 0.3, 120_000 + 1000 * i))
            texts[f"{i % 4}/capitals-{i:02d}.txt"] = write(story).upper()
    changes: dict[str, str | None] = {}
    for i, name in enumerate(sorted(texts)):
        if i % 5 == 0:
            changes[name] = f"{write(ordinary(random, 3, 20_000))} {texts[name]}"
        elif i % 7 == 0:
            changes[name] = None
    return texts, changes


def change(folder: Path, changes: dict[str, str | None]) -> None:
    """Change, remove and move files."""
    put(folder, {name: text for name, text in changes.items() if text is not None}, since=1_100_000_000)
    for name, text in changes.items():
        if text is None:
            (folder / name).unlink()
    (folder / "1").rename(folder / "moved")


class Driver:
    """Runs the command and kills it."""

    def __init__(self, index: Path, folder: Path) -> None:
        self.index = index
        self.command = command(
            "scan", folder, "--index", index, "--quiet", "--output", f"{index}.report", "--jobs", "1",
            program=("-c", SMALL_COMMITS),
        )  # fmt: skip
        self.seconds = 1.0

    def start(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(self.command, env={**os.environ, "PYTHONPATH": str(ROOT)})

    def finish(self) -> None:
        """Run to the end."""
        began = time.monotonic()
        assert self.start().wait(120) == 0
        self.seconds = time.monotonic() - began

    def kill(self, random: Random) -> bool:
        """Kill a run at a random moment; return whether it was still running."""
        process = self.start()
        time.sleep(random.uniform(0.2, 1.0) * self.seconds)
        process.kill()
        return process.wait(60) != 0

    def ids(self) -> set[str]:
        """Return the ids of the committed articles."""
        if not self.index.exists():
            return set()
        with opened(str(self.index), 10, write=True) as store:
            return {id_ for _, id_, _, _ in store.places()}


def torture(folder: Path, kills: int, seed: int) -> int:
    """Kill this many runs, and return how many were started, because some end before they are killed.

    After each, nothing is lost or torn; at the end, the index is as if no run was killed.
    """
    random = Random(seed)
    texts, changes = stories()
    expected = []
    plain = Driver(folder / "plain.dedup", folder / "plain")
    put(folder / "plain", texts)
    plain.finish()
    expected.append(contents(plain.index))
    seconds = [plain.seconds]
    change(folder / "plain", changes)
    plain.finish()
    seconds.append(plain.seconds)
    expected.append(contents(plain.index))
    started, left, rounds = 0, kills, 0
    while left:
        place = folder / f"{rounds}"
        rounds += 1
        (place).mkdir()
        driver = Driver(place / "plain.dedup", folder / "plain")
        (folder / "plain").rename(folder / f"spent-{rounds}")
        put(folder / "plain", texts)
        for stage in range(2):
            driver.seconds = seconds[stage]
            known: set[str] = set()
            for _ in range(min(left, random.randint(1, 4))):
                started += 1
                left -= driver.kill(random)
                assert started <= 4 * kills, "runs end before they can be killed"
                now = driver.ids()
                assert known <= now, "an article that was committed is lost"
                assert not now or what_is_wrong(driver.index) == []
                known = now
            driver.finish()
            assert what_is_wrong(driver.index) == []
            assert_same(expected[stage], contents(driver.index))
            if stage == 0:
                change(folder / "plain", changes)
    return started


def assert_same(expected: dict[str, Any], actual: dict[str, Any]) -> None:
    """Compare part by part, so that a failure names the part; inodes may differ."""
    for name, part in expected.items():
        if name == "files":
            part, other = ([row[:3] for row in rows] for rows in (part, actual[name]))
            assert part == other, name
        else:
            assert part == actual[name], name


def test_killed_runs_end_as_an_undisturbed_one(tmp_path: Path) -> None:
    """After each of twenty kills no committed article is lost and verify is clean; the end is the same."""
    torture(tmp_path, KILLS, seed=1)


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else int.from_bytes(os.urandom(2), "big")
    with tempfile.TemporaryDirectory() as name:
        started = torture(Path(name), count, seed)
        print(f"{count} of {started} runs killed on their way, seed {seed}: all is well")
