"""Evidence → the terms of the judge: one small function a number, in one table.

The judge adds up the terms in the order of TERMS, each times its weight in `judge.toml`. A term speaks for a
copy or against one; which of both, and how loudly, its weight decides. A new term is a function here, a line
in TERMS, and a run of `bench/fit.py`.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from dedup.judging.evidence import Evidence
from dedup.judging.profile import RUN
from dedup.kernels.ragged import Floats

SMALL = 0.02
"""Share below which a difference is mostly chance, one word in fifty: logarithms of shares flatten there."""
FEW_KEYWORDS = 8.0
FEW_NUMERALS = 5.0
"""How many an article may have to itself before they weigh much: a rewriter swaps words and rounds numbers.
From half to twice as many, the corpora come out the same; with one, excerpts and rewrites within long pages
lose."""
SWAPPED = 0.9
"""Share of their weight that matching sentences lose where each of the two names something that the other
article lacks, as in a tender, a price list or a bond issue. It takes away a third of the pairs reported of
reuters21578, which is full of these, and none of the labelled copies."""
FILLED = 10.0
"""How fast other names and numbers add up to a form: if a tenth of them differ, that counts two thirds of
what it would if all did. Nine in ten reworded copies of the corpora have none."""
FRESH = 0.75
WORN = 0.5
"""Freshness of the shared words from which nothing points to a form, and down to which everything does. Half
of the rewrites of the corpora are above three quarters; three quarters of the forms are below two thirds."""
CERTAIN = 10.0
"""Standard deviations of order beyond which more adds no certainty."""
BRIEF = 70.0
"""Weight of an article, about sixty words, below which most of what it shares with another is chance or the
set phrases of a trade."""

Term = Callable[[Evidence], Floats]
"""Returns one number for each pair, (pairs,)."""


def mutual(evidence: Evidence) -> Floats:
    """Return how much of the article that shows more is found in matching sentences of the other."""
    return _log_share(_greater_share(evidence), evidence)


def least(evidence: Evidence) -> Floats:
    """Return how much of the article that shows less is found in matching sentences of the other."""
    return _log_share(np.minimum(evidence.first.mutual, evidence.second.mutual), evidence)


def order(evidence: Evidence) -> Floats:
    """Return how far the matching sentences follow the same order in both articles, beyond chance.

    It is that of the article with the greater share, or the better one where both shares are equal. It is
    squared, because the odds against chance grow with the square. Another order is no evidence against: who
    copies may begin with the end.
    """
    one, other = evidence.first, evidence.second
    more = (one.mutual > other.mutual) | ((one.mutual == other.mutual) & (one.order > other.order))
    squared: Floats = np.clip(np.where(more, one.order, other.order), 0, CERTAIN) ** 2
    return squared


def runs(evidence: Evidence) -> Floats:
    """Return how much both articles have in common word for word, as a logarithm."""
    return np.log1p(evidence.runs * _kept(evidence) / RUN)


def keywords(evidence: Evidence) -> Floats:
    """Return how many key words each article has that the other lacks, the lesser of both, as a logarithm.

    Two independent reports each have some. A copy that adds none, or that leaves none out, does not.
    """
    return _log_fewer(evidence.first.own_keywords, evidence.second.own_keywords, FEW_KEYWORDS)


def numerals(evidence: Evidence) -> Floats:
    """Return how many numbers each article has that the other lacks, the lesser of both, as a logarithm."""
    return _log_fewer(evidence.first.own_numerals, evidence.second.own_numerals, FEW_NUMERALS)


def brief(evidence: Evidence) -> Floats:
    """Return how far the shorter article falls short of being long enough to prove a copy, as a logarithm.

    Verbatim runs make up for it: a sentence of fifteen words in common takes away half.
    """
    lesser = np.minimum(evidence.first.weight, evidence.second.weight)
    reworded = 1 / (1 + evidence.runs / RUN)
    short: Floats = reworded * np.maximum(np.log(BRIEF / np.maximum(lesser, 1)), 0)
    return short


def refilled(evidence: Evidence) -> Floats:
    """Return how much the two look like one form that was filled in twice: worn words, other facts.

    A rewriter keeps the facts and changes the words; whoever fills in a form keeps the words and changes the
    facts. Other names and numbers count as far as the words around them are worn, and by the square of
    the greater share.
    """
    filled = 1 - np.exp(-FILLED * other_facts(evidence))
    form: Floats = filled * worn(evidence) * _greater_share(evidence) ** 2
    return form


TERMS: dict[str, Term] = {
    "mutual": mutual,
    "least": least,
    "order": order,
    "runs": runs,
    "keywords": keywords,
    "numerals": numerals,
    "brief": brief,
    "refilled": refilled,
}
"""All terms by name, in the order in which they are added up."""


def terms_of(evidence: Evidence) -> dict[str, Floats]:
    """Return every term of each pair, (pairs,) each, by name and in the order of TERMS."""
    return {name: term(evidence) for name, term in TERMS.items()}


def worn(evidence: Evidence) -> Floats:
    """Return how far what is shared is worn, as the wording of forms is, (pairs,)."""
    fresh = np.maximum(evidence.first.fresh, evidence.second.fresh)
    share: Floats = np.clip((FRESH - fresh) / (FRESH - WORN), 0, 1)
    return share


def other_facts(evidence: Evidence) -> Floats:
    """Return the share of names and numbers that the other article lacks, where both have such, (pairs,)."""
    return np.maximum(evidence.swapped, np.minimum(evidence.first.differing, evidence.second.differing))


def _greater_share(evidence: Evidence) -> Floats:
    return np.maximum(evidence.first.mutual, evidence.second.mutual)


def _kept(evidence: Evidence) -> Floats:
    """Return how much of what is shared counts: less where matching sentences name other things."""
    kept: Floats = 1 - SWAPPED * evidence.swapped
    return kept


def _log_share(share: Floats, evidence: Evidence) -> Floats:
    return np.log(share * _kept(evidence) + SMALL)


def _log_fewer(one: Floats, other: Floats, few: float) -> Floats:
    return np.log1p(np.minimum(one, other) / few)
