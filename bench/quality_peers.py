"""dedup beside other tools, and beside plain thresholds that are chosen in hindsight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from folds import Counts, count
from quality_scan import FEW, Measured, macro
from quality_tables import Lines, number, percent, table
from quality_ways import Judged, macro_f1


@dataclass(frozen=True, slots=True)
class Hindsight:
    """Thresholds of plain 3-word shingles that know the answers.

    best: by name of the corpus, the threshold with the best F1 on it and its counts. for_all: the one with
    the best macro F1.
    """

    best: dict[str, tuple[float, Counts]]
    for_all: float


def look_back(all_measured: Sequence[Measured]) -> Hindsight:
    """Return the best thresholds, of the corpora with enough copies."""
    best = {each.name: best_for_one(each) for each in all_measured if each.has_copies}
    return Hindsight(best, best_for_all(all_measured))


def best_for_one(each: Measured) -> tuple[float, Counts]:
    """Return the threshold of plain 3-word shingles with the best F1 on this very corpus, and its counts."""
    thresholds = np.unique(np.round(each.jaccards.jaccard, 3))[::-1]
    step = max(len(thresholds) // 200, 1)
    tried = [(float(t), plain(each, float(t))) for t in thresholds[::step]]
    return max(tried, key=lambda pair: pair[1].f1)


def best_for_all(all_measured: Sequence[Measured]) -> float:
    """Return the one threshold of plain 3-word shingles with the best macro F1, in hindsight."""
    thresholds = np.arange(0.02, 0.5, 0.01)
    return float(max(thresholds, key=lambda t: macro(all_measured, lambda each: plain(each, t).f1)))


def plain(each: Measured, threshold: float) -> Counts:
    """Count what plain 3-word shingles report at a threshold."""
    chosen = np.flatnonzero(each.jaccards.jaccard >= threshold)
    return count(each.corpus, (each.jaccards.pairs[i] for i in chosen))


def peers_table(all_measured: Sequence[Measured], validated: Judged, hindsight: Hindsight) -> Lines:
    """Return F1 side by side, then the false alarms among related pairs."""
    one, settings = hindsight.for_all, list(all_measured[0].others)
    copies = [each for each in all_measured if each.has_copies]
    related = [each for each in all_measured if each.shipped.total["related"] >= FEW]
    means = [
        number(macro_f1(all_measured, validated)),
        *(number(macro(all_measured, lambda each, of=setting: each.others[of].f1)) for setting in settings),
        number(macro(all_measured, lambda each: hindsight.best[each.name][1].f1)),
        number(macro(all_measured, lambda each: plain(each, one).f1)),
    ]
    rows = [
        *(_f1_row(each, validated, hindsight) for each in copies),
        ["macro F1", *means],
        *(_related_row(each, validated, hindsight) for each in related),
    ]
    return table(["corpus", "dedup", *settings, "3-word, best each", f"3-word, {one:.2f}"], rows)


def _f1_row(each: Measured, validated: Judged, hindsight: Hindsight) -> list[str]:
    threshold, best = hindsight.best[each.name]
    return [
        f"{each.name}, F1",
        number(validated.counts[each.name].f1),
        *(number(counts.f1) for counts in each.others.values()),
        f"{best.f1:.3f} at {threshold:.2f}",
        number(plain(each, hindsight.for_all).f1),
    ]


def _related_row(each: Measured, validated: Judged, hindsight: Hindsight) -> list[str]:
    counts = [validated.counts[each.name], *each.others.values()]
    best = percent(hindsight.best[each.name][1], "related") if each.has_copies else "–"
    return [
        f"{each.name}, related",
        *(percent(one, "related") for one in counts),
        best,
        percent(plain(each, hindsight.for_all), "related"),
    ]
