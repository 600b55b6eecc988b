"""Where the time of `dedup scan --jobs 1` goes: python bench/stages.py PATH

Prints one JSON object: of each stage the wall and the processor seconds, and under "missing" the functions
that are not where this script looks for them. A function's time is without that of the functions it calls
which are listed too. Processor time is that of all threads of the process.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

STAGES = {
    "loading the loops": ["kernels.native.library"],
    "reading and decoding": ["reading.load"],
    "words": ["candidates.fingerprint.split_words", "candidates.fingerprint.content_words"],
    "features": ["candidates.fingerprint.count_features"],
    "signatures": ["candidates.fingerprint.sign", "candidates.fingerprint.bucket_keys"],
    "compressing texts": ["candidates.fingerprint.pack_all"],
    "counters and entries": [
        "candidates.fingerprint.fingerprint_articles",
        "candidates.fingerprint.count_words",
    ],
    "storing": ["index.memory.MemoryCollection.add"],
    "exact copies": ["index.memory.MemoryCollection.exact_pairs"],
    "candidates": ["index.memory.MemoryCollection.likely_pairs"],
    "evidence and judgement": ["pipeline._judge_likely"],
    "alignment": ["pipeline._match"],
    "report": ["cli.output.write"],
}
"""Stages in their order, and their functions where they are called, within the package."""
START, REST = "start, imports", "the rest"

Clock = tuple[float, float]


def now() -> Clock:
    """Return wall and processor seconds."""
    return time.perf_counter(), time.process_time()


class Stopwatch:
    """Adds up the time of stages; the time of an inner one is not that of the outer one."""

    def __init__(self) -> None:
        self.spent: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
        self._inner = [[0.0, 0.0]]

    def timed(self, stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """Return the function, timed where the main thread calls it."""

        def call(*arguments: Any, **named: Any) -> Any:
            if threading.current_thread() is not threading.main_thread():
                return function(*arguments, **named)
            began = now()
            self._inner.append([0.0, 0.0])
            try:
                return function(*arguments, **named)
            finally:
                inner = self._inner.pop()
                for clock, (start, end) in enumerate(zip(began, now(), strict=True)):
                    self.spent[stage][clock] += end - start - inner[clock]
                    self._inner[-1][clock] += end - start

        return call


def watch(stopwatch: Stopwatch) -> list[str]:
    """Put the stopwatch around the functions of all stages; return those that are not there."""
    missing = []
    for stage, place in ((stage, place) for stage, places in STAGES.items() for place in places):
        try:
            owner, name = find(place)
            setattr(owner, name, stopwatch.timed(stage, getattr(owner, name)))
        except (ImportError, AttributeError):
            missing.append(place)
    return missing


def find(place: str) -> tuple[Any, str]:
    """Return the module or the class that holds a function, and the name of the function.

    Raises ImportError or AttributeError where there is no such place.
    """
    *owners, name = place.split(".")
    owner: Any = importlib.import_module("dedup")
    for inner in owners:
        if isinstance(owner, ModuleType) and not hasattr(owner, inner):
            importlib.import_module(f"{owner.__name__}.{inner}")
        owner = getattr(owner, inner)
    getattr(owner, name)
    return owner, name


def main(path: str) -> None:
    """Scan the path as the shell command does and print the time of the stages."""
    stopwatch = Stopwatch()
    missing = watch(stopwatch)
    from dedup.cli import main as cli

    spent = stopwatch.spent
    with tempfile.TemporaryDirectory() as work:
        options = ["--quiet", "--jobs", "1", "--format", "jsonl", "--output", f"{work}/found.jsonl"]
        sys.argv = ["dedup", "scan", *options, path]
        spent[START] = [_age(), time.process_time()]
        started = now()
        try:
            cli.main()
        except SystemExit as end:
            code = end.code
        ended = now()
    of_stages = [spent[stage] for stage in STAGES if stage in spent]
    spent[REST] = [ended[clock] - started[clock] - sum(both[clock] for both in of_stages) for clock in (0, 1)]
    order = [stage for stage in (START, *STAGES, REST) if stage in spent]
    print(json.dumps({"stages": {stage: spent[stage] for stage in order}, "missing": missing}))
    sys.exit(code)


def _age() -> float:
    """Return for how many seconds this process has been there."""
    began = int(Path("/proc/self/stat").read_bytes().rpartition(b")")[2].split()[19])
    return time.clock_gettime(time.CLOCK_BOOTTIME) - began / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main(*sys.argv[1:])
