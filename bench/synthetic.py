"""Articles without end for measurements at scale, with planted rewrites, made of sentences of the corpora.

Whole sentences taken over would be shared by hundreds of articles, as news never does. So every word of a
sentence that is not among the commonest may give way to another one about as frequent in the same corpus,
drawn again each time: sentences stay as long, and words and phrases as common, as in the corpus.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import add
from typing import Any

import numpy as np
from corpora import Corpus
from numpy.typing import NDArray

Ints = NDArray[np.int64]

SENTENCES = (10, 25)
"""Least and most sentences of an article."""
STORIES = 4
"""Articles of a corpus of whose sentences one is made: those that share one are on the same topic."""
REPLACED = 0.4
"""Share of the words that give way."""
COMMON = 150
"""The commonest words of a corpus stay: they carry grammar."""
CLASS = 0.15
"""A word gives way to one whose rank by frequency is as much smaller or greater at most, as a share of it."""
EPOCH = 20_000
"""Articles after which news moves on: the words of each corpus but the commonest change places with others
about as frequent, for all articles alike. Else a million articles would tell the same stories fifty times."""
PLANTED = 0.02
"""Share of the articles that are rewrites of one of the SPAN before."""
SPAN = 2_000
REWRITTEN = {"light": 0.2, "middle": 0.35, "heavy": 0.5}
"""Share of the words that a planted rewrite replaces, by its name: a third of the rewrites each."""
DROPPED = 0.05
"""Share of the words that it leaves out, and of neighbours that it swaps."""
LEFT_OUT = 0.2
"""Share of the sentences that it leaves out. The others change places with one at most two away."""
MARKS = ".,;:!?…\"'”’»)]"
"""What may follow a word."""
LEAST_SENTENCES = 1_000
"""A corpus of fewer is left out: its words would have no others about as frequent."""

_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Text:
    """An article as words by rank in its corpus and what follows each, and the bounds of its sentences."""

    pool: int
    words: Ints
    marks: Ints
    sentences: Ints


@dataclass(frozen=True, slots=True)
class Article:
    """What is written of an article, and what it is a rewrite of, if it is one."""

    id: str
    text: str
    source: str | None = None
    strength: str | None = None


@dataclass(frozen=True, slots=True)
class Pool:
    """The articles of a corpus: words by rank, the commonest first, and the marks that follow them."""

    vocabulary: list[str]
    marks: list[str]
    word: Ints
    mark: Ints
    sentences: Ints
    """Bounds of the words by sentence."""
    stories: Ints
    """Bounds of the sentences by article."""


def pools(given: Iterable[Corpus]) -> list[Pool]:
    """Return a pool for each corpus that is large enough."""
    made = [_pool([text for _, text in corpus.texts()]) for corpus in given]
    return [pool for pool in made if len(pool.sentences) > LEAST_SENTENCES]


def _pool(texts: Sequence[str]) -> Pool:
    words: list[str] = []
    marks: list[str] = []
    sentences, stories = [0], [0]
    for text in texts:
        for sentence in re.split(r"(?<=[.!?])\s+", text):
            tokens = [token for token in sentence.split() if _WORD.search(token)]
            if 5 <= len(tokens) <= 60:
                words += [token.rstrip(MARKS) for token in tokens]
                marks += [token[len(token.rstrip(MARKS)) :] for token in tokens]
                sentences.append(len(words))
        if len(sentences) - 1 > stories[-1]:
            stories.append(len(sentences) - 1)
    ranked = [word for word, _ in Counter(words).most_common()]
    every = sorted(set(marks))
    rank, place = ({value: i for i, value in enumerate(values)} for values in (ranked, every))
    return Pool(
        ranked, every,
        np.array([rank[word] for word in words], np.int64),
        np.array([place[mark] for mark in marks], np.int64),
        np.array(sentences, np.int64), np.array(stories, np.int64),
    )  # fmt: skip


class Maker:
    """Makes articles one after the other: the same ones for the same seed."""

    def __init__(self, pools: Sequence[Pool], seed: int = 1) -> None:
        self._pools = pools
        self._random = np.random.default_rng(seed)
        sizes = np.array([len(pool.sentences) for pool in pools], float)
        self._chance = np.cumsum(sizes) / sizes.sum()
        self._number = 0
        self._worlds: list[Ints] = []
        """What each word is by now, by rank, of each pool."""
        self._last: list[tuple[str, Text]] = []
        """The last SPAN articles that are no rewrites, in a ring."""

    def __iter__(self) -> Iterator[Article]:
        while True:
            yield self._next()

    def _next(self) -> Article:
        # Ids in no order, so that a rewrite is not beside its source in the index.
        if self._number % EPOCH == 0:
            self._worlds = [self._world(len(pool.vocabulary)) for pool in self._pools]
        id_ = f"{self._number * 2_654_435_761 % (1 << 32):08x}"
        self._number += 1
        if self._last and self._random.random() < PLANTED:
            source, text = self._last[self._random.integers(len(self._last))]
            strength = list(REWRITTEN)[self._random.integers(len(REWRITTEN))]
            return Article(id_, self._written(self._rewrite(text, REWRITTEN[strength])), source, strength)
        made = self._made()
        if len(self._last) < SPAN:
            self._last.append((id_, made))
        else:
            self._last[self._number % SPAN] = id_, made
        return Article(id_, self._written(made))

    def _made(self) -> Text:
        random = self._random
        which = int(np.searchsorted(self._chance, random.random()))
        pool = self._pools[which]
        chosen = np.sort(random.integers(len(pool.stories) - 1, size=STORIES))
        own = np.concatenate([np.arange(pool.stories[s], pool.stories[s + 1]) for s in chosen])
        count = int(random.integers(*SENTENCES, endpoint=True))
        text = _taken(pool, which, own[np.sort(random.permutation(len(own))[:count])])
        return self._replaced(replace(text, words=self._worlds[which][text.words]), REPLACED)

    def _world(self, words: int) -> Ints:
        """Return what each word is after others have changed places with it, by rank."""
        moved = np.arange(words) * (1 + CLASS * self._random.uniform(-1, 1, words))
        moved[:COMMON] = -1
        return np.argsort(moved, kind="stable")

    def _replaced(self, text: Text, share: float) -> Text:
        """Let words give way to others about as frequent."""
        words, size = text.words, len(self._pools[text.pool].vocabulary)
        drawn, near = self._random.random((2, len(words)))
        gives = np.flatnonzero((words >= COMMON) & (drawn < share))
        others = words[gives] * (1 - CLASS + 2 * CLASS * near[gives])
        replaced = words.copy()
        replaced[gives] = np.minimum(np.maximum(others.astype(np.int64), COMMON), size - 1)
        return Text(text.pool, replaced, text.marks, text.sentences)

    def _rewrite(self, text: Text, share: float) -> Text:
        """Leave sentences out, let them change places, drop, swap and replace words."""
        random, sentences = self._random, len(text.sentences) - 1
        kept = np.flatnonzero(random.random(sentences) >= LEFT_OUT)
        order = kept[np.argsort(np.arange(len(kept)) + random.uniform(0, 2, len(kept)))]
        parts = [np.arange(text.sentences[s], text.sentences[s + 1]) for s in order]
        rows = [part[(random.random(len(part)) >= DROPPED) | (part == part[-1])] for part in parts]
        bounds = np.cumsum([0, *map(len, rows)])
        place = np.concatenate([np.zeros(0, np.int64), *rows])
        swapped = np.flatnonzero(random.random(max(len(place) - 1, 0)) < DROPPED)
        words = text.words[place]
        words[swapped], words[swapped + 1] = words[swapped + 1], words[swapped].copy()
        return self._replaced(Text(text.pool, words, text.marks[place], bounds), share)

    def _written(self, text: Text) -> str:
        pool = self._pools[text.pool]
        words = map(pool.vocabulary.__getitem__, text.words.tolist())
        return " ".join(map(add, words, map(pool.marks.__getitem__, text.marks.tolist())))


def _taken(pool: Pool, which: int, sentences: Ints) -> Text:
    """Return these sentences of a pool as a text."""
    low, high = pool.sentences[sentences].tolist(), pool.sentences[sentences + 1].tolist()
    words = np.concatenate([pool.word[a:b] for a, b in zip(low, high, strict=True)])
    marks = np.concatenate([pool.mark[a:b] for a, b in zip(low, high, strict=True)])
    lengths = pool.sentences[sentences + 1] - pool.sentences[sentences]
    return Text(which, words, marks, np.concatenate((np.zeros(1, np.int64), np.cumsum(lengths))))


def as_line(article: Article) -> str:
    """Return an article as a line of JSON."""
    line: dict[str, Any] = {"id": article.id, "text": article.text}
    return json.dumps(line, ensure_ascii=False) + "\n"
