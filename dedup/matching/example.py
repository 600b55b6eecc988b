"""Aligned sentences → the pair that shows a reader best what was done. It aligns no sentences itself.

What convinces: plainly the same sentence, with other words in the place of some, short enough to be read at a
glance, and neither a quotation, which anybody may print, nor a line that many articles have.
"""

from __future__ import annotations

import numpy as np

from dedup.article import Passage, Span
from dedup.kernels.example import ExamplePairs, ExampleShown, choose_pair
from dedup.matching.align import Text
from dedup.words.split import QUOTED


def find_example(source: Text, copy: Text, aligned: tuple[tuple[int, int], ...]) -> Passage | None:
    """Return the best of the aligned pairs of sentences, by number in copy and source; none where every word
    was kept, or no pair is of readable length.
    """
    if not aligned:
        return None
    in_copy, in_source = np.ascontiguousarray(np.array(aligned, np.int64).T)
    similarity = np.empty(1)
    pairs = ExamplePairs(in_copy, in_source, QUOTED)
    best = choose_pair(source.columns, copy.columns, pairs, ExampleShown(similarity))
    if best < 0:
        return None
    i, j = aligned[best]
    return Passage(_span(source, j), _span(copy, i), float(similarity[0]), verbatim=False)


def _span(text: Text, sentence: int) -> Span:
    first, last = text.sentences[sentence], text.sentences[sentence + 1] - 1
    return int(text.words.start[first]), int(text.words.end[last])
