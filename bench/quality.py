"""Measure how well copies are told from independent reports; write docs/quality.md and its two plots.

    make quality                            TEXT_DEDUP_PYTHON=…/python lets text-dedup itself run
    python bench/quality.py --sample bbc    list fifty reported pairs to be read

quality_scan.py         what one corpus shows
quality_ways.py         the ways of fitting, and what each reports
quality_tables.py       what is found, as tables
quality_calibration.py  whether scores are probabilities
quality_peers.py        the same articles by other tools
quality_targets.py      what must hold
quality_page.py         the document

What stands below KEPT in the document was read and written by people, and is kept as it is.
"""

from __future__ import annotations

import sys
import time
import zlib
from collections.abc import Sequence
from pathlib import Path

import corpora
import keeping
import numpy as np
import plots
from quality_calibration import bins_by_way
from quality_page import page
from quality_scan import Measured, measure, pair_of
from quality_ways import VALIDATED, Judged, judge_all

from dedup.article import Settings
from dedup.pipeline import scan

DOCUMENT = Path(__file__).resolve().parents[1] / "docs" / "quality.md"
KEPT = "<!-- Read by hand: bench/quality.py keeps what follows. -->"
SAMPLE = 50
"""Reported pairs of a corpus without labels that are read one by one."""
NEEDED = {
    *("seeds", "clough-stevenson", "onestop-a", "llmfake-gossipcop", "mixset", "wiki-versions"),
    *("basil", "fakebr", "bbc", "fakenews-es", "reuters21578"),
}
"""Corpora that the targets and the readings are about."""


def main() -> None:
    """Measure everything and write the document; with --sample and corpora, list pairs to be read."""
    if sys.argv[1:2] == ["--sample"]:
        for name in sys.argv[2:]:
            print("\n".join((name, *sample(name))))
        return
    if missing := sorted(NEEDED - set(corpora.names())):
        sys.exit(
            f"These labelled corpora are not in {corpora.FOLDER}: {', '.join(missing)}."
            " Name the folder that holds them in DEDUP_CORPORA."
        )
    all_measured = []
    for name in corpora.names():
        began = time.perf_counter()
        all_measured.append(measure(name))
        print(f"{name}: {time.perf_counter() - began:.0f} s", file=sys.stderr, flush=True)
    ways = judge_all(all_measured)
    draw(all_measured, ways)
    keeping.write(DOCUMENT, page(all_measured, ways), KEPT)


def sample(name: str) -> list[str]:
    """Return reported pairs to be read: those with the lowest hashes, so that a new pair moves few."""
    matches = {pair_of(match): match for match in scan([corpora.load(name).articles], Settings()).matches}
    drawn = sorted(matches, key=lambda pair: zlib.crc32("/".join((name, *pair)).encode()))[:SAMPLE]
    return [f"{a} {b} {matches[a, b].kind} {matches[a, b].score:.3f}" for a, b in drawn]


def draw(all_measured: Sequence[Measured], ways: dict[str, Judged]) -> None:
    """Draw both plots."""
    validated = ways[VALIDATED]
    ours, plain, points = {}, {}, {}
    for each, score in zip(all_measured, validated.scores, strict=True):
        if each.has_copies:
            counts = validated.counts[each.name]
            ours[each.name] = curve_of_scores(each, score)
            plain[each.name] = curve_of_shingles(each)
            points[each.name] = (counts.recall, counts.precision)
    plots.draw_precision_recall(ours, plain, points, DOCUMENT.with_name("quality-precision-recall.png"))
    plots.draw_calibration(bins_by_way(all_measured, ways), DOCUMENT.with_name("quality-calibration.png"))


def curve_of_scores(each: Measured, score: plots.Floats) -> plots.Curve:
    """Return the curve of the counted candidates; exact copies come first."""
    kept = each.part.candidate & each.part.counted
    exact = [label in corpora.POSITIVE for label in each.exact.elements()]
    scores = np.append(score[kept], np.ones(len(exact)))
    return plots.curve(scores, np.append(each.part.positive[kept], exact), each.shipped.copies)


def curve_of_shingles(each: Measured) -> plots.Curve:
    """Return the curve of plain 3-word shingles."""
    labels = np.array([each.corpus.label(pair) or "" for pair in each.jaccards.pairs])
    counted = labels != ""
    positive = np.isin(labels[counted], corpora.POSITIVE)
    return plots.curve(each.jaccards.jaccard[counted], positive, each.shipped.copies)


if __name__ == "__main__":
    main()
