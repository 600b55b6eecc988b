"""Aligned sentences to the pair that shows best what was done: the structs and functions of `example.c`."""

from __future__ import annotations

from dedup.kernels.entries import TextColumns
from dedup.kernels.native import Floats, Int32s, Struct, Written, kernel


class ExamplePairs(Struct):
    """Pairs of sentences by number; quoted is the flag of a word in quotation marks."""

    copy: Int32s
    source: Int32s
    quoted: int


class ExampleShown(Written):
    """The similarity of the pair that is shown, (1,)."""

    similarity: Floats


@kernel
def choose_pair(source: TextColumns, copy: TextColumns, pairs: ExamplePairs, shown: ExampleShown) -> int:
    """Return which of the pairs of sentences is worth showing, and write its similarity; -1 if none is."""
