"""How rare each word is, and how worn each pair of words: counts over the articles at hand, with a prior.

Counting shows that "the" is common and "volte-face" is rare in fifty thousand articles, but not in five.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from dedup.kernels import counters as loops
from dedup.kernels.ragged import Floats, Ints, Mask
from dedup.words.hashing import WordHashes
from dedup.words.pairs import pair_slots
from dedup.words.split import Words

WORD_SLOTS = 1 << 20
"""Counters of words. With 100,000 different words, those that share a counter make a word look as if about a
tenth of an article more held it."""
PRIOR_ARTICLES = 40.0
"""Weight of the prior, in articles."""
FUNCTION_SHARE = 0.5
"""Prior share of articles that hold a given function word."""
CONTENT_SHARES = np.array([0.03, 0.03, 0.03, 0.03, 0.03, 0.02, 0.015, 0.012, 0.009, 0.007, 0.005])
"""Prior share of articles that hold a given content word, by its length in characters; the last is for 10 and
more."""
THE_TWO = 2
"""Articles that hold a shared word in any case: the two that are compared."""
WORN_FROM = 10.0
"""Articles that may hold a pair of words, beyond what its counter holds by chance, before the pair counts as
worn and loses weight."""
TOLD_BY = 2.0
"""Articles besides THE_TWO that halve what a verbatim run with such pairs proves: what others hold too may
come from anywhere."""
WORN_SHARE = 0.002
"""The same as a share of all articles: in a larger collection, more pairs of words recur by chance."""

DAMPING = 0.6
"""The best power between 0.4 and 1 on the corpora together; its neighbours are little worse."""

WORD_SHIFT = 44
"""Low bits of a 64-bit hash that do not choose the counter."""

Counts = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Raised:
    """The counters that each article of a batch raises by one: slots (m,) int32, those of article i at
    bounds[i] to bounds[i + 1], distinct.
    """

    slots: NDArray[np.int32]
    bounds: Ints


@dataclass(frozen=True, slots=True)
class Rarity:
    """In how many of `articles` articles each counter was raised: words (WORD_SLOTS,), pairs
    (PAIR_SLOTS,)."""

    words: Counts
    pairs: Counts
    articles: int
    worn_from: float = field(init=False, compare=False)
    """The count above which the pairs of a counter lose weight: WORN_FROM, and what a counter holds on
    average, because all pairs of words share PAIR_SLOTS. With a million articles that is hundreds."""
    by_chance: float = field(init=False, compare=False)
    """What a counter of pairs holds on average."""
    _bits: dict[float, NDArray[np.uint8]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Add up the counters, once."""
        by_chance = int(self.pairs.sum(dtype=np.int64)) / len(self.pairs)
        object.__setattr__(self, "by_chance", by_chance)
        object.__setattr__(self, "worn_from", WORN_FROM + by_chance)

    @property
    def worn(self) -> NDArray[np.uint8]:
        """Whether each counter of pairs is worn: a bit each, lowest of a byte first, (PAIR_SLOTS / 8,)."""
        return self._above(self.worn_from)

    @property
    def told_elsewhere(self) -> NDArray[np.uint8]:
        """The same: whether more than THE_TWO articles hold it, beyond chance."""
        return self._above(self.by_chance + THE_TWO)

    def _above(self, count: float) -> NDArray[np.uint8]:
        """Return a bit for each counter of pairs that is above a count, worked out when first asked for."""
        if count not in self._bits:
            self._bits[count] = np.packbits(self.pairs > count, bitorder="little")
        return self._bits[count]

    def share(self, words: Words, content: Mask) -> Floats:
        """Return the share of other articles that hold each word; `content` marks the content words."""
        length = np.minimum(words.end - words.start, len(CONTENT_SHARES) - 1)
        return self._blended(words.stems, np.where(content, CONTENT_SHARES[length], FUNCTION_SHARE))

    def share_of(self, words: Words, at: Ints) -> Floats:
        """Return the share of other articles that hold each word at some positions, all content words."""
        length = np.minimum(words.end[at] - words.start[at], len(CONTENT_SHARES) - 1)
        return self._blended(words.stems[at], CONTENT_SHARES[length])

    def _blended(self, stems: WordHashes, prior: Floats) -> Floats:
        others = np.maximum(self.words[word_slots(stems)] - THE_TWO, 0)
        share: Floats = np.minimum((others + PRIOR_ARTICLES * prior) / (self.articles + PRIOR_ARTICLES), 1.0)
        return share

    def freshness(self, pair_hashes: NDArray[np.uint32]) -> Floats:
        """Return the share of its weight that each pair of words keeps: 1 if few articles hold it, near 0 if
        many do."""
        worn = np.maximum(self.pairs[pair_slots(pair_hashes)] - self.worn_from, 0)
        fresh: Floats = 1 / (1 + worn / self.worn_by)
        return fresh

    def told(self, pair_hashes: NDArray[np.uint32]) -> Floats:
        """Return what a verbatim run with each pair of words proves: 1 if only the two hold it, less if more
        do.
        """
        others = np.maximum(self.pairs[pair_slots(pair_hashes)] - self.by_chance - THE_TWO, 0)
        told: Floats = 1 / (1 + others / TOLD_BY)
        return told

    @property
    def worn_by(self) -> float:
        """Articles beyond `worn_from` that halve the weight of a pair of words."""
        return WORN_FROM + WORN_SHARE * self.articles


def bits(share: Floats) -> Floats:
    """Return the information of a word that a share of articles holds, in bits: -log2(share).

    >>> bits(np.array([0.5, 0.125])).tolist()
    [1.0, 3.0]
    """
    information: Floats = -np.log2(share)
    return information


def weigh(share: Floats) -> Floats:
    """Return the weight in evidence of a word that a share of articles holds: its bits to the power of 0.6.

    With full bits, a single rare name would outweigh a sentence of plain words. Yet plain words are what
    copies share and independent reports do not.
    """
    weight: Floats = bits(share) ** DAMPING
    return weight


def raise_counts(counts: Counts, slots: Sequence[NDArray[np.int32]]) -> None:
    """Raise each of these counters by one, once for every article that names it."""
    named = np.concatenate([np.zeros(0, np.int32), *slots])
    loops.count_up(loops.CountedSlots(named), loops.Counters(counts))


def count_words(words: Words) -> Raised:
    """Return the counters of words that each article raises by one."""
    slots, ends = np.empty(len(words.stems) + 1, np.int32), np.empty(len(words.bounds), np.int64)
    loops.find_slots(
        loops.StemmedWords(words.stems, words.bounds, WORD_SHIFT),
        loops.SlotMarks(_marks.clear),
        loops.SlotsFound(slots, ends),
    )
    return Raised(slots[: ends[-1]].copy(), ends)


class _Marks(threading.local):
    """A bit for every counter of words, all 0 between calls; each thread has its own."""

    def __init__(self) -> None:
        self.clear = np.zeros(WORD_SLOTS // 64, np.uint64)


_marks = _Marks()


def word_slots(stems: WordHashes) -> Ints:
    """Return the counter of each word."""
    return (stems >> np.uint64(WORD_SHIFT)).astype(np.int64)
