"""Which pairs of indexed articles are compared, and what the evidence tells of each."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import combinations, pairwise, product
from typing import Protocol

import numpy as np

from dedup.candidates.thinning import thin
from dedup.index.memory import Index
from dedup.judging.evidence import Evidence, find_evidence
from dedup.judging.judge import Opinion, judge
from dedup.judging.profile_cache import Profiles
from dedup.kernels.ragged import Ints
from dedup.words.rarity import Rarity
from dedup.words.split import Words

Progress = Callable[[str, int, int | None], None]
"""Called with a stage ("reading", "comparing"), how much is done, and of how much where that is known."""

WORDS_A_STEP = 600_000
"""Words of the articles compared at once: with more, their tables fall out of the cache; with fewer, putting
profiles together takes longer than comparing them."""
LARGEST_GROUP = 100
"""Articles with the same words that are all paired with each other; a larger group with one of them only."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of article numbers, (pairs,) each; the id of the first sorts before that of the second."""

    first: Ints
    second: Ints


@dataclass(frozen=True, slots=True)
class ExactPairs:
    """Pairs of articles with the same words, and how many groups were too large to pair all with all."""

    pairs: list[tuple[int, int]]
    large_groups: int


def silent(stage: str, done: int, of: int | None) -> None:
    """Report no progress."""


def exact_pairs(index: Index) -> ExactPairs:
    """Pair the articles that hold the same words, in the order of their ids."""
    ids, contents = index.ids, index.contents()
    by_id = np.array(sorted(np.flatnonzero(contents).tolist(), key=ids.__getitem__), np.int64)
    order = by_id[np.argsort(contents[by_id], kind="stable")]
    groups = np.split(order, np.flatnonzero(contents[order][1:] != contents[order][:-1]) + 1)
    pairs: list[tuple[int, int]] = []
    for group in groups:
        paired = (
            combinations(group.tolist(), 2) if len(group) <= LARGEST_GROUP else product(group[:1], group[1:])
        )
        pairs += [(int(one), int(other)) for one, other in paired]
    return ExactPairs(pairs, sum(len(group) > LARGEST_GROUP for group in groups))


def candidate_pairs(index: Index, jobs: int = 1) -> tuple[Pairs, int]:
    """Return the pairs worth aligning, exact ones left out, and how many buckets were too full to pair all
    with all.

    Pairs and their articles are ordered by id, so that nothing depends on the order of arrival.
    """
    found, contents, ids = index.candidates(jobs), index.contents(), index.ids
    kept = np.flatnonzero(thin(found, index.lengths(), len(index)))
    kept = kept[contents[found.first[kept]] != contents[found.second[kept]]]
    by_id = np.array(sorted(range(len(ids)), key=ids.__getitem__), np.int64)
    rank = np.empty(len(ids), np.int64)
    rank[by_id] = np.arange(len(ids))
    ranks = np.sort(np.stack((rank[found.first[kept]], rank[found.second[kept]])), axis=0)
    low, high = ranks[:, np.lexsort(ranks[::-1])]
    return Pairs(by_id[low], by_id[high]), found.full_buckets


class Articles(Protocol):
    """What the comparison asks of an index, whether it is in memory or in a file."""

    @property
    def rarity(self) -> Rarity:
        """In how many articles words and pairs of words occur."""

    def texts(self, numbers: Ints) -> Mapping[int, str | Words]:
        """Return texts by number, or words where no texts are kept."""

    def lengths(self) -> Ints:
        """Return how many words every article has, by number."""


def each_evidence(
    index: Articles, pairs: Pairs, jobs: int = 1, progress: Progress = silent
) -> Iterator[Evidence]:
    """Yield the evidence for the pairs, a step at a time and in order, worked out in so many threads.

    Nearly all of this work is done without the interpreter's lock.
    """
    rarity, lengths = index.rarity, index.lengths()
    compared = int(lengths[np.unique(np.concatenate((pairs.first, pairs.second)))].sum())
    waiting: deque[Future[Evidence]] = deque()
    done = 0
    with ThreadPoolExecutor(jobs) as threads:
        profiles = Profiles(index.texts, rarity, compared, threads)
        for step in _steps(pairs, lengths):
            numbers, place = np.unique(np.concatenate((step.first, step.second)), return_inverse=True)
            first, second = np.split(place, 2)
            made, position = profiles.of(numbers)
            waiting.append(threads.submit(find_evidence, made, position[first], position[second], rarity))
            if len(waiting) > jobs:
                yield waiting.popleft().result()
            done += len(first)
            progress("comparing", done, len(pairs.first))
        while waiting:
            yield waiting.popleft().result()


def _steps(pairs: Pairs, lengths: Ints) -> Iterator[Pairs]:
    """Cut pairs into steps of WORDS_A_STEP words or little more."""
    step = np.cumsum(lengths[pairs.first] + lengths[pairs.second]) // WORDS_A_STEP
    bounds = [0, *(np.flatnonzero(np.diff(step)) + 1).tolist(), len(step)]
    for low, high in pairwise(bounds):
        if low < high:
            yield Pairs(pairs.first[low:high], pairs.second[low:high])


def judge_pairs(index: Articles, pairs: Pairs, jobs: int = 1, progress: Progress = silent) -> Opinion:
    """Return what the evidence tells of each pair."""
    parts = [judge(evidence) for evidence in each_evidence(index, pairs, jobs, progress)]
    return Opinion(
        np.concatenate([np.zeros(0), *(part.probability for part in parts)]),
        np.concatenate([np.zeros(0), *(part.least for part in parts)]),
        np.concatenate([np.zeros(0, np.bool_), *(part.is_alike for part in parts)]),
    )
