"""The measured part of docs/quality.md. Every sentence holds whatever the numbers are."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import peers
from folds import REPORTED
from measuring import machine
from plots import Bin
from quality_calibration import (
    BINS,
    LEAST_SCORE,
    bins_by_way,
    bins_table,
    calibration_by_corpus,
    calibration_error,
)
from quality_peers import Hindsight, look_back, peers_table
from quality_scan import Measured
from quality_tables import (
    Lines,
    candidates_table,
    crossing_table,
    kinds_table,
    label_table,
    prior_table,
    shipped_table,
    verdict_table,
    ways_table,
)
from quality_targets import targets, targets_table
from quality_ways import LEFT_OUT, SHIPPED, VALIDATED, Judged


def page(all_measured: Sequence[Measured], ways: dict[str, Judged]) -> Lines:
    """Return the lines of the measured part of the document."""
    bins = bins_by_way(all_measured, ways)
    errors = {way: calibration_error(of_way) for way, of_way in bins.items()}
    return [
        *_head(),
        *_targets(all_measured, ways[VALIDATED], errors[VALIDATED]),
        *_shipped(all_measured),
        *_fitted_elsewhere(all_measured, ways),
        *_prior(all_measured, ways),
        *_read(all_measured),
        *_calibration(all_measured, ways[VALIDATED], bins[VALIDATED], errors),
        *_candidates(all_measured),
        *_other_tools(all_measured, ways[VALIDATED]),
    ]


def _head() -> Lines:
    return [
        "# Quality",
        "",
        "How well copies are distinguished from independent reports, measured on labelled corpora.",
        "`make quality` writes this page, its tables and its plots in one run.",
        f"Measured on {datetime.date.today().isoformat()}, on {machine()}.",
        "Texts of the corpora belong to their publishers and are not quoted here.",
        "",
        "A pair of articles counts once, whatever its kind and direction.",
        "A hit is a reported pair that people labelled a copy.",
        "A false alarm is a reported pair labelled related or unrelated.",
        "So is a reported pair of two families that no list knows; it is called crossing.",
        f"A pair is reported from a probability of {REPORTED}.",
        "",
    ]


def _targets(all_measured: Sequence[Measured], validated: Judged, error: float) -> Lines:
    rows = targets(all_measured, validated, error)
    missed = [row.name for row in rows if not row.reaches(row.least)]
    return [
        "## Targets",
        "",
        "F1, related pairs flagged and calibration are cross-validated; the rest is as shipped.",
        f"{len(rows) - len(missed)} of {len(rows)} are met."
        + (f" Not met: {'; '.join(missed)}." if missed else ""),
        "",
        *targets_table(rows),
        "The milliseconds are wall time of one thread, on the slowest corpus with enough pairs to time.",
        "Other work on the machine only adds to them.",
        "",
    ]


def _shipped(all_measured: Sequence[Measured]) -> Lines:
    return [
        "## As shipped",
        "",
        "What `dedup scan` reports with the weights in `dedup/judging/judge.toml`, fitted to all of these.",
        "Related and unrelated: the share of such pairs that was reported.",
        "Crossing: how many pairs of two families were reported and are no known overlap.",
        "The corpora without copies are background: bbc, fakenews-es and reuters21578 have no labels at all.",
        "The macro F1 is the mean over the corpora with ten copies or more.",
        "",
        *shipped_table(all_measured),
        "Recall by label:",
        "",
        *label_table(all_measured),
        "The kinds of the reported pairs, all corpora together, by label:",
        "",
        *kinds_table(all_measured),
    ]


def _fitted_elsewhere(all_measured: Sequence[Measured], ways: dict[str, Judged]) -> Lines:
    return [
        "## Judged by weights fitted elsewhere",
        "",
        "Five folds: the weights are fitted to four fifths of the families and judge the last fifth.",
        "No family is in two folds; a pair of two families is fitted to where both are in the four fifths.",
        "Corpus left out: the weights are fitted to the other corpora only.",
        "Exact copies count as found; copies that the candidate search missed count as missed.",
        "A shipped figure here can differ by a few pairs from the one above.",
        "A scan drops a pair where it has no passage to show.",
        "",
        *ways_table(all_measured, ways),
        "Reported pairs of two families that no list knows:",
        "",
        *crossing_table(all_measured, ways),
        "![Precision and recall](quality-precision-recall.png)",
        "",
    ]


def _prior(all_measured: Sequence[Measured], ways: dict[str, Judged]) -> Lines:
    return [
        "## The prior of a collection",
        "",
        "Articles in copies by their evidence alone, and articles that are like another and no copy of it.",
        "Where there are many of the latter, the odds of a copy are divided by so much,"
        " and by more where other articles are like both.",
        "The verdicts of readers have their part in it by the weights only;"
        " the last column tells what they come to without the corpus itself.",
        "",
        *prior_table(all_measured, ways),
    ]


def _read(all_measured: Sequence[Measured]) -> Lines:
    return [
        "## Reported pairs, read one by one",
        "",
        "People read every pair that the corpora without labels report, and many just below, both texts",
        "up to 1,800 characters or more; `bench/verdicts.tsv` keeps their verdicts, ids only.",
        "Reuse: at least one sentence of running prose stands in both, the same or recognisably reworded.",
        "Separate: the same affair, written again.",
        "Form: the wording of a recurring notice, filled in with other facts.",
        "Pairs that known_overlaps.tsv lists by their verbatim runs were read too:",
        "more than half of reuters21578's are forms.",
        "Weights are fitted to what was read as separate or form, as to related pairs, and never to reuse.",
        "",
        *verdict_table(all_measured),
    ]


def _calibration(
    all_measured: Sequence[Measured], validated: Judged, bins: Sequence[Bin], errors: dict[str, float]
) -> Lines:
    pairs = sum(each.pairs for each in bins)
    return [
        "## Calibration",
        "",
        f"The population: candidates of all corpora with labels, scored {LEAST_SCORE} or more.",
        "They count as copy or false alarm; pairs that the rules ignore are left out.",
        "Exact copies are not judged, so they are not in it; neither are the corpora without labels.",
        f"These are {pairs:,} pairs, large corpora counting by their size.",
        f"The expected calibration error over {BINS} bins is {errors[VALIDATED]:.3f} cross-validated,"
        f" {errors[SHIPPED]:.3f} as shipped and {errors[LEFT_OUT]:.3f} with the corpus left out.",
        "",
        *bins_table(bins),
        "By corpus, cross-validated:",
        "",
        *calibration_by_corpus(all_measured, validated.scores),
        "![Calibration](quality-calibration.png)",
        "",
    ]


def _candidates(all_measured: Sequence[Measured]) -> Lines:
    return [
        "## Candidates",
        "",
        "The search sees no text; what it does not find cannot be reported.",
        "Recall is of all labelled copies, exact ones included, after thinning.",
        "",
        *candidates_table(all_measured),
    ]


def _other_tools(all_measured: Sequence[Measured], validated: Judged) -> Lines:
    hindsight = look_back(all_measured)
    return [
        "## Beside other tools",
        "",
        "The same articles in the same run.",
        "The column of dedup is cross-validated; the last two columns are chosen in hindsight.",
        "",
        "- datasketch, words: as its documentation shows, over the set of words:"
        " `MinHash(num_perm=128)`, `MinHashLSH(threshold=0.5, num_perm=128)`.",
        "- datasketch, 5-word: the same over 5-word shingles, as is common for articles, at 0.5 and at 0.7.",
        "- text-dedup: " + _text_dedup_sentence(),
        "- 3-word, best each: exact Jaccard similarity of 3-word shingles,"
        " at the threshold with the best F1 on that very corpus.",
        "- 3-word and a number: the same at the one threshold with the best macro F1.",
        "",
        *peers_table(all_measured, validated, hindsight),
        _hindsight_sentence(hindsight, validated),
        "",
    ]


def _hindsight_sentence(hindsight: Hindsight, validated: Judged) -> str:
    """Return where a plain threshold does better."""
    better = [name for name, (_, counts) in hindsight.best.items() if counts.f1 > validated.counts[name].f1]
    where = ", ".join(better) or "no corpus"
    return f"A threshold of plain shingles that knows the answers does better on {where}."


def _text_dedup_sentence() -> str:
    """Return what stands behind the column of text-dedup."""
    settings = (
        "5-word shingles, 250 permutations, threshold 0.7; all pairs within a cluster count as reported"
    )
    if peers.TEXT_DEDUP_PYTHON:
        return f"its `minhash` command at its shipped settings, {settings}."
    return f"not installed here, so datasketch at its shipped settings, {settings}."
