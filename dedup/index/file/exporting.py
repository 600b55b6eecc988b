"""Articles, matches, passages and runs as files that other programs read: Parquet or JSON Lines, a file per
table.

Which columns they have is up to the table of columns. DuckDB writes the files. Bytes of a path that are not
UTF-8 are spelt out, as in ids.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal

import duckdb

from dedup.errors import DedupError, UsageError
from dedup.index.file import database
from dedup.index.file.columns import column
from dedup.index.file.database import Database
from dedup.index.file.schema import exported, selected
from dedup.index.file.store import Store
from dedup.index.file.values import number_table, objects, scalar

ExportFormat = Literal["parquet", "jsonl"]
ROWS_PER_STEP = 1_000


def export(store: Store, folder: str, form: ExportFormat) -> dict[str, int]:
    """Write the exported tables into the folder, each file whole or not at all; return how many rows each
    has.

    Raises UsageError if the folder cannot be made or written to.
    """
    target = _writable(folder)
    scratch = target / f".dedup-{os.urandom(8).hex()}.tmp"
    try:
        writer = database.connect(str(scratch), folder=str(target.resolve()))
        try:
            return {table: _write(store, writer, table, target / f"{table}.{form}", form) for table in _ROWS}
        finally:
            writer.close()
    except duckdb.Error as error:
        if database.is_full(str(error)):  # the disk of the folder: the index is only read
            raise DedupError(f"cannot write into the folder {folder}: the disk is full") from error
        raise
    finally:
        for path in (scratch, Path(f"{scratch}.wal")):
            path.unlink(missing_ok=True)


def _writable(folder: str) -> Path:
    """Make the folder if there is none. Raises UsageError if it cannot be made or written to."""
    if not folder:
        raise UsageError("cannot write into '': the name of the folder is empty")
    target = Path(folder)
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = os.strerror(error.errno or 0).lower()
        raise UsageError(f"cannot make the folder {folder}: {why}") from None
    if not os.access(target, os.W_OK | os.X_OK):
        raise UsageError(f"cannot write into the folder {folder}: permission denied")
    return target


def _write(store: Store, writer: Database, table: str, path: Path, form: ExportFormat) -> int:
    """Write one table, by way of a database that may write to this folder; the index is only read."""
    names = exported(table)
    columns = ", ".join(f"{name} {_type(table, name)}" for name in names)
    writer.execute(f"create table {table} ({columns})")
    for rows in _steps(store, table, names):
        incoming = {name: objects([row[i] for row in rows]) for i, name in enumerate(names)}
        writer.execute(_INSERT.format(table, _casts(table, names)), incoming=incoming)
    new = path.with_name(f".{path.name}.tmp")
    try:
        count = scalar(writer, _COPY[form].format(table, database.quoted(str(new.resolve()))))
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)
    return count


def _steps(store: Store, table: str, names: list[str]) -> Iterator[list[tuple[object, ...]]]:
    """Yield the rows of a table as they are exported, some at a time."""
    columns = selected(table, names, store.format, "t", _INSTEAD.get(table, {}))
    if table == "articles":
        for numbers in store.steps(ROWS_PER_STEP):
            yield [
                _spelt_out(store, names, row)
                for row in store.database.execute(
                    _ARTICLES.format(columns), wanted=number_table(numbers)
                ).fetchall()
            ]
        return
    rows = store.database.execute(_SELECT.format(columns, _ROWS[table]))
    while some := rows.fetchmany(ROWS_PER_STEP):
        yield some


def _spelt_out(store: Store, names: list[str], row: tuple[object, ...]) -> tuple[object, ...]:
    """Return the row of an article with its text and its path as strings."""
    values = dict(zip(names, row, strict=True))
    number, path, text = values["number"], values["path"], values["text"]
    if isinstance(number, int) and isinstance(path, bytes) and isinstance(text, bytes):
        found = store.text_of(number, text)
        values["path"] = _spelt(os.fsdecode(path))
        values["text"] = (found or None) if isinstance(found, str) else None
    return tuple(values.values())


def _type(table: str, name: str) -> str:
    return "varchar" if (table, name) in _SPELT else column(table, name).type


def _casts(table: str, names: list[str]) -> str:
    return ", ".join(f"cast({name} as {_type(table, name)}) as {name}" for name in names)


def _spelt(path: str) -> str:
    return os.fsencode(path).decode("utf-8", "backslashreplace")


_COPY: Mapping[ExportFormat, str] = {
    "parquet": "copy {} to {} (format parquet, compression zstd)",
    "jsonl": "copy {} to {} (format json)",
}

_INSERT = "insert into {} by name select {} from incoming"
_SELECT = "select {} from {}"
_ARTICLES = "select {} from articles t join wanted using (number) order by number"
_INSTEAD = {"matches": {"source": "s.id", "copy": "c.id"}}
"""What is written in the place of numbers that mean nothing outside."""
_SPELT = {("articles", "path"), ("articles", "text"), ("matches", "source"), ("matches", "copy")}
"""The columns that are strings outside and something else in the index."""
_ROWS = {
    "articles": "articles t",
    "matches": """
        matches t join articles s on t.source = s.number join articles c on t.copy = c.number order by
        t.number """,
    "passages": "passages t order by match, place",
    "runs": "runs t order by run",
}
