"""Whether scores are probabilities: of the pairs scored 0.9, are nine in ten copies?"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from folds import Floats, Mask
from plots import Bin
from quality_scan import Measured
from quality_tables import Lines, number, table
from quality_ways import Judged

BINS, LEAST_SCORE = 10, 0.05
"""Of the calibration: how many bins, and the score below which a candidate is left out, as nobody sees it."""


def bins_by_way(all_measured: Sequence[Measured], ways: dict[str, Judged]) -> dict[str, list[Bin]]:
    """Return the bins of all labelled corpora together, by way of fitting."""
    return {way: bin_scores(*seen(all_measured, judged.scores)) for way, judged in ways.items()}


def seen(all_measured: Sequence[Measured], scores: Sequence[Floats]) -> tuple[Floats, Mask]:
    """Return scores and truth of the counted candidates of LEAST_SCORE and more of the labelled corpora."""
    taken, truth = [], []
    for each, score in zip(all_measured, scores, strict=True):
        if each.labelled:
            kept = each.part.candidate & each.part.counted & (score >= LEAST_SCORE)
            taken.append(score[kept])
            truth.append(each.part.positive[kept])
    return np.concatenate(taken), np.concatenate(truth)


def bin_scores(scores: Floats, truth: Mask) -> list[Bin]:
    """Return the bins of equal width."""
    place = np.minimum((scores * BINS).astype(np.int64), BINS - 1)
    return [
        Bin(
            low=i / BINS,
            high=(i + 1) / BINS,
            pairs=int(inside.sum()),
            score=float(scores[inside].mean()) if inside.any() else 0.0,
            copies=float(truth[inside].mean()) if inside.any() else 0.0,
        )
        for i in range(BINS)
        for inside in [place == i]
    ]


def calibration_error(bins: Sequence[Bin]) -> float:
    """Return the mean distance of score and share of copies, weighed by the pairs of each bin."""
    pairs = sum(each.pairs for each in bins)
    return sum(each.pairs * abs(each.score - each.copies) for each in bins) / max(pairs, 1)


def bins_table(bins: Sequence[Bin]) -> Lines:
    """Return the bins."""
    rows = [
        [f"{each.low:.1f} to {each.high:.1f}", f"{each.pairs:,}", number(each.score), number(each.copies)]
        for each in bins
    ]
    return table(["score", "pairs", "mean score", "share that are copies"], rows)


def calibration_by_corpus(all_measured: Sequence[Measured], scores: Sequence[Floats]) -> Lines:
    """Return the calibration error of each labelled corpus."""
    rows = []
    for each, score in zip(all_measured, scores, strict=True):
        if each.labelled:
            taken, truth = seen([each], [score])
            error = calibration_error(bin_scores(taken, truth))
            rows.append([each.name, f"{len(taken):,}", f"{int(truth.sum()):,}", number(error)])
    return table(["corpus", "pairs", "copies", "calibration error"], rows)
