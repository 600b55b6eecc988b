"""Indexes in files, for tests: runs of the command, and all that an index holds as values that compare."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import duckdb
import xxhash

from dedup import mark_reported, scan
from dedup.article import Match, Wanted
from dedup.index.file import matches
from dedup.index.file.opening import created_or_opened, opened
from dedup.index.file.store import Store
from dedup.index.file.verification import faults
from dedup.index.file.versions import Choice
from dedup.words.packing import unpack

ROOT = Path(__file__).parent.parent
CHOICE = Choice(0.5, 30, keeps_texts=True)
LONG_AGO = 1_000_000_000
"""Seconds since 1970 at which test files were last written to, so that their stamps are trusted."""

SMALL_COMMITS = """
import dedup.pipeline, dedup.index.file.intake, dedup.index.file.pairing
import dedup.judging.comparison, dedup.cli.main
dedup.index.file.intake.ARTICLES_PER_COMMIT = 7
dedup.pipeline.PAIRS_PER_STEP = 3
dedup.pipeline.MATCHES_PER_STEP = 3
dedup.judging.comparison.WORDS_PER_STEP = 2000
dedup.index.file.pairing.MANY = 20
dedup.cli.main.main()
"""
"""The command, committing every few articles and pairs; of twenty newcomers, the buckets are packed."""


def put(folder: Path, texts: Mapping[str, str], since: int = LONG_AGO) -> None:
    """Write files, by name, that nobody has written to lately; each at a time of its own."""
    for i, (name, text) in enumerate(texts.items()):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        os.utime(path, (since + i, since + i))


def run(index: Path, folder: Path, choice: Choice = CHOICE, prune: bool = False) -> list[Match]:
    """Scan a folder into an index; return what is told."""
    with created_or_opened(str(index), choice, {}, 0) as store:
        found = list(scan([folder], index=store, prune=prune).matches)
        mark_reported(store)
    return found


def command(*arguments: str | Path, program: Sequence[str] = ("-m", "dedup")) -> list[str]:
    """Return the command line of dedup."""
    return [sys.executable, *program, *map(str, arguments)]


def dedup(
    *arguments: str | Path, stdin: bytes = b"", cwd: Path | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run the command."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        command(*arguments), input=stdin, capture_output=True, cwd=cwd, env=environment, timeout=120
    )


def what_is_wrong(index: Path) -> list[str]:
    """Return what `verify` finds."""
    with opened(str(index), 0, hashing=True, as_it_is=True) as store:
        return list(faults(store))


def contents(index: Path, places: bool = True) -> dict[str, Any]:
    """Return all that an index holds but times, runs and how the counters are stored; without `places`,
    nothing that depends on the order of arrival or on where articles were read.
    """
    with opened(str(index), 0) as store:
        held: dict[str, Any] = {
            "articles": _articles(store, places),
            "buckets": _rows(store, BUCKETS),
            "words": xxhash.xxh3_64_hexdigest(store.rarity.words.tobytes()),
            "pairs": xxhash.xxh3_64_hexdigest(store.rarity.pairs.tobytes()),
            "pending": _rows(store, "select count(*) from pending"),
        }
        if places:
            held |= {name: _rows(store, query) for name, query in PLACES.items()}
        return held


def found(index: Path) -> list[Match]:
    """Return all matches that an index holds, without where their articles were read."""
    with opened(str(index), 0) as store:
        return list(matches.read(store, Wanted()))


BUCKETS = "select id, key from buckets join articles on number = article order by all"
PLACES = {
    "files": "select * from files order by path",
    "told": "select * from told order by all",
    "progress": "select * from progress",
    "waiting": "select * from waiting",
    "alike": "select * from alike order by all",
    "matches": "select * exclude (found) from matches order by number",
    "passages": "select * from passages order by all",
    "numbers": "select number, id from articles order by number",
    "arrivals": "select id, dense_rank() over (order by seen), modified from articles order by id",
}


def _rows(store: Store, query: str) -> list[tuple[Any, ...]]:
    return store.database.execute(query).fetchall()


def _articles(store: Store, places: bool) -> list[tuple[Any, ...]]:
    rows = _rows(store, "select id, path, title, words, content, digest, text from articles order by id")
    return [(id_, path if places else None, *rest, unpack(text)) for id_, path, *rest, text in rows]


def definitions(index: Path) -> dict[str, str]:
    """Return what every table of a database was made with: columns in order, types, nulls, defaults."""
    with duckdb.connect(str(index), read_only=True) as database:
        return dict(database.execute("select table_name, sql from duckdb_tables() order by all").fetchall())


def tables(index: Path) -> dict[str, list[str]]:
    """Return the columns of every table of a database."""
    with duckdb.connect(str(index), read_only=True) as database:
        names = database.execute("select table_name from duckdb_tables() order by all").fetchall()
        rows = database.execute("select table_name, column_name from duckdb_columns() where not internal")
        columns = rows.fetchall()
    return {name: [column for table, column in columns if table == name] for (name,) in names}
