"""What the documents show is what the program does: output, options, fields, functions, rooms, links."""

from __future__ import annotations

import contextlib
import inspect
import io
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import click
import pytest

import dedup
from dedup.article import Summary, Tally
from dedup.cli.main import INDEX_COMMANDS, commands
from dedup.errors import DedupError

ROOT = Path(__file__).parent.parent
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("fixtures/*.md")])
README = (ROOT / "README.md").read_text(encoding="utf-8")
LIBRARY = (ROOT / "docs" / "library.md").read_text(encoding="utf-8")
FUNCTIONS = {name for name in dedup.__all__ if inspect.isfunction(getattr(dedup, name))}

OUTPUTS = re.findall(r"<!-- output: (.+?) -->\n```\w*\n(.*?)```", README, re.DOTALL)
"""What each marked block shows: a command, or "python" for the Python blocks, and the lines."""

MORE = "…"
"""The last line of a block that shows the beginning only."""


def shell(command: str) -> str:
    """Run a dedup command as a reader would, from the root of the checkout; return its standard output."""
    program, *arguments = shlex.split(command)
    assert program == "dedup"
    plain = {name: value for name, value in os.environ.items() if name not in {"COLUMNS", "FORCE_COLOR"}}
    done = subprocess.run(
        [sys.executable, "-m", "dedup", *arguments], cwd=ROOT, env=plain, capture_output=True, timeout=300
    )
    assert done.returncode in {0, 3}, done.stderr.decode()
    return done.stdout.decode()


def python_blocks() -> str:
    """Run the README's Python blocks one after the other, as one program; return what they print."""
    printed = io.StringIO()
    names: dict[str, object] = {}
    with contextlib.chdir(ROOT), contextlib.redirect_stdout(printed):
        for block in re.findall(r"```python\n(.*?)```", README, re.DOTALL):
            exec(compile(block, "README.md", "exec"), names)
    return printed.getvalue()


def library_examples(folder: Path) -> list[tuple[str, str, str]]:
    """Run the Python blocks of docs/library.md in a folder, as one program.

    Return each block, the output that the page shows below it, and what it prints.
    """
    blocks = re.findall(r"```python\n(.*?)```(?:\n\n```text\n(.*?)```)?", LIBRARY, re.DOTALL)
    # All files get the same time, so that no finding rests on when this checkout was made.
    shutil.copytree(ROOT / "fixtures" / "articles", folder / "articles", copy_function=shutil.copyfile)
    names: dict[str, object] = {}
    examples = []
    with contextlib.chdir(folder):
        for block, shown in blocks:
            with contextlib.redirect_stdout(io.StringIO()) as printed:
                exec(compile(block, "library.md", "exec"), names)
            examples.append((block, shown, printed.getvalue()))
    return examples


class Bare(str):
    """An annotation that a signature shows without quotes."""

    __slots__ = ()
    __repr__ = str.__str__


def signature(function: Callable[..., object]) -> str:
    """Return the signature of a function as its author wrote it, on one line."""
    given = inspect.signature(function)
    parameters = [each.replace(annotation=Bare(each.annotation)) for each in given.parameters.values()]
    bare = given.replace(parameters=parameters, return_annotation=Bare(given.return_annotation))
    return f"{function.__name__}{bare}"


def section(heading: str) -> str:
    """Return what stands under a heading of the README."""
    (found,) = re.findall(rf"^## {re.escape(heading)}\n(.*?)(?=^## |\Z)", README, re.DOTALL | re.MULTILINE)
    return str(found)


def table(text: str) -> list[list[str]]:
    """Return the rows of the tables in a text, without their heads, cell by cell."""
    lines = [line for line in text.splitlines() if line.startswith("|")]
    rules = [number for number, line in enumerate(lines) if set(line) <= set("|- ")]
    heads = {number - 1 for number in rules} | set(rules)
    rows = (line.strip("|") for number, line in enumerate(lines) if number not in heads)
    return [[cell.strip().replace(r"\|", "|") for cell in re.split(r"(?<!\\)\|", row)] for row in rows]


def code(cell: str) -> list[str]:
    """Return what stands in backticks."""
    return re.findall(r"`([^`]+)`", cell)


def shows(block: str, printed: str) -> None:
    """Assert that a block is the output, or its beginning where the block ends in an ellipsis."""
    shown, lines = block.splitlines(), printed.splitlines()
    if shown[-1:] == [MORE]:
        shown = shown[:-1]
        assert len(shown) < len(lines)
        lines = lines[: len(shown)]
    assert shown, "the block shows nothing"
    assert shown == lines


def options() -> dict[str, click.Option]:
    """Return the options of `dedup scan` by their long names, in the order of --help."""
    scan = commands.commands["scan"]
    parameters = scan.get_params(click.Context(scan))
    return {option.opts[-1]: option for option in parameters if isinstance(option, click.Option)}


def test_the_readme_shows_output() -> None:
    """Of a scan, and of the library."""
    shown = {command.partition(" fixtures/")[0] for command, _ in OUTPUTS}
    assert {"dedup scan", "python"} == shown


@pytest.mark.parametrize(("command", "block"), OUTPUTS, ids=[command for command, _ in OUTPUTS])
def test_the_output_is_what_is_printed_today(command: str, block: str) -> None:
    """Line by line; a block that ends in … shows the beginning."""
    shows(block, python_blocks() if command == "python" else shell(command))


def test_the_readme_lists_every_option_and_no_other() -> None:
    """In the order of --help."""
    listed = [code(row[0])[0].split()[0] for row in table(section("Options of `dedup scan`"))]
    assert list(options()) == listed


def test_the_readme_tells_the_defaults() -> None:
    """A default that is a fixed value is given as it is typed."""
    told = {code(row[0])[0].split()[0]: code(row[1]) for row in table(section("Options of `dedup scan`"))}
    fixed = {name: [str(option.default)] for name, option in options().items() if is_fixed(option.default)}
    assert fixed == {name: told[name] for name in fixed}
    assert {"--format", "--min-score", "--min-words", "--max-bytes"} <= set(fixed)


def is_fixed(default: object) -> bool:
    """Tell whether a default is a word or a number; a flag's False and "none given" are not."""
    return isinstance(default, str | int | float) and not isinstance(default, bool)


def test_the_readme_tells_the_formats() -> None:
    """The choices of --format stand in the options table as --help has them."""
    choice = options()["--format"].type
    assert isinstance(choice, click.Choice)
    told = [code(row[0])[0] for row in table(section("Options of `dedup scan`"))]
    assert f"--format {'|'.join(choice.choices)}" in told


def test_the_readme_lists_the_fields_of_a_match() -> None:
    """All of them, in the order of the JSON."""
    listed = [field for row in table(section("What it reports")) for field in code(row[0])]
    first, *_ = shell("dedup scan --format jsonl --quiet fixtures/articles").splitlines()
    assert list(json.loads(first)) == listed


def test_the_readme_lists_the_fields_of_the_summary() -> None:
    """All of them, in the order of the JSON."""
    listed = [field for row in table(section("The summary")) for field in code(row[0])]
    own = [field.name for field in fields(Summary) if field.name not in ("tally", "changes")]
    assert ["type", *own, *(field.name for field in fields(Tally)), "changes"] == listed


def test_the_readme_lists_the_commands_of_an_index() -> None:
    """Those that work on an index only, in the order of --help."""
    rows = table(section("Scanning every five minutes, with an index"))
    assert [command.name for command in INDEX_COMMANDS] == [code(row[0])[0].split()[1] for row in rows]


def test_the_commands_have_a_line_in_their_room() -> None:
    """`dedup/cli/__init__.py` lists every command, by its file."""
    room = (ROOT / "dedup" / "cli" / "__init__.py").read_text(encoding="utf-8")
    assert set(commands.commands) <= set(re.findall(r"^(\w+)\.py ", room, re.MULTILINE))


def test_the_readme_lists_the_functions() -> None:
    """All of them, and no other."""
    rows = table(section("As a library"))
    called = {each for row in rows for each in code(row[1]) if each.isidentifier()}
    assert called == FUNCTIONS


def test_every_function_has_a_section_with_its_signature() -> None:
    """docs/library.md has a section for every public function, and for nothing else."""
    shown = dict(re.findall(r"^### `(\w+)`\n\n`(.+)`$", LIBRARY, re.MULTILINE))
    assert len(re.findall(r"^### ", LIBRARY, re.MULTILINE)) == len(shown)
    assert {name: signature(getattr(dedup, name)) for name in FUNCTIONS} == shown


def test_every_function_has_an_example() -> None:
    """It calls the function."""
    for name, text in re.findall(r"^### `(\w+)`\n(.*?)(?=^##|\Z)", LIBRARY, re.DOTALL | re.MULTILINE):
        assert f"dedup.{name}(" in "".join(re.findall(r"```python\n(.*?)```", text, re.DOTALL)), name


def test_the_examples_of_the_library_print_what_the_page_shows(tmp_path: Path) -> None:
    """Block by block; a block without output below it prints nothing."""
    for block, shown, printed in library_examples(tmp_path):
        assert shown == printed, block


def test_the_readme_lists_the_exit_codes() -> None:
    """Those that `dedup scan --help` names, and those of all errors that are raised."""
    listed = [int(row[0]) for row in table(section("Exit codes"))]
    _, _, told = shell("dedup scan --help").partition("Exit codes:")
    assert [int(code) for code in re.findall(r"^ +(\d+) ", told, re.MULTILINE)] == listed
    source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "dedup").rglob("*.py"))
    errors: tuple[type[DedupError], ...] = (DedupError, *DedupError.__subclasses__())
    assert {error.exit_code for error in errors if f"raise {error.__name__}(" in source} <= set(listed)


def test_the_rooms_are_those_of_the_package() -> None:
    """CONTRIBUTING.md tells of every module and folder, and of none that is not there."""
    told = {code(row[1])[0] for row in table((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))}
    folders = {f"{path.parent.name}/" for path in (ROOT / "dedup").glob("*/__init__.py")}
    modules = {path.name for path in (ROOT / "dedup").glob("*.py")}
    assert folders | modules == told


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(document: Path) -> None:
    """A link to a file of the project leads to a file."""
    targets = re.findall(r"\]\(([^)#:]+)\)", document.read_text(encoding="utf-8"))
    assert [] == [target for target in targets if not (document.parent / target).exists()]


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\bmake ([a-z-]+)\b", README))))
def test_make_knows_what_the_readme_types(target: str) -> None:
    """Every `make …` is a target."""
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


def test_the_version_is_told_once() -> None:
    """The package, its metadata and the newest entry of the changelog agree."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest, *_ = re.findall(r"^## \[(\d[^\]]*)\]", changelog, re.MULTILINE)
    assert dedup.__version__ == project["version"] == newest
