"""Stretches of two texts to what they have in common: the structs and functions of `passages.c`."""

from __future__ import annotations

from dedup.kernels.entries import TextColumns
from dedup.kernels.native import Bytes, Floats, Int32s, Int64s, Struct, Uint64s, Written, kernel


class Stretches(Struct):
    """Pairs of stretches, words low to high - 1 of the source and our_low to our_high - 1 of the copy; whole,
    the share that has to be found for a stretch to be kept whole.
    """

    low: Int64s
    high: Int64s
    our_low: Int64s
    our_high: Int64s
    whole: float


class StretchRoom(Written):
    """Room for the longest stretch."""

    keys: Uint64s
    our_keys: Uint64s
    order: Int32s
    our_order: Int32s
    spare: Int32s
    held: Bytes
    our_held: Bytes


class StretchesCompared(Written):
    """Of each pair: the Dice coefficient of its distinct words; how many that carry the topic both hold; the
    first and the last word of either, cut to what is shared, (pairs, 4).
    """

    similarity: Floats
    alike: Int64s
    ends: Int64s


@kernel
def compare_stretches(
    source: TextColumns, copy: TextColumns, pairs: Stretches, room: StretchRoom, found: StretchesCompared
) -> None:
    """Write of each pair of stretches what they have in common."""
