"""Sorting within loops: stable, and never slow, whatever the keys."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.kernels.arrays import Int32s
from dedup.kernels.sorting import deal, insert, merge, sort_keys

few = st.sampled_from([0, 1, 2, 2**63, 2**64 - 1])
keys_of_texts = st.lists(
    st.one_of(few, st.integers(0, 2**64 - 1), st.integers(2**63, 2**63 + 9)), max_size=40
)


def rooms(count: int) -> tuple[Int32s, Int32s]:
    """Return what the loops write to."""
    return np.full(count, -1, np.int32), np.full(count, -1, np.int32)


@given(keys_of_texts, st.integers(0, 3))
def test_the_order_is_that_of_a_stable_sort(keys: list[int], low: int) -> None:
    """Keys ascend, equal ones stand as they stood; what is before `low` has no part in it."""
    order, spare = rooms(len(keys))
    sort_keys(np.array([7] * low + keys, np.uint64), low, len(keys), order, spare)
    assert sorted(range(len(keys)), key=keys.__getitem__) == order.tolist()


@given(keys_of_texts)
def test_merging_sorts_by_itself(keys: list[int]) -> None:
    """It needs nothing that dealing did."""
    order, spare = rooms(len(keys))
    merge(np.array(keys, np.uint64), 0, len(keys), order, spare)
    assert sorted(range(len(keys)), key=keys.__getitem__) == order.tolist()


@pytest.mark.parametrize(("keys", "done"), [(range(200), True), (range(200, 0, -1), False)])
def test_insertion_gives_up_in_time(keys: range, done: bool) -> None:
    """Keys of one heap that stand the wrong way round are merged: insertion would take a square of steps."""
    array = np.array(keys, np.uint64)
    order, spare = rooms(len(keys))
    deal(array, 0, len(keys), order, spare)
    assert done == insert(array, 0, len(keys), order)
    sort_keys(array, 0, len(keys), order, spare)
    assert sorted(keys) == array[order].tolist()
