"""The kinds of copies at and around their thresholds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.article import Kind
from dedup.matching.kind import MOST, NEAR, VERBATIM, WHOLE, kind

LESS = 1e-9
shares = st.floats(0, 1)


@pytest.mark.parametrize(
    ("resemblance", "copied", "used", "verbatim", "expected"),
    [
        (1.0, 1.0, 1.0, 1.0, "near"),
        (NEAR, 1.0, 1.0, 1.0, "near"),
        (NEAR, 0.0, 0.0, 0.0, "near"),
        (NEAR - LESS, 1.0, 1.0, 1.0, "rewrite"),
        (0.0, 1.0, 1.0, 0.0, "rewrite"),
        (0.0, MOST, 1.0, 0.0, "rewrite"),
        (0.0, MOST - LESS, 1.0, 0.0, "excerpt"),
        (0.0, 0.0, 0.0, 0.0, "excerpt"),
        (0.0, 1.0, WHOLE, VERBATIM, "rewrite"),
        (0.0, WHOLE, 1.0, VERBATIM, "rewrite"),
        (0.0, 1.0, WHOLE - LESS, VERBATIM, "excerpt"),
        (0.0, WHOLE - LESS, 1.0, VERBATIM, "excerpt"),
        (0.0, 1.0, WHOLE - LESS, VERBATIM - LESS, "rewrite"),
        (0.0, 1.0, 0.0, 1.0, "excerpt"),
        (0.0, 1.0, 0.0, 0.0, "rewrite"),
    ],
)
def test_kinds_at_their_borders(
    resemblance: float, copied: float, used: float, verbatim: float, expected: Kind
) -> None:
    """Near from half of the word triples on; excerpt if less than half follows, or for a verbatim part."""
    assert expected == kind(resemblance, copied, used, verbatim)


@given(shares, shares, shares, shares)
def test_only_near_depends_on_resemblance(
    resemblance: float, copied: float, used: float, verbatim: float
) -> None:
    """Enough resemblance makes a copy near, whatever else holds; below that it makes no difference."""
    actual = kind(resemblance, copied, used, verbatim)
    assert ("near" if resemblance >= NEAR else kind(0.0, copied, used, verbatim)) == actual
    assert actual != "exact"
