# ruff: noqa: E501 (one kind of text a line)
"""What a megabyte of each kind of text costs: processor time and memory of a scan of two articles, of which one
holds a third of the other, at sizes that double, with the exponent by which the time grows.

    python bench/kinds_of_text.py [--megabytes 0.5,1,2] [--only Chinese,numbers]

The time of the smallest size, most of which is starting up, is not part of the fit: the exponent is that of what
comes on top of it. One thread; seconds of the processor, so that other work on the machine matters little.
"""

from __future__ import annotations

import argparse
import math
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from random import Random

ROOT = Path(__file__).parent.parent
START = 0.02
"""Megabytes of the text of which the time counts as that of starting up."""
Kind = Callable[[Random], str]


def spelled(letters: str, shortest: int, longest: int) -> Kind:
    return lambda random: "".join(random.choices(letters, k=random.randint(shortest, longest)))


def of(vocabulary: int, kind: Kind) -> Kind:
    """Return a kind of word of which there are so many only."""
    words: list[str] = []

    def draw(random: Random) -> str:
        if not words:
            words.extend(kind(random) for _ in range(vocabulary))
        return random.choice(words)

    return draw


def sentences(word: Kind, ends: str = ". ") -> Kind:
    return lambda random: " ".join(word(random) for _ in range(random.randint(6, 25))).capitalize() + ends


def script(first: int, last: int, longest: int = 1) -> Kind:
    return lambda random: "".join(
        chr(random.randrange(first, last)) for _ in range(random.randint(1, longest))
    )


LATIN, COMMON = spelled("etaoinshrdlucm", 2, 10), of(20_000, spelled("etaoinshrdlucm", 2, 10))
KINDS: dict[str, Kind] = {
    "prose": sentences(COMMON),
    "prose of few words": sentences(of(300, LATIN)),
    "unique words": lambda random: LATIN(random) + " ",
    "unique capital words": lambda random: LATIN(random).capitalize() + " ",
    "capital letters": sentences(lambda random: COMMON(random).upper()),
    "numbers": lambda random: f"{random.randrange(10**6)} ",
    "long numbers": lambda random: f"{random.randrange(10**12)} ",
    "decimals": lambda random: f"{random.random():.6f}, ",
    "dates": lambda random: f"{random.randint(1900, 2099)}-{random.randint(1, 12):02d}-{random.randint(1, 28):02d} ",
    "one word": lambda _: "word ",
    "one letter": lambda _: "a",
    "Chinese": script(0x4E00, 0x9FA5),
    "Japanese": script(0x3041, 0x3096),
    "Korean": lambda random: script(0xAC00, 0xD7A3, 4)(random) + " ",
    "Thai": script(0x0E01, 0x0E2E),
    "Khmer": script(0x1780, 0x17B3),
    "Arabic": lambda random: script(0x0627, 0x064A, 7)(random) + " ",
    "Hindi": lambda random: script(0x0905, 0x0939, 6)(random) + " ",
    "ligatures": lambda random: "ﬃ" + LATIN(random) + "ﬁ ",
    "accents put together": lambda random: "".join(f"{c}\u0301" for c in COMMON(random)) + " ",
    "emoji": script(0x1F300, 0x1F5FF),
    "quotations": lambda random: f"“{COMMON(random)} {COMMON(random)}” ",
    "entities": lambda random: f"&amp;{COMMON(random)} ",
    "addresses": lambda random: f"https://{LATIN(random)}.example/{LATIN(random)} ",
    "lines of a list": lambda random: f"- {COMMON(random)}: {random.randrange(1000)}\n",
    "spaced letters": lambda random: " ".join(COMMON(random)) + "  ",
}  # fmt: skip


def text(kind: Kind, megabytes: float, random: Random) -> str:
    parts, size = [], 0
    while size < megabytes * 1e6:
        parts.append(kind(random))
        size += len(parts[-1].encode())
    return "".join(parts)


def measure(kind: Kind, megabytes: float) -> tuple[float, float]:
    """Return the seconds of processor time and the megabytes of memory that a scan takes."""
    with tempfile.TemporaryDirectory() as name:
        one, other = text(kind, megabytes / 2, Random(1)), text(kind, megabytes / 3, Random(2))
        Path(name, "a.txt").write_text(one)
        Path(name, "b.txt").write_text(one[: len(one) // 3] + other)
        command = [sys.executable, "-m", "dedup", "scan", name, "--quiet", "--jobs", "1"]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=ROOT)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"the scan ended with {process.returncode}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", default="0.5,1,2")
    parser.add_argument("--only", default=",".join(KINDS))
    arguments = parser.parse_args()
    sizes = [float(size) for size in arguments.megabytes.split(",")]
    print(
        "| Kind of text |"
        + "".join(f" {size:g} MB: s | MB |" for size in sizes)
        + " s a MB | MB a MB | exponent |"
    )
    print("|---|" + "---|" * (2 * len(sizes) + 3))
    for name in arguments.only.split(","):
        started, held = measure(KINDS[name], START)
        rows = [measure(KINDS[name], size) for size in sizes]
        extra = [max(seconds - started, 0.01) for seconds, _ in rows]
        steps = [
            math.log2(b / a) / math.log2(y / x)
            for (a, b), (x, y) in zip(pairwise(extra), pairwise(sizes), strict=True)
        ]
        cells = "".join(f" {seconds:.2f} | {memory:.0f} |" for seconds, memory in rows)
        slope = extra[-1] / sizes[-1], (rows[-1][1] - held) / sizes[-1]
        exponent = sum(steps) / max(len(steps), 1)
        print(f"| {name} |{cells} {slope[0]:.2f} | {slope[1]:.0f} | {exponent:.2f} |", flush=True)


if __name__ == "__main__":
    main()
