"""Opening the database file, and explaining in a sentence what is wrong if that fails.

Nothing here knows what the tables hold. No message of the database is shown unchanged.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import duckdb
import numpy as np
import zstandard
from numpy.typing import NDArray

from dedup.errors import DedupError, IndexFault, IndexInUse, UsageError
from dedup.index.file.lock import gone

MEMORY = "256MB"
"""What DuckDB may keep of the file in memory; the rest of a run takes as much again."""
READABLE_BY = "v1.4.0"
"""The oldest DuckDB that can read the file: the oldest that the package runs with."""

_MAGIC = b"DUCK"
_MAGIC_AT = 8
"""Bytes before the mark of a DuckDB file: its checksum."""
_SQLITE = b"SQLite format 3\0"

_FULL = re.compile(r"no space left|disk quota|file too large|could not write all|failed to write", re.I)
_SHORT = re.compile(r"could not read (?:enough|all)|truncated|unexpected end", re.I)
_LOCKED = re.compile(r"could not set lock|conflicting lock|already open", re.I)
_DENIED = re.compile(r"permission denied|read-only|operation not permitted", re.I)
_NEWER = re.compile(r"version number|newer version|storage version", re.I)


class Damage(IndexFault):
    """A database holds what an index cannot."""

    def __init__(self, path: str, what: str) -> None:
        super().__init__(f"{path} is damaged ({what}); {_SAVE}")
        self.what = what


class Database:
    """A connection whose statements can be lent tables: arrays in memory, by the name of the column.

    DuckDB would find variables of Python by itself, but not with external access off.
    """

    def __init__(self, connection: duckdb.DuckDBPyConnection, path: str) -> None:
        self.path = path
        self._connection = connection
        self._lent: set[str] = set()

    def execute(
        self,
        statement: str,
        values: Sequence[object] | Mapping[str, object] = (),
        **tables: Mapping[str, NDArray[np.generic]],
    ) -> duckdb.DuckDBPyConnection:
        """Run a statement, which may read from the tables; they are there until the next one is run."""
        if tables or self._lent:
            self._lend(tables)
        return self._connection.execute(statement, values)

    def _lend(self, tables: Mapping[str, Mapping[str, NDArray[np.generic]]]) -> None:
        with suppress(duckdb.Error):  # there is none, or no more of it
            self._connection.fetchall()  # DuckDB 2 refuses to lend while a result is unfinished
        for name in sorted(self._lent):
            with suppress(duckdb.Error):  # of a failed transaction; lending the next one replaces it
                self._connection.unregister(name)
                self._lent.discard(name)
        for name, table in tables.items():
            self._connection.register(name, dict(table))
            self._lent.add(name)

    def damage(self, what: str) -> Damage:
        """Return the error that says what the database holds and an index cannot: a table, and what of it."""
        return Damage(self.path, what)

    def executemany(self, statement: str, values: Sequence[Sequence[object]]) -> None:
        """Run a statement for each of these rows."""
        self._connection.executemany(statement, values)

    def begin(self) -> None:
        """Begin a transaction."""
        self._connection.begin()

    def commit(self) -> None:
        """Keep what the transaction did."""
        self._connection.commit()

    def rollback(self) -> None:
        """Undo what the transaction did."""
        self._connection.rollback()

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


def connect(path: str, read_only: bool = False, threads: int | None = None, folder: str = "") -> Database:
    """Open a database; make it if nothing has this path. Raises duckdb.Error.

    A database is data: nothing in it can make DuckDB open another file, reach the network, load code, or
    change what it may do. Only below `folder`, if one is named, may it write.
    """
    config: dict[str, str | bool | int | float | list[str]] = {
        "memory_limit": MEMORY,
        "storage_compatibility_version": READABLE_BY,
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
        "allow_community_extensions": False,
        "allow_persistent_secrets": False,
    }
    if threads is not None:
        config["threads"] = threads
    connection = duckdb.connect(path, read_only=read_only, config=config)
    if not _is_locked_up(connection):
        if folder:
            connection.execute(f"set allowed_directories = [{quoted(folder.rstrip('/') + '/')}]")
        with suppress(duckdb.Error):  # older ones know no such setting
            connection.execute("set allowed_configs = ['memory_limit']")
        connection.execute("set enable_external_access = false")
        connection.execute("set lock_configuration = true")
    return Database(connection, path)


def _is_locked_up(connection: duckdb.DuckDBPyConnection) -> bool:
    """Return whether this process has the database open already: DuckDB then opens it no second time."""
    row = connection.execute("select current_setting('lock_configuration')").fetchone()
    return row is not None and str(row[0]).lower() == "true"


def quoted(text: str) -> str:
    """Return the text as a string of SQL, for statements that take no parameters."""
    return "'" + text.replace("'", "''") + "'"


@contextmanager
def faults_explained(path: str) -> Iterator[None]:
    """Turn an error of the database into one sentence with the next step."""
    try:
        yield
    except (duckdb.ProgrammingError, duckdb.InterruptException):
        raise  # a mistake in a statement of this program; a signal
    except duckdb.Error as error:
        raise fault(path, str(error)) from error
    except zstandard.ZstdError as error:
        raise IndexFault(f"{path} is damaged (a text cannot be unpacked); {_RESTORE}") from error


def is_full(message: str) -> bool:
    """Return whether a message of the database means that a disk is full."""
    return bool(_FULL.search(message))


def fault(path: str, message: str) -> DedupError:
    """Return the error that explains a message of the database to the user."""
    if not Path(path).parent.exists():
        return gone(path)
    if _LOCKED.search(message):
        return IndexInUse(f"{path} is open in another program; close it there and run again")
    if is_full(message):
        return IndexFault(
            f"no room to write {path}: the disk is full, or a limit is reached; what was committed before is "
            "kept. Make room and run again"
        )
    if _DENIED.search(message):
        return IndexFault(f"cannot write {path}: permission denied, or a read-only file system; {_ELSEWHERE}")
    if "out of memory" in message.lower():
        return IndexFault(
            f"not enough memory to work on {path}, or disk for what does not fit; free some and run again"
        )
    if _NEWER.search(message) and not _SHORT.search(message):
        return IndexFault(f"{path} was written by a newer DuckDB than this one; {_UPGRADE}")
    return IndexFault(f"{path} is damaged ({_gist(message)}); {_RESTORE}")


_ELSEWHERE = "run as a user who may write it, or name an index elsewhere"
_UPGRADE = "upgrade with: pip install --upgrade duckdb"
_RESTORE = (
    "see what is lost with dedup verify, restore a backup, or remove the file and scan the articles again"
)
_SAVE = "see all of it with dedup verify, and save the rest with dedup rebuild, or restore a backup"


def _gist(message: str) -> str:
    """Return the beginning of a message, without its kind."""
    line = message.strip().partition("\n")[0]
    return line.partition(": ")[2][:120] or "unreadable"


def check_file(path: str) -> None:
    """Raise IndexFault if the file at the path cannot be an index.

    DuckDB would open a file of SQLite by an extension, and take an empty file for a new database.
    """
    try:
        status = Path(path).stat()
        if stat.S_ISDIR(status.st_mode):
            raise IndexFault(
                f"{path} is a folder; name a file for the index, as in {path.rstrip('/')}/news.dedup"
            )
        if not stat.S_ISREG(status.st_mode):
            raise IndexFault(f"{path} is no regular file; name another file for the index")
        with Path(path).open("rb") as file:
            head = file.read(_MAGIC_AT + len(_MAGIC))
    except OSError as error:
        raise IndexFault(f"cannot open {path}: {_reason(error)}; {_ELSEWHERE}") from error
    if not head:
        raise IndexFault(f"{path} is empty, so it is no index; remove it, or restore a backup")
    if head[_MAGIC_AT:] != _MAGIC:
        kind = (
            "a database of SQLite"
            if head.startswith(_SQLITE[: len(head)])
            else "another kind of file, or damaged"
        )
        raise IndexFault(f"{path} is no index of dedup: it is {kind}; name another file for the index")


LONGEST_NAME = 240
"""Bytes of the name of an index: what stands beside it has a longer one, and file systems take 255."""
_UNOPENABLE = {"\0": "a NUL", "\\": "a backslash", "?": "a question mark"}
"""What DuckDB takes for something else in the path of a file, and what it is called."""


def check_name(path: str) -> None:
    """Raise UsageError if no index can have this path."""
    for character, name in _UNOPENABLE.items():
        if character in path:
            raise UsageError(f"{path}: no index can have {name} in its path; name it otherwise")
    try:
        encoded = path.encode()
    except UnicodeEncodeError:
        raise UsageError(f"{path}: the path of an index must be UTF-8; name it otherwise") from None
    if (size := len(encoded.rpartition(b"/")[2])) > LONGEST_NAME:
        raise UsageError(
            f"{path}: the name has {size} bytes, and that of an index has {LONGEST_NAME} at most"
        )


def check_folder(path: str) -> None:
    """Raise IndexFault if no index can be made in the folder of the path."""
    folder = Path(path).parent
    if not folder.is_dir():
        raise IndexFault(f"cannot make {path}: there is no folder {folder}; make it with mkdir -p")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise IndexFault(f"cannot make {path}: no write access to the folder {folder}; {_ELSEWHERE}")


def remove(path: str) -> None:
    """Remove a database and what DuckDB keeps beside it."""
    for each in (path, f"{path}.wal"):
        with suppress(FileNotFoundError):
            Path(each).unlink()


def _reason(error: OSError) -> str:
    text = os.strerror(error.errno) if error.errno else str(error)
    return text[:1].lower() + text[1:]
