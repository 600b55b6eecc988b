"""Articles, matches and passages as files that other programs read: Parquet or JSON Lines, one file a table.

DuckDB writes them. Paths that are not UTF-8 have their other bytes spelt out, as ids have.
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
from dedup.index.file.store import Store
from dedup.index.file.values import objects, scalar

ExportFormat = Literal["parquet", "jsonl"]
ARTICLES_A_STEP = 1_000


def export(store: Store, folder: str, form: ExportFormat) -> dict[str, int]:
    """Write every table into the folder, each file whole or not at all; return how many rows each has.

    Raises UsageError where the folder cannot be made or written.
    """
    if not folder:
        raise UsageError("cannot write into '': the name of the folder is empty")
    target = Path(folder)
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(
            f"cannot make the folder {folder}: {os.strerror(error.errno or 0).lower()}"
        ) from None
    if not os.access(target, os.W_OK | os.X_OK):
        raise UsageError(f"cannot write into the folder {folder}: permission denied")
    scratch = target / f".dedup-{os.urandom(8).hex()}.tmp"
    try:
        _spell_out(store, scratch)
        return {name: _copy(store, name, target / f"{name}.{form}", form) for name in _TABLES}
    except duckdb.Error as error:
        if database.is_full(str(error)):  # not the disk of the index, which is only read
            raise DedupError(f"cannot write into the folder {folder}: the disk is full") from error
        raise
    finally:
        with suppress(Exception):
            store.database.execute("detach scratch")
        for path in (scratch, Path(f"{scratch}.wal")):
            path.unlink(missing_ok=True)


def _spell_out(store: Store, scratch: Path) -> None:
    """Put texts and paths as strings into a database of their own, for DuckDB to write out."""
    store.database.execute(_ATTACH.format(_quoted(str(scratch))))
    store.database.execute("create table scratch.spelt (number integer, path varchar, text varchar)")
    for numbers in store.steps(ARTICLES_A_STEP):
        articles = store.articles(numbers)
        incoming_spelt = {  # noqa: F841
            "number": np.array(list(articles), np.int32),
            "path": objects([_spelt(article.path) for article in articles.values()]),
            "text": objects([article.text or None for article in articles.values()]),
        }
        store.database.execute("insert into scratch.spelt by name select * from incoming_spelt")


def _copy(store: Store, name: str, path: Path, form: ExportFormat) -> int:
    new = path.with_name(f".{path.name}.tmp")
    arrival = "a.seen, a.modified" if store.has_arrivals else "null as seen, null as modified"
    statement = _COPY[form].format(_TABLES[name].format(arrival=arrival), _quoted(str(new)))
    try:
        rows = scalar(store.database, statement)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)
    return rows


def _spelt(path: str) -> str:
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _quoted(text: str) -> str:
    """Return the text as a string of SQL, for the statements that take no parameters."""
    return "'" + text.replace("'", "''") + "'"


_ATTACH = "attach {} as scratch (read_write)"
_COPY: Mapping[ExportFormat, str] = {
    "parquet": "copy ({}) to {} (format parquet, compression zstd)",
    "jsonl": "copy ({}) to {} (format json)",
}

_TABLES = {
    "articles": """
        select a.number, a.id, s.path, a.line, a.title, a.url, a.published, a.author, a.source, a.note,
            a.words, a.content, a.digest, s.text, {arrival}
        from articles a join scratch.spelt s using (number) order by number
    """,
    "matches": """
        select m.number, s.id as source, c.id as copy, m.kind, m.score,
            m.origin_by, m.origin_confidence, m.origin_why, m.resemblance, m.copied, m.used,
            m.verbatim_words, m.source_words, m.copy_words, m.found
        from matches m join articles s on m.source = s.number join articles c on m.copy = c.number
        order by m.number
    """,
    "passages": "select * from passages order by match, place",
    "runs": "select * from runs order by run",
}
