"""Lookalikes that are no copies speak against copies: a prior learnt from the collection, by Bayes' rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from indexes import CHOICE, LONG_AGO, put, run, what_is_wrong
from texts import twins

import dedup
from dedup import scan
from dedup.article import Match, Settings
from dedup.index.file import changing, likeness
from dedup.index.file.opening import created_or_opened, opened
from dedup.index.file.store import Store
from dedup.judging import prior
from dedup.judging.judge import Opinion
from dedup.judging.prior import (
    FEW,
    MOST,
    USUAL,
    Lookalikes,
    PendingPairs,
    against,
    count_articles,
    divisors,
    score,
    settle,
)

DOUBTFUL = 3
"""Pairs that are copies as likely as not."""
ALIKE = 50
"""Lookalikes that are hardly copies: enough to speak against the doubtful pairs."""

numbers = st.integers(0, 12)
chances = st.floats(0, 1)
counts = st.integers(0, 10**9)
lookalike_tables = st.dictionaries(
    st.tuples(numbers, numbers).filter(lambda pair: pair[0] < pair[1]), st.booleans(), max_size=30
)
pending_rows = st.lists(
    st.tuples(st.tuples(numbers, numbers).filter(lambda pair: pair[0] < pair[1]), chances, chances),
    max_size=20,
)


def found(table: dict[tuple[int, int], bool]) -> Lookalikes:
    ends = np.array(list(table), np.int64).reshape(-1, 2)
    return Lookalikes(ends[:, 0], ends[:, 1], np.array(list(table.values()), bool))


def pending(rows: list[tuple[tuple[int, int], float, float]]) -> PendingPairs:
    ends = np.array([pair for pair, _, _ in rows], np.int64).reshape(-1, 2)
    probability, least = (np.array([row[i] for row in rows], float) for i in (1, 2))
    return PendingPairs(ends[:, 0], ends[:, 1], probability, least)


@given(st.lists(st.tuples(chances, chances, st.booleans()), max_size=20), chances)
def test_which_pairs_are_lookalikes_and_which_are_pending(
    rows: list[tuple[float, float, bool]], least: float
) -> None:
    """Copies by the evidence alone are lookalikes whatever they share; pairs that may reach the score are
    pending.
    """
    columns = [np.array([row[i] for row in rows]) for i in range(3)]
    opinion = Opinion(columns[0].astype(float), columns[1].astype(float), columns[2].astype(bool))
    first, second = np.arange(len(rows)), 100 + np.arange(len(rows))
    like = prior.lookalikes(first, second, opinion)
    expected = [(i, p >= 0.5) for i, (p, _, is_lookalike) in enumerate(rows) if p >= 0.5 or is_lookalike]
    assert expected == list(zip(like.first.tolist(), like.is_copy.tolist(), strict=True))
    assert (like.first + 100).tolist() == like.second.tolist()
    pairs = prior.pending_pairs(first, second, opinion, least)
    assert [(i, p, low) for i, (p, low, _) in enumerate(rows) if max(p, low) >= least] == list(
        zip(pairs.first.tolist(), pairs.probability.tolist(), pairs.least.tolist(), strict=True)
    )


@given(lookalike_tables)
def test_articles_are_counted_and_not_pairs(table: dict[tuple[int, int], bool]) -> None:
    """One form, or one story that everybody prints, does not speak for a whole collection."""
    copied = {end for pair, is_copy in table.items() if is_copy for end in pair}
    others = {end for pair, is_copy in table.items() if not is_copy for end in pair}
    assert (len(copied), len(others)) == count_articles(found(table))


@given(counts, counts, counts)
def test_the_rarer_copies_are_the_larger_the_divisor(copies: int, others: int, more: int) -> None:
    """It is 1 with USUAL others for each article in a copy, and small in a small collection."""
    odds = against(copies, others)
    assert 1 <= odds <= against(copies, others + more)
    assert odds >= against(copies + more, others)
    assert against(copies, int(USUAL * copies)) == 1
    assert odds <= max(1, (others + FEW * USUAL) / (FEW * USUAL)) ** 2 * (1 + 1e-12)


@given(lookalike_tables, pending_rows)
def test_each_other_lookalike_of_both_speaks_against_a_copy(
    table: dict[tuple[int, int], bool], rows: list[tuple[tuple[int, int], float, float]]
) -> None:
    """Each as much as the collection does; copies of either article do not count."""
    pairs, like = pending(rows), found(table)
    collection = against(*count_articles(like))
    actual = divisors(pairs.first, pairs.second, like)
    for ((a, b), _, _), odds in zip(rows, actual, strict=True):
        each_like = [
            {end for pair, is_copy in table.items() if not is_copy and each in pair for end in pair} - {a, b}
            for each in (a, b)
        ]
        expected = 1 + (collection - 1) * (1 + min(map(len, each_like)))
        assert min(expected, MOST) == pytest.approx(odds)


@given(lookalike_tables, pending_rows)
def test_the_odds_are_divided_as_bayes_rule_says(
    table: dict[tuple[int, int], bool], rows: list[tuple[tuple[int, int], float, float]]
) -> None:
    """A probability never rises above that of the evidence, nor falls below its floor."""
    pairs, like = pending(rows), found(table)
    odds = divisors(pairs.first, pairs.second, like)
    for (_, before, floor), by, after in zip(rows, odds, score(pairs, like), strict=True):
        assert floor <= after <= max(before, floor) + 1e-15
        if after > floor:
            assert after == pytest.approx(before / by / (before / by + 1 - before))


@given(pending_rows)
def test_without_lookalikes_the_evidence_decides(
    rows: list[tuple[tuple[int, int], float, float]],
) -> None:
    """Scores are the probabilities by the evidence, to the last bit."""
    pairs = pending(rows)
    assert np.maximum(pairs.probability, pairs.least).tolist() == score(pairs, found({})).tolist()


@given(lookalike_tables, pending_rows, chances)
def test_pairs_that_the_prior_withholds_are_counted(
    table: dict[tuple[int, int], bool], rows: list[tuple[tuple[int, int], float, float]], least: float
) -> None:
    """Reported pairs reach the score; withheld ones would by the evidence alone, which calls them copies."""
    pairs, like = pending(rows), found(table)
    settled, scores = settle(pairs, like, least), score(pairs, like)
    reported = scores >= least
    assert scores[reported].tolist() == settled.scores.tolist()
    assert pairs.first[reported].tolist() == settled.first.tolist()
    copies = [max(p, low) >= max(least, 0.5) for _, p, low in rows]
    assert sum(c and not r for c, r in zip(copies, reported, strict=True)) == settled.withheld


def written(folder: Path, texts: dict[str, str]) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, "utf-8")
    return folder


def ids(matches: Sequence[Match]) -> set[str]:
    return {article.id.removesuffix(".txt") for match in matches for article in (match.source, match.copy)}


def scores(matches: Sequence[Match]) -> list[tuple[str, str, float]]:
    return [(match.source.id, match.copy.id, match.score) for match in matches]


DOUBTED, OTHERS = twins(DOUBTFUL, 2), twins(ALIKE, 7, 50_000)


def test_doubtful_pairs_are_withheld_among_many_lookalikes(tmp_path: Path) -> None:
    """Beside few lookalikes they are reported; beside many they are not, and the summary counts them."""
    few = scan([written(tmp_path / "few", DOUBTED | twins(5, 7, 50_000))], Settings())
    assert (set(DOUBTED), 0) == (ids(few.matches), few.summary.held_back)
    many = scan([written(tmp_path / "many", DOUBTED | OTHERS)], Settings())
    assert (set(), DOUBTFUL) == (ids(many.matches), many.summary.held_back)
    assert set(DOUBTED) <= ids(scan([tmp_path / "many"], Settings(min_score=0.25)).matches)


def counted(store: Store) -> tuple[int, int]:
    return count_articles(likeness.lookalikes(store))


def test_one_form_does_not_speak_for_a_collection() -> None:
    """Twenty lookalikes of each other are 190 pairs, but only twenty articles beside forty in copies."""
    copies, form = np.arange(40).reshape(-1, 2), np.array([(a, b) for a in range(20) for b in range(a)]) + 40
    ends = np.concatenate((copies, form))
    like = Lookalikes(ends[:, 0], ends[:, 1], np.arange(len(ends)) < len(copies))
    assert 1 == against(*count_articles(like))


def test_an_index_judges_as_a_scan_does(tmp_path: Path) -> None:
    """Scores are the same to the last bit, and as many pairs are withheld; none is pending after the run."""
    least, folder = Settings(min_score=0.25), written(tmp_path / "all", DOUBTED | OTHERS)
    scanned = scan([folder], least)
    with created_or_opened(str(tmp_path / "x"), replace(CHOICE, min_score=0.25), {}, 0) as store:
        findings = dedup.scan([folder], least, index=store)
        assert scores(scanned.matches) == scores(list(findings.matches))
        assert scanned.summary == findings.summary
        assert (2 * DOUBTFUL, 2 * ALIKE) == counted(store)
        assert 0 == len(likeness.pending_pairs(store).first)
    assert len(scanned.matches) >= DOUBTFUL
    with created_or_opened(str(tmp_path / "y"), CHOICE, {}, 0) as store:
        findings = dedup.scan([folder], Settings(), index=store)
        assert ([], DOUBTFUL) == (list(findings.matches), findings.summary.held_back)


def test_earlier_lookalikes_count_later(tmp_path: Path) -> None:
    """A new index reports the articles; one that has seen many lookalikes does not."""
    written(tmp_path / "new", DOUBTED)
    assert set(DOUBTED) == ids(run(tmp_path / "fresh", tmp_path / "new"))
    assert [] == run(tmp_path / "old", written(tmp_path / "before", OTHERS))
    with created_or_opened(str(tmp_path / "old"), CHOICE, {}, 0) as store:
        checked = dedup.check([tmp_path / "new"], store, Settings())
        assert ([], DOUBTFUL) == (list(checked.matches), checked.summary.held_back)
        assert (0, 2 * ALIKE) == counted(store)
    assert [] == run(tmp_path / "old", tmp_path / "new")
    assert [] == what_is_wrong(tmp_path / "old")


def test_lookalikes_go_with_their_articles(tmp_path: Path) -> None:
    """An index whose articles changed, or were forgotten, counts as a new one with those that are left."""
    texts = {f"{name}.txt": text for name, text in (DOUBTED | twins(4, 7, 50_000)).items()}
    put(tmp_path / "scrape", texts)
    run(tmp_path / "x", tmp_path / "scrape")
    for i in range(1, 4):
        texts = {name: f"{text} Line {i}." for name, text in texts.items()}
        put(tmp_path / "scrape", texts, since=LONG_AGO + 1000 * i)
        run(tmp_path / "x", tmp_path / "scrape")
    with opened(str(tmp_path / "x"), 0, write=True) as store:
        assert (2 * DOUBTFUL, 8) == counted(store)
        dedup.check([tmp_path / "scrape"], store, Settings())
        assert (2 * DOUBTFUL, 8) == counted(store)
        changing.forget(store, [number for number, *_ in store.places()])
        assert (0, 0) == counted(store)
    assert [] == what_is_wrong(tmp_path / "x")
