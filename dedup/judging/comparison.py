"""Pairs of articles → evidence and opinions, a step at a time, in several threads."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from itertools import pairwise
from typing import Protocol

import numpy as np

from dedup.article import Progress, silent
from dedup.judging.evidence import Evidence, find_evidence
from dedup.judging.judge import Opinion, judge
from dedup.judging.profile_cache import Profiles
from dedup.kernels.pairs import Pairs
from dedup.kernels.ragged import Ints
from dedup.words.rarity import Rarity
from dedup.words.split import Words
from dedup.words.usage import Usage

WORDS_PER_STEP = 600_000
"""Words of the articles that are compared at once. With more, their tables fall out of the cache; with fewer,
putting profiles together takes longer than comparing them."""


class Articles(Protocol):
    """What the comparison asks of a collection."""

    def texts(self, numbers: Ints) -> Mapping[int, str | Words]:
        """Return texts by number, or words where no texts are kept."""

    def lengths(self) -> Ints:
        """Return the number of words of every article, by its number."""


def each_evidence(
    articles: Articles, pairs: Pairs, usage: Usage, jobs: int = 1, progress: Progress = silent
) -> Iterator[Evidence]:
    """Yield the evidence for the pairs, one step after another and in order, found in `jobs` threads.

    Nearly all of this work is done without the interpreter's lock. One step more than there are threads is
    under way, so that no thread has to wait while the next profiles are made.
    """
    lengths = articles.lengths()
    under_way: deque[Future[Evidence]] = deque()
    done = 0
    with ThreadPoolExecutor(jobs) as threads:
        profiles = Profiles(articles.texts, usage, threads)
        for step in _steps(pairs, lengths):
            under_way.append(_start(threads, profiles, step, usage.rarity))
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
    return threads.submit(find_evidence, profiles.of(numbers), first, second, rarity)


def _steps(pairs: Pairs, lengths: Ints) -> Iterator[Pairs]:
    """Cut pairs into steps of about WORDS_PER_STEP words."""
    step = np.cumsum(lengths[pairs.first] + lengths[pairs.second]) // WORDS_PER_STEP
    bounds = [0, *(np.flatnonzero(np.diff(step)) + 1).tolist(), len(step)]
    for low, high in pairwise(bounds):
        if low < high:
            yield pairs[low:high]


def judge_pairs(articles: Articles, pairs: Pairs, usage: Usage, jobs: int = 1) -> Opinion:
    """Return what the evidence says of each pair."""
    parts = [judge(evidence) for evidence in each_evidence(articles, pairs, usage, jobs)]
    return Opinion(
        np.concatenate([np.zeros(0), *(part.probability for part in parts)]),
        np.concatenate([np.zeros(0), *(part.least for part in parts)]),
        np.concatenate([np.zeros(0, np.bool_), *(part.is_lookalike for part in parts)]),
    )
