"""Opening an index: lock, then file, then versions; making one if there is none."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

import duckdb

from dedup.errors import IndexFault, UsageError
from dedup.index.file import database, versions
from dedup.index.file.database import Database
from dedup.index.file.lock import WAIT, Guard, is_being_made, is_planted, locked
from dedup.index.file.schema import create_tables
from dedup.index.file.shape import check_foreign, faults_of_shape
from dedup.index.file.store import Store
from dedup.index.file.versions import Choice


@contextmanager
def created_or_opened(path: str, choice: Choice, given: Mapping[str, str], wait: float) -> Iterator[Store]:
    """Open an index to add to it; make it with this choice if there is none.

    `given` are the settings that the user named. An index made with others is refused.
    """
    real = _real(path)
    if os.path.lexists(real):
        database.check_file(real)  # before a lock is put beside a file that is no index
    else:
        database.check_folder(real)
    with locked(real, wait, write=True) as guard:
        if not os.path.lexists(real):
            _create(real, choice, guard)
        with _opened(real, write=True, guard=guard) as store:
            settings = store.settings()
            versions.check_choice(settings, path, given)
            versions.check_hashing(settings, path)
            store.upgrade()
            yield store


@contextmanager
def opened(
    path: str,
    wait: float = WAIT,
    write: bool = False,
    hashing: bool = False,
    any_format: bool = False,
    as_it_is: bool = False,
) -> Iterator[Store]:
    """Open an index that exists; with `hashing`, to compare articles with those in it; with `as_it_is` or
    `any_format`, to find or to mend what is wrong with its tables.

    Raises IndexInUse if another process works on it for longer than `wait` seconds, and IndexFault if it
    cannot be used.
    """
    real = _real(path)
    if not os.path.lexists(real) and is_being_made(real):
        with locked(real, wait, write=False):  # until the first run has made it
            pass
    if not os.path.lexists(real):
        raise IndexFault(f"there is no index {path}; make one with: dedup scan ARTICLES --index {path}")
    database.check_file(real)
    with locked(real, wait, write) as guard, _opened(real, write, any_format, as_it_is, guard) as store:
        if hashing:
            versions.check_hashing(store.settings(), path)
        elif write and not any_format:
            store.upgrade()
        yield store


@contextmanager
def _opened(
    path: str,
    write: bool,
    any_format: bool = False,
    as_it_is: bool = False,
    guard: Guard = lambda: None,
) -> Iterator[Store]:
    database.check_file(path)
    with database.faults_explained(path):
        connection = database.connect(path, read_only=not write)
        try:
            check_foreign(connection)
            check_tables(connection)
            store = Store(connection, path, lenient=any_format, guard=guard)
            settings = store.settings()
            versions.check_format(settings, path, to_rebuild=any_format)
            if not any_format and not as_it_is:
                _check_shape(store)
            yield store
            if write and not store.is_closed:
                # DuckDB would do the same on closing, but hide a failure.
                connection.execute("checkpoint")
        finally:
            with suppress(duckdb.Error):
                connection.close()


def check_tables(connection: Database) -> None:
    """Raise IndexFault if the database is not an index of dedup."""
    names = {name for (name,) in connection.execute("select table_name from duckdb_tables()").fetchall()}
    if not {"settings", "articles"} <= names:
        raise IndexFault(
            f"{connection.path} is a DuckDB database, but no index of dedup; name another file for the index"
        )
    if wrong := [each for each in faults_of_shape(connection, 1) if each.startswith("settings: there is no")]:
        raise connection.damage(wrong[0])


def _check_shape(store: Store) -> None:
    """Raise IndexFault if the tables are not those of an index."""
    wrong = list(faults_of_shape(store.database, store.format))
    if wrong:
        more = f", and {len(wrong) - 1:,} more faults" if wrong[1:] else ""
        raise store.database.damage(f"{wrong[0]}{more}")


def _real(path: str) -> str:
    """Return the path of an index without links. Raises UsageError if no index can have it."""
    database.check_name(path)
    if is_planted(path):
        raise UsageError(f"{path} is a link that another user put there; name the file itself")
    real = os.path.realpath(path)
    database.check_name(real)
    return real


def _create(path: str, choice: Choice, guard: Guard) -> None:
    """Make an index under another name first, so that a killed run leaves a whole one or none."""
    new = beside(path, "new")
    database.remove(new)
    with database.faults_explained(path):
        make(new, choice)
        with suppress(FileNotFoundError):
            Path(f"{path}.wal").unlink()  # of an index that was removed
        guard()
        Path(new).replace(path)


def make(path: str, choice: Choice) -> None:
    """Make an empty index. Raises duckdb.Error."""
    connection = database.connect(path)
    try:
        connection.begin()
        connection.execute(create_tables())
        connection.executemany(
            "insert into settings (name, value) values ($1, $2)", list(versions.made_with(choice).items())
        )
        connection.commit()
        connection.execute("checkpoint")
    finally:
        connection.close()


def beside(path: str, suffix: str) -> str:
    """Return a path in the same folder that no scan reads, for a file that will replace this one."""
    place = Path(path)
    return str(place.with_name(f".{place.name}.{suffix}"))
