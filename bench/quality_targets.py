"""What must hold of the figures, and whether it does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from folds import settled
from quality_scan import Measured, candidate_recall, kinds_by_label, macro, real_share
from quality_tables import Lines, table
from quality_ways import Judged, macro_f1, shipped


@dataclass(frozen=True, slots=True)
class Target:
    """One line of what must hold: the figure must be at least `least`, or at most where `low` is better."""

    name: str
    value: float
    least: float
    aim: float
    low: bool = False

    def reaches(self, bound: float) -> bool:
        """Tell whether the figure is on the right side of a bound."""
        return self.value <= bound if self.low else self.value >= bound


def targets(all_measured: Sequence[Measured], validated: Judged, error: float) -> list[Target]:
    """Return every target with its figure; those on F1 and false alarms cross-validated."""
    return [
        *_found(all_measured, validated),
        Target("expected calibration error", error, 0.05, 0.03, low=True),
        *_searched(all_measured),
        *_kinds(all_measured),
        *_read(all_measured),
        *_of_the_user(all_measured),
    ]


def _found(all_measured: Sequence[Measured], validated: Judged) -> list[Target]:
    f1 = {name: counts.f1 for name, counts in validated.counts.items()}
    related = {name: counts.share("related") for name, counts in validated.counts.items()}
    return [
        Target("macro F1", macro_f1(all_measured, validated), 0.92, 0.96),
        Target("clough-stevenson F1", f1["clough-stevenson"], 0.96, 0.99),
        Target("onestop-a F1", f1["onestop-a"], 0.995, 1.0),
        Target("llmfake-gossipcop F1", f1["llmfake-gossipcop"], 0.74, 0.85),
        Target("mixset F1", f1["mixset"], 0.91, 0.95),
        Target("wiki-versions F1", f1["wiki-versions"], 0.975, 0.99),
        Target("basil, related flagged", related["basil"], 0.03, 0.01, low=True),
        Target("llmfake-gossipcop, related flagged", related["llmfake-gossipcop"], 0.08, 0.04, low=True),
        Target("fakebr, related flagged", related["fakebr"], 0.01, 0.003, low=True),
    ]


def _searched(all_measured: Sequence[Measured]) -> list[Target]:
    largest = max(all_measured, key=lambda each: each.articles)
    slowest = max(all_measured, key=lambda each: each.milliseconds or 0.0)
    asked = largest.candidates / largest.articles
    return [
        Target("recall of the candidates, macro", macro(all_measured, candidate_recall), 0.98, 0.98),
        Target(f"candidates per article, {largest.name}", asked, 20, 20, low=True),
        Target(f"ms per candidate, {slowest.name}", slowest.milliseconds or 0.0, 0.4, 0.4, low=True),
    ]


def _kinds(all_measured: Sequence[Measured]) -> list[Target]:
    kinds = kinds_by_label(all_measured)
    reworded = _of_kinds(kinds, ["light", "heavy"], {"rewrite", "near", "excerpt"})
    return [
        Target("exact: exact", _of_kinds(kinds, ["exact"], {"exact"}), 1.0, 1.0),
        Target("near: near or exact", _of_kinds(kinds, ["near"], {"near", "exact"}), 0.95, 0.95),
        Target("partial: excerpt or near", _of_kinds(kinds, ["partial"], {"excerpt", "near"}), 0.9, 0.9),
        Target("light and heavy: rewrite, near or excerpt", reworded, 0.95, 0.95),
    ]


def _read(all_measured: Sequence[Measured]) -> list[Target]:
    return [
        Target(f"{each.name}, reported pairs that are reuse", real_share(each.read[0]), 0.9, 0.9)
        for each in all_measured
        if each.read
    ]


def _of_the_user(all_measured: Sequence[Measured]) -> list[Target]:
    (seeds,) = (each.part for each in all_measured if each.name == "seeds")
    scores = settled(seeds, shipped(seeds))
    spun, highest = scores[seeds.positive].min(), scores[~seeds.positive].max()
    return [
        Target("the user's spun copy, score", float(spun), 0.95, 0.95),
        Target("the user's other pairs, highest", float(highest), 0.05, 0.05, low=True),
    ]


def _of_kinds(kinds: dict[str, Counter[str]], labels: Sequence[str], allowed: set[str]) -> float:
    """Return the share of the reported pairs of these labels that have one of the allowed kinds."""
    all_of = sum((kinds.get(label, Counter()) for label in labels), Counter[str]())
    return sum(all_of[kind] for kind in allowed) / max(all_of.total(), 1)


def targets_table(rows: Sequence[Target]) -> Lines:
    """Return the targets, met or not."""

    def verdict(target: Target) -> str:
        if target.reaches(target.aim):
            return "aim met" if target.aim != target.least else "met"
        return "met" if target.reaches(target.least) else "**not met**"

    def bound(target: Target, value: float) -> str:
        return f"{'≤' if target.low else '≥'} {value:g}"

    lines = [
        [row.name, f"{row.value:.4f}", bound(row, row.least), bound(row, row.aim), verdict(row)]
        for row in rows
    ]
    return table(["figure", "measured", "at least", "aim", ""], lines)
