"""How many articles each word and pair of words occurs in, kept as changes that are added up on opening.

A commit of a hundred articles touches a hundred thousand counters of four million, so only its changes are
written. Once the changes outgrow the sum, they are merged into it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import zstandard
from numpy.typing import NDArray

from dedup.kernels.counters import Counters, PackedChange, raise_counters
from dedup.words.packing import decompress
from dedup.words.pairs import PAIR_SLOTS
from dedup.words.rarity import WORD_SLOTS, Counts

Slots = NDArray[np.int32]

SIZES = {"word": WORD_SLOTS, "pair": PAIR_SLOTS}
"""Counters of each kind."""
SPARSE = 1 << 18
"""Up to this many raised counters, sorting them is faster than going through all."""
LEAST_MERGED = 1 << 20
"""Bytes of changes that stay unmerged, however small the sum is."""


@dataclass(frozen=True, slots=True)
class Delta:
    """By how much some counters change: their slots, ascending and distinct, and the counts, both packed."""

    slots: bytes
    counts: bytes

    def __len__(self) -> int:
        return len(self.slots) + len(self.counts)


def change(raised: Sequence[Slots], lowered: Sequence[Slots] = ()) -> Delta:
    """Return the change that raises some counters by one and lowers others.

    No array holds a counter twice.
    """
    up, down = sum(map(len, raised)), sum(map(len, lowered))
    if up + down < SPARSE:
        slots, place = np.unique(_joined((*raised, *lowered)), return_inverse=True)
        by = np.bincount(place, np.repeat([1, -1], [up, down]), minlength=len(slots)).astype(np.int64)
        return _pack(slots[by != 0], by[by != 0])
    last = max((int(slots.max(initial=-1)) for slots in (*raised, *lowered)), default=-1)
    counts = np.zeros(last + 1, np.int32)
    for slots in raised:
        counts[slots] += 1
    for slots in lowered:
        counts[slots] -= 1
    return whole(counts)


def whole(counts: NDArray[np.integer]) -> Delta:
    """Return the change that turns counters that are all 0 into these."""
    slots = np.flatnonzero(counts)
    return _pack(slots, counts[slots])


def apply(counts: Counts, changed: Delta) -> None:
    """Change the counters. Raises ValueError if the change is damaged or names counters that do not exist.

    >>> counts = np.zeros(8, np.int32)
    >>> apply(counts, change([np.array([1, 5]), np.array([5])], [np.array([7])]))
    >>> counts.tolist()
    [0, 1, 0, 0, 0, 2, 0, -1]
    """
    steps, step_bytes = _unpack_bytes(changed.slots)
    changes, change_bytes = _unpack_bytes(changed.counts)
    count = len(steps) // step_bytes
    if len(steps) != count * step_bytes or len(changes) != count * change_bytes:
        raise ValueError("the numbers of slots and of counts differ")
    if not raise_counters(PackedChange(steps, step_bytes, changes, change_bytes, count), Counters(counts)):
        raise ValueError("a slot is none of the counters")


def is_due(parts: Sequence[int]) -> bool:
    """Return whether changes of these sizes in bytes, the sum first, should be merged."""
    return sum(parts[1:]) > max(LEAST_MERGED, parts[0]) if parts else False


def _joined(slots: Sequence[Slots]) -> NDArray[np.int32]:
    return np.concatenate((np.zeros(0, np.int32), *slots), dtype=np.int32)


def _pack(slots: NDArray[np.integer], counts: NDArray[np.integer]) -> Delta:
    return Delta(_pack_numbers(np.diff(slots, prepend=0)), _pack_numbers(counts))


def _pack_numbers(numbers: NDArray[np.integer]) -> bytes:
    """Compress numbers byte by byte, all low bytes first; high bytes are left out if all are 0."""
    wide = numbers.astype("<u4")
    planes = 4 if not len(wide) else max(1, -(-int(wide.max()).bit_length() // 8))
    body = [(wide >> np.uint32(8 * place)).astype(np.uint8).tobytes() for place in range(planes)]
    return zstandard.ZstdCompressor(level=1).compress(bytes([planes]) + b"".join(body))


def _unpack_bytes(data: bytes) -> tuple[NDArray[np.uint8], int]:
    """Return the bytes of packed numbers, all low ones first, and how many bytes each number has.

    Raises ValueError if they are damaged.
    """
    body = decompress(data)
    if not body or not 1 <= body[0] <= 4:
        raise ValueError("a number has 1 to 4 bytes")
    return np.frombuffer(body, np.uint8)[1:], body[0]
