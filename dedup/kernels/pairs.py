"""Pairs of article numbers, as one stage hands them to the next."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from dedup.kernels.ragged import Ints


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of article numbers, (pairs,) each; the id of the first sorts before that of the second."""

    first: Ints
    second: Ints

    def __len__(self) -> int:
        return len(self.first)

    def __getitem__(self, rows: slice) -> Pairs:
        return Pairs(self.first[rows], self.second[rows])

    def rows(self) -> list[tuple[int, int]]:
        """Return the pairs one by one."""
        return list(zip(self.first.tolist(), self.second.tolist(), strict=True))

    @staticmethod
    def of(rows: list[tuple[int, int]]) -> Pairs:
        """Return the rows as pairs.

        >>> len(Pairs.of([(0, 1), (0, 2)])), len(Pairs.of([]))
        (2, 0)
        """
        return Pairs(*np.array(rows, np.int64).reshape(-1, 2).T)
