"""Buckets → pairs of articles that share enough of them: the structs and functions of `candidates.c`."""

from __future__ import annotations

from dedup.kernels.native import Int32s, Int64s, Struct, Uint32s, Uint64s, Written, kernel


class PairingRule(Struct):
    """How many buckets a pair shares at least and what they weigh, or how many whatever they weigh; and how
    many pairs are enough for a call.
    """

    least_collisions: int
    least_weight: int
    strong: int
    enough: int


class PairingRoom(Written):
    """Room for every number of an article; the tally is all 0, before a call and after it."""

    tally: Int64s
    touched: Int32s


class SharedPairs(Written):
    """Pairs, of enough and of one article more; and the place of the next article, and how many pairs there
    are, (2,).
    """

    first: Int64s
    second: Int64s
    collisions: Int64s
    weight: Int64s
    done: Int64s


class BucketMembers(Struct):
    """Articles, bucket by bucket; and of each bucket where its articles begin, where they end, its hub, -1
    where it has none, and its weight, (buckets * 4,).
    """

    member: Int32s
    table: Int64s


class AskedRows(Struct):
    """The places in `member` of the articles `own`, those of own[i] from of_own[i] to of_own[i + 1], and the
    bucket of each.
    """

    place: Int64s
    bucket: Int32s
    of_own: Int64s
    own: Int32s


@kernel
def count_collisions(
    buckets: BucketMembers,
    rows: AskedRows,
    rule: PairingRule,
    room: PairingRoom,
    found: SharedPairs,
    last: int,
) -> None:
    """Write the pairs of articles that share enough buckets, from own[done[0]] on and before own[last], until
    there are enough.
    """


class BucketRows(Struct):
    """Rows: a key, and an article that is in its bucket."""

    keys: Uint32s
    article: Int32s


class DealtRows(Written):
    """Rows as key << 32 | row, (rows,), and where those of each choice of the highest 8 bits begin, (257,),
    all 0 before the call.
    """

    ordered: Uint64s
    begins: Int64s


@kernel
def deal_rows(rows: BucketRows, dealt: DealtRows) -> None:
    """Write the rows by the highest 8 bits of their keys."""


class OrderedRows(Struct):
    """Rows as key << 32 | row, ascending, and the article of each row, ascending too."""

    ordered: Uint64s
    article: Int32s


class MeetingRule(Struct):
    """The rank of each article, what a bucket weighs by its number of articles, and the number of them from
    which all are paired with the one of least rank only.
    """

    rank: Int64s
    weights: Int64s
    limit: int


class Meeting(Written):
    """The articles of all buckets, bucket by bucket; and by row where those begin with which it is paired,
    how many these are, and what the bucket weighs.
    """

    member: Int32s
    following: Uint32s
    left: Int32s
    weight: Int32s


@kernel
def follow_rows(rows: OrderedRows, rule: MeetingRule, met: Meeting, low: int, high: int) -> int:
    """Write the meeting of ordered[low] to ordered[high - 1], which are whole buckets; return how many
    buckets are over-full.
    """


class MetRows(Struct):
    """A meeting, and the rows of each article a, bounds[a] to bounds[a + 1]."""

    member: Int32s
    following: Uint32s
    left: Int32s
    weight: Int32s
    bounds: Int64s


@kernel
def count_following(
    met: MetRows, rule: PairingRule, room: PairingRoom, found: SharedPairs, last: int
) -> None:
    """Write the pairs of articles that share enough buckets, from article done[0] on and before the last,
    until there are enough.
    """


class KnownKeys(Struct):
    """Distinct keys."""

    known: Uint32s


class GroupingRoom(Written):
    """Room: a table for a power of two of places, more than twice as many as there are known keys, all 0; the
    bucket of each row; and one number more than there are known keys.
    """

    table: Int32s
    bucket: Int32s
    ends: Int64s


class GroupedRows(Written):
    """How many articles each known key has, all 0 before the call, and the articles, key by key."""

    sizes: Int64s
    member: Int32s


@kernel
def group_rows(rows: BucketRows, keys: KnownKeys, room: GroupingRoom, grouped: GroupedRows) -> None:
    """Write the articles of rows, those of each known key together. Rows with another key are an error."""


class WeighedRows(Struct):
    """Articles and weights, (rows,), and where each article's best weights have room."""

    article: Int64s
    weight: Int64s
    bounds: Int64s


class BestWeights(Written):
    """How many best weights of each article there are, all 0 at first, and these, the least of them first."""

    filled: Int64s
    best: Int64s


@kernel
def heap_best(rows: WeighedRows, kept: BestWeights) -> None:
    """Keep the greatest weights of each article's rows, as many as there is room for."""
