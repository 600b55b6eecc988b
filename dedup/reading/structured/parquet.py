"""Parquet → its rows, a few hundred in memory at a time. DuckDB reads the file, and opens nothing else."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from dedup.reading import reasons
from dedup.reading.containers.packed import Bounded
from dedup.reading.source import Held, Source
from dedup.reading.structured.record import fields_of

_ROWS = 256
_MEMORY = "512MB"
_MOST_SPOOLED = 4 << 30
"""Bytes of a Parquet file within an archive, which is written out before it is read."""


def members(source: Source) -> Held:
    """Yield the rows of a Parquet file. Their numbers count from 1."""
    import duckdb  # 60 ms, and few runs need it

    with _on_disk(source) as path, duckdb.connect(":memory:", config=_config()) as database:
        try:
            found = database.execute("select * from read_parquet($path)", {"path": path})
            names = [column[0] for column in found.description or ()]
            number = 0
            while rows := found.fetchmany(_ROWS):
                for row in rows:
                    number += 1
                    filled = {
                        name: value for name, value in zip(names, row, strict=True) if value is not None
                    }
                    yield source.line(number, fields_of(filled))
            if not number:
                yield source.problem(f"{reasons.EMPTY}: it holds no row")
        except duckdb.Error as error:
            yield source.problem(
                f"broken Parquet: {str(error).splitlines()[0][:200].replace(path, 'the file')}"
            )


def _config() -> dict[str, str | bool | int | float | list[str]]:
    """Return the settings with which DuckDB loads no extension, and uses one thread and bounded memory."""
    return {
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
        "threads": 1,
        "memory_limit": _MEMORY,
    }


@contextmanager
def _on_disk(source: Source) -> Iterator[str]:
    """Lend a path to the file that holds no sign which DuckDB would take for a pattern."""
    with tempfile.TemporaryDirectory(prefix="dedup-") as folder:
        path = Path(folder) / "rows.parquet"
        if source.archives or source.layers or source.file.stamp is None:
            with path.open("wb") as file:
                shutil.copyfileobj(cast("BinaryIO", Bounded(source.stream, _MOST_SPOOLED)), file)
        else:
            path.symlink_to(os.path.abspath(source.file.path))  # noqa: PTH100
        yield str(path)
