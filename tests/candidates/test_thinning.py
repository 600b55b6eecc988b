"""Which candidates are kept, against sorting every article's candidates in plain Python."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.candidates.collisions import FEW, STRONG, Candidates
from dedup.candidates.thinning import BEST, LARGE, LEAST, LEAST_GROWTH, thin
from dedup.kernels.candidates import BestWeights, WeighedRows, heap_best

Row = tuple[int, int, int, int]
"""First, second, collisions, weight."""


def candidates(rows: list[Row]) -> Candidates:
    """Return rows as candidates."""
    table = np.array(rows, np.int64).reshape(-1, 4)
    return Candidates(table[:, 0], table[:, 1], table[:, 2], table[:, 3], full_buckets=0)


EQUAL = np.full(1_000_000, 100, np.int64)
"""Lengths of articles that are all equally long."""


def kept_by_hand(rows: list[Row], lengths: list[int], best: int, least: float) -> list[bool]:
    """Tell which rows are strong, or reach the least share and that of the best-th candidate of either of
    their articles.
    """

    def share(row: Row) -> int:
        one, other = lengths[row[0]], lengths[row[1]]
        return row[3] * (one + other) // min(one, other)

    def among(article: int, mine: int) -> bool:
        shares = sorted((share(row) for row in rows if article in row[:2]), reverse=True)
        return mine >= shares[min(best, len(shares)) - 1]

    enough = least * 1000 * math.log(max(len(lengths) / 4, 1))
    return [
        row[2] >= STRONG
        or (share(row) >= enough and (among(row[0], share(row)) or among(row[1], share(row))))
        for row in rows
    ]


pairs = st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda pair: pair[0] < pair[1])
rows = st.dictionaries(pairs, st.tuples(st.integers(2, STRONG), st.integers(0, 20)), max_size=40).map(
    lambda table: [(*pair, *values) for pair, values in sorted(table.items())]
)


@given(
    rows,
    st.lists(st.integers(1, 60), min_size=10, max_size=10),
    st.integers(1, 4),
    st.sampled_from([0, 0.01, 0.1]),
)
def test_kept_candidates_equal_those_by_hand(
    rows: list[Row], lengths: list[int], best: int, least: float
) -> None:
    """A candidate stays if it is strong, or shares enough and is among the best of one of its articles."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("dedup.candidates.thinning.BEST", best)
        patch.setattr("dedup.candidates.thinning.LEAST", least)
        patch.setattr("dedup.candidates.thinning.FEW", 1)
        patch.setattr("dedup.candidates.thinning.LARGE", 10)
        patch.setattr("dedup.candidates.thinning.LEAST_GROWTH", 0)
        expected = kept_by_hand(rows, lengths, best, least)
        assert expected == thin(candidates(rows), np.array(lengths), len(lengths)).tolist()


@given(st.lists(st.integers(0, 50), max_size=60), st.integers(0, 12), st.integers(1, 3))
def test_the_best_of_a_heap_are_those_of_a_sorted_list(weights: list[int], room: int, articles: int) -> None:
    """Each article keeps its greatest weights, as many as there is room for, the least of them first."""
    article, weight = np.arange(len(weights)) % articles, np.array(weights, np.int64)
    filled, best = np.zeros(articles, np.int64), np.full(articles * room + 1, -1)
    heap_best(WeighedRows(article, weight, np.arange(articles + 1) * room), BestWeights(filled, best))
    for number in range(articles):
        heap = best[number * room : number * room + filled[number]].tolist()
        expected = sorted(weights[number::articles], reverse=True)[:room]
        assert expected == sorted(heap, reverse=True)
        assert expected[-1:] == heap[:1]


@pytest.mark.parametrize(("buckets", "kept"), [(LEAST / 2 - 1, False), (LEAST / 2, True)])
def test_little_of_the_shorter_article_is_not_enough(buckets: float, kept: bool) -> None:
    """Of two articles of a length, half of both together is what either shares."""
    grown = 1 + LEAST_GROWTH * math.log10(LARGE / FEW)
    weight = math.ceil(buckets * grown * 1000 * math.log(LARGE / 4))
    assert [kept] == thin(candidates([(0, 1, 5, weight)]), EQUAL, LARGE).tolist()


@pytest.mark.parametrize("articles", [100, FEW])
def test_nothing_is_asked_where_few_articles_bring_no_chance(articles: int) -> None:
    """Up to FEW articles, whatever shares buckets may be compared."""
    assert [True] == thin(candidates([(0, 1, 2, 1)]), EQUAL, articles).tolist()


@pytest.mark.parametrize("articles", [2 * FEW, LARGE, 10 * FEW, 50 * FEW])
def test_more_is_asked_where_more_articles_bring_chance(articles: int) -> None:
    """The least share is reached at LARGE articles, and grows from FEW on by as much each tenfold."""
    share = min(math.log(articles / FEW) / math.log(LARGE / FEW), 1)
    least = LEAST * share * (1 + LEAST_GROWTH * math.log10(articles / FEW)) * 1000 * math.log(articles / 4)
    rows = [(0, 1, 5, math.floor(least / 2) - 1), (2, 3, 5, math.ceil(least / 2))]
    assert [False, True] == thin(candidates(rows), EQUAL, articles).tolist()


@pytest.fixture
def _any_share(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dedup.candidates.thinning.LEAST", 0)


def test_no_candidates_are_none() -> None:
    """Nothing in, nothing out."""
    assert [] == thin(candidates([]), EQUAL, len(EQUAL)).tolist()


def star(weights: list[int], collisions: int = 2) -> list[Row]:
    """Return candidates between article 0 and others that have BEST better candidates each."""
    rows = [(0, i, collisions, weight) for i, weight in enumerate(weights, 1)]
    fresh = iter(range(len(rows) + 1, 1_000_000))
    better = [(i, next(fresh), 2, 10**6) for i in range(1, len(weights) + 1) for _ in range(BEST)]
    return rows + better


@pytest.mark.usefixtures("_any_share")
def test_the_best_are_kept_and_the_rest_not() -> None:
    """Of candidates of one article, the best BEST stay."""
    kept = thin(candidates(star(list(range(99, 74, -1)))), EQUAL, len(EQUAL)).tolist()
    assert [True] * BEST + [False] * (25 - BEST) == kept[:25]


@pytest.mark.usefixtures("_any_share")
def test_ties_with_the_last_are_kept() -> None:
    """Whatever ties with the last one kept stays too: which of them would be chance."""
    weights = [9] * (BEST - 1) + [5] * 4 + [4]
    expected = [True] * (BEST + 3) + [False]
    assert expected == thin(candidates(star(weights)), EQUAL, len(EQUAL)).tolist()[: len(weights)]


@pytest.mark.usefixtures("_any_share")
@pytest.mark.parametrize(("collisions", "kept"), [(STRONG - 1, False), (STRONG, True)])
def test_strong_candidates_are_kept(collisions: int, kept: bool) -> None:
    """From STRONG shared buckets on a candidate stays, however many are better."""
    rows = [*star([9] * BEST), (0, 900_000, collisions, 1)]
    rows += [(900_000, 900_001 + i, 2, 10**6) for i in range(BEST)]
    place = len(star([9] * BEST))
    assert kept == thin(candidates(rows), EQUAL, len(EQUAL)).tolist()[place]
