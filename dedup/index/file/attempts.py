"""Pairs that ended runs: after a few runs that ended at the same place, pairs are tried one by one, and the
one at which a run ends then is set aside until a rebuild.

A run that is killed from outside ends anywhere; one that dies of a pair ends at the same place each time.
What is noted is in the table of settings while a run judges, and gone when all is judged.
"""

from __future__ import annotations

import json

from dedup.index.file import runs
from dedup.index.file.store import Store

ENOUGH = 3
"""Runs that end without any progress until pairs are tried one by one."""
STOPPED, TRIED, ASIDE = "stopped_at", "tried_pair", "set_aside"
"""The names of the settings: where runs ended and how many, the pair that is tried, and those set aside."""


class Attempts:
    """What is known of earlier runs that ended while they judged."""

    def __init__(self, store: Store) -> None:
        """Note that a run begins where the last one ended, if one did."""
        self._store = store
        self.aside: set[tuple[str, str]] = set()
        self.is_careful = False
        position = runs.progress(store)
        if position is None:
            return
        noted = store.settings()
        times = 1 + _times(noted.get(STOPPED), position)
        self.aside = _pairs(noted.get(ASIDE))
        self.aside |= _pairs(noted.get(TRIED))
        self.is_careful = times > ENOUGH or bool(self.aside)
        self._note(
            {STOPPED: json.dumps([*position, times]), ASIDE: json.dumps(sorted(self.aside)), TRIED: "[]"}
        )

    def may_try(self, first: int, second: int) -> bool:
        """Note that a pair of articles is tried next; return False if it is set aside."""
        ids = self._store.ids([first, second])
        pair = (ids[first], ids[second])
        if pair in self.aside:
            return False
        self._note({TRIED: json.dumps([pair])})
        return True

    def end(self) -> None:
        """Forget everything: all is judged."""
        self._store.database.execute(_FORGET, [[STOPPED, TRIED, ASIDE]])

    def _note(self, settings: dict[str, str]) -> None:
        with self._store.transaction():
            self._store.database.execute(_FORGET, [list(settings)])
            for name, value in settings.items():
                self._store.database.execute(_NOTE, [name, value])


def _times(noted: str | None, position: runs.Position) -> int:
    """Return how many runs have ended at this position."""
    kept = _list(noted)
    if len(kept) != 4 or tuple(kept[:3]) != position:
        return 0
    return kept[3] if isinstance(kept[3], int) else 0


def _pairs(noted: str | None) -> set[tuple[str, str]]:
    return {
        (str(pair[0]), str(pair[1])) for pair in _list(noted) if isinstance(pair, list) and len(pair) == 2
    }


def _list(noted: str | None) -> list[object]:
    try:
        kept = json.loads(noted or "[]")
    except (ValueError, RecursionError):
        return []
    return kept if isinstance(kept, list) else []


_FORGET = "delete from settings where name in (select unnest($1))"
_NOTE = "insert into settings (name, value) values ($1, $2)"
