"""What brings an index of an older format to the next one: a function for each format.

Each adds what the table of columns has since then, and may fill it. How a run gets there, and that all of it
lands in one transaction, is up to `Store.upgrade`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping

import duckdb
import numpy as np

from dedup.article import Article
from dedup.index.file.schema import additions
from dedup.index.file.values import objects

Migration = Callable[[duckdb.DuckDBPyConnection], None]


def to_format_2(database: duckdb.DuckDBPyConnection) -> None:
    """Add when articles came. Format 1 did not record it: by default, before the next run."""
    _add(database, 2)


def to_format_3(database: duckdb.DuckDBPyConnection) -> None:
    """Add pending pairs and lookalikes. Format 2 did not record these: there are none until a rebuild."""
    _add(database, 3)


def to_format_4(database: duckdb.DuckDBPyConnection) -> None:
    """Add furniture. Format 3 did not look for any: there is none until a run finds it."""
    _add(database, 4)


def to_format_5(database: duckdb.DuckDBPyConnection) -> None:
    """Add sites, addresses and stories. The first two follow from what format 4 has; `Store.upgrade` has the
    stories made.
    """
    from dedup.index.once import address_hash  # slow to import, and needed once in the life of an index
    from dedup.reading.sites import site_of

    _add(database, 5)
    rows = database.execute("select number, id, path, line, url, source from articles").fetchall()
    articles = [
        (number, Article(id_, os.fsdecode(path), "", url=url, source=source, line=line))
        for number, id_, path, line, url, source in rows
    ]
    incoming = {  # noqa: F841
        "number": np.array([number for number, _ in articles], np.int32),
        "site": objects([site_of(each.url, each.source, "") for _, each in articles]),
        "address": objects([address_hash(each) for _, each in articles]),
    }
    database.execute(_SITES)


_SITES = """
    update articles set site = i.site, address = i.address from incoming i where articles.number = i.number
"""


MIGRATIONS: Mapping[int, Migration] = {2: to_format_2, 3: to_format_3, 4: to_format_4, 5: to_format_5}
"""By the format that each leads to."""
READABLE = (min(MIGRATIONS) - 1, *MIGRATIONS)
"""The formats that can be read. An index is brought to the newest before it is written to."""


def upgrade(database: duckdb.DuckDBPyConnection, format_: int) -> None:
    """Bring the tables of this format to the newest, a format at a time."""
    for newer, migrate in MIGRATIONS.items():
        if newer > format_:
            migrate(database)
            database.execute("update settings set value = $1 where name = 'format'", [str(newer)])


def _add(database: duckdb.DuckDBPyConnection, format_: int) -> None:
    for statement in additions(format_):
        database.execute(statement)
