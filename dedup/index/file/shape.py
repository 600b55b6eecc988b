"""Whether a database has the tables of an index, and nothing that an index never has.

Only its catalogue is read here, no row. What somebody else put there could run when a table is read or
written: a macro by the name of a function, a view, a default. So the first question is asked of a function
that no macro can stand in front of.
"""

from __future__ import annotations

from collections.abc import Iterator

import duckdb

from dedup.errors import IndexFault
from dedup.index.file.columns import COLUMNS, TABLES, Column
from dedup.index.file.database import Database


def check_foreign(database: Database) -> None:
    """Raise IndexFault if the database holds what an index never does, such as a view or a macro."""
    for kind, statement in _FOREIGN.items():
        try:
            names = [str(name) for (name,) in database.execute(statement).fetchall()]
        except duckdb.ProgrammingError:  # a macro of the name of a function
            names = ["in the place of a function"]
        if kind == "table":
            names = [name for name in names if name not in TABLES]
        if names:
            raise IndexFault(
                f"{database.path} holds the {kind} {min(names)}, and no index of dedup does; "
                "do not use a file that you do not trust, and scan the articles into another one"
            )


def faults_of_shape(database: Database, format_: int) -> Iterator[str]:
    """Yield a sentence for every column that an index of this format lacks; if there is none, for every other
    difference."""
    found = {(table, name): tuple(rest) for table, name, *rest in database.execute(_COLUMNS).fetchall()}
    wanted = {(each.table, each.name): each for each in COLUMNS if each.since <= format_}
    missing = [each for place, each in wanted.items() if (found.get(place) or [""])[0] != each.type]
    for each in missing:
        yield f"{each.table}: there is no column {each.name} of type {each.type}"
    if missing:
        return
    for table, name in sorted(found.keys() - wanted.keys()):
        yield f"{table}: there is a column {name}, which no index has"
    for place, each in wanted.items():
        yield from _differences(each, *found[place])
    for table, kind in database.execute(_CONSTRAINTS).fetchall():
        yield f"{table}: there is a rule of kind {kind}, which no index has"


def _differences(column: Column, _: str, is_nullable: bool, default: str | None) -> Iterator[str]:
    if is_nullable and not column.null:
        yield f"{column.table}: the column {column.name} may be null"
    if default is not None and default != column.default:
        yield f"{column.table}: the column {column.name} has a default that no index has"


# Whatever comes after the first statement may use functions: there are no macros then.
_FOREIGN = {
    "macro": "select function_name from system.main.duckdb_functions() where not internal",
    "view": "select view_name from duckdb_views() where not internal",
    "schema": "select schema_name from duckdb_schemas() where not internal",
    "type": "select type_name from duckdb_types() where not internal",
    "sequence": "select sequence_name from duckdb_sequences()",
    "index": "select index_name from duckdb_indexes()",
    "database": "select database_name from duckdb_databases() where not internal offset 1",
    "table": "select table_name from duckdb_tables() where not internal",
}
"""What a database may hold, and the names of those that it holds."""
_COLUMNS = """
    select table_name, column_name, lower(data_type), is_nullable, column_default from duckdb_columns()
    where not internal
"""
_CONSTRAINTS = (
    "select table_name, constraint_type from duckdb_constraints() where constraint_type <> 'NOT NULL'"
)
