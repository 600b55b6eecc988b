"""Candidates of buckets that are packed in memory: what `kernels/packed.c` does, as plain Python."""

from __future__ import annotations

import numpy as np

from dedup.kernels.native import Bytes, Int32s, Int64s, Uint16s, Uint32s, Uint64s
from plain.candidates import COUNT_BITS, write_pairs

SIZE_AT, FILLED_AT, LOWER, BYTE = 12, 20, 0xFFF, 0xFF
"""Where in a bucket's 32 bits its size and how many of its members are written begin; the key's lower bits
come before.
"""


def place_members(
    ordered: Uint64s, rows: int, buckets: Uint32s, parts: Int32s, low: Uint16s, high: Bytes
) -> None:
    """Write the article of each row behind those that are written of its bucket, the lower 16 bits of its
    number into low and the others into high; rows of other buckets are left out.

    Rows are keys and articles in one number, ascending: what they look for lies side by side then, and is in
    the processor's cache. Of each bucket, `buckets` holds the lower bits of its key, ascending among those of
    the same higher bits, and the size. Those of which the higher bits are p begin at parts[2 * p], and their
    members, one bucket after the other, at parts[2 * p + 1].
    """
    part, at, end, begin = np.int64(-1), np.int64(0), np.int64(0), np.int64(0)
    for row in range(rows):
        key, article = np.int64(ordered[row] >> np.uint64(32)), np.int64(ordered[row] & np.uint64(0xFFFFFFFF))
        part, at, end, begin = go_to_bucket(key, buckets, parts, part, at, end, begin)
        if at < end and np.int64(buckets[at]) & LOWER == key & LOWER:
            place = begin + (np.int64(buckets[at]) >> FILLED_AT)
            low[place] = article & 0xFFFF
            high[place] = article >> 16
            buckets[at] += np.uint32(1 << FILLED_AT)


def find_members(
    ordered: Uint64s, rows: int, buckets: Uint32s, parts: Int32s, first: Int32s, size: Int32s
) -> None:
    """Write where the members of each row's bucket begin (`place_members`), and how many there are; 0 where
    it is none of these. `ordered` holds keys and the places that are written to, ascending.
    """
    part, at, end, begin = np.int64(-1), np.int64(0), np.int64(0), np.int64(0)
    for row in range(rows):
        key, place = np.int64(ordered[row] >> np.uint64(32)), np.int64(ordered[row] & np.uint64(0xFFFFFFFF))
        part, at, end, begin = go_to_bucket(key, buckets, parts, part, at, end, begin)
        found = at < end and np.int64(buckets[at]) & LOWER == key & LOWER
        first[place] = begin
        size[place] = np.int64(buckets[at]) >> SIZE_AT & BYTE if found else 0


def go_to_bucket(
    key: np.int64,
    buckets: Uint32s,
    parts: Int32s,
    part: np.int64,
    at: np.int64,
    end: np.int64,
    begin: np.int64,
) -> tuple[np.int64, np.int64, np.int64, np.int64]:
    """Go on from one bucket, or from part -1, to the first whose key is not below this one; return its part,
    its place, the end of its part, at which there is none, and where its members begin.
    """
    if key >> SIZE_AT != part:
        part = key >> SIZE_AT
        at, end = np.int64(parts[2 * part]), np.int64(parts[2 * part + 2])
        begin = np.int64(parts[2 * part + 1])
    while at < end and np.int64(buckets[at]) & LOWER < key & LOWER:
        begin += np.int64(buckets[at]) >> SIZE_AT & BYTE
        at += 1
    return part, at, end, begin


def count_packed(
    low: Uint16s,
    high: Bytes,
    weights: Int64s,
    first: Int32s,
    size: Int32s,
    hub: Int32s,
    hub_weight: Int64s,
    of_own: Int64s,
    own: Int32s,
    owned: int,
    least_collisions: int,
    least_weight: int,
    strong: int,
    tally: Int64s,
    touched: Int32s,
    done: Int64s,
    enough: int,
    out_first: Int64s,
    out_second: Int64s,
    out_collisions: Int64s,
    out_weight: Int64s,
) -> None:
    """Do what `count_collisions` does, from the side of each article, where nearly all buckets are at hand.

    The rows of article own[i] go from of_own[i] on. A row is in a bucket with size[row] members, from
    first[row] on (`place_members`), that weighs weights[size]; or, where that is 0, in an over-full one,
    where hub[row] is the article to pair with, and hub_weight[row] the weight; or, where that is -1, in one
    that no other article is in.
    """
    found = 0
    asked = done[0]
    while asked < owned and found < enough:
        article = own[asked]
        reached = 0
        tally[article] = 1  # as if it had been met, so that it is not written to touched
        for row in range(of_own[asked], of_own[asked + 1]):
            if size[row] > 0:
                added = (weights[size[row]] << COUNT_BITS) + 1
                for place in range(first[row], first[row] + size[row]):
                    other = np.int64(low[place]) | np.int64(high[place]) << 16
                    touched[reached] = other
                    reached += tally[other] == 0  # without a branch: no processor foresees it
                    tally[other] += added
            elif hub[row] >= 0:
                other = np.int64(hub[row])
                touched[reached] = other
                reached += tally[other] == 0
                tally[other] += (hub_weight[row] << COUNT_BITS) + 1
        tally[article] = 0
        found = write_pairs(
            article, touched, reached, tally, least_collisions, least_weight, strong, found,
            out_first, out_second, out_collisions, out_weight,
        )  # fmt: skip
        asked += 1
    done[0] = asked
    done[1] = found
