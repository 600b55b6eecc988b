"""How often a lookalike is a copy, in a collection and around two articles: the prior of the judge.

In the archive of a news wire, most articles that resemble another are no copies: they are forms that are
filled in every day, or reports of one running story. The same evidence is worth less there. Record linkage
has learnt the share of matches from the records themselves since Fellegi and Sunter, "A theory for record
linkage" (1969), and so does this module. Pairs are first judged by their evidence alone. Then the odds of a
copy are divided: the fewer of all lookalikes are copies, and the more other lookalikes both articles have,
the larger the divisor.
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
"""Articles with a lookalike that is no copy, for each article in a copy, up to which a collection counts as
ordinary. The labelled corpora have up to 1.2, and so has bbc; basil, which is made of reports of the same
events, has 12, and reuters21578 has 6. A copy that is missed counts as a lookalike, so there must be room."""
FEW = 30.0
"""Articles in copies that are added to those of every collection, with USUAL times as many that have mere
lookalikes: a few articles prove little."""
MOST = 20.0
"""The largest divisor of the odds: what is beyond doubt in any other collection stays a copy."""


@dataclass(frozen=True, slots=True)
class Lookalikes:
    """Pairs of lookalikes, (pairs,) each: article numbers, and whether the evidence alone calls it a copy."""

    first: Ints
    second: Ints
    is_copy: Mask


@dataclass(frozen=True, slots=True)
class PendingPairs:
    """Pairs that may be copies, (pairs,) each, until all pairs are judged by their evidence: article numbers,
    the probability by the evidence alone, and its floor.
    """

    first: Ints
    second: Ints
    probability: Floats
    least: Floats


@dataclass(frozen=True, slots=True)
class Settled:
    """Pairs that are reported, (pairs,) each, with their scores, and how many the prior withheld."""

    first: Ints
    second: Ints
    scores: Floats
    withheld: int


def lookalikes(first: Ints, second: Ints, opinion: Opinion) -> Lookalikes:
    """Return which of the pairs are lookalikes; copies are, whatever they share."""
    is_copy = opinion.probability >= COPY
    kept = opinion.is_lookalike | is_copy
    return Lookalikes(first[kept], second[kept], is_copy[kept])


def pending_pairs(first: Ints, second: Ints, opinion: Opinion, min_score: float) -> PendingPairs:
    """Return the pairs that may reach a score."""
    kept = opinion.most >= min_score
    return PendingPairs(first[kept], second[kept], opinion.probability[kept], opinion.least[kept])


def join_pending(parts: Sequence[PendingPairs]) -> PendingPairs:
    """Return the pairs of all parts, one part after the other."""
    numbers, chances = np.zeros(0, np.int64), np.zeros(0)
    return PendingPairs(
        first=np.concatenate([numbers, *(part.first for part in parts)]),
        second=np.concatenate([numbers, *(part.second for part in parts)]),
        probability=np.concatenate([chances, *(part.probability for part in parts)]),
        least=np.concatenate([chances, *(part.least for part in parts)]),
    )


def join_lookalikes(parts: Sequence[Lookalikes]) -> Lookalikes:
    """Return the pairs of all parts, one part after the other."""
    numbers = np.zeros(0, np.int64)
    return Lookalikes(
        first=np.concatenate([numbers, *(part.first for part in parts)]),
        second=np.concatenate([numbers, *(part.second for part in parts)]),
        is_copy=np.concatenate([np.zeros(0, np.bool_), *(part.is_copy for part in parts)]),
    )


def settle(pairs: PendingPairs, found: Lookalikes, min_score: float) -> Settled:
    """Return the pairs that reach a score in a collection with these lookalikes.

    A pair is withheld that the evidence alone calls a copy, and that would reach the score but for the prior.
    """
    scores = score(pairs, found)
    kept = scores >= min_score
    alone = np.maximum(pairs.probability, pairs.least)
    withheld = (alone >= max(min_score, COPY)) & ~kept
    return Settled(pairs.first[kept], pairs.second[kept], scores[kept], int(withheld.sum()))


def score(pairs: PendingPairs, found: Lookalikes) -> Floats:
    """Return the probability of each pair with its odds divided, and never below its floor, (pairs,)."""
    odds = divisors(pairs.first, pairs.second, found)
    divided = pairs.probability / (odds - (odds - 1) * pairs.probability)
    return np.maximum(divided, pairs.least)


def divisors(first: Ints, second: Ints, found: Lookalikes) -> Floats:
    """Return by how much the odds of each pair are divided, (pairs,), from 1 to MOST.

    What the collection adds to 1 counts once, and once more for each of the pair's other lookalikes.
    """
    collection = against(*count_articles(found))
    divided: Floats = np.minimum(1 + (collection - 1) * (1.0 + other_lookalikes(first, second, found)), MOST)
    return divided


def against(copies: int, others: int) -> float:
    """Return by how much a collection divides the odds, given how many of its articles are in a copy, and how
    many have a lookalike that is no copy. It is squared, because pairs grow with the square of articles.

    >>> against(0, 0), against(100, 250), against(10, 125)
    (1.0, 1.0, 4.0)
    """
    return max((others + FEW * USUAL) / (copies + FEW) / USUAL, 1.0) ** 2


def count_articles(found: Lookalikes) -> tuple[int, int]:
    """Return how many articles are in a copy, and how many have a lookalike that is no copy."""
    return _count(found, found.is_copy), _count(found, ~found.is_copy)


def _count(found: Lookalikes, kept: Mask) -> int:
    return len(np.unique(np.concatenate((found.first[kept], found.second[kept]))))


def other_lookalikes(first: Ints, second: Ints, found: Lookalikes) -> Ints:
    """Return how many lookalikes each pair has besides itself that are no copies, (pairs,).

    Both articles are counted for themselves; the lesser of the two numbers counts.
    """
    one, other = found.first[~found.is_copy], found.second[~found.is_copy]
    ends = (first, second, one, other)
    many = 1 + max((int(end.max()) for end in ends if len(end)), default=0)
    like: Ints = np.bincount(one, minlength=many) + np.bincount(other, minlength=many)
    itself = np.isin(_pair_keys(first, second), _pair_keys(one, other))
    return np.minimum(like[first], like[second]) - itself


def _pair_keys(first: Ints, second: Ints) -> Ints:
    """Return one number for each pair of articles, the same whichever comes first."""
    return np.minimum(first, second) << 32 | np.maximum(first, second)
