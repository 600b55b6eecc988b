"""Compile the loops of dedup/kernels when the package is built or installed.

    python hatch_build.py           into dedup/kernels, for a checkout
    python hatch_build.py --debug   one build with bounds asserted and sanitizers on

The compiler is the machine's `cc`; where there is none, that of the package ziglang, which is then a build
requirement. No header of Python is needed: the libraries are loaded by ctypes, so one wheel serves every Python
of a platform.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FOLDER = Path(__file__).parent / "dedup" / "kernels"
FLAGS = ("-std=c11", "-O3", "-fPIC", "-shared", "-fvisibility=hidden", "-Wall", "-Wextra", "-Werror")
EXACT = ("-ffp-contract=off", "-fno-math-errno")
"""Every build gives the same bytes: no fused multiply-add, no fast-math. Nobody reads errno, so that a square
root is an instruction and needs no library."""
DEBUG = ("-g", "-O1", "-DDEDUP_DEBUG", "-fsanitize=address,undefined", "-fno-sanitize-recover=undefined")
LEVELS = {"baseline": (), "v3": ("-march=x86-64-v3",), "v4": ("-march=x86-64-v4",)}


class CustomBuildHook(BuildHookInterface):  # type: ignore[type-arg, misc]
    """Adds the libraries to a wheel, or to the checkout of an editable installation."""

    def dependencies(self) -> list[str]:
        """Return what building asks for: a compiler where the machine has none."""
        return [] if _machine_compiler() else ["ziglang>=0.15"]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and name the platform in the tag of the wheel."""
        compile_all()
        build_data["pure_python"] = False
        build_data["tag"] = f"py3-none-{sysconfig.get_platform().replace('-', '_').replace('.', '_')}"
        build_data["artifacts"] += ["dedup/kernels/kernels-*.so"]


def compile_all(debug: bool = False) -> None:
    """Compile every level that the processor family has."""
    levels = LEVELS if platform.machine() in ("x86_64", "AMD64") and not debug else {"baseline": ()}
    for old in FOLDER.glob("kernels-*.so"):
        old.unlink()
    for name, flags in levels.items():
        _compile(FOLDER / f"kernels-{name}.so", (*flags, *(DEBUG if debug else ())))


def _compile(target: Path, flags: tuple[str, ...]) -> None:
    """Compile into a file beside the target, then let it take its place: a process may have it loaded."""
    new = target.with_suffix(f".{os.getpid()}")
    sources = sorted(map(str, FOLDER.glob("*.c")))
    try:
        subprocess.run([*_compiler(), *FLAGS, *EXACT, *flags, *sources, "-o", str(new)], check=True)
        new.replace(target)
    finally:
        new.unlink(missing_ok=True)


def _machine_compiler() -> str | None:
    return os.environ.get("CC") or shutil.which("cc")


def _compiler() -> list[str]:
    return [found] if (found := _machine_compiler()) else [sys.executable, "-m", "ziglang", "cc"]


if __name__ == "__main__":
    compile_all(debug="--debug" in sys.argv[1:])
