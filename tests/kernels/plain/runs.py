"""Runs of words of two texts to what they have in common, for `runs.c`."""

from __future__ import annotations

import numpy as np

from dedup.kernels.native import Bytes, Int32s, Uint64s
from plain.passages import MULTIPLIER
from plain.sorting import sort_keys


def list_runs(hashes: Uint64s, words: int, length: int, keys: Uint64s, order: Int32s, spare: Int32s) -> int:
    """Write a key of every run of so many words, and their order; return how many are distinct.

    The polynomial of the words' hashes, which are mixed already, at an odd number, modulo 2^64: equal runs
    have equal keys, others by chance of 2^-64.
    """
    count = max(words - length + 1, 0)
    for n in range(count):
        key = np.uint64(0)
        for place in range(length):
            key = key * np.uint64(MULTIPLIER) + hashes[n + place]
        keys[n] = key
    sort_keys(keys, 0, count, order, spare)
    distinct = min(count, 1)
    for n in range(1, count):
        if keys[order[n]] != keys[order[n - 1]]:
            distinct += 1
    return distinct


def count_common(
    keys: Uint64s,
    order: Int32s,
    count: int,
    our_keys: Uint64s,
    our_order: Int32s,
    our_count: int,
    held: Bytes,
) -> int:
    """Mark which of our runs the other text holds too; return how many distinct ones that are."""
    for j in range(our_count):
        held[j] = 0
    common, i, j = 0, 0, 0
    while i < count and j < our_count:
        theirs, ours = keys[order[i]], our_keys[our_order[j]]
        if theirs < ours:
            i += 1
        elif theirs > ours:
            j += 1
        else:
            common += 1
            while j < our_count and our_keys[our_order[j]] == theirs:
                held[our_order[j]] = 1
                j += 1
    return common


def count_covered(held: Bytes, count: int, length: int) -> int:
    """Return how many words lie in runs of this length that are marked."""
    words, end = 0, 0
    for n in range(count):
        if held[n]:
            words += n + length - max(n, end)
            end = n + length
    return words
