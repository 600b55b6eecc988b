"""Which stored articles share buckets, or all their words, with given ones.

The database finds the rows of these buckets. `candidates/collisions.py` counts them, as it does in memory.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

import duckdb
import numpy as np
from numpy.typing import NDArray

from dedup.candidates import collisions
from dedup.candidates.collisions import Buckets, Candidates, Counting
from dedup.errors import IndexFault
from dedup.index.file.database import Database
from dedup.kernels.ragged import Ints, sorted_distinct

FIRST_STEP = 256
"""Articles in the first step. It finds the over-full buckets, which hold most of the rows."""
ROWS_PER_STEP = 12_000_000
"""The number of rows that a step aims at. Each step scans all buckets, and holds several copies of its rows
in memory, at 16 bytes per row."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of the table of buckets."""

    key: NDArray[np.uint32]
    article: NDArray[np.int32]


class Search:
    """Finds the candidates of articles step by step; over-full buckets are fetched once and remembered."""

    def __init__(self, database: Database, contents: NDArray[np.uint64], articles: int) -> None:
        """`contents` are the hashes of the articles' words, by number; `articles` is how many there are."""
        self._database = database
        self._contents = contents
        self._counting = Counting(articles, len(contents))
        self._full = _no_buckets()
        self.full_buckets = 0

    def each(self, numbers: NDArray[np.int32]) -> Iterator[Candidates]:
        """Yield the candidates of articles step by step; `numbers` ascend and come first in each pair."""
        low, size = 0, FIRST_STEP
        while low < len(numbers):
            own = numbers[low : low + size]
            found, rows = self._step(own)
            yield found
            low += len(own)
            size = max(1, min(4 * size, ROWS_PER_STEP * len(own) // max(rows, 1)))

    def _step(self, own: NDArray[np.int32]) -> tuple[Candidates, int]:
        """Return the candidates of these articles, and the number of rows fetched for them."""
        mine = self._mine(own)
        known = ~np.isin(self._full.hub, own)
        left_out = _are_among(mine.key, self._full.key[known])
        remembered = _with_members(self._full, known, Rows(mine.key[left_out], mine.article[left_out]))
        sought = sorted_distinct(mine.key[~left_out])
        rows = self._rows(sought)
        buckets = collisions.gather_known(sought, rows.key, rows.article, self._hub)
        self._remember(buckets)
        found = collisions.count_pairs(_joined(buckets, remembered), own, self._counting)
        return replace(found, full_buckets=self.full_buckets), len(rows.key)

    def _mine(self, own: NDArray[np.int32]) -> Rows:
        return self._fetched(self._database.execute(_MINE, wanted={"number": own}))

    def _rows(self, keys: NDArray[np.uint32]) -> Rows:
        return self._fetched(self._database.execute(_OF_BUCKETS, sought={"key": keys}))

    def _fetched(self, result: duckdb.DuckDBPyConnection) -> Rows:
        """Return rows. Raises IndexFault if one is of a number that is beyond those of all articles."""
        columns = result.fetchnumpy()
        article = np.asarray(columns["article"], np.int32)
        if len(article) and not (0 <= article.min() and article.max() < len(self._contents)):
            raise beyond(self._database, article, len(self._contents))
        return Rows(np.asarray(columns["key"], np.uint32), article)

    def _hub(self, members: NDArray[np.int32]) -> int:
        """Return the article with the smallest content; of several, the first by id."""
        contents = self._contents[members]
        least = members[contents == contents.min()]
        if len(least) == 1:
            return int(least[0])
        row = self._database.execute(_FIRST_ID, wanted={"number": least}).fetchone()
        return int(row[0]) if row else int(least[0])

    def _remember(self, buckets: Buckets) -> None:
        """Remember the over-full buckets, sorted by key and without their members."""
        new = (buckets.hub >= 0) & ~_are_among(buckets.key, self._full.key)
        nobody = Rows(np.zeros(0, np.uint32), np.zeros(0, np.int32))
        every = _joined(self._full, _with_members(buckets, new, nobody))
        self._full = _with_members(every, np.ones(len(every.key), bool), nobody)
        self.full_buckets = len(self._full.key)


def beyond(database: Database, numbers: NDArray[np.int32], end: int) -> IndexFault:
    """Return the error that names a number of the buckets that no article can have."""
    wrong = numbers[(numbers < 0) | (numbers >= end)]
    return database.damage(f"buckets: there is no article with the number {int(wrong[0])}")


def _no_buckets() -> Buckets:
    numbers = np.zeros(0, np.int32)
    return Buckets(np.zeros(0, np.uint32), numbers, np.zeros(1, np.int64), np.zeros(0, np.int64), numbers)


def _are_among(keys: NDArray[np.uint32], some: NDArray[np.uint32]) -> NDArray[np.bool_]:
    """Return which keys are among some sorted ones; this is twice as fast as sorting both together."""
    place = np.searchsorted(some, keys)
    found = np.zeros(len(keys), bool)
    inside = place < len(some)
    found[inside] = some[place[inside]] == keys[inside]
    return found


def _with_members(buckets: Buckets, chosen: NDArray[np.bool_], rows: Rows) -> Buckets:
    """Return the chosen buckets with these articles as members."""
    key = buckets.key[chosen]
    by_key = np.argsort(key)
    order = np.lexsort((rows.article, rows.key))
    begins = np.searchsorted(rows.key[order], np.append(key[by_key], np.uint32(0)))
    begins[-1] = len(rows.key)
    size, hub = buckets.size[chosen][by_key], buckets.hub[chosen][by_key]
    return Buckets(key[by_key], rows.article[order], begins, size, hub)


def _joined(one: Buckets, other: Buckets) -> Buckets:
    return Buckets(
        np.concatenate((one.key, other.key)),
        np.concatenate((one.member, other.member)),
        np.concatenate((one.begins[:-1], one.begins[-1] + other.begins)),
        np.concatenate((one.size, other.size)),
        np.concatenate((one.hub, other.hub)),
    )


_MINE = "select key, article from buckets where article in (select number from wanted)"
_OF_BUCKETS = "select key, article from buckets where key in (select key from sought)"
_FIRST_ID = "select number from articles join wanted using (number) order by id limit 1"

_SAME_WORDS = """
    with same as (
        select content, number, id from articles where content <> 0 and content in (
            select content from articles where number in (select number from wanted)
        )
    )
    select content, number, id from same
    where content in (select content from same group by content having count(*) > 1)
"""


def same_words(database: Database, numbers: Ints) -> list[list[tuple[str, int]]]:
    """Return the groups of two or more articles with the same words that hold one of these articles.

    A group is a list of ids and numbers in the order of ids.
    """
    wanted = {"number": numbers.astype(np.int32)}
    groups = defaultdict[int, list[tuple[str, int]]](list)
    for content, number, id_ in database.execute(_SAME_WORDS, wanted=wanted).fetchall():
        groups[content].append((id_, number))
    return sorted(sorted(group) for group in groups.values() if len(group) > 1)
