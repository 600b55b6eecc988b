"""Words to features and signatures, for `sketch.py`."""

from __future__ import annotations

import numpy as np

from dedup.kernels.arrays import Int64s, Uint32s, Uint64s, mix64
from dedup.machine import compiled


@compiled
def hash_near(
    stems: Uint64s, bounds: Int64s, articles: int, reach: int, hashes: Uint32s, out_bounds: Int64s
) -> None:
    """Write the 32-bit hash of every pair of words of an article that are at most `reach` apart."""
    count = 0
    out_bounds[0] = 0
    for article in range(articles):
        for one in range(bounds[article], bounds[article + 1]):
            for other in range(one + 1, min(one + 1 + reach, bounds[article + 1])):
                hashes[count] = mix64(stems[one] + stems[other]) >> np.uint64(32)
                count += 1
        out_bounds[article + 1] = count


@compiled
def lower_signatures(
    signatures: Uint32s,
    articles: int,
    mixed: Uint32s,
    bounds: Int64s,
    a: Uint32s,
    b: Uint32s,
    permutations: int,
) -> None:
    """Lower each signature, (articles, permutations), to the least permuted hashes of its article's
    features.
    """
    for article in range(articles):
        row = article * permutations
        for feature in range(bounds[article], bounds[article + 1]):
            value = mixed[feature]
            for k in range(permutations):
                signatures[row + k] = min(signatures[row + k], np.uint32(a[k] * value + b[k]))
