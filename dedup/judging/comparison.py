"""Pairs of indexed articles → the evidence for each, and what the judge makes of it, in many threads."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Executor, Future, ThreadPoolExecutor
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
"""Called with a stage ("reading", "comparing"), how much of it is done, and how much there is, if known."""

WORDS_A_STEP = 600_000
"""Words of the articles that are compared at once. With more, their tables fall out of the cache; with fewer,
putting profiles together takes longer than comparing them."""
LARGEST_GROUP = 100
"""Articles with the same words that are all paired with each other. Those of a larger group are paired with
one of them only."""


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
        """Return the number of words of every article, by its number."""


def each_evidence(
    index: Articles, pairs: Pairs, jobs: int = 1, progress: Progress = silent
) -> Iterator[Evidence]:
    """Yield the evidence for the pairs, one step after another and in order, found in `jobs` threads.

    Nearly all of this work is done without the interpreter's lock. One step more than there are threads is
    under way, so that no thread has to wait while the next profiles are made.
    """
    rarity, lengths = index.rarity, index.lengths()
    compared = int(lengths[np.unique(np.concatenate((pairs.first, pairs.second)))].sum())
    under_way: deque[Future[Evidence]] = deque()
    done = 0
    with ThreadPoolExecutor(jobs) as threads:
        profiles = Profiles(index.texts, rarity, compared, threads)
        for step in _steps(pairs, lengths):
            under_way.append(_start(threads, profiles, step, rarity))
            if len(under_way) > jobs:
                yield under_way.popleft().result()
            done += len(step.first)
            progress("comparing", done, len(pairs.first))
        while under_way:
            yield under_way.popleft().result()


def _start(threads: Executor, profiles: Profiles, step: Pairs, rarity: Rarity) -> Future[Evidence]:
    """Make the profiles of a step, and let a thread find its evidence."""
    numbers, place = np.unique(np.concatenate((step.first, step.second)), return_inverse=True)
    first, second = np.split(place, 2)
    profile, position = profiles.of(numbers)
    return threads.submit(find_evidence, profile, position[first], position[second], rarity)


def _steps(pairs: Pairs, lengths: Ints) -> Iterator[Pairs]:
    """Cut pairs into steps of about WORDS_A_STEP words."""
    step = np.cumsum(lengths[pairs.first] + lengths[pairs.second]) // WORDS_A_STEP
    bounds = [0, *(np.flatnonzero(np.diff(step)) + 1).tolist(), len(step)]
    for low, high in pairwise(bounds):
        if low < high:
            yield Pairs(pairs.first[low:high], pairs.second[low:high])


def judge_pairs(index: Articles, pairs: Pairs, jobs: int = 1, progress: Progress = silent) -> Opinion:
    """Return what the evidence says of each pair."""
    parts = [judge(evidence) for evidence in each_evidence(index, pairs, jobs, progress)]
    return Opinion(
        np.concatenate([np.zeros(0), *(part.probability for part in parts)]),
        np.concatenate([np.zeros(0), *(part.least for part in parts)]),
        np.concatenate([np.zeros(0, np.bool_), *(part.is_lookalike for part in parts)]),
    )
