"""Rows of unequal length, against plain loops."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.kernels.ragged import Ints, bounds_of, gather, stretches, total

lengths = st.lists(st.integers(0, 5), max_size=8)


def ints(values: list[int]) -> Ints:
    """Return an array, of integers even where it is empty."""
    return np.array(values, np.int64)


@given(lengths)
def test_bounds_are_running_sums(lengths: list[int]) -> None:
    """Row i lies between bounds i and i + 1; n rows have n + 1 bounds, of 64 bits."""
    bounds = bounds_of(ints(lengths))
    assert [sum(lengths[:i]) for i in range(len(lengths) + 1)] == bounds.tolist()
    assert np.int64 == bounds.dtype


@given(st.lists(st.tuples(st.integers(0, 100), st.integers(0, 5)), max_size=8))
def test_stretches_are_written_out(rows: list[tuple[int, int]]) -> None:
    """The positions of every stretch come in order, each with the number of its stretch."""
    positions, owner = stretches(ints([start for start, _ in rows]), ints([length for _, length in rows]))
    assert [start + i for start, length in rows for i in range(length)] == positions.tolist()
    assert [row for row, (_, length) in enumerate(rows) for _ in range(length)] == owner.tolist()


@given(lengths, st.data())
def test_rows_are_gathered_in_any_order(lengths: list[int], data: st.DataObject) -> None:
    """Rows may be asked for in any order, repeatedly or not at all; the owner is the place asked at."""
    rows = data.draw(st.lists(st.integers(0, len(lengths) - 1), max_size=8)) if lengths else []
    bounds = bounds_of(ints(lengths))
    positions, owner = gather(bounds, ints(rows))
    expected = [(i, place) for place, row in enumerate(rows) for i in range(bounds[row], bounds[row + 1])]
    assert expected == list(zip(positions.tolist(), owner.tolist(), strict=True))


@given(st.lists(st.tuples(st.integers(0, 7), st.floats(-100, 100)), max_size=20))
def test_totals_are_sums_in_order(values: list[tuple[int, float]]) -> None:
    """Each row's values are summed in the order given, so that results repeat bit for bit."""
    expected = [0.0] * 8
    for row, value in values:
        expected[row] += value
    actual = total(ints([row for row, _ in values]), np.array([value for _, value in values]), 8)
    assert expected == actual.tolist()
    assert np.float64 == actual.dtype


@pytest.mark.parametrize("rows", [0, 3])
def test_total_of_nothing_is_zero(rows: int) -> None:
    """Without values every row is 0, and no rows are no sums."""
    assert [0.0] * rows == total(ints([]), np.zeros(0), rows).tolist()
