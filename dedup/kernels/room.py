"""Arrays that a thread fills again and again.

Memory that is asked for anew in every step has to be paged in and zeroed anew by the system, which takes
longer than many a loop that fills it.
"""

from __future__ import annotations

import threading
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

MOST_KEPT = 1 << 20
"""Elements of an array that is kept. A step takes a quarter of that, unless a single text is larger."""

Number = TypeVar("Number", bound=np.generic)


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
