"""Chains of aligned sentences → the passages in which a reader sees the likeness."""

from __future__ import annotations

import numpy as np

from dedup.article import Passage, Span
from dedup.kernels.passages import Stretches, StretchesCompared, StretchRoom, compare_stretches
from dedup.kernels.ragged import Ints
from dedup.kernels.room import Kept
from dedup.matching.align.chains import Chain
from dedup.matching.align.text import Text
from dedup.words.split import Words

LEAST_SHARED = 3
"""Content words that a reworded passage must share: two are a name."""
SHORT, CLEAR = 10, 0.4
"""A reworded passage of fewer words than SHORT shows a likeness only where its similarity is CLEAR: otherwise
it is a name with what goes with it."""
WHOLE = 0.5
"""A sentence with this share found belongs to the passage whole; of another only the part between shared
words."""


def find_passages(source: Text, copy: Text, chains: list[Chain]) -> list[Passage]:
    """Return the passages of the chains in which a reader sees the likeness."""
    same = [chain.verbatim and _weighs_the_same(source, copy, chain) for chain in chains]
    passages = [_whole(source, copy, chain) for chain, whole in zip(chains, same, strict=True) if whole]
    others = [chain for chain, whole in zip(chains, same, strict=True) if not whole]
    return passages + (_partly_shared(source, copy, others) if others else [])


def _weighs_the_same(source: Text, copy: Text, chain: Chain) -> bool:
    """Tell whether each word of a verbatim chain weighs the same in both texts, as nearly always."""
    theirs, ours = source.part(*chain.source), copy.part(*chain.copy)
    same = source.weighed(theirs) == copy.weighed(ours)
    return same and bool(source.weight[theirs.start] > 0)


def _whole(source: Text, copy: Text, chain: Chain) -> Passage:
    theirs, ours = source.part(*chain.source), copy.part(*chain.copy)
    return Passage(_characters(source.words, theirs), _characters(copy.words, ours), 1.0, verbatim=True)


def _characters(words: Words, part: slice) -> Span:
    return int(words.start[part.start]), int(words.end[part.stop - 1])


def _partly_shared(source: Text, copy: Text, chains: list[Chain]) -> list[Passage]:
    """Return the passages of chains: those whose words are the same, or enough of what they say is."""
    low, high = _word_bounds(source, [chain.source for chain in chains])
    our_low, our_high = _word_bounds(copy, [chain.copy for chain in chains])
    longest = int(max((high - low).max(), (our_high - our_low).max()))
    similarity, said_alike = np.empty(len(chains)), np.empty(len(chains), np.int64)
    ends = np.empty((len(chains), 4), np.int64)
    compare_stretches(
        source.columns,
        copy.columns,
        Stretches(low, high, our_low, our_high, WHOLE),
        _room.of(longest),
        StretchesCompared(similarity, said_alike, ends),
    )
    words = (ends[:, 1::2] - ends[:, ::2]).min(axis=1) + 1
    clear = (said_alike >= LEAST_SHARED) & ((words >= SHORT) | (similarity >= CLEAR))
    shown = np.array([chain.verbatim for chain in chains], bool) | clear
    lifted, written = ends[:, :2].T, ends[:, 2:].T
    spans = zip(_spans(source.words, *lifted), _spans(copy.words, *written), strict=True)
    rows = zip(spans, similarity.tolist(), chains, shown.tolist(), strict=True)
    return [Passage(*pair, similarity, chain.verbatim) for pair, similarity, chain, shows in rows if shows]


def _make_room(words: int) -> StretchRoom:
    keys, our_keys = np.empty((2, words), np.uint64)
    order, our_order, spare = np.empty((3, words), np.int32)
    return StretchRoom(keys, our_keys, order, our_order, spare, *np.empty((2, words), np.uint8))


_room = Kept(_make_room)


def _word_bounds(text: Text, sentences: list[tuple[int, int]]) -> tuple[Ints, Ints]:
    """Return the first word of each stretch of sentences, first to last, and the one after its last."""
    first, last = np.array(sentences, np.int64).T
    return text.begins[first], text.begins[last + 1]


def _spans(words: Words, first: Ints, last: Ints) -> list[Span]:
    return list(zip(words.start[first].tolist(), words.end[last].tolist(), strict=True))
