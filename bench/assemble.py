"""Translate the loops of `dedup/kernels/` to LLVM's portable assembly; write what takes long to make.

    make kernels         writes kernels.ll beside them, and permutations.npy and function_words.npy

What is written depends on no processor: vectors are formed when it is loaded (`dedup/kernels/machine.py`).
"""

from __future__ import annotations

import importlib
import os
import re
import types

os.environ |= {"NUMBA_OPT": "0", "NUMBA_CPU_NAME": "generic", "NUMBA_CPU_FEATURES": ""}

import llvmlite.binding as llvm
import numba
import numpy
from numba.core.codegen import CPUCodeLibrary

from dedup import kernels
from dedup.candidates import sketch
from dedup.kernels.machine import ARRAYS, FOLDER, compiled, digest, loop_modules
from dedup.words import function_words

FUNCTION = re.compile(r"^define .*?^}$", re.MULTILINE | re.DOTALL)
DECLARATION = re.compile(r"^declare .*$", re.MULTILINE)
NOTES = re.compile(
    r"#\d+\b ?| *; preds = .*$|, !\w+ !\d+|\b(captures\(none\)|range\([^)]*\)|noundef|local_unnamed_addr) ",
    re.MULTILINE,
)
"""What LLVM worked out for itself, and will again; older releases do not know all of it."""
PACKAGE = f"{kernels.__name__}."
NUMBERS = {"int": numba.int64, "float": numba.float64, "None": numba.void}


def main() -> None:
    """Write the assembly."""
    modules = [importlib.import_module(PACKAGE + name) for name in loop_modules()]
    helpers(modules)
    found = [value for module in modules for value in vars(module).values() if isinstance(value, compiled)]
    functions = [translate(kernel) for kernel in found]
    text = "\n\n".join([f"; sources: {digest()}", *sorted(_declared), *functions])
    (FOLDER / "kernels.ll").write_text(f"{text}\n", "utf-8")
    numpy.save(FOLDER.parent / "candidates" / sketch.DRAWN, sketch.draw_permutations())
    numpy.save(FOLDER.parent / "words" / function_words.LISTED, function_words.read_function_words())


def helpers(modules: list[types.ModuleType]) -> None:
    """Let the functions that are no kernels be compiled into those that are."""
    made: dict[types.FunctionType, object] = {}
    for module in modules:
        for name, value in list(vars(module).items()):
            if isinstance(value, types.FunctionType) and value.__module__.startswith(PACKAGE):
                made.setdefault(value, numba.njit(error_model="numpy")(value))
                setattr(module, name, made[value])


def translate(kernel: compiled[..., object]) -> str:
    """Return one kernel in assembly."""
    *parameters, result = (kind(name) for name in kernel.plain.__annotations__.values())
    made = numba.njit(result(*parameters), error_model="numpy")(kernel.plain)
    overload = made.overloads[made.signatures[0]]
    module = llvm.parse_assembly(_unfinished[overload.library.name])
    name = overload.fndesc.llvm_func_name
    for function in module.functions:
        if not function.is_declaration:
            function.linkage = "external" if function.name == name else "internal"
            if function.name != name:
                function.add_function_attribute("alwaysinline")
    simplify(module)
    text = NOTES.sub("", str(module))
    body = next(part for part in FUNCTION.findall(text) if f"@{name}(" in part)
    used = set(re.findall(r"@[\w.]+", body)) - {f"@{name}"}
    _declared.update(line for line in DECLARATION.findall(text) if used & set(re.findall(r"@[\w.]+", line)))
    return body.replace(f"@{name}(", f"@{kernel.__name__}(")


def kind(name: str) -> numba.types.Type:
    """Return numba's type for an annotation."""
    return NUMBERS[name] if name in NUMBERS else numba.types.CPointer(numba.from_dtype(ARRAYS[name]))


def simplify(module: llvm.ModuleRef) -> None:
    """Inline and simplify, without anything that suits one processor better than another."""
    target = llvm.Target.from_default_triple().create_target_machine(cpu="generic", features="", opt=1)
    tuning = llvm.create_pipeline_tuning_options(2)
    tuning.loop_unrolling = tuning.loop_vectorization = tuning.slp_vectorization = False
    tuning.loop_interleaving = False
    llvm.create_pass_builder(target, tuning).getModulePassManager().run(
        module, llvm.create_pass_builder(target, tuning)
    )


_declared: set[str] = set()
_unfinished: dict[str, str] = {}
_finish = CPUCodeLibrary._finalize_final_module


def _keep(library: CPUCodeLibrary) -> None:
    """Keep the assembly as it is before numba turns it into machine code."""
    _unfinished[library.name] = str(library._final_module)
    _finish(library)


CPUCodeLibrary._finalize_final_module = _keep

if __name__ == "__main__":
    main()
