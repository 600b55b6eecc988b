"""The benches run for whoever has no corpora: on labelled articles that are made here."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from benches import ROOT, bench

from dedup import scan
from dedup.article import Settings

ARTICLES = 150
"""Ten families of each labelled corpus: every kind of copy four times."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What the benches work on where the folder of corpora is empty."""
    folder = tmp_path_factory.mktemp("corpora")
    return bench("sources").corpora_or_synthetic(ARTICLES, folder / "none", folder / "made")


def labelled(sources: Any) -> list[Any]:
    return [corpus for corpus in sources.corpora if corpus.labels]


def reported_by_scan(corpus: Any) -> set[tuple[str, str]]:
    pair = bench("corpora").pair
    return {pair(match.source.id, match.copy.id) for match in scan([corpus.articles], Settings()).matches}


def test_given_corpora_are_taken_and_nothing_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder with a corpus is used as it is, without a word, and pages go where they belong."""
    (tmp_path / "mine").mkdir()
    line = json.dumps({"id": "a", "text": "Nothing but this."})
    (tmp_path / "mine" / "articles.jsonl.gz").write_bytes(gzip.compress(line.encode()))
    sources = bench("sources").corpora_or_synthetic(ARTICLES, tmp_path, tmp_path / "made")
    assert ["mine"] == [corpus.name for corpus in sources.corpora]
    assert not sources.made
    assert not (tmp_path / "made").exists()
    assert Path("docs/speed.md") == sources.page(Path("docs/speed.md"))
    assert ("", "") == capsys.readouterr()


def test_made_corpora_are_announced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without corpora, one line on standard error names the folder and what is used instead."""
    bench("sources").corpora_or_synthetic(ARTICLES, tmp_path / "none", tmp_path / "made")
    printed, said = capsys.readouterr()
    assert "" == printed
    (line,) = said.splitlines()
    for part in (str(tmp_path / "none"), "DEDUP_CORPORA", f"{ARTICLES}", str(tmp_path / "made")):
        assert part in line


def test_pages_of_made_corpora_go_beside_the_build(made: Any) -> None:
    """docs/ records given corpora, so a page on made ones is written to build/, and that is said."""
    page = made.page(ROOT / "docs" / "quality.md")
    assert ROOT / "build" / "quality.md" == page
    assert str(page) in made.written(page)
    assert "docs/" in made.written(page)


def test_made_corpora_hold_every_label(made: Any) -> None:
    """Each labelled corpus has copies of every kind, reports of the same event, and unrelated pairs."""
    corpora = bench("corpora")
    assert made.made
    for corpus in labelled(made):
        counts = Counter(corpus.labels.values())
        assert {*corpora.POSITIVE, *corpora.NEGATIVE} == set(counts)
        assert all(count >= 4 for count in counts.values()), counts


def test_made_corpora_have_a_background_without_labels(made: Any) -> None:
    """One corpus has no labels, as some real ones; all have as many articles as were asked for."""
    assert ["made-background"] == [corpus.name for corpus in made.corpora if not corpus.labels]
    assert ARTICLES == sum(len(corpus.lines()) for corpus in made.corpora)


def test_made_pairs_name_articles_that_are_there(made: Any) -> None:
    """Every label is about two articles of its corpus; copies share a family, unrelated articles do not."""
    for corpus in made.corpora:
        ids = {id_ for id_, _ in corpus.texts()}
        assert len(ids) == len(corpus.lines())
        assert {id_ for pair in corpus.labels for id_ in pair} <= ids
        assert set(corpus.family) == ids
        for (one, other), label in corpus.labels.items():
            assert (corpus.family[one] == corpus.family[other]) == (label != "unrelated")


def test_the_same_seed_gives_the_same_bytes(made: Any, tmp_path: Path) -> None:
    """Corpora are the same files for the same seed and other articles for another one."""
    make = bench("synthetic_corpora").make
    for one, same, other in zip(
        made.corpora, make(tmp_path / "same", ARTICLES), make(tmp_path / "other", ARTICLES, 2), strict=True
    ):
        assert one.articles.read_bytes() == same.articles.read_bytes()
        assert (one.labels, one.family) == (same.labels, same.family)
        assert not {text for _, text in one.texts()} & {text for _, text in other.texts()}


def test_reports_of_one_event_share_names_and_no_sentence(made: Any) -> None:
    """A related pair has names in common, and no sentence but a quotation."""
    for corpus in labelled(made):
        texts = dict(corpus.texts())
        for pair in (pair for pair, label in corpus.labels.items() if label == "related"):
            one, other = (texts[id_].replace("\n\n", " ").split(". ") for id_ in pair)
            shared = {sentence.rstrip(".") for sentence in one} & {sentence.rstrip(".") for sentence in other}
            assert all(sentence.startswith('"') for sentence in shared)
            names = [{word for word in texts[id_].split() if word.istitle()} for id_ in pair]
            assert len(names[0] & names[1]) >= 4


def test_perfect_answers_have_a_perfect_score(made: Any) -> None:
    """Who reports all labelled copies and nothing else has precision, recall and F1 of 1."""
    corpora, folds = bench("corpora"), bench("folds")
    for corpus in labelled(made):
        copies = [pair for pair, label in corpus.labels.items() if label in corpora.POSITIVE]
        counts = folds.count(corpus, copies)
        assert (1, 1, 1) == (counts.precision, counts.recall, counts.f1)
        assert 0 == counts.false_alarms


def test_false_alarms_lower_the_score(made: Any) -> None:
    """A related pair and a pair of two families are false alarms each; a missed copy lowers the recall."""
    corpora, folds = bench("corpora"), bench("folds")
    corpus = labelled(made)[0]
    copies = [pair for pair, label in corpus.labels.items() if label in corpora.POSITIVE]
    related = next(pair for pair, label in corpus.labels.items() if label == "related")
    crossing = corpora.pair("00000-source", "00001-source")
    counts = folds.count(corpus, [*copies[1:], related, crossing])
    assert 2 == counts.false_alarms
    assert len(copies) - 1 == counts.hits
    assert counts.precision < 1 > counts.recall


def test_a_scan_finds_made_copies_and_spares_made_reports(made: Any) -> None:
    """A scan reports the exact and near copies, most of the others, and no report of the same event."""
    folds = bench("folds")
    for corpus in labelled(made):
        counts = folds.count(corpus, reported_by_scan(corpus))
        assert (1, 1) == (counts.share("exact"), counts.share("near"))
        assert counts.recall >= 0.7, counts
        assert 0 == counts.false_alarms, counts


def test_passages_that_are_found_exactly_have_a_perfect_score() -> None:
    """The measures of PAN are 1 where exactly what was planted is detected, in one piece."""
    passages = bench("passages")
    planted = [((0, 300), (50, 350)), ((20, 400), (0, 380))]
    figures = passages.score(planted, [[pair] for pair in planted])
    assert (1, 1, 1, 1) == (figures.precision, figures.recall, figures.granularity, figures.plagdet)


def test_every_stage_is_where_the_stopwatch_looks_for_it() -> None:
    """bench/stages.py names functions as text; a function that moved would count as the rest."""
    stages = bench("stages")
    for place in (place for places in stages.STAGES.values() for place in places):
        owner, name = stages.find(place)
        assert callable(getattr(owner, name)), place
