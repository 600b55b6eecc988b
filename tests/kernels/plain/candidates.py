"""Buckets to pairs of articles: what `kernels/candidates.c` does, as plain Python."""

from __future__ import annotations

import numpy as np

from dedup.kernels.native import Int32s, Int64s, Uint32s, Uint64s

COUNT_BITS = 16
"""More than the buckets of an article need."""


def write_pairs(
    article: int,
    touched: Int32s,
    reached: int,
    tally: Int64s,
    least_collisions: int,
    least_weight: int,
    strong: int,
    found: int,
    out_first: Int64s,
    out_second: Int64s,
    out_collisions: Int64s,
    out_weight: Int64s,
) -> int:
    """Write the pairs of an article with those touched that share enough buckets, from `found` on; set their
    tally to 0; return how many pairs there are now.
    """
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
    return found


def count_collisions(
    member: Int32s,
    buckets: Int64s,
    place: Int64s,
    bucket: Int32s,
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
    """Write pairs of articles that share enough buckets, from the article own[done[0]] on and until there are
    `enough`; set done to the place of the next article and the number of pairs.

    Of each bucket, `buckets` holds four numbers: where its articles begin and end in member, its hub, and its
    weight. place lists the rows of article own[i] from of_own[i] on, and bucket the bucket of each. Where the
    hub is an article, all are paired with that only. tally and touched are room for all articles, tally all
    0: its lower COUNT_BITS count, the others add up the weight. What belongs together lies together: each
    look elsewhere misses the cache.
    """
    found = 0
    asked = done[0]
    while asked < owned and found < enough:
        article = own[asked]
        reached = 0
        for i in range(of_own[asked], of_own[asked + 1]):
            begin, end = buckets[4 * bucket[i]], buckets[4 * bucket[i] + 1]
            hub, weight = buckets[4 * bucket[i] + 2], buckets[4 * bucket[i] + 3]
            lone = hub >= 0 and hub != article
            if lone:
                begin, end = place[i], place[i] + 1
            for other_row in range(begin, end):
                other = hub if lone else np.int64(member[other_row])
                if other == article:
                    continue
                if tally[other] == 0:
                    touched[reached] = other
                    reached += 1
                tally[other] += (weight << COUNT_BITS) + 1
        found = write_pairs(
            article, touched, reached, tally, least_collisions, least_weight, strong, found,
            out_first, out_second, out_collisions, out_weight,
        )  # fmt: skip
        asked += 1
    done[0] = asked
    done[1] = found


def deal_rows(keys: Uint32s, rows: int, begins: Int64s, ordered: Uint64s) -> None:
    """Write the rows by the highest 8 bits of their keys, each as key and number: those of which these bits
    are p go from begins[p] to begins[p + 1]. begins is room for 257 numbers, all 0.
    """
    for row in range(rows):
        begins[(keys[row] >> np.uint32(24)) + 1] += 1
    for part in range(256):
        begins[part + 1] += begins[part]
    for row in range(rows):
        part = keys[row] >> np.uint32(24)
        ordered[begins[part]] = np.uint64(keys[row]) << np.uint64(32) | np.uint64(row)
        begins[part] += 1
    for part in range(256, 0, -1):
        begins[part] = begins[part - 1]
    begins[0] = 0


def follow_rows(
    ordered: Uint64s,
    low: int,
    high: int,
    article: Int32s,
    rank: Int64s,
    limit: int,
    weights: Int64s,
    member: Int32s,
    following: Uint32s,
    left: Int32s,
    weight: Int32s,
) -> int:
    """Write the articles of ordered[low] to ordered[high - 1] to `member`, and for each row where those with
    the same key begin that it is paired with, how many there are, and what sharing this key weighs; return
    how many keys more articles have than `limit`.

    ordered is sorted, rows by article ascending. A pair is of the lesser number's row. Of a key with too many
    articles, all are paired with the one of least rank. weights is by number of articles.
    """
    full = 0
    begin = low
    while begin < high:
        key = ordered[begin] >> np.uint64(32)
        end = begin
        hub = begin
        while end < high and ordered[end] >> np.uint64(32) == key:
            member[end] = article[ordered[end] & np.uint64(0xFFFFFFFF)]
            if rank[member[end]] < rank[member[hub]]:
                hub = end
            end += 1
        over = end - begin > limit
        full += over
        for at in range(begin, end):
            row = ordered[at] & np.uint64(0xFFFFFFFF)
            following[row] = at + 1
            left[row] = end - at - 1
            weight[row] = weights[end - begin]
            if over and at != hub:
                following[row] = hub
                left[row] = at < hub
        begin = end
    return full


def count_following(
    member: Int32s,
    following: Uint32s,
    left: Int32s,
    weight: Int32s,
    bounds: Int64s,
    least_collisions: int,
    least_weight: int,
    strong: int,
    tally: Int64s,
    touched: Int32s,
    done: Int64s,
    last: int,
    enough: int,
    out_first: Int64s,
    out_second: Int64s,
    out_collisions: Int64s,
    out_weight: Int64s,
) -> None:
    """Do what `count_collisions` does, from the article done[0] on and before the last, where all buckets are
    at hand: the rows of article a go from bounds[a] on, as `follow_rows` wrote them.
    """
    found = 0
    article = done[0]
    while article < last and found < enough:
        reached = 0
        for row in range(bounds[article], bounds[article + 1]):
            added = (np.int64(weight[row]) << COUNT_BITS) + 1
            begin = np.int64(following[row])
            for place in range(begin, begin + left[row]):
                other = member[place]
                touched[reached] = other
                reached += tally[other] == 0  # without a branch: no processor foresees it
                tally[other] += added
        found = write_pairs(
            article, touched, reached, tally, least_collisions, least_weight, strong, found,
            out_first, out_second, out_collisions, out_weight,
        )  # fmt: skip
        article += 1
    done[0] = article
    done[1] = found


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


def heap_best(
    article: Int64s, weight: Int64s, rows: int, bounds: Int64s, filled: Int64s, best: Int64s
) -> None:
    """Keep in `best` the greatest weights of each article's rows, those of article a from bounds[a] to
    bounds[a + 1], the least of them first; `filled`, all 0 at first, counts them.

    Each is a heap: no weight is less than the one at half its place.
    """
    for row in range(rows):
        begin = bounds[article[row]] - 1  # places count from 1
        room = bounds[article[row] + 1] - 1 - begin
        value = weight[row]
        held = filled[article[row]]
        if held < room:
            at = held + 1
            filled[article[row]] = at
            while at > 1 and best[begin + at // 2] > value:
                best[begin + at] = best[begin + at // 2]
                at //= 2
            best[begin + at] = value
        elif room > 0 and value > best[begin + 1]:
            at = 1
            while 2 * at <= room:
                lower = 2 * at
                if lower < room and best[begin + lower + 1] < best[begin + lower]:
                    lower += 1
                if best[begin + lower] >= value:
                    break
                best[begin + at] = best[begin + lower]
                at = lower
            best[begin + at] = value
