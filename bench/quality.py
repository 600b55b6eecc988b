"""Measure how well copies are told from independent reports; write docs/quality.md and its two plots.

    make quality                              TEXT_DEDUP_PYTHON=…/python lets text-dedup itself run
    python bench/quality.py --sample bbc      list fifty reported pairs to be read
    python bench/quality.py --articles 600    where the corpora are made here: how many articles

quality_scan.py         what one corpus shows
quality_ways.py         the ways of fitting, and what each reports
quality_tables.py       what is found, as tables
quality_calibration.py  whether scores are probabilities
quality_peers.py        the same articles by other tools
quality_targets.py      what must hold
quality_page.py         the document
quality_made_page.py    what takes its place where the corpora are made here, in build/

What stands below KEPT in the document was read and written by people, and is kept as it is.
"""

from __future__ import annotations

import argparse
import sys
import time
import zlib
from collections.abc import Sequence
from pathlib import Path

import corpora
import keeping
import numpy as np
import plots
import quality_made_page
import quality_page
from quality_calibration import bins_by_way
from quality_scan import Measured, measure, pair_of
from quality_ways import VALIDATED, Judged, judge_all
from sources import ARTICLES, Sources, corpora_or_synthetic

from dedup import scan
from dedup.article import Settings

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
    options = _options()
    sources = corpora_or_synthetic(options.articles)
    if options.sample is not None:
        for corpus in sources.corpora:
            if corpus.name in options.sample:
                print("\n".join((corpus.name, *sample(corpus))))
        return
    _refuse_some(sources)
    all_measured = [_measure(corpus) for corpus in sources.corpora]
    ways = judge_all(all_measured)
    write(all_measured, ways, sources)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure how well copies are told from independent reports.")
    parser.add_argument("--sample", nargs="*", metavar="CORPUS", help="list reported pairs of these instead")
    parser.add_argument(
        "--articles", type=int, default=ARTICLES, help="of the corpora that are made where none are given"
    )
    return parser.parse_args()


def _refuse_some(sources: Sources) -> None:
    """End where some of the corpora that the document is about are given, and others are not."""
    missing = sorted(NEEDED - {corpus.name for corpus in sources.corpora})
    if missing and not sources.made:
        sys.exit(
            f"These labelled corpora are not in {corpora.FOLDER}: {', '.join(missing)}."
            " Name the folder that holds them in DEDUP_CORPORA,"
            " or an empty one to measure articles that are made here."
        )


def _measure(corpus: corpora.Corpus) -> Measured:
    """Measure one corpus, and say how long that took."""
    began = time.perf_counter()
    measured = measure(corpus)
    print(f"{corpus.name}: {time.perf_counter() - began:.0f} s", file=sys.stderr, flush=True)
    return measured


def write(all_measured: Sequence[Measured], ways: dict[str, Judged], sources: Sources) -> None:
    """Write the document and its plots; beside the build where the corpora are made here."""
    path = sources.page(DOCUMENT)
    draw(all_measured, ways, path.parent)
    if sources.made:
        lines = quality_made_page.page(all_measured, ways, sources.note)
        path.write_text("\n".join(lines), "utf-8")
    else:
        keeping.write(path, quality_page.page(all_measured, ways), KEPT)
    print(sources.written(path), file=sys.stderr)


def sample(corpus: corpora.Corpus) -> list[str]:
    """Return reported pairs to be read: those with the lowest hashes, so that a new pair moves few."""
    matches = {pair_of(match): match for match in scan([corpus.articles], Settings()).matches}
    drawn = sorted(matches, key=lambda pair: zlib.crc32("/".join((corpus.name, *pair)).encode()))[:SAMPLE]
    return [f"{a} {b} {matches[a, b].kind} {matches[a, b].score:.3f}" for a, b in drawn]


def draw(all_measured: Sequence[Measured], ways: dict[str, Judged], folder: Path) -> None:
    """Draw both plots into a folder."""
    validated = ways[VALIDATED]
    ours, plain, points = {}, {}, {}
    for each, score in zip(all_measured, validated.scores, strict=True):
        if each.has_copies:
            counts = validated.counts[each.name]
            ours[each.name] = curve_of_scores(each, score)
            plain[each.name] = curve_of_shingles(each)
            points[each.name] = (counts.recall, counts.precision)
    plots.draw_precision_recall(ours, plain, points, folder / "quality-precision-recall.png")
    plots.draw_calibration(bins_by_way(all_measured, ways), folder / "quality-calibration.png")


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
