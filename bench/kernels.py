"""How fast each stage of the hot path is by itself, for several batch sizes: what its batches were chosen by.

    python bench/kernels.py

Works on text of its own making, in one thread; the best of several calls, in processor time. A batch is the
text that a stage is given at once: small ones pay for the calls, large ones fall out of the cache.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from itertools import pairwise

import numpy as np
from measuring import machine

from dedup.article import Article, Settings
from dedup.candidates import fingerprint
from dedup.candidates.collisions import find_candidates
from dedup.candidates.sketch import bucket_keys, pair_features, sign
from dedup.judging.evidence import find_evidence
from dedup.judging.profile import make_profile
from dedup.judging.profile_table import table_of
from dedup.kernels.ragged import Ints
from dedup.words.function_words import content_words
from dedup.words.packing import pack_all, unpack
from dedup.words.pairs import PAIR_SLOTS
from dedup.words.rarity import WORD_SLOTS, Rarity
from dedup.words.split import split_words

BATCHES = (1 << 15, 1 << 16, 1 << 17, 1 << 18, 1 << 20)
"""Characters of text, little more."""
WORDS_AN_ARTICLE = 960
LETTERS = "etaoinshrdlu"
COMMON = "the of and to a in that is was for it with as his on be at by had not are but from or have an they"
VOCABULARY = 30_000
SECONDS = 0.2
"""Processor time that is spent on a measurement."""
SEED = 1

Row = tuple[str, str, float]
"""A stage, what it gets through, and how many of that a second."""


def main() -> None:
    """Print the machine and a table with a column for each batch size."""
    print(f"machine: {machine()}, of which one thread is used")
    print(f"{'millions a second, of batches of':40}", *(f"{size >> 10:6} K" for size in BATCHES))
    columns = [list(stages(texts)) for texts in written()]
    for row in zip(*columns, strict=True):
        stage, unit, _ = row[0]
        print(f"{stage:26}{unit:14}", *(f"{rate / 1e6:8.2f}" for _, _, rate in row))


def written() -> Iterator[list[str]]:
    """Yield the articles of each batch size: sentences of words as frequent as in any language."""
    draw = random.Random(SEED)
    made = ["".join(draw.choices(LETTERS, k=draw.randint(4, 11))) for _ in range(VOCABULARY)]
    vocabulary = [*COMMON.split(), *made]
    weights = [1 / rank for rank in range(1, len(vocabulary) + 1)]
    for size in BATCHES:
        texts: list[str] = []
        while sum(map(len, texts)) < size:
            words = draw.choices(vocabulary, weights, k=WORDS_AN_ARTICLE)
            texts.append(" ".join(f"{word}." if draw.random() < 0.05 else word for word in words))
        yield texts


def stages(texts: list[str]) -> Iterator[Row]:
    """Yield the rate of each stage, given one batch."""
    articles = [Article(str(number), "", text) for number, text in enumerate(texts)]
    characters = sum(map(len, texts))
    words = split_words(texts)
    content = content_words(words)
    features = pair_features(words, content)
    signatures = sign(features)
    packed = pack_all(texts)
    count, pairs = len(words.hashes), len(features.hashes)
    yield "words", "characters", characters / seconds(lambda: split_words(texts))
    yield "function words", "words", count / seconds(lambda: content_words(words))
    yield "features", "features", pairs / seconds(lambda: pair_features(words, content))
    yield "signatures", "features", pairs / seconds(lambda: sign(features))
    yield "packing", "characters", characters / seconds(lambda: pack_all(texts))
    yield "unpacking", "characters", characters / seconds(lambda: [unpack(text) for text in packed])
    settings = Settings()
    whole = seconds(lambda: fingerprint.fingerprint_articles(articles, settings))
    yield "all of these", "words", count / whole
    yield from comparing(texts, bucket_keys(signatures))


def comparing(texts: list[str], keys: np.ndarray[tuple[int, ...], np.dtype[np.uint32]]) -> Iterator[Row]:
    """Yield the rate of each stage that compares articles."""
    words, number = split_words(texts), np.arange(len(texts))
    of_articles = np.repeat(number.astype(np.int32), keys.shape[1])
    buckets = keys.ravel()
    yield (
        "candidates",
        "buckets",
        len(buckets) / seconds(lambda: find_candidates(buckets, of_articles, number)),
    )
    rarity = Rarity(np.ones(WORD_SLOTS, np.int32), np.ones(PAIR_SLOTS, np.int32), len(texts))
    table = table_of(make_profile(words, rarity))
    yield "profiles", "words", len(words.hashes) / seconds(lambda: make_profile(words, rarity))
    first, second = some_pairs(len(texts))
    taken = seconds(lambda: find_evidence(table, first, second, rarity))
    yield "evidence", "pairs", len(first) / taken


def some_pairs(articles: int) -> tuple[Ints, Ints]:
    """Return each article with the next, the last with the first."""
    number = np.arange(articles)
    return number, np.roll(number, 1)


def seconds(work: Callable[[], object]) -> float:
    """Return the processor time of the fastest call among as many as fit into SECONDS."""
    clock = [time.thread_time()]
    while len(clock) < 3 or clock[-1] - clock[0] < SECONDS:
        work()
        clock.append(time.thread_time())
    return min(end - begin for begin, end in pairwise(clock))


if __name__ == "__main__":
    main()
