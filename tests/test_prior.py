"""What is alike and no copy speaks against copies: a prior learnt from the collection, by Bayes' rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from indexes import CHOICE, run, what_is_wrong
from numpy.typing import NDArray
from texts import twins

from dedup import indexed
from dedup.article import Match, Settings
from dedup.judge import Opinion
from dedup.pipeline import scan
from dedup.prior import FEW, MOST, USUAL, Tally, against, settle, tally
from dedup.store import waiting
from dedup.store.opening import created_or_opened

DOUBTFUL = 3
"""Pairs that are copies as likely as not."""
ALIKE = 120
"""Pairs that are alike and hardly copies: enough to speak against the doubtful ones."""

probabilities = st.floats(0, 1)
rows = st.lists(st.tuples(probabilities, probabilities, st.booleans()), max_size=20)
numbers = st.integers(0, 10**9)


def opinion_of(table: list[tuple[float, float, bool]]) -> Opinion:
    columns: list[NDArray[np.float64]] = [np.array([row[i] for row in table], float) for i in range(3)]
    return Opinion(columns[0], columns[1], columns[2].astype(bool))


@given(rows, rows)
def test_a_tally_counts_copies_and_what_is_only_alike(
    one: list[tuple[float, float, bool]], other: list[tuple[float, float, bool]]
) -> None:
    """By the evidence alone, whatever the least; of two parts together as of all."""
    both = one + other
    copies = sum(probability >= 0.5 for probability, _, _ in both)
    others = sum(probability < 0.5 and is_alike for probability, _, is_alike in both)
    assert (
        Tally(copies, others) == tally(opinion_of(both)) == tally(opinion_of(one)) + tally(opinion_of(other))
    )


@given(numbers, numbers, numbers)
def test_the_rarer_copies_are_the_more_speaks_against_one(copies: int, others: int, more: int) -> None:
    """Up to a limit, and nothing does where there are USUAL others beside each copy, or few pairs at all."""
    odds = against(Tally(copies, others))
    assert 1 <= odds <= MOST
    assert odds <= against(Tally(copies, others + more))
    assert odds >= against(Tally(copies + more, others))
    assert against(Tally(copies, int(USUAL * copies))) == 1
    assert against(Tally(copies, others)) <= max(1, (others + FEW * USUAL) / (FEW * USUAL))


@given(st.lists(st.tuples(probabilities, probabilities), max_size=20), numbers, numbers)
def test_the_odds_are_divided_as_bayes_rule_says(
    pairs: list[tuple[float, float]], copies: int, others: int
) -> None:
    """Of what is above its least; a probability never rises above what the evidence tells, nor sinks below
    its least, and the order of what is above is kept.
    """
    probability, least = np.array(pairs).reshape(-1, 2).T
    counted = Tally(copies, others)
    settled = settle(probability, least, counted)
    for before, floor, after in zip(probability, least, settled, strict=True):
        assert floor <= after <= max(before, floor) + 1e-15
        if after > floor:
            odds = before / against(counted)
            assert after == pytest.approx(odds / (odds + 1 - before), rel=1e-9)
    order = np.argsort(probability, kind="stable")
    assert np.all(np.diff(settle(probability, np.zeros(len(pairs)), counted)[order]) >= -1e-15)


@given(st.lists(st.tuples(probabilities, probabilities), max_size=20))
def test_where_nothing_speaks_against_copies_the_evidence_decides(pairs: list[tuple[float, float]]) -> None:
    """To the last bit."""
    probability, least = np.array(pairs).reshape(-1, 2).T
    assert np.maximum(probability, least).tolist() == settle(probability, least, Tally()).tolist()


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


def test_an_index_judges_as_a_scan_does(tmp_path: Path) -> None:
    """With the same scores, to the last bit; and no pair waits when the run is over."""
    least, folder = Settings(min_score=0.25), written(tmp_path / "all", DOUBTED | OTHERS)
    with created_or_opened(str(tmp_path / "x"), replace(CHOICE, min_score=0.25), {}, 0) as store:
        found = list(indexed.scan(store, [folder], least).matches)
        assert Tally(DOUBTFUL, ALIKE) == waiting.counted(store)
        assert 0 == len(waiting.read(store).first)
    assert len(found) >= DOUBTFUL
    assert scores(found) == scores(scan([folder], least).matches)


def test_what_was_alike_before_has_a_say_later(tmp_path: Path) -> None:
    """The same articles are reported by a fresh index, and not by one that has seen how much is alike."""
    written(tmp_path / "new", DOUBTED)
    assert set(DOUBTED) == ids(run(tmp_path / "fresh", tmp_path / "new"))
    assert [] == run(tmp_path / "old", written(tmp_path / "before", OTHERS))
    with created_or_opened(str(tmp_path / "old"), CHOICE, {}, 0) as store:
        checked = indexed.check(store, [tmp_path / "new"], Settings())
        assert ([], DOUBTFUL) == (list(checked.matches), checked.summary.held_back)
        assert Tally(0, ALIKE) == waiting.counted(store)
    assert [] == run(tmp_path / "old", tmp_path / "new")
    assert [] == what_is_wrong(tmp_path / "old")
