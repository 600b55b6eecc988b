"""Which pairs of stored articles are compared: each pending article with all others.

If all are pending, the pairs are those of a collection in memory, except that thinning sees less at a time.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from dedup.candidates.collisions import Candidates
from dedup.candidates.exact import ExactPairs, pair_groups
from dedup.candidates.thinning import thin_own
from dedup.index.collection import LikelyPairs
from dedup.index.file.packed_search import MOST_NUMBERS, PackedSearch
from dedup.index.file.search import Search, same_words
from dedup.index.file.store import Store
from dedup.kernels.pairs import Pairs
from dedup.kernels.ragged import Ints, sorted_distinct

MANY = 20_000
"""The fewest pending articles for which all buckets are packed in memory. Packing takes as long as looking up
the buckets of a few thousand articles."""
MOST_PACKED = 2_000_000
"""The most stored articles whose buckets are packed, at up to 0.8 KB per article."""


def exact_pairs(store: Store, pending: Ints) -> ExactPairs:
    """Pair pending articles with those that hold the same words, in the order of ids."""
    pairs, large = pair_groups(same_words(store.database, pending), frozenset(pending.tolist()))
    return ExactPairs(Pairs.of([(a, b) for (_, a), (_, b) in sorted(pairs)]), large)


def likely_pairs(store: Store, pending: Ints, jobs: int = 1) -> LikelyPairs:
    """Pair pending articles that share enough rare buckets with others, by id; exact pairs are left out."""
    lengths, contents = store.lengths(), store.contents()
    kept, full = [np.zeros(0, np.uint64)], 0
    for found in _candidates(store, np.sort(pending).astype(np.int32), contents, jobs):
        full = max(full, found.full_buckets)
        worth = thin_own(found, lengths, len(store)) & (contents[found.first] != contents[found.second])
        one, other = found.first[worth], found.second[worth]
        kept.append(_packed(np.minimum(one, other), np.maximum(one, other)))
    distinct = sorted_distinct(np.concatenate(kept))
    return LikelyPairs(_by_id(store, *_unpacked(distinct)), full)


def _candidates(
    store: Store, pending: NDArray[np.int32], contents: NDArray[np.uint64], jobs: int
) -> Iterator[Candidates]:
    """Yield the candidates of pending articles; the pending article is the first of each pair."""
    if len(pending) >= MANY and len(store) <= MOST_PACKED and len(contents) <= MOST_NUMBERS:
        search = PackedSearch(store.database, len(store), len(contents))
        are_hubs = np.isin(pending, search.full.hub)
        try:
            search.meet(pending[are_hubs])
            yield from search.each(pending[~are_hubs], jobs)
        finally:
            search.close()
        pending = pending[are_hubs]
        del search
    yield from Search(store.database, contents, len(store)).each(pending)


def _by_id(store: Store, one: Ints, other: Ints) -> Pairs:
    """Put the pairs, and the two articles of each, into the order of ids."""
    numbers = sorted_distinct(np.concatenate((one, other)))
    by_id = store.by_id(numbers)
    if len(by_id) != len(numbers):
        missing = np.setdiff1d(numbers, by_id).tolist()
        raise store.database.damage(f"buckets: there is no article with the number {missing[0]}")
    rank = np.zeros(int(by_id.max(initial=0)) + 1, np.int64)
    rank[by_id] = np.arange(len(by_id))
    one, other = rank[one], rank[other]
    low, high = _unpacked(np.sort(_packed(np.minimum(one, other), np.maximum(one, other))))
    return Pairs(by_id[low], by_id[high])


def _packed(high: Ints, low: Ints) -> NDArray[np.uint64]:
    """Return each pair of numbers as one number that sorts like the pair."""
    return high.astype(np.uint64) << np.uint64(32) | low.astype(np.uint64)


def _unpacked(pairs: NDArray[np.uint64]) -> tuple[Ints, Ints]:
    return (pairs >> np.uint64(32)).astype(np.int64), (pairs & np.uint64(0xFFFFFFFF)).astype(np.int64)
