"""Check the wheels of a folder, and run the one that this machine runs: python bench/wheels.py dist

Of each wheel: that it holds the builds of its platform and nothing larger than 2 MB, that each build exports
every function that Python calls, and that none asks for a newer glibc than the tag promises.
"""

from __future__ import annotations

import platform
import re
import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

MOST_BYTES = 2_000_000
GLIBC = (2, 17)
"""The newest that a manylinux_2_17 wheel may ask for."""
EXPORTED = re.compile(r"EXPORT \w+ (\w+)\(")
SOURCES = Path(__file__).parents[1] / "dedup" / "kernels"


def main(folder: str) -> None:
    """Check all wheels; exit with 1 where something is wrong."""
    wheels = sorted(Path(folder).glob("*.whl"))
    names = {name for path in SOURCES.glob("*.c") for name in EXPORTED.findall(path.read_text())}
    wrong = [fault for wheel in wheels for fault in faults(wheel, names)]
    for wheel in wheels:
        size = wheel.stat().st_size / 1e6
        print(f"{wheel.name}: {size:.2f} MB, {'runs here' if runs(wheel) else 'symbols checked'}")
    print("\n".join(wrong) or f"{len(wheels)} wheels, {len(names)} functions each: nothing is wrong.")
    sys.exit(bool(wrong))


def faults(wheel: Path, names: set[str]) -> list[str]:
    """Return what is wrong with a wheel."""
    found = []
    with zipfile.ZipFile(wheel) as archive:
        builds = [name for name in archive.namelist() if name.endswith(".so")]
        code = {name: archive.read(name) for name in builds}
    expected = 3 if "x86_64" in wheel.name else 1
    if len(builds) != expected:
        found.append(f"{wheel.name}: {len(builds)} builds instead of {expected}")
    if wheel.stat().st_size > MOST_BYTES:
        found.append(f"{wheel.name}: larger than {MOST_BYTES:,} bytes")
    for build, data in code.items():
        missing = [name for name in sorted(names) if f"{name}\0".encode() not in data]
        found += [f"{wheel.name}: {build} lacks {name}" for name in missing]
        newest = max(map(version, re.findall(rb"GLIBC_(\d+\.\d+)", data)), default=GLIBC)
        if "manylinux" in wheel.name and newest > GLIBC:
            found.append(f"{wheel.name}: {build} asks for glibc {newest}")
    return found


def version(text: bytes) -> tuple[int, ...]:
    """Return a version as numbers."""
    return tuple(map(int, text.split(b".")))


def runs(wheel: Path) -> bool:
    """Install a wheel of this platform into a new environment, and find a copy; False for any other."""
    if not wheel.stem.endswith(f"manylinux_2_17_{platform.machine()}") or platform.libc_ver()[0] != "glibc":
        return False
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder) / "bin" / "python"
        subprocess.run([python, "-m", "pip", "install", "--quiet", wheel], check=True)
        program = "import dedup; print(dedup.compare('one two three four', 'One, two, three, four').kind)"
        done = subprocess.run([python, "-I", "-c", program], check=True, capture_output=True, text=True)
    return done.stdout == "exact\n"


if __name__ == "__main__":
    main(*sys.argv[1:])
