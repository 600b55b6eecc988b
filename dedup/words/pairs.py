"""Pairs of content words that stand near each other: their hashes, and the counters that count them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dedup.kernels.ragged import Ints
from dedup.words.hashing import WordHashes, mix64

REACH = 6
"""Content words between which pairs are formed. Of 500 hard rewrites among 8,000 news articles, the source
ranked first by exact Jaccard similarity for 97.4 % at 6 and 96.8 % at 3. Pairs across the ends of sentences
count: of hard rewrites, 0.3 to 0.9 % more share two buckets with their source."""
PAIR_SLOTS = 1 << 22
"""Counters of pairs of words."""
PAIR_SHIFT = 10
"""Lower bits of a hash of 32 that do not choose the counter."""


def hash_pairs(one: WordHashes, other: WordHashes) -> NDArray[np.uint32]:
    """Return the 32-bit hash of each unordered pair of words."""
    return (mix64(one + other) >> np.uint64(32)).astype(np.uint32)


def pair_slots(pair_hashes: NDArray[np.uint32]) -> Ints:
    """Return the counter of each pair of words."""
    return (pair_hashes >> np.uint32(PAIR_SHIFT)).astype(np.int64)
