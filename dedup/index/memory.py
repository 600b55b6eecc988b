"""The index of a single scan, in memory: articles, the buckets they fall in, how common words are.

It stores; it does not read files, compare texts or judge. One that stays is in `store/`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from dedup.article import Article
from dedup.candidates.collisions import Candidates, find_candidates
from dedup.candidates.fingerprint import Entry
from dedup.words.packing import unpack
from dedup.words.pairs import PAIR_SLOTS
from dedup.words.rarity import WORD_SLOTS, Rarity, raise_counts


class Index:
    """Articles by number, in the order of arrival, from 0; in memory."""

    def __init__(self) -> None:
        self._articles: list[Article] = []
        self._packed: list[bytes] = []
        self._lengths: list[int] = []
        self._contents: list[int] = []
        self._keys: list[NDArray[np.uint32]] = []
        self._numbers: dict[str, int] = {}
        self._word_counts = np.zeros(WORD_SLOTS, np.int32)
        self._pair_counts = np.zeros(PAIR_SLOTS, np.int32)

    def __len__(self) -> int:
        return len(self._articles)

    @property
    def ids(self) -> Sequence[str]:
        """The ids of all articles, by number."""
        return list(self._numbers)

    def add(self, entries: Iterable[Entry]) -> None:
        """Add articles with new ids; their numbers follow on those before."""
        entries = list(entries)
        for entry in entries:
            self._numbers[entry.article.id] = len(self._articles)
            self._articles.append(entry.article)
            self._packed.append(entry.packed)
            self._lengths.append(entry.words)
            self._contents.append(entry.content)
            self._keys.append(entry.keys)
        raise_counts(self._word_counts, [entry.word_slots for entry in entries])
        raise_counts(self._pair_counts, [entry.pair_slots for entry in entries])

    @property
    def rarity(self) -> Rarity:
        """In how many articles words and pairs of words occur."""
        return Rarity(self._word_counts, self._pair_counts, len(self))

    def split_new(self, entries: Sequence[Entry]) -> tuple[list[Entry], list[Entry]]:
        """Return the entries with ids that are not taken yet, the first of each id, and the others."""
        new: list[Entry] = []
        taken: list[Entry] = []
        ids = set[str]()
        for entry in entries:
            known = entry.article.id in self._numbers or entry.article.id in ids
            ids.add(entry.article.id)
            (taken if known else new).append(entry)
        return new, taken

    def count_shorter(self, words: int) -> int:
        """Return how many articles have fewer words."""
        return sum(length < words for length in self._lengths)

    def candidates(self, jobs: int = 1) -> Candidates:
        """Return every pair of articles that shares buckets that tell enough, found in so many threads.

        What over-full buckets are paired with does not depend on the order of arrival.
        """
        keys = np.concatenate([np.zeros(0, np.uint32), *self._keys])
        article = np.repeat(np.arange(len(self), dtype=np.int32), [len(each) for each in self._keys])
        contents, ids = self._contents, self.ids
        by_content = np.array(sorted(range(len(ids)), key=lambda i: (contents[i], ids[i])), np.int64)
        rank = np.empty(len(ids), np.int64)
        rank[by_content] = np.arange(len(ids))
        return find_candidates(keys, article, rank, jobs)

    def lengths(self) -> NDArray[np.int64]:
        """Return how many words every article has, by number."""
        return np.array(self._lengths, np.int64)

    def contents(self) -> NDArray[np.uint64]:
        """Return the hash of every article's words by number: equal for exact copies, 0 where there are no
        words.
        """
        return np.array(self._contents, np.uint64)

    def articles(self, numbers: Iterable[int]) -> dict[int, Article]:
        """Return articles by number, ascending, texts included."""
        return {
            number: replace(self._articles[number], text=unpack(self._packed[number]))
            for number in sorted(set(numbers))
        }

    def texts(self, numbers: NDArray[np.int64]) -> dict[int, str]:
        """Return texts by number."""
        return {number: unpack(self._packed[number]) for number in numbers.tolist()}
