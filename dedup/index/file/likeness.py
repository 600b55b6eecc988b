"""The verdicts on likely pairs: which are pending until the prior is known, and which are lookalikes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from dedup.index.file.store import MOST_NUMBERS, Store
from dedup.index.file.values import Columns, scalar
from dedup.judging.prior import Lookalikes, PendingPairs


def keep(store: Store, pairs: Sequence[PendingPairs], lookalikes: Sequence[Lookalikes]) -> None:
    """Keep pending pairs and lookalikes."""
    waiting = _columns(pairs, ("first", "second", "probability", "least"))
    alike = _columns(lookalikes, ("first", "second", "is_copy"))
    store.database.execute("insert into waiting by name select * from incoming", incoming=waiting)
    store.database.execute("insert into alike by name select * from incoming", incoming=alike)


def pending_pairs(store: Store) -> PendingPairs:
    """Return the pending pairs, in the order of their ids."""
    rows = store.database.execute(_IN_ORDER).fetchnumpy()
    first, second = (np.asarray(rows[name], np.int64) for name in ("first", "second"))
    probability, least = np.asarray(rows["probability"]), np.asarray(rows["least"])
    if len(first) != scalar(store.database, "select count(*) from waiting"):
        raise store.database.damage("waiting: a pair of an article that is not there")
    chances = np.concatenate((probability, least))
    if (first == second).any() or not ((chances >= 0) & (chances <= 1)).all():
        raise store.database.damage("waiting: a pair of one article, or with an impossible probability")
    return PendingPairs(first, second, probability, least)


def lookalikes(store: Store) -> Lookalikes:
    """Return all lookalikes among the stored articles; older formats keep none."""
    if not store.has("alike", "first"):
        return Lookalikes(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.bool_))
    rows = store.database.execute("select first, second, is_copy from alike").fetchnumpy()
    first, second = (np.asarray(rows[name], np.int64) for name in ("first", "second"))
    ends = np.concatenate((first, second))
    if len(ends) and not (0 <= int(ends.min()) and int(ends.max()) < MOST_NUMBERS):
        raise store.database.damage("alike: a pair of an article that is not there")
    return Lookalikes(first, second, np.asarray(rows["is_copy"], np.bool_))


def _columns(parts: Sequence[PendingPairs] | Sequence[Lookalikes], names: Sequence[str]) -> Columns:
    columns = {name: np.concatenate([getattr(part, name) for part in parts]) for name in names}
    return columns | {name: columns[name].astype(np.int32) for name in ("first", "second")}


_IN_ORDER = """
    select w.first, w.second, w.probability, w.least
    from waiting w join articles a on w.first = a.number join articles b on w.second = b.number
    order by a.id, b.id
"""
