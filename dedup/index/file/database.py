"""Opening the database file, and explaining in a sentence what is wrong if that fails.

Nothing here knows what the tables hold. No message of the database is shown unchanged.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import duckdb
import zstandard

from dedup.errors import DedupError, IndexFault, IndexInUse

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


def connect(path: str, read_only: bool = False, threads: int | None = None) -> duckdb.DuckDBPyConnection:
    """Open a database; make it if nothing has this path. Raises duckdb.Error."""
    config: dict[str, str | bool | int | float | list[str]] = {
        "memory_limit": MEMORY,
        "storage_compatibility_version": READABLE_BY,
        # The file must not make DuckDB fetch anything from the network.
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
    }
    if threads is not None:
        config["threads"] = threads
    return duckdb.connect(path, read_only=read_only, config=config)


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
