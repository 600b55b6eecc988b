"""Words to features and signatures: what `kernels/sketch.c` does, as plain Python."""

from __future__ import annotations

import numpy as np

from dedup.kernels.native import Bytes, Int32s, Int64s, Uint32s, Uint64s
from plain.arithmetic import mix64


def find_features(
    stems: Uint64s,
    content: Bytes,
    bounds: Int64s,
    articles: int,
    reach: int,
    shift: int,
    carried: Uint64s,
    table: Uint32s,
    hashes: Uint32s,
    ends: Int64s,
    slots: Int32s,
    slot_ends: Int64s,
) -> None:
    """Write the distinct 32-bit hashes of the pairs of content words of each article that are at most `reach`
    content words apart, and their distinct upper bits, those from `shift` on; both in the order of their
    first places.

    carried is room for one word more than the longest article has, table for a power of two of hashes, more
    than four times as many as any article has: fuller, what is met on the way to a free place cannot be
    foretold, and that takes a third longer. Hashes of the same upper bits are looked for from the same place
    on, so that whoever finds a free place has met all of them. 0 is a free place; a hash of 0 is remembered
    by itself.
    """
    count, slotted = 0, 0
    ends[0] = slot_ends[0] = 0
    for article in range(articles):
        words = 0
        for word in range(bounds[article], bounds[article + 1]):
            carried[words] = stems[word]
            words += int(content[word])
        size = 2
        while size <= 4 * reach * words:
            size *= 2
        for at in range(size):
            table[at] = 0
        mask = size - 1
        zero, zero_slot = False, False
        for one in range(words):
            for other in range(one + 1, min(one + 1 + reach, words)):
                value = np.uint32(mix64(carried[one] + carried[other]) >> np.uint64(32))
                slot = np.int64(value >> np.uint32(shift))
                at, fresh = int(slot & mask), True
                while table[at] != 0 and table[at] != value:
                    fresh = fresh and np.int64(table[at] >> np.uint32(shift)) != slot
                    at = (at + 1) & mask
                if table[at] != 0 or (value == 0 and zero):
                    continue
                table[at] = value
                hashes[count] = value
                count += 1
                zero = zero or value == 0
                if fresh and not (slot == 0 and zero_slot):
                    slots[slotted] = slot
                    slotted += 1
                    zero_slot = zero_slot or slot == 0
        ends[article + 1] = count
        slot_ends[article + 1] = slotted


def fmix32(value: np.uint32) -> np.uint32:
    """Return the 32-bit finaliser of MurmurHash3, with which datasketch mixes every input hash."""
    value = np.uint32((value ^ (value >> np.uint32(16))) * np.uint32(0x85EBCA6B))
    value = np.uint32((value ^ (value >> np.uint32(13))) * np.uint32(0xC2B2AE35))
    return value ^ (value >> np.uint32(16))


def lower(least: np.uint32, a: np.uint32, b: np.uint32, value: np.uint32) -> np.uint32:
    """Return the lesser of a number and of a permuted hash."""
    return min(least, np.uint32(a * value + b))


def lower_signatures(
    signatures: Uint32s,
    articles: int,
    hashes: Uint32s,
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
            one, two = fmix32(hashes[feature]), fmix32(hashes[feature + 1])
            three, four = fmix32(hashes[feature + 2]), fmix32(hashes[feature + 3])
            five, six = fmix32(hashes[feature + 4]), fmix32(hashes[feature + 5])
            seven, eight = fmix32(hashes[feature + 6]), fmix32(hashes[feature + 7])
            feature += 8
            for k in range(permutations):
                ak, bk = a[k], b[k]
                least = lower(lower(signatures[row + k], ak, bk, one), ak, bk, two)
                least = lower(lower(least, ak, bk, three), ak, bk, four)
                least = lower(lower(least, ak, bk, five), ak, bk, six)
                signatures[row + k] = lower(lower(least, ak, bk, seven), ak, bk, eight)
        while feature < end:
            value = fmix32(hashes[feature])
            feature += 1
            for k in range(permutations):
                signatures[row + k] = lower(signatures[row + k], a[k], b[k], value)


def list_low(hashes: Uint32s, a: Uint32s, b: Uint32s, below: int) -> list[int]:
    """Return a key for every permuted hash that is less than `below`, sorted."""
    found = []
    for k in range(len(a)):
        values = [int(np.uint32(a[k] * fmix32(value) + b[k])) for value in hashes]
        found += [k << 24 | value for value in values if value < below]
    return sorted(found)
