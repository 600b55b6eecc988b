"""What a run on a large index costs: adding 100 articles, checking one, info; and how that grows.

    python bench/index.py [ARTICLES]      default: 200000, or 20000 where the corpora are made here

First, a hundred runs that add a hundred articles of the corpora each, or fewer where there are not so many
articles: whole processes, from nothing. Then the large index.

Articles are made by recombining sentences of the corpora, so that each shares a sentence with hundreds of
others: more candidates than news has. The stock is stored by phase one and taken as judged, since judging it
is not what is measured; then whole processes of the command are. The last column extrapolates to 1,000,000
articles on a straight line through the sizes measured; small sizes say too little for one.
"""

from __future__ import annotations

import json
import os
import re
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from random import Random

import numpy as np
from corpora import Corpus
from measuring import DEDUP, machine, measure
from sources import corpora_or_synthetic

from dedup.article import Settings
from dedup.index.file.collection import FileCollection
from dedup.index.file.opening import created_or_opened, opened
from dedup.index.file.versions import Choice
from dedup.pipeline import take
from dedup.reading import Input

ARTICLES, ARTICLES_OF_MADE = 200_000, 20_000
ROUNDS = 3
ADDED, RUNS = 100, 100
SHARES = (0.25, 0.5, 1.0)
"""Of the articles, at which the run is measured."""
FAR = 1_000_000
FAR_ENOUGH = 100_000
"""Articles from which FAR is extrapolated to: below, what a run always costs hides how it grows."""
SENTENCES = (15, 40)
"""Least and most sentences of an article."""
AIMS = {"add 100, s": 1.5, "check 1, s": 1.0, "info, s": 0.5, "KB per article": 4.0, "add 100, MB": 600.0}


def main() -> None:
    """Print a table with a row for each measure and a column for each size."""
    sources = corpora_or_synthetic()
    default = ARTICLES_OF_MADE if sources.made else ARTICLES
    articles = int(sys.argv[1]) if len(sys.argv) > 1 else default
    print(f"machine: {machine()}")
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as folder:
        many_runs(sources.corpora, Path(folder))
    sizes = [int(articles * share) for share in SHARES]
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as folder:
        columns = list(grown(sizes, recombined(sentences(sources.corpora), Random(1)), folder))
    print_table(sizes, columns)


def grown(sizes: Sequence[int], stock: Iterator[Input], folder: str) -> Iterator[dict[str, float]]:
    """Yield what is measured at each size of one index that grows."""
    index, before = str(Path(folder) / "bench.dedup"), 0
    for size in sizes:
        fill(index, stock, before, size)
        yield measured(index, stock, folder, size)
        before = size + ADDED * ROUNDS


def print_table(sizes: Sequence[int], columns: Sequence[dict[str, float]]) -> None:
    """Print a row for each measure."""
    extrapolated = [FAR] if sizes[-1] >= FAR_ENOUGH else []
    print(f"{'':16}{'aim':>8}" + "".join(f"{size:>12,}" for size in (*sizes, *extrapolated)))
    for name, aim in AIMS.items():
        values = [column[name] for column in columns]
        slope, base = np.polyfit(sizes, values, 1)
        row = "".join(f"{value:>12.2f}" for value in (*values, *(slope * far + base for far in extrapolated)))
        print(f"{name:16}{aim:>8g}{row}")


def many_runs(given: Iterable[Corpus], folder: Path) -> None:
    """Add a hundred articles up to a hundred times; print what the first and the last runs took."""
    lines = [line for corpus in given for line in _lines(corpus)]
    Random(1).shuffle(lines)
    seconds = []
    for low in range(0, min(len(lines), ADDED * RUNS) // ADDED * ADDED, ADDED):
        path = folder / "new.jsonl"
        path.write_bytes(b"".join(lines[low : low + ADDED]))
        command = [*DEDUP, "scan", "--quiet", "--index", str(folder / "x"), "--output", str(folder / "f")]
        seconds.append(measure([*command, str(path)])[0])
    if len(seconds) < 2:
        print(f"The corpora hold too few articles for two runs that add {ADDED}, so none is measured.")
        return
    some = min(10, len(seconds) // 2)
    first, last = np.median(seconds[:some]), np.median(seconds[-some:])
    print(f"{len(seconds)} runs that add {ADDED}: the first {some} {first:.2f} s each, the last {last:.2f} s")
    print(f"that is {last / first:.2f} times as long (aim: 1.5)", flush=True)


def _lines(corpus: Corpus) -> Iterator[bytes]:
    """Yield the articles of a corpus under ids that no other corpus has."""
    for article in map(json.loads, corpus.lines()):
        yield json.dumps({**article, "id": f"{corpus.name}/{article['id']}"}).encode() + b"\n"


def sentences(given: Iterable[Corpus]) -> list[str]:
    """Return the sentences of the corpora."""
    texts = [text for corpus in given for _, text in corpus.texts()]
    parts = (part for text in texts for part in re.split(r"(?<=[.!?])\s+", text))
    return sorted({part for part in parts if 40 <= len(part) <= 400})


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
        collection = FileCollection(store, settings)
        take(collection, (next(stock) for _ in range(size - before)), settings)
        collection.end_judging()
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
        "KB per article": bytes_each / 1000,
        "add 100, MB": max(megabytes for _, megabytes in (*added, *checked, *told)),
    }


if __name__ == "__main__":
    main()
