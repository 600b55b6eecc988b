"""Two texts → the sentences that say the same. What passages these make is left to others."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dedup.kernels.entries import MetWords, meet_words
from dedup.kernels.room import Kept
from dedup.kernels.sentences import SentencePairs, SentenceRoom, SentenceRule, align_sentences
from dedup.matching.align.text import Text

ALIGNED = 0.3
"""Share of the lighter sentence's bits that two sentences must have in common to be aligned."""
IN_STEP = 0.12
"""The same where the sentences before or after are aligned with each other; of the heavier one where both
are."""
FRESH = 0.5
"""Share of what two sentences have in common that no better match of either may explain."""
TWICE = 0.6
"""Share of both sentences from which what another uses better is used once more."""
LEAST_BITS = 8.0
"""What two aligned sentences must share at least: about one rare word or two middling ones."""
LEAST_WORDS = 2.0
"""The same in words of mean weight, where that is less: among copies of one text no word is rare."""
MOST_CELLS_A_WORD = 4096
"""A word that stands in so many pairs of sentences does not tell which of them belong together."""


def aligned_sentences(source: Text, copy: Text) -> list[tuple[int, int]]:
    """Return the aligned sentences by number in copy and source, in this order.

    Each sentence of either text goes with the one of the other with which it shares most, where they share
    ALIGNED of the lighter of the two, or IN_STEP where a pair that does so stands next to them: one or two
    sentences away in both, the same way. Where several tie, as for a sentence that comes twice: the one whose
    neighbours share most, then the one whose sentences stand at the most similar place, then the first.

    A pair that is best for one of its sentences only falls away where the other follows a better one that
    explains most of what they share. Two sentences that were merged share different words with the one they
    became, so both stay; so does a sentence of the copy next to one that follows the same place, as where one
    was split. And what is really used twice makes up TWICE of both sentences or more.

    Who retells a text keeps the order and finds other words. So a sentence that is aligned with none is
    aligned with one with which it shares IN_STEP of both, where something is aligned at most two sentences
    before in both texts, and at most two after. The beginnings of the texts count as aligned, and so do the
    ends.
    """
    met = _met.of(len(copy.entries.words))
    pairs = meet_words(source.columns, copy.columns, MOST_CELLS_A_WORD, met)
    room = _room.of(max(len(source.sentences), len(copy.sentences)))
    found, in_copy, in_source = _found.of(pairs)
    rule = SentenceRule(_least_bits(source, copy), ALIGNED, IN_STEP, FRESH, TWICE)
    count = align_sentences(source.columns, copy.columns, rule, met, room, found)
    return list(zip(in_copy[:count].tolist(), in_source[:count].tolist(), strict=True))


def _make_met(entries: int) -> MetWords:
    return MetWords(*np.empty((2, entries), np.int32))


def _make_room(sentences: int) -> SentenceRoom:
    touched, order, spare, best, our_best = np.empty((5, sentences), np.int32)
    held, our_held = np.empty((2, sentences), np.uint8)
    return SentenceRoom(
        np.empty(sentences), np.empty(sentences, np.uint64), touched, order, spare, held, best,
        our_held, our_best, np.empty(sentences, np.int64),
    )  # fmt: skip


def _make_found(pairs: int) -> tuple[SentencePairs, NDArray[np.int32], NDArray[np.int32]]:
    in_copy, in_source = np.empty((2, pairs), np.int32)
    found = SentencePairs(in_copy, in_source, np.empty(pairs), np.empty(pairs, np.uint8))
    return found, in_copy, in_source


_met, _room, _found = Kept(_make_met), Kept(_make_room), Kept(_make_found)


def _least_bits(source: Text, copy: Text) -> float:
    """Return what two sentences must share to be aligned."""
    weights = np.concatenate((source.weight[source.content], copy.weight[copy.content]))
    return (
        min(LEAST_BITS, LEAST_WORDS * float(weights.mean(dtype=np.float64))) if len(weights) else LEAST_BITS
    )
