"""What an index of a million articles costs, and what it still finds; writes docs/scale.md with its plots.

    python bench/scale.py [--sizes 10000,100000,300000,1000000] [--work FOLDER] [--output docs/scale.md]

Fills one index, size after size, by whole processes of `dedup scan --index`: everything is read, stored,
compared with all that is there, judged and told. At each size a hundred new articles are added as a cron job
does, one is checked, and the planted rewrites that were found are counted. The articles are those of
`synthetic.py`.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from threading import Thread

import scale_page
from measuring import DEDUP, machine
from scale_page import Measured
from sources import corpora_or_synthetic
from synthetic import REWRITTEN, Article, Maker, Pool, as_line, pools

ADDED = 100
"""Articles of a cron run."""
ROUNDS = 3
"""Runs of what is short; the best counts, because other work only slows down."""
LOOKS_A_SECOND = 50
"""At the memory of a process."""
SIZES, SIZES_OF_MADE = "10000,100000,300000,1000000", "2000,5000"
DOCUMENT = Path(__file__).resolve().parents[1] / "docs" / "scale.md"


@dataclass(frozen=True, slots=True)
class Cost:
    """What one process took: seconds by the clock and of processors, and its peak memory in MB."""

    wall: float
    processor: float
    megabytes: float


def main() -> None:
    """Measure every size, and write the page."""
    options, sources = _options(), corpora_or_synthetic()
    asked = options.sizes or (SIZES_OF_MADE if sources.made else SIZES)
    output = options.output or sources.page(DOCUMENT)
    folder = Path(tempfile.mkdtemp(dir=options.work))
    try:
        measured = list(measure([int(size) for size in asked.split(",")], pools(sources.corpora), folder))
    finally:
        shutil.rmtree(folder)
    scale_page.write(output, machine(), measured, sources.note)
    print(sources.written(output), file=sys.stderr)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="What an index costs as it grows.")
    parser.add_argument("--sizes", help=f"articles, ascending, with commas between; by default {SIZES}")
    parser.add_argument("--work", help="folder for 6 KB per article; by default, that for temporary files")
    parser.add_argument("--output", type=Path, help="the page; plots are written beside it")
    return parser.parse_args()


def measure(sizes: Sequence[int], given: Sequence[Pool], folder: Path) -> Iterator[Measured]:
    """Yield what each size costs and finds, of articles made of the given pools."""
    stock = iter(Maker(given))
    index, filled, cost = folder / "scale.dedup", 0, Cost(0, 0, 0)
    planted: dict[str, tuple[str, str]] = {}
    found: set[frozenset[str]] = set()
    candidates = 0
    for size in sizes:
        articles = folder / "articles.jsonl"
        planted |= _write(islice(stock, size - filled), articles)
        spent = run(["scan", str(articles), "--index", str(index), *_into(folder)])
        cost = Cost(
            cost.wall + spent.wall, cost.processor + spent.processor, max(cost.megabytes, spent.megabytes)
        )
        told, compared = _told(folder)
        found |= told
        candidates += compared
        recall = {strength: _recall(planted, found, strength) for strength in REWRITTEN}
        bytes_ = index.stat().st_size
        crons = [_cron(stock, folder, index, planted, found) for _ in range(ROUNDS)]
        cron, check = (
            min(crons, key=_wall),
            min((_check(stock, folder, index) for _ in range(ROUNDS)), key=_wall),
        )
        info = min((run(["info", "--index", str(index)]) for _ in range(ROUNDS)), key=_wall)
        filled = size + ADDED * ROUNDS
        truth = {frozenset((copy, source)) for copy, (source, _) in planted.items()}
        yield Measured(
            articles=size,
            seconds=cost.wall,
            processor_seconds=cost.processor,
            megabytes=cost.megabytes,
            disk=bytes_,
            planted=len(truth),
            recall=recall,
            found_besides=len(found - truth),
            candidates=candidates / size,
            add_seconds=cron.wall,
            add_megabytes=cron.megabytes,
            check_seconds=check.wall,
            info_seconds=info.wall,
        )
        print(
            f"{size:,} articles: {cost.wall:,.0f} s, cron run {cron.wall:.2f} s", file=sys.stderr, flush=True
        )


def run(arguments: Sequence[str]) -> Cost:
    """Run the command, which must succeed; return what the process took.

    Its memory is what the kernel keeps as the peak. The peak that is told at the end of a process would be
    that of this one, if it was larger, as it began as a copy.
    """
    began = time.perf_counter()
    process = subprocess.Popen(
        [*DEDUP, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    peaks = [0.0]
    watcher = Thread(target=_watch, args=(process.pid, peaks))
    watcher.start()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    watcher.join()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"dedup {' '.join(arguments)} ended with exit code {process.returncode}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, max(peaks))


def _watch(pid: int, peaks: list[float]) -> None:
    """Note the peak memory of a process, in MB, until it is gone."""
    while True:
        try:
            status = Path(f"/proc/{pid}/status").read_text("ascii", "replace")
        except OSError:
            return
        peak = re.search(r"VmHWM:\s*(\d+)", status)
        if peak is None:
            return
        peaks.append(int(peak[1]) / 1024)
        time.sleep(1 / LOOKS_A_SECOND)


def _wall(cost: Cost) -> float:
    return cost.wall


def _into(folder: Path) -> list[str]:
    return ["--format", "jsonl", "--output", str(folder / "found.jsonl")]


def _write(articles: Iterator[Article], path: Path) -> dict[str, tuple[str, str]]:
    """Write articles; return the source and the strength of the planted rewrites, by id."""
    planted = {}
    with path.open("w", encoding="utf-8") as file:
        for article in articles:
            file.write(as_line(article))
            if article.source and article.strength:
                planted[article.id] = article.source, article.strength
    return planted


def _told(folder: Path) -> tuple[set[frozenset[str]], int]:
    """Return the pairs that a run told, and how many it compared."""
    found: set[frozenset[str]] = set()
    candidates = 0
    with (folder / "found.jsonl").open(encoding="utf-8") as lines:
        for line in map(json.loads, lines):
            if line["type"] == "match":
                found.add(frozenset((line["source"]["id"], line["copy"]["id"])))
            elif line["type"] == "summary":
                candidates += line["candidates"]
    return found, candidates


def _recall(planted: dict[str, tuple[str, str]], found: set[frozenset[str]], strength: str) -> float:
    pairs = [frozenset((copy, source)) for copy, (source, how) in planted.items() if how == strength]
    return sum(pair in found for pair in pairs) / max(len(pairs), 1)


def _cron(
    stock: Iterator[Article],
    folder: Path,
    index: Path,
    planted: dict[str, tuple[str, str]],
    found: set[frozenset[str]],
) -> Cost:
    """Add a hundred articles; what is planted in them and found counts for the next size."""
    path = folder / "new.jsonl"
    planted |= _write(islice(stock, ADDED), path)
    cost = run(["scan", str(path), "--index", str(index), *_into(folder)])
    found |= _told(folder)[0]
    return cost


def _check(stock: Iterator[Article], folder: Path, index: Path) -> Cost:
    path = folder / "one.txt"
    path.write_text(next(stock).text, "utf-8")
    return run(["check", str(path), "--index", str(index), "--output", str(folder / "checked.txt")])


if __name__ == "__main__":
    main()
