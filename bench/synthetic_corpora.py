"""Labelled corpora that are made here, for whoever has none: the same ones for the same seed.

Of five articles of a labelled corpus, one is a source, two are copies of it, one is an independent report of
the same event and one is about something else. So every label is there: `related` pairs are two independent
reports of one event, which share names, numbers and quotations. The background has such reports only, and no
labels. What is found here tells that the machinery works, and nothing about news.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path

import corpora
from copying import COPIES
from invented import Story, Writer, write

SEED = 1
COPIES_OF_SOURCE = 2
REPORTS_OF_EVENT = 3
"""Of the background: how many reports there are of one event."""
LENGTHS = {"made-long": (24, 40), "made-short": (10, 16)}
"""Least and most sentences of the articles of each labelled corpus."""
BACKGROUND, BACKGROUND_LENGTHS = "made-background", (12, 30)


@dataclass(frozen=True, slots=True)
class Made:
    """An article with its family, and the label of the pair that it makes with another article, if any."""

    id: str
    text: str
    family: str
    other: str | None = None
    label: str | None = None


def make(folder: Path, articles: int, seed: int = SEED) -> list[corpora.Corpus]:
    """Write three corpora into a folder, of so many articles together; return them."""
    each = articles // (len(LENGTHS) + 1)
    for name, lengths in LENGTHS.items():
        _write(folder / name, list(islice(_labelled(Writer(f"{seed} {name}"), lengths), each)))
    rest = articles - each * len(LENGTHS)
    _write(folder / BACKGROUND, list(islice(_background(Writer(f"{seed} {BACKGROUND}")), rest)))
    return [corpora.load(name, folder) for name in (*LENGTHS, BACKGROUND)]


def _labelled(writer: Writer, lengths: tuple[int, int]) -> Iterator[Made]:
    """Yield families without end; their copies take turns through all labels."""
    for number in count():
        event, family = writer.event(), f"{number:05d}"
        source = writer.report(event, writer.random.randint(*lengths))
        yield Made(f"{family}-source", write(source), family)
        yield from _copies(source, number, writer, lengths)
        again = writer.report(event, writer.random.randint(*lengths))
        yield Made(f"{family}-report", write(again), family, f"{family}-source", "related")
        else_ = _unrelated(writer, lengths)
        yield Made(f"{family}-else", write(else_), f"{family}-else", f"{family}-source", "unrelated")


def _copies(source: Story, number: int, writer: Writer, lengths: tuple[int, int]) -> Iterator[Made]:
    """Yield the copies of one source."""
    labels, family = list(COPIES), f"{number:05d}"
    for turn in range(COPIES_OF_SOURCE):
        label = labels[(COPIES_OF_SOURCE * number + turn) % len(labels)]
        text = COPIES[label](source, _unrelated(writer, lengths), writer)
        yield Made(f"{family}-{label}", text, family, f"{family}-source", label)


def _unrelated(writer: Writer, lengths: tuple[int, int]) -> Story:
    """Report an event that nobody else reports."""
    return writer.report(writer.event(), writer.random.randint(*lengths))


def _background(writer: Writer) -> Iterator[Made]:
    """Yield independent reports, some of each event, without end."""
    for number in count():
        event = writer.event()
        for report in range(REPORTS_OF_EVENT):
            id_ = f"{number:05d}-{report}"
            yield Made(id_, write(writer.report(event, writer.random.randint(*BACKGROUND_LENGTHS))), id_)


def _write(folder: Path, made: Sequence[Made]) -> None:
    """Write a corpus in the form that corpora.py reads."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = (json.dumps({"id": article.id, "text": article.text}) + "\n" for article in made)
    # No time in the header, so that the same articles give the same bytes.
    (folder / "articles.jsonl.gz").write_bytes(gzip.compress("".join(lines).encode(), mtime=0))
    pairs = [f"{a.other}\t{a.id}\t{a.label}\n" for a in made if a.label]
    (folder / "pairs.tsv").write_text("".join(["source\tcopy\tlabel\n", *pairs]), "utf-8")
    families = [f"{a.id}\t{a.family}\n" for a in made]
    (folder / "family.tsv").write_text("".join(["doc\tfamily\n", *families]), "utf-8")
