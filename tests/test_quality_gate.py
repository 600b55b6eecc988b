"""Floors of quality that only rise: on the labelled corpora where they are present, on the fixtures always.

`bench/quality.py` measures all of it and writes docs/quality.md.
"""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

import pytest
from benches import ROOT, bench

from dedup import scan
from dedup.article import Match, Settings
from dedup.pipeline import Report

FIXTURES = ROOT / "fixtures" / "articles"
SOURCE, SPUN = "opinion-corvane-strait.txt", "spun-corvane-passage.txt"

F1_FLOORS = {"clough-stevenson": 0.963, "onestop-a": 0.99}
"""Measured with the shipped weights, less one hundredth."""
BASIL_CEILING = 0.02
"""Share of the same-event pairs that may be reported: as measured, and one hundredth more."""
REUSE_FLOORS = {"bbc": 0.95, "fakenews-es": 0.91, "reuters21578": 0.9}
"""Share of the reported pairs that people took for reuse, as measured, less one hundredth or two."""

MENU = """\
Skip to content. The Larkmouth Ledger. Home, Harbour, Council, Letters, Weather, Small ads, Sign in, Basket.
You are reading one of three free articles this month. Accept all biscuits or choose which ones we bake.
"""
COMMENTS = """\
Most read this morning: Baker wins raffle twice. Why the clock tower is nine minutes slow. Ten soups for
February.
Related: Swimming pool to close for tiling. Our guide to pruning pears. Quiz: how well do you know your
bus routes?

Comments (7), newest first.

peg_and_line, two hours ago: I stopped reading these pieces when they moved the crossword behind the
paywall.
marrowfat, two hours ago: @peg_and_line the crossword is still in the print edition, my neighbour does it
on Sundays.
old_tiller, three hours ago: My brother-in-law drove a gravel barge for thirty years and never once saw a
customs man.
quince99, three hours ago: Can the editors please look at the font on phones, my eyes are not getting any
younger.
dunlin, five hours ago: Nobody mentions who cleans the beaches afterwards. Volunteers with buckets, that
is who.
peg_and_line, five hours ago: Buckets that we bought ourselves from the hardware shop on Mill Lane, I
might add.
harrier_k, six hours ago: First! Also, does anybody know whether the Thursday market is on during the
holiday week?

Sign up for our evening letter and get a discount at six garden centres. Terms apply to pot plants and
compost.
Contact the newsroom, advertise with us, report a mistake, privacy, jobs, archive. Printed in Larkmouth
on paper
from managed woods. No part of the weather forecast may be relied upon for picnics.
"""


def scanned(name: str) -> tuple[Any, Report]:
    """Return a corpus and what a scan of it finds; skip the test where the corpus is not there."""
    corpora = bench("corpora")
    if name not in corpora.names():
        pytest.skip(f"the labelled corpus {name} is not in {corpora.FOLDER}; DEDUP_CORPORA names the folder")
    corpus = corpora.load(name)
    return corpus, scan([corpus.articles], Settings())


def counted(name: str) -> Any:
    """Return the counts of hits and false alarms on a corpus."""
    corpus, report = scanned(name)
    pairs = [tuple(sorted((match.source.id, match.copy.id))) for match in report.matches]
    return bench("folds").count(corpus, pairs)


def covered(match: Match) -> float:
    """Return the share of the characters of the copy that its passages cover."""
    inside = bytearray(len(match.copy.text))
    for passage in match.passages:
        low, high = passage.copy
        inside[low:high] = b"\1" * (high - low)
    return sum(inside) / len(inside)


def test_the_users_documents_hold_one_copy() -> None:
    """Of five articles on one topic, the spun one is found, with its source, and nothing else."""
    _, report = scanned("seeds")
    (match,) = report.matches
    assert ("000", "001", "rewrite") == (match.source.id[:3], match.copy.id[:3], match.kind)
    assert match.score >= 0.9
    assert match.origin.by == "traces"  # its note names nobody that the source knows of
    assert covered(match) >= 0.6


@pytest.mark.parametrize("name", F1_FLOORS)
def test_copies_are_found_and_others_are_not(name: str) -> None:
    """F1 on the corpora that are small enough for every run of the tests."""
    counts = counted(name)
    assert counts.f1 >= F1_FLOORS[name], (counts.found, counts.total)


def test_reports_of_one_event_are_not_copies() -> None:
    """Three outlets on one event share names, facts and quotations, and are hardly ever reported."""
    counts = counted("basil")
    assert counts.share("related") <= BASIL_CEILING, counts.found


@pytest.mark.parametrize("name", REUSE_FLOORS)
def test_what_is_reported_is_reuse(name: str) -> None:
    """On corpora without labels, of which people read what is reported; what nobody read counts against."""
    corpus, report = scanned(name)
    quality_scan = bench("quality_scan")
    read = quality_scan.verdicts(corpus, report, 0.5)
    assert quality_scan.real_share(read) >= REUSE_FLOORS[name], read


def found_beside_the_fixtures(folder: Path, name: str, text: str) -> Match | None:
    """Return the match of the spun copy's source with one more text among the fixtures."""
    (folder / name).write_text(text, encoding="utf-8")
    sought = {f"articles/{SOURCE}", f"{folder.name}/{name}"}
    matches = scan([FIXTURES, folder], Settings()).matches
    return next((match for match in matches if sought == {match.source.id, match.copy.id}), None)


def test_a_spun_copy_is_found_inside_a_longer_page(tmp_path: Path) -> None:
    """A menu, related links and comments around a spun copy do not hide it, and belong to no passage."""
    spun = (FIXTURES / SPUN).read_text(encoding="utf-8")
    page = "\n".join((MENU, spun, COMMENTS))
    match = found_beside_the_fixtures(tmp_path, "page.html.txt", page)
    assert match
    assert match.score >= 0.9
    span = range(len(MENU), len(MENU) + len(spun) + 2)
    side = "copy" if match.copy.path.endswith("page.html.txt") else "source"
    starts = [getattr(passage, side)[0] for passage in match.passages]
    assert all(start in span for start in starts)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_spun_copy_is_found_with_its_paragraphs_shuffled(tmp_path: Path, seed: int) -> None:
    """Order is evidence, but a copy in another order is one."""
    paragraphs = (FIXTURES / SPUN).read_text(encoding="utf-8").split("\n\n")
    shuffled = Random(seed).sample(paragraphs, len(paragraphs))
    assert shuffled != paragraphs
    assert found_beside_the_fixtures(tmp_path, "shuffled.txt", "\n\n".join(shuffled))
