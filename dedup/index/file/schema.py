"""The SQL that follows from the table of columns: what makes tables, extends them and selects from them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from dedup.index.file.columns import COLUMNS, FORMAT, TABLES, Column, column, columns_of


def create_tables(format_: int = FORMAT) -> str:
    """Return the statements that make the tables of this format."""
    return "\n".join(create_table(table, format_) for table in TABLES if columns_of(table, format_))


def create_table(table: str, format_: int = FORMAT) -> str:
    """Return the statement that makes a table as this format has it.

    >>> create_table("alike")
    'create table alike (first integer not null, second integer not null, is_copy boolean not null);'
    """
    return f"create table {table} ({', '.join(map(_defined, columns_of(table, format_)))});"


def additions(format_: int) -> Iterator[str]:
    """Yield the statements that add the tables and columns that came with this format.

    >>> list(additions(2))[1:]
    ['alter table articles add column modified bigint;']
    """
    for table in TABLES:
        new = [each for each in columns_of(table) if each.since == format_]
        if new and not columns_of(table, format_ - 1):
            yield create_table(table, format_)
        else:
            yield from (f"alter table {table} add column {_defined(each)};" for each in new)


def selected(
    table: str,
    names: Iterable[str],
    format_: int = FORMAT,
    alias: str = "",
    instead: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """Return the columns of these names for a select; null for those that this format lacks.

    `instead` holds by name what is selected in the place of a column.

    >>> selected("articles", ["id", "seen"], 1, "a")
    'a.id, cast(null as integer) as seen'
    """
    prefix = f"{alias}." if alias else ""
    return ", ".join(
        f"cast(null as {each.type}) as {each.name}"
        if each.since > format_
        else f"{instead[each.name]} as {each.name}"
        if each.name in instead
        else f"{prefix}{each.name}"
        for each in (column(table, name) for name in names)
    )


def exported(table: str) -> list[str]:
    """Return the names of the columns that an export of the table has, in order."""
    return [each.name for each in COLUMNS if each.table == table and each.exported]


def _defined(each: Column) -> str:
    """Return a column as `create table` and `alter table` name it."""
    parts = [each.name, each.type]
    if not each.null:
        parts.append("not null")
    if each.compression:
        parts.append(f"using compression {each.compression}")
    if each.default:
        parts.append(f"default {each.default}")
    return " ".join(parts)
