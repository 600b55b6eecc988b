"""The page that bench/quality.py writes where the corpora are made here. No target is set for those."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import peers
from measuring import machine
from quality_calibration import LEAST_SCORE, bins_by_way, bins_table, calibration_by_corpus
from quality_peers import look_back, peers_table
from quality_scan import Measured
from quality_tables import (
    Lines,
    candidates_table,
    crossing_table,
    kinds_table,
    label_table,
    prior_table,
    shipped_table,
    ways_table,
)
from quality_ways import VALIDATED, Judged


def page(all_measured: Sequence[Measured], ways: dict[str, Judged], note: str) -> Lines:
    """Return the lines of the page."""
    return [
        "# Quality on made articles",
        "",
        note,
        "The figures show that everything runs. docs/quality.md has figures for real articles.",
        f"Measured on {datetime.date.today().isoformat()}, on {machine()}.",
        "",
        *_shipped(all_measured),
        *_fitted_elsewhere(all_measured, ways),
        *_calibration(all_measured, ways),
        *_candidates(all_measured),
        *_other_tools(all_measured, ways[VALIDATED]),
    ]


def _shipped(all_measured: Sequence[Measured]) -> Lines:
    return [
        "## As shipped",
        "",
        "`dedup scan` with the weights that it ships, which were fitted to none of these articles.",
        "Related: the share of the pairs of independent reports on one event that was reported.",
        "Crossing: how many pairs of two families were reported.",
        "",
        *shipped_table(all_measured),
        "Recall by label:",
        "",
        *label_table(all_measured),
        "The kinds of the reported pairs, by label:",
        "",
        *kinds_table(all_measured),
    ]


def _fitted_elsewhere(all_measured: Sequence[Measured], ways: dict[str, Judged]) -> Lines:
    return [
        "## Judged by weights fitted to made articles",
        "",
        "Five folds: fitted to four fifths of the families. Corpus left out: fitted to the other corpora.",
        "",
        *ways_table(all_measured, ways),
        "Reported pairs of two families:",
        "",
        *crossing_table(all_measured, ways),
        "![Precision and recall](quality-precision-recall.png)",
        "",
        "## The prior of a collection",
        "",
        *prior_table(all_measured, ways),
    ]


def _calibration(all_measured: Sequence[Measured], ways: dict[str, Judged]) -> Lines:
    return [
        "## Calibration",
        "",
        f"Candidates that score {LEAST_SCORE} or more by five folds.",
        "",
        *bins_table(bins_by_way(all_measured, ways)[VALIDATED]),
        *calibration_by_corpus(all_measured, ways[VALIDATED].scores),
        "![Calibration](quality-calibration.png)",
        "",
    ]


def _candidates(all_measured: Sequence[Measured]) -> Lines:
    return ["## Candidates", "", *candidates_table(all_measured)]


def _other_tools(all_measured: Sequence[Measured], validated: Judged) -> Lines:
    emulated = "" if peers.TEXT_DEDUP_PYTHON else " It is not installed: datasketch runs at its settings."
    return [
        "## Beside other tools",
        "",
        "The column of dedup is by five folds; the last two are chosen in hindsight.",
        f"text-dedup runs at its shipped settings.{emulated}",
        "",
        *peers_table(all_measured, validated, look_back(all_measured)),
    ]
