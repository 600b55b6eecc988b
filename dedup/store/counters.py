"""In how many articles each word and pair of words occurs, kept as changes that are added up on opening.

A commit of a hundred articles touches a hundred thousand counters of four million: what it changes is
written, not all of them. Once the changes outgrow the sum, they are merged into it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import zstandard
from numpy.typing import NDArray

from dedup.rarity import PAIR_SLOTS, WORD_SLOTS, Counts

Slots = NDArray[np.int32]

SIZES = {"word": WORD_SLOTS, "pair": PAIR_SLOTS}
"""Counters of each kind."""
LEAST_MERGED = 1 << 22
"""Bytes of changes that are left unmerged however small the sum is."""


@dataclass(frozen=True, slots=True)
class Change:
    """What some counters change by: slots ascending and distinct, packed; counts, packed likewise."""

    slots: bytes
    counts: bytes

    def __len__(self) -> int:
        return len(self.slots) + len(self.counts)


def change(raised: Iterable[Slots], lowered: Iterable[Slots] = ()) -> Change:
    """Return the change that raises each of these counters by one, and lowers each of those."""
    up, down = _joined(raised), _joined(lowered)
    size = 1 + max((int(slots.max()) for slots in (up, down) if len(slots)), default=-1)
    counts = np.bincount(up, minlength=size) - np.bincount(down, minlength=size)
    return whole(counts)


def whole(counts: NDArray[np.integer]) -> Change:  # type: ignore[type-arg]
    """Return the change that makes these counters of counters that are all 0."""
    slots = np.flatnonzero(counts)
    return _pack(slots, counts[slots])


def apply(counts: Counts, changed: Change) -> None:
    """Change the counters.

    >>> counts = np.zeros(8, np.int32)
    >>> apply(counts, change([np.array([1, 5]), np.array([5])], [np.array([7])]))
    >>> counts.tolist()
    [0, 1, 0, 0, 0, 2, 0, -1]
    """
    slots = np.cumsum(_unpack_numbers(changed.slots))
    counts[slots] += _unpack_numbers(changed.counts).astype(np.int32)


def is_due(parts: Sequence[int]) -> bool:
    """Tell whether changes of these sizes in bytes, the sum first, are to be merged."""
    return sum(parts[1:]) > max(LEAST_MERGED, parts[0]) if parts else False


def _joined(slots: Iterable[Slots]) -> NDArray[np.int64]:
    parts = [np.asarray(part, np.int64) for part in slots]
    return np.concatenate((np.zeros(0, np.int64), *parts))


def _pack(slots: NDArray[np.int64], counts: NDArray[np.integer]) -> Change:  # type: ignore[type-arg]
    return Change(_pack_numbers(np.diff(slots, prepend=0)), _pack_numbers(counts))


def _pack_numbers(numbers: NDArray[np.integer]) -> bytes:  # type: ignore[type-arg]
    """Compress numbers byte by byte of each, the low ones first: the high ones are mostly 0."""
    planes = np.ascontiguousarray(numbers.astype("<i4")).view(np.uint8).reshape(-1, 4).T
    return zstandard.ZstdCompressor(level=1).compress(planes.tobytes())


def _unpack_numbers(data: bytes) -> NDArray[np.int64]:
    planes = np.frombuffer(zstandard.ZstdDecompressor().decompress(data), np.uint8).reshape(4, -1)
    return np.ascontiguousarray(planes.T).view("<i4").ravel().astype(np.int64)
