"""Texts fetched ahead, for thousands of the pairs that are compared next.

Even a fetch of a few rows reads most blocks of a large table, so fetching pair by pair would be slow.
"""

from __future__ import annotations

import numpy as np

from dedup.index.file.store import Store
from dedup.kernels.pairs import Pairs
from dedup.kernels.ragged import Ints
from dedup.words.rarity import Rarity
from dedup.words.split import Words

WORDS_AHEAD = 12_000_000
"""Words of the articles that are held in memory, packed in three to four bytes per word."""


class Ahead:
    """An index whose articles are requested in the order of these pairs."""

    def __init__(self, store: Store, pairs: Pairs) -> None:
        self._store = store
        self._pairs = pairs
        self._lengths = store.lengths()
        self._until = np.cumsum(self._lengths[pairs.first] + self._lengths[pairs.second])
        self._held: dict[int, bytes] = {}
        self._end = 0

    @property
    def rarity(self) -> Rarity:
        """The number of articles in which words and pairs of words occur."""
        return self._store.rarity

    def lengths(self) -> Ints:
        """Return how many words every article has, by number."""
        return self._lengths

    def texts(self, numbers: Ints) -> dict[int, str | Words]:
        """Return texts by number, or words if texts are not kept."""
        if not all(number in self._held for number in numbers.tolist()):
            self._hold(numbers)
        return {number: self._store.text_of(number, self._held[number]) for number in numbers.tolist()}

    def _hold(self, numbers: Ints) -> None:
        """Release all other articles, and fetch these together with those of the pairs that follow."""
        kept = {number: self._held[number] for number in numbers.tolist() if number in self._held}
        begin = self._end
        words = self._until[begin - 1] if begin else 0
        self._end = max(int(np.searchsorted(self._until, words + WORDS_AHEAD)), begin + 1)
        following = [side[begin : self._end] for side in (self._pairs.first, self._pairs.second)]
        self._held = kept | self._store.packed(np.setdiff1d(np.concatenate(following), list(kept)))
        missing = [number for number in numbers.tolist() if number not in self._held]
        if missing:
            self._held |= self._store.packed(np.array(missing, np.int64))
