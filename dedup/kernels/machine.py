"""The loops of `kernels/` as machine code.

`bench/assemble.py` translates them to LLVM's portable assembly with numba, and `kernels.ll` keeps that.
Here it becomes code for the processor at hand, once: the user's cache folder keeps it. Numba itself would
take half a second to import in every run, other ways a compiler at installation.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, Generic, ParamSpec, TypeVar

import numpy as np

Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")

FOLDER = Path(__file__).parent
"""Where the loops are, and their assembly."""
AROUND = (
    "__init__",
    "characters",
    "counters",
    "function_words",
    "machine",
    "native",
    "pairs",
    "ragged",
    "room",
    "sketch",
    "threads",
    "words",
)
"""Modules of this folder that hold no loops."""
ARRAYS: dict[str, np.dtype[Any]] = {
    "Bytes": np.dtype(np.uint8),
    "Int32s": np.dtype(np.int32),
    "Int64s": np.dtype(np.int64),
    "Uint16s": np.dtype(np.uint16),
    "Uint32s": np.dtype(np.uint32),
    "Uint64s": np.dtype(np.uint64),
    "Floats": np.dtype(np.float64),
}
"""What a parameter of a kernel may be annotated with, beside int and float."""


MOST_KEPT = 8
"""Object codes in the user's cache folder, of this release and of others."""
_one_at_a_time = threading.Lock()


class compiled(Generic[Parameters, Result]):  # noqa: N801 (a decorator)
    """A function of arrays and numbers that runs as machine code, without the interpreter's lock.

    Arrays are read and written in place; they must be contiguous and of the annotated type, or TypeError is
    raised. Their bounds are not checked. `plain` is the same as Python runs it.
    """

    def __init__(self, function: Callable[Parameters, Result]) -> None:
        self.plain = function
        self.__doc__ = function.__doc__
        self.__name__ = function.__name__
        kinds: list[str] = list(function.__annotations__.values())
        self._parameters, self._result = kinds[:-1], kinds[-1]
        self._code: Any = None

    def __call__(self, *arguments: Parameters.args, **_: Parameters.kwargs) -> Result:
        """Run it."""
        code = self._code or self._load()
        given: Any = arguments
        passed = [
            _address(value, ARRAYS[kind]) if kind in ARRAYS else value
            for kind, value in zip(self._parameters, given, strict=True)
        ]
        result = ctypes.c_double() if self._result == "float" else ctypes.c_int64()
        error = ctypes.c_void_p()
        code(ctypes.byref(result), ctypes.byref(error), *passed)
        return None if self._result == "None" else result.value  # type: ignore[return-value]

    def _load(self) -> Any:
        """Return the code as a function of C: the places of the result and of an error, then the
        parameters.
        """
        numbers: dict[str, Any] = {"int": ctypes.c_int64, "float": ctypes.c_double}
        kinds = [numbers.get(kind, ctypes.c_void_p) for kind in self._parameters]
        with _one_at_a_time:
            address = _engine().get_function_address(self.__name__)
        self._code = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, *kinds)(address)
        return self._code


def _address(array: Any, wanted: np.dtype[Any]) -> int:
    if array.dtype != wanted or not array.flags.c_contiguous:
        raise TypeError(f"a contiguous array of {wanted} is wanted, not of {array.dtype}")
    if array.size and array.flags.writeable:
        return ctypes.addressof(ctypes.c_char.from_buffer(array))
    address: int = array.ctypes.data  # the same of any array, in five times as long
    return address


@cache
def _engine() -> Any:
    """Return the machine code of all kernels, translated anew or as kept by an earlier run."""
    import llvmlite
    import llvmlite.binding as llvm

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    target = llvm.Target.from_default_triple().create_target_machine(
        cpu=llvm.get_host_cpu_name(), features=llvm.get_host_cpu_features().flatten(), opt=3, jit=True
    )
    assembly = (FOLDER / "kernels.ll").read_bytes()
    made_of = (assembly, target.triple, llvm.get_host_cpu_name(), llvm.get_host_cpu_features().flatten())
    key = hashlib.sha256(repr((llvmlite.__version__, llvm.llvm_version_info, *made_of)).encode()).hexdigest()
    file = cache_file(key)
    code = _kept(file)
    if code is None:
        code = _translate(llvm, target, assembly.decode())
        _keep(file, code)
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), target)
    engine.add_object_file(llvm.ObjectFileRef.from_data(code))
    engine.finalize_object()
    return engine


def _translate(llvm: Any, target: Any, assembly: str) -> bytes:
    """Return the object code of all kernels for this processor."""
    module = llvm.parse_assembly(assembly)
    module.triple, module.data_layout = target.triple, str(target.target_data)
    tuning = llvm.create_pipeline_tuning_options(3)
    tuning.loop_vectorization, tuning.loop_unrolling = True, False
    passes = llvm.create_pass_builder(target, tuning)
    passes.getModulePassManager().run(module, passes)
    code: bytes = target.emit_object(module)
    return code


def cache_file(key: str) -> Path | None:
    """Return where the object code is kept: in the user's cache folder, where there is one."""
    named = os.environ.get("XDG_CACHE_HOME", "")
    try:
        folder = Path(named) if Path(named).is_absolute() else Path.home() / ".cache"
    except RuntimeError:  # a user without a home
        return None
    return folder / "dedup" / f"kernels-{key[:32]}.o"


def _kept(file: Path | None) -> bytes | None:
    """Return the object code that was kept; None where there is none, or not as it was."""
    try:
        head, _, code = file.read_bytes().partition(b"\n") if file else (b"", b"", b"")
    except OSError:
        return None
    return code if head == _digest(code) else None


def _keep(file: Path | None, code: bytes) -> None:
    """Keep the object code, whole or not at all; without a place for it, every run translates.

    That of other releases goes, but for the last few: they may be in use.
    """
    if file is None:
        return
    new = file.with_suffix(f".{os.getpid()}")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        new.write_bytes(_digest(code) + b"\n" + code)
        new.replace(file)
        others = sorted(file.parent.glob("kernels-*.o"), key=lambda other: other.stat().st_mtime)
        for other in others[:-MOST_KEPT]:
            other.unlink()
    except OSError:
        with suppress(OSError):
            new.unlink()


def _digest(code: bytes) -> bytes:
    """Return the line before the object code, by which a damaged file is known."""
    return hashlib.sha256(code).hexdigest().encode()


def digest() -> str:
    """Return a number that changes with the source of the kernels."""
    sources = b"\0".join((FOLDER / f"{name}.py").read_bytes() for name in loop_modules())
    return hashlib.sha256(sources).hexdigest()


def loop_modules() -> list[str]:
    """Return the names of the modules of this folder that hold loops, sorted."""
    return sorted({file.stem for file in FOLDER.glob("*.py")} - set(AROUND))
