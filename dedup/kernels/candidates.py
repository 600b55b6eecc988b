"""Buckets to pairs of articles that share enough of them, for `collisions.py`."""

from __future__ import annotations

import numpy as np

from dedup.kernels.arrays import Int32s, Int64s, Uint32s
from dedup.machine import compiled


@compiled
def count_collisions(
    member: Int32s,
    begins: Int64s,
    hub: Int32s,
    weight: Int64s,
    bucket: Int32s,
    place: Int64s,
    of_own: Int64s,
    own: Int32s,
    owned: int,
    once: int,
    least_collisions: int,
    least_weight: int,
    strong: int,
    counts: Int64s,
    sums: Int64s,
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

    The articles of bucket b are member[begins[b]] and on; bucket tells it of each row, and place lists the
    rows of article own[i] from of_own[i] on. Where hub[b] is an article, all are paired with that only. With
    `once`, a pair is written only as first < second, and the articles of a bucket must be ascending. counts,
    sums and touched are room for all articles, counts and sums all 0.
    """
    found = 0
    asked = done[0]
    while asked < owned and found < enough:
        article = own[asked]
        reached = 0
        for i in range(of_own[asked], of_own[asked + 1]):
            row = place[i]
            b = bucket[row]
            begin, end = begins[b], begins[b + 1]
            if once:
                begin = row + 1
            lone = hub[b] >= 0 and hub[b] != article
            if lone:
                if once and hub[b] < article:
                    continue
                begin, end = row, row + 1
            for other_row in range(begin, end):
                other = hub[b] if lone else member[other_row]
                if other == article:
                    continue
                if counts[other] == 0:
                    touched[reached] = other
                    reached += 1
                counts[other] += 1
                sums[other] += weight[b]
        for i in range(reached):
            other = touched[i]
            if counts[other] >= strong or (counts[other] >= least_collisions and sums[other] >= least_weight):
                out_first[found] = article
                out_second[found] = other
                out_collisions[found] = counts[other]
                out_weight[found] = sums[other]
                found += 1
            counts[other] = 0
            sums[other] = 0
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
