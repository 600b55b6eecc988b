"""Inputs → what the index stores of them, a batch at a time, in one thread or several.

One batch is one unit of work: read, decode, split into words, signed, packed. Nothing here depends on other
batches.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import xxhash
from numpy.typing import NDArray

from dedup.article import Article, Problem, Settings
from dedup.function_words import content_words
from dedup.index import Entry, pack
from dedup.rarity import Raised, count_words
from dedup.reading import Input, load
from dedup.sketch import EMPTY, bucket_keys, count_features, sign
from dedup.words import Words, split_words

BATCH_ARTICLES = 256
BATCH_BYTES = 1 << 20
"""Data that inputs carry, of a batch together; a larger input is a batch by itself."""
STEP_CHARACTERS = 1 << 17
"""Text that is split into words at once: with more, arrays fall out of the processor's cache."""
WAITING = 4
"""Batches under way per thread: enough to keep it busy, few enough to bound memory."""


@dataclass(frozen=True, slots=True)
class Fingerprints:
    """What came of a batch, in the order of its inputs."""

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
    return [
        Entry(
            article=replace(article, text=""),
            packed=pack(article.text),
            words=lengths[i],
            content=_content_hash(words, i),
            keys=keys[i][signatures[i] != EMPTY] if lengths[i] >= settings.min_words else keys[i][:0],
            word_slots=of_words[i],
            pair_slots=of_pairs[i],
        )
        for i, article in enumerate(articles)
    ]


def _of_each(raised: Raised) -> list[NDArray[np.int32]]:
    """Return the counters that each article raises by one."""
    return [raised.slots[low:high] for low, high in pairwise(raised.bounds.tolist())]


def _content_hash(words: Words, article: int) -> int:
    """Hash the folded words of an article in order; 0 where there are none."""
    hashes = words.hashes[words.bounds[article] : words.bounds[article + 1]]
    if not len(hashes):
        return 0
    return xxhash.xxh3_64_intdigest(np.ascontiguousarray(hashes).tobytes())


def _with_threads(batches: Iterator[Sequence[Input | Problem]], settings: Settings) -> Iterator[Fingerprints]:
    """Hand batches to threads and yield what comes back, in order."""
    threads = ThreadPoolExecutor(settings.jobs)
    waiting: deque[Future[Fingerprints]] = deque()
    try:
        for batch in batches:
            waiting.append(threads.submit(fingerprint, batch, settings))
            if len(waiting) >= WAITING * settings.jobs:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
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
