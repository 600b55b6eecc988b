"""What is compared of an article: its content words by sentence, with weights, and its shingles, sorted for joins.

A profile is made once an article and used for all of its candidates. It holds no text and no offsets.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dedup.function_words import content_words
from dedup.ragged import bounds_of, Ints, Mask
from dedup.words import Words, mix64

HASH_BITS = 40
"""Bits of a word or shingle hash that are compared: the 24 bits above hold the number of the pair in a join. Two
articles of 1,000 words share a false word once in a million pairs."""
SHINGLE = 3
"""Words a shingle, as the contract's resemblance counts them."""
MOST_SENTENCES = 400
"""Longer articles are compared in stretches of several sentences, which bounds a pair to 160,000 cells."""

Weigh = Callable[[Words, Mask], NDArray[np.float32]]
"""How much each word of a batch tells, in bits, given which words carry the topic."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One article, or several in a row (`join_profiles`), ready to be compared.

    Entries are the distinct (word, sentence) pairs of content words, by article, word and sentence: word (m,) 40-bit
    hashes; sentence (m,); weight (m,) bits; flags (m,). entries (n + 1,) are their bounds by article. shingle holds
    the distinct 40-bit hashes of word triples, sorted, shingles (n + 1,) their bounds. sentences and words (n,) count.
    """

    word: NDArray[np.uint64]
    sentence: NDArray[np.int32]
    weight: NDArray[np.float32]
    flags: NDArray[np.uint8]
    entries: Ints
    shingle: NDArray[np.uint64]
    shingles: Ints
    sentences: Ints
    words: Ints

    def of(self, article: int) -> Profile:
        """Return the profile of one article, without copying."""
        entries = slice(self.entries[article], self.entries[article + 1])
        shingles = slice(self.shingles[article], self.shingles[article + 1])
        return Profile(
            word=self.word[entries],
            sentence=self.sentence[entries],
            weight=self.weight[entries],
            flags=self.flags[entries],
            entries=np.array([0, entries.stop - entries.start]),
            shingle=self.shingle[shingles],
            shingles=np.array([0, shingles.stop - shingles.start]),
            sentences=self.sentences[article : article + 1],
            words=self.words[article : article + 1],
        )


def make_profile(words: Words, weigh: Weigh) -> Profile:
    """Return the profile of a batch of articles."""
    articles = len(words.bounds) - 1
    length = np.diff(words.bounds)
    article = np.repeat(np.arange(articles), length)
    sentence, sentences = _local_sentences(words, article)
    carries_topic = content_words(words)
    weight = weigh(words, carries_topic)
    content = np.flatnonzero(carries_topic)
    word = words.hashes[content] >> np.uint64(64 - HASH_BITS)
    order = np.lexsort((sentence[content], word, article[content]))
    content, word = content[order], word[order]
    distinct = _distinct(article[content], word, sentence[content])
    content, word = content[distinct], word[distinct]
    shingle, shingles = _shingles(words, article)
    return Profile(
        word=word,
        sentence=sentence[content],
        weight=weight[content],
        flags=words.flags[content],
        entries=np.searchsorted(article[content], np.arange(articles + 1)),
        shingle=shingle,
        shingles=shingles,
        sentences=sentences,
        words=length,
    )


def join_profiles(profiles: Sequence[Profile]) -> Profile:
    """Return the profiles of several batches as one."""
    return Profile(
        word=np.concatenate([profile.word for profile in profiles]),
        sentence=np.concatenate([profile.sentence for profile in profiles]),
        weight=np.concatenate([profile.weight for profile in profiles]),
        flags=np.concatenate([profile.flags for profile in profiles]),
        entries=bounds_of(np.concatenate([np.diff(profile.entries) for profile in profiles])),
        shingle=np.concatenate([profile.shingle for profile in profiles]),
        shingles=bounds_of(np.concatenate([np.diff(profile.shingles) for profile in profiles])),
        sentences=np.concatenate([profile.sentences for profile in profiles]),
        words=np.concatenate([profile.words for profile in profiles]),
    )


def _distinct(*columns: NDArray[np.generic]) -> NDArray[np.bool_]:
    """Tell which rows of sorted columns differ from the row before."""
    differs = np.ones(len(columns[0]), bool)
    differs[1:] = False
    for column in columns:
        differs[1:] |= column[1:] != column[:-1]
    return differs


def _local_sentences(words: Words, article: Ints) -> tuple[NDArray[np.int32], Ints]:
    """Return each word's sentence within its article, and how many each article has, MOST_SENTENCES at the most."""
    filled = np.diff(words.bounds) > 0
    first = np.zeros(len(filled), np.int64)
    first[filled] = words.sentence[words.bounds[:-1][filled]]
    sentences = np.zeros(len(filled), np.int64)
    sentences[filled] = words.sentence[words.bounds[1:][filled] - 1] - first[filled] + 1
    stretch = np.maximum(-(-sentences // MOST_SENTENCES), 1)
    local = (words.sentence - first[article]) // stretch[article]
    return local.astype(np.int32), -(-sentences // stretch)


def _shingles(words: Words, article: Ints) -> tuple[NDArray[np.uint64], Ints]:
    """Return the distinct shingles of each article, sorted, and their bounds.

    An article shorter than a shingle has none.
    """
    hashes = np.zeros(max(len(article) - SHINGLE + 1, 0), np.uint64)
    for place in range(SHINGLE):
        hashes = mix64(hashes + words.hashes[place : place + len(hashes)])
    inside = article[: len(hashes)] == article[SHINGLE - 1 :]
    owner, shingle = article[: len(hashes)][inside], hashes[inside] >> np.uint64(64 - HASH_BITS)
    order = np.lexsort((shingle, owner))
    owner, shingle = owner[order], shingle[order]
    distinct = _distinct(owner, shingle)
    bounds = np.searchsorted(owner[distinct], np.arange(len(words.bounds)))
    return shingle[distinct], bounds
