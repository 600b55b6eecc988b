"""The table of columns describes indexes as they are, and whatever follows from it does follow.

`python tests/index/test_columns.py` writes the tables of columns into docs/index-format.md.
"""

from __future__ import annotations

import gzip
import re
import shutil
from datetime import datetime
from pathlib import Path
from random import Random

import duckdb
import pytest
from indexes import ROOT, definitions, put, run, what_is_wrong
from texts import ordinary, write

from dedup.index.file.columns import COLUMNS, FORMAT, TABLES, Column, columns_of
from dedup.index.file.exporting import export
from dedup.index.file.migrations import MIGRATIONS, READABLE
from dedup.index.file.opening import opened
from dedup.index.file.schema import create_tables, exported
from dedup.index.file.values import columns_for

PAGE = ROOT / "docs" / "index-format.md"
GOLDEN = ROOT / "tests" / "golden"
FORMATS = range(1, FORMAT + 1)
INSERT = "insert into {} by name select * from incoming"


def golden(format_: int, folder: Path) -> Path:
    """Return the golden index of a format."""
    index = folder / f"format-{format_}.dedup"
    index.write_bytes(gzip.decompress((GOLDEN / f"{index.name}.gz").read_bytes()))
    return index


@pytest.mark.parametrize("format_", FORMATS)
def test_the_table_describes_every_format(format_: int, tmp_path: Path) -> None:
    """What it creates is what software of that time created: order, types, nulls, defaults, compression."""
    with duckdb.connect(str(tmp_path / "made")) as database:
        database.execute(create_tables(format_))
    assert definitions(golden(format_, tmp_path)) == definitions(tmp_path / "made")


def test_every_format_has_a_migration_and_a_golden_index() -> None:
    """A new format comes with a function that leads to it and an index that its software left."""
    assert list(FORMATS[1:]) == list(MIGRATIONS)
    assert tuple(FORMATS) == READABLE
    assert [f"format-{format_}.dedup.gz" for format_ in FORMATS] == sorted(
        path.name for path in GOLDEN.glob("*.gz")
    )


@pytest.mark.parametrize("table", TABLES)
def test_new_columns_are_last_and_may_be_empty(table: str) -> None:
    """A migration puts a column at the end of its table, and older rows have no value for it."""
    columns = columns_of(table)
    assert columns == tuple(each for each in COLUMNS if each.table == table)
    assert sorted(columns, key=lambda each: each.since) == list(columns)
    assert [] == [each.name for each in columns if each.since > columns[0].since and not each.null]
    assert len(columns) == len({each.name for each in columns})


def test_values_have_the_types_of_their_columns(tmp_path: Path) -> None:
    """A row of ones goes into every table as it is, and comes out in the same types."""
    with duckdb.connect(str(tmp_path / "made")) as database:
        database.execute(create_tables())
        for table in TABLES:
            ones = {each.name: [some(each)] for each in columns_of(table)}
            incoming = columns_for(table, ones)  # noqa: F841
            database.execute(INSERT.format(table))
            assert [tuple(one for (one,) in ones.values())] == database.table(table).fetchall()


def some(column: Column) -> object:
    """Return a value of the type of a column."""
    moment = datetime(2031, 3, 12, 1, 2, 3, 456789)
    values = {"varchar": "1", "blob": b"1", "boolean": True, "double": 0.1, "timestamp": moment}
    return values.get(column.type, 1)


@pytest.mark.parametrize("format_", FORMATS)
def test_the_exported_columns_are_exported(format_: int, tmp_path: Path) -> None:
    """From every format: the tables and columns that the table says, of the same types, in its order."""
    with opened(str(golden(format_, tmp_path)), 0) as store:
        written = export(store, str(tmp_path / "out"), "parquet")
    assert {each.table for each in COLUMNS if each.exported} == set(written)
    for table in written:
        rows = duckdb.sql(f"describe from '{tmp_path}/out/{table}.parquet'").fetchall()
        texts = {("articles", "path"), ("articles", "text"), ("matches", "source"), ("matches", "copy")}
        types = {
            each.name: "varchar" if (table, each.name) in texts else each.type for each in columns_of(table)
        }
        assert [(name, types[name]) for name in exported(table)] == [(row[0], row[1].lower()) for row in rows]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an index of two articles. No test changes it."""
    place = tmp_path_factory.mktemp("made")
    put(place / "scrape", {f"{i}.txt": write(ordinary(Random(i), 12)) for i in range(2)})
    run(place / "x.dedup", place / "scrape")
    return place / "x.dedup"


@pytest.mark.parametrize(
    "column", [columns_of(table)[-1] for table in TABLES[1:]], ids=lambda each: each.table
)
def test_a_column_that_is_not_there_is_found(column: Column, made: Path, tmp_path: Path) -> None:
    """Verify names it, whichever table lacks it; an index without settings cannot be opened at all."""
    index = shutil.copy(made, tmp_path / "x.dedup")
    with duckdb.connect(str(index)) as database:
        database.execute(f"alter table {column.table} rename {column.name} to another")
    assert [f"{column.table}: there is no column {column.name} of type {column.type}"] == what_is_wrong(index)


# --- docs/index-format.md


def documented(table: str) -> list[str]:
    """Return the lines that document the columns of a table."""
    lines = ["| Column | Type | Since | Meaning |", "|---|---|---|---|"]
    for each in columns_of(table):
        kind = f"`{each.type}` or null" if each.null else f"`{each.type}`"
        lines.append(f"| `{each.name}` | {kind} | {each.since} | {each.meaning} |")
    return lines


def with_tables(page: str) -> str:
    """Return the page with what the table of columns says in its sections, and the number of the format."""
    page = re.sub(
        r"(?<=^The format described here has the number )\d+", str(FORMAT), page, flags=re.MULTILINE
    )
    for table in TABLES:
        lines = "\n".join(documented(table))
        page = re.sub(
            rf"(^## {table}\n(?:(?!## |\| Column ).*\n)*)\| Column .*\n(?:\|.*\n)+",
            lambda found, lines=lines: f"{found[1]}{lines}\n",
            page,
            flags=re.MULTILINE,
        )
    return page


def test_the_columns_are_documented() -> None:
    """docs/index-format.md has every column, with type, format and meaning, in order, and no other."""
    page = PAGE.read_text(encoding="utf-8")
    for table in TABLES:
        _, _, section = page.partition(f"\n## {table}\n")
        rows = re.findall(r"^\|.*", section.partition("\n## ")[0].partition("\n| Setting ")[0], re.MULTILINE)
        assert documented(table) == rows, "write them with: python tests/index/test_columns.py"
    assert with_tables(page) == page


if __name__ == "__main__":
    PAGE.write_text(with_tables(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
