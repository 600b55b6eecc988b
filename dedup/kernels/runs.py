"""Runs of words of two texts to what they have in common: the structs and functions of `runs.c`."""

from __future__ import annotations

from dedup.kernels.native import Bytes, Int32s, Struct, Uint64s, Written, kernel


class RunWords(Struct):
    """The hashes of the words of a text, and how many make a run."""

    hashes: Uint64s
    length: int


class RunsListed(Written):
    """The keys of all runs, their stable order, and room for as many."""

    keys: Uint64s
    order: Int32s
    spare: Int32s


@kernel
def list_runs(words: RunWords, runs: RunsListed) -> int:
    """Write a key of every run, equal for equal runs, and their order; return how many are distinct."""


class TextRuns(Struct):
    """The keys of all runs of a text, and their stable order."""

    keys: Uint64s
    order: Int32s


class RunsHeld(Written):
    """For each of our runs 1 where the other text holds it too."""

    held: Bytes


@kernel
def count_common(theirs: TextRuns, ours: TextRuns, marks: RunsHeld) -> int:
    """Mark which of our runs the other text holds too; return how many distinct ones that are."""


@kernel
def count_covered(marks: RunsHeld, count: int, length: int) -> int:
    """Return how many words lie in those of the first `count` runs, of this length, that are marked."""
