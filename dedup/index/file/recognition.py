"""Which stored article an input is: an unchanged one, a moved one, a newer version, or none.

This module decides, and remembers which articles the run has met. It reads no files and does not change the
index.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path

from dedup.article import Problem
from dedup.candidates.fingerprint import Entry
from dedup.index.file.changing import WHOLE_FILE, Change, Incoming, digest_of, whole_id
from dedup.index.file.lookup import Stored
from dedup.reading import Stamp, absolute, given_before
from dedup.words.packing import unpack

STANDARD_INPUT = "-"

Find = Callable[[Sequence[Incoming]], list[Stored]]
Stamps = Callable[[Collection[str]], dict[str, Stamp]]


class Recognition:
    """Matches batches of articles with those that are stored, for the time of one run."""

    def __init__(self, find: Find, stamps: Stamps, renew: bool = False) -> None:
        """With `renew`, an article that is stored unchanged counts as a newer version."""
        self._renews_all = renew
        self._find = find
        self._stamps = stamps
        self._ids = set[str]()
        self._visited = dict[str, str]()
        self.changed = 0
        self.moved = 0

    def visit(self, path: str, id_: str) -> None:
        """Remember a file of many articles that the run met, read or known: its ids are taken."""
        self._visited[path] = id_

    def met(self, id_: str) -> bool:
        """Return whether the run met an article with this id, new or stored."""
        return id_ in self._ids

    def sort(self, entries: Sequence[Entry], stamps: dict[str, Stamp], change: Change) -> list[Problem]:
        """Decide what to do with these entries, and add it to `change`; return those with an ambiguous id.

        `stamps` are those of the files from which the entries were read.
        """
        incoming = [self._incoming(entry) for entry in entries]
        stored = _Stored(self._find(incoming), self._stamps)
        problems = [self._settle(each, stored, stamps, change) for each in incoming]
        return [problem for problem in problems if problem]

    def _incoming(self, entry: Entry) -> Incoming:
        article = entry.article
        digest = digest_of(article, unpack(entry.packed))
        if article.path == STANDARD_INPUT:
            return Incoming(entry, f"stdin:{digest:016x}", STANDARD_INPUT, None, digest)
        path = absolute(article.path)
        if article.line is None:
            return Incoming(entry, article.id, path, WHOLE_FILE, digest)
        is_own = article.id != f"{self._visited.get(path)}:{article.line}"
        return Incoming(entry, article.id, path, None if is_own else article.line, digest)

    def _settle(
        self, each: Incoming, stored: _Stored, stamps: dict[str, Stamp], change: Change
    ) -> Problem | None:
        if each.line is None:
            return self._settle_by_id(each, stored, change)
        old = stored.at(each.path, each.line)
        if old is None and each.line == WHOLE_FILE:
            old = stored.moved(each, stamps.get(each.path))
        if old is None:
            return self._add_new(each, stored, change)
        stored.take(old)
        self._ids.add(old.id)
        self._renew(replace(each, id=old.id), old, change)
        return None

    def _settle_by_id(self, each: Incoming, stored: _Stored, change: Change) -> Problem | None:
        old = stored.by_id.get(each.id)
        if old is None and each.id not in self._ids:
            self._ids.add(each.id)
            change.added.append(each)
            return None
        same = old is not None and old.digest == each.digest and old.line is None
        elsewhere = old is not None and old.path != each.path and old.path in self._visited
        if old is None or old.line is not None or (not same and (each.id in self._ids or elsewhere)):
            return _taken(each)
        self._ids.add(each.id)
        self._renew(each, old, change)
        return None

    def _renew(self, each: Incoming, old: Stored, change: Change) -> None:
        """Replace the stored version of an article, unless it is the same."""
        if self._renews_all or old.digest != each.digest:
            change.added.append(replace(each, seen=old.seen))
            change.removed.append(old.number)
            self.changed += 1
        elif old.path != each.path:
            change.moved[old.number] = each.path
            self.moved += old.line is not None

    def _add_new(self, each: Incoming, stored: _Stored, change: Change) -> Problem | None:
        """Add an article under its own id, or under its full path if another place has that id."""
        for id_ in (each.id, whole_id(each)):
            if id_ not in stored.by_id and id_ not in self._ids:
                self._ids.add(id_)
                change.added.append(replace(each, id=id_))
                return None
        return _taken(each)


class _Stored:
    """The stored articles that may be the same as those of a batch."""

    def __init__(self, found: list[Stored], stamps: Stamps) -> None:
        self.by_id = {each.id: each for each in found}
        self._by_place = {(each.path, each.line): each for each in found if each.line is not None}
        self._by_digest: dict[int, list[Stored]] = {}
        for each in found:
            if each.line == WHOLE_FILE:
                self._by_digest.setdefault(each.digest, []).append(each)
        self._stamps = stamps
        self._taken = set[int]()

    def at(self, path: str, line: int) -> Stored | None:
        return self._by_place.get((path, line))

    def take(self, stored: Stored) -> None:
        """Take a stored article, so that no other article of the batch can."""
        self._taken.add(stored.number)

    def moved(self, each: Incoming, stamp: Stamp | None) -> Stored | None:
        """Return the stored file with this text that was moved here: same inode, or its path is gone."""
        found = [one for one in self._by_digest.get(each.digest, []) if one.number not in self._taken]
        known = self._stamps([one.path for one in found]) if found else {}
        for one in found:
            old = known.get(one.path)
            if (stamp and old and old.inode == stamp.inode) or is_gone(one.path):
                return one
        return None


def is_gone(path: str) -> bool:
    """Return whether the path certainly no longer exists."""
    try:
        Path(path).lstat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except (OSError, ValueError):
        return False
    return False


def _taken(each: Incoming) -> Problem:
    return given_before(replace(each.entry.article, id=each.id, path=each.path))
