"""The kinds of copies at and around their thresholds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.article import Kind
from dedup.matching.kind import MOST, NEAR, SPREAD, VERBATIM, WHOLE, kind
from dedup.matching.kind import spread as spread_of

LESS = 1e-9
shares = st.floats(0, 1)


@pytest.mark.parametrize(
    ("resemblance", "copied", "used", "verbatim", "spread", "expected"),
    [
        (1.0, 1.0, 1.0, 1.0, 1.0, "near"),
        (NEAR, 1.0, 1.0, 1.0, 1.0, "near"),
        (NEAR, 0.0, 0.0, 0.0, 0.0, "near"),
        (NEAR - LESS, 1.0, 1.0, 1.0, 1.0, "rewrite"),
        (0.0, 1.0, 1.0, 0.0, 1.0, "rewrite"),
        (0.0, MOST, MOST, 0.0, SPREAD, "rewrite"),
        (0.0, MOST - LESS, MOST, 0.0, SPREAD, "rewrite"),
        (0.0, MOST - LESS, MOST - LESS, 0.0, 1.0, "excerpt"),
        (0.0, MOST - LESS, 1.0, 0.0, SPREAD - LESS, "excerpt"),
        (0.0, MOST, 0.2, 0.0, SPREAD - LESS, "rewrite"),
        (0.0, MOST, 0.2, VERBATIM, SPREAD - LESS, "excerpt"),
        (0.0, WHOLE, 0.2, VERBATIM, SPREAD, "rewrite"),
        (0.0, WHOLE - LESS, 0.2, VERBATIM, SPREAD, "excerpt"),
        (0.0, 0.0, 0.0, 0.0, 0.0, "excerpt"),
    ],
)
def test_kinds_at_their_borders(
    resemblance: float, copied: float, used: float, verbatim: float, spread: float, expected: Kind
) -> None:
    """Near from half of the word triples on; rewrite if the shorter text follows the longer all along."""
    assert expected == kind(resemblance, copied, used, verbatim, spread)


@given(shares, shares, shares, shares, shares)
def test_only_near_depends_on_resemblance(
    resemblance: float, copied: float, used: float, verbatim: float, spread: float
) -> None:
    """Enough resemblance makes a copy near, whatever else holds; below that it makes no difference."""
    actual = kind(resemblance, copied, used, verbatim, spread)
    assert ("near" if resemblance >= NEAR else kind(0.0, copied, used, verbatim, spread)) == actual
    assert actual != "exact"


@given(shares, shares, st.floats(SPREAD, 1), st.booleans())
def test_a_shortened_rewrite_is_one_in_either_direction(
    used: float, verbatim: float, spread: float, directed: bool
) -> None:
    """If the shorter text follows the longer all along, it does not matter which of them is the copy."""
    ways = ((1.0, used), (used, 1.0))
    assert {kind(0.0, *way, verbatim, spread, directed) for way in ways} == {"rewrite"}


@given(st.lists(st.tuples(st.integers(0, 99), st.integers(1, 40)), max_size=6))
def test_the_spread_counts_the_slices_that_are_touched(stretches: list[tuple[int, int]]) -> None:
    """It is what marking every character says."""
    spans = [(start, min(start + length, 100)) for start, length in stretches]
    slices = {at * 20 // 100 for start, end in spans for at in range(start, end)}
    assert len(slices) / 20 == spread_of(spans, 100)
