"""The candidates of a great many articles, of buckets that are packed in memory: the structs and functions of
`packed.c`, for `index/file/packed_search.py`.
"""

from __future__ import annotations

from dedup.kernels.candidates import PairingRoom, PairingRule, SharedPairs
from dedup.kernels.native import Bytes, Int32s, Int64s, Struct, Uint16s, Uint32s, Uint64s, Written, kernel

SIZE_AT, FILLED_AT, LOWER = 12, 20, 0xFFF
"""Where in a bucket's 32 bits its size and how many of its members are written begin; the key's lower bits
come before. `packed.c` has the same.
"""


class PackedRows(Struct):
    """Rows as key << 32 | what belongs to it, ascending."""

    ordered: Uint64s


class PackedParts(Struct):
    """Where the buckets whose keys have the same higher bits begin, and their members, and the end of both,
    (parts + 1) * 2.
    """

    parts: Int32s


class PackedFilling(Written):
    """Of each bucket the lower bits of its key, its size and how many of its members are written; and of each
    member the lower 16 bits of its number, and the others.
    """

    buckets: Uint32s
    low: Uint16s
    high: Bytes


@kernel
def place_members(rows: PackedRows, parts: PackedParts, filling: PackedFilling) -> None:
    """Write the article of each row behind those that are written of its bucket; leave rows of other buckets
    out.
    """


class PackedBuckets(Struct):
    """Buckets as in `PackedFilling`."""

    buckets: Uint32s


class FoundMembers(Written):
    """Where the members of each row's bucket begin, and how many there are, by the place that it names."""

    first: Int32s
    size: Int32s


@kernel
def find_members(rows: PackedRows, parts: PackedParts, packed: PackedBuckets, found: FoundMembers) -> None:
    """Write where the members of each row's bucket are; 0 of them where it is none of these buckets."""


class PackedMembers(Struct):
    """Members as in `PackedFilling`, and what a bucket weighs by its number of articles."""

    low: Uint16s
    high: Bytes
    weights: Int64s


class PackedAsked(Struct):
    """The rows of the articles `own`, those of own[i] from of_own[i] to of_own[i + 1]: where the members of
    its bucket begin and how many there are; or, where that is 0, the hub of an over-full one and its weight;
    or, where that is -1, a bucket of no other article.
    """

    first: Int32s
    size: Int32s
    hub: Int32s
    hub_weight: Int64s
    of_own: Int64s
    own: Int32s


@kernel
def count_packed(
    members: PackedMembers,
    rows: PackedAsked,
    rule: PairingRule,
    room: PairingRoom,
    found: SharedPairs,
    last: int,
) -> None:
    """Write the pairs of articles that share enough buckets, from own[done[0]] on and before own[last], until
    there are enough.
    """
