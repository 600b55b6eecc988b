"""What two rows of words have in common in the same order: room for `subsequence.c`."""

from __future__ import annotations

from dedup.kernels.native import Int32s, Uint64s, Written

LANES = 64
"""Bits of a number: places that one addition deals with."""


class SubsequenceRoom(Written):
    """Room: rows, a row of hits more than words of the first; hits, a bit for each word of the second and a
    number more; all others for the longer.
    """

    rows: Uint64s
    hits: Uint64s
    order: Int32s
    spare: Int32s
    holders: Int32s
    low: Int32s
    high: Int32s
