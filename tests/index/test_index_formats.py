"""Indexes of older formats: they are read as they are, and become ones of the newest when written to.

Those in tests/golden were written by the software of their time, from articles of fixtures/. A whole run left
that of format 1. A run that was killed while it judged left that of format 2. Those from format 3 on are what
tests/golden/make.py makes: a whole run whose matches were reported, and one that stopped once all pairs were
judged.
"""

from __future__ import annotations

import gzip
from pathlib import Path

import duckdb
import numpy as np
import pytest
from indexes import CHOICE, ROOT, definitions, found, put, run, what_is_wrong

import dedup
from dedup import check
from dedup.article import Settings
from dedup.errors import IndexFault
from dedup.index.file import likeness, matches, runs
from dedup.index.file.collection import FileCollection
from dedup.index.file.columns import FORMAT
from dedup.index.file.exporting import ExportFormat, export
from dedup.index.file.opening import created_or_opened, opened
from dedup.index.file.values import scalar
from dedup.index.file.versions import HASHING, made_with
from dedup.pipeline import judge

GOLDEN = ROOT / "tests" / "golden"
MADE = range(3, FORMAT + 1)
"""The formats whose golden indexes tests/golden/make.py made."""
REPORTED_BEFORE = ("opinion-corvane-strait.txt", "spun-corvane-passage.txt")
NEW = {
    ("yundu-old-ferry.txt", "baishajiang-baidu-gaixie.txt"),
    ("lithium-talks-sarvana.txt", "sarvana-ends-negotiations-backtranslated.txt"),
}
KILLED = {2: {REPORTED_BEFORE}} | {format_: {REPORTED_BEFORE, *NEW} for format_ in MADE}
"""The matches that are still to come, by the format of a golden index that a killed run left."""
LOOKALIKES = {1: 0, 2: 0} | dict.fromkeys(MADE, 3)
"""How many the golden index of each format keeps; format 2 did not record them."""
TEXT = "A text about ferries that none of the golden articles has anything to do with at all. " * 5


@pytest.fixture(params=range(1, FORMAT + 1))
def format_(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.fixture
def golden(tmp_path: Path, format_: int) -> Path:
    """Return an index of this format that claims to have the hashes of this software."""
    index = tmp_path / "golden.dedup"
    index.write_bytes(gzip.decompress((GOLDEN / f"format-{format_}.dedup.gz").read_bytes()))
    with duckdb.connect(str(index)) as database:
        for name, value in made_with(CHOICE).items():
            if name in HASHING:
                database.execute("delete from settings where name = $1", [name])
                database.execute("insert into settings (name, value) values ($1, $2)", [name, value])
    return index


def test_an_index_of_other_foldings_is_refused_until_it_is_rebuilt(tmp_path: Path) -> None:
    """An index from before words were folded as today names the command that fingerprints all again."""
    index = tmp_path / "older.dedup"
    index.write_bytes(gzip.decompress((GOLDEN / "format-4.dedup.gz").read_bytes()))
    put(tmp_path / "new", {"new.txt": TEXT})
    with pytest.raises(IndexFault, match=f"folding none, and .*dedup rebuild --index {index}"):
        dedup.scan(tmp_path / "new", index=index)
    dedup.rebuild(index)
    assert 1 == dedup.scan(tmp_path / "new", index=index).summary.articles


@pytest.mark.parametrize("form", ["parquet", "jsonl"])
def test_an_older_index_is_exported(golden: Path, form: ExportFormat) -> None:
    """An index of an older format is exported without being changed."""
    before = golden.read_bytes()
    with opened(str(golden), 0) as store:
        assert len(store) == export(store, str(golden.parent / "out"), form)["articles"]
    assert before == golden.read_bytes()


def test_an_older_index_is_verified(golden: Path) -> None:
    """verify does not complain about tables and columns that the older format lacks."""
    assert [] == [fault for fault in what_is_wrong(golden) if not fault.startswith(("article ", "counters "))]


def test_what_is_refused_is_not_upgraded(golden: Path, format_: int) -> None:
    """An index with other hashes is left unchanged for the software that made it."""
    with duckdb.connect(str(golden)) as database:
        database.execute("update settings set value = 'another' where name = 'canary'")
    with pytest.raises(IndexFault), created_or_opened(str(golden), CHOICE, {}, 0):
        pass
    with pytest.raises(IndexFault), opened(str(golden), 0, write=True, hashing=True):
        pass
    with opened(str(golden), 0) as store:
        assert str(format_) == store.settings()["format"]


def test_check_leaves_an_older_index_as_it_is(golden: Path, format_: int) -> None:
    """`check` upgrades the index for its trial, and undoes that at the end."""
    put(golden.parent / "given", {"given.txt": TEXT})
    with opened(str(golden), 0, write=True, hashing=True) as store:
        assert [] == list(check([golden.parent / "given"], store, Settings()).matches)
        assert str(format_) == store.settings()["format"]


def test_an_older_index_becomes_one_of_the_newest(golden: Path, tmp_path: Path, format_: int) -> None:
    """Opening an older index for writing gives it the tables of a new one, with the same types and defaults.

    It keeps its lookalikes.
    """
    with opened(str(golden), 0, write=True) as store:
        assert str(FORMAT) == store.settings()["format"]
        assert LOOKALIKES[format_] == len(likeness.lookalikes(store).first)
    put(tmp_path / "given", {"given.txt": TEXT})
    run(tmp_path / "new", tmp_path / "given")
    assert definitions(tmp_path / "new") == definitions(golden)


@pytest.mark.parametrize("format_", [1])
def test_what_format_1_holds_came_first(golden: Path) -> None:
    """Format 1 does not store when articles came, so they count as seen before all that are added."""
    with opened(str(golden), 0) as store:
        assert [None] * len(store) == [article.seen for article in store.articles(np.arange(99)).values()]
    with opened(str(golden), 0, write=True) as store:
        assert [0] * len(store) == [article.seen for article in store.articles(np.arange(99)).values()]
        assert 0 < scalar(store.database, "select max(run) + 1 from runs")
    with duckdb.connect(str(golden), read_only=True) as database:
        assert database.execute("select count(modified) from articles").fetchone() == (0,)


@pytest.mark.parametrize("format_", KILLED)
def test_a_run_that_older_software_left_is_ended(golden: Path, format_: int) -> None:
    """Matches of the stopped run stay, its missing ones are found, and nothing is left pending."""
    before = found(golden)
    with created_or_opened(str(golden), CHOICE, {}, 0) as store:
        assert runs.progress(store) is not None
        judge(FileCollection(store, Settings()), Settings())
        assert 0 == len(runs.pending(store)) == len(likeness.pending_pairs(store).first)
        assert runs.progress(store) is None
    after = {(match.source.id, match.copy.id): match for match in found(golden)}
    assert all(match == after[match.source.id, match.copy.id] for match in before)
    assert KILLED[format_] == after.keys() - {(match.source.id, match.copy.id) for match in before}


@pytest.mark.parametrize("format_", MADE)
def test_what_was_reported_before_an_update_is_not_reported_again(golden: Path) -> None:
    """A pair that was reported of an older version of an article counts as reported; the others do not."""
    with created_or_opened(str(golden), CHOICE, {}, 0) as store:
        judge(FileCollection(store, Settings()), Settings())
        unreported = {(match.source.id, match.copy.id) for match in matches.read(store, matches.UNREPORTED)}
    assert NEW == unreported
