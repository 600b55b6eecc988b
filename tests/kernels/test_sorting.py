"""Sorting within loops: stable, and never slow, whatever the keys; in C and in plain Python."""

from __future__ import annotations

import ctypes
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from plain import sorting as plain

from dedup.kernels.native import Int32s, Uint64s, library

few = st.sampled_from([0, 1, 2, 2**63, 2**64 - 1])
keys_of_texts = st.lists(
    st.one_of(few, st.integers(0, 2**64 - 1), st.integers(2**63, 2**63 + 9)), max_size=40
)
descending = st.integers(0, 300).map(lambda count: list(range(count, 0, -1)))
"""One heap the wrong way round: from twenty or so on, insertion gives up."""


class Array(ctypes.Structure):
    """An array as C takes it by value (`arrays.h`)."""

    _fields_ = (("at", ctypes.c_void_p), ("count", ctypes.c_int64))


def rooms(count: int) -> tuple[Int32s, Int32s]:
    """Return what the loops write to."""
    return np.full(count, -1, np.int32), np.full(count, -1, np.int32)


def order_in_c(keys: list[int]) -> list[int]:
    """Return the order that `sorting.c` finds."""
    arrays: list[Uint64s | Int32s] = [np.array(keys, np.uint64), *rooms(len(keys))]
    sort = library().sort_keys
    sort.restype, sort.argtypes = None, [Array] * 3
    sort(*(Array(array.ctypes.data, array.size) for array in arrays))
    return arrays[1].tolist()


def order_in_python(keys: list[int]) -> list[int]:
    """Return the order that the plain loop finds, of keys behind three others."""
    order, spare = rooms(len(keys))
    plain.sort_keys(np.array([7] * 3 + keys, np.uint64), 3, len(keys), order, spare)
    return order.tolist()


@pytest.mark.parametrize("order", [order_in_c, order_in_python])
@given(keys=keys_of_texts | descending)
def test_the_order_is_that_of_a_stable_sort(order: Callable[[list[int]], list[int]], keys: list[int]) -> None:
    """Keys ascend, equal ones stand as they stood."""
    assert sorted(range(len(keys)), key=keys.__getitem__) == order(keys)


def test_many_equal_keys_stand_as_they_stood() -> None:
    """Two keys of one heap, in turn, a hundred thousand times: merged, in no time."""
    keys = [1, 0] * 100_000
    assert [*range(1, 200_000, 2), *range(0, 200_000, 2)] == order_in_c(keys)


@given(keys_of_texts)
def test_merging_sorts_by_itself(keys: list[int]) -> None:
    """It needs nothing that dealing did."""
    order, spare = rooms(len(keys))
    plain.merge(np.array(keys, np.uint64), 0, len(keys), order, spare)
    assert sorted(range(len(keys)), key=keys.__getitem__) == order.tolist()


@pytest.mark.parametrize(("keys", "done"), [(range(200), True), (range(200, 0, -1), False)])
def test_insertion_gives_up_in_time(keys: range, done: bool) -> None:
    """Keys of one heap that stand the wrong way round are merged: insertion would take a square of steps."""
    array = np.array(keys, np.uint64)
    order, spare = rooms(len(keys))
    plain.deal(array, 0, len(keys), order, spare)
    assert done == plain.insert(array, 0, len(keys), order)
