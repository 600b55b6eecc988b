"""Stretches of two texts to what they have in common, for `passages.c`."""

from __future__ import annotations

import numpy as np

from dedup.kernels.native import Bytes, Floats, Int32s, Int64s, Uint64s
from plain.arithmetic import mix64
from plain.sorting import sort_keys

MULTIPLIER = 0xD6E8FEB86659FD93
NOTHING = 1e-9
"""Bits below which two stretches say nothing."""


def take_keys(
    stems: Uint64s,
    low: int,
    count: int,
    stretch: int,
    keys: Uint64s,
    held: Bytes,
    order: Int32s,
    spare: Int32s,
) -> None:
    """Write a key for each word of a stretch, equal for equal stems, and their order; mark none as held."""
    added = mix64(np.uint64(stretch))
    for n in range(count):
        keys[n] = stems[low + n] * np.uint64(MULTIPLIER) + added
        held[n] = 0
    sort_keys(keys, 0, count, order, spare)


def run_end(keys: Uint64s, order: Int32s, begin: int, count: int) -> int:
    """Return where the keys end that equal the one at `begin`, in their order."""
    end = begin + 1
    while end < count and keys[order[end]] == keys[order[begin]]:
        end += 1
    return end


def any_tells(content: Bytes, low: int, order: Int32s, begin: int, end: int) -> int:
    """Return 1 where one of these words carries the topic, 0 where none does."""
    tells = 0
    for n in range(begin, end):
        tells |= content[low + order[n]]
    return tells


def cut_to_shared(
    weight: Floats, content: Bytes, held: Bytes, low: int, count: int, whole: float, ends: Int64s, at: int
) -> None:
    """Write the first and the last word of a stretch; where less than `whole` of what it says is held, from
    the first that is held and carries the topic to the last, with what is held right before and after.
    """
    found, said = 0.0, 0.0
    first, last = -1, -1
    for n in range(count):
        if content[low + n]:
            said += weight[low + n]
            if held[n]:
                found += weight[low + n]
                last = n
                if first < 0:
                    first = n
    if first < 0 or found >= whole * said:
        first, last = 0, count - 1
    else:
        while first > 0 and held[first - 1]:
            first -= 1
        while last + 1 < count and held[last + 1]:
            last += 1
    ends[at] = low + first
    ends[at + 1] = low + last


def compare_stretches(
    stems: Uint64s,
    weight: Floats,
    content: Bytes,
    low: Int64s,
    high: Int64s,
    our_stems: Uint64s,
    our_weight: Floats,
    our_content: Bytes,
    our_low: Int64s,
    our_high: Int64s,
    stretches: int,
    whole: float,
    keys: Uint64s,
    our_keys: Uint64s,
    order: Int32s,
    our_order: Int32s,
    spare: Int32s,
    held: Bytes,
    our_held: Bytes,
    similarity: Floats,
    alike: Int64s,
    ends: Int64s,
) -> None:
    """Write of each pair of stretches, words low to high - 1: the Dice coefficient of their distinct words,
    each by the weight that it has where it stands last; how many that carry the topic both hold; and the
    first and the last word of either, cut to what is shared, four numbers a pair.

    keys, order, spare and held are room for the longest stretch.
    """
    for s in range(stretches):
        count, our_count = high[s] - low[s], our_high[s] - our_low[s]
        take_keys(stems, low[s], count, s, keys, held, order, spare)
        take_keys(our_stems, our_low[s], our_count, s, our_keys, our_held, our_order, spare)
        i, j, told = 0, 0, 0
        shared, ours, theirs = 0.0, 0.0, 0.0
        while i < count or j < our_count:
            is_theirs = j == our_count or (i < count and keys[order[i]] <= our_keys[our_order[j]])
            is_ours = i == count or (j < our_count and our_keys[our_order[j]] <= keys[order[i]])
            i_end, j_end = i, j
            if is_theirs:
                i_end = run_end(keys, order, i, count)
                theirs += weight[low[s] + order[i_end - 1]]
            if is_ours:
                j_end = run_end(our_keys, our_order, j, our_count)
                ours += our_weight[our_low[s] + our_order[j_end - 1]]
            if is_theirs and is_ours:
                shared += our_weight[our_low[s] + our_order[j_end - 1]]
                for n in range(i, i_end):
                    held[order[n]] = 1
                for n in range(j, j_end):
                    our_held[our_order[n]] = 1
                tells = any_tells(content, low[s], order, i, i_end)
                told += tells & any_tells(our_content, our_low[s], our_order, j, j_end)
            i, j = i_end, j_end
        similarity[s] = 2 * shared / max(ours + theirs, NOTHING)
        alike[s] = told
        cut_to_shared(weight, content, held, low[s], count, whole, ends, 4 * s)
        cut_to_shared(our_weight, our_content, our_held, our_low[s], our_count, whole, ends, 4 * s + 2)
