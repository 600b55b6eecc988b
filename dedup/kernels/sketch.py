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


def lower(least: np.uint32, a: np.uint32, b: np.uint32, value: np.uint32) -> np.uint32:
    """Return the lesser of a number and of a permuted hash."""
    return min(least, np.uint32(a * value + b))


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

    Eight features are permuted together: a row of the signature, of a and of b is loaded once for them all.
    """
    for article in range(articles):
        row = article * permutations
        feature, end = bounds[article], bounds[article + 1]
        while feature + 8 <= end:
            one, two, three, four = mixed[feature], mixed[feature + 1], mixed[feature + 2], mixed[feature + 3]
            feature += 4
            five, six, seven, eight = (
                mixed[feature],
                mixed[feature + 1],
                mixed[feature + 2],
                mixed[feature + 3],
            )
            feature += 4
            for k in range(permutations):
                ak, bk = a[k], b[k]
                least = lower(lower(signatures[row + k], ak, bk, one), ak, bk, two)
                least = lower(lower(least, ak, bk, three), ak, bk, four)
                least = lower(lower(least, ak, bk, five), ak, bk, six)
                signatures[row + k] = lower(lower(least, ak, bk, seven), ak, bk, eight)
        while feature < end:
            value = mixed[feature]
            feature += 1
            for k in range(permutations):
                signatures[row + k] = lower(signatures[row + k], a[k], b[k], value)
