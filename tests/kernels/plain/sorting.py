"""Sorting within kernels."""

from __future__ import annotations

import numpy as np

from dedup.kernels.native import Int32s, Uint64s

MOST_STEPS = 8
"""Steps a key after which insertion is given up: mixed hashes take one or two, but whoever knows how they are
mixed can write a text that takes a square."""


def sort_keys(keys: Uint64s, low: int, count: int, order: Int32s, spare: Int32s) -> None:
    """Write the stable order of keys[low] to keys[low + count - 1], hashes, to `order`, as positions from
    `low`.

    They are dealt into as many heaps as there are keys, by their high bits, and the rest is insertion.
    """
    if count == 0:
        return
    deal(keys, low, count, order, spare)
    if not insert(keys, low, count, order):
        merge(keys, low, count, order, spare)


def deal(keys: Uint64s, low: int, count: int, order: Int32s, spare: Int32s) -> None:
    """Write the order of the keys, one or more, by their high bits to `order`."""
    bits = 0
    while 2 << bits <= count:
        bits += 1
    heaps, shift = 1 << bits, np.uint64(63 - bits)
    for heap in range(heaps):
        spare[heap] = 0
    for i in range(count):
        spare[int(keys[low + i] >> np.uint64(1) >> shift)] += 1
    begin = 0
    for heap in range(heaps):
        size = spare[heap]
        spare[heap] = begin
        begin += size
    for i in range(count):
        heap = int(keys[low + i] >> np.uint64(1) >> shift)
        order[spare[heap]] = i
        spare[heap] += 1


def insert(keys: Uint64s, low: int, count: int, order: Int32s) -> bool:
    """Sort what is nearly in order; tell whether it was done in so many steps."""
    left = MOST_STEPS * count
    for i in range(1, count):
        moving = order[i]
        key = keys[low + moving]
        at = i
        while at > 0 and keys[low + order[at - 1]] > key:
            order[at] = order[at - 1]
            at -= 1
        order[at] = moving
        left -= i - at
        if left < 0:
            return False
    return True


def merge(keys: Uint64s, low: int, count: int, order: Int32s, spare: Int32s) -> None:
    """Sort by merging, whatever the keys are."""
    for i in range(count):
        order[i] = i
    width = 1
    while width < count:
        for begin in range(0, count, 2 * width):
            middle, end = min(begin + width, count), min(begin + 2 * width, count)
            left, right = begin, middle
            for i in range(begin, end):
                if left < middle and (right >= end or keys[low + order[left]] <= keys[low + order[right]]):
                    spare[i] = order[left]
                    left += 1
                else:
                    spare[i] = order[right]
                    right += 1
        for i in range(count):
            order[i] = spare[i]
        width *= 2
