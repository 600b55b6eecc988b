"""Articles → entries: all that a collection stores of each.

A batch is a unit of work and depends on no other. This module reads no files and keeps nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from itertools import pairwise
from operator import attrgetter

import numpy as np
import xxhash
from numpy.typing import NDArray

from dedup.article import Article, Problem, Settings
from dedup.candidates.sketch import (
    EMPTY,
    LONG,
    Features,
    Keys,
    Signatures,
    bucket_keys,
    count_features,
    long_keys,
    sign,
)
from dedup.words.function_words import content_words
from dedup.words.hashing import WordHashes
from dedup.words.packing import pack_all
from dedup.words.rarity import Raised, count_words
from dedup.words.sentences import sentences_of
from dedup.words.split import STEP_CHARACTERS, Words, split_words


@dataclass(frozen=True, slots=True)
class Entry:
    """One article on its way into the index."""

    article: Article
    """Without its text, which is in `packed`."""
    packed: bytes
    """The text as `pack_all` returns it."""
    words: int
    content: int
    """64-bit hash of the folded words; 0 where there are none."""
    keys: NDArray[np.uint32]
    """Its buckets, ascending; none if it takes part in exact matching only."""
    word_slots: NDArray[np.int32]
    """The word counters that it raises by one."""
    pair_slots: NDArray[np.int32]
    """The pair counters that it raises by one."""
    sentences: WordHashes
    """The hashes of its sentences."""
    split: Words
    """The words themselves, for a collection that keeps them until they are compared."""


@dataclass(frozen=True, slots=True)
class Fingerprints:
    """The entries and the problems of a batch, in the order of its inputs."""

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]


def fingerprint(loaded: Iterable[Article | Problem], settings: Settings) -> Fingerprints:
    """Fingerprint one batch, a step of STEP_CHARACTERS at a time; problems pass through."""
    entries: list[Entry] = []
    problems: list[Problem] = []
    articles: list[Article] = []
    size = 0
    for each in loaded:
        if isinstance(each, Problem):
            problems.append(each)
            continue
        articles.append(each)
        size += len(each.text)
        if size >= STEP_CHARACTERS:
            entries += fingerprint_articles(articles, settings)
            articles, size = [], 0
    return Fingerprints((*entries, *fingerprint_articles(articles, settings)), tuple(problems))


def fingerprint_articles(articles: Sequence[Article], settings: Settings) -> list[Entry]:
    """Return what the index stores of articles."""
    return fingerprint_words(split_words([article.text for article in articles]), articles, settings)


def fingerprint_words(words: Words, articles: Sequence[Article], settings: Settings) -> list[Entry]:
    """Return what the index stores of articles that are split into words already."""
    features, raised = count_features(words, content_words(words))
    signatures = sign(features)
    keys = bucket_keys(signatures)
    of_words, of_pairs = _of_each(count_words(words)), _of_each(raised)
    lengths = np.diff(words.bounds).tolist()
    contents = _content_hashes(words)
    packed = pack_all([article.text for article in articles])
    kept = _kept(keys, signatures, [length >= settings.min_words for length in lengths])
    kept = _with_long(kept, features)
    found = sentences_of(words)
    sentences = [found.hash[low:high] for low, high in pairwise(found.bounds.tolist())]
    return [
        Entry(
            _without_text(article), packed[i], lengths[i], contents[i], kept[i], of_words[i], of_pairs[i],
            sentences[i], words.of(i),
        )
        for i, article in enumerate(articles)
    ]  # fmt: skip


_known_of = attrgetter(*[each.name for each in fields(Article)][3:])


def _without_text(article: Article) -> Article:
    """Return what is known of an article: `dataclasses.replace` takes three times as long."""
    return Article(article.id, article.path, "", *_known_of(article))


def _kept(keys: Keys, signatures: Signatures, compared: Sequence[bool]) -> list[Keys]:
    """Return the buckets of each article; none of articles that are not compared."""
    if all(compared) and (signatures != EMPTY).all():
        return list(keys)
    return [
        row[signature != EMPTY] if compare else row[:0]
        for row, signature, compare in zip(keys, signatures, compared, strict=True)
    ]


def _with_long(keys: list[Keys], features: Features) -> list[Keys]:
    """Return the buckets of each article, those of long ones with the others that these have."""
    for article in np.flatnonzero(np.diff(features.bounds) > LONG).tolist():
        if len(keys[article]):
            own = features.hashes[features.bounds[article] : features.bounds[article + 1]]
            keys[article] = np.union1d(keys[article], long_keys(own))
    return keys


def _of_each(raised: Raised) -> list[NDArray[np.int32]]:
    """Return the counters that each article raises by one."""
    return [raised.slots[low:high] for low, high in pairwise(raised.bounds.tolist())]


def _content_hashes(words: Words) -> list[int]:
    """Hash the folded words of each article in order; 0 where there are none."""
    hashes, ends = words.hashes.tobytes(), (words.bounds * words.hashes.itemsize).tolist()
    return [xxhash.xxh3_64_intdigest(hashes[low:high]) if high > low else 0 for low, high in pairwise(ends)]
