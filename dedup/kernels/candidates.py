"""Buckets to pairs of articles that share enough of them, for `collisions.py`."""

from __future__ import annotations

from dedup.kernels.arrays import Int32s, Int64s
from dedup.machine import compiled


@compiled
def place_rows(member: Int32s, rows: int, articles: int, of_article: Int64s, place: Int64s) -> None:
    """List the rows of each article in their order: those of article i from of_article[i] on.

    of_article has room for one more than the articles.
    """
    for article in range(articles + 1):
        of_article[article] = 0
    for row in range(rows):
        of_article[member[row] + 1] += 1
    for article in range(articles):
        of_article[article + 1] += of_article[article]
    for row in range(rows):
        article = member[row]
        place[of_article[article]] = row
        of_article[article] += 1
    for article in range(articles, 0, -1):
        of_article[article] = of_article[article - 1]
    of_article[0] = 0


@compiled
def count_collisions(
    member: Int32s,
    begins: Int64s,
    hub: Int32s,
    weight: Int64s,
    bucket: Int32s,
    place: Int64s,
    of_article: Int64s,
    last: int,
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
    """Write pairs of articles that share enough buckets, from the article done[0] on to before `last` or
    until there are `enough`; set done to the next article and the number of pairs.

    The articles of bucket b are member[begins[b]] and on, ascending; bucket tells it of each row, and place
    lists the rows of article i from of_article[i] on. Where hub[b] is an article, all are paired with that
    only. counts, sums and touched are room for the articles, counts and sums all 0.
    """
    found = 0
    article = done[0]
    while article < last and found < enough:
        reached = 0
        for i in range(of_article[article], of_article[article + 1]):
            row = place[i]
            b = bucket[row]
            begin, end = row + 1, begins[b + 1]
            if hub[b] >= 0 and hub[b] != article:
                if hub[b] < article:
                    continue
                end = begin + 1
            for other_row in range(begin, end):
                other = member[other_row] if hub[b] < 0 or hub[b] == article else hub[b]
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
        article += 1
    done[0] = article
    done[1] = found
