"""Inputs → the entries that an index stores, a batch at a time, in one thread or several.

A batch is read, decoded, split into words, signed and packed as one unit of work. It does not depend on other
batches.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, fields
from itertools import pairwise
from operator import attrgetter

import numpy as np
import xxhash
from numpy.typing import NDArray

from dedup.article import Article, Problem, Settings
from dedup.candidates.sketch import EMPTY, Keys, Signatures, bucket_keys, count_features, sign
from dedup.reading import Input, load
from dedup.words.function_words import content_words
from dedup.words.packing import pack_all
from dedup.words.rarity import Raised, count_words
from dedup.words.split import STEP_CHARACTERS, Words, split_words

BATCH_ARTICLES = 256
BATCH_BYTES = 1 << 20
"""Data that the inputs of a batch carry together; a larger input is a batch by itself."""
UNDER_WAY = 4
"""Batches per thread that are under way: enough to keep it busy, few enough to bound memory."""


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
    """Its buckets; none if it takes part in exact matching only."""
    word_slots: NDArray[np.int32]
    """The word counters that it raises by one."""
    pair_slots: NDArray[np.int32]
    """The pair counters that it raises by one."""


@dataclass(frozen=True, slots=True)
class Fingerprints:
    """The entries and the problems of a batch, in the order of its inputs."""

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]


def fingerprint_all(inputs: Iterable[Input | Problem], settings: Settings) -> Iterator[Fingerprints]:
    """Fingerprint inputs in batches, in order, in as many threads as the settings have jobs.

    Nearly all of the work is done without the interpreter's lock.
    """
    batches = _batches(inputs)
    if settings.jobs > 1:
        yield from _with_threads(batches, settings)
    else:
        for batch in batches:
            yield fingerprint(batch, settings)


def fingerprint(batch: Sequence[Input | Problem], settings: Settings) -> Fingerprints:
    """Read and fingerprint one batch."""
    entries: list[Entry] = []
    problems: list[Problem] = []
    articles: list[Article] = []
    size = 0
    for item in batch:
        loaded = item if isinstance(item, Problem) else load(item, settings.max_bytes)
        if isinstance(loaded, Problem):
            problems.append(loaded)
            continue
        articles.append(loaded)
        size += len(loaded.text)
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
    return [
        Entry(_without_text(article), packed[i], lengths[i], contents[i], kept[i], of_words[i], of_pairs[i])
        for i, article in enumerate(articles)
    ]


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


def _of_each(raised: Raised) -> list[NDArray[np.int32]]:
    """Return the counters that each article raises by one."""
    return [raised.slots[low:high] for low, high in pairwise(raised.bounds.tolist())]


def _content_hashes(words: Words) -> list[int]:
    """Hash the folded words of each article in order; 0 where there are none."""
    hashes, ends = words.hashes.tobytes(), (words.bounds * words.hashes.itemsize).tolist()
    return [xxhash.xxh3_64_intdigest(hashes[low:high]) if high > low else 0 for low, high in pairwise(ends)]


def _with_threads(batches: Iterator[Sequence[Input | Problem]], settings: Settings) -> Iterator[Fingerprints]:
    """Hand batches to threads and yield what comes back, in order."""
    threads = ThreadPoolExecutor(settings.jobs)
    under_way: deque[Future[Fingerprints]] = deque()
    try:
        for batch in batches:
            under_way.append(threads.submit(fingerprint, batch, settings))
            if len(under_way) >= UNDER_WAY * settings.jobs:
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()
    finally:
        threads.shutdown(cancel_futures=True)


def _batches(inputs: Iterable[Input | Problem]) -> Iterator[list[Input | Problem]]:
    """Cut inputs into batches of BATCH_ARTICLES, or fewer where their bytes are known to be many."""
    batch: list[Input | Problem] = []
    size = 0
    for item in inputs:
        batch.append(item)
        size += len(item.data) if isinstance(item, Input) and item.data else 0
        if len(batch) == BATCH_ARTICLES or size >= BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
