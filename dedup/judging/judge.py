"""Evidence → the probability that one article derives from the other, and the kind of copy.

The probability is a logistic function of a weighted sum of terms; the weights stand in `judge.toml`, which
`bench/fit.py` writes. Everything a weight applies to is a number that can be shown to a reader. How many
copies there are among pairs that are alike differs from one collection to the next: see `prior.py`.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np

from dedup.judging.evidence import Evidence
from dedup.judging.profile import RUN
from dedup.kernels.ragged import Floats, Mask

TERMS = ("mutual", "least", "order", "runs", "keywords", "numerals", "brief", "refilled")
"""Names of the terms, in their order."""
SMALL = 0.02
"""Share up to which more or less of it is mostly chance: one word in fifty."""
FEW_KEYWORDS = 8.0
FEW_NUMERALS = 5.0
"""What an article may have to itself before it weighs much: a rewriter swaps words and rounds numbers. From a
half to twice as many, the corpora come out alike; with one, excerpts and rewrites within long pages lose."""
SWAPPED = 0.9
"""What sentences lose of their weight where both versions name something that the other article lacks: a
tender, a price list, a bond issue. Of reuters21578, which is full of them, a third fewer pairs are reported,
and of the labelled copies as many."""
FILLED = 10.0
"""How fast differing names and numbers tell of a form: a tenth of them tells two thirds of what all would. Of
the reworded copies of the corpora nine in ten have none."""
FRESH = 0.75
WORN = 0.5
"""What shared words count, as a share of what they weigh: from FRESH on nothing speaks of a form, down to
WORN all does. Half of the rewrites of the corpora keep three quarters and more, three quarters of the forms
less than two thirds: many articles put the same words together, and each line holds few of them."""
CERTAIN = 10.0
"""Standard deviations of order beyond which more is no more certain."""
BRIEF = 70.0
"""Weight of an article, about sixty words, below which little of what it shares with another is more than
chance or the set phrases of a trade."""
ALIKE = 0.2
"""Share of either article in sentences that are each other's best match from which two are alike, whatever
the reason: a fifth."""
SAME = 0.6
"""Resemblance by runs of eight words from which two are the same text: where single words are replaced, about
four fifths of all word triples are common then. A form that is filled in anew seldom keeps so much."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """What the evidence tells of each pair, (pairs,) each, before it is known how the others turn out.

    probability: of one deriving from the other, by the weighted terms. least: what it is at least, whatever
    becomes of the others. is_lookalike: whether enough is shared to ask where it comes from.
    """

    probability: Floats
    least: Floats
    is_lookalike: Mask

    @property
    def most(self) -> Floats:
        """What the probability is at most."""
        return np.maximum(self.probability, self.least)


def judge(evidence: Evidence) -> Opinion:
    """Return what the evidence tells of each pair.

    What many articles hold tells little about where it comes from; but of two that are the SAME but for a few
    edits, one is a copy, however many there are. The least is their resemblance then, and else 0.
    """
    return Opinion(
        probability(evidence),
        np.where(evidence.resemblance >= SAME, evidence.resemblance, 0.0),
        np.maximum(evidence.first.mutual, evidence.second.mutual) >= ALIKE,
    )


def probability(evidence: Evidence) -> Floats:
    """Return the logistic of the weighted terms of each pair, (pairs,)."""
    intercept, weights = _weights()
    values = terms(evidence)
    return logistic(intercept + sum(weights[name] * values[name] for name in values))


def logistic(x: Floats | float) -> Floats:
    """Return 1 / (1 + exp(-x)) without overflow.

    >>> logistic(np.array([0.0, 1000.0, -1000.0])).tolist()
    [0.5, 1.0, 0.0]
    """
    return np.asarray(np.exp(-np.logaddexp(0, -np.asarray(x))), np.float64)


def terms(evidence: Evidence) -> dict[str, Floats]:
    """Return the terms of the sum, by name, (pairs,) each.

    Of what is shared, `kept` counts: less where sentences that match are filled with other names and numbers.

    mutual: the logarithm of the share in sentences that are each other's best match, of the article with
    the greater share; least: the same of the other article. Both are flattened below SMALL, where chance
    makes the difference. order: how far the matches of the former follow its own order, squared, as the
    odds against chance grow, up to CERTAIN; of both shares equal, the better order. runs: the logarithm of
    the verbatim runs in common. keywords, numerals: the logarithms of how many the other article lacks, of
    the article of which it lacks fewer. An independent report leaves both sides with some of their own; a
    copy that adds none, or one that leaves none out, does not. brief: how far the article that weighs less
    falls short of BRIEF, as a logarithm; verbatim runs take from it: a sentence of fifteen words takes half.
    refilled: how far sentences that match are filled with other names and numbers on both sides, times how
    worn the rest is, times the third power of the greater share. Whoever rewrites keeps the facts and changes
    the words; who fills in a form keeps the words and changes the facts.
    """
    one, other = evidence.first, evidence.second
    more = (one.mutual > other.mutual) | ((one.mutual == other.mutual) & (one.order > other.order))
    order = np.clip(np.where(more, one.order, other.order), -CERTAIN, CERTAIN)
    kept = 1 - SWAPPED * evidence.swapped
    lesser = np.minimum(one.weight, other.weight)
    other_facts = np.maximum(evidence.swapped, np.minimum(one.differing, other.differing))
    reworded = 1 / (1 + evidence.runs / RUN)
    worn = np.clip((FRESH - np.maximum(one.fresh, other.fresh)) / (FRESH - WORN), 0, 1)
    mutual = np.maximum(one.mutual, other.mutual)
    return {
        "mutual": np.log(mutual * kept + SMALL),
        "least": np.log(np.minimum(one.mutual, other.mutual) * kept + SMALL),
        "order": order * np.abs(order),
        "runs": np.log1p(evidence.runs * kept / RUN),
        "keywords": np.log1p(np.minimum(one.own_keywords, other.own_keywords) / FEW_KEYWORDS),
        "numerals": np.log1p(np.minimum(one.own_numerals, other.own_numerals) / FEW_NUMERALS),
        "brief": reworded * np.maximum(np.log(BRIEF / np.maximum(lesser, 1)), 0),
        "refilled": (1 - np.exp(-FILLED * other_facts)) * worn * mutual**3,
    }


@cache
def _weights() -> tuple[float, dict[str, float]]:
    """Return the intercept and the weights by term."""
    model = tomllib.loads(resources.files("dedup.judging").joinpath("judge.toml").read_text("utf-8"))
    return model["intercept"], model["weights"]
