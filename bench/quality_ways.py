"""The ways of fitting the judge's weights, and what each reports of every corpus."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from folds import Counts, Floats, count_scores, cross_validate, leave_out, settled
from labelled import Labelled
from quality_scan import Measured, macro

from dedup.judging.judge import load_model
from dedup.judging.terms import TERMS

SHIPPED, VALIDATED, LEFT_OUT = "shipped", "five folds", "corpus left out"
"""The names of the ways: as the package has them; fitted to other families; fitted to other corpora."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The probabilities of all pairs by one way of fitting, their scores, and what these report; in the order
    of the corpora.
    """

    probabilities: list[Floats]
    scores: list[Floats]
    counts: dict[str, Counts]


def judge_all(all_measured: Sequence[Measured]) -> dict[str, Judged]:
    """Judge all pairs by each way, by its name."""
    parts = [each.part for each in all_measured]
    return {
        SHIPPED: judge(all_measured, [shipped(part) for part in parts]),
        VALIDATED: judge(all_measured, cross_validate(parts)),
        LEFT_OUT: judge(all_measured, leave_out(parts)),
    }


def judge(all_measured: Sequence[Measured], probabilities: list[Floats]) -> Judged:
    """Settle what was judged by its evidence, and count what the scores report."""
    scores = [
        settled(each.part, probability) for each, probability in zip(all_measured, probabilities, strict=True)
    ]
    counts = {
        each.name: count_scores(each.corpus, each.part, score, each.exact)
        for each, score in zip(all_measured, scores, strict=True)
    }
    return Judged(probabilities, scores, counts)


def shipped(part: Labelled) -> Floats:
    """Judge by the evidence, by the weights that the package carries."""
    model = load_model()
    weights = np.array([model.weights[name] for name in TERMS])
    return part.judged(model.intercept, weights)


def macro_f1(all_measured: Sequence[Measured], judged: Judged) -> float:
    """Return the mean F1 by one way of fitting."""
    return macro(all_measured, lambda each: judged.counts[each.name].f1)
