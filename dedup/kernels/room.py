"""Arrays that a thread fills again and again.

Memory that is allocated again in every step has to be paged in and zeroed again by the system, which takes
longer than many a loop that fills it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

MOST_KEPT = 1 << 20
"""Elements of an array that is kept. A step takes a quarter of that, unless a single text is larger."""

Number = TypeVar("Number", bound=np.generic)
Made = TypeVar("Made")


class Room(threading.local):
    """Arrays by name, of every thread its own. What was in one is gone once it is asked for again."""

    def __init__(self) -> None:
        self._arrays: dict[str, NDArray[Any]] = {}

    def of(self, name: str, count: int, dtype: type[Number]) -> NDArray[Number]:
        """Return an array of this length, filled with anything."""
        if count > MOST_KEPT:
            return np.empty(count, dtype)
        array = self._arrays.get(name)
        if array is None or len(array) < count:
            array = self._arrays[name] = np.empty(count + count // 4, dtype)
        return array[:count]


class Kept(threading.local, Generic[Made]):
    """What a thread fills again and again, made for a number of elements: structs of arrays, which take
    longer to make than many a loop that fills them.
    """

    def __init__(self, make: Callable[[int], Made]) -> None:
        self._make = make
        self._made: tuple[int, Made] | None = None

    def of(self, count: int) -> Made:
        """Return one for so many elements or more, filled with anything."""
        if self._made is not None and count <= self._made[0]:
            return self._made[1]
        if count > MOST_KEPT:
            return self._make(count)
        size = count + count // 4
        self._made = size, self._make(size)
        return self._made[1]
