"""Buckets to pairs of articles that share enough of them, for `collisions.py`."""

from __future__ import annotations

import numpy as np

from dedup.kernels.arrays import Int32s, Int64s, Uint32s
from dedup.machine import compiled

COUNT_BITS = 16
"""More than the buckets of an article need."""


@compiled
def count_collisions(
    member: Int32s,
    buckets: Int64s,
    place: Int64s,
    bucket: Int32s,
    of_own: Int64s,
    own: Int32s,
    owned: int,
    once: int,
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
    """Write pairs of articles that share enough buckets, from the article own[done[0]] on and until there are
    `enough`; set done to the place of the next article and the number of pairs.

    Of each bucket, `buckets` holds four numbers: where its articles begin and end in member, its hub, and its
    weight. place lists the rows of article own[i] from of_own[i] on, and bucket the bucket of each. Where the
    hub is an article, all are paired with that only. With `once`, a pair is written only as first < second,
    and the articles of a bucket must be ascending. tally and touched are room for all articles, tally all 0:
    its lower COUNT_BITS count, the others add up the weight. What belongs together lies together: each look
    elsewhere misses the cache.
    """
    found = 0
    asked = done[0]
    while asked < owned and found < enough:
        article = own[asked]
        reached = 0
        for i in range(of_own[asked], of_own[asked + 1]):
            begin, end = buckets[4 * bucket[i]], buckets[4 * bucket[i] + 1]
            hub, weight = buckets[4 * bucket[i] + 2], buckets[4 * bucket[i] + 3]
            if once:
                begin = place[i] + 1
            lone = hub >= 0 and hub != article
            if lone:
                if once and hub < article:
                    continue
                begin, end = place[i], place[i] + 1
            for other_row in range(begin, end):
                other = hub if lone else np.int64(member[other_row])
                if other == article:
                    continue
                if tally[other] == 0:
                    touched[reached] = other
                    reached += 1
                tally[other] += (weight << COUNT_BITS) + 1
        for i in range(reached):
            other = touched[i]
            count, total = tally[other] & ((1 << COUNT_BITS) - 1), tally[other] >> COUNT_BITS
            if count >= strong or (count >= least_collisions and total >= least_weight):
                out_first[found] = article
                out_second[found] = other
                out_collisions[found] = count
                out_weight[found] = total
                found += 1
            tally[other] = 0
        asked += 1
    done[0] = asked
    done[1] = found


@compiled
def group_rows(
    known: Uint32s,
    distinct: int,
    keys: Uint32s,
    article: Int32s,
    rows: int,
    table: Int32s,
    mask: int,
    bucket: Int32s,
    sizes: Int64s,
    ends: Int64s,
    member: Int32s,
) -> None:
    """Write the articles of rows into member, those of each of the distinct known keys together, in the order
    of these; and into sizes how many each has. Rows with another key are an error.

    table is room for a power of two of places, mask + 1, more than twice as many as there are known keys, all
    0; so are sizes. bucket and ends are room.
    """
    for i in range(distinct):
        place = np.int64(known[i] * np.uint32(2654435761)) & mask
        while table[place] != 0:
            place = (place + 1) & mask
        table[place] = i + 1
    for row in range(rows):
        place = np.int64(keys[row] * np.uint32(2654435761)) & mask
        while known[table[place] - 1] != keys[row]:
            place = (place + 1) & mask
        bucket[row] = table[place] - 1
        sizes[bucket[row]] += 1
    ends[0] = 0
    for i in range(distinct):
        ends[i + 1] = ends[i] + sizes[i]
    for row in range(rows):
        member[ends[bucket[row]]] = article[row]
        ends[bucket[row]] += 1
