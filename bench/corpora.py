"""The labelled corpora: where they are, and what their pairs are labelled. Measures nothing.

`sources.py` makes corpora for whoever has none.
"""

from __future__ import annotations

import csv
import gzip
import json
import os
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(os.environ.get("DEDUP_CORPORA", Path(__file__).resolve().parents[2] / "shared" / "bench"))
POSITIVE = ("exact", "near", "light", "heavy", "partial")
NEGATIVE = ("related", "unrelated")
REUSE, FORM, SEPARATE, NOTHING = "R", "T", "S", "N"
"""Verdicts of people who read a pair of a corpus without labels: reused prose; a form filled in again; two
texts written separately on one affair; nothing to do with each other."""
CROSSING = "crossing"
"""Label of a pair that no list knows, of two families: a false alarm if reported."""

VERDICTS = Path(__file__).with_name("verdicts.tsv")
"""What people read: corpus, both ids, verdict. Ids only; the texts are the publishers'."""

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Corpus:
    """A folder of articles with labels. Pairs are ids in sorted order."""

    name: str
    articles: Path
    labels: dict[Pair, str]
    family: dict[str, str]
    overlaps: frozenset[Pair]
    verdicts: dict[Pair, str]

    def label(self, pair: Pair) -> str | None:
        """Return the label of a pair: CROSSING if it is of two families and unknown, None if ignored."""
        if pair in self.labels:
            return self.labels[pair]
        one, other = (self.family.get(id_, id_) for id_ in pair)
        return None if pair in self.overlaps or one == other else CROSSING

    def lines(self) -> list[str]:
        """Return the articles, each a line of JSON."""
        with gzip.open(self.articles, "rt", encoding="utf-8") as lines:
            return list(lines)

    def texts(self) -> list[tuple[str, str]]:
        """Return the id and the text of each article."""
        articles = map(json.loads, self.lines())
        return [(article["id"], article["text"]) for article in articles]


def names(folder: Path = FOLDER) -> list[str]:
    """Return the names of all corpora in a folder."""
    return sorted(path.parent.name for path in folder.glob("*/articles.jsonl.gz"))


def load(name: str, folder: Path = FOLDER) -> Corpus:
    """Return a corpus by name."""
    folder = folder / name
    return Corpus(
        name=name,
        articles=folder / "articles.jsonl.gz",
        labels={pair(a, b): label for a, b, label, *_ in _rows(folder / "pairs.tsv")},
        family={doc: family for doc, family, *_ in _rows(folder / "family.tsv")},
        overlaps=frozenset(pair(a, b) for a, b, *_ in _rows(folder / "known_overlaps.tsv")),
        verdicts={pair(a, b): verdict for corpus, a, b, verdict in _rows(VERDICTS) if corpus == name},
    )


def pair(a: str, b: str) -> Pair:
    """Return two ids in sorted order."""
    return (a, b) if a < b else (b, a)


def _rows(path: Path) -> list[list[str]]:
    """Return the rows of a tab-separated file without its header; none where there is no such file."""
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]
