"""Two texts → the runs of words that both hold. It knows no sentences."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from dedup.kernels.room import Kept
from dedup.kernels.runs import (
    RunsHeld,
    RunsListed,
    RunWords,
    TextRuns,
    count_common,
    count_covered,
    list_runs,
)
from dedup.words.hashing import WordHashes

RUN = 8
"""Words of a verbatim run that count as such."""


@dataclass(frozen=True, slots=True)
class Runs:
    """The runs of so many words of a text: how many there are, how many are distinct, and their columns: keys
    (count,) uint64, equal for equal runs, and order (count,), their stable order."""

    count: int
    distinct: int
    columns: TextRuns


def runs_of(words: WordHashes, length: int) -> Runs:
    """Return the runs of so many words."""
    count = max(len(words) - length + 1, 0)
    keys = np.empty(count, np.uint64)
    order, spare = np.empty((2, count), np.int32)
    distinct = list_runs(RunWords(words, length), RunsListed(keys, order, spare))
    return Runs(count, distinct, TextRuns(keys, order))


def _make_marks(runs: int) -> RunsHeld:
    return RunsHeld(np.empty(runs, np.uint8))


_marks = Kept(_make_marks)


def count_verbatim_words(source: Runs, copy: Runs) -> int:
    """Count the words of the copy that stand in runs of RUN words or more which the source holds too.

    Both are given by their runs of RUN words.
    """
    marks = _marks.of(copy.count)
    count_common(source.columns, copy.columns, marks)
    return count_covered(marks, copy.count, RUN)


def resemblance(a: Runs, b: Runs) -> float:
    """Return the Jaccard similarity of the sets of runs; 0 where neither text has any."""
    if not a.distinct or not b.distinct:
        return 0.0
    common = count_common(a.columns, b.columns, _marks.of(b.count))
    return common / (a.distinct + b.distinct - common)
