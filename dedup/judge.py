"""Evidence → the probability that one article derives from the other, and the kind of copy.

The probability is a logistic function of a weighted sum of terms; the weights stand in `judge.toml`, which
`bench/fit.py` writes. Everything a weight applies to is a number that can be shown to a reader.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from functools import cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

from dedup.article import Kind
from dedup.evidence import Evidence, Side
from dedup.ragged import Floats

SMALL = 0.02
"""Share up to which more or less of it is mostly chance: one word in fifty."""
NEAR = 0.5
"""Resemblance from which a copy is near: half of all word triples are the same."""
MOST = 0.5
"""Share of the copy that must follow the source for a rewrite; an excerpt takes less."""
VERBATIM = 0.5
"""Share of a copy in verbatim runs from which a part of the source is an excerpt and no rewrite."""


def probability(evidence: Evidence) -> Floats:
    """Return the probability of each pair, (pairs,)."""
    intercept, weights = _weights()
    table = terms(evidence)
    return logistic(intercept + sum(weights[name] * table[name] for name in weights))


def logistic(x: Floats | float) -> Floats:
    """Return 1 / (1 + exp(-x)) without overflow.

    >>> logistic(np.array([0.0, 1000.0, -1000.0])).tolist()
    [0.5, 1.0, 0.0]
    """
    return np.asarray(0.5 * (1 + np.tanh(0.5 * np.asarray(x))), np.float64)


def terms(evidence: Evidence) -> dict[str, Floats]:
    """Return the terms of the sum, by name, (pairs,) each.

    "more" is the article that shows more in the other, "less" the other one.
    """
    first_more = evidence.first.mutual >= evidence.second.mutual

    def more(pick: Callable[[Side], Floats]) -> Floats:
        return np.where(first_more, pick(evidence.first), pick(evidence.second))

    def less(pick: Callable[[Side], Floats]) -> Floats:
        return np.where(first_more, pick(evidence.second), pick(evidence.first))

    plain = [_log(pick(lambda side: side.mutual_plain)) for pick in (more, less)]
    return {
        "mutual": _log(more(lambda side: side.mutual)),
        "mutual back": _log(less(lambda side: side.mutual)),
        "plain": (plain[0] + plain[1]) / 2,
        "unquoted": _log(more(lambda side: side.covered_unquoted)),
        "unquoted back": _log(less(lambda side: side.mutual_unquoted)),
        "rare": more(lambda side: side.rare),
        "rare back": less(lambda side: side.rare),
        "resemblance": _log(evidence.resemblance),
        "quoted": more(lambda side: side.quoted),
        "special": more(lambda side: side.special),
        "length": np.log1p(more(lambda side: side.words)),
        "difference in length": np.abs(np.log((1 + evidence.first.words) / (1 + evidence.second.words))),
    }


def _log(share: Floats) -> Floats:
    """Return the logarithm of a share, flattened below SMALL, where chance makes the difference."""
    return np.log(share + SMALL)


def kind(resemblance: float, copied: float, used: float, verbatim: float) -> Kind:
    """Name the kind of a copy that is not exact; `verbatim` is the share of the copy in verbatim runs.

    near: at least half of the word triples of both together are common. excerpt: less than half of the copy
    follows the source, or the copy is a verbatim part of it. rewrite: all else.

    >>> kind(0.8, 0.95, 0.9, 0.9), kind(0.1, 0.9, 0.8, 0.0), kind(0.2, 0.3, 0.9, 0.3), kind(0.3, 1.0, 0.3, 1.0)
    ('near', 'rewrite', 'excerpt', 'excerpt')
    """
    if resemblance >= NEAR:
        return "near"
    lifted = verbatim >= VERBATIM and used < MOST
    return "excerpt" if copied < MOST or lifted else "rewrite"


@cache
def _weights() -> tuple[float, dict[str, float]]:
    """Return the intercept and the weights by term."""
    model = tomllib.loads(resources.files("dedup").joinpath("judge.toml").read_text("utf-8"))
    return model["intercept"], model["weights"]


def table(evidence: Evidence) -> tuple[tuple[str, ...], NDArray[np.float64]]:
    """Return the names of the terms and their values, (pairs, terms), for fitting."""
    named = terms(evidence)
    return tuple(named), np.column_stack(list(named.values()))
