"""Numbers drawn at random for structs: mostly few, now and then many, with the extremes of their type."""

from __future__ import annotations

from random import Random
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from dedup.kernels.ragged import Ints, bounds_of

Number = TypeVar("Number", bound=np.generic)
Chosen = TypeVar("Chosen")

FEW, SOME = 8, 100
"""How many there mostly are, at most, and how many now and then; seldom there are more."""


class Draw:
    """Draws what a seed decides."""

    def __init__(self, seed: int) -> None:
        self.plain = Random(seed)
        self.random = np.random.default_rng(seed)

    def size(self, most: int = 2000) -> int:
        """Return how many there are: none, few, some or up to `most`."""
        limits = (0, FEW, FEW, FEW, FEW, FEW, SOME, SOME)
        limit = self.plain.choice(limits) if self.plain.random() < 0.97 else most
        return self.plain.randint(0, min(limit, most))

    def whole(self, low: int, high: int) -> int:
        """Return a number from low to high."""
        return self.plain.randint(low, high)

    def one_of(self, *choices: Chosen) -> Chosen:
        """Return one of the choices."""
        return self.plain.choice(choices)

    def bounds(self, most: int = 300) -> Ints:
        """Return the bounds of a few rows, some of them empty."""
        return bounds_of(np.array([self.size(most) for _ in range(self.size(30))], np.int64))

    def numbers(self, count: int, kind: type[Number]) -> NDArray[Number]:
        """Return any numbers of a type: all different or few different ones, the extremes among them."""
        info = np.iinfo(kind)  # type: ignore[type-var]
        drawn = self.random.integers(info.min, info.max, count, kind, endpoint=True)
        if self.plain.random() < 0.5:
            return drawn
        extremes = [info.min, info.min + 1, 0, 1, info.max - 1, info.max]
        return self.random.choice(np.append(np.array(extremes, kind), drawn[:FEW]), count)

    def below(self, limit: int, count: int, kind: type[Number]) -> NDArray[Number]:
        """Return numbers from 0 to limit - 1; with a limit of 0, none."""
        if limit == 0:
            return np.zeros(0, kind)
        drawn = self.random.integers(0, limit, count)
        return self.one_of(drawn, drawn // 2, np.minimum(drawn, 3), limit - 1 - drawn // 3).astype(kind)

    def flags(self, count: int) -> NDArray[np.uint8]:
        """Return 0 or 1 each."""
        return (self.random.random(count) < self.one_of(0.0, 0.3, 0.8, 1.0)).astype(np.uint8)

    def shares(self, count: int) -> NDArray[np.float64]:
        """Return numbers from 0 to 1, the ends among them."""
        return np.round(self.random.random(count), self.one_of(0, 1, 15))

    def some(self, limit: int, share: float) -> NDArray[np.int64]:
        """Return such a share of the numbers from 0 to limit - 1, ascending."""
        return np.flatnonzero(self.random.random(limit) < share)


def powers_above(number: int) -> int:
    """Return the least power of two above a number, 2 at least."""
    return max(1 << number.bit_length(), 2)


Value = Any
"""What a field of a struct is made of: a number, an array, or room (`calling.py`)."""
