"""The runs on an index: when each began, what it did, and the progress of its judging."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import numpy as np

from dedup.index.collection import EXACT, LIKELY, SETTLED
from dedup.index.file.store import Store
from dedup.index.file.values import scalar
from dedup.kernels.ragged import Ints

Position = tuple[str, str, str]
"""A stage of judging, and the ids of the last pair that it has finished."""


def begin(store: Store, command: str, now: datetime) -> int:
    """Record that a run begins; return its number."""
    run = store.run = scalar(store.database, "select max(run) + 1 from runs")
    store.database.execute(
        """
        insert into runs (run, command, began, added, changed, moved, forgotten, problems, matches)
        values ($1, $2, $3, 0, 0, 0, 0, 0, 0)
        """,
        [run, command, now],
    )
    if command == "scan":
        store.run = scalar(store.database, _GOES_ON)
    return run


def begin_trial(store: Store) -> None:
    """Make articles that are added from now on count as seen after all stored ones."""
    store.run = scalar(store.database, "select max(run) + 1 from runs")


def end(store: Store, run: int, counts: Mapping[str, int], now: datetime) -> None:
    """Record what a run did, and that it has ended."""
    store.database.execute(_END_RUN, {"run": run, "ended": now, **counts})


def pending(store: Store) -> Ints:
    """Return the numbers of the pending articles, ascending."""
    rows = store.database.execute("select article from pending order by article").fetchnumpy()
    numbers = np.asarray(rows["article"], np.int64)
    if len(numbers):
        if (np.diff(numbers) == 0).any():
            raise store.database.damage("pending: an article is there twice")
        missing = store.database.execute(_NOT_THERE).fetchall()
        if missing:
            raise store.database.damage(f"pending: there is no article with the number {missing[0][0]}")
    return numbers


def progress(store: Store) -> Position | None:
    """Return the position at which a run was stopped while it judged; None if no run was."""
    rows = store.database.execute("select stage, first, second from progress").fetchall()
    if len(rows) > 1 or any(stage not in (EXACT, LIKELY, SETTLED) for stage, _, _ in rows):
        raise store.database.damage(f"progress: {len(rows)} rows, of stage {rows[-1][0]}")
    return None if not rows else (str(rows[0][0]), str(rows[0][1]), str(rows[0][2]))


def set_progress(store: Store, position: Position) -> None:
    """Record the progress of judging."""
    store.database.execute("delete from progress")
    store.database.execute("insert into progress (stage, first, second) values ($1, $2, $3)", list(position))


def end_judging(store: Store) -> None:
    """Record that every article is judged."""
    with store.transaction():
        store.database.execute("delete from progress")
        store.database.execute("delete from pending")
        store.database.execute("delete from waiting")


_NOT_THERE = "select article from pending where article not in (select number from articles) limit 1"

# A run that follows a killed one continues it, so the articles of both count as seen at the same time.
_GOES_ON = """
    select min(run) from runs
    where command = 'scan'
        and run > coalesce((select max(run) from runs where command = 'scan' and ended is not null), -1)
"""

_END_RUN = """
    update runs set ended = $ended, added = $added, changed = $changed, moved = $moved,
        forgotten = $forgotten, problems = $problems, matches = $matches
    where run = $run
"""
