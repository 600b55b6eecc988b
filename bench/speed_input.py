"""What the speed is measured on: articles of all corpora as they are, and of one length, made of them.

Two more inputs are made here without corpora: one article many times, and one giant among ordinary ones.
Each is a folder of files and one .jsonl.gz.
"""

from __future__ import annotations

import gzip
import json
import random
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, zip_longest
from pathlib import Path
from typing import Literal

from corpora import NEGATIVE, POSITIVE, Corpus
from invented import Writer
from invented import write as as_text
from synthetic import CLASS

LONG, MANY = "long articles", "all corpora"
FOLDERS = (LONG, MANY)
"""The two folders of articles: the one that the targets are set for, and one with labelled copies."""
SAME, GIANT = "identical articles", "one giant"
SHAPES = (SAME, GIANT)
"""Two folders more, to see what becomes of the time where the input has an extreme shape."""
LEAST_WORDS = 200
LONG_WORDS = 960
"""Words of each article that is made, those of its last sentence aside."""
KEPT_WORDS = 50
"""The commonest words of a corpus, which stay where a sentence is used again; all others give way."""
WORD = re.compile(r"\w+")
SENTENCE = re.compile(r".+?(?:[.!?…]+[\"”’)]*(?=\s)|\n|\Z)\s*", re.DOTALL)
SEED = 1
SAME_ARTICLES, SENTENCES_OF_SAME = 20_000, 16
"""Identical articles, and the sentences of each: about 300 words."""
GIANT_BYTES, AMONG, SENTENCES_AMONG = 3_000_000, 1_000, (12, 30)
"""Bytes of the giant, articles around it, and least and most sentences of each of those."""
MADE = "made"


@dataclass(frozen=True, slots=True)
class Text:
    """An article of a corpus."""

    corpus: str
    id: str
    text: str
    words: int


@dataclass(frozen=True, slots=True)
class Input:
    """The folder and the file with the articles, what they hold, and how their pairs are labelled."""

    folder: Path
    lines: Path
    articles: int
    long: int
    """Articles of LEAST_WORDS and more."""
    words: int
    megabytes: float
    largest: float
    """Megabytes of the largest article."""
    corpora: Counter[str]
    copies: set[frozenset[str]]
    """Pairs of names of files that people labelled copies."""
    others: set[frozenset[str]]
    """Pairs that people labelled no copies."""
    asked: Literal["pairs", "copies"] = "pairs"
    """What peers are asked for: every pair that is alike, or of each copy one article that it is like."""


def write(given: Sequence[Corpus], work: Path, count: int) -> Input:
    """Write so many articles as they are: long ones first, then the longest of the short ones.

    Fewer if there are no more. They are taken from the corpora in turn, so that a small number too holds
    articles of each.
    """
    every = list(_in_turn(given))
    long = [text for text in every if text.words >= LEAST_WORDS]
    short = sorted((text for text in every if text.words < LEAST_WORDS), key=lambda text: -text.words)
    return _written(given, work, [*long, *short][:count])


def write_long(given: Sequence[Corpus], work: Path, count: int) -> Input:
    """Write so many articles of LONG_WORDS words, made of those of each corpus by itself.

    First whole articles one after the other, in an order drawn at random; where there are no more of them,
    sentences drawn from all articles of the corpus, reworded each time. So no two articles share a sentence
    that they do not share in the corpus, while sentences stay as long and words as common as they are there.
    Of each pair that people labelled a copy, one article is left out; copies that nobody labelled stay.
    """
    every = _without_copies(given, list(_in_turn(given)))
    draw = random.Random(SEED)
    of_corpora = {one.name: [text.text for text in every if text.corpus == one.name] for one in given}
    rewords = {corpus: _rewording(pieces, draw) for corpus, pieces in of_corpora.items()}
    made: list[Text] = []
    while len(made) < count and every:
        whole = not made
        columns = []
        for corpus, pieces in of_corpora.items():
            draw.shuffle(pieces)
            columns.append(_cut(corpus, pieces if whole else map(rewords[corpus], pieces), len(made)))
            of_corpora[corpus] = [sentence for piece in pieces for sentence in SENTENCE.findall(piece)]
        made += _alternating(columns)
    return _written(given, work, made[:count])


def write_same(work: Path, share: float = 1) -> Input:
    """Write one article so many times; a share of them for a try."""
    writer = Writer(f"{SEED} same")
    text = as_text(writer.report(writer.event(), SENTENCES_OF_SAME))
    count = max(round(SAME_ARTICLES * share), 2)
    made = [_made(number, text) for number in range(count)]
    return replace(_written([], work, made), asked="copies")


def write_giant(work: Path, share: float = 1) -> Input:
    """Write a giant in the midst of ordinary articles, none a copy; fewer, and a smaller one, for a try.

    The giant tells of many events one after the other, and no other article tells of any of them.
    """
    writer = Writer(f"{SEED} giant")
    texts = [_report(writer) for _ in range(max(round(AMONG * share), 2))]
    reports: list[str] = []
    while sum(map(len, reports)) < GIANT_BYTES * share:
        reports.append(_report(writer) + "\n\n")
    texts.insert(len(texts) // 2, "".join(reports))
    return _written([], work, [_made(number, text) for number, text in enumerate(texts)])


def _report(writer: Writer) -> str:
    """Return a report of an event that nothing else is about."""
    return as_text(writer.report(writer.event(), writer.random.randint(*SENTENCES_AMONG)))


def _made(number: int, text: str) -> Text:
    return Text(MADE, f"{number}", text, len(WORD.findall(text)))


def _rewording(texts: Sequence[str], draw: random.Random) -> Callable[[str], str]:
    """Return what replaces the words of a sentence, each time anew, by others about as frequent."""
    ranked = [word for word, _ in Counter(chain.from_iterable(map(WORD.findall, texts))).most_common()]
    ranks = {word: rank for rank, word in enumerate(ranked)}

    def other(word: re.Match[str]) -> str:
        rank = ranks[word[0]]
        if rank < KEPT_WORDS:
            return word[0]
        near = round(rank * draw.uniform(1 - CLASS, 1 + CLASS))
        return ranked[min(max(near, KEPT_WORDS), len(ranked) - 1)]

    return lambda sentence: WORD.sub(other, sentence)


def _cut(corpus: str, pieces: Iterable[str], first: int) -> list[Text]:
    """Return articles of LONG_WORDS words that hold the pieces one after the other."""
    made: list[Text] = []
    sentences: list[str] = []
    words = 0
    for sentence in (sentence for piece in pieces for sentence in SENTENCE.findall(piece + "\n\n")):
        sentences.append(sentence if sentence[-1].isspace() else sentence + " ")
        words += len(WORD.findall(sentence))
        if words >= LONG_WORDS:
            made.append(Text(corpus, f"made {first + len(made)}", "".join(sentences), words))
            sentences, words = [], 0
    return made


def _written(given: Sequence[Corpus], work: Path, chosen: Sequence[Text]) -> Input:
    """Write the folder and the .jsonl.gz; return what they hold."""
    folder, lines = work / "articles", work / "articles.jsonl.gz"
    work.mkdir()
    names = {(text.corpus, text.id): f"{number:05d}.txt" for number, text in enumerate(chosen)}
    folder.mkdir()
    with gzip.open(lines, "wt", compresslevel=6, encoding="utf-8") as file:
        for text in chosen:
            name = names[text.corpus, text.id]
            (folder / name).write_text(text.text, "utf-8")
            file.write(json.dumps({"id": name, "text": text.text}, ensure_ascii=False) + "\n")
    sizes = [path.stat().st_size / 1e6 for path in folder.iterdir()]
    return Input(
        folder=folder,
        lines=lines,
        articles=len(chosen),
        long=sum(text.words >= LEAST_WORDS for text in chosen),
        words=sum(text.words for text in chosen),
        megabytes=sum(sizes),
        largest=max(sizes, default=0),
        corpora=Counter(text.corpus for text in chosen),
        copies=set(_labelled(given, names, POSITIVE)),
        others=set(_labelled(given, names, NEGATIVE)),
    )


def _in_turn(given: Iterable[Corpus]) -> Iterator[Text]:
    """Yield the articles of all corpora, one of each in turn."""
    yield from _alternating([_articles(corpus) for corpus in given])


def _alternating(columns: Sequence[Sequence[Text]]) -> Iterator[Text]:
    """Yield one text of each column in turn, while there are any."""
    return (text for text in chain.from_iterable(zip_longest(*columns)) if text)


def _articles(corpus: Corpus) -> list[Text]:
    return [Text(corpus.name, id_, text, len(WORD.findall(text))) for id_, text in corpus.texts()]


def _without_copies(given: Iterable[Corpus], texts: list[Text]) -> list[Text]:
    """Return texts without those of which an earlier one is labelled a copy, or the source."""
    labelled: dict[tuple[str, str], set[str]] = defaultdict(set)
    for corpus in given:
        for (one, other), label in corpus.labels.items():
            if label in POSITIVE:
                labelled[corpus.name, one].add(other)
                labelled[corpus.name, other].add(one)
    kept: set[tuple[str, str]] = set()
    for text in texts:
        if not any((text.corpus, other) in kept for other in labelled[text.corpus, text.id]):
            kept.add((text.corpus, text.id))
    return [text for text in texts if (text.corpus, text.id) in kept]


def _labelled(
    given: Iterable[Corpus], names: dict[tuple[str, str], str], labels: Sequence[str]
) -> Iterator[frozenset[str]]:
    """Yield the pairs with one of the labels of which both articles are there."""
    for corpus in given:
        for pair, label in corpus.labels.items():
            files = [names.get((corpus.name, id_)) for id_ in pair]
            if label in labels and all(files):
                yield frozenset(name for name in files if name)
