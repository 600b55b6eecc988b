"""Which sentences share most: what `kernels/evidence_sentences.c` does, as plain Python."""

from __future__ import annotations

from dedup.kernels.native import Floats, Int32s


def best_sentences(
    sentence: Int32s,
    weight: Floats,
    by_word: Int32s,
    own: int,
    held: Int32s,
    held_count: int,
    other: int,
    low: Int32s,
    high: Int32s,
    rows: int,
    columns: int,
    wanted: Int32s,
    lone_word: float,
    table: Floats,
    shared: Int32s,
    touched: Int32s,
    best: Int32s,
) -> None:
    """Write for each wanted sentence the one of the other article that shares most with it, the first where
    several tie, and -1 for the others; `held` are its words that the other article holds.

    table and shared are all 0, and left so.
    """
    for row in range(rows):
        best[row] = 0 if columns > 0 and wanted[row] else -1
    n = 0
    while n < held_count:
        row, reached = sentence[own + held[n]], 0
        while n < held_count and sentence[own + held[n]] == row:
            e = held[n]
            for k in range(low[e], high[e]):
                column = sentence[other + by_word[other + k]]
                touched[reached] = column
                reached += shared[column] == 0
                table[column] += weight[own + e]
                shared[column] += 1
            n += 1
        most = 0.0
        for i in range(reached):
            column = touched[i]
            value = table[column] if shared[column] > 1 else table[column] * lone_word
            if value > most or (value == most and column < best[row]):
                most = value
                best[row] = column
            table[column] = 0.0
            shared[column] = 0


def mark_best(rows: int, best: Int32s, columns: int, wanted: Int32s) -> None:
    """Mark the sentences that are the best match of one."""
    for column in range(columns):
        wanted[column] = 0
    for row in range(rows):
        if best[row] >= 0:
            wanted[best[row]] = 1


def mark_mutual(
    a_rows: int, a_best: Int32s, a_mutual: Int32s, b_rows: int, b_best: Int32s, b_mutual: Int32s
) -> None:
    """Mark the sentences that are each other's best match."""
    for row in range(b_rows):
        b_mutual[row] = 0
    for row in range(a_rows):
        a_mutual[row] = a_best[row] >= 0 and b_best[a_best[row]] == row
        if a_mutual[row]:
            b_mutual[a_best[row]] = 1
