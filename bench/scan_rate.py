"""How fast `dedup scan` is on two corpora, how much memory it takes, and how soon `dedup --help` answers.

    python bench/scan_rate.py [CORPUS ...]      default: reuters21578 fakebr, or all where these are made here

Whole processes, files in, findings on disk; the best of five runs, because other work only ever slows a
machine down. Corpora that are not there are named and left out. speed.py measures other tools.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence

from corpora import Corpus
from measuring import DEDUP, machine, peak_memory, run
from sources import corpora_or_synthetic

ROUNDS = 5
DEFAULT = ["reuters21578", "fakebr"]


def main() -> None:
    """Print the machine, the time of --help, and one line a corpus."""
    print(f"machine: {machine()}")
    print(f"dedup --help: {min(seconds([*DEDUP, '--help']) for _ in range(10)):.3f} s (aim: 0.15)")
    sources = corpora_or_synthetic()
    by_name = {corpus.name: corpus for corpus in sources.corpora}
    for name in sys.argv[1:] or (by_name if sources.made else DEFAULT):
        print(scan(by_name[name]) if name in by_name else f"{name}: not there, left out", flush=True)


def scan(corpus: Corpus) -> str:
    """Scan one corpus and return a line of figures."""
    count = len(corpus.lines())
    with tempfile.TemporaryDirectory() as folder:
        options = ["--quiet", "--format", "jsonl", "--output", f"{folder}/found.jsonl"]
        command = [*DEDUP, "scan", *options, str(corpus.articles)]
        taken = min(seconds(command) for _ in range(ROUNDS))
        _, megabytes = peak_memory(command)
    rate = f"{count / taken:,.0f} articles/s"
    return f"{corpus.name}: {count:,} articles, {taken:.1f} s, {rate}, {megabytes:.0f} MB"


def seconds(command: Sequence[str]) -> float:
    """Run a command that must succeed; return the seconds it took."""
    done = run(command)
    if done.code != 0:
        sys.exit(f"{' '.join(command)} ended with exit code {done.code}\n{done.said}")
    return done.seconds


if __name__ == "__main__":
    main()
