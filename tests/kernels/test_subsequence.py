"""The common subsequence within kernels, as Python runs it: the same as the one on whole numbers."""

from __future__ import annotations

import numpy as np
from hypothesis import example, given, settings
from hypothesis import strategies as st
from plain.subsequence import LANES, common_subsequence, common_subsequence_of_few

from dedup.matching.rewording.subsequence import common_subsequence as on_whole_numbers

MIXED = 0x9E3779B97F4A7C15
BEFORE = 3
"""Words before those that are compared."""

words = st.lists(st.integers(0, 6), max_size=30)
many = st.lists(st.integers(0, 40), min_size=LANES - 1, max_size=2 * LANES + 2)
Row = list[int]


def mixed(row: Row) -> np.ndarray:  # type: ignore[type-arg]
    """Return the words as hashes, behind others."""
    return np.array([7] * BEFORE + [word * MIXED % 2**64 for word in row], np.uint64)


def pairs_of(written: np.ndarray, count: int) -> list[tuple[int, int]]:  # type: ignore[type-arg]
    """Return the places in both, the first first."""
    return [(int(i), int(j)) for i, j in written[: 2 * count].reshape(-1, 2)[::-1]]


@settings(deadline=None)
@given(words | many, words | many)
@example(list(range(LANES)), list(range(LANES)))
@example(list(range(2 * LANES)), list(range(LANES, 2 * LANES)))
def test_it_is_that_on_whole_numbers(a: Row, b: Row) -> None:
    """Also where the places of b take several numbers and additions carry."""
    rows = np.zeros((len(a) + 1) * (len(b) // LANES + 1), np.uint64)
    hits, room = (
        np.zeros(len(b) // LANES + 1, np.uint64),
        np.zeros((6, 2 * max(len(a), len(b)) + 1), np.int32),
    )
    with np.errstate(over="ignore"):
        count = common_subsequence(
            mixed(a), BEFORE, len(a), mixed(b), BEFORE, len(b), rows, hits,
            room[0], room[1], room[2], room[3], room[4], room[5],
        )  # fmt: skip
    assert on_whole_numbers(a, b) == pairs_of(room[5], count)


@settings(deadline=None)
@given(words | many, words | many.map(lambda row: row[:LANES]))
def test_of_few_it_is_the_same(a: Row, b: Row) -> None:
    """Up to as many places of b as there are bits in a number."""
    rows, pairs = np.zeros(len(a) + 1, np.uint64), np.zeros(2 * len(b) + 1, np.int32)
    with np.errstate(over="ignore"):
        count = common_subsequence_of_few(
            mixed(a), BEFORE, len(a), mixed(b), BEFORE, len(b), rows, pairs
        )  # fmt: skip
    assert on_whole_numbers(a, b) == pairs_of(pairs, count)
