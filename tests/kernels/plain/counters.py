"""Counters of words and pairs of words: what `kernels/counters.c` does, as plain Python."""

from __future__ import annotations

import numpy as np

from dedup.kernels.native import Bytes, Int32s, Int64s, Uint64s


def count_up(counts: Int32s, slots: Int32s, count: int) -> None:
    """Raise by one the counter of each slot."""
    for i in range(count):
        counts[slots[i]] += 1


def raise_counters(
    steps: Bytes,
    step_bytes: int,
    changes: Bytes,
    change_bytes: int,
    changed: int,
    counts: Int32s,
    size: int,
) -> int:
    """Raise so many of the counts by `changes`; the first is `steps[0]`, each other one a step on.
    Return 0 where one is not of the `size` counts, 1 otherwise.

    Numbers are unsigned and taken modulo 2^32; of all their lowest bytes come first, then the next ones.
    """
    slot = np.int64(0)
    for i in range(changed):
        step, change = np.uint32(0), np.uint32(0)
        for place in range(step_bytes):
            step |= np.uint32(steps[place * changed + i]) << np.uint32(8 * place)
        for place in range(change_bytes):
            change |= np.uint32(changes[place * changed + i]) << np.uint32(8 * place)
        slot += np.int64(step)
        if slot >= size:
            return 0
        counts[slot] += np.int32(change)
    return 1


def find_slots(
    stems: Uint64s, bounds: Int64s, articles: int, shift: int, marks: Uint64s, slots: Int32s, ends: Int64s
) -> None:
    """Write the distinct upper bits of the words of each article, those from `shift` on, in the order of
    their first places.

    marks holds a bit for each of them, all 0, and is left so. There is no branch to be foretold.
    """
    count = 0
    ends[0] = 0
    for article in range(articles):
        for word in range(bounds[article], bounds[article + 1]):
            slot = np.int64(stems[word] >> np.uint64(shift))
            place, bit = slot >> 6, np.uint64(slot & 63)
            held = marks[place]
            slots[count] = slot
            count += 1 - int((held >> bit) & np.uint64(1))
            marks[place] = held | (np.uint64(1) << bit)
        for i in range(ends[article], count):
            marks[slots[i] >> 6] = 0
        ends[article + 1] = count
