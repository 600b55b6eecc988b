"""The runs on an index: when each began and what it did, and how far the judging has come."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import numpy as np

from dedup.index.file.store import Store
from dedup.index.file.values import scalar
from dedup.kernels.ragged import Ints

Position = tuple[str, str, str]
"""A stage of the judging, and the ids of the last pair that it is done with."""


def begin(store: Store, command: str, now: datetime) -> int:
    """Write down that a run begins; return its number."""
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
    """Let articles that are added count as seen after all that is stored."""
    store.run = scalar(store.database, "select max(run) + 1 from runs")


def end(store: Store, run: int, counts: Mapping[str, int], now: datetime) -> None:
    """Write down what a run did, and that it has ended."""
    store.database.execute(_END_RUN, {"run": run, "ended": now, **counts})


def pending(store: Store) -> Ints:
    """Return the numbers of the articles that are still to be judged, ascending."""
    rows = store.database.execute("select article from pending order by article").fetchnumpy()
    return np.asarray(rows["article"], np.int64)


def progress(store: Store) -> Position | None:
    """Return how far the judging has come, if a run was stopped in the midst of it."""
    row = store.database.execute("select stage, first, second from progress").fetchone()
    return None if row is None else (str(row[0]), str(row[1]), str(row[2]))


def set_progress(store: Store, position: Position) -> None:
    """Write down how far the judging has come."""
    store.database.execute("delete from progress")
    store.database.execute("insert into progress (stage, first, second) values ($1, $2, $3)", list(position))


def end_judging(store: Store) -> None:
    """Write down that every article is judged."""
    with store.transaction():
        store.database.execute("delete from progress")
        store.database.execute("delete from pending")
        store.database.execute("delete from waiting")


# A run that follows one that was killed goes on with it, so what either adds is seen together.
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
