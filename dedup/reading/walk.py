"""Roots → files, each once, in the order of the bytes of their names. Follows links; opens folders only.

Every file of a folder comes out: to be looked into, as trouble, or as left out where its name alone tells
that it is no article. A hidden folder counts once. A file that the user names is read whatever its name is.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from dedup.article import LeftOut, Problem
from dedup.reading import names, reasons
from dedup.reading.arguments import Root
from dedup.reading.batching import Item
from dedup.reading.formats import hint_of
from dedup.reading.globs import NO_GLOBS, Globs
from dedup.reading.item import Input, Stamp
from dedup.reading.reasons import Reason

LATEST = (1 << 63) - 1
"""The last moment that an index can record, in nanoseconds since 1970: in the year 2262."""


def files(roots: Iterable[Root], globs: Globs = NO_GLOBS) -> Iterator[Item]:
    """Yield every file of the roots, and a problem for everything that should be a file but cannot be read.

    A file or folder may be reached twice, by overlapping roots, hard links or symbolic links. It counts where
    it is reached first.
    """
    seen = _Seen()
    for root in roots:
        status = _status(root.path)
        if isinstance(status, Reason):
            yield Problem(root.path, status)
        elif stat.S_ISDIR(status.st_mode):
            yield from _walk(root, status, seen, globs)
        elif (found := _file(root.path, root.label, status, seen, is_named=True)) is not None:
            yield found


class _Seen:
    """Files and folders met so far: the inodes of each device, about 60 bytes per file."""

    def __init__(self) -> None:
        self._inodes: dict[int, set[int]] = {}

    def add(self, status: os.stat_result) -> bool:
        """Remember a file or folder; return True if it is new."""
        inodes = self._inodes.setdefault(status.st_dev, set())
        if status.st_ino in inodes:
            return False
        inodes.add(status.st_ino)
        return True


@dataclass(frozen=True, slots=True)
class _Level:
    """A folder that the walk is in. Its parents stand before it in the list of levels."""

    path: str
    """With a slash at its end."""
    prefix: str
    """The start of the ids of its files."""
    status: os.stat_result
    names: Iterator[str]
    """Those still to be visited."""


def _walk(root: Root, status: os.stat_result, seen: _Seen, globs: Globs) -> Iterator[Item]:
    levels: list[_Level] = []
    problem = _enter(root.path, root.prefix, status, levels, seen)
    if problem is not None:
        yield problem
    while levels:
        name = next(levels[-1].names, None)
        if name is None:
            levels.pop()
        elif (found := _visit(name, levels, seen, globs)) is not None:
            yield found


def _visit(name: str, levels: list[_Level], seen: _Seen, globs: Globs) -> Item | None:
    """Look at one name of the deepest folder; enter it if it is a folder itself."""
    level = levels[-1]
    path = level.path + name
    below = path[len(levels[0].path) :]
    status = _status(path)
    if isinstance(status, Reason):
        return _trouble(path, name, status)
    is_folder = stat.S_ISDIR(status.st_mode)
    if name.startswith("."):
        return LeftOut(path, "a hidden folder" if is_folder else "hidden")
    reason = globs.of_folder(below) if is_folder else globs.of_file(below)
    if reason is not None:
        return LeftOut(path, reason)
    if is_folder:
        return _enter(path, level.prefix + name + "/", status, levels, seen)
    if (reason := names.litter(name)) is not None:
        return LeftOut(path, reason)
    if not stat.S_ISREG(status.st_mode):
        return _trouble(path, name, reasons.of_kind(status.st_mode))
    return _file(path, level.prefix + name, status, seen)


def _trouble(path: str, name: str, reason: Reason) -> Problem | LeftOut:
    """Return what is wrong: a problem where an article or a folder was to be expected."""
    leads_nowhere = reason in {reasons.DANGLING_LINK, reasons.SYMLINK_LOOP} or reason.endswith(", not a file")
    is_expected = not name.startswith(".") and hint_of(name) is not None and names.litter(name) is None
    return Problem(path, reason) if is_expected or not leads_nowhere else LeftOut(path, reason)


def _enter(
    path: str, prefix: str, status: os.stat_result, levels: list[_Level], seen: _Seen
) -> Problem | None:
    """Append the folder to the levels unless it was walked before."""
    if not seen.add(status):
        around = any(os.path.samestat(level.status, status) for level in levels)
        return Problem(path, reasons.SYMLINK_LOOP) if around else None
    names = _names(path)
    if isinstance(names, Reason):
        return Problem(path, names)
    levels.append(_Level(path if path.endswith("/") else path + "/", prefix, status, iter(names)))
    return None


def _names(path: str) -> list[str] | Reason:
    """List what is in a folder. Names only: a folder may hold a million files."""
    try:
        found = os.listdir(path)  # noqa: PTH208 (names alone, at a tenth of the cost)
    except OSError as error:
        return reasons.of_error(error)
    return sorted(found, key=os.fsencode)


def _file(
    path: str, name: str, status: os.stat_result, seen: _Seen, is_named: bool = False
) -> Input | Problem | None:
    if not stat.S_ISREG(status.st_mode):
        return Problem(path, reasons.of_kind(status.st_mode))
    if not seen.add(status):
        return None
    stamp = Stamp(status.st_size, min(status.st_mtime_ns, LATEST), status.st_ino)
    return Input(path, _encodable(name), stamp=stamp, is_named=is_named)


def _encodable(name: str) -> str:
    r"""Write out the bytes of a name that are not UTF-8.

    >>> print(_encodable("caf\udce9.txt"))
    caf\xe9.txt
    """
    if name.isascii():
        return name
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _status(path: str) -> os.stat_result | Reason:
    try:
        return os.stat(path)  # noqa: PTH116 (pathlib takes three times as long, and this runs for every file)
    except OSError as error:
        reason = reasons.of_error(error)
        return reasons.DANGLING_LINK if reason == reasons.VANISHED and Path(path).is_symlink() else reason
