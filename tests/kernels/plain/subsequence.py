"""What two rows of words have in common in the same order, within `rewording.c` and `example.c`.

Hyyrö, "Bit-parallel LCS-length computation revisited" (2004), as in `rewording/subsequence.py`: a row of bits
for each word of `a` and one before them, as long as b, LANES of its places in each of `width` numbers.
"""

from __future__ import annotations

import numpy as np

from dedup.kernels.native import Int32s, Uint64s
from plain.sorting import sort_keys

LANES = 64
"""Bits of a number: places of b that one addition deals with."""


def common_subsequence(
    a: Uint64s,
    a_low: int,
    a_count: int,
    b: Uint64s,
    b_low: int,
    b_count: int,
    rows: Uint64s,
    hits: Uint64s,
    order: Int32s,
    spare: Int32s,
    holders: Int32s,
    low: Int32s,
    high: Int32s,
    pairs: Int32s,
) -> int:
    """Write a longest common subsequence as places in both, the last first; return how many."""
    if a_count == 0 or b_count == 0:
        return 0
    find_holders(a, a_low, a_count, b, b_low, b_count, order, spare, holders, low, high)
    width = (b_count + LANES - 1) // LANES
    for part in range(width):
        rows[part] = np.uint64(0xFFFFFFFFFFFFFFFF)
        hits[part] = 0
    for i in range(a_count):
        for n in range(low[i], high[i]):
            hits[holders[n] // LANES] |= np.uint64(1) << np.uint64(holders[n] % LANES)
        carry = np.uint64(0)
        for part in range(width):
            row = rows[width * i + part]
            hit = row & hits[part]
            half = row + hit
            whole = half + carry
            carry = np.uint64(half < row) | np.uint64(whole < half)
            rows[width * (i + 1) + part] = whole | (row ^ hit)
        for n in range(low[i], high[i]):
            hits[holders[n] // LANES] = 0
    return trace_back(rows, width, a_count, b_count, pairs)


def find_holders(
    a: Uint64s,
    a_low: int,
    a_count: int,
    b: Uint64s,
    b_low: int,
    b_count: int,
    order: Int32s,
    spare: Int32s,
    holders: Int32s,
    low: Int32s,
    high: Int32s,
) -> None:
    """Write for each item of `a` which of b it equals: holders[low] to holders[high - 1], ascending."""
    sort_keys(a, a_low, a_count, order, spare)
    sort_keys(b, b_low, b_count, holders, spare)
    j, j_end = 0, 0
    for n in range(a_count):
        item = a[a_low + order[n]]
        if n == 0 or item != a[a_low + order[n - 1]]:
            j = j_end
            while j < b_count and b[b_low + holders[j]] < item:
                j += 1
            j_end = j
            while j_end < b_count and b[b_low + holders[j_end]] == item:
                j_end += 1
        low[order[n]], high[order[n]] = j, j_end


def common_subsequence_of_few(
    a: Uint64s,
    a_low: int,
    a_count: int,
    b: Uint64s,
    b_low: int,
    b_count: int,
    rows: Uint64s,
    pairs: Int32s,
) -> int:
    """Do what `common_subsequence` does, for a b of at most LANES words: to compare each with each takes less
    time than to sort both.
    """
    rows[0] = np.uint64(0xFFFFFFFFFFFFFFFF)
    for i in range(a_count):
        hit = np.uint64(0)
        for j in range(b_count):
            hit |= np.uint64(b[b_low + j] == a[a_low + i]) << np.uint64(j)
        hit &= rows[i]
        rows[i + 1] = (rows[i] + hit) | (rows[i] ^ hit)
    return trace_back(rows, 1, a_count, b_count, pairs)


def trace_back(rows: Uint64s, width: int, a_count: int, b_count: int, pairs: Int32s) -> int:
    """Write the places in both that the rows tell, the last first; return how many."""
    found = 0
    i, j = a_count, b_count
    while i > 0 and j > 0:
        part, lane = (j - 1) // LANES, np.uint64((j - 1) % LANES)
        if (rows[width * i + part] >> lane) & np.uint64(1):
            j -= 1
        elif (rows[width * (i - 1) + part] >> lane) & np.uint64(1):
            i -= 1
            j -= 1
            pairs[2 * found] = i
            pairs[2 * found + 1] = j
            found += 1
        else:
            i -= 1
    return found
