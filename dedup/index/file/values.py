"""Values on their way into the tables of an index, and out of them, in the types that the columns have."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from dedup.index.file.columns import Column, columns_of
from dedup.index.file.database import Database
from dedup.kernels.ragged import Ints, sorted_distinct

Columns = dict[str, NDArray[np.generic]]
"""A table on its way into the database, by the name of the column."""
Values = Sequence[object] | NDArray[np.generic]
"""The values of a column, in any form."""
Number = TypeVar("Number", bound=np.generic)

_DTYPES = {
    "integer": "i4", "bigint": "i8", "uinteger": "u4", "ubigint": "u8",
    "double": "f8", "boolean": "?", "timestamp": "M8[us]",
}  # fmt: skip
"""Of the SQL types that have an array type of their own. Other values go in as objects."""


def columns_for(table: str, values: Mapping[str, Values]) -> Columns:
    """Return values by name as columns of a table, in its order. A column that is not given is left out.

    >>> columns_for("alike", {"second": [2], "first": [1]})
    {'first': array([1], dtype=int32), 'second': array([2], dtype=int32)}
    """
    return {each.name: _array(each, values[each.name]) for each in columns_of(table) if each.name in values}


def _array(column: Column, values: Values) -> NDArray[np.generic]:
    if column.null or column.type not in _DTYPES:
        return objects(values)
    return np.asarray(values, _DTYPES[column.type])


def objects(values: Values) -> NDArray[np.object_]:
    """Return values of any kind, null among them, as a column."""
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


def scalar(database: Database, query: str, values: Sequence[object] | Mapping[str, object] = ()) -> int:
    """Return the one number that a query selects; 0 for none."""
    row = database.execute(query, values).fetchone()
    return int(row[0]) if row and row[0] is not None else 0
