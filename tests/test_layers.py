"""A room imports only what stands below it, and stages do not import each other."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "dedup"

LAYERS: tuple[frozenset[str], ...] = (
    frozenset({"__main__"}),
    frozenset({"cli"}),
    frozenset({"__init__"}),  # the library
    frozenset({"pipeline"}),
    frozenset({"report", "index"}),
    frozenset({"reading", "candidates", "judging", "matching"}),  # the stages
    frozenset({"words"}),
    frozenset({"kernels"}),
    frozenset({"article", "errors"}),
)
"""From top to bottom. Rooms of one layer do not import each other."""

DOORS = {("article", "report"), ("__init__", "cli")}
"""Imports that are allowed against the order: `Match.to_dict`, which users ask a match for; and what ends the
command at a signal, before anything else is imported."""

ENGINES = {
    "duckdb": "index/file",
    "datasketch": "candidates",
    "ctypes": "kernels",
    "click": "cli",
    "trafilatura": "reading/pages",
    "resiliparse": "reading/pages",
}
"""Libraries that one room alone may import."""

BESIDE = {"datasketch": ["__init__.py"], "duckdb": ["reading/structured/parquet.py"]}
"""What may import them too: a file for types alone, and the one that reads a format which an engine knows."""


def modules() -> list[Path]:
    """Return all modules of the package."""
    return sorted(PACKAGE.rglob("*.py"))


def room_of(path: Path) -> str:
    """Return the room that a module lies in: its folder at the top, or its own name there."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(path: Path) -> Iterator[str]:
    """Yield the names of what a module imports, within functions too."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports by a relative name"
            if node.module == "dedup":
                yield from (f"dedup.{alias.name}" for alias in node.names if alias.name != "__version__")
            elif node.module:
                yield node.module


def rooms_imported(path: Path) -> set[str]:
    """Return the rooms of the package that a module imports; the package itself is `__init__`."""
    names = (name.split(".") for name in imported(path))
    found = {(parts[1] if len(parts) > 1 else "__init__") for parts in names if parts[0] == "dedup"}
    rooms = {room_of(each) for each in modules()}
    return {room if room in rooms else "__init__" for room in found}


def layer(room: str) -> int:
    """Return how far below the top a room stands."""
    (found,) = (number for number, rooms in enumerate(LAYERS) if room in rooms)
    return found


def test_every_room_has_its_layer() -> None:
    """No room is forgotten, and none is listed that is not there."""
    assert {room_of(path) for path in modules()} == frozenset().union(*LAYERS)


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_room_imports_only_what_stands_below_it(path: Path) -> None:
    """The way through the house is down. Everybody may know the version of the package."""
    room = room_of(path)
    for other in rooms_imported(path) - {room}:
        assert layer(room) < layer(other) or (room, other) in DOORS, f"{room} imports {other}"


@pytest.mark.parametrize(("library", "room"), ENGINES.items())
def test_a_library_is_imported_in_one_room(library: str, room: str) -> None:
    """SQL lives in the index alone, datasketch with the signatures, and so on."""
    users = [path for path in modules() if any(name.split(".")[0] == library for name in imported(path))]
    assert users
    strays = [path for path in users if not path.relative_to(PACKAGE).as_posix().startswith(f"{room}/")]
    assert [PACKAGE / name for name in BESIDE.get(library, [])] == strays


def test_the_top_is_small() -> None:
    """At most twelve entries, beside what Python asks for."""
    entries = {path.name for path in PACKAGE.iterdir()} - {"__init__.py", "__main__.py", "py.typed"}
    assert len(entries - {"__pycache__"}) <= 12


def listings() -> list[Path]:
    """Return the rooms, and rooms within them, whose first page lists their files."""
    return [path.parent for path in modules() if path.name == "__init__.py" and path.parent != PACKAGE]


@pytest.mark.parametrize("room", listings(), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_the_first_page_of_a_room_lists_what_is_in_it(room: Path) -> None:
    """Every module and folder, and none that is not there; kernels need not list their loops."""
    told = ast.get_docstring(ast.parse((room / "__init__.py").read_text("utf-8"))) or ""
    listed = {name.removesuffix(".py").strip("/ ") for line in told.splitlines() for name in named(line)}
    files = {path.stem for path in room.glob("*.py")} - {"__init__"}
    folders = {path.parent.name for path in room.glob("*/__init__.py")}
    loops = {path.stem for path in room.glob("*.[ch]")}
    assert listed <= files | folders | loops | {path.name for path in room.glob("*.[ch]")}
    assert files - loops | folders <= listed


def named(line: str) -> list[str]:
    """Return the files and folders that a line of a listing begins with: "a.py, b.py: what they do"."""
    found = re.match(r"\s*((?:\w+(?:\.py|\.h|\.c|/)(?:, )?)+)", line)
    return found[1].split(", ") if found else []


def test_no_two_classes_share_a_name() -> None:
    """One word per idea: who reads a name need not ask which of two is meant."""
    trees = (ast.parse(path.read_text("utf-8")) for path in modules())
    names = [node.name for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    assert len(names) > 100
    assert sorted(set(names)) == sorted(names)
