"""The table of listed words that `function_words.c` takes, made one by one."""

from __future__ import annotations

import numpy as np

from dedup.kernels.native import Uint64s


def table_of(languages: dict[int, int], bits: int) -> Uint64s:
    """Return the table of listed words: each in its own slot or the next free one; the last slot is free."""
    table = np.zeros(((1 << bits) + len(languages) + 1, 2), np.uint64)
    for word, mask in sorted(languages.items()):
        slot = word >> (64 - bits)
        while table[slot, 1]:
            slot += 1
        table[slot] = word, mask
    return table
