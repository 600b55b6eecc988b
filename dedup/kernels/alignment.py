"""Pairs of texts to how they are aligned: the structs and the function of `texts.h` and `alignment.c`."""

from __future__ import annotations

from dedup.kernels.native import Bytes, Floats, Int32s, Int64s, Struct, Uint64s, Written, kernel


class BatchWords(Struct):
    """The words of a batch of n texts: hashes, stems, sentence, counted through the batch, flags, weight and
    content, 1 where a word carries the topic, (words,) each; text i has those from bounds[i] to
    bounds[i + 1] - 1, (n + 1,).
    """

    hashes: Uint64s
    stems: Uint64s
    sentence: Int32s
    flags: Bytes
    weight: Floats
    content: Bytes
    bounds: Int64s


class AlignedPairs(Struct):
    """Pairs of texts of the batch, by number."""

    source: Int64s
    copy: Int64s


class AlignmentRule(Struct):
    """What is aligned, and what is a passage (`matching/align.py`)."""

    least_bits: float
    least_words: float
    aligned: float
    in_step: float
    fresh: float
    twice: float
    whole: float
    clear: float
    brief: int
    least_shared: int
    most_cells: int
    run: int
    shingle: int
    quoted: int


class Alignments(Written):
    """Of each pair: copied and used, the shares of either text that lie in passages; resemblance, the Jaccard
    similarity of the sets of shingles; verbatim, words of the copy in runs that the source holds too, and
    repeated, the same of the source; example, the first and the last word of a sentence of the source and of
    the copy, (4 * pairs,), -1 where there is none, and shown, their similarity; passages, how many there are.

    Of each passage: ends, the first and the last word in the source and in the copy, (4 * room,); similarity
    and same, 1 where it is verbatim, (room,).

    Of each pair: aligned, how many pairs of sentences are aligned; of each of these: sentences, the one of
    the copy and the one of the source, by number in their texts, (2 * room,).
    """

    copied: Floats
    used: Floats
    resemblance: Floats
    verbatim: Int64s
    repeated: Int64s
    example: Int64s
    shown: Floats
    passages: Int64s
    ends: Int64s
    similarity: Floats
    same: Bytes
    aligned: Int64s
    sentences: Int32s


@kernel
def align_pairs(words: BatchWords, pairs: AlignedPairs, rule: AlignmentRule, found: Alignments) -> int:
    """Align pairs from the first on; return how many. They are fewer than all where the passages or the
    sentences of the next have no room, and -1 where the system has no memory.
    """
