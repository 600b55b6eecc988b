"""Tables that a program reads: integers stay integers, and stories have a row per article."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import duckdb
from indexes import dedup, put
from texts import unlike, write


def scanned(folder: Path) -> Path:
    """Return an index of a story of three and of one of two."""
    first, second = write(unlike(1, 8)), write(unlike(5_000, 8))
    texts = {"a.txt": first, "b.txt": first, "c.txt": f"{first} Zz.", "d.txt": second, "e.txt": second}
    put(folder / "in", texts)
    assert dedup("scan", folder / "in", "--index", folder / "n.dedup", "--quiet").returncode == 0
    return folder / "n.dedup"


def test_duckdb_reads_integers_as_integers(tmp_path: Path) -> None:
    """A table has matches alone, also if there are problems; with --with-problems, it has these too."""
    index = scanned(tmp_path)
    (tmp_path / "in/empty.txt").touch()
    for options, least in (([], 0), (["--with-problems"], 2)):
        path = tmp_path / f"{least}.csv"
        checked = ["check", tmp_path / "in", "--index", index, "--format", "csv", "-o", path, *options]
        assert dedup(*checked).returncode == 3
        read = duckdb.read_csv(str(path))
        types = dict(zip(read.columns, map(str, read.types), strict=True))
        assert {"BIGINT"} == {types[name] for name in ("verbatim_words", "source_words", "story", "passages")}
        others = [row for row in read.fetchall() if row[0] != "match"]
        assert least <= len(others) <= 9 * least


def test_stories_have_a_row_per_article(tmp_path: Path) -> None:
    """The root first, then its copies with what they follow."""
    done = dedup("clusters", "--index", scanned(tmp_path), "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(done.stdout.decode(), newline="")))
    assert [("1", "root"), ("1", "copy"), ("1", "copy"), ("2", "root"), ("2", "copy")] == [
        (row["story"], row["role"]) for row in rows
    ]
    assert sorted("abcde") == sorted(row["id"][0] for row in rows)
    assert all(row["parent"] and row["kind"] and row["score"] for row in rows if row["role"] == "copy")
