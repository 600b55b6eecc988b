"""Two rows of words → their longest common subsequence, computed with integers of any length."""

from __future__ import annotations

from collections.abc import Sequence


def common_subsequence(a: Sequence[int], b: Sequence[int]) -> list[tuple[int, int]]:
    """Return a longest common subsequence, as positions in both rows.

    Hyyrö, "Bit-parallel LCS-length computation revisited" (2004): bit j of a row is 0 if b[: j + 1] shares
    one more item than b[:j] with the part of `a` read so far. Each row takes one addition of len(b) bits.

    >>> common_subsequence([1, 2, 3, 4], [2, 9, 4])
    [(1, 0), (3, 2)]
    """
    if not a or not b:
        return []
    holders: dict[int, int] = {}
    for j, item in enumerate(b):
        holders[item] = holders.get(item, 0) | 1 << j
    full = (1 << len(b)) - 1
    row, rows = full, [full]
    for item in a:
        hit = row & holders.get(item, 0)
        row = ((row + hit) | (row - hit)) & full
        rows.append(row)
    pairs = []
    i, j = len(a), len(b)
    while i and j:
        if rows[i] >> (j - 1) & 1:
            j -= 1
        elif not rows[i - 1] >> (j - 1) & 1:
            i -= 1
        else:
            i, j = i - 1, j - 1
            pairs.append((i, j))
    return pairs[::-1]
