"""Machine code: equal to the Python that it comes from, up to date, and never in the way."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from dedup import kernels
from dedup.candidates import sketch
from dedup.kernels.machine import FOLDER, MOST_KEPT, compiled, digest, loop_modules


def kernel_names() -> list[str]:
    package = f"{kernels.__name__}."
    modules = [importlib.import_module(package + name) for name in loop_modules()]
    return [name for module in modules for name, value in vars(module).items() if isinstance(value, compiled)]


def test_the_assembly_is_of_these_sources() -> None:
    """Whoever changes a loop translates it."""
    head, *_ = (FOLDER / "kernels.ll").read_text("utf-8").splitlines()
    assert head == f"; sources: {digest()}", "run `make kernels`"


def test_the_assembly_names_no_processor_and_no_place() -> None:
    """It is the same wherever it was made."""
    text = (FOLDER / "kernels.ll").read_text("utf-8")
    for word in ("target ", "attributes", "x86", str(Path.home()), "vscale", " x i32>"):
        assert word not in text


def test_the_permutations_are_those_of_datasketch() -> None:
    """The file holds what the library draws."""
    assert sketch.draw_permutations().tolist() == np.stack(sketch.permutations()).tolist()


@pytest.mark.parametrize("name", kernel_names())
def test_every_kernel_is_in_the_assembly(name: str) -> None:
    """Each can be called by its own name."""
    assert f"@{name}(" in (FOLDER / "kernels.ll").read_text("utf-8")


SIGN = """
import numpy as np
from dedup.candidates.sketch import Features, sign
print(sign(Features(np.array([1, 2], np.uint32), np.array([0, 2]))).sum())
"""


def run(**environment: str) -> str:
    """Sign two features in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", SIGN], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stderr == ""
    return done.stdout


@pytest.fixture(scope="module")
def expected() -> str:
    return run()


def test_the_code_is_kept_and_used(tmp_path: Path, expected: str) -> None:
    """It is made once and written where the user's caches are."""
    assert expected == run(XDG_CACHE_HOME=str(tmp_path))
    (kept,) = tmp_path.rglob("*.o")
    made = kept.stat()
    assert expected == run(XDG_CACHE_HOME=str(tmp_path))
    assert (made.st_ino, made.st_mtime_ns) == (kept.stat().st_ino, kept.stat().st_mtime_ns)
    assert [kept] == [path for path in tmp_path.rglob("*") if path.is_file()]


@pytest.mark.parametrize("damage", ["", "cut", "flip", "foreign"])
def test_damaged_code_is_made_anew(tmp_path: Path, expected: str, damage: str) -> None:
    """Code that is not what was written is never run."""
    run(XDG_CACHE_HOME=str(tmp_path))
    (kept,) = tmp_path.rglob("*.o")
    whole = kept.read_bytes()
    middle = len(whole) // 2
    kept.write_bytes(
        {
            "": b"",
            "cut": whole[:middle],
            "flip": whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :],
            "foreign": b"0" * 64 + whole[64:],
        }[damage]
    )
    assert expected == run(XDG_CACHE_HOME=str(tmp_path))
    assert whole == kept.read_bytes()


def test_without_a_place_for_it_the_code_is_made_every_time(tmp_path: Path, expected: str) -> None:
    """A folder that cannot be made, because a file is in its place, is no error."""
    (tmp_path / "dedup").write_text("mine")
    assert expected == run(XDG_CACHE_HOME=str(tmp_path))
    assert "mine" == (tmp_path / "dedup").read_text()
    assert expected == run(HOME="/proc/nowhere")


def test_old_code_goes(tmp_path: Path, expected: str) -> None:
    """What other releases left is deleted, but for the last few."""
    folder = tmp_path / "dedup"
    folder.mkdir()
    for i in range(2 * MOST_KEPT):
        (folder / f"kernels-{i:032}.o").write_bytes(b"old")
    assert expected == run(XDG_CACHE_HOME=str(tmp_path))
    assert MOST_KEPT == len(list(folder.iterdir()))
    assert expected == run(XDG_CACHE_HOME=str(tmp_path))
