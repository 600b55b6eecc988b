"""What `dedup info` shows of an index: settings, counts, sizes, the fullest buckets, the last runs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np

from dedup.index.file import likeness
from dedup.index.file.store import Store
from dedup.index.file.values import scalar
from dedup.judging import prior

RUNS = 5
BUCKETS = 5
TABLES = ("articles", "buckets", "counters", "matches", "passages", "files")
"""The tables whose size is shown."""
NEWEST = 50_000
"""Articles whose buckets are counted: enough to notice a template, few enough to count in no time."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run on the index. Without `ended`, it was stopped or is still running."""

    run: int
    command: str
    began: datetime
    ended: datetime | None
    added: int
    changed: int
    moved: int
    forgotten: int
    problems: int
    matches: int


@dataclass(frozen=True, slots=True)
class Account:
    """Sizes are in bytes."""

    path: str
    size: int
    reclaimable: int
    """The part of the size that `rebuild` gives back."""
    parts: dict[str, int]
    """The size of each table."""
    settings: dict[str, str]
    articles: int
    short: int
    """Articles under `min_words`."""
    pending: int
    """Articles still to judge."""
    files: int
    """Files that articles were last seen in."""
    known_files: int
    """Files that the next run recognises without reading them, as long as they do not change."""
    matches: dict[str, int]
    """By kind."""
    copied: int
    """Articles that the evidence shows to be in a copy, exact ones aside."""
    alike: int
    """Articles that are like another, and no copy of it."""
    against: float
    """By how much the odds of a copy are divided where many are only alike."""
    fullest: list[int]
    """How many of the last NEWEST articles are in the fullest buckets of the first permutation; those of the
    others are as full."""
    runs: list[Run]


def account(store: Store) -> Account:
    """Return what `dedup info` shows. No text is read, so a large index takes no longer."""
    database, (parts, block) = store.database, _parts(store)
    wal = Path(f"{store.path}.wal")
    size = Path(store.path).stat().st_size + (wal.stat().st_size if wal.exists() else 0)
    rows = database.execute(_RUNS, [RUNS]).fetchall()
    copied, alike = prior.count_articles(likeness.lookalikes(store))
    return Account(
        path=store.path,
        size=size,
        reclaimable=block * scalar(database, "select free_blocks from pragma_database_size()"),
        parts=parts,
        settings=store.settings(),
        articles=len(store),
        short=scalar(database, "select count(*) from articles where words < $1", [store.choice.min_words]),
        pending=scalar(database, "select count(*) from pending"),
        files=scalar(database, "select count(distinct path) from articles where path <> '-'::blob"),
        known_files=scalar(database, "select count(*) from files"),
        matches=dict(database.execute(_KINDS).fetchall()),
        copied=copied,
        alike=alike,
        against=prior.against(copied, alike),
        fullest=_fullest(store),
        runs=[Run(*row) for row in rows],
    )


def _parts(store: Store) -> tuple[dict[str, int], int]:
    """Return the size of each table, and that of a block."""
    block = scalar(store.database, "select block_size from pragma_database_size()")
    parts = {}
    for table in TABLES:
        blocks = scalar(store.database, _BLOCKS, [table])
        parts[table] = block * blocks
    return parts, block


def _fullest(store: Store) -> list[int]:
    newest = store.database.execute(_NEWEST, [NEWEST]).fetchone()
    keys = store.database.execute(_KEYS, [newest[0] if newest else -1]).fetchnumpy()["key"]
    _, sizes = np.unique(np.asarray(keys), return_counts=True)
    return [int(size) for size in np.sort(sizes)[::-1][:BUCKETS]]


_NEWEST = "select number from articles order by number desc limit 1 offset $1"
"""The newest article that is not among so many newest ones."""

_KEYS = "select key from buckets where article > $1 and key < 16777216"

_BLOCKS = """
    select count(distinct block) from (
        select unnest(list_append(additional_block_ids, block_id)) as block from pragma_storage_info($1)
    ) where block >= 0
"""

_RUNS = """
    select run, command, began, ended, added, changed, moved, forgotten, problems, matches
    from runs order by run desc limit $1
"""

_KINDS = "select kind, count(*) from matches group by kind order by kind"
