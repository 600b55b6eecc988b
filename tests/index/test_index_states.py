"""After any sequence of additions, changes, moves and removals, the index equals that of a fresh scan."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from random import Random

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from indexes import contents, found, put, run, what_is_wrong
from texts import ordinary, reworded, unlike, write

from dedup import rebuild
from dedup.article import Match, Settings
from dedup.index.file import changing, lookup
from dedup.index.file.opening import opened

SETTINGS = Settings()


def variants(count: int) -> list[str]:
    """Return texts in groups of four: a story, an edited version, a reworded one, and one in capitals."""
    random = Random(5)
    texts = []
    for i in range(count):
        story = ordinary(random, 10, 20_000)
        texts += [
            write(story),
            write([*story[:-1], *unlike(100_000 + 12 * i, 1)]),
            write(reworded(random, story, 0.3, 120_000 + 1000 * i)),
            write(story).upper(),
        ]
    return texts


TEXTS = [
    *variants(5),
    "Too short for more than an exact comparison.",
    "too short for more, than an exact COMPARISON",
]
NAMES = st.sampled_from([f"{folder}/{name}.txt" for folder in ("a", "b") for name in range(5)])


ONE_MORE_RUN = "insert into runs by name select $1::integer as run, * exclude (run) from runs where run = 0"
"""A rebuild takes no article from a run that is not there."""


class Indexed(RuleBasedStateMachine):
    """A folder, an index of it, and what the index should hold."""

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp())
        self.folder = self.place / "scrape"
        self.folder.mkdir()
        self.index = self.place / "x.dedup"
        self.files: dict[str, str] = {}
        """The texts of files, by name."""
        self.articles: dict[str, str] = {}
        """The texts of articles, by id."""
        self.ids: dict[str, str] = {}
        """The ids of articles, by the name of the file in which they were last seen."""
        self.arrivals: dict[str, int] = {}
        """The scan that first stored an article, by id."""
        self.scans = 0
        self.clock = 1_000_000_000
        self.moves = 0

    def teardown(self) -> None:
        shutil.rmtree(self.place)

    def _write(self, name: str, text: str) -> None:
        self.clock += 1
        put(self.folder, {name: text}, since=self.clock)
        self.files[name] = text

    def _is_of_vanished(self, text: str) -> bool:
        """Return whether a new file with this text would count as one that was moved."""
        gone = set(self.ids) - set(self.files)
        return any(self.articles[self.ids[name]] == text for name in gone)

    @rule(name=NAMES, text=st.sampled_from(TEXTS))
    def write_file(self, name: str, text: str) -> None:
        """Add or change a file, but not at a path that is still the id of an article moved away from it.

        The index may or may not take that for a change.
        """
        if name in self.ids or not (name in self.ids.values() or self._is_of_vanished(text)):
            self._write(name, text)

    @precondition(lambda self: self.files)
    @rule(data=st.data())
    def remove_file(self, data: st.DataObject) -> None:
        """Remove a file; its article stays."""
        name = data.draw(st.sampled_from(sorted(self.files)))
        twins = [
            other for other, text in self.files.items() if text == self.files[name] and other not in self.ids
        ]
        if name in self.ids and not twins:
            (self.folder / name).unlink()
            del self.files[name]

    @precondition(lambda self: self.ids)
    @rule(data=st.data())
    def move_file(self, data: st.DataObject) -> None:
        """Rename a file that has not changed since it was indexed; its article keeps its id."""
        same = [
            n for n in sorted(self.files) if n in self.ids and self.articles[self.ids[n]] == self.files[n]
        ]
        if not same:
            return
        old = data.draw(st.sampled_from(same))
        self.moves += 1
        new = f"moved/{self.moves}.txt"
        (self.folder / "moved").mkdir(exist_ok=True)
        (self.folder / old).rename(self.folder / new)
        self.files[new] = self.files.pop(old)
        self.ids[new] = self.ids.pop(old)

    @rule()
    def touch_all(self) -> None:
        """Change the time of every file; nothing becomes new."""
        self.clock += 1
        for name in self.files:
            os.utime(self.folder / name, (self.clock, self.clock))

    @rule()
    def scan(self) -> None:
        run(self.index, self.folder)
        for name, text in self.files.items():
            id_ = self.ids.setdefault(name, name)
            self.articles[id_] = text
            self.arrivals.setdefault(id_, self.scans)
        self.scans += 1

    @precondition(lambda self: self.ids)
    @rule(data=st.data())
    def forget(self, data: st.DataObject) -> None:
        """Forget an article, and remove its file, so that a scan does not bring it back."""
        name = data.draw(st.sampled_from(sorted(self.ids)))
        with opened(str(self.index), 0, write=True) as store:
            assert changing.forget(store, lookup.named(store, self.ids[name])) == 1
        del self.arrivals[self.ids[name]]
        del self.articles[self.ids.pop(name)]
        if self.files.pop(name, None) is not None:
            (self.folder / name).unlink()

    @rule()
    def finish(self) -> None:
        """Compare the index with a fresh one, and its matches after a rebuild that knows when each came."""
        self.scan()
        fresh, final = self.place / "fresh.dedup", self.place / "final"
        put(final, self.articles)
        final.mkdir(exist_ok=True)
        run(fresh, final)
        try:
            assert contents(fresh, places=False) == contents(self.index, places=False)
            assert what_is_wrong(self.index) == []
            with opened(str(fresh), 0, write=True) as store:
                for scan in sorted({*self.arrivals.values()} - {0}):
                    store.database.execute(ONE_MORE_RUN, [scan])
                for id_, scan in self.arrivals.items():
                    store.database.execute("update articles set seen = $1 where id = $2", [scan, id_])
                rebuild(store)
            with opened(str(self.index), 0, write=True) as store:
                rebuild(store)
            assert contents(fresh, places=False) == contents(self.index, places=False)
            assert comparable(found(fresh)) == comparable(found(self.index))
        finally:
            shutil.rmtree(final)
            for path in self.place.glob("fresh.dedup*"):
                path.unlink()

    @invariant()
    def nothing_is_left_beside(self) -> None:
        """Only the index and its lock are on disk."""
        names = {path.name for path in self.place.iterdir()} - {"scrape"}
        assert names <= {"x.dedup", "x.dedup.lock"}


def comparable(matches: list[Match]) -> list[tuple[object, ...]]:
    """Return the values that must be equal in two indexes of the same articles."""
    return [
        (m.source.id, m.copy.id, m.kind, m.score, m.origin, m.resemblance, m.copied, m.used, m.passages)
        for m in matches
    ]


TestIndexed = Indexed.TestCase
TestIndexed.settings = settings(max_examples=8, stateful_step_count=10, deadline=None)
