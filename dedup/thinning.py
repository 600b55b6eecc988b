"""Candidates → those worth aligning, by how much their shared buckets tell. No text is touched."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dedup.index import STRONG, Candidates

BEST = 20
"""Weaker candidates kept an article, the best first; all that tie with the last one are kept too."""


def thin(candidates: Candidates) -> NDArray[np.bool_]:
    """Tell which candidates to keep: the strong ones, and the best of either of their articles."""
    kept = candidates.collisions >= STRONG
    both = np.concatenate((candidates.first, candidates.second))
    weight = np.concatenate((candidates.weight, candidates.weight))
    among = _among_best(both, weight)
    return kept | among[: len(kept)] | among[len(kept) :]


def _among_best(article: NDArray[np.int64], weight: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Tell which rows weigh at least as much as the BEST-th heaviest row of their article."""
    order = np.lexsort((-weight, article))
    ranked, heaviest = article[order], weight[order]
    first = np.flatnonzero(np.concatenate((np.ones(min(len(ranked), 1), bool), ranked[1:] != ranked[:-1])))
    count = np.diff(np.append(first, len(ranked)))
    last = heaviest[first + np.minimum(BEST, count) - 1]
    among = np.zeros(len(article), bool)
    among[order] = heaviest >= np.repeat(last, count)
    return among
