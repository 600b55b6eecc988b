"""Articles, matches, passages and runs as files that other programs read: Parquet or JSON Lines, a file per
table.

Which columns they have is up to the table of columns. DuckDB writes the files. Bytes of a path that are not
UTF-8 are spelt out, as in ids.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Literal

import duckdb
import numpy as np

from dedup.errors import DedupError, UsageError
from dedup.index.file import database
from dedup.index.file.schema import exported, selected
from dedup.index.file.store import Store
from dedup.index.file.values import objects, scalar

ExportFormat = Literal["parquet", "jsonl"]
ARTICLES_PER_STEP = 1_000


def export(store: Store, folder: str, form: ExportFormat) -> dict[str, int]:
    """Write the exported tables into the folder, each file whole or not at all; return how many rows each
    has.

    Raises UsageError if the folder cannot be made or written to.
    """
    target = _writable(folder)
    scratch = target / f".dedup-{os.urandom(8).hex()}.tmp"
    try:
        _spell_out(store, scratch)
        return {name: _copy(store, name, target / f"{name}.{form}", form) for name in _ROWS}
    except duckdb.Error as error:
        if database.is_full(str(error)):  # the disk of the folder: the index is only read
            raise DedupError(f"cannot write into the folder {folder}: the disk is full") from error
        raise
    finally:
        with suppress(Exception):
            store.database.execute("detach scratch")
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


def _spell_out(store: Store, scratch: Path) -> None:
    """Put texts and paths as strings into a database of their own, for DuckDB to write out."""
    store.database.execute(_ATTACH.format(_quoted(str(scratch))))
    store.database.execute("create table scratch.spelt (number integer, path varchar, text varchar)")
    for numbers in store.steps(ARTICLES_PER_STEP):
        articles = store.articles(numbers)
        incoming_spelt = {  # noqa: F841
            "number": np.array(list(articles), np.int32),
            "path": objects([_spelt(article.path) for article in articles.values()]),
            "text": objects([article.text or None for article in articles.values()]),
        }
        store.database.execute("insert into scratch.spelt by name select * from incoming_spelt")


def _copy(store: Store, name: str, path: Path, form: ExportFormat) -> int:
    new = path.with_name(f".{path.name}.tmp")
    columns = selected(name, exported(name), store.format, "t", _INSTEAD.get(name, {}))
    statement = _COPY[form].format(_SELECT.format(columns, _ROWS[name]), _quoted(str(new)))
    try:
        rows = scalar(store.database, statement)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)
    return rows


def _spelt(path: str) -> str:
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _quoted(text: str) -> str:
    """Return the text as a string of SQL, for statements that take no parameters."""
    return "'" + text.replace("'", "''") + "'"


_ATTACH = "attach {} as scratch (read_write)"
_COPY: Mapping[ExportFormat, str] = {
    "parquet": "copy ({}) to {} (format parquet, compression zstd)",
    "jsonl": "copy ({}) to {} (format json)",
}

_SELECT = "select {} from {}"
_INSTEAD = {
    "articles": {"path": "s.path", "text": "s.text"},
    "matches": {"source": "s.id", "copy": "c.id"},
}
"""What is written in the place of packed bytes and of numbers that mean nothing outside."""
_ROWS = {
    "articles": "articles t join scratch.spelt s using (number) order by number",
    "matches": """
        matches t join articles s on t.source = s.number join articles c on t.copy = c.number order by
        t.number """,
    "passages": "passages t order by match, place",
    "runs": "runs t order by run",
}
