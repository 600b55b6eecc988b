"""The border between Python and C: the same structs on both sides, and nothing unfit gets across."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import get_type_hints

import numpy as np
import pytest
from register import FOLDER, functions, runs_here, sources, structs

from dedup.kernels import native, sketch
from dedup.kernels.native import DTYPES, Struct, Written, kernel

NAMES = {np.uint8: "bytes", np.uint16: "uint16s", np.int32: "int32s", np.int64: "int64s"}
NAMES |= {np.uint32: "uint32s", np.uint64: "uint64s", np.float64: "doubles"}


def in_c(name: str) -> str:
    """Return the name that a struct of Python has in C."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


@pytest.mark.parametrize("struct", structs(), ids=lambda struct: struct.__name__)
def test_a_struct_is_the_same_in_python_and_c(struct: type[Struct]) -> None:
    """The same fields in the same order, of the same types; arrays that are written to are so in both."""
    expected = []
    for name, kind in get_type_hints(struct).items():
        if kind in DTYPES:
            out = "_out" if issubclass(struct, Written) else ""
            expected.append((f"{NAMES[DTYPES[kind].type]}{out}", name))
        elif name in struct.__annotations__:
            expected.append(({int: "int64_t", float: "double"}[kind], name))
    bodies = re.findall(rf"struct {in_c(struct.__name__)} \{{(.*?)\}};", sources(), re.DOTALL)
    assert len(bodies) == 1, f"struct {in_c(struct.__name__)} is defined {len(bodies)} times"
    fields = re.findall(r"(\w+) (\w+(?:, \w+)*);", bodies[0])
    assert expected == [(kind, name) for kind, names in fields for name in names.split(", ")]


@pytest.mark.parametrize("function", functions(), ids=lambda function: function.__name__)
def test_a_function_takes_the_same_in_python_and_c(function: kernel[..., object]) -> None:
    """The same structs in the same order, at most six; what is read is const."""
    results = {None: "void", "c_long": "int64_t", "c_double": "double", "c_bool": "bool"}
    (result, parameters), *more = re.findall(rf"EXPORT (\w+) {function.__name__}\(([^)]*)\)", sources())
    assert [] == more
    assert results[function._result and function._result.__name__] == result
    expected = []
    for kind in function._kinds:
        if issubclass(kind, Struct):
            expected.append(
                ("" if issubclass(kind, Written) else "const ") + f"struct {in_c(kind.__name__)} *"
            )
        else:
            expected.append({int: "int64_t ", float: "double "}[kind])
    given = [re.sub(r"\w+$", "", " ".join(each.split())) for each in parameters.split(",")]
    assert expected == given
    assert len(given) <= 6


@pytest.mark.parametrize(
    ("array", "problem"),
    [
        (np.zeros(4, np.int64), "uint32 is wanted, not of int64"),
        (np.zeros(8, np.uint32)[::2], "contiguous array of uint32 is wanted"),
    ],
)
def test_wrong_arrays_are_refused(array: np.ndarray, problem: str) -> None:  # type: ignore[type-arg]
    """C would read what is not there."""
    with pytest.raises(TypeError, match=problem):
        sketch.FeatureRows(array, np.zeros(1, np.int64))
    with pytest.raises(ValueError, match="longer"):
        sketch.FeatureRows(np.zeros(4, np.uint32))


def test_what_is_written_must_be_writable() -> None:
    """An array of a file that is only read stays as it is."""
    frozen = np.zeros(4, np.uint32)
    frozen.flags.writeable = False
    with pytest.raises(TypeError, match="can be written to"):
        sketch.Signatures(frozen)


def test_structs_are_not_mixed_up() -> None:
    """A struct in the place of another is refused before the call."""
    empty = sketch.Signatures(np.zeros(0, np.uint32))
    with pytest.raises(TypeError, match="lower_signatures takes FeatureRows, not Signatures"):
        sketch.lower_signatures(empty, empty, empty)  # type: ignore[arg-type]


def test_every_level_gives_the_same_bytes() -> None:
    """The builds for better processors differ in speed alone."""
    reports = {report_of(name) for name in native.LEVELS if runs_here(name)}
    assert 1 == len(reports)
    assert b'"type": "match"' in reports.pop()


def report_of(level: str) -> bytes:
    """Return the report of a scan of the fixtures with the loops of one build."""
    program = (
        f"from dedup.kernels import native; native.LEVELS = ({level!r}, 'baseline')[{level == 'baseline'}:]"
    )
    program += "; from dedup.cli.main import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program, "scan", "fixtures/articles", "--format", "jsonl"],
        cwd=FOLDER.parents[1], capture_output=True, timeout=120,
    )  # fmt: skip
    assert done.returncode == 3, done.stderr.decode()
    return done.stdout


def scan(folder: Path, *before: str, **more: str) -> None:
    """Scan an article in a folder that is the working directory too, and has the temporary files."""
    environment = {"PYTHONPATH": str(FOLDER.parents[1]), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [*before, sys.executable, "-m", "dedup", "scan", str(folder / "articles")],
        cwd=folder, env=environment | {"TMPDIR": str(folder)} | more,
        capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert (0, "") == (done.returncode, done.stderr)


def files_of(*folders: Path) -> dict[str, int]:
    """Return the files and folders of these folders, and when each was changed."""
    found = [path for folder in folders for path in (folder, *folder.rglob("*"))]
    return {str(path): path.stat().st_mtime_ns for path in found if "__pycache__" not in path.parts}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a folder with an article."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.txt").write_text("A text that is read by somebody without a home. " * 9)
    return tmp_path


def test_nothing_is_compiled_or_written_at_run_time(home: Path) -> None:
    """A scan leaves the home, the folder of temporary files and the package as they were."""
    before = files_of(home, FOLDER.parent)
    scan(home, HOME=str(home))
    assert before == files_of(home, FOLDER.parent)


def test_folders_may_be_read_only(home: Path) -> None:
    """A user without a home and with folders that cannot be written to runs a scan all the same."""
    before = files_of(home)
    home.chmod(0o555)
    scan(home)
    assert before == files_of(home)


@pytest.mark.parametrize("options", ["noexec", "noexec,ro"])
def test_folders_may_be_on_a_mount_without_execution(home: Path, options: str) -> None:
    """Nothing is loaded from where programs may not run, be it writable or not; root is stopped there too."""
    mounted = f'mount --bind "$0" "$0" && mount -o remount,bind,{options} "$0" && exec "$@"'
    as_root = [] if os.geteuid() == 0 else ["--map-root-user"]
    in_mount = ["unshare", "--mount", *as_root, "sh", "-c", mounted, str(home)]
    try:
        possible = subprocess.run([*in_mount, "true"], capture_output=True, text=True, timeout=60)
    except FileNotFoundError:
        pytest.skip("no unshare here, which mounts for one process alone")
    if possible.returncode:
        pytest.skip(f"nothing can be mounted here, as in most containers: {possible.stderr.strip()}")
    (home / "program").write_text("#!/bin/sh\n")
    (home / "program").chmod(0o755)
    stopped = subprocess.run([*in_mount, str(home / "program")], capture_output=True, timeout=60)
    assert stopped.returncode, "the mount lets programs run"
    before = files_of(home)
    scan(home, *in_mount, HOME=str(home))
    assert before == files_of(home)
