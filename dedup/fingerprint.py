"""Inputs → what the index stores of them, a batch at a time, in the calling process or in workers.

One batch is one unit of work: read, decode, split into words, signed, packed. Nothing here depends on other
batches.
"""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from multiprocessing import get_context

import numpy as np
import xxhash
from numpy.typing import NDArray

from dedup.article import Article, Problem, Settings
from dedup.errors import DedupError
from dedup.index import Entry, pack
from dedup.ragged import Ints
from dedup.rarity import PAIR_SLOTS, WORD_SLOTS, pair_slots, raised, word_slots
from dedup.reading import Input, load
from dedup.sketch import EMPTY, bucket_keys, pair_features, sign
from dedup.words import Words, split_words

BATCH_ARTICLES = 64
BATCH_BYTES = 1 << 20
"""Data that inputs carry, of a batch together; a larger input is a batch by itself."""
STEP_CHARACTERS = 1 << 17
"""Text that is split into words at once: with more, arrays fall out of the processor's cache."""
WORKERS_FROM = 4
"""Batches below which workers cost more to start than they save."""
WAITING = 4
"""Batches under way per worker: enough to keep it busy, few enough to bound memory."""


@dataclass(frozen=True, slots=True)
class Fingerprints:
    """What came of a batch, in the order of its inputs."""

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]


def fingerprint_all(inputs: Iterable[Input | Problem], settings: Settings) -> Iterator[Fingerprints]:
    """Fingerprint inputs in batches, in order, on as many processes as the settings say."""
    batches = _batches(inputs)
    first: list[Sequence[Input | Problem]] = []
    if settings.jobs > 1:
        for batch in batches:
            first.append(batch)
            if len(first) == WORKERS_FROM:
                break
    if len(first) < WORKERS_FROM:
        for few in (*first, *batches):
            yield fingerprint(few, settings)
        return
    yield from _with_workers((batch for part in (first, batches) for batch in part), settings)


def fingerprint(batch: Sequence[Input | Problem], settings: Settings) -> Fingerprints:
    """Read and fingerprint one batch."""
    entries: list[Entry] = []
    problems: list[Problem] = []
    articles: list[Article] = []
    for item in batch:
        loaded = item if isinstance(item, Problem) else load(item, settings.max_bytes)
        if isinstance(loaded, Problem):
            problems.append(loaded)
            continue
        articles.append(loaded)
        if sum(len(article.text) for article in articles) >= STEP_CHARACTERS:
            entries += fingerprint_articles(articles, settings)
            articles = []
    return Fingerprints((*entries, *fingerprint_articles(articles, settings)), tuple(problems))


def fingerprint_articles(articles: Sequence[Article], settings: Settings) -> list[Entry]:
    """Return what the index stores of articles."""
    return fingerprint_words(split_words([article.text for article in articles]), articles, settings)


def fingerprint_words(words: Words, articles: Sequence[Article], settings: Settings) -> list[Entry]:
    """Return what the index stores of articles that are split into words already."""
    features = pair_features(words)
    signatures = sign(features)
    keys = bucket_keys(signatures)
    of_words = _raised(word_slots(words.stems), words.bounds, WORD_SLOTS)
    of_pairs = _raised(pair_slots(features.hashes), features.bounds, PAIR_SLOTS)
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


def _raised(slots: Ints, bounds: Ints, size: int) -> list[NDArray[np.int32]]:
    """Return the counters that each article raises by one; `slots` are those of article i at bounds[i]."""
    article = np.repeat(np.arange(len(bounds) - 1), np.diff(bounds))
    flat, ends = raised(slots, article, len(bounds) - 1, size)
    return np.split(flat.astype(np.int32), ends[1:-1])


def _content_hash(words: Words, article: int) -> int:
    """Hash the folded words of an article in order; 0 where there are none."""
    hashes = words.hashes[words.bounds[article] : words.bounds[article + 1]]
    if not len(hashes):
        return 0
    return xxhash.xxh3_64_intdigest(np.ascontiguousarray(hashes).tobytes())


def _with_workers(batches: Iterator[Sequence[Input | Problem]], settings: Settings) -> Iterator[Fingerprints]:
    """Hand batches to worker processes and yield what comes back, in order."""
    with ExitStack() as stack:
        pool = ProcessPoolExecutor(settings.jobs, get_context("spawn"))
        stack.callback(pool.shutdown, wait=False, cancel_futures=True)
        waiting: deque[Future[Fingerprints]] = deque()
        try:
            for batch in batches:
                with _interrupts_held():
                    waiting.append(pool.submit(fingerprint, batch, settings))
                if len(waiting) >= WAITING * settings.jobs:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        except BrokenProcessPool as error:
            raise DedupError(
                "the worker processes ended early, killed or unable to start; run again with --jobs 1"
            ) from error


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Hold SIGINT back: workers are started by submitting, and inherit that they never see it. The parent
    ends them.
    """
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


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
