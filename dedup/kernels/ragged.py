"""Rows of unequal length in flat arrays: the few operations that every batched stage needs.

Rows are given by bounds (n + 1,): row i is the stretch bounds[i] to bounds[i + 1] of a flat array.
"""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
"""One answer a row."""


def bounds_of(lengths: Ints) -> Ints:
    """Return the bounds of rows of these lengths.

    >>> bounds_of(np.array([2, 0, 3])).tolist()
    [0, 2, 2, 5]
    """
    return np.concatenate((np.zeros(1, np.int64), np.cumsum(lengths, dtype=np.int64)))


def gather(bounds: Ints, rows: Ints) -> tuple[Ints, Ints]:
    """Return the flat positions of the given rows one after the other, and to which of them each belongs.

    >>> [part.tolist() for part in gather(np.array([0, 2, 2, 5]), np.array([2, 0]))]
    [[2, 3, 4, 0, 1], [0, 0, 0, 1, 1]]
    """
    return stretches(bounds[rows], bounds[rows + 1] - bounds[rows])


def stretches(starts: Ints, lengths: Ints) -> tuple[Ints, Ints]:
    """Return the positions of the stretches one after the other, and to which of them each belongs.

    >>> [part.tolist() for part in stretches(np.array([7, 3]), np.array([2, 1]))]
    [[7, 8, 3], [0, 0, 1]]
    """
    owner = np.repeat(np.arange(len(lengths)), lengths)
    first = bounds_of(lengths)[:-1]
    return np.arange(len(owner)) - first[owner] + starts[owner], owner


Number = TypeVar("Number", bound=np.generic)


def sorted_distinct(values: NDArray[Number]) -> NDArray[Number]:
    """Return the distinct values in their order: `numpy.unique`, which hashes a million numbers in twenty
    times as long as it takes to sort them.

    >>> sorted_distinct(np.array([7, 3, 7])).tolist()
    [3, 7]
    """
    values = np.sort(values)
    first = np.concatenate((np.ones(min(len(values), 1), bool), values[1:] != values[:-1]))
    distinct: NDArray[Number] = values[first]
    return distinct


def total(owner: Ints, values: Floats, rows: int) -> Floats:
    """Return the sum of the values of each row."""
    return np.bincount(owner, values, minlength=rows).astype(np.float64, copy=False)
