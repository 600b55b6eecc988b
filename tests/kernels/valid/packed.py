"""Valid calls of the loops of `packed.c`."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from calling import Arguments, Room

from dedup.kernels import packed as loops
from dedup.kernels.native import Bytes, Int32s, Uint16s, Uint32s, Uint64s
from dedup.kernels.packed import FILLED_AT, LOWER, SIZE_AT
from dedup.kernels.ragged import Ints, bounds_of
from valid.candidates import WEIGHT, _found, _room, _rule
from valid.draw import Draw

MOST_NUMBERS = 1 << 24
"""More than an article's number of three bytes."""
MOST_MEMBERS = 255
"""Of a bucket: its size is a byte."""
PARTS = 1 << (32 - SIZE_AT)


@dataclass(frozen=True, slots=True)
class _Packed:
    """Buckets by key, with the parts that they make up, and how many members each has and holds."""

    keys: Ints
    size: Ints
    filled: Ints
    parts: Int32s

    @property
    def buckets(self) -> Uint32s:
        """The buckets as loops take them."""
        return (self.keys & LOWER | self.size << SIZE_AT | self.filled << FILLED_AT).astype(np.uint32)


def _packed(draw: Draw) -> _Packed:
    """Return buckets of few parts or of all, of any sizes, none of them full."""
    parts = PARTS if draw.plain.random() < 0.02 else draw.one_of(1, 2, 40)
    higher = draw.random.integers(0, parts, draw.size())
    keys = np.unique(
        higher << SIZE_AT | draw.one_of(*[draw.below(n, len(higher), np.int64) for n in (5, LOWER + 1)])
    )
    size = 1 + draw.below(draw.one_of(1, 4, MOST_MEMBERS), len(keys), np.int64)
    filled = np.minimum(draw.below(draw.one_of(1, MOST_MEMBERS), len(keys), np.int64), size - 1)
    begins = np.append(np.searchsorted(keys, np.arange(parts) << SIZE_AT), len(keys))
    bounds = np.stack((begins, bounds_of(size)[begins]), axis=1)
    return _Packed(keys, size, filled, bounds.astype(np.int32))


def _asked(draw: Draw, packed: _Packed) -> Ints:
    """Return keys, most of them those of buckets, some of none in the same parts."""
    parts = len(packed.parts) - 1
    keys = np.append(packed.keys, draw.random.integers(0, parts << SIZE_AT, draw.size(20)))
    return draw.random.choice(keys, draw.size()) if len(keys) else np.zeros(0, np.int64)


def _rows(keys: Ints, of: Ints) -> Uint64s:
    return np.unique(keys.astype(np.uint64) << np.uint64(32) | of.astype(np.uint64))


def place_members(draw: Draw) -> Arguments:
    """Draw articles for buckets that have room for them, and for none."""
    packed = _packed(draw)
    left = packed.size - packed.filled
    count = draw.one_of(left, left // 2, np.minimum(left, 1))
    number = draw.random.integers(0, MOST_NUMBERS, int(count.sum()))
    own = np.repeat(packed.keys, count)
    others = np.setdiff1d(_asked(draw, packed), packed.keys)
    rows = _rows(np.append(own, others), np.append(number, np.zeros(len(others), np.int64)))
    members = Room(int(packed.size.sum()))
    filling = (loops.PackedFilling, packed.buckets, members, members)
    return (loops.PackedRows, rows), (loops.PackedParts, packed.parts), filling


def find_members(draw: Draw) -> Arguments:
    """Draw keys of buckets and of none, each named with a place of its own."""
    packed = _packed(draw)
    keys = _asked(draw, packed)
    rows = _rows(keys, draw.random.permutation(len(keys)))
    return (
        (loops.PackedRows, rows), (loops.PackedParts, packed.parts), (loops.PackedBuckets, packed.buckets),
        (loops.FoundMembers, Room(len(keys)), Room(len(keys))),
    )  # fmt: skip


def _members(draw: Draw, numbers: int, size: Ints) -> tuple[Uint16s, Bytes]:
    """Return the lower and the higher bits of the members of buckets, each different in its bucket."""
    drawn = [np.sort(draw.random.choice(numbers, n, replace=False)) for n in size.tolist()]
    member = np.concatenate([np.zeros(0, np.int64), *drawn])
    return (member & 0xFFFF).astype(np.uint16), (member >> 16).astype(np.uint8)


def count_packed(draw: Draw) -> Arguments:
    """Draw articles with buckets, hubs, and buckets of no other article."""
    numbers, enough = draw.one_of(1, *(9, 300) * 5, 70_000), draw.one_of(1, 3, 1000)
    size = 1 + draw.below(min(numbers, draw.one_of(3, MOST_MEMBERS)), draw.size(60), np.int64)
    low, high = _members(draw, numbers, size)
    own = np.unique(draw.below(numbers, draw.size(60), np.int32))
    of_own = bounds_of(draw.below(12, len(own), np.int64))
    rows = int(of_own[-1])
    chosen, first = draw.below(len(size), rows, np.int64), bounds_of(size)
    asked = size[chosen] * draw.flags(rows) if len(size) else np.zeros(rows, np.int64)
    begin = first[chosen] if len(size) else np.zeros(rows, np.int64)
    hub = np.where(draw.flags(rows), -1, draw.below(numbers, rows, np.int64))
    begun = draw.whole(0, len(own))
    return (
        (loops.PackedMembers, low, high, draw.below(WEIGHT, MOST_MEMBERS + 1, np.int64)),
        (loops.PackedAsked, begin, asked, hub, draw.below(WEIGHT, rows, np.int64), of_own, own),
        _rule(draw, enough), _room(numbers), _found(enough, numbers, begun), draw.whole(begun, len(own)),
    )  # fmt: skip
