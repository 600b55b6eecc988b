"""Two texts → the runs of words that both hold. It knows no sentences."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dedup.kernels.runs import count_common, count_covered, list_runs
from dedup.words.hashing import WordHashes

RUN = 8
"""Words of a verbatim run that count as such."""


@dataclass(frozen=True, slots=True)
class Runs:
    """The runs of so many words of a text: keys (k,) uint64, equal for equal runs; order (k,) their stable
    order; how many are distinct."""

    keys: WordHashes
    order: NDArray[np.int32]
    distinct: int


def runs_of(words: WordHashes, length: int) -> Runs:
    """Return the runs of so many words."""
    count = max(len(words) - length + 1, 0)
    keys = np.empty(count, np.uint64)
    order, spare = np.empty(count, np.int32), np.empty(count, np.int32)
    return Runs(keys, order, list_runs(words, len(words), length, keys, order, spare))


def count_verbatim_words(source: Runs, copy: Runs) -> int:
    """Count the words of the copy that stand in runs of RUN words or more which the source holds too.

    Both are given by their runs of RUN words.
    """
    count = len(copy.keys)
    held = np.empty(count, np.uint8)
    count_common(source.keys, source.order, len(source.keys), copy.keys, copy.order, count, held)
    return count_covered(held, count, RUN)


def resemblance(a: Runs, b: Runs) -> float:
    """Return the Jaccard similarity of the sets of runs; 0 where neither text has any."""
    if not a.distinct or not b.distinct:
        return 0.0
    held = np.empty(len(b.keys), np.uint8)
    common = count_common(a.keys, a.order, len(a.keys), b.keys, b.order, len(b.keys), held)
    return common / (a.distinct + b.distinct - common)
