"""Patterns of paths, as ripgrep has them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from dedup.article import LeftOut, Settings
from dedup.reading import Input, files
from dedup.reading.globs import fits

FILES = ("a.txt", "b.bak", "bell/a.txt", "bell/drafts/a.txt", "bell/drafts/b.md", "drafts", "x[1].txt")
LITTER = {"b.bak"}
"""Names that no scan reads."""
PATTERNS = ("*.txt", "drafts/", "drafts", "/a.txt", "bell/*", "bell/**", "**/drafts/*.md", "bell", "[ab].*")
PATTERNS += ("[!a].txt", "?.txt", "x\\[1\\].txt", "**/a.txt", "bell/drafts/")


@pytest.mark.parametrize(
    ("pattern", "path", "expected"),
    [
        ("*.bak", "deep/in/b.bak", True),
        ("*.bak", "b.bak.txt", False),
        ("bell/*.txt", "bell/a.txt", True),
        ("bell/*.txt", "x/bell/a.txt", False),
        ("**/x", "x", True),
        ("a/**/b", "a/b", True),
        ("[", "[", True),
        ("a.c", "abc", False),
        ("*.{md,ba*}", "b.bak", True),
        ("[a^]", "^", True),
    ],
)
def test_a_pattern_fits(pattern: str, path: str, expected: bool) -> None:
    """By name at any depth, or by path from the top."""
    assert expected == fits(pattern, path)


def made(folder: Path) -> Path:
    """Return a folder with the files."""
    for name in FILES:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("Some words.", "utf-8")
    return folder


def read(folder: Path, settings: Settings) -> set[str]:
    """Return the paths that are read."""
    return {item.id for item in files([folder], settings) if isinstance(item, Input)}


@pytest.mark.skipif(shutil.which("git") is None, reason="git is the oracle")
@pytest.mark.parametrize("pattern", PATTERNS)
def test_excluded_is_what_git_ignores(tmp_path: Path, pattern: str) -> None:
    """ripgrep takes its patterns from there."""
    folder = made(tmp_path / "in")
    subprocess.run(["git", "init", "-q", str(folder)], check=True)
    (folder / ".git/info/exclude").write_text(pattern + "\n", "utf-8")
    command = ["git", "-C", str(folder), "ls-files", "-o", "-z", "--exclude-standard"]
    listed = subprocess.run(command, check=True, capture_output=True).stdout.decode().split("\0")
    assert set(filter(None, listed)) - LITTER == read(folder, Settings(exclude=(pattern,)))


def test_included_is_read_and_nothing_else(tmp_path: Path) -> None:
    """A folder that is included is read whole; a file that is excluded, too, is not read."""
    folder = made(tmp_path)
    settings = Settings(include=("bell/",), exclude=("*.md",))
    assert {"bell/a.txt", "bell/drafts/a.txt"} == read(folder, settings)


def test_nothing_is_left_out_silently(tmp_path: Path) -> None:
    """Each file, or its folder, comes out with a reason; a file that is named is read."""
    folder = made(tmp_path)
    found = files([folder], Settings(include=("*.txt",), exclude=("bell/drafts/",)))
    left_out = [item for item in found if isinstance(item, LeftOut)]
    reasons = {item.path.removeprefix(f"{folder}/"): item.reason for item in left_out}
    assert {"bell/drafts": "an excluded folder", "drafts": "not included"}.items() <= reasons.items()
    assert {"b.bak"} == read(folder / "b.bak", Settings(include=("*.txt",), exclude=("*",)))
