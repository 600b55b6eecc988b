"""Which files a run has to read, and how their articles are stored: in batches, with the stamps of the files.

A batch and its stamps are stored completely or not at all, so the run after a killed one continues where that
one stopped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice

from dedup.article import LeftOut, Settings
from dedup.candidates.fingerprint import Entry, Fingerprints
from dedup.index.file import changing, lookup, runs
from dedup.index.file.changing import WHOLE_FILE, Change
from dedup.index.file.recognition import STANDARD_INPUT, Recognition, is_gone
from dedup.index.file.store import Store
from dedup.index.once import AGAIN, Once
from dedup.index.taken import Taken
from dedup.reading import Input, Item, Stamp, absolute, expand, may_hold_many

FILES_PER_LOOK = 4_096
"""Files that are looked up together."""
ARTICLES_PER_COMMIT = 4_000
"""Seconds of work. Each commit searches the whole index for articles that are already known."""
BYTES_PER_COMMIT = 1 << 24
"""Packed texts and keys in a commit; the transaction takes several times as much memory."""
UNSETTLED = "written to a moment ago: the next run reads it"
"""Why a file is left out that may still be growing."""
SETTLED = 2_000_000_000
"""The time, in nanoseconds, that a file must be unchanged before its stamp is trusted: a second write within
the same tick of the file system's clock would not change the stamp."""


@dataclass(slots=True)
class _File:
    """A file that is being read."""

    stamp: Stamp
    outstanding: int = 0
    """Articles and problems of the file that have not come back yet."""
    complete: bool = False
    sound: bool = True
    left_out: bool = False
    """Whether it was left out as a whole: it is looked into again next time, and counted again."""
    was_known: bool = False
    holds_many: bool = False


class Intake:
    """Phase one of a run."""

    def __init__(
        self, store: Store, settings: Settings, now: int, known: bool = True, keeps_versions: bool = False
    ) -> None:
        """`now` is in nanoseconds since 1970. If `known` is False, every file is read and counts as new. With
        `keeps_versions`, an article that was met before is stored again.
        """
        self._keeps_versions = keeps_versions
        self._store = store
        self._settings = settings
        self._now = now
        self._known = known
        self._files: dict[str, _File] = {}
        self._recognition = Recognition(partial(lookup.find, store), partial(lookup.stamps, store), not known)
        self._once = _met_before(store) if known else Once()
        self._change = Change()
        self._entries: list[Entry] = []
        self._stamps: dict[str, Stamp] = {}
        self.taken = Taken()
        self.reread: set[str] = set()
        """Files that hold many articles, or did, and were read completely."""

    def add(self, batch: Fingerprints) -> None:
        """Take the articles of a batch, and store them once there are enough for a commit."""
        for problem in batch.problems:
            self.taken.report(problem)
            self._came_back(problem.path, sound=False)
        for left in batch.left_out:
            self.taken.leave_out(left)
            self._came_back(left.path)
        for entry in batch.entries:
            article = entry.article
            if not self._keeps_versions and self._once.is_again(entry):
                self.taken.leave_out(LeftOut(article.path, AGAIN, line=article.line))
            else:
                self._entries.append(entry)
            self._came_back(article.path)
        size = sum(len(entry.packed) + entry.keys.nbytes for entry in self._entries)
        if len(self._entries) >= ARTICLES_PER_COMMIT or size >= BYTES_PER_COMMIT:
            self.commit()

    def prune(self, roots: Iterable[str]) -> None:
        """Forget the articles below these paths whose file is gone or no longer holds them."""
        below = [absolute(root) for root in roots if root != STANDARD_INPUT]
        gone: dict[str, bool] = {}
        numbers = []
        for number, id_, path, line in self._store.places():
            if path == STANDARD_INPUT or not any(_is_below(path, root) for root in below):
                continue
            if path not in gone:
                gone[path] = is_gone(path)
            dropped = path in self.reread and line != WHOLE_FILE and not self._recognition.met(id_)
            if gone[path] or dropped:
                numbers.append(number)
        self.taken.forgotten += changing.forget(self._store, numbers)

    def unread(self, found: Iterable[Item]) -> Iterator[Item]:
        """Yield the articles of all files that are new or have changed since they were stored."""
        items = iter(found)
        while look := list(islice(items, FILES_PER_LOOK)):
            self.taken.files += len(look)
            paths = [absolute(item.path) for item in look if isinstance(item, Input) and item.stamp]
            known = lookup.stamps(self._store, paths) if self._known else {}
            for item in look:
                if not isinstance(item, Input) or item.stamp is None:
                    yield from expand(item, self._settings)
                    continue
                path = absolute(item.path)
                if may_hold_many(path):
                    self._recognition.visit(path)
                if known.get(path) == item.stamp:
                    self.taken.known += 1
                elif self._known and 0 <= self._now - item.stamp.modified < self._settings.settle * 1e9:
                    yield LeftOut(item.path, UNSETTLED)
                else:
                    yield from self._opened(item, path, item.stamp, path in known)

    def _opened(self, item: Input, path: str, stamp: Stamp, was_known: bool) -> Iterator[Item]:
        file = self._files[path] = _File(stamp, was_known=was_known)
        for each in expand(item, self._settings):
            file.outstanding += 1
            file.left_out |= isinstance(each, LeftOut) and each.line is None
            file.holds_many |= isinstance(each, Input) and each.member is not None
            yield each
        file.complete = True
        self._close(path, file)

    def _came_back(self, given: str, sound: bool = True) -> None:
        """Count an article or a problem of a file; after the last one, the file is done."""
        path = absolute(given)
        file = self._files.get(path)
        if file is None:
            return
        file.outstanding -= 1
        file.sound &= sound
        self._close(path, file)

    def _close(self, path: str, file: _File) -> None:
        if not file.complete or file.outstanding:
            return
        del self._files[path]
        self._stamps[path] = file.stamp
        if file.sound and (file.holds_many or file.was_known):
            self.reread.add(path)
        if file.left_out:
            if file.was_known:
                self._change.unknown.add(path)
            return
        if file.sound and file.stamp.modified < self._now - SETTLED:
            self._change.stamps[path] = file.stamp
        else:
            self._change.unknown.add(path)

    def commit(self) -> None:
        """Store the articles that were added, and the stamps by which their files are recognised later."""
        change, recognition = self._change, self._recognition
        stamps = {path: file.stamp for path, file in self._files.items()} | self._stamps
        problems = recognition.sort(self._entries, stamps, change)
        for problem in problems:
            self.taken.report(problem)
            path = absolute(problem.path)
            change.stamps.pop(path, None)
            change.unknown.add(path)
            if path in self._files:
                self._files[path].sound = False
        changing.apply(self._store, change)
        self.taken.read += len(change.added)
        self.taken.short += sum(each.entry.words < self._settings.min_words for each in change.added)
        self.taken.changed, self.taken.moved = recognition.changed, recognition.moved
        self._change, self._entries, self._stamps = Change(), [], {}


def _is_below(path: str, root: str) -> bool:
    return path == root or path.startswith(root.rstrip("/") + "/")


def _met_before(store: Store) -> Once:
    """Return the articles that a stopped run has stored and not judged: this run goes on where it ended."""
    once = Once()
    numbers = runs.pending(store)
    if not len(numbers):
        return once
    places = lookup.places(store, numbers)
    for number, article in store.articles(numbers).items():
        line, content, buckets = places[number]
        once.remember(replace(article, text="", line=line), content, buckets)
    return once
