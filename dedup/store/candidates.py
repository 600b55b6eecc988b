"""Which stored articles share buckets, or all their words, with some of them: new against all, in SQL.

The same rules as `find_candidates` and `exact_pairs`, for pairs of which one article at least is asked for.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass

import duckdb
import numpy as np

from dedup import collisions as rules
from dedup.collisions import Candidates
from dedup.ragged import Ints

_MINE = """
    create or replace temp table mine as
    select key, article from buckets where article in (select number from wanted)
"""

_HITS = """
    create or replace temp table hits as
    select key, article from buckets where key in (select key from mine)
"""

_SIZES = """
    create or replace temp table sizes as
    select key, count(*) as size, (1000 * ln($articles / count(*)))::int as weight
    from hits group by key having count(*) > 1
"""

_CANDIDATES = """
    with hubs as (
        select key, weight, arg_min(article, {content: content, id: id}) as hub
        from hits join sizes using (key) join articles on number = article
        where size > $limit group by all
    ),
    pairs as (
        select mine.article as first, hits.article as second, weight
        from mine join sizes using (key) join hits using (key)
        where size <= $limit and hits.article <> mine.article
        union all
        select mine.article, hub, weight from mine join hubs using (key) where mine.article <> hub
        union all
        select hub, hits.article, weight from mine join hubs using (key) join hits using (key)
        where mine.article = hub and hits.article <> hub
    )
    select first, second, count(*) as collisions, sum(weight)::bigint as weight
    from pairs group by all
    having count(*) >= $strong or (count(*) >= $least and sum(weight) >= $weight)
    order by first, second
"""

_FULL = "select key from sizes where size > $1"


@dataclass(frozen=True, slots=True)
class OwnCandidates:
    """The candidates of some articles, of which each is the first of its pairs, and the over-full buckets."""

    candidates: Candidates
    full: frozenset[int]


def candidates_of(database: duckdb.DuckDBPyConnection, numbers: Ints, articles: int) -> OwnCandidates:
    """Return every pair of one of these articles, as the first, with any that shares buckets that tell
    enough; `articles` is how many are stored.
    """
    wanted = {"number": numbers.astype(np.int32)}  # noqa: F841
    database.execute(_MINE)
    database.execute(_HITS)
    database.execute(_SIZES, {"articles": float(max(articles, 1))})
    full = database.execute(_FULL, [rules.BUCKET_LIMIT]).fetchnumpy()["key"]
    rows = database.execute(
        _CANDIDATES,
        {
            "limit": rules.BUCKET_LIMIT,
            "least": rules.LEAST_COLLISIONS,
            "strong": rules.STRONG,
            "weight": 1000 * rules.LEAST_WEIGHT * math.log(max(articles / 4, 1)),
        },
    ).fetchnumpy()
    first, second, collisions, weight = (
        np.asarray(rows[name], np.int64) for name in ("first", "second", "collisions", "weight")
    )
    for name in ("mine", "hits", "sizes"):
        database.execute(_DROP[name])
    return OwnCandidates(
        Candidates(first, second, collisions, weight, len(full)), frozenset(np.asarray(full).tolist())
    )


_DROP = {name: f"drop table temp.{name}" for name in ("mine", "hits", "sizes")}

_SAME_WORDS = """
    select content, number, id from articles
    where content <> 0 and content in (
        select content from articles where number in (select number from wanted)
    )
"""


def same_words(database: duckdb.DuckDBPyConnection, numbers: Ints) -> list[list[tuple[str, int]]]:
    """Return the groups of two or more articles with the same words that one of these is in, each as ids and
    numbers in the order of ids.
    """
    wanted = {"number": numbers.astype(np.int32)}  # noqa: F841
    groups = defaultdict[int, list[tuple[str, int]]](list)
    for content, number, id_ in database.execute(_SAME_WORDS).fetchall():
        groups[content].append((id_, number))
    return sorted(sorted(group) for group in groups.values() if len(group) > 1)
