"""Values on their way into the tables of an index, and out of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TypeVar

import duckdb
import numpy as np
from numpy.typing import NDArray

from dedup.kernels.ragged import Ints, sorted_distinct

Columns = dict[str, NDArray[np.generic]]
"""A table on its way into the database, by name of the column."""
Number = TypeVar("Number", bound=np.generic)


def objects(values: Sequence[object]) -> NDArray[np.object_]:
    """Return values as a column."""
    column = np.empty(len(values), object)
    column[:] = values
    return column


def number_table(numbers: Collection[int] | Ints) -> Columns:
    """Return the distinct numbers, ascending, as a table with one column."""
    given = numbers if isinstance(numbers, np.ndarray) else list(numbers)
    return {"number": sorted_distinct(np.asarray(given, np.int32))}


def by_number(rows: Mapping[str, NDArray[np.generic]], none: NDArray[Number]) -> NDArray[Number]:
    """Return the values at the places of their numbers, with 0 between them."""
    number = np.asarray(rows["number"], np.int64)
    values = np.zeros(int(number.max()) + 1 if len(number) else 0, none.dtype)
    values[number] = rows["value"]
    return values


def scalar(
    database: duckdb.DuckDBPyConnection, query: str, values: Sequence[object] | Mapping[str, object] = ()
) -> int:
    """Return the one number that a query selects; 0 for none."""
    row = database.execute(query, values).fetchone()
    return int(row[0]) if row and row[0] is not None else 0
