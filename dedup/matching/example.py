"""Aligned sentences → the example: the pair that shows a reader best what was done.

A convincing pair is plainly the same sentence with some words replaced, and short enough to read at a glance.
It is neither a quotation, which anybody may print, nor a line found in many articles. This module aligns no
sentences itself.
"""

from __future__ import annotations

import numpy as np

from dedup.article import Passage, Span
from dedup.kernels.example import LONGEST, choose_pair
from dedup.matching.align import Text
from dedup.words.split import QUOTED


def find_example(source: Text, copy: Text, aligned: tuple[tuple[int, int], ...]) -> Passage | None:
    """Return the best of the aligned pairs of sentences, each pair as the numbers in copy and source.

    Return None if every word was kept, or if no pair has a readable length.
    """
    if not aligned:
        return None
    in_copy, in_source = np.ascontiguousarray(np.array(aligned, np.int64).T)
    theirs, ours = source.entries, copy.entries
    similarity = np.empty(1)
    best = choose_pair(
        source.words.hashes, source.words.stems, source.columns[2], source.words.flags, source.begins,
        theirs.words, theirs.last, theirs.by_sentence, theirs.told, theirs.rows,
        copy.words.hashes, copy.words.stems, copy.columns[2], copy.words.flags, copy.begins,
        ours.words, ours.last, ours.told, ours.rows,
        QUOTED, in_copy, in_source, len(aligned),
        np.empty(LONGEST + 1, np.uint64), np.empty(2 * LONGEST, np.int32), similarity,
    )  # fmt: skip
    if best < 0:
        return None
    i, j = aligned[best]
    return Passage(_span(source, j), _span(copy, i), float(similarity[0]), verbatim=False)


def _span(text: Text, sentence: int) -> Span:
    first, last = text.sentences[sentence], text.sentences[sentence + 1] - 1
    return int(text.words.start[first]), int(text.words.end[last])
