"""Which article an index saw first: one run sees all at once, and what was seen stays seen."""

from __future__ import annotations

import gzip
from datetime import datetime
from pathlib import Path
from random import Random

import duckdb
import numpy as np
import pytest
from indexes import CHOICE, ROOT, found, put, run, tables
from texts import ordinary, reworded, write

from dedup.article import Article, Match, Settings
from dedup.errors import IndexFault
from dedup.indexed import check, rebuild
from dedup.reading import load
from dedup.reading.item import Input, Stamp
from dedup.store import changing, lookup, runs
from dedup.store.exporting import ExportFormat, export
from dedup.store.opening import created_or_opened, opened
from dedup.store.schema import FORMAT
from dedup.store.values import scalar
from dedup.store.verification import faults
from dedup.store.versions import HASHING, made_with

STORY = ordinary(Random(1), 12, 20_000)
COPY = write(reworded(Random(2), STORY, 0.3, 120_000))
ORIGINAL = write(STORY)
FIRST, SECOND = "z-original.txt", "a-copy.txt"
"""By name alone, the copy would be called the source."""


def told(matches: list[Match]) -> list[tuple[str, str, str]]:
    """Return which came first, and by what."""
    return [(match.source.id, match.copy.id, match.origin.by) for match in matches]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return a folder with an index that saw the original."""
    put(tmp_path / "scrape", {FIRST: ORIGINAL})
    assert [] == run(tmp_path / "x", tmp_path / "scrape")
    return tmp_path


def test_one_run_sees_all_at_once(tmp_path: Path) -> None:
    """Two articles of one run tell nothing."""
    put(tmp_path / "scrape", {FIRST: ORIGINAL, SECOND: COPY})
    assert [(SECOND, FIRST, "unknown")] == told(run(tmp_path / "x", tmp_path / "scrape"))


def test_what_was_stored_before_came_first(place: Path) -> None:
    """In a scan; and after a rebuild, which judges anew, it is so still."""
    put(place / "scrape", {SECOND: COPY})
    assert [(FIRST, SECOND, "seen")] == told(run(place / "x", place / "scrape"))
    with opened(str(place / "x"), 0, write=True) as store:
        rebuild(store, CHOICE, Settings())
    assert [(FIRST, SECOND, "seen")] == told(found(place / "x"))


def test_a_newer_version_was_seen_when_its_id_was(place: Path) -> None:
    """A source that is edited after the copy came stays the source."""
    put(place / "scrape", {SECOND: COPY})
    run(place / "x", place / "scrape")
    put(place / "scrape", {FIRST: f"{ORIGINAL} One sentence more about the end."}, since=1_100_000_000)
    run(place / "x", place / "scrape")
    assert [(FIRST, SECOND, "seen")] == told(found(place / "x"))


def test_a_forgotten_article_is_seen_anew(place: Path) -> None:
    """What was forgotten and comes back came after what stayed."""
    put(place / "scrape", {SECOND: COPY})
    run(place / "x", place / "scrape")
    with opened(str(place / "x"), 0, write=True) as store:
        changing.forget(store, lookup.named(store, FIRST))
    run(place / "x", place / "scrape")
    assert [(SECOND, FIRST, "seen")] == told(found(place / "x"))


def test_check_puts_what_is_stored_first(place: Path) -> None:
    """What is given was not seen before; two that are given tell nothing of each other."""
    put(place / "given", {SECOND: COPY, "b-copy.txt": COPY.upper()})
    with opened(str(place / "x"), 0, write=True) as store:
        matches = list(check(store, [place / "given"], Settings()).matches)
    expected = [(SECOND, "b-copy.txt", "unknown"), (FIRST, SECOND, "seen"), (FIRST, "b-copy.txt", "seen")]
    assert sorted(expected) == sorted(told(matches))


def test_a_run_after_one_that_was_killed_goes_on_with_it(tmp_path: Path) -> None:
    """What the killed run stored and what the next one adds were seen together; a third run is another."""
    put(tmp_path / "scrape", {FIRST: ORIGINAL})
    with created_or_opened(str(tmp_path / "x"), CHOICE, {}, 0) as store:
        runs.begin(store, "scan", datetime(2031, 3, 12))
        runs.begin(store, "scan", datetime(2031, 3, 13))
    run(tmp_path / "x", tmp_path / "scrape")
    run(tmp_path / "x", tmp_path / "scrape")
    put(tmp_path / "scrape", {SECOND: COPY})
    run(tmp_path / "x", tmp_path / "scrape")
    with opened(str(tmp_path / "x"), 0) as store:
        rows = store.database.execute("select id, seen from articles order by number").fetchall()
    assert [(FIRST, 0), (SECOND, 4)] == rows


@pytest.fixture
def golden(tmp_path: Path) -> Path:
    """Return an index of format 1."""
    index = tmp_path / "golden.dedup"
    index.write_bytes(gzip.decompress((ROOT / "tests" / "golden" / "format-1.dedup.gz").read_bytes()))
    return index


def with_todays_hashes(index: Path) -> None:
    """Let an index say that it was made with the hashes that this software has."""
    with duckdb.connect(str(index)) as database:
        for name, value in made_with(CHOICE).items():
            if name in HASHING:
                database.execute("update settings set value = $1 where name = $2", [value, name])


@pytest.mark.parametrize("form", ["parquet", "jsonl"])
def test_an_index_of_format_1_is_exported(golden: Path, form: ExportFormat) -> None:
    """Without being written to; when articles were first seen is not known."""
    before = golden.read_bytes()
    with opened(str(golden), 0) as store:
        assert len(store) == export(store, str(golden.parent / "out"), form)["articles"]
    assert before == golden.read_bytes()


def test_an_index_of_format_1_is_verified(golden: Path) -> None:
    """Without a word about what it has no column for."""
    with_todays_hashes(golden)
    with opened(str(golden), 0, hashing=True) as store:
        assert [] == [fault for fault in faults(store) if "run" in fault]


def test_what_is_refused_is_not_upgraded(golden: Path) -> None:
    """An index of other hashes stays as it is, for the software that made it."""
    with duckdb.connect(str(golden)) as database:
        database.execute("update settings set value = 'another' where name = 'canary'")
    with pytest.raises(IndexFault), created_or_opened(str(golden), CHOICE, {}, 0):
        pass
    with pytest.raises(IndexFault), opened(str(golden), 0, write=True, hashing=True):
        pass
    with opened(str(golden), 0) as store:
        assert "1" == store.settings()["format"]


def test_check_leaves_an_index_of_format_1_as_it_is(golden: Path) -> None:
    """It looks into tables of the newest format, and undoes that at the end."""
    with_todays_hashes(golden)
    put(golden.parent / "given", {FIRST: ORIGINAL})
    with opened(str(golden), 0, write=True, hashing=True) as store:
        assert [] == list(check(store, [golden.parent / "given"], Settings()).matches)
        assert "1" == store.settings()["format"]


def test_a_time_that_no_column_holds_tells_nothing(tmp_path: Path) -> None:
    """Years that only some file systems know do not stop a scan."""
    put(tmp_path / "scrape", {FIRST: ORIGINAL})
    status = (tmp_path / "scrape" / FIRST).stat()
    far = Input(str(tmp_path / "scrape" / FIRST), FIRST, stamp=Stamp(status.st_size, 2**63, status.st_ino))
    article = load(far, 10**6)
    assert isinstance(article, Article)
    assert article.modified is None


def test_an_index_of_format_1_becomes_one_of_the_newest(golden: Path, tmp_path: Path) -> None:
    """By being opened to be written to; what it holds came before all that is added."""
    index = golden
    with opened(str(index), 0) as store:
        assert [None] * len(store) == [article.seen for article in store.articles(np.arange(99)).values()]
    with opened(str(index), 0, write=True) as store:
        assert str(FORMAT) == store.settings()["format"]
        assert [0] * len(store) == [article.seen for article in store.articles(np.arange(99)).values()]
        assert 0 < scalar(store.database, "select max(run) + 1 from runs")
    run(tmp_path / "new", tmp_path)
    assert tables(tmp_path / "new") == tables(index)
    with duckdb.connect(str(index), read_only=True) as database:
        assert database.execute("select count(modified) from articles").fetchone() == (0,)
