"""How often two articles that are alike prove a copy in this collection: the prior of the judgement.

Where a wire is archived, hundreds of articles are alike for each that is copied: forms that are filled in
every day, one report of a running story after another. There the same evidence is worth less. In the linkage
of records, the share of the matches is learnt from the records themselves ever since Fellegi and Sunter,
"A theory for record linkage" (1969). So it is here: pairs are counted once they are judged by their evidence,
and what speaks for a copy weighs the less, the rarer copies are among all that is alike.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from dedup.ragged import Floats

if TYPE_CHECKING:
    from dedup.judge import Opinion

COPY = 0.5
"""Probability by the evidence alone from which a pair counts as a copy."""
USUAL = 2.0
"""Pairs that are alike and no copies, beside each copy, up to which a collection is like those that the
weights are fitted to. Most corpora have one or fewer, bbc has 1.5; basil, which is made of reports of the
same events, has 16, and so has reuters21578."""
FEW = 30.0
"""A collection counts as if it held so many copies more, and USUAL pairs that are alike beside each: what a
few pairs tell is little."""
MOST = 10.0
"""By how much the odds of a copy are lowered at most: a copy that is beyond doubt anywhere else stays one."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Pairs of a collection that were judged by their evidence."""

    copies: int = 0
    others: int = 0
    """Pairs that are alike and no copies."""

    def __add__(self, more: Tally) -> Tally:
        return Tally(self.copies + more.copies, self.others + more.others)


def tally(opinion: Opinion) -> Tally:
    """Count the pairs."""
    copies = opinion.probability >= COPY
    return Tally(int(copies.sum()), int((opinion.is_alike & ~copies).sum()))


def against(counted: Tally) -> float:
    """Return by how much the odds of a copy are lowered in a collection, 1 to MOST.

    >>> against(Tally()), against(Tally(copies=10, others=20)), against(Tally(copies=10, others=1000))
    (1.0, 1.0, 10.0)
    """
    others = (counted.others + FEW * USUAL) / (counted.copies + FEW)
    return min(max(others / USUAL, 1.0), MOST)


def settle(probability: Floats, least: Floats, counted: Tally) -> Floats:
    """Return the probability of each pair in a collection, (pairs,): never more than by the evidence alone,
    or its least.
    """
    odds = against(counted)
    lowered = probability / (odds - (odds - 1) * probability)
    return np.maximum(lowered, least)
