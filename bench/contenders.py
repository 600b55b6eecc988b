"""What is measured: `dedup`, its peers, and the least that any such tool does. Runs nothing."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Literal

from speed_input import Input

HERE = Path(__file__).resolve().parent

Pairs = set[frozenset[str]]
Stages = dict[str, list[float]]


@dataclass(frozen=True, slots=True)
class Contender:
    """A command, which runs in the Python of its peer.

    Its arguments may name {folder}, {lines}, {found} and {asked}.
    finds: it writes pairs to {found}. prints: what is to be read from its output.
    """

    name: str
    arguments: tuple[str, ...]
    peer: str | None = None
    finds: Literal["matches", "names", None] = None
    prints: Literal["seconds", "stages", None] = None

    def command(self, python: str, articles: Input, found: Path) -> list[str]:
        """Return the command that runs it."""
        places = {"folder": articles.folder, "lines": articles.lines, "found": found, "asked": articles.asked}
        return [python, *(argument.format(**places) for argument in self.arguments)]

    def read(self, found: Path) -> Pairs:
        """Return the pairs of names that it found."""
        lines = found.read_text("utf-8").splitlines()
        if self.finds == "names":
            return {frozenset(line.split("\t")) for line in lines}
        told = [json.loads(line) for line in lines]
        return {frozenset((t["source"]["id"], t["copy"]["id"])) for t in told if t["type"] == "match"}


@dataclass(slots=True)
class Outcome:
    """What came of a contender in all rounds; `trouble` says why it was left out.

    inside: the seconds that it measured itself. missing: functions whose stage could not be timed.
    """

    contender: Contender
    trouble: str = ""
    seconds: list[float] = field(default_factory=list)
    megabytes: float = 0.0
    pairs: Pairs = field(default_factory=set)
    inside: list[float] = field(default_factory=list)
    stages: list[Stages] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    @property
    def median(self) -> float:
        """Median seconds of the whole process."""
        return median(self.seconds)


def _scan(name: str, jobs: int, place: str) -> Contender:
    options = ("--quiet", "--format", "jsonl", "--jobs", str(jobs), "--output", "{found}", place)
    return Contender(name, ("-m", "dedup", "scan", *options), finds="matches")


def _peer(name: str, peer: str, *arguments: str) -> Contender:
    driver = HERE / "peers" / f"with_{peer.replace('-', '_')}.py"
    return Contender(name, (str(driver), *arguments, "{asked}", "{folder}", "{found}"), peer, finds="names")


def _own(name: str, script: str, *arguments: str, prints: Literal["seconds", "stages", None]) -> Contender:
    return Contender(name, (str(HERE / script), *arguments, "{folder}"), prints=prints)


DEDUP, DEDUP_ALONE = "`dedup scan --jobs 2`", "`dedup scan --jobs 1`"
LINES, LINES_ALONE = "`dedup scan --jobs 2`, .jsonl.gz", "`dedup scan --jobs 1`, .jsonl.gz"
DATASKETCH, DATASKETCH_TUNED = "datasketch as documented", "datasketch tuned"
DATASKETCH_256, DATASKETCH_TUNED_256 = f"{DATASKETCH}, 256", f"{DATASKETCH_TUNED}, 256"
TEXT_DEDUP, DATATROVE, RENSA, GAOYA = "text-dedup", "datatrove", "rensa", "gaoya"
RENSA_RHO, FAST_DEDUP, NEAR_DUPES = "rensa by rho, no pairs", "fast-dedup", "near-dupes"
READ, COUNT = "reading the files", "reading them and counting their words"
FINGERPRINT, GAOYA_FINGERPRINT = "fingerprints by dedup", "fingerprints by gaoya"
STAGES, HELP = "stages", "`dedup --help`"

CONTENDERS = (
    _scan(DEDUP, 2, "{folder}"),
    _scan(DEDUP_ALONE, 1, "{folder}"),
    _peer(GAOYA, "gaoya"),
    _peer(RENSA, "rensa", "128"),
    Contender(RENSA_RHO, (str(HERE / "peers" / "with_rensa_rho.py"), "{folder}"), "rensa"),
    _peer(FAST_DEDUP, "fast-dedup", "128"),
    _peer(NEAR_DUPES, "near-dupes"),
    _peer(DATASKETCH_TUNED, "datasketch", "tuned", "128"),
    _peer(DATASKETCH_TUNED_256, "datasketch", "tuned", "256"),
    _peer(TEXT_DEDUP, "text-dedup", "2"),
    _peer(DATATROVE, "datatrove", "2"),
    _peer(DATASKETCH, "datasketch", "documented", "128"),
    _peer(DATASKETCH_256, "datasketch", "documented", "256"),
    _own(READ, "peers/reading.py", "read", prints=None),
    _own(COUNT, "peers/reading.py", "count", prints=None),
    _own(FINGERPRINT, "peers/fingerprint_only.py", "2", prints="seconds"),
    Contender(
        GAOYA_FINGERPRINT,
        (str(HERE / "peers" / "with_gaoya.py"), "fingerprint", "{folder}", "{found}"),
        "gaoya",
        prints="seconds",
    ),
    _scan(LINES, 2, "{lines}"),
    _scan(LINES_ALONE, 1, "{lines}"),
    _own(STAGES, "stages.py", prints="stages"),
    Contender(HELP, ("-m", "dedup", "--help")),
)

ONCE = {LINES, LINES_ALONE, DATASKETCH_256, DATASKETCH_TUNED_256}
"""Those that are measured on one folder only: no target is about them."""
SLOW = {TEXT_DEDUP, DATATROVE, DATASKETCH, DATASKETCH_256, NEAR_DUPES}
"""Those that take so long that they run in fewer rounds."""
WHOLE = (
    *(DEDUP, DEDUP_ALONE, GAOYA, RENSA, RENSA_RHO, FAST_DEDUP, NEAR_DUPES),
    *(DATASKETCH_TUNED, DATASKETCH_TUNED_256, TEXT_DEDUP, DATATROVE, DATASKETCH, DATASKETCH_256),
)
"""Those that go from files to findings, in the order of the tables."""

HOW = {
    "datasketch": "5-word shingles, 128 or 256 permutations, threshold 0.5; "
    "each article is looked up, then inserted. "
    "As documented: `update` for each shingle of a new `MinHash`. "
    "Tuned: `update_batch`, `xxhash.xxh32_intdigest`, permutations made once and copied.",
    "rensa": "5-word shingles, 128 permutations, bands of four; "
    "pairs in one bucket count where the signatures agree by half. "
    "By rho: its fastest way, with the settings of its own benchmark: "
    "3-word shingles of which some are sampled, 128 places, eight bands, threshold 0.8. "
    "It tells which articles are like another one, and not like which.",
    "gaoya": "5-word shingles, 42 bands of three permutations, threshold 0.5; bulk calls on all processors. "
    "On identical articles, one call per article in one thread.",
    "fast-dedup": "5-word shingles, its default of 128 permutations, threshold 0.5; one thread. "
    "It has signatures, and nothing that searches them, so each article is compared with every other.",
    "near-dupes": "its one call with its defaults: exact resemblance of 3-character shingles, "
    "threshold 0.85, 128 permutations; up to 2,000 distinct articles, every pair is compared. One thread.",
    "text-dedup": "its MinHash command with the settings it ships: "
    "5-word shingles, 250 permutations, threshold 0.7; two processes.",
    "datatrove": "the four stages of its MinHash example with the settings of that example: "
    "5-word shingles, 14 bands of eight permutations, 64 bits; two workers.",
}
"""How each peer is run."""
