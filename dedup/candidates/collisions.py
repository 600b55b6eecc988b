"""Buckets → pairs of articles that share enough of them. It reads no text."""

from __future__ import annotations

import math
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dedup.kernels import candidates as loops
from dedup.kernels.ragged import Ints, bounds_of

BUCKET_LIMIT = 200
"""Articles of a bucket that are all paired with each other. The cost of a fuller bucket, of a template or of
a story that everybody prints, would grow with the square: its articles are all paired with one of them."""
LEAST_COLLISIONS = 2
MOST_COLLISIONS = 5
"""Buckets that a candidate must share: in a collection of up to FEW articles, and at most. One is chance. The
more articles there are, the more pairs share two by chance, and the judge accepts next to none of these: of
2,386 labelled copies found in llmfake-gossipcop and mixset, 3 share fewer than five."""
FEW = 20_000
"""Articles up to which a pair that shares little is worth a comparison."""
LEAST_WEIGHT = 1.75
"""Least weight of the shared buckets of a candidate; a bucket of four articles weighs 1."""
STRONG = 16
"""Shared buckets of 256, a sixteenth of all features, from which a pair is a candidate whatever they weigh.
If all articles are copies of one, no bucket is rare."""
PAIRS_PER_STEP = 1 << 18
"""Pairs that are written before more room is made for them."""
PARTS = 8
"""Parts per thread into which the articles are cut. The first articles have more others after them, so that
equal parts are unequal work."""


def least_collisions(articles: int) -> int:
    """Return the number of buckets that a candidate must share in a collection of so many articles.

    >>> [least_collisions(n) for n in (5, 20_000, 30_000, 50_000, 100_000, 1_000_000)]
    [2, 2, 3, 4, 5, 5]
    """
    grown = LEAST_COLLISIONS + math.ceil(3 * math.log10(max(articles / FEW, 1)))
    return min(grown, MOST_COLLISIONS)


@dataclass(frozen=True, slots=True)
class Candidates:
    """Pairs of article numbers that share buckets, sorted by the first; (pairs,) each.

    collisions counts the shared buckets. weight adds up ln(articles / articles in the bucket) in thousandths,
    as an integer, so that the sum does not depend on the order of addition.
    """

    first: Ints
    second: Ints
    collisions: Ints
    weight: Ints
    full_buckets: int


@dataclass(frozen=True, slots=True)
class Buckets:
    """Buckets of two articles or more."""

    key: NDArray[np.uint32]
    """(buckets,) The key of each bucket."""
    member: NDArray[np.int32]
    """Articles; those of bucket b are member[begins[b]] to member[begins[b + 1]]. Of a bucket with a hub,
    some may be left out."""
    begins: Ints
    """(buckets + 1,) Where the articles of each bucket begin."""
    size: Ints
    """(buckets,) How many articles are in each bucket, including those left out."""
    hub: NDArray[np.int32]
    """(buckets,) The article with which all others of an over-full bucket are paired, else -1."""


ChooseHub = Callable[[NDArray[np.int32]], int]
"""Returns the one of some articles with which the others are paired."""


def gather_known(
    known: NDArray[np.uint32], keys: NDArray[np.uint32], article: NDArray[np.int32], choose_hub: ChooseHub
) -> Buckets:
    """Return the buckets of two articles or more, with the articles of each in the order of their rows.

    keys and article have a row for every article of every bucket, in any order. All keys are among the
    `known` ones, which are distinct.
    """
    table = np.zeros(1 << (2 * len(known)).bit_length(), np.int32)
    sizes, bucket = np.zeros(len(known), np.int64), np.empty(len(keys), np.int32)
    member = np.empty(len(keys), np.int32)
    loops.group_rows(
        loops.BucketRows(keys, article),
        loops.KnownKeys(known),
        loops.GroupingRoom(table, bucket, np.empty(len(known) + 1, np.int64)),
        loops.GroupedRows(sizes, member),
    )
    return _shared(known, member, sizes, choose_hub)


def _shared(
    key: NDArray[np.uint32], member: NDArray[np.int32], sizes: Ints, choose_hub: ChooseHub
) -> Buckets:
    """Return those of these buckets that have two articles or more."""
    shared = sizes > 1
    key, member, sizes = key[shared], member[np.repeat(shared, sizes)], sizes[shared]
    begins = bounds_of(sizes)
    hub = np.full(len(sizes), -1, np.int32)
    for bucket in np.flatnonzero(sizes > BUCKET_LIMIT).tolist():
        hub[bucket] = choose_hub(member[begins[bucket] : begins[bucket + 1]])
    return Buckets(key, member, begins, sizes, hub)


def find_candidates(
    keys: NDArray[np.uint32], article: NDArray[np.int32], rank: Ints, jobs: int = 1
) -> Candidates:
    """Return every pair of articles that shares enough buckets, found in `jobs` threads.

    keys and article have a row for every article of every bucket, sorted by article, fewer than 2^32 in all.
    In an over-full bucket, articles are paired with one of them only, that of the least `rank` (articles,).
    """
    articles = len(rank)
    met = _meet(keys, article, rank, jobs)
    bounds = np.searchsorted(article, np.arange(articles + 1)).astype(np.int64)

    rows = loops.MetRows(met.member, met.following, met.left, met.weight, bounds)
    rule = pairing_rule(articles)

    def count(room: loops.PairingRoom, found: loops.SharedPairs, last: int) -> None:
        loops.count_following(rows, rule, room, found, last)

    return collect(count, articles, articles, met.full_buckets, jobs)


@dataclass(frozen=True, slots=True)
class _Met:
    """The articles of all buckets, bucket by bucket, and where the others of each row are; (rows,) each."""

    member: NDArray[np.int32]
    following: NDArray[np.uint32]
    """Where the articles begin, in member, with which that of the row is paired."""
    left: NDArray[np.int32]
    """How many these are."""
    weight: NDArray[np.int32]
    full_buckets: int


def _meet(keys: NDArray[np.uint32], article: NDArray[np.int32], rank: Ints, jobs: int) -> _Met:
    """Bring the rows of each bucket together, those of some permutations at a time."""
    rows, articles = len(keys), max(len(rank), 1)
    member, left, weight = np.empty((3, rows), np.int32)
    following = np.empty(rows, np.uint32)
    ordered, begins = np.empty(rows, np.uint64), np.zeros(257, np.int64)
    loops.deal_rows(loops.BucketRows(keys, article), loops.DealtRows(ordered, begins))
    rule = loops.MeetingRule(rank, weights(np.arange(articles + 1), articles), BUCKET_LIMIT)
    dealt, met = loops.OrderedRows(ordered, article), loops.Meeting(member, following, left, weight)

    def follow(low: int, high: int) -> int:
        ordered[low:high].sort()
        return loops.follow_rows(dealt, rule, met, low, high)

    with ThreadPoolExecutor(jobs) as threads:
        full = sum(threads.map(follow, begins[:-1].tolist(), begins[1:].tolist()))
    return _Met(member, following, left, weight, full)


@dataclass(frozen=True, slots=True)
class Counting:
    """The numbers that the counting of pairs depends on."""

    articles: int
    """The number of all articles, from which the weight of a bucket follows."""
    numbers: int
    """More than the greatest number of an article."""


def count_pairs(buckets: Buckets, own: NDArray[np.int32], counting: Counting) -> Candidates:
    """Return the pairs of these articles, each as the first, with any article that shares enough buckets."""
    weight = weights(buckets.size, counting.articles)
    columns = (buckets.begins[:-1], buckets.begins[1:], buckets.hub.astype(np.int64), weight)
    table: Ints = np.stack(columns, axis=1).ravel()
    bucket = np.repeat(np.arange(len(buckets.hub), dtype=np.int32), np.diff(buckets.begins))
    place, of_own = _rows_of(buckets.member, own, counting.numbers)
    members = loops.BucketMembers(buckets.member, table)
    rows = loops.AskedRows(place, bucket[place], of_own, own)
    rule = pairing_rule(counting.articles)

    def count(room: loops.PairingRoom, found: loops.SharedPairs, last: int) -> None:
        loops.count_collisions(members, rows, rule, room, found, last)

    full_buckets = int((buckets.hub >= 0).sum())
    return collect(count, len(own), counting.numbers, full_buckets)


def weights(sizes: Ints, articles: int) -> Ints:
    """Return what buckets of these sizes weigh, in thousandths."""
    rounded: Ints = np.rint(1000 * np.log(articles / np.maximum(sizes, 1))).astype(np.int64)
    return rounded


def least_weight(articles: int) -> int:
    """Return LEAST_WEIGHT in the unit of `weights`."""
    return math.ceil(1000 * LEAST_WEIGHT * math.log(max(articles / 4, 1)))


def pairing_rule(articles: int) -> loops.PairingRule:
    """Return what a pair must share in a collection of so many articles."""
    return loops.PairingRule(least_collisions(articles), least_weight(articles), STRONG, PAIRS_PER_STEP)


CountSome = Callable[[loops.PairingRoom, loops.SharedPairs, int], None]
"""Writes pairs until the last article is reached or there are PAIRS_PER_STEP."""


def collect(count: CountSome, asked: int, numbers: int, full_buckets: int, jobs: int = 1) -> Candidates:
    """Return what `count` finds for `asked` articles, in `jobs` threads."""
    ends = np.linspace(0, asked, (PARTS * jobs if jobs > 1 else 1) + 1).astype(np.int64).tolist()

    def part(low: int, high: int) -> list[Ints]:
        room = loops.PairingRoom(np.zeros(numbers, np.int64), np.empty(numbers, np.int32))
        found, done = [], np.array([low, 0], np.int64)  # articles, pairs
        while done[0] < high:
            out = np.empty((4, PAIRS_PER_STEP + numbers), np.int64)
            count(room, loops.SharedPairs(*out, done), high)
            found.append(out[:, : done[1]].copy())
        return found

    with ThreadPoolExecutor(jobs) as threads:
        parts = [each for found in threads.map(part, ends[:-1], ends[1:]) for each in found]
    first, second, collisions, weight = np.concatenate([np.empty((4, 0), np.int64), *parts], axis=1)
    return Candidates(first, second, collisions, weight, full_buckets)


def _rows_of(member: NDArray[np.int32], own: NDArray[np.int32], numbers: int) -> tuple[Ints, Ints]:
    """Return the rows of each of these articles one after another, and their bounds; `own` is sorted."""
    asked = np.zeros(numbers, bool)
    asked[own] = True
    rows = np.flatnonzero(asked[member])
    place = rows[np.argsort(member[rows], kind="stable")]
    bounds = np.searchsorted(member[place], own).astype(np.int64)
    return place, np.append(bounds, len(place))
