"""Sentences of two texts to the pairs that say the same: the structs and functions of `sentences.h`,
`sentences.c` and `sentence_pairs.c`.
"""

from __future__ import annotations

from dedup.kernels.entries import MetWords, TextColumns
from dedup.kernels.native import Bytes, Floats, Int32s, Int64s, Struct, Uint64s, Written, kernel


class SentenceRule(Struct):
    """What two sentences share at least, in bits, and the shares that align them (`matching/align.py`)."""

    least: float
    aligned: float
    in_step: float
    fresh: float
    twice: float


class SentenceRoom(Written):
    """Room by sentence of the source; the last three by sentence of the copy, begins for one more."""

    shared: Floats
    keys: Uint64s
    touched: Int32s
    order: Int32s
    spare: Int32s
    held: Bytes
    best: Int32s
    our_held: Bytes
    our_best: Int32s
    begins: Int64s


class SentencePairs(Written):
    """Pairs of sentences by copy, then by source, with the bits that both share; known is room. All are for
    as many as `meet_words` returned.
    """

    copy: Int32s
    source: Int32s
    bits: Floats
    known: Bytes


@kernel
def align_sentences(
    source: TextColumns,
    copy: TextColumns,
    rule: SentenceRule,
    met: MetWords,
    room: SentenceRoom,
    pairs: SentencePairs,
) -> int:
    """Write the pairs of sentences that say the same; return how many there are."""
