"""Likely pairs that are judged by their evidence, until all of a run are; the tally of all that ever were."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from dedup.prior import Tally
from dedup.ragged import Floats, Ints
from dedup.store.store import Store

TALLIED = 3
"""The first format with a tally."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Pairs that may be copies, (pairs,) each: article numbers, and what the evidence tells."""

    first: Ints
    second: Ints
    probability: Floats
    least: Floats


def keep(store: Store, parts: Sequence[Waiting], counted: Tally) -> None:
    """Let pairs wait, and add to the tally."""
    incoming_pairs = {  # noqa: F841
        "first": np.concatenate([part.first for part in parts]).astype(np.int32),
        "second": np.concatenate([part.second for part in parts]).astype(np.int32),
        "probability": np.concatenate([part.probability for part in parts]),
        "least": np.concatenate([part.least for part in parts]),
    }
    store.database.execute("insert into waiting by name select * from incoming_pairs")
    store.database.execute(
        "update tally set copies = copies + $1, others = others + $2", [counted.copies, counted.others]
    )


def read(store: Store) -> Waiting:
    """Return the pairs that wait, in the order of their ids."""
    rows = store.database.execute(_IN_ORDER).fetchnumpy()
    return Waiting(
        np.asarray(rows["first"], np.int64),
        np.asarray(rows["second"], np.int64),
        np.asarray(rows["probability"], np.float64),
        np.asarray(rows["least"], np.float64),
    )


def counted(store: Store) -> Tally:
    """Return the tally; that of nothing in an index of a format that had none."""
    if store.format < TALLIED:
        return Tally()
    row = store.database.execute("select copies, others from tally").fetchone()
    return Tally(*map(int, row)) if row else Tally()


_IN_ORDER = """
    select w.first, w.second, w.probability, w.least
    from waiting w join articles a on w.first = a.number join articles b on w.second = b.number
    order by a.id, b.id
"""
