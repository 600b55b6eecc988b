"""Calls of loops with their arrays between guards: nothing is written outside, nor to what is only read, and
the same input gives the same output, whatever was in memory before, with every build.

Arguments are whole numbers, and for structs tuples: the class, and a value for each field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, get_type_hints

import numpy as np
from numpy.typing import NDArray

from dedup.kernels.native import DTYPES, Struct, Written, kernel

Array = NDArray[Any]
Argument = tuple[Any, ...] | int
"""A number, or a struct's class with a value for each of its fields."""
Arguments = tuple[Argument, ...]

GUARD, GUARDED = 64, 0xC3
"""Bytes before and after an array, and what each holds."""
FILLERS = (0x5A, 0xA5)
"""What each byte of room holds at first. As a number of an element, it is one of none."""


class Broken(Exception):
    """A loop broke a promise."""


@dataclass(frozen=True, slots=True)
class Room:
    """An array of so many elements, filled with anything."""

    count: int


@dataclass(frozen=True, slots=True)
class Clear:
    """An array of so many elements, all 0, and left so."""

    count: int


@dataclass(frozen=True, slots=True)
class Shared:
    """An array that is passed as it is, to be read: too large for a copy in each call, or of addresses."""

    array: Array
    alive: Sequence[Array] = ()
    """What lies at the addresses."""


def same(one: Array, other: Array) -> bool:
    """Return whether two arrays hold the same bytes: also where a number is none."""
    return one is other or one.tobytes() == other.tobytes()


@dataclass(frozen=True, slots=True)
class Passed:
    """An array as it was passed."""

    name: str
    value: Any
    """What it was made of."""
    written: bool
    """Whether a loop may write to it."""
    around: NDArray[np.uint8]
    """The array with its guards, if it has any."""
    array: Array

    def check(self) -> None:
        """Raise Broken where something was written to that no loop may write to."""
        guards = (self.around[:GUARD], self.around[len(self.around) - GUARD :])
        if len(self.around) > self.array.nbytes and any((each != GUARDED).any() for each in guards):
            raise Broken(f"{self.name}: written outside")
        if isinstance(self.value, Clear) and self.array.any():
            raise Broken(f"{self.name}: not left clear")
        if not self.written and not same(self.value, self.array):
            raise Broken(f"{self.name}: is only read, and was written to")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a call returned, the arrays that it left, and what filled its room before."""

    result: Any
    arrays: tuple[Passed, ...]
    filler: int


def passed(name: str, value: Any, kind: np.dtype[Any], written: bool, filler: int, guard: int) -> Passed:
    """Return an array made of a value, with a guard of so many bytes on either side."""
    if isinstance(value, Shared):
        return Passed(name, value.array, written, value.array.view(np.uint8), value.array)
    count = value.count if isinstance(value, Room | Clear) else np.size(value)
    around = np.full(count * kind.itemsize + 2 * guard, GUARDED, np.uint8)
    inside = around[guard : len(around) - guard]
    inside[:] = 0 if isinstance(value, Clear) else filler
    array = inside.view(kind)
    if not isinstance(value, Room | Clear):
        array[:] = np.ravel(value)
        value = array.copy()
    return Passed(name, value, written, around, array)


@cache
def fields_of(kind: type[Struct]) -> tuple[tuple[str, Any], ...]:
    """Return the fields of a struct with their types."""
    hints = get_type_hints(kind)
    return tuple((name, hints[name]) for name in kind.__annotations__)


def struct_of(argument: tuple[Any, ...], filler: int, guard: int) -> tuple[Struct, list[Passed]]:
    """Return a struct, and its arrays."""
    kind, *values = argument
    given: list[Any] = []
    arrays: list[Passed] = []
    for (name, hint), value in zip(fields_of(kind), values, strict=True):
        if hint not in DTYPES:
            given.append(value)
            continue
        named = f"{kind.__name__}.{name}"
        arrays.append(passed(named, value, DTYPES[hint], issubclass(kind, Written), filler, guard))
        given.append(arrays[-1].array)
    return kind(*given), arrays


def call(function: kernel[..., Any], arguments: Arguments, filler: int, guard: int) -> Outcome:
    """Call a function with arrays of its own. Raises Broken where one was written to that may not be."""
    given: list[Any] = []
    arrays: list[Passed] = []
    for argument in arguments:
        if isinstance(argument, int):
            given.append(argument)
            continue
        struct, of_struct = struct_of(argument, filler, guard)
        given.append(struct)
        arrays += of_struct
    result = function(*given)
    for each in arrays:
        each.check()
    return Outcome(result, tuple(arrays), filler)


def bytes_of(outcome: Outcome, array: Passed) -> tuple[Array, Array]:
    """Return the elements of an array as numbers, and which of them are as its room was filled."""
    numbers = array.array.view(f"u{array.array.itemsize}")
    unwritten = isinstance(array.value, Room) & (array.array.view(np.uint8) == outcome.filler)
    return numbers, unwritten.reshape(-1, array.array.itemsize).all(axis=1)


def compare(one: Outcome, other: Outcome) -> None:
    """Raise Broken unless both calls left the same, but for room that neither wrote to."""
    if one.result != other.result:
        raise Broken(f"returned {one.result} and {other.result} for the same input")
    for left, right in zip(one.arrays, other.arrays, strict=True):
        if not left.written:
            continue
        (a, a_unwritten), (b, b_unwritten) = bytes_of(one, left), bytes_of(other, right)
        differs = np.flatnonzero((a != b) & ~(a_unwritten & b_unwritten))
        if len(differs):
            raise Broken(f"{left.name}: element {differs[0]} differs between calls with the same input")


def check(function: kernel[..., Any], arguments: Arguments, codes: Sequence[Any]) -> None:
    """Call every build of a function. Raises Broken unless all keep to their arrays and leave the same.

    Arrays without guards end where their memory does: a sanitizer sees who reads beyond.
    """
    loaded = function._code
    try:
        function._code = codes[0]
        first = call(function, arguments, FILLERS[0], GUARD)
        for code in codes:
            function._code = code
            compare(first, call(function, arguments, FILLERS[1], 0))
            compare(first, call(function, arguments, FILLERS[0], GUARD))
    except Broken as broken:
        raise Broken(f"{function.__name__}: {broken}") from None
    finally:
        function._code = loaded
