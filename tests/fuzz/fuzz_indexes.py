"""Forge indexes at random, and try every command on each, for as long as asked.

    python tests/fuzz/fuzz_indexes.py --seconds 600
    python tests/fuzz/fuzz_indexes.py --seed 7 --seconds 0     one forgery, as when it failed

Each forgery is tried in a process of its own, so that a loop in C that dies is noticed too.
"""

from __future__ import annotations

import argparse
import os
import secrets
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from random import Random

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent.parent)]

from forging import attack, stories  # noqa: E402
from indexes import put, run  # noqa: E402

from dedup.index.file.versions import Choice  # noqa: E402

LONGEST = 120
"""Seconds that all commands on one forgery may take."""


def made(place: Path) -> list[Path]:
    """Return an index with texts, and one without."""
    put(place / "given", stories(Random(1)))
    indexes = []
    for name, keeps in (("texts", True), ("words", False)):
        indexes.append(place / f"{name}.dedup")
        run(indexes[-1], place / "given", Choice(0.5, 30, keeps_texts=keeps))
    return indexes


def in_child(index: Path, place: Path, seed: int) -> int:
    """Try one forgery; return the exit code of its process."""
    child = os.fork()
    if child == 0:
        signal.alarm(LONGEST)
        try:
            attack(index, place, seed)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=None)
    arguments = parser.parse_args()
    seed = secrets.randbelow(1 << 30) if arguments.seed is None else arguments.seed
    end, tries, bad = time.monotonic() + arguments.seconds, 0, Counter[int]()
    with tempfile.TemporaryDirectory() as name:
        indexes = made(Path(name))
        while not tries or time.monotonic() < end:
            code = in_child(indexes[(seed + tries) % 2], Path(name), seed + tries)
            if code:
                bad[code] += 1
                print(f"seed {seed + tries} ended with {code}", flush=True)
            tries += 1
    print(f"{tries} forged indexes from seed {seed} on: {sum(bad.values())} ended badly")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
