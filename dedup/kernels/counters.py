"""Counters of words and pairs of words: the structs and functions of `counters.c`."""

from __future__ import annotations

from dedup.kernels.native import Bytes, Int32s, Int64s, Struct, Uint64s, Written, kernel


class Counters(Written):
    """In how many articles each word or pair of words occurs."""

    counts: Int32s


class CountedSlots(Struct):
    """Counters, each as often as it is named."""

    slots: Int32s


@kernel
def count_up(named: CountedSlots, counters: Counters) -> None:
    """Raise by one the counter of each slot, modulo 2^32."""


class PackedChange(Struct):
    """Steps from one changed counter to the next and what they change by, `count` numbers of so many bytes
    each: of all the lowest bytes come first, then the next ones.
    """

    steps: Bytes
    step_bytes: int
    changes: Bytes
    change_bytes: int
    count: int


@kernel
def raise_counters(packed: PackedChange, counters: Counters) -> bool:
    """Add each change to its counter modulo 2^32; return whether all of the counters are there."""


class StemmedWords(Struct):
    """The stems of words (m,), bounds (n + 1,), and how many low bits of a stem choose no counter."""

    stems: Uint64s
    bounds: Int64s
    shift: int


class SlotMarks(Written):
    """A bit for each counter, all 0 between calls."""

    marks: Uint64s


class SlotsFound(Written):
    """The counters of each article up to its end; slots are room for one more than there are words."""

    slots: Int32s
    ends: Int64s


@kernel
def find_slots(words: StemmedWords, room: SlotMarks, found: SlotsFound) -> None:
    """Write the distinct counters of the words of each article, in the order of the text."""
