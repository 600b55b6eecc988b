"""How often what is alike proves a copy, in a collection and around two articles: the prior of the judge.

Where a wire is archived, most articles that are like another are no copies: forms that are filled in every
day, one report of a running story after another. There the same evidence is worth less. In the linkage of
records, the share of the matches is learnt from the records themselves ever since Fellegi and Sunter, "A
theory for record linkage" (1969). So it is here: pairs are judged by their evidence first; then the odds of
a copy are divided the more, the fewer of all articles that are like another are copies, and the more others
are like these two.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from dedup.kernels.ragged import Floats, Ints, Mask

if TYPE_CHECKING:
    from dedup.judging.judge import Opinion

COPY = 0.5
"""Probability by the evidence alone from which a pair counts as a copy."""
USUAL = 2.5
"""Articles that are like another and no copies of it, beside each article in a copy, up to which a collection
is as any other. The labelled corpora have up to 1.2, and bbc too; basil, which is made of reports of the same
events, has 12, and reuters21578 has 6. A copy that is missed counts as alike, so there must be room."""
FEW = 30.0
"""A collection counts as if it held so many articles more in copies, and USUAL times as many that are only
alike: what a few articles tell is little."""
MOST = 20.0
"""By how much the odds are divided at most: what is beyond doubt anywhere else stays a copy."""


@dataclass(frozen=True, slots=True)
class Alike:
    """Pairs of articles that are alike, (pairs,) each: numbers, and whether the evidence tells of a copy."""

    first: Ints
    second: Ints
    is_copy: Mask


@dataclass(frozen=True, slots=True)
class Waiting:
    """Pairs that may be copies, (pairs,) each, until all are judged by their evidence: article numbers, the
    probability by the evidence alone, and what it is at least.
    """

    first: Ints
    second: Ints
    probability: Floats
    least: Floats


@dataclass(frozen=True, slots=True)
class Settled:
    """Pairs that are reported, (pairs,) each, with their scores; and how many were held back."""

    first: Ints
    second: Ints
    scores: Floats
    held_back: int


def alike(first: Ints, second: Ints, opinion: Opinion) -> Alike:
    """Return which of the pairs are alike; copies are, whatever they share."""
    is_copy = opinion.probability >= COPY
    kept = opinion.is_alike | is_copy
    return Alike(first[kept], second[kept], is_copy[kept])


def waiting(first: Ints, second: Ints, opinion: Opinion, min_score: float) -> Waiting:
    """Return the pairs that may reach a score."""
    kept = opinion.most >= min_score
    return Waiting(first[kept], second[kept], opinion.probability[kept], opinion.least[kept])


def join_pending(parts: Sequence[Waiting]) -> Waiting:
    """Return the pairs of all parts, one part after the other."""
    numbers, chances = np.zeros(0, np.int64), np.zeros(0)
    return Waiting(
        first=np.concatenate([numbers, *(part.first for part in parts)]),
        second=np.concatenate([numbers, *(part.second for part in parts)]),
        probability=np.concatenate([chances, *(part.probability for part in parts)]),
        least=np.concatenate([chances, *(part.least for part in parts)]),
    )


def join_lookalikes(parts: Sequence[Alike]) -> Alike:
    """Return the pairs of all parts, one part after the other."""
    numbers = np.zeros(0, np.int64)
    return Alike(
        first=np.concatenate([numbers, *(part.first for part in parts)]),
        second=np.concatenate([numbers, *(part.second for part in parts)]),
        is_copy=np.concatenate([np.zeros(0, np.bool_), *(part.is_copy for part in parts)]),
    )


def settle(pairs: Waiting, found: Alike, min_score: float) -> Settled:
    """Return the pairs that reach a score in a collection of which this is found.

    Held back is what is a copy by its evidence alone.
    """
    scores = score(pairs, found)
    kept = scores >= min_score
    alone = np.maximum(pairs.probability, pairs.least)
    held_back = (alone >= max(min_score, COPY)) & ~kept
    return Settled(pairs.first[kept], pairs.second[kept], scores[kept], int(held_back.sum()))


def score(pairs: Waiting, found: Alike) -> Floats:
    """Return the probability of each pair, (pairs,): with the odds divided, and never below its least."""
    odds = divisors(pairs.first, pairs.second, found)
    divided = pairs.probability / (odds - (odds - 1) * pairs.probability)
    return np.maximum(divided, pairs.least)


def divisors(first: Ints, second: Ints, found: Alike) -> Floats:
    """Return by what the odds of each pair are divided, (pairs,), from 1 to MOST.

    What the collection adds to 1 counts once, and once more for each other article that is like both: the
    lesser of how many are like either.
    """
    collection = against(*count_articles(found))
    divided: Floats = np.minimum(1 + (collection - 1) * (1.0 + others_alike(first, second, found)), MOST)
    return divided


def against(copies: int, others: int) -> float:
    """Return by how much the odds are divided in a collection with so many articles in copies, and so many
    that are like another and no copy of it: squared, as pairs that are alike grow with the square of these.

    >>> against(0, 0), against(100, 250), against(10, 125)
    (1.0, 1.0, 4.0)
    """
    return max((others + FEW * USUAL) / (copies + FEW) / USUAL, 1.0) ** 2


def count_articles(found: Alike) -> tuple[int, int]:
    """Return how many articles are in a copy, and how many are like another and no copy of it."""
    return _count(found, found.is_copy), _count(found, ~found.is_copy)


def _count(found: Alike, kept: Mask) -> int:
    return len(np.unique(np.concatenate((found.first[kept], found.second[kept]))))


def others_alike(first: Ints, second: Ints, found: Alike) -> Ints:
    """Return how many other articles are like the first of each pair, or the second, and no copies of it: the
    lesser of both, (pairs,).
    """
    one, other = found.first[~found.is_copy], found.second[~found.is_copy]
    ends = (first, second, one, other)
    many = 1 + max((int(end.max()) for end in ends if len(end)), default=0)
    like: Ints = np.bincount(one, minlength=many) + np.bincount(other, minlength=many)
    itself = np.isin(_both(first, second), _both(one, other))
    return np.minimum(like[first], like[second]) - itself


def _both(first: Ints, second: Ints) -> Ints:
    """Return a number for each pair of articles, whichever is the first."""
    return np.minimum(first, second) << 32 | np.maximum(first, second)
