"""What is alike and no copy speaks against copies: a prior learnt from the collection, by Bayes' rule."""

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

from dedup.article import Match, Settings
from dedup.index.file import changing, indexed, waiting
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
from dedup.pipeline import scan

DOUBTFUL = 3
"""Pairs that are copies as likely as not."""
ALIKE = 50
"""Pairs that are alike and hardly copies: enough to speak against the doubtful ones."""

numbers = st.integers(0, 12)
chances = st.floats(0, 1)
counts = st.integers(0, 10**9)
pairs_alike = st.dictionaries(
    st.tuples(numbers, numbers).filter(lambda pair: pair[0] < pair[1]), st.booleans(), max_size=30
)
pairs_waiting = st.lists(
    st.tuples(st.tuples(numbers, numbers).filter(lambda pair: pair[0] < pair[1]), chances, chances),
    max_size=20,
)


def found(table: dict[tuple[int, int], bool]) -> Lookalikes:
    ends = np.array(list(table), np.int64).reshape(-1, 2)
    return Lookalikes(ends[:, 0], ends[:, 1], np.array(list(table.values()), bool))


def wait(rows: list[tuple[tuple[int, int], float, float]]) -> PendingPairs:
    ends = np.array([pair for pair, _, _ in rows], np.int64).reshape(-1, 2)
    probability, least = (np.array([row[i] for row in rows], float) for i in (1, 2))
    return PendingPairs(ends[:, 0], ends[:, 1], probability, least)


@given(st.lists(st.tuples(chances, chances, st.booleans()), max_size=20), chances)
def test_what_is_alike_and_what_may_be_a_copy(rows: list[tuple[float, float, bool]], least: float) -> None:
    """Copies by the evidence alone are alike whatever they share; a pair waits that may reach the score."""
    columns = [np.array([row[i] for row in rows]) for i in range(3)]
    opinion = Opinion(columns[0].astype(float), columns[1].astype(float), columns[2].astype(bool))
    first, second = np.arange(len(rows)), 100 + np.arange(len(rows))
    alike = prior.lookalikes(first, second, opinion)
    expected = [(i, p >= 0.5) for i, (p, _, is_alike) in enumerate(rows) if p >= 0.5 or is_alike]
    assert expected == list(zip(alike.first.tolist(), alike.is_copy.tolist(), strict=True))
    assert (alike.first + 100).tolist() == alike.second.tolist()
    pairs = prior.pending_pairs(first, second, opinion, least)
    assert [(i, p, low) for i, (p, low, _) in enumerate(rows) if max(p, low) >= least] == list(
        zip(pairs.first.tolist(), pairs.probability.tolist(), pairs.least.tolist(), strict=True)
    )


@given(pairs_alike)
def test_articles_are_counted_and_not_pairs(table: dict[tuple[int, int], bool]) -> None:
    """So that one form, or one story that everybody prints, does not speak for a whole collection."""
    copied = {end for pair, is_copy in table.items() if is_copy for end in pair}
    alike = {end for pair, is_copy in table.items() if not is_copy for end in pair}
    assert (len(copied), len(alike)) == count_articles(found(table))


@given(counts, counts, counts)
def test_the_rarer_copies_are_the_more_speaks_against_one(copies: int, others: int, more: int) -> None:
    """Nothing does with USUAL others beside each article in a copy, and little where few are seen."""
    odds = against(copies, others)
    assert 1 <= odds <= against(copies, others + more)
    assert odds >= against(copies + more, others)
    assert against(copies, int(USUAL * copies)) == 1
    assert odds <= max(1, (others + FEW * USUAL) / (FEW * USUAL)) ** 2 * (1 + 1e-12)


@given(pairs_alike, pairs_waiting)
def test_each_other_article_that_is_like_both_speaks_against_a_copy(
    table: dict[tuple[int, int], bool], rows: list[tuple[tuple[int, int], float, float]]
) -> None:
    """As much as the collection does; of either article only what is alike and no copy counts."""
    pairs, alike = wait(rows), found(table)
    collection = against(*count_articles(alike))
    actual = divisors(pairs.first, pairs.second, alike)
    for ((a, b), _, _), odds in zip(rows, actual, strict=True):
        like = [
            {end for pair, is_copy in table.items() if not is_copy and each in pair for end in pair} - {a, b}
            for each in (a, b)
        ]
        expected = 1 + (collection - 1) * (1 + min(map(len, like)))
        assert min(expected, MOST) == pytest.approx(odds)


@given(pairs_alike, pairs_waiting)
def test_the_odds_are_divided_as_bayes_rule_says(
    table: dict[tuple[int, int], bool], rows: list[tuple[tuple[int, int], float, float]]
) -> None:
    """A probability never rises above what the evidence tells, nor sinks below its least."""
    pairs, alike = wait(rows), found(table)
    odds = divisors(pairs.first, pairs.second, alike)
    for (_, before, floor), by, after in zip(rows, odds, score(pairs, alike), strict=True):
        assert floor <= after <= max(before, floor) + 1e-15
        if after > floor:
            assert after == pytest.approx(before / by / (before / by + 1 - before))


@given(pairs_waiting)
def test_where_nothing_speaks_against_copies_the_evidence_decides(
    rows: list[tuple[tuple[int, int], float, float]],
) -> None:
    """To the last bit."""
    pairs = wait(rows)
    assert np.maximum(pairs.probability, pairs.least).tolist() == score(pairs, found({})).tolist()


@given(pairs_alike, pairs_waiting, chances)
def test_what_is_not_reported_for_the_others_sake_is_counted(
    table: dict[tuple[int, int], bool], rows: list[tuple[tuple[int, int], float, float]], least: float
) -> None:
    """Reported is what reaches the score; held back is what the evidence alone calls a copy and would."""
    pairs, alike = wait(rows), found(table)
    settled, scores = settle(pairs, alike, least), score(pairs, alike)
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


DOUBTED, OTHERS = twins(DOUBTFUL, 2), twins(ALIKE, 7, 10_000)


def test_doubtful_pairs_are_held_back_where_much_is_alike(tmp_path: Path) -> None:
    """A few beside a handful of others are reported; beside many they are not, which the summary tells."""
    few = scan([written(tmp_path / "few", DOUBTED | twins(5, 7, 10_000))], Settings())
    assert (set(DOUBTED), 0) == (ids(few.matches), few.summary.held_back)
    many = scan([written(tmp_path / "many", DOUBTED | OTHERS)], Settings())
    assert (set(), DOUBTFUL) == (ids(many.matches), many.summary.held_back)
    assert set(DOUBTED) <= ids(scan([tmp_path / "many"], Settings(min_score=0.25)).matches)


def counted(store: Store) -> tuple[int, int]:
    return count_articles(waiting.alike(store))


def test_one_form_does_not_speak_for_a_collection() -> None:
    """Twenty articles that are all alike are 190 pairs, and twenty articles among forty in copies."""
    copies, form = np.arange(40).reshape(-1, 2), np.array([(a, b) for a in range(20) for b in range(a)]) + 40
    ends = np.concatenate((copies, form))
    alike = Lookalikes(ends[:, 0], ends[:, 1], np.arange(len(ends)) < len(copies))
    assert 1 == against(*count_articles(alike))


def test_an_index_judges_as_a_scan_does(tmp_path: Path) -> None:
    """With the same scores, to the last bit, and as many held back; no pair waits when the run is over."""
    least, folder = Settings(min_score=0.25), written(tmp_path / "all", DOUBTED | OTHERS)
    scanned = scan([folder], least)
    with created_or_opened(str(tmp_path / "x"), replace(CHOICE, min_score=0.25), {}, 0) as store:
        findings = indexed.scan(store, [folder], least)
        assert scores(scanned.matches) == scores(list(findings.matches))
        assert scanned.summary == findings.summary
        assert (2 * DOUBTFUL, 2 * ALIKE) == counted(store)
        assert 0 == len(waiting.read(store).first)
    assert len(scanned.matches) >= DOUBTFUL
    with created_or_opened(str(tmp_path / "y"), CHOICE, {}, 0) as store:
        findings = indexed.scan(store, [folder], Settings())
        assert ([], DOUBTFUL) == (list(findings.matches), findings.summary.held_back)


def test_what_was_alike_before_has_a_say_later(tmp_path: Path) -> None:
    """The same articles are reported by a fresh index, and not by one that has seen how much is alike."""
    written(tmp_path / "new", DOUBTED)
    assert set(DOUBTED) == ids(run(tmp_path / "fresh", tmp_path / "new"))
    assert [] == run(tmp_path / "old", written(tmp_path / "before", OTHERS))
    with created_or_opened(str(tmp_path / "old"), CHOICE, {}, 0) as store:
        checked = indexed.check(store, [tmp_path / "new"], Settings())
        assert ([], DOUBTFUL) == (list(checked.matches), checked.summary.held_back)
        assert (0, 2 * ALIKE) == counted(store)
    assert [] == run(tmp_path / "old", tmp_path / "new")
    assert [] == what_is_wrong(tmp_path / "old")


def test_what_is_alike_goes_with_its_articles(tmp_path: Path) -> None:
    """An index that saw articles change, and forgot others, counts as one that sees what is left at first."""
    texts = {f"{name}.txt": text for name, text in (DOUBTED | twins(4, 7, 10_000)).items()}
    put(tmp_path / "scrape", texts)
    run(tmp_path / "x", tmp_path / "scrape")
    for i in range(1, 4):
        texts = {name: f"{text} Line {i}." for name, text in texts.items()}
        put(tmp_path / "scrape", texts, since=LONG_AGO + 1000 * i)
        run(tmp_path / "x", tmp_path / "scrape")
    with opened(str(tmp_path / "x"), 0, write=True) as store:
        assert (2 * DOUBTFUL, 8) == counted(store)
        indexed.check(store, [tmp_path / "scrape"], Settings())
        assert (2 * DOUBTFUL, 8) == counted(store)
        changing.forget(store, [number for number, *_ in store.places()])
        assert (0, 0) == counted(store)
    assert [] == what_is_wrong(tmp_path / "x")
