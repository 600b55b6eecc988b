"""Buckets to pairs of articles in C, against plain Python; and what they find, against the obvious way."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from plain import candidates as plain

from dedup.candidates.collisions import _rows_of
from dedup.kernels import candidates as loops
from dedup.kernels.native import Int32s, Uint32s, Uint64s
from dedup.kernels.ragged import Ints, bounds_of

NUMBERS = 9
"""More than the greatest number of an article."""

Rule = tuple[int, int, int, int]
"""Least collisions, least weight, strong, enough."""
rules = st.tuples(st.integers(1, 3), st.integers(0, 30), st.integers(1, 5), st.integers(1, 8))

Steps = list[list[list[int]]]
"""What each call left: done, tally, and the pairs it wrote."""

articles = st.integers(0, NUMBERS - 1)
buckets_and_hubs = st.lists(st.tuples(st.lists(articles, unique=True), st.none() | articles), max_size=8)
keys = st.builds(
    lambda high, low: high << 24 | low, st.sampled_from([0, 1, 255]), st.integers(0, 3)
) | st.just(2**32 - 1)
ranks_of_articles = st.lists(st.integers(0, 3), min_size=NUMBERS, max_size=NUMBERS)
"""Some are equal: the first of these is the hub."""
rows_by_article = st.sets(st.tuples(articles, keys), max_size=40).map(sorted)


def steps(count: Callable[[Ints, Int32s, Ints, tuple[Ints, ...]], None], last: int, enough: int) -> Steps:
    """Return what the calls leave until the last article is done. What nobody writes to stays -1."""
    tally, touched, done = np.zeros(NUMBERS, np.int64), np.zeros(NUMBERS, np.int32), np.zeros(2, np.int64)
    left: Steps = []
    while done[0] < last or not left:
        out = np.full((4, enough + NUMBERS), -1, np.int64)
        count(tally, touched, done, tuple(out))
        left.append([done.tolist(), tally.tolist(), *out.tolist()])
    return left


@settings(deadline=None)
@given(buckets_and_hubs, st.sets(articles).map(sorted), rules)
def test_collisions_equal_plain_python(
    buckets: list[tuple[list[int], int | None]], asked: list[int], rule: Rule
) -> None:
    """The same pairs in the same order, in calls that end after the same articles; with and without hubs."""
    member = np.array([each for members, _ in buckets for each in members], np.int32)
    begins = bounds_of(np.array([len(members) for members, _ in buckets], np.int64))
    hubs = [-1 if hub is None else hub for _, hub in buckets]
    table = np.stack((begins[:-1], begins[1:], hubs, 3 * np.arange(len(hubs))), axis=1).astype(np.int64)
    own = np.array(asked, np.int32)
    place, of_own = _rows_of(member, own, NUMBERS)
    bucket = np.repeat(np.arange(len(hubs), dtype=np.int32), np.diff(begins))[place]

    def in_c(tally: Ints, touched: Int32s, done: Ints, out: tuple[Ints, ...]) -> None:
        loops.count_collisions(
            loops.BucketMembers(member, table),
            loops.AskedRows(place, bucket, of_own, own),
            loops.PairingRule(*rule),
            loops.PairingRoom(tally, touched),
            loops.SharedPairs(*out, done),
            len(own),
        )

    def in_python(tally: Ints, touched: Int32s, done: Ints, out: tuple[Ints, ...]) -> None:
        plain.count_collisions(
            member, table.ravel(), place, bucket, of_own, own, len(own), *rule[:3], tally, touched, done,
            rule[3], *out,
        )  # fmt: skip

    assert steps(in_python, len(own), rule[3]) == steps(in_c, len(own), rule[3])


def columns(rows: list[tuple[int, int]]) -> tuple[Int32s, Uint32s]:
    """Return the articles and the keys of rows."""
    return np.array([each for each, _ in rows], np.int32), np.array([each for _, each in rows], np.uint32)


def dealt(rows: list[tuple[int, int]], native: bool) -> tuple[Uint64s, Ints]:
    """Return the rows by the highest bits of their keys, and where each choice of these begins."""
    article, key = columns(rows)
    ordered, begins = np.zeros(len(rows), np.uint64), np.zeros(257, np.int64)
    if native:
        loops.deal_rows(loops.BucketRows(key, article), loops.DealtRows(ordered, begins))
    else:
        plain.deal_rows(key, len(rows), begins, ordered)
    return ordered, begins


def met(
    rows: list[tuple[int, int]], ranks: list[int], limit: int, native: bool
) -> tuple[int, Int32s, Uint32s, Int32s, Int32s]:
    """Return how many buckets are over-full, and the meeting of the rows; a bucket of n weighs 20 - 2n."""
    article, _ = columns(rows)
    ordered, begins = dealt(rows, native=False)
    rank, weights = np.array(ranks, np.int64), 20 - 2 * np.arange(NUMBERS + 1)
    member, left, weight = np.full((3, len(rows)), -1, np.int32)
    following, full = np.zeros(len(rows), np.uint32), 0
    for low, high in zip(begins[:-1].tolist(), begins[1:].tolist(), strict=True):
        ordered[low:high].sort()
        if native:
            full += loops.follow_rows(
                loops.OrderedRows(ordered, article),
                loops.MeetingRule(rank, weights, limit),
                loops.Meeting(member, following, left, weight),
                low,
                high,
            )
        else:
            out = (member, following, left, weight)
            full += plain.follow_rows(ordered, low, high, article, rank, limit, weights, *out)
    return full, member, following, left, weight


@settings(deadline=None)
@given(rows_by_article)
def test_dealing_equals_plain_python(rows: list[tuple[int, int]]) -> None:
    """The same order and the same bounds."""
    for one, other in zip(dealt(rows, native=False), dealt(rows, native=True), strict=True):
        assert one.tolist() == other.tolist()


@settings(deadline=None)
@given(rows_by_article, ranks_of_articles, st.integers(1, 4))
def test_meetings_equal_plain_python(rows: list[tuple[int, int]], ranks: list[int], limit: int) -> None:
    """The same articles in the same places, the same pairs, and the same buckets over-full."""
    (full, *expected), (full_in_c, *found) = (met(rows, ranks, limit, native) for native in (False, True))
    assert full == full_in_c
    assert [each.tolist() for each in expected] == [each.tolist() for each in found]


@settings(deadline=None)
@given(rows_by_article, ranks_of_articles, st.integers(1, 4), rules)
def test_counting_who_follows_equals_plain_python(
    rows: list[tuple[int, int]], ranks: list[int], limit: int, rule: Rule
) -> None:
    """The same pairs in the same order, in calls that end after the same articles."""
    _, *meeting = met(rows, ranks, limit, native=False)
    article, _ = columns(rows)
    bounds = np.searchsorted(article, np.arange(NUMBERS + 1)).astype(np.int64)

    def in_c(tally: Ints, touched: Int32s, done: Ints, out: tuple[Ints, ...]) -> None:
        loops.count_following(
            loops.MetRows(*meeting, bounds),
            loops.PairingRule(*rule),
            loops.PairingRoom(tally, touched),
            loops.SharedPairs(*out, done),
            NUMBERS,
        )

    def in_python(tally: Ints, touched: Int32s, done: Ints, out: tuple[Ints, ...]) -> None:
        room = (tally, touched, done)
        plain.count_following(*meeting, bounds, *rule[:3], *room, NUMBERS, rule[3], *out)

    assert steps(in_python, NUMBERS, rule[3]) == steps(in_c, NUMBERS, rule[3])


@settings(deadline=None)
@given(st.lists(keys, unique=True, max_size=12), st.data())
def test_groups_equal_plain_python(known: list[int], data: st.DataObject) -> None:
    """The rows of each key together, in their order; and what the table and the other room hold."""
    rows = data.draw(st.lists(st.sampled_from(known), max_size=30) if known else st.just([]))
    key, keys_known = np.array(rows, np.uint32), np.array(known, np.uint32)
    article = np.arange(100, 100 + len(rows), dtype=np.int32)
    made = []
    for native in (True, False):
        table = np.zeros(1 << (2 * len(known)).bit_length(), np.int32)
        sizes, ends = np.zeros(len(known), np.int64), np.zeros(len(known) + 1, np.int64)
        bucket, member = np.full((2, len(rows)), -1, np.int32)
        if native:
            loops.group_rows(
                loops.BucketRows(key, article),
                loops.KnownKeys(keys_known),
                loops.GroupingRoom(table, bucket, ends),
                loops.GroupedRows(sizes, member),
            )
        else:
            with np.errstate(over="ignore"):
                plain.group_rows(
                    keys_known, len(known), key, article, len(rows), table, len(table) - 1, bucket, sizes,
                    ends, member,
                )  # fmt: skip
        made.append([each.tolist() for each in (table, bucket, ends, sizes, member)])
    assert made[1] == made[0]
    assert [100 + row for each in known for row in range(len(rows)) if rows[row] == each] == made[0][-1]


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 2), st.integers(-(2**63), 2**63 - 1) | st.integers(0, 9)), max_size=80),
    st.lists(st.integers(0, 9), min_size=3, max_size=3),
)
def test_heaps_equal_plain_python(rows: list[tuple[int, int]], rooms: list[int]) -> None:
    """The same numbers in the same places, in heaps that are empty, half full and full."""
    rows = 3 * rows  # so that heaps fill up, and what is less than all in them comes again
    article, weight = (np.array([row[i] for row in rows], np.int64) for i in (0, 1))
    bounds = bounds_of(np.array(rooms, np.int64))
    made = []
    for native in (True, False):
        filled, best = np.zeros(3, np.int64), np.full(bounds[-1], -1, np.int64)
        if native:
            loops.heap_best(loops.WeighedRows(article, weight, bounds), loops.BestWeights(filled, best))
        else:
            plain.heap_best(article, weight, len(rows), bounds, filled, best)
        made.append([filled.tolist(), best.tolist()])
    assert made[1] == made[0]
