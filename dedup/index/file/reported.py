"""Pairs that were reported of articles that are gone or have a newer version, and by what.

What was reported of stored matches is in their rows. On disk the table is called `told`.
"""

from __future__ import annotations

from collections.abc import Collection

from dedup.index.file.store import Store
from dedup.index.file.values import columns_for, number_table, objects


def remember(store: Store, numbers: Collection[int]) -> None:
    """Record what was reported of the matches of these articles, which are about to go."""
    store.database.execute(_REMEMBER.format(_OF_MATCHES), wanted=number_table(numbers))


def forget(store: Store, numbers: Collection[int]) -> None:
    """Forget what was reported of earlier versions of these articles."""
    store.database.execute(_FORGET, wanted=number_table(numbers))


def of(store: Store, ids: Collection[str]) -> set[tuple[str, str, str]]:
    """Return the reported pairs whose first id is one of these: both ids, sorted, and the reader."""
    rows = store.database.execute(
        "select first, second, reader from told where first in (select id from incoming)",
        incoming={"id": objects(sorted(ids))},
    ).fetchall()
    return {(first, second, reader) for first, second, reader in rows}


def take_over(old: Store, new: Store) -> None:
    """Record in a new index everything that was reported of an old one."""
    rows = old.database.execute(_ALL.format(_OF_MATCHES)).fetchall()
    if rows:
        names = ("first", "second", "reader")
        told = columns_for("told", dict(zip(names, zip(*rows, strict=True), strict=True)))
        new.database.execute("insert into told by name select * from incoming", incoming=told)


_OF_MATCHES = """
    select distinct least(s.id, c.id), greatest(s.id, c.id), reader
    from matches m join articles s on m.source = s.number join articles c on m.copy = c.number
        cross join (values ('scan'), ('matches')) readers (reader)
    where case reader when 'scan' then is_reported else is_fed end
"""

_REMEMBER = """
    insert into told (first, second, reader) {}
        and (m.source in (select number from wanted) or m.copy in (select number from wanted))
    except select first, second, reader from told
"""

_FORGET = """
    delete from told where first in (select id from articles join wanted using (number))
        or second in (select id from articles join wanted using (number))
"""

_ALL = """
    select first, second, reader from told
    where first is not null and second is not null and reader is not null
    union {} order by all
"""
