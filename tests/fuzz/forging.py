# ruff: noqa: E501, S608 (cases in one line; statements are made of the names of columns)
"""Forged indexes: valid databases with wrong contents, drawn at random, and what must hold of them.

Every command ends with its result or with a sentence: an `IndexFault` or a `UsageError`, no other exception.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

import duckdb
import numpy as np
import zstandard
from texts import ordinary, reworded, write

import dedup
from dedup.article import Settings
from dedup.errors import DedupError, IndexFault
from dedup.index.file.columns import COLUMNS, TABLES, Column, columns_of
from dedup.index.file.opening import opened
from dedup.index.file.verification import faults

NUMBERS = (-1, 0, 1, 2, 7, 255, 256, -(2**31), 2**31 - 1, 2**24, 2**30, 2**30 - 1)
WORDS = (
    "",
    "x",
    "scan",
    "exact",
    "likely",
    "zzz",
    "kept",
    "1e400",
    "-1",
    "nan",
    "9" * 5000,
    "²",
    "\x00",
    "a" * 300,
)
ODD: dict[str, Callable[[Random], object]] = {
    "varchar": lambda random: random.choice(WORDS),
    "blob": lambda random: random.randbytes(random.randrange(40)),
    "boolean": lambda random: random.random() < 0.5,
    "double": lambda random: random.choice([float("nan"), float("inf"), -1.0, 0.0, 1.0, 2.0, 1e308, -1e-9]),
    "timestamp": lambda random: random.choice(
        ["infinity", "-infinity", "1960-01-01", "2300-01-01", "9999-12-31"]
    ),
    "integer": lambda random: random.choice(NUMBERS),
    "bigint": lambda random: random.choice([*NUMBERS, -(2**63), 2**63 - 1]),
    "uinteger": lambda random: random.choice([0, 1, 2**24, 2**32 - 1]),
    "ubigint": lambda random: random.choice([0, 1, 2**64 - 1]),
}
"""Values that a column of this type may hold and an index would not, by type."""


def stories(random: Random) -> dict[str, str]:
    """Return the texts of articles, copies among them."""
    texts = {}
    for i in range(4):
        story = ordinary(random, 12, 20_000)
        texts[f"{i}-story.txt"] = write(story)
        texts[f"{i}-capitals.txt"] = write(story).upper()
        texts[f"{i}-reworded.txt"] = write(reworded(random, story, 0.3, 120_000 + 1_000 * i))
    return texts


def forge(index: Path, random: Random) -> str:
    """Change an index at random, once or twice; return what was done."""
    done = []
    with duckdb.connect(str(index)) as database:
        for _ in range(random.choice((1, 1, 2))):
            change = random.choice((*[_value] * 6, *[_packed] * 6, _rows, _null, _type, _drop, _foreign))
            try:
                done.append(change(database, random))
            except (duckdb.Error, zstandard.ZstdError) as error:  # a second change of what is no longer there
                done.append(f"not possible: {str(error).partition(chr(10))[0][:60]}")
    return "; ".join(done)


def _column(random: Random) -> Column:
    return random.choice([each for each in COLUMNS if each.table != "settings" or random.random() < 0.3])


def _one(database: duckdb.DuckDBPyConnection, table: str, random: Random) -> int:
    """Return the row id of some row; -1 if there is none."""
    rows = database.execute(f"select rowid from {table}").fetchall()
    return random.choice(rows)[0] if rows else -1


def _value(database: duckdb.DuckDBPyConnection, random: Random) -> str:
    """Give one or all rows an odd value."""
    column = _column(random)
    value, row = ODD[column.type](random), _one(database, column.table, random)
    where = f"where rowid = {row}" if random.random() < 0.8 else ""
    database.execute(f"update {column.table} set {column.name} = $1 {where}", [value])
    return f"{column.table}.{column.name} = {value!r:.60} {where}"


def _packed(database: duckdb.DuckDBPyConnection, random: Random) -> str:
    """Change the unpacked bytes of a packed column, and pack them again."""
    table, name = random.choice((("articles", "text"),) * 3 + (("counters", "slots"), ("counters", "counts")))
    row = _one(database, table, random)
    if row < 0:
        return "nothing packed"
    ((data,),) = database.execute(f"select {name} from {table} where rowid = {row}").fetchall()
    body = bytearray(zstandard.ZstdDecompressor().decompress(data))
    how = random.choice(("number", "number", "number", "cut", "longer", "byte", "empty", "raw", "header"))
    if how == "number" and len(body) >= 12:
        place = random.choice((0, 4, 4 * random.randrange(len(body) // 4 - 1), len(body) - 5))
        body[place : place + 4] = np.array([random.choice(NUMBERS)], "<i8").astype("<i4").tobytes()
    elif how == "cut":
        body = body[: random.randrange(len(body) + 1)]
    elif how == "longer":
        body += random.randbytes(random.randrange(1, 40))
    elif how == "byte" and body:
        body[random.randrange(len(body))] ^= 1 << random.randrange(8)
    elif how == "empty":
        body.clear()
    packed = zstandard.ZstdCompressor().compress(bytes(body))
    if how == "raw":
        packed = random.randbytes(random.randrange(60))
    elif how == "header":
        packed = packed[:5] + random.randbytes(4) + packed[9:]
    database.execute(f"update {table} set {name} = $1 where rowid = {row}", [packed])
    return f"{table}.{name} of row {row}: {how}"


def _rows(database: duckdb.DuckDBPyConnection, random: Random) -> str:
    """Remove some rows of a table, or add them once more."""
    table = random.choice(TABLES)
    statement = random.choice(
        (
            f"delete from {table}",
            f"delete from {table} where rowid % 2 = 0",
            f"insert into {table} select * from {table} limit 3",
            f"insert into {table} select * from {table}",
        )
    )
    database.execute(statement)
    return statement


def _null(database: duckdb.DuckDBPyConnection, random: Random) -> str:
    column = _column(random)
    database.execute(f"alter table {column.table} alter column {column.name} drop not null")
    row = _one(database, column.table, random)
    database.execute(f"update {column.table} set {column.name} = null where rowid = {row}")
    return f"{column.table}.{column.name} is null in row {row}"


def _type(database: duckdb.DuckDBPyConnection, random: Random) -> str:
    column = _column(random)
    kind = random.choice([each for each in ODD if each != column.type])
    cast = f"try_cast({column.name} as {kind})"
    columns = ", ".join(
        f"{cast} as {each.name}" if each == column else each.name for each in columns_of(column.table)
    )
    database.execute(f"create table forged as select {columns} from {column.table}")
    database.execute(f"drop table {column.table}; alter table forged rename to {column.table}")
    return f"{column.table}.{column.name} has the type {kind}"


def _drop(database: duckdb.DuckDBPyConnection, random: Random) -> str:
    column = _column(random)
    statement = random.choice(
        (
            f"drop table {column.table}",
            f"alter table {column.table} drop column {column.name}",
            f"alter table {column.table} rename to other",
            f"alter table {column.table} add column more integer",
        )
    )
    database.execute(statement)
    return statement


def _foreign(database: duckdb.DuckDBPyConnection, random: Random) -> str:
    statement = random.choice(
        (
            "create view seen as select * from articles",
            "create macro count(x) as 1",
            "create macro octet_length(x) as 1",
            "create macro least(x, y) as x",
            "create schema other",
            "create macro duckdb_columns() as table select 'articles' as table_name",
            "create macro duckdb_functions() as table select 'a' as function_name, true as internal",
            "create table other as select 1 as a",
            "create sequence numbers",
            "create index again on articles (id)",
            "create type kind as enum ('exact')",
            "alter table articles alter column note set default random()",
        )
    )
    database.execute(statement)
    return statement


VERBS: dict[str, Callable[[Path, Path], object]] = {
    "matches": lambda index, _: [len(each.passages) for each in dedup.matches(index)],
    "clusters": lambda index, _: dedup.clusters(index),
    "page": lambda index, _: [len(each) for each in dedup.page(index)],
    "info": lambda index, _: repr(dedup.info(index)),
    "verify": lambda index, _: list(dedup.verify(index)),
    "check": lambda index, given: list(dedup.check([given / "0-story.txt"], index, Settings(jobs=1))),
    "export": lambda index, given: dedup.export(index, given / "out", "jsonl"),
    "scan": lambda index, given: list(dedup.scan([given], Settings(jobs=1), index=index)),
    "forget": lambda index, _: dedup.forget(_ids(index), index),
    "rebuild": lambda index, _: dedup.rebuild(index, Settings(jobs=1)),
}
"""Every verb of an index; those that change it come last."""


def _ids(index: Path) -> list[str]:
    with opened(str(index), 0) as store:
        return [id_ for _, id_, _, _ in store.places()][:2]


def attack(made: Path, place: Path, seed: int) -> str:
    """Forge a copy of an index and try every verb on it; return what was done.

    Raises AssertionError if a verb ends in another way than with a result or a sentence, or if nothing is wrong
    with a rebuilt index but verify says so.
    """
    random = Random(seed)
    forged = Path(shutil.copy(made, place / "forged.dedup"))
    done = forge(forged, random)
    given = place / "given"
    for name, verb in VERBS.items():
        index = Path(shutil.copy(forged, place / "x.dedup"))
        try:
            verb(index, given)
        except DedupError as error:
            assert str(error).count("\n") == 0, (seed, done, name, str(error))
            assert len(str(error)) < 1_000, (seed, done, name, str(error))
        except Exception as error:
            raise AssertionError(f"seed {seed}: {done}: {name}: {error!r}") from error
        else:
            if name == "rebuild":
                with opened(str(index), 0, hashing=True, as_it_is=True) as store:
                    wrong = list(faults(store))
                assert wrong == [], (seed, done, wrong)
    return done


__all__ = ["IndexFault", "attack", "stories"]
