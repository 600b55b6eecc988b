"""Sentences by the hash of their words, and texts without some of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dedup.kernels.ragged import Floats, Ints, Mask, bounds_of
from dedup.words.hashing import WordHashes, mix64
from dedup.words.split import QUOTED, Words

NONE: WordHashes = np.zeros(0, np.uint64)
"""No sentences."""
LENGTH_BITS = 7
"""Low bits of the hash of a sentence that say how many words it has; it has at most LONGEST_SENTENCE."""
_LENGTH = np.uint64((1 << LENGTH_BITS) - 1)
_ODD = np.uint64(0x9E3779B97F4A7C15)
"""Spreads the places of words in a sentence, so that their order matters."""


@dataclass(frozen=True, slots=True)
class Sentences:
    """The sentences of n articles, one article after another: hash (k,), bounds (n + 1,). The LENGTH_BITS of
    a hash are the length of the sentence in words.
    """

    hash: WordHashes
    bounds: Ints


def sentences_of(words: Words) -> Sentences:
    """Return the sentences of articles: equal hashes for the same words in the same order."""
    first = _first_words(words)
    return Sentences(_hash_sentences(words, first), np.searchsorted(first, words.bounds))


def join_sentences(parts: Sequence[WordHashes]) -> Sentences:
    """Return the sentences of articles, given those of each."""
    return Sentences(
        np.concatenate((NONE, *parts)), bounds_of(np.array([len(part) for part in parts], np.int64))
    )


@dataclass(frozen=True, slots=True)
class Holders:
    """Which articles hold which sentences: a row for each sentence of each article, by sentence."""

    hash: WordHashes
    """(rows,) The sentence."""
    article: Ints
    """(rows,) The article."""
    leader: Ints
    """(rows,) The first article that holds the sentence."""
    shared: Floats
    """(rows,) What both hold of the sentences with this leader, as a share of the shorter of both."""
    shared_words: Ints
    """(rows,) The same as a number of words."""
    bounds: Ints
    """Where the rows of each sentence begin, and the end."""


def holders_of(sentences: Sentences, numbers: Ints) -> Holders:
    """Return which of the articles with these numbers hold which sentences.

    Who comes first depends on the hashes of what they hold, not on the order of arrival. A story has the same
    leader for most of its sentences, so the links of articles with their leaders are few.
    """
    hashes, article = _distinct(sentences, numbers)
    bounds = bounds_of_equal(hashes)
    leader = np.repeat(article[bounds[:-1]], np.diff(bounds))
    length = lengths_of(hashes)
    held = np.bincount(article, length, int(numbers.max(initial=-1)) + 1)
    order = np.lexsort((article, leader))
    new = np.ones(len(order), np.bool_)
    new[1:] = (np.diff(leader[order]) != 0) | (np.diff(article[order]) != 0)
    link = np.empty(len(order), np.int64)
    link[order] = np.cumsum(new) - 1
    words = np.bincount(link, length)[link] if len(link) else np.zeros(0)
    shorter = np.maximum(np.minimum(held[leader], held[article]), 1)
    return Holders(hashes, article, leader, words / shorter, words.astype(np.int64), bounds)


def _distinct(sentences: Sentences, numbers: Ints) -> tuple[WordHashes, Ints]:
    """Return the distinct sentences of each article with its number; by sentence, then by the hash of what
    the article holds.
    """
    sizes = np.diff(sentences.bounds)
    total = np.concatenate((np.zeros(1, np.uint64), np.cumsum(sentences.hash, dtype=np.uint64)))
    drawn = np.repeat(total[sentences.bounds[1:]] - total[sentences.bounds[:-1]], sizes)
    article = np.repeat(numbers, sizes)
    order = np.lexsort((article, drawn, sentences.hash))
    hashes, article = sentences.hash[order], article[order]
    new = np.ones(len(hashes), np.bool_)
    new[1:] = (hashes[1:] != hashes[:-1]) | (article[1:] != article[:-1])
    return hashes[new], article[new]


def lengths_of(hashes: WordHashes) -> Ints:
    """Return how many words each of these sentences has."""
    return (hashes & _LENGTH).astype(np.int64)


def bounds_of_equal(hashes: WordHashes) -> Ints:
    """Return where each stretch of equal hashes begins, and the end.

    >>> bounds_of_equal(np.array([3, 3, 7], np.uint64)).tolist()
    [0, 2, 3]
    """
    begins = np.flatnonzero(np.diff(hashes, prepend=hashes[:1] + np.uint64(1)))
    return np.append(begins, len(hashes))


def quoted_sentences(words: Words) -> WordHashes:
    """Return the sentences of which at least half the words stand between quotation marks."""
    first = _first_words(words)
    if not len(first):
        return NONE
    quoted = np.add.reduceat((words.flags & QUOTED).astype(np.int64), first)
    return _hash_sentences(words, first)[2 * quoted >= np.diff(first, append=len(words.hashes))]


def stand_in(words: Words, sentences: WordHashes) -> Mask:
    """Return which words stand in one of these sentences, given sorted, (m,)."""
    first = _first_words(words)
    return np.repeat(
        _is_among(_hash_sentences(words, first), sentences), np.diff(first, append=len(words.hashes))
    )


def without(words: Words, sentences: WordHashes) -> Words:
    """Return the words of articles but for those that stand in one of these sentences, given sorted."""
    kept = ~stand_in(words, sentences) if len(sentences) else np.ones(0, np.bool_)
    if kept.all():
        return words
    before = np.concatenate((np.zeros(1, np.int64), np.cumsum(kept)))
    return Words(
        hashes=words.hashes[kept],
        stems=words.stems[kept],
        start=words.start[kept],
        end=words.end[kept],
        sentence=_renumbered(words.sentence[kept]),
        flags=words.flags[kept],
        bounds=before[words.bounds],
    )


def _first_words(words: Words) -> Ints:
    """Return the first word of each sentence."""
    return np.flatnonzero(np.diff(words.sentence, prepend=words.sentence[:1] - np.int32(1)))


def _hash_sentences(words: Words, first: Ints) -> WordHashes:
    if not len(first):
        return NONE
    lengths = np.diff(first, append=len(words.hashes))
    place = np.arange(len(words.hashes)) - np.repeat(first, lengths)
    spread = mix64(words.hashes + (place.astype(np.uint64) + np.uint64(1)) * _ODD)
    return (np.add.reduceat(spread, first) & ~_LENGTH) | lengths.astype(np.uint64)


def _renumbered(sentence: NDArray[np.int32]) -> NDArray[np.int32]:
    """Return the numbers of sentences without gaps."""
    return np.cumsum(np.diff(sentence, prepend=sentence[:1]) != 0, dtype=np.int32)


def _is_among(hashes: WordHashes, sorted_hashes: WordHashes) -> Mask:
    """Return which hashes are among sorted ones."""
    if not len(sorted_hashes):
        return np.zeros(len(hashes), np.bool_)
    at = np.minimum(np.searchsorted(sorted_hashes, hashes), len(sorted_hashes) - 1)
    found: Mask = sorted_hashes[at] == hashes
    return found
