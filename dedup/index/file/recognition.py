"""Which stored article an input is: an unchanged one, a moved one, a newer version, or none.

This module decides, and remembers which articles the run has met. It reads no files and does not change the
index.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path

from dedup.article import Article, Problem
from dedup.candidates.fingerprint import Entry
from dedup.index.file.changing import WHOLE_FILE, Change, Incoming, digest_of, whole_id
from dedup.index.file.lookup import Stored
from dedup.reading import Stamp, absolute, given_before, id_within
from dedup.words.packing import unpack

STANDARD_INPUT = "-"

_COUNTED = re.compile(r"\d{1,6}")
"""An id that is a place in a file rather than the name of an article."""

Find = Callable[[Sequence[Incoming]], list[Stored]]
Stamps = Callable[[Collection[str]], dict[str, Stamp]]


class Recognition:
    """Matches batches of articles with those that are stored, for the time of one run."""

    def __init__(self, find: Find, stamps: Stamps, renew: bool = False) -> None:
        """With `renew`, an article that is stored unchanged counts as a newer version."""
        self._renews_all = renew
        self._find = find
        self._stamps = stamps
        self._ids = dict[str, str]()
        self._visited = set[str]()
        self.changed = 0
        self.moved = 0

    def visit(self, path: str) -> None:
        """Remember a file that may hold many articles and that the run met, read or known."""
        self._visited.add(path)

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
        line = article.line if _is_place(article) else None
        return Incoming(entry, article.id, path, line, digest)

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
        self._ids[old.id] = each.path
        self._renew(replace(each, id=old.id), old, change)
        return None

    def _settle_by_id(self, each: Incoming, stored: _Stored, change: Change) -> Problem | None:
        """Settle an article that has an id of its own. Two files may both count from 0: they are two sets."""
        for id_ in (each.id, id_within(each.entry.article, each.path)):
            old = stored.by_id.get(id_)
            if old is None and id_ not in self._ids:
                self._ids[id_] = each.path
                change.added.append(replace(each, id=id_))
                return None
            if old is None or old.line is not None or self._is_another(each, old):
                if self._ids.get(id_) == each.path:
                    return _taken(each)
                continue
            if old.digest != each.digest and id_ in self._ids:
                return _taken(each)
            self._ids[id_] = each.path
            self._renew(replace(each, id=id_), old, change)
            return None
        return _taken(each)

    def _is_another(self, each: Incoming, old: Stored) -> bool:
        """Check whether a stored article only has the same id: its own file still holds it."""
        if old.path in (each.path, STANDARD_INPUT):
            return False
        is_counted = _COUNTED.fullmatch(each.id) is not None and not is_gone(old.path)
        is_here = old.path in self._visited or self._ids.get(old.id) == old.path
        return is_counted or (is_here and old.digest != each.digest)

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
                self._ids[id_] = each.path
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
        self._movable: dict[int, _Movable] = {}

    def at(self, path: str, line: int) -> Stored | None:
        return self._by_place.get((path, line))

    def take(self, stored: Stored) -> None:
        """Take a stored article, so that no other article of the batch can."""
        self._taken.add(stored.number)

    def moved(self, each: Incoming, stamp: Stamp | None) -> Stored | None:
        """Return the stored file with this text that was moved here: same inode, or its path is gone."""
        movable = self._movable.get(each.digest)
        if movable is None:  # once for all copies of a text: there may be thousands
            found = [one for one in self._by_digest.get(each.digest, []) if one.number not in self._taken]
            movable = self._movable[each.digest] = _Movable(found, self._stamps)
        return movable.first(stamp, self._taken)


class _Movable:
    """Stored files with the same text: which may have been moved."""

    def __init__(self, found: list[Stored], stamps: Stamps) -> None:
        known = stamps([one.path for one in found]) if found else {}
        self._gone = [(place, one) for place, one in enumerate(found) if is_gone(one.path)]
        self._by_inode: dict[int, list[tuple[int, Stored]]] = {}
        for place, one in enumerate(found):
            if one.path in known:
                self._by_inode.setdefault(known[one.path].inode, []).append((place, one))

    def first(self, stamp: Stamp | None, taken: Collection[int]) -> Stored | None:
        """Return the first of them that is gone or has the inode, and that nobody has taken."""
        while self._gone and self._gone[0][1].number in taken:
            self._gone.pop(0)
        inodes = self._by_inode.get(stamp.inode, []) if stamp else []
        same = [each for each in inodes if each[1].number not in taken]
        firsts = [*self._gone[:1], *same[:1]]
        return min(firsts, key=lambda each: each[0])[1] if firsts else None


def is_gone(path: str) -> bool:
    """Return whether the path certainly no longer exists."""
    try:
        Path(path).lstat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except (OSError, ValueError):
        return False
    return False


def _is_place(article: Article) -> bool:
    """Check whether an id is no more than the place of the article: its file and line.

    >>> [_is_place(Article(id_, "/srv/a.jsonl", "", line=3)) for id_ in ("a.jsonl:3", "feed:3", "3")]
    [True, False, False]
    """
    stem, colon, line = article.id.rpartition(":")
    if not colon or line != str(article.line):
        return False
    name = os.fsencode(article.path.rpartition("/")[2]).decode("utf-8", "backslashreplace")
    return stem == name or stem.endswith(f"/{name}")


def _taken(each: Incoming) -> Problem:
    return given_before(replace(each.entry.article, id=each.id, path=each.path))
