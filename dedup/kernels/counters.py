"""Packed changes of counters, for `store/counters.py`."""

from __future__ import annotations

import numpy as np

from dedup.kernels.arrays import Bytes, Int32s
from dedup.machine import compiled


@compiled
def raise_counters(
    steps: Bytes,
    step_bytes: int,
    changes: Bytes,
    change_bytes: int,
    changed: int,
    counts: Int32s,
    size: int,
) -> int:
    """Raise so many of the counts by `changes`; the first is `steps[0]`, each other one a step on.
    Return 0 where one is not of the `size` counts, 1 otherwise.

    Numbers are unsigned and taken modulo 2^32; of all their lowest bytes come first, then the next ones.
    """
    slot = np.int64(0)
    for i in range(changed):
        step, change = np.uint32(0), np.uint32(0)
        for place in range(step_bytes):
            step |= np.uint32(steps[place * changed + i]) << np.uint32(8 * place)
        for place in range(change_bytes):
            change |= np.uint32(changes[place * changed + i]) << np.uint32(8 * place)
        slot += np.int64(step)
        if slot >= size:
            return 0
        counts[slot] += np.int32(change)
    return 1
