"""The loops in C, as functions of Python: which library fits the processor, and what may be passed to it.

The libraries are made when the package is installed (`hatch_build.py`); at run time nothing is compiled,
written or looked for elsewhere. Calls run without the interpreter's lock.

A struct of C is declared once here as a class with the same fields in the same order; `arrays.h` says what an
array is. Every array is checked before a call: its type, that it is contiguous, and that it may be written to
where the loop writes. Its length goes along.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, ClassVar, Generic, ParamSpec, TypeVar, get_type_hints

import numpy as np
from numpy.typing import NDArray

from dedup.errors import DedupError

Bytes = NDArray[np.uint8]
Uint16s = NDArray[np.uint16]
Int32s = NDArray[np.int32]
Int64s = NDArray[np.int64]
Uint32s = NDArray[np.uint32]
Uint64s = NDArray[np.uint64]
Floats = NDArray[np.float64]

DTYPES: dict[Any, np.dtype[Any]] = {
    Bytes: np.dtype(np.uint8),
    Uint16s: np.dtype(np.uint16),
    Int32s: np.dtype(np.int32),
    Int64s: np.dtype(np.int64),
    Uint32s: np.dtype(np.uint32),
    Uint64s: np.dtype(np.uint64),
    Floats: np.dtype(np.float64),
}
"""What a field may be, beside int and float."""

LEVELS = ("v4", "v3", "baseline")
"""Builds for x86-64, the best first; other processors have the last alone."""

FOLDER = Path(__file__).parent

Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")


class Struct:
    """A struct that a loop reads, with its fields in their order. Raises TypeError where one does not fit."""

    _c: ClassVar[type[ctypes.Structure]]
    _kinds: ClassVar[tuple[np.dtype[Any] | None, ...]]
    _writes: ClassVar[bool] = False

    def __init_subclass__(cls) -> None:
        """Make the type of C from the annotations."""
        if "__annotations__" not in cls.__dict__:
            return
        hints = {name: get_type_hints(cls)[name] for name in cls.__annotations__}
        fields: list[tuple[str, Any]] = []
        for name, kind in hints.items():
            if kind in DTYPES:
                fields += [(name, ctypes.c_void_p), (f"{name}_count", ctypes.c_int64)]
            else:
                fields.append((name, ctypes.c_double if kind is float else ctypes.c_int64))
        cls._c = type(cls.__name__, (ctypes.Structure,), {"_fields_": fields})
        cls._kinds = tuple(DTYPES.get(kind) for kind in hints.values())

    def __init__(self, *values: Any) -> None:
        flat: list[Any] = []
        for value, kind in zip(values, self._kinds, strict=True):
            if kind is None:
                flat.append(value)
            else:
                flat.append(_address(value, kind, self._writes))
                flat.append(value.size)
        self._values = values  # the arrays live as long as their addresses
        self.c = self._c(*flat)


class Written(Struct):
    """A struct with arrays that a loop writes to."""

    _writes = True


def _address(array: Any, wanted: np.dtype[Any], writes: bool) -> int:
    if array.dtype != wanted or not array.flags.c_contiguous:
        raise TypeError(f"a contiguous array of {wanted} is wanted, not of {array.dtype}")
    if array.flags.writeable:
        if array.size:
            return ctypes.addressof(ctypes.c_char.from_buffer(array))
    elif writes:
        raise TypeError("an array that can be written to is wanted")
    address: int = array.ctypes.data  # of any array, in five times as long
    return address


class kernel(Generic[Parameters, Result]):  # noqa: N801 (a decorator)
    """A function of C with the name, the structs and the result of the function that it decorates."""

    def __init__(self, function: Callable[Parameters, Result]) -> None:
        self.__doc__ = function.__doc__
        self.__name__ = function.__name__
        hints = get_type_hints(function)
        self._result = _RESULTS[hints.pop("return")]
        self._kinds = tuple(hints.values())
        self._code: Any = None

    def __call__(self, *arguments: Parameters.args, **_: Parameters.kwargs) -> Result:
        """Call it. Raises TypeError where an argument is not of its kind."""
        code = self._code or self._load()
        passed: list[Any] = []
        given: tuple[Any, ...] = arguments
        for value, kind in zip(given, self._kinds, strict=True):
            if type(value) is kind and hasattr(value, "c"):
                passed.append(ctypes.byref(value.c))
            elif issubclass(kind, Struct):
                raise TypeError(f"{self.__name__} takes {kind.__name__}, not {type(value).__name__}")
            else:
                passed.append(value)
        result: Result = code(*passed)
        return result

    def of(self, library: ctypes.CDLL) -> Any:
        """Return the code of one build."""
        code = getattr(library, self.__name__)
        code.restype = self._result
        code.argtypes = [_PARAMETERS.get(kind, ctypes.c_void_p) for kind in self._kinds]
        return code

    def _load(self) -> Any:
        self._code = self.of(library())
        return self._code


_RESULTS = {type(None): None, int: ctypes.c_int64, float: ctypes.c_double, bool: ctypes.c_bool}
_PARAMETERS: dict[Any, Any] = {int: ctypes.c_int64, float: ctypes.c_double}


_AGAIN = "install the package again: pip install --force-reinstall ."


@cache
def library() -> ctypes.CDLL:
    """Return the best library that this processor runs. Raises DedupError where none was installed."""
    baseline = _opened("baseline")
    if baseline is None:
        raise DedupError(f"no compiled loops in {FOLDER}; {_AGAIN}")
    for level in LEVELS[:-1]:
        if getattr(baseline, f"runs_{level}")() and (better := _opened(level)) is not None:
            return better
    return baseline


def _opened(level: str) -> ctypes.CDLL | None:
    path = FOLDER / f"kernels-{level}.so"
    if not path.exists():
        return None
    try:
        return ctypes.CDLL(str(path))
    except OSError as error:
        raise DedupError(f"cannot load the compiled loops: {error}; {_AGAIN}") from error
