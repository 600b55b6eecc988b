"""How common words and pairs of words are, for `rarity.py`."""

from __future__ import annotations

import numpy as np

from dedup.kernels.arrays import Bytes, Int32s, mix64


def slot_of(one: np.uint64, other: np.uint64) -> int:
    """Return the counter of a pair of words."""
    return int(mix64(one + other) >> np.uint64(42))


def is_fresh(slot: int, worn: Bytes) -> int:
    """Return 1 where a pair of words keeps all of its weight, 0 where not (`Rarity.worn`)."""
    return int(worn[slot >> 3] >> np.uint8(slot & 7) & np.uint8(1)) ^ 1


def freshness(
    one: np.uint64, other: np.uint64, pair_counts: Int32s, worn_from: float, worn_by: float
) -> float:
    """Return what a pair of words keeps of its weight (`Rarity.freshness`)."""
    worn = pair_counts[slot_of(one, other)] - worn_from
    return 1.0 / (1.0 + worn / worn_by) if worn > 0 else 1.0
