"""The candidates of a great many articles: the buckets of all that is stored are packed in memory once.

`candidates.py` fetches the rows that a step needs; for a hundred thousand articles, it would fetch most rows
a hundred times.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

import duckdb
import numpy as np
from numpy.typing import NDArray

from dedup import collisions
from dedup.collisions import Candidates
from dedup.kernels.candidates import count_packed, find_keys, place_members
from dedup.ragged import Ints
from dedup.sketch import PERMUTATIONS
from dedup.store import database

PERMUTATIONS_A_LOOK = 16
"""Permutations whose rows are in memory together, 4 bytes an article and permutation."""
ARTICLES_A_LOOK = 10_000
"""Articles whose rows are in memory together, at 16 bytes a row."""
MEMORY = "128MB"
"""What DuckDB may keep in memory meanwhile: beside the buckets, it reads rows one range after the other."""
SHIFT = 12
"""The lower bits of a key by which keys are not told apart before they are compared."""

Uint32s = NDArray[np.uint32]
Int32s = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Full:
    """Over-full buckets, by key ascending: how many articles are in each, and the one to pair with."""

    key: Uint32s
    size: Ints
    hub: Int32s


@dataclass(frozen=True, slots=True)
class Shared:
    """The other buckets of two articles or more, by key ascending, and how many articles are in each; those
    of which the higher bits are p lie from begins[p] on.
    """

    key: Uint32s
    size: NDArray[np.uint8]
    begins: Ints


class Bulk:
    """The buckets of all that is stored, packed."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, articles: int, numbers: int) -> None:
        """Take how many articles there are, and a number that is greater than that of any."""
        self._database = connection
        self._articles, self._numbers = articles, numbers
        self._shared, self.full = self._buckets()
        self._limit_memory(MEMORY)
        self._begins, self._member = self._members()
        self._met = np.zeros(len(self.full.key), bool)

    def each(self, numbers: Int32s, jobs: int = 1) -> Iterator[Candidates]:
        """Yield the candidates of articles, by number ascending, none of them a hub, as the first of each
        pair, counted in so many threads.
        """
        for low in range(0, len(numbers), ARTICLES_A_LOOK):
            yield self._candidates(numbers[low : low + ARTICLES_A_LOOK], jobs)

    def close(self) -> None:
        """Give back the memory that DuckDB did without."""
        self._limit_memory(database.MEMORY)

    def _limit_memory(self, most: str) -> None:
        with suppress(duckdb.Error):  # in use for rows that are not committed yet, as in a trial
            self._database.execute(f"set memory_limit = '{most}'")

    def meet(self, numbers: Int32s) -> None:
        """Note which over-full buckets these articles are in; of those that `each` was given it is known."""
        wanted = {"number": numbers}  # noqa: F841
        keys = self._database.execute(_KEYS_OF).fetchnumpy()["key"]
        self._met |= np.isin(self.full.key, np.asarray(keys, np.uint32))

    def _buckets(self) -> tuple[Shared, Full]:
        keys, sizes, full = [], [], []
        for permutation in range(0, PERMUTATIONS, PERMUTATIONS_A_LOOK):
            last = ((permutation + PERMUTATIONS_A_LOOK) << 24) - 1
            found = self._database.execute(_KEYS, [permutation << 24, last]).fetchnumpy()["key"]
            key, size = _runs(np.sort(np.asarray(found, np.uint32)))
            fits = (size > 1) & (size <= collisions.BUCKET_LIMIT)
            keys.append(key[fits])
            sizes.append(size[fits].astype(np.uint8))
            full.append(key[size > collisions.BUCKET_LIMIT])
        key = np.concatenate(keys)
        high = np.arange((1 << (32 - SHIFT)) + 1, dtype=np.uint64) << np.uint64(SHIFT)
        begins = np.searchsorted(key, np.minimum(high, 2**32 - 1).astype(np.uint32)).astype(np.int64)
        begins[-1] = len(key)
        return Shared(key, np.concatenate(sizes), begins), self._full(np.concatenate(full))

    def _full(self, keys: Uint32s) -> Full:
        sought = {"key": keys}  # noqa: F841
        rows = self._database.execute(_FULL).fetchnumpy()
        key, size, hub = (np.asarray(rows[name]) for name in ("key", "size", "hub"))
        return Full(key.astype(np.uint32), size.astype(np.int64), hub.astype(np.int32))

    def _members(self) -> tuple[Int32s, Int32s]:
        """Return where the articles of each shared bucket begin, and the articles."""
        rows = int(self._shared.size.sum(dtype=np.int64))
        begins = np.zeros(len(self._shared.key) + 1, np.int32)
        np.cumsum(self._shared.size[:-1], dtype=np.int32, out=begins[2:])
        member = np.empty(rows, np.int32)
        for low in range(0, self._numbers, ARTICLES_A_LOOK):
            keys, article = self._rows(low, low + ARTICLES_A_LOOK - 1)
            # Each bucket is filled from where it begins to where the next one does.
            place_members(self._places(keys), article, len(keys), begins[1:], member)
        return begins, member

    def _rows(self, first: int, last: int) -> tuple[Uint32s, Int32s]:
        rows = self._database.execute(_ROWS, [first, last]).fetchnumpy()
        return np.asarray(rows["key"], np.uint32), np.asarray(rows["article"], np.int32)

    def _places(self, keys: Uint32s) -> Int32s:
        """Return in which of the shared buckets each key is, or -1."""
        places = np.empty(len(keys), np.int32)
        find_keys(keys, len(keys), self._shared.key, self._shared.begins, SHIFT, places)
        return places

    def _candidates(self, own: Int32s, jobs: int) -> Candidates:
        keys, article = self._rows(int(own[0]), int(own[-1]))
        asked = np.zeros(self._numbers, bool)
        asked[own] = True
        order = np.argsort(article, kind="stable")
        order = order[asked[article[order]]]
        keys, article = keys[order], article[order]
        bucket, (hub, hub_weight) = self._places(keys), self._hubs(keys)
        of_own = np.append(np.searchsorted(article, own), len(article)).astype(np.int64)
        weights = collisions.weights(np.arange(collisions.BUCKET_LIMIT + 1), self._articles)

        def count(tally: Ints, touched: Int32s, done: Ints, last: int, out: Ints) -> None:
            count_packed(
                self._member, self._begins, self._shared.size, weights, bucket, hub, hub_weight,
                of_own, own, last, collisions.least_collisions(self._articles),
                collisions.least_weight(self._articles), collisions.STRONG, tally, touched, done,
                collisions.PAIRS_A_STEP, out[0], out[1], out[2], out[3],
            )  # fmt: skip

        return collisions.collect(count, len(own), self._numbers, int(self._met.sum()), jobs)

    def _hubs(self, keys: Uint32s) -> tuple[Int32s, Ints]:
        """Return the hub of each key's bucket, -1 where it is not over-full, and the weight."""
        hub, weight = np.full(len(keys), -1, np.int32), np.zeros(len(keys), np.int64)
        if len(self.full.key):
            place = np.minimum(np.searchsorted(self.full.key, keys), len(self.full.key) - 1)
            inside = self.full.key[place] == keys
            hub[inside] = self.full.hub[place[inside]]
            self._met[place[inside]] = True
            weight[inside] = collisions.weights(self.full.size[place[inside]], self._articles)
        return hub, weight


def _runs(ordered: Uint32s) -> tuple[Uint32s, Ints]:
    """Return the distinct numbers of those, and how often each occurs."""
    begins = np.flatnonzero(
        np.concatenate((np.ones(min(len(ordered), 1), bool), ordered[1:] != ordered[:-1]))
    )
    return ordered[begins], np.diff(np.append(begins, len(ordered)))


_KEYS_OF = "select distinct key from buckets where article in (select number from wanted)"
_KEYS = "select key from buckets where key between $1 and $2"
_ROWS = "select key, article from buckets where article between $1 and $2"
_FULL = """
    with ranked as (select number, row_number() over (order by content, id) as rank from articles)
    select key, count(*) as size, arg_min(article, rank) as hub
    from buckets join ranked on article = number
    where key in (select key from sought) group by key order by key
"""
