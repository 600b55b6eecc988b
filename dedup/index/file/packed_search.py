"""The candidates of very many articles: the buckets of the whole index are packed in memory once.

`search.py` fetches the rows that each step needs; for a hundred thousand articles it would fetch most rows a
hundred times.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

import duckdb
import numpy as np
from numpy.typing import NDArray

from dedup.candidates import collisions
from dedup.candidates.collisions import Candidates
from dedup.candidates.sketch import PERMUTATIONS
from dedup.index.file import database
from dedup.index.file.database import Database
from dedup.index.file.search import beyond
from dedup.kernels import packed as loops
from dedup.kernels.candidates import PairingRoom, SharedPairs
from dedup.kernels.packed import SIZE_AT
from dedup.kernels.ragged import Ints, bounds_of

PERMUTATIONS_PER_LOOK = 16
ROWS_PER_LOOK = 16_000_000
"""Permutations whose rows are in memory together, and the most rows (at up to 30 bytes per row), unless a
single permutation has more."""
MOST_NUMBERS = 1 << 24
"""The limit of article numbers, which are packed in three bytes."""
ARTICLES_PER_LOOK = 4_000
"""Articles whose rows are in memory together, at 16 bytes per row."""
MEMORY = "128MB"
"""The memory limit of DuckDB meanwhile: it reads rows range by range, and the buckets need the room."""
Uint32s = NDArray[np.uint32]
Int32s = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Full:
    """Over-full buckets, by key ascending: the number of articles in each, and the one to pair them with."""

    key: Uint32s
    size: Ints
    hub: Int32s


@dataclass(frozen=True, slots=True)
class Shared:
    """The other buckets of two or more articles, by key ascending.

    `buckets` holds, in one number, the lower bits of each key and how many articles it has. `parts` holds two
    numbers per value of the higher bits: where its buckets begin, and where their articles begin.
    """

    buckets: Uint32s
    parts: Int32s


@dataclass(frozen=True, slots=True)
class Members:
    """The articles of the shared buckets, one bucket after the other: the lower 16 and the higher 8 bits of
    their numbers.
    """

    low: NDArray[np.uint16]
    high: NDArray[np.uint8]


class PackedSearch:
    """The packed buckets of the whole index."""

    def __init__(self, connection: Database, articles: int, numbers: int) -> None:
        """`articles` is how many there are; `numbers` is greater than any article's number."""
        self._database = connection
        self._articles, self._numbers = articles, numbers
        self._check_numbers()
        self._limit_memory(MEMORY)
        self._shared, self.full = self._buckets()
        self._member = self._members()
        self._met = np.zeros(len(self.full.key), bool)

    def each(self, numbers: Int32s, jobs: int = 1) -> Iterator[Candidates]:
        """Yield the candidates of articles, counted in `jobs` threads.

        `numbers` ascend, contain no hub, and come first in each pair.
        """
        for low in range(0, len(numbers), ARTICLES_PER_LOOK):
            yield self._candidates(numbers[low : low + ARTICLES_PER_LOOK], jobs)

    def close(self) -> None:
        """Restore the memory limit of DuckDB."""
        self._limit_memory(database.MEMORY)

    def _check_numbers(self) -> None:
        """Raise IndexFault if a bucket is of a number that is beyond those of all articles."""
        rows = self._database.execute(_BEYOND, [self._numbers]).fetchnumpy()["article"]
        if len(rows):
            raise beyond(self._database, np.asarray(rows, np.int32), self._numbers)

    def _limit_memory(self, most: str) -> None:
        with suppress(duckdb.Error):  # fails if uncommitted rows need more memory, as in a trial
            self._database.execute(f"set memory_limit = '{most}'")

    def meet(self, numbers: Int32s) -> None:
        """Record which over-full buckets these articles are in; `each` does so for its own articles."""
        keys = self._database.execute(_KEYS_OF, wanted={"number": numbers}).fetchnumpy()["key"]
        self._met |= np.isin(self.full.key, np.asarray(keys, np.uint32))

    def _buckets(self) -> tuple[Shared, Full]:
        step = max(1, min(PERMUTATIONS_PER_LOOK, ROWS_PER_LOOK // max(self._articles, 1)))
        looks = [self._look(first, min(first + step, PERMUTATIONS)) for first in range(0, PERMUTATIONS, step)]
        shared = Shared(
            np.concatenate([look.buckets for look in looks]), _following([look.parts for look in looks])
        )
        return shared, self._full(np.concatenate([look.full for look in looks]))

    def _look(self, first: int, end: int) -> _Look:
        """Return the buckets of some permutations."""
        rows = self._database.execute(_KEYS, [first << 24, (end << 24) - 1]).fetchnumpy()["key"]
        key, size = _runs(np.sort(np.asarray(rows, np.uint32)))
        fits = (size > 1) & (size <= collisions.BUCKET_LIMIT)
        full = key[size > collisions.BUCKET_LIMIT]
        key, size = key[fits], size[fits]
        parts = np.arange(first << (24 - SIZE_AT), end << (24 - SIZE_AT), dtype=np.int64) << SIZE_AT
        begins = np.append(np.searchsorted(key, parts.astype(np.uint32)), len(key))
        lower = key & np.uint32((1 << SIZE_AT) - 1)
        return _Look(
            buckets=lower | size.astype(np.uint32) << np.uint32(SIZE_AT),
            parts=np.stack((begins, bounds_of(size)[begins]), axis=1),
            full=full,
        )

    def _full(self, keys: Uint32s) -> Full:
        rows = self._database.execute(_FULL, sought={"key": keys}).fetchnumpy()
        key, size, hub = (np.asarray(rows[name]) for name in ("key", "size", "hub"))
        return Full(key.astype(np.uint32), size.astype(np.int64), hub.astype(np.int32))

    def _members(self) -> Members:
        rows, shared = int(self._shared.parts[-1]), self._shared
        low, high = np.empty(rows, np.uint16), np.empty(rows, np.uint8)
        parts, filling = loops.PackedParts(shared.parts), loops.PackedFilling(shared.buckets, low, high)
        for number in range(0, self._numbers, ARTICLES_PER_LOOK):
            keys, article = self._rows(number, number + ARTICLES_PER_LOOK - 1)
            loops.place_members(loops.PackedRows(_ordered(keys, article)), parts, filling)
        return Members(low, high)

    def _rows(self, first: int, last: int) -> tuple[Uint32s, Int32s]:
        rows = self._database.execute(_ROWS, [first, last]).fetchnumpy()
        return np.asarray(rows["key"], np.uint32), np.asarray(rows["article"], np.int32)

    def _candidates(self, own: Int32s, jobs: int) -> Candidates:
        keys, article = self._rows(int(own[0]), int(own[-1]))
        asked = np.zeros(self._numbers, bool)
        asked[own] = True
        wanted = asked[article]
        if not wanted.all():
            keys, article = keys[wanted], article[wanted]
        if (article[1:] < article[:-1]).any():  # rare: rows come in the order in which they were stored
            order = np.argsort(article, kind="stable")
            keys, article = keys[order], article[order]
        hub, hub_weight = self._hubs(keys)
        first, size = np.empty((2, len(keys)), np.int32)
        loops.find_members(
            loops.PackedRows(_ordered(keys, np.arange(len(keys), dtype=np.int32))),
            loops.PackedParts(self._shared.parts),
            loops.PackedBuckets(self._shared.buckets),
            loops.FoundMembers(first, size),
        )
        of_own = np.append(np.searchsorted(article, own), len(article)).astype(np.int64)
        weights = collisions.weights(np.arange(collisions.BUCKET_LIMIT + 1), self._articles)
        members = loops.PackedMembers(self._member.low, self._member.high, weights)
        rows = loops.PackedAsked(first, size, hub, hub_weight, of_own, own)
        rule = collisions.pairing_rule(self._articles)

        def count(room: PairingRoom, found: SharedPairs, last: int) -> None:
            loops.count_packed(members, rows, rule, room, found, last)

        return collisions.collect(count, len(own), self._numbers, int(self._met.sum()), jobs)

    def _hubs(self, keys: Uint32s) -> tuple[Int32s, Ints]:
        """Return the hub of each key's bucket, or -1 if it is not over-full, and the bucket's weight."""
        hub, weight = np.full(len(keys), -1, np.int32), np.zeros(len(keys), np.int64)
        if len(self.full.key):
            place = np.minimum(np.searchsorted(self.full.key, keys), len(self.full.key) - 1)
            inside = self.full.key[place] == keys
            hub[inside] = self.full.hub[place[inside]]
            self._met[place[inside]] = True
            weight[inside] = collisions.weights(self.full.size[place[inside]], self._articles)
        return hub, weight


@dataclass(frozen=True, slots=True)
class _Look:
    """The buckets of some permutations.

    `buckets` and `parts` are as in `Shared`, with the end of the last part added: parts is (parts + 1, 2).
    `full` are the keys of over-full buckets.
    """

    buckets: Uint32s
    parts: Ints
    full: Uint32s


def _following(parts: Sequence[Ints]) -> Int32s:
    """Join bounds into one array, where each continues the one before; each begins with 0."""
    joined, end = [], np.zeros(2, np.int64)
    for each in parts:
        joined.append((each[:-1] + end).astype(np.int32))
        end = end + each[-1]
    return np.concatenate((*joined, end[np.newaxis].astype(np.int32))).ravel()


def _ordered(keys: Uint32s, numbers: Int32s) -> NDArray[np.uint64]:
    """Return each key and its number packed into one number, ascending."""
    ordered = keys.astype(np.uint64) << np.uint64(32) | numbers.view(np.uint32)
    ordered.sort()
    return ordered


def _runs(ordered: Uint32s) -> tuple[Uint32s, Ints]:
    """Return the distinct numbers of a sorted array, and how often each occurs."""
    begins = np.flatnonzero(
        np.concatenate((np.ones(min(len(ordered), 1), bool), ordered[1:] != ordered[:-1]))
    )
    return ordered[begins], np.diff(np.append(begins, len(ordered)))


_BEYOND = "select article from buckets where article < 0 or article >= $1 limit 1"
_KEYS_OF = "select distinct key from buckets where article in (select number from wanted)"
_KEYS = "select key from buckets where key between $1 and $2"
_ROWS = "select key, article from buckets where article between $1 and $2"
_FULL = """
    with ranked as (select number, row_number() over (order by content, id) as rank from articles)
    select key, count(*) as size, arg_min(article, rank) as hub
    from buckets join ranked on article = number
    where key in (select key from sought) group by key order by key
"""
