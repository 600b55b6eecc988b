"""Logistic regression, and how the pairs of the corpora are weighed in it. Deterministic; NumPy only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from labelled import Labelled

RIDGE = 1e-3
"""Penalty on the square of each standardised weight, by the number of pairs."""
FEWEST = 50
"""A corpus with fewer pairs of a kind does not count as if it had many."""
RELATED = 0.5
READ = 1.4
"""What the pairs that are labelled related count together, beside as many copies, and those that readers took
for forms or separate reports: with more, fewer of such are flagged and fewer rewrites found."""

Floats = NDArray[np.float64]


def pair_weights(parts: Sequence[Labelled]) -> Floats:
    """Return the weight of every pair: by 1 / sqrt(n) of its kind in its corpus, so that large corpora do not
    rule.
    """
    weights = []
    for part in parts:
        weight = np.zeros(len(part.label))
        read = part.related & (part.verdict != "")
        others = part.fitted & ~part.positive & ~part.related
        counted = ((part.positive, 1.0), (part.related & ~read, RELATED), (read, READ), (others, 1.0))
        for kind, counts in counted:
            weight[kind] = counts / np.sqrt(max(kind.sum(), FEWEST))
        weights.append(weight)
    joined = np.concatenate(weights)
    return joined / joined[joined > 0].mean()


def fit(x: Floats, y: NDArray[np.bool_], weight: Floats) -> tuple[float, Floats]:
    """Return intercept and weights that maximise the likelihood, by Newton's method."""
    mean, scale = x.mean(axis=0), x.std(axis=0) + 1e-9
    z = np.column_stack([np.ones(len(x)), (x - mean) / scale])
    ridge = np.diag([0.0, *np.full(x.shape[1], RIDGE * len(x))])
    beta = np.zeros(z.shape[1])
    for _ in range(50):
        p = predict(z[:, 1:], beta[0], beta[1:])
        gradient = z.T @ (weight * (y - p)) - ridge @ beta
        step = np.linalg.solve((z * (weight * p * (1 - p))[:, None]).T @ z + ridge, gradient)
        beta += step
        if np.abs(step).max() < 1e-9:
            break
    slope = beta[1:] / scale
    return float(beta[0] - slope @ mean), slope


def predict(x: Floats, intercept: float, weights: Floats) -> Floats:
    """Return the probability of each row."""
    probability: Floats = 0.5 * (1 + np.tanh(0.5 * (intercept + x @ weights)))
    return probability
