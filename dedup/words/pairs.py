"""Pairs of content words near each other: their hashes, and the counters that count them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dedup.kernels.ragged import Ints
from dedup.words.hashing import WordHashes, mix64

REACH = 6
"""Greatest distance, in content words, at which two words form a pair. For 97.4 % of 500 hard rewrites, the
source ranked first among 8,000 news articles by exact Jaccard similarity; at a distance of 3, for 96.8 %.
Pairs across the ends of sentences count: with them, 0.3 to 0.9 % more hard rewrites share two buckets with
their source."""
PAIR_SLOTS = 1 << 22
"""Counters of pairs of words."""
PAIR_SHIFT = 10
"""Low bits of a 32-bit hash that do not choose the counter."""


def hash_pairs(one: WordHashes, other: WordHashes) -> NDArray[np.uint32]:
    """Return the 32-bit hash of each unordered pair of words."""
    return (mix64(one + other) >> np.uint64(32)).astype(np.uint32)


def pair_slots(pair_hashes: NDArray[np.uint32]) -> Ints:
    """Return the counter of each pair of words."""
    return (pair_hashes >> np.uint32(PAIR_SHIFT)).astype(np.int64)
