"""Evidence → the probability that one article derives from the other, and the kind of copy.

The probability is a logistic function of a weighted sum of terms; the weights stand in `judge.toml`, which
`bench/fit.py` writes. Everything a weight applies to is a number that can be shown to a reader.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import fields
from functools import cache
from importlib import resources

import numpy as np

from dedup.article import Kind
from dedup.evidence import Evidence, Side
from dedup.profile import RUN
from dedup.ragged import Floats, Mask

TERMS = ("mutual", "unquoted", "sentences", "runs", "order", "special")
"""Names of the terms, in their order."""
SMALL = 0.02
"""Share up to which more or less of it is mostly chance: one word in fifty."""
NEAR = 0.5
"""Resemblance from which a copy is near: half of all word triples are the same."""
MOST = 0.5
"""Share of the copy that must follow the source for a rewrite; an excerpt takes less."""
VERBATIM = 0.5
"""Share of what was taken, in verbatim runs, from which it was lifted and not rewritten."""
WHOLE = 0.95
"""Share of an article in common from which it holds nothing else: one word in twenty is a dateline."""


def probability(evidence: Evidence) -> Floats:
    """Return the probability of each pair, (pairs,).

    It is at least the resemblance: what many articles hold tells little about where it comes from, but of
    texts of which most is the same, one is a copy, however many there are.
    """
    intercept, weights = _weights()
    values = terms(evidence)
    judged = logistic(intercept + sum(weights[name] * values[name] for name in values))
    return np.maximum(judged, evidence.resemblance)


def logistic(x: Floats | float) -> Floats:
    """Return 1 / (1 + exp(-x)) without overflow.

    >>> logistic(np.array([0.0, 1000.0, -1000.0])).tolist()
    [0.5, 1.0, 0.0]
    """
    return np.asarray(0.5 * (1 + np.tanh(0.5 * np.asarray(x))), np.float64)


def terms(evidence: Evidence) -> dict[str, Floats]:
    """Return the terms of the sum, by name, (pairs,) each.

    "more" is the article that shows more in the other, "less" the other one (`_shows_more`).

    mutual, unquoted: logarithms of the shares of "more" in sentences that are each other's best match.
    sentences: the logarithm of how many "less" has: in a longer text, more is found by chance. runs: the
    logarithm of the verbatim runs in common. order: how far the matches of "more" follow its own order.
    special: the share of what is found that is names and numbers, which independent reports share too.
    """
    first_more = _shows_more(evidence.first, evidence.second)

    def more(pick: Callable[[Side], Floats]) -> Floats:
        return np.where(first_more, pick(evidence.first), pick(evidence.second))

    def less(pick: Callable[[Side], Floats]) -> Floats:
        return np.where(first_more, pick(evidence.second), pick(evidence.first))

    return {
        "mutual": _log(more(lambda side: side.mutual)),
        "unquoted": _log(more(lambda side: side.mutual_unquoted)),
        "sentences": np.log1p(less(lambda side: side.sentences)),
        "runs": np.log1p(evidence.runs / RUN),
        "order": more(lambda side: side.order),
        "special": more(lambda side: side.special),
    }


def _shows_more(one: Side, other: Side) -> Mask:
    """Tell where `one` shows more: mutual decides, where both show as much the next field of Side, and so on,
    so that it makes no difference which article comes first.
    """
    more = np.ones(len(one.mutual), bool)
    for field in reversed(fields(Side)):
        mine, yours = getattr(one, field.name), getattr(other, field.name)
        more = (mine > yours) | ((mine == yours) & more)
    return more


def _log(share: Floats) -> Floats:
    """Return the logarithm of a share, flattened below SMALL, where chance makes the difference."""
    return np.log(share + SMALL)


def kind(resemblance: float, copied: float, used: float, verbatim: float, directed: bool = True) -> Kind:
    """Name the kind of a copy that is not exact.

    `verbatim` is the share of what was taken that stands in verbatim runs; `directed` tells whether it is
    known which is the copy.

    near: at least half of the word triples of both together are common. excerpt: less than half of the copy
    (of either, where nobody knows which is the copy) follows the other; or what was taken is mostly verbatim,
    and one of the two holds something else besides. rewrite: all else.

    >>> kind(0.8, 0.95, 0.9, 0.9), kind(0.1, 0.9, 0.8, 0.0)
    ('near', 'rewrite')
    >>> kind(0.2, 0.3, 0.9, 0.3), kind(0.3, 1.0, 0.3, 1.0)
    ('excerpt', 'excerpt')
    """
    if resemblance >= NEAR:
        return "near"
    follows = copied if directed else min(copied, used)
    lifted = verbatim >= VERBATIM and min(copied, used) < WHOLE
    return "excerpt" if follows < MOST or lifted else "rewrite"


@cache
def _weights() -> tuple[float, dict[str, float]]:
    """Return the intercept and the weights by term."""
    model = tomllib.loads(resources.files("dedup").joinpath("judge.toml").read_text("utf-8"))
    return model["intercept"], model["weights"]
