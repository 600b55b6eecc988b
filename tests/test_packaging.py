"""The wheel carries everything: installed alone, far from the checkout, it runs a scan."""

from __future__ import annotations

import importlib.metadata
import json
import os
import subprocess
import sys
import venv
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent

STORY = (
    "The harbour board of Elmsport voted on Tuesday to keep the old swing bridge, after a winter in which "
    "ice had twice locked it open and left the islanders to cross by rowing boat. Engineers are to renew the "
    "bearings by autumn, and the toll, unchanged since the war, will double for lorries."
)
OTHER = (
    "Nobody in the village can say who first planted medlars along the railway cutting, yet every October "
    "the station master leaves a ladder out, and by the evening train half of the jam in the valley has "
    "been picked, weighed and quarrelled over under the platform lamp."
)


def run(*command: str | Path, cwd: Path, expected: int = 0) -> str:
    """Run a command that is to know nothing of this checkout; return its standard output."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == expected, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel as an installer would, with the build backend that is already here."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def bare(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the `bin` of an environment that holds the wheel and what it asks for, and nothing else.

    Packages that are here already are linked, not downloaded, so that the test needs no package index.
    """
    folder = tmp_path_factory.mktemp("bare")
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    run(python, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", wheel, cwd=folder)
    site_packages = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder)
    for name in _required(wheel):
        _link(name, Path(site_packages.strip()))
    return folder / "bin"


def _required(wheel: Path) -> list[str]:
    """Name the distributions that the wheel asks for, and those that they ask for."""
    (metadata,) = importlib.metadata.distributions(path=[str(wheel)])
    found: list[str] = []
    waiting = list(_needs(metadata))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.append(name)
            waiting += _needs(importlib.metadata.distribution(name))
    return found


def _needs(distribution: importlib.metadata.Distribution) -> Iterator[str]:
    for requirement in map(Requirement, distribution.requires or ()):
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield requirement.name


def _link(name: str, site_packages: Path) -> None:
    distribution = importlib.metadata.distribution(name)
    tops = {file.parts[0] for file in distribution.files or ()}
    for top in tops - {"..", "__pycache__"}:
        link = site_packages / top
        if not link.exists():
            link.symlink_to(str(distribution.locate_file(top)))


def test_the_wheel_holds_the_package_and_nothing_else(wheel: Path) -> None:
    """Every file of dedup/, py.typed among them, and no test, fixture or stray file."""
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    here = (path for path in (ROOT / "dedup").rglob("*") if path.is_file())
    expected = {path.relative_to(ROOT).as_posix() for path in here if "__pycache__" not in path.parts}
    assert "dedup/py.typed" in expected
    assert expected == names


def test_the_wheel_carries_its_license(wheel: Path) -> None:
    """The text of the license goes where the package goes."""
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith("licenses/LICENSE"))
        assert (ROOT / "LICENSE").read_text() == archive.read(name).decode()


def test_the_bare_environment_does_not_see_the_checkout(bare: Path, tmp_path: Path) -> None:
    """What is imported is the wheel, and the tools of development are out of reach."""
    where = run(bare / "python", "-I", "-c", "import dedup; print(dedup.__file__)", cwd=tmp_path)
    assert Path(where.strip()).is_relative_to(bare.parent)
    run(bare / "python", "-I", "-c", "import pytest", cwd=tmp_path, expected=1)


def test_the_wheel_alone_answers_help(bare: Path, tmp_path: Path) -> None:
    """The shell command is installed and names its verb."""
    assert "scan" in run(bare / "dedup", "--help", cwd=tmp_path)


def test_the_wheel_alone_finds_a_copy(bare: Path, tmp_path: Path) -> None:
    """Of three articles, one is the copy of another: the whole flow runs without the checkout."""
    for name, text in {"story.txt": STORY, "copy.txt": STORY.upper(), "other.txt": OTHER}.items():
        (tmp_path / name).write_text(text)
    command = (bare / "python", "-I", "-m", "dedup", "scan", "--format", "jsonl", "--fail-on-match", ".")
    match, summary = map(json.loads, run(*command, cwd=tmp_path, expected=1).splitlines())
    assert {"copy.txt", "story.txt"} == {match["source"]["id"], match["copy"]["id"]}
    assert match["kind"] == "exact"
    assert summary["articles"] == 3


def test_the_wheel_alone_serves_as_a_library(bare: Path, tmp_path: Path) -> None:
    """`dedup.compare` works where nothing but the wheel is installed."""
    program = f"import dedup; print(dedup.compare({STORY!r}, {STORY!r}).kind)"
    assert run(bare / "python", "-I", "-c", program, cwd=tmp_path) == "exact\n"
