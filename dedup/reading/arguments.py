"""What the user names → the roots of the walk, with their part of the ids.

Expands @FILE lists and checks that arguments exist. It opens no other file and no folder.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from dedup.errors import UsageError
from dedup.reading import reasons


@dataclass(frozen=True, slots=True)
class Root:
    """A file or folder that the user named."""

    path: str
    label: str
    """Its id if it is a file."""
    prefix: str
    """The start of the ids of the files in it if it is a folder."""


def roots(names: list[str], stdin: BinaryIO | None) -> list[Root]:
    """Return the roots in the byte order of their paths, so that the order of names does not matter.

    The label of a root is its own name, or the path as given if that name is not unique. The label of an
    entry of a list is always the path as given, so that ids stay when the list grows.

    Raises UsageError if an argument or a list does not exist.
    """
    given = {_checked(name) for name in names if name != "-" and not name.startswith("@")}
    listed = {path for name in names if name.startswith("@") for path in _listed(name[1:], stdin)}
    shares = Counter([*map(_own_name, given), *listed, *(["-"] if "-" in names else [])])
    if shares.total() == 1 and given:
        return [Root(path, _own_name(path), "") for path in given]
    labels = {path: path if shares[_own_name(path)] > 1 else _own_name(path) for path in given - listed}
    labels |= {path: path for path in listed}
    return [Root(path, labels[path], _prefix(labels[path])) for path in sorted(labels, key=os.fsencode)]


def _checked(name: str) -> str:
    """Return the argument without trailing slashes. Raises UsageError if nothing has that name."""
    try:
        os.lstat(name)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise UsageError(f"{name or repr(name)}: no such file or folder") from None
    except OSError:
        pass  # It is there but cannot be looked at: the walk reports that as a problem.
    return _without_slash(name)


def _listed(name: str, stdin: BinaryIO | None) -> Iterator[str]:
    """Yield the paths of a list: one per line, or between NUL bytes if the list holds any."""
    data = stdin.read() if name == "-" and stdin is not None else _list_bytes(name)
    entries: Iterable[bytes] = data.split(b"\0")
    if b"\0" not in data:
        entries = (line.removesuffix(b"\r") for line in data.split(b"\n") if line.strip())
    return (_without_slash(os.fsdecode(entry)) for entry in entries if entry)


def _list_bytes(name: str) -> bytes:
    if not name:
        raise UsageError("@: the list has no name; give @FILE, or @- for standard input")
    try:
        return Path(name).read_bytes()
    except (FileNotFoundError, ValueError):
        hint = f"a file of that very name is given as ./@{name}"
        raise UsageError(f"@{name}: no such list of paths; {hint}") from None
    except OSError as error:
        raise UsageError(f"@{name}: {reasons.of_error(error)}") from None


def _own_name(path: str) -> str:
    """Return the last part of the path, or the name of the folder that "." or ".." stands for.

    >>> _own_name("scrape/2025-11-21")
    '2025-11-21'
    """
    name = path.rpartition("/")[2]
    return name if name not in {"", ".", ".."} else Path(path).resolve().name or path


def _prefix(label: str) -> str:
    return label if label.endswith("/") else label + "/"


def _without_slash(path: str) -> str:
    return path.rstrip("/") or path[:1]
