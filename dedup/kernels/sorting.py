"""Sorting within kernels."""

from __future__ import annotations

from dedup.kernels.arrays import Int32s, Uint64s


def sort_keys(keys: Uint64s, low: int, count: int, order: Int32s, spare: Int32s) -> None:
    """Write the stable order of keys[low] to keys[low + count - 1] to `order`, as positions from `low`."""
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
