"""The distinct values of rows, for `ragged.py`."""

from __future__ import annotations

import numpy as np

from dedup.kernels.arrays import Int64s, Uint32s, Uint64s
from dedup.machine import compiled


@compiled
def distinct_rows(
    values: Uint32s, bounds: Int64s, rows: int, table: Uint64s, mask: int, out: Uint32s, out_bounds: Int64s
) -> None:
    """Write the distinct values of each row, in the order of their first places.

    table is room for twice the values of a row, all 0, a power of two long; mask is its length less one.
    """
    count = 0
    out_bounds[0] = 0
    for row in range(rows):
        mark = np.uint64(row + 1) << np.uint64(32)
        for i in range(bounds[row], bounds[row + 1]):
            key = mark | np.uint64(values[i])
            at = np.int64(values[i]) & mask
            while table[at] >= mark and table[at] != key:
                at = (at + 1) & mask
            if table[at] != key:
                table[at] = key
                out[count] = values[i]
                count += 1
        out_bounds[row + 1] = count
