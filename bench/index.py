"""What a run on a large index costs: adding 100 articles, checking one, info; and how that grows.

    python bench/index.py [ARTICLES]      default: 200000

First, a hundred runs that add a hundred articles of the corpora each: whole processes, from nothing.
Then the large index.

Articles are made by recombining sentences of the corpora, so that each shares a sentence with hundreds of
others: more candidates than news has. The stock is stored by phase one and taken as judged, since judging it
is not what is measured; then whole processes of the command are. The last column is the straight line through
the sizes measured, at 1,000,000 articles.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import corpora
import numpy as np
from measuring import DEDUP, machine, measure

from dedup.article import Settings
from dedup.index.file import runs
from dedup.index.file.intake import Intake
from dedup.index.file.opening import created_or_opened, opened
from dedup.index.file.versions import Choice
from dedup.reading import Input

ROUNDS = 3
ADDED = 100
SHARES = (0.25, 0.5, 1.0)
"""Of the articles, at which the run is measured."""
FAR = 1_000_000
SENTENCES = (15, 40)
"""Least and most sentences of an article."""
AIMS = {"add 100, s": 1.5, "check 1, s": 1.0, "info, s": 0.5, "KB an article": 4.0, "add 100, MB": 600.0}


def main() -> None:
    """Print a table with a row for each measure and a column for each size."""
    articles = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000
    print(f"machine: {machine()}")
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as folder:
        hundred_runs(Path(folder))
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as folder:
        index = str(Path(folder) / "bench.dedup")
        stock = recombined(sentences(), Random(1))
        sizes, columns, before = [], [], 0
        for share in SHARES:
            size = int(articles * share)
            fill(index, stock, before, size)
            columns.append(measured(index, stock, folder, size))
            before = size + ADDED * ROUNDS
            sizes.append(size)
    print(f"{'':16}{'aim':>8}" + "".join(f"{size:>12,}" for size in sizes) + f"{FAR:>12,}")
    for name, aim in AIMS.items():
        values = [column[name] for column in columns]
        slope, base = np.polyfit(sizes, values, 1)
        row = "".join(f"{value:>12.2f}" for value in (*values, slope * FAR + base))
        print(f"{name:16}{aim:>8g}{row}")


def hundred_runs(folder: Path) -> None:
    """Add a hundred articles a hundred times; print what the first ten and the last ten runs took."""
    lines = [line for name in corpora.names() for line in _lines(name)]
    Random(1).shuffle(lines)
    seconds = []
    for low in range(0, ADDED * 100, ADDED):
        path = folder / "new.jsonl"
        path.write_bytes(b"".join(lines[low : low + ADDED]))
        command = [*DEDUP, "scan", "--quiet", "--index", str(folder / "x"), "--output", str(folder / "f")]
        seconds.append(measure([*command, str(path)])[0])
    first, last = np.median(seconds[:10]), np.median(seconds[-10:])
    print(f"100 runs that add 100: the first ten {first:.2f} s each, the last ten {last:.2f} s")
    print(f"that is {last / first:.2f} times as long (aim: 1.5)", flush=True)


def _lines(name: str) -> list[bytes]:
    """Return the articles of a corpus under ids that no other corpus has."""
    with gzip.open(corpora.FOLDER / name / "articles.jsonl.gz", "rb") as lines:
        articles = [json.loads(line) for line in lines]
    return [json.dumps({**article, "id": f"{name}/{article['id']}"}).encode() + b"\n" for article in articles]


def sentences() -> list[str]:
    """Return the sentences of the corpora at hand."""
    found: list[str] = []
    for name in corpora.names():
        with gzip.open(corpora.FOLDER / name / "articles.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                text = json.loads(line)["text"]
                found += [part for part in re.split(r"(?<=[.!?])\s+", text) if 40 <= len(part) <= 400]
    if not found:
        sys.exit("no corpora: name their folder in DEDUP_CORPORA")
    return sorted(set(found))


def recombined(pool: list[str], random: Random) -> Iterator[Input]:
    """Yield articles of random sentences, as lines of JSON, without end."""
    number = 0
    while True:
        text = " ".join(random.choices(pool, k=random.randint(*SENTENCES)))
        line = json.dumps({"id": f"made-{number}", "text": text}).encode()
        yield Input("/made/articles.jsonl", f"articles:{number}", number, line)
        number += 1


def fill(index: str, stock: Iterator[Input], before: int, size: int) -> None:
    """Let the index hold so many articles, all taken as judged."""
    began = time.perf_counter()
    settings = Settings(jobs=len(os.sched_getaffinity(0)))
    with created_or_opened(index, Choice(0.5, 30, True), {}, 0) as store:
        intake = Intake(store, settings, 0)
        intake.take(next(stock) for _ in range(size - before))
        runs.end_judging(store)
    seconds = time.perf_counter() - began
    print(f"filled to {size:,}: {(size - before) / seconds:,.0f} articles/s", flush=True)


def measured(index: str, stock: Iterator[Input], folder: str, size: int) -> dict[str, float]:
    """Measure the command at this size; the best of several runs, because other work only slows down."""
    bytes_each = Path(index).stat().st_size / size
    added = []
    for _ in range(ROUNDS):
        path = Path(folder) / "new.jsonl"
        path.write_bytes(b"".join((next(stock).data or b"") + b"\n" for _ in range(ADDED)))
        command = [*DEDUP, "scan", "--quiet", "--index", index, "--output", f"{folder}/found", str(path)]
        added.append(measure(command))
    one = Path(folder) / "one.txt"
    one.write_text(json.loads(next(stock).data or b"")["text"], "utf-8")
    check = [*DEDUP, "check", "--quiet", "--index", index, "--output", f"{folder}/found", str(one)]
    checked = [measure(check) for _ in range(ROUNDS)]
    told = [measure([*DEDUP, "info", "--index", index]) for _ in range(ROUNDS)]
    with opened(index) as store:
        if len(store) != size + ADDED * ROUNDS:
            sys.exit(f"{len(store):,} articles in the index instead of {size + ADDED * ROUNDS:,}")
    return {
        "add 100, s": min(added)[0],
        "check 1, s": min(checked)[0],
        "info, s": min(told)[0],
        "KB an article": bytes_each / 1000,
        "add 100, MB": max(megabytes for _, megabytes in (*added, *checked, *told)),
    }


if __name__ == "__main__":
    main()
