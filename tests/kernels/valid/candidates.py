"""Valid calls of the loops of `candidates.c`."""

from __future__ import annotations

import numpy as np
from calling import Argument, Arguments, Clear, Room

from dedup.kernels import candidates as loops
from dedup.kernels.native import Int32s, Uint32s, Uint64s
from dedup.kernels.ragged import bounds_of, stretches
from valid.draw import Draw, powers_above

WEIGHT = 1 << 20
"""More than a bucket weighs."""


def _rule(draw: Draw, enough: int) -> Argument:
    least, strong = draw.whole(0, 3), draw.whole(1, 5)
    return loops.PairingRule, least, draw.one_of(0, 5, WEIGHT, 2**62), strong, enough


def _room(numbers: int) -> Argument:
    return loops.PairingRoom, Clear(numbers), Room(numbers)


def _found(enough: int, numbers: int, first: int) -> Argument:
    room = Room(enough + numbers)
    return loops.SharedPairs, room, room, room, room, np.array([first, 0])


def _table(draw: Draw, numbers: int) -> tuple[Int32s, np.ndarray]:  # type: ignore[type-arg]
    """Return the members of buckets, and of each its bounds, its hub and its weight."""
    buckets = [draw.some(numbers, draw.one_of(0.02, 0.3, 1)) for _ in range(draw.size(40))]
    member = np.concatenate([np.zeros(0, np.int64), *buckets]).astype(np.int32)
    begins = bounds_of(np.array([len(each) for each in buckets], np.int64))
    hub = np.where(draw.flags(len(buckets)), -1, draw.below(numbers, len(buckets), np.int64))
    return member, np.stack(
        (begins[:-1], begins[1:], hub, draw.below(WEIGHT, len(buckets), np.int64)), axis=1
    )


def count_collisions(draw: Draw) -> Arguments:
    """Draw buckets with and without hubs, and some of their articles."""
    numbers, enough = 1 + draw.size(300), draw.one_of(1, 3, 1000)
    member, table = _table(draw, numbers)
    own = draw.some(numbers, draw.one_of(0.2, 1)).astype(np.int32)
    order = np.argsort(member, kind="stable")
    low, high = (np.searchsorted(member[order], own, side) for side in ("left", "right"))
    place = order[stretches(low, high - low)[0]]
    bucket = np.searchsorted(table[:, 1], place, "right").astype(np.int32)
    first = draw.whole(0, len(own))
    return (
        (loops.BucketMembers, member, table),
        (loops.AskedRows, place, bucket, bounds_of(high - low), own),
        _rule(draw, enough), _room(numbers), _found(enough, numbers, first), draw.whole(first, len(own)),
    )  # fmt: skip


def _rows(draw: Draw, numbers: int) -> tuple[Int32s, Uint32s]:
    """Return articles, ascending, and keys that some of them share; no row comes twice."""
    count = draw.size()
    keys = draw.one_of(
        draw.numbers(count, np.uint32), draw.numbers(3, np.uint32)[draw.below(3, count, np.int64)]
    )
    rows = np.unique(draw.below(numbers, count, np.uint64) << np.uint64(32) | keys.astype(np.uint64))
    return (rows >> np.uint64(32)).astype(np.int32), rows.astype(np.uint32)


def deal_rows(draw: Draw) -> Arguments:
    """Draw rows of any keys."""
    article, keys = _rows(draw, 1 + draw.size())
    return (loops.BucketRows, keys, article), (loops.DealtRows, Room(len(keys)), np.zeros(257, np.int64))


def _ordered(keys: Uint32s) -> Uint64s:
    """Return key << 32 | row, ascending."""
    return np.sort(keys.astype(np.uint64) << np.uint64(32) | np.arange(len(keys), dtype=np.uint64))


def _meeting(draw: Draw, numbers: int, rows: int) -> Argument:
    weights = draw.below(WEIGHT, rows + 1, np.int64)
    return loops.MeetingRule, draw.numbers(numbers, np.int64), weights, draw.one_of(1, 2, 5, 10**6)


def follow_rows(draw: Draw) -> Arguments:
    """Draw buckets from one to another, of rows of all."""
    numbers = 1 + draw.size()
    article, keys = _rows(draw, numbers)
    ordered = _ordered(keys)
    begins = np.append(np.unique(ordered >> np.uint64(32), return_index=True)[1], len(keys)).tolist()
    low, high = sorted((draw.one_of(*begins), draw.one_of(*begins)))
    met = (loops.Meeting, *[Room(len(keys))] * 4)
    return (loops.OrderedRows, ordered, article), _meeting(draw, numbers, len(keys)), met, low, high


def count_following(draw: Draw) -> Arguments:
    """Draw what `follow_rows` makes of all rows."""
    numbers, enough = 1 + draw.size(300), draw.one_of(1, 3, 1000)
    article, keys = _rows(draw, numbers)
    member, left, weight = np.zeros((3, len(keys)), np.int32)
    met = member, np.zeros(len(keys), np.uint32), left, weight
    rule, *values = _meeting(draw, numbers, len(keys))
    rows = loops.OrderedRows(_ordered(keys), article)
    loops.follow_rows(rows, rule(*values), loops.Meeting(*met), 0, len(keys))
    bounds = np.searchsorted(article, np.arange(numbers + 1)).astype(np.int64)
    first = draw.whole(0, numbers)
    return (
        (loops.MetRows, *met, bounds),
        _rule(draw, enough), _room(numbers), _found(enough, numbers, first), draw.whole(first, numbers),
    )  # fmt: skip


def group_rows(draw: Draw) -> Arguments:
    """Draw distinct keys, in any order, and rows of them."""
    known = draw.random.permutation(np.unique(draw.numbers(draw.size(), np.uint32)))
    keys = known[draw.below(len(known), draw.size(), np.int64)]
    table = np.zeros(powers_above(2 * len(known)), np.int32)
    return (
        (loops.BucketRows, keys, draw.numbers(len(keys), np.int32)),
        (loops.KnownKeys, known),
        (loops.GroupingRoom, table, Room(len(keys)), Room(len(known) + 1)),
        (loops.GroupedRows, np.zeros(len(known), np.int64), Room(len(keys))),
    )


def heap_best(draw: Draw) -> Arguments:
    """Draw weights of articles, some without room for any."""
    bounds = draw.bounds(20)
    article = draw.below(len(bounds) - 1, draw.size(), np.int64)
    return (
        (loops.WeighedRows, article, draw.numbers(len(article), np.int64), bounds),
        (loops.BestWeights, np.zeros(len(bounds) - 1, np.int64), Room(int(bounds[-1]))),
    )
