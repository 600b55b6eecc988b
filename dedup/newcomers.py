"""Which pairs of stored articles are compared when some of them are new: each newcomer with all others.

Where all articles are newcomers, the pairs are those of `comparison.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from dedup.comparison import LARGEST_GROUP, ExactPairs, Pairs
from dedup.ragged import Ints
from dedup.store.candidates import candidates_of, same_words
from dedup.store.store import Store
from dedup.thinning import thin_own

NEWCOMERS_A_STEP = 2_000
"""Newcomers whose buckets are looked up at once: a look at all buckets each time, against the memory that
what is found takes."""


@dataclass(frozen=True, slots=True)
class Likely:
    """The pairs worth aligning, and how many buckets were too full to pair all with all."""

    pairs: Pairs
    full_buckets: int


def exact_pairs(store: Store, newcomers: Ints) -> ExactPairs:
    """Pair the newcomers with the articles that hold the same words, in the order of ids.

    In a large group each newcomer is paired with the first article only, and the first with the second.
    """
    new = frozenset(newcomers.tolist())
    large = 0
    pairs: list[tuple[str, str, int, int]] = []
    for group in same_words(store.database, newcomers):
        if len(group) <= LARGEST_GROUP:
            paired = list(combinations(group, 2))
        else:
            large += 1
            paired = [(group[0], other) for other in group[1:] if other[1] in new]
            paired += [(group[0], group[1])] if group[0][1] in new and group[1][1] not in new else []
        pairs += [(a[0], b[0], a[1], b[1]) for a, b in paired if a[1] in new or b[1] in new]
    return ExactPairs([(a, b) for _, _, a, b in sorted(pairs)], large)


def likely_pairs(store: Store, newcomers: Ints) -> Likely:
    """Return the pairs of newcomers worth aligning, exact ones left out, in the order of ids."""
    lengths, contents, articles = store.lengths(), store.contents(), len(store)
    full: set[int] = set()
    kept: list[Ints] = []
    for step in _steps(np.sort(newcomers)):
        found = candidates_of(store.database, step, articles)
        full |= found.full
        pairs = np.stack((found.candidates.first, found.candidates.second))
        worth = thin_own(found.candidates, lengths) & (contents[pairs[0]] != contents[pairs[1]])
        kept.append(np.sort(pairs[:, worth], axis=0).astype(np.int32))
    distinct = np.unique(np.concatenate([np.zeros((2, 0), np.int32), *kept], axis=1), axis=1)
    return Likely(_by_id(store, distinct.astype(np.int64)), len(full))


def _steps(numbers: Ints) -> Iterator[Ints]:
    for low in range(0, len(numbers), NEWCOMERS_A_STEP):
        yield numbers[low : low + NEWCOMERS_A_STEP]


def _by_id(store: Store, pairs: Ints) -> Pairs:
    """Put the pairs, (2, pairs), and the two of each into the order of their ids."""
    numbers, place = np.unique(pairs, return_inverse=True)
    ids = store.ids(numbers)
    by_id = np.array(sorted(numbers.tolist(), key=ids.__getitem__), np.int64)
    rank = np.empty(len(numbers), np.int64)
    rank[np.searchsorted(numbers, by_id)] = np.arange(len(numbers))
    ranks = np.sort(rank[place.reshape(2, -1)], axis=0)
    low, high = ranks[:, np.lexsort(ranks[::-1])]
    return Pairs(by_id[low], by_id[high])
