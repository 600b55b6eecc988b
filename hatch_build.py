"""Compile the loops of dedup/kernels when the package is built or installed.

    python hatch_build.py           into dedup/kernels, for a checkout
    python hatch_build.py --debug   one build with bounds asserted and sanitizers on

The compiler is the machine's `cc`; where there is none, that of the package ziglang, which is then a build
requirement. No header of Python is needed: the libraries are loaded by ctypes, so one wheel serves every
Python of a platform. DEDUP_TARGET names another platform, which zig compiles for; see `make wheels`.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any, NamedTuple

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).parent
FOLDER = ROOT / "dedup" / "kernels"
FLAGS = ("-std=c11", "-fPIC", "-shared", "-fvisibility=hidden", "-Wall", "-Wextra", "-Werror")
EXACT = ("-ffp-contract=off", "-fno-math-errno")
"""Every build gives the same bytes: no fused multiply-add, no fast-math. sqrt needs no libm without errno."""
RELEASE = ("-O3", "-g0")
DEBUG = ("-g", "-O1", "-DDEDUP_DEBUG", "-fsanitize=address,undefined", "-fno-sanitize-recover=undefined")
LEVELS = {"baseline": "", "v3": "x86-64-v3", "v4": "x86-64-v4"}
"""The builds for x86-64 and the processors that they ask for; elsewhere there is the first alone."""
ZIG = "ziglang>=0.15"


class Target(NamedTuple):
    """A platform that is compiled for."""

    zig: str | None
    """Its name for zig; none where the machine's own compiler serves."""
    tag: str
    """Its name in the tag of a wheel."""

    @property
    def is_x86(self) -> bool:
        """Return whether there are builds for several processors."""
        own = self.zig in (None, "native")
        return (platform.machine() if own else str(self.zig)).startswith(("x86_64", "AMD64"))


TARGETS = {
    target.tag: target
    for target in (
        Target("x86_64-linux-gnu.2.17", "manylinux_2_17_x86_64"),
        Target("aarch64-linux-gnu.2.17", "manylinux_2_17_aarch64"),
        Target("x86_64-linux-musl", "musllinux_1_2_x86_64"),
        Target("aarch64-linux-musl", "musllinux_1_2_aarch64"),
        Target("x86_64-macos.11.0", "macosx_11_0_x86_64"),
        Target("aarch64-macos.11.0", "macosx_11_0_arm64"),
    )
}
"""What wheels are made for, by tag."""


class CustomBuildHook(BuildHookInterface):  # type: ignore[type-arg, misc]
    """Adds the libraries to a wheel, or to the checkout of an editable installation."""

    def dependencies(self) -> list[str]:
        """Return what building needs: zig, without a compiler here or for another platform."""
        return [ZIG] if self.target_name == "wheel" and _target().zig else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and name the platform in the tag of the wheel."""
        if self.target_name != "wheel":
            return
        target = _target()
        folder = FOLDER if version == "editable" else ROOT / "build" / "kernels" / target.tag
        libraries = compile_for(target, folder)
        build_data["pure_python"] = False
        build_data["tag"] = f"py3-none-{target.tag}"
        if folder != FOLDER:
            build_data["force_include"] |= {str(each): f"dedup/kernels/{each.name}" for each in libraries}


def compile_for(target: Target, folder: Path, debug: bool = False) -> list[Path]:
    """Compile every build that the platform has into the folder, in the place of those that are there."""
    levels = LEVELS if target.is_x86 and not debug else {"baseline": ""}
    folder.mkdir(parents=True, exist_ok=True)
    libraries = [folder / f"kernels-{name}.so" for name in levels]
    for old in set(folder.glob("kernels-*.so")) - set(libraries):
        old.unlink()
    for library, processor in zip(libraries, levels.values(), strict=True):
        _compile(library, target, processor, DEBUG if debug else RELEASE)
    return libraries


def _compile(library: Path, target: Target, processor: str, options: tuple[str, ...]) -> None:
    """Compile into a file beside the library, then let it take its place: a process may have it loaded."""
    new = library.with_suffix(f".{os.getpid()}")
    sources = sorted(map(str, FOLDER.glob("*.c")))
    try:
        command = [*_compiler(target, processor), *FLAGS, *EXACT, *options, *sources, "-o", str(new)]
        subprocess.run(command, check=True)
        new.replace(library)
    finally:
        new.unlink(missing_ok=True)


def _compiler(target: Target, processor: str) -> list[str]:
    """Return the compiler with the options that name what it compiles for."""
    if target.zig is None:
        return [str(_own_compiler()), *([f"-march={processor}"] if processor else [])]
    chosen = [f"-march={processor.replace('-', '_')}"] if processor else []
    return [sys.executable, "-m", "ziglang", "cc", "-target", target.zig, *chosen, "-Wl,-s"]


def _target() -> Target:
    """Return what is compiled for: DEDUP_TARGET, or this machine."""
    named = os.environ.get("DEDUP_TARGET")
    if named:
        return TARGETS[named]
    tag = sysconfig.get_platform().replace("-", "_").replace(".", "_")
    return Target(None if _own_compiler() else "native", tag)


def _own_compiler() -> str | None:
    return os.environ.get("CC") or shutil.which("cc")


if __name__ == "__main__":
    compile_for(_target(), FOLDER, debug="--debug" in sys.argv[1:])
