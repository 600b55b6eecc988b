# ruff: noqa: E501, S608 (cases in one line; statements are made of the names of columns)
"""A forged or damaged index gives a sentence that names the table and the article; rebuild saves the rest."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import duckdb
import numpy as np
import pytest
import zstandard
from indexes import dedup as shell
from indexes import put, run, what_is_wrong
from texts import ordinary, write

import dedup
from dedup.errors import IndexFault
from dedup.index.file.opening import opened
from dedup.index.file.versions import Choice

sys.path.insert(0, str(Path(__file__).parent.parent / "fuzz"))

from forging import attack

STORIES = {f"{i}.txt": write(ordinary(Random(i // 2), 12)) for i in range(6)}
KEPT, DROPPED = Choice(0.5, 30, keeps_texts=True), Choice(0.5, 30, keeps_texts=False)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with an index of texts and one of words; tests must not change them."""
    place = tmp_path_factory.mktemp("made")
    put(place / "given", STORIES)
    for name, choice in (("texts", KEPT), ("words", DROPPED)):
        run(place / f"{name}.dedup", place / "given", choice)
    return place


@pytest.fixture
def texts(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(made / "texts.dedup", tmp_path / "x.dedup"))


@pytest.fixture
def words(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(made / "words.dedup", tmp_path / "x.dedup"))


def repacked(index: Path, change: Callable[[bytearray], object], table: str = "articles") -> None:
    """Change the unpacked bytes of one packed column."""
    name = {"articles": "text", "counters": "slots"}[table]
    with duckdb.connect(str(index)) as database:
        ((row, data),) = database.execute(f"select rowid, {name} from {table} limit 1 offset 1").fetchall()
        body = bytearray(zstandard.ZstdDecompressor().decompress(data))
        change(body)
        packed = zstandard.ZstdCompressor().compress(bytes(body))
        database.execute(f"update {table} set {name} = $1 where rowid = {row}", [packed])


def number(place: int, value: int) -> Callable[[bytearray], object]:
    """Write a number of 32 bits over those at a place."""
    return lambda body: body.__setitem__(slice(place, place + 4), np.array([value], "<i4").tobytes())


PACKED_WORDS: dict[str, tuple[Callable[[bytearray], object], str]] = {
    "a count below 0": (number(0, -1), r"-1 words, \d+ of them distinct"),
    "a count of 2^31": (number(0, 2**31 - 1), "2,147,483,647 words"),
    "distinct words below 0": (number(4, -1), "-1 of them distinct"),
    "too short": (lambda body: body.__delitem__(slice(-3, None)), "are not in"),
    "empty": (lambda body: body.clear(), "it has 0 bytes"),
    "a word that is not there": (lambda body: number(_columns(body), 10**6)(body), "place of a word .* 1000000"),
    "a word before the text": (lambda body: number(_columns(body, 1), -9)(body), "where a word begins is -9"),
    "words out of order": (lambda body: number(_columns(body, 1) + 8, -1)(body), "(begins|next) is -"),
    "a length below 0": (lambda body: number(_columns(body, 2), -5)(body), "the length of a word is -5"),
    "a sentence beyond all": (lambda body: number(_columns(body, 4) - 4, 2**30)(body), "sentence to the next"),
    "a mark that is none": (lambda body: body.__setitem__(len(body) - 1, 255), "marked of a word is 255"),
}  # fmt: skip


def _columns(body: bytearray, column: int = 0) -> int:
    """Return where a column of packed words begins."""
    count, kinds = np.frombuffer(bytes(body[:8]), "<i4").tolist()
    return int(8 + 16 * kinds + 4 * count * column)


@pytest.mark.parametrize("kind", PACKED_WORDS)
def test_packed_words_are_checked_before_a_loop_sees_them(kind: str, words: Path, made: Path) -> None:
    """Who reads them is told what is wrong with which article; verify goes on; rebuild drops the article."""
    change, expected = PACKED_WORDS[kind]
    repacked(words, change)
    with pytest.raises(IndexFault, match=rf"articles: the text of \d.txt cannot be unpacked: .*{expected}"):
        dedup.check([made / "given" / "1.txt"], words)
    assert any("its text cannot be unpacked" in fault for fault in what_is_wrong(words))
    rebuilt = dedup.rebuild(words)
    assert (5, 1) == (rebuilt.articles, len(rebuilt.dropped))
    assert [] == what_is_wrong(words)
    assert 6 == len(_rescanned(words, made))


def _rescanned(index: Path, made: Path) -> list[str]:
    """Return the ids of an index after another scan."""
    run(index, made / "given", KEPT if dedup.info(index).settings["texts"] == "kept" else DROPPED)
    with opened(str(index), 0) as store:
        return [id_ for _, id_, _, _ in store.places()]


FORGED = {
    "a bucket of a number below 0": ("update buckets set article = -1 where article = 2", "buckets: .* -1"),
    "a bucket of a number beyond all": ("update buckets set article = 2000000 where article = 2", "buckets"),
    "a bucket of nobody": ("update articles set number = 7 where number = 2", "buckets: .* number 2"),
    "an article with a number below 0": ("update articles set number = -4 where number = 2", "articles: .*-4"),
    "an article with a huge number": ("update articles set number = 2147483647 where number = 2", "articles"),
    "less than no words": ("update articles set words = -7 where number = 2", "articles: one has -7 words"),
    "pending and not there": ("insert into pending values (77)", "pending: .* 77"),
    "pending twice": ("insert into pending values (1), (1)", "pending: .* twice"),
    "no such stage": ("insert into progress values ('later', 'a', 'b')", "progress"),
    "no such score": ("update settings set value = 'high' where name = 'min_score'", "min_score is 'high'"),
    "no choice of texts": ("delete from settings where name = 'texts'", "settings: texts is 'missing'"),
    "a missing table": ("drop table furniture", "furniture: there is no column sentence"),
    "another type": ("alter table alike alter first type varchar", "alike: there is no column first of"),
    "a null": ("alter table alike alter first drop not null", "alike: the column first may be null"),
    "a wrong counter": ("update counters set counts = (select any_value(slots) from counters)", "counters"),
}  # fmt: skip


@pytest.mark.parametrize("kind", FORGED)
def test_what_tables_name_is_checked(kind: str, texts: Path, made: Path, tmp_path: Path) -> None:
    """A scan is refused with a sentence; a rebuild saves all texts, and the index is sound again."""
    statement, expected = FORGED[kind]
    with duckdb.connect(str(texts)) as database:
        database.execute(statement)
    put(tmp_path / "more", {"new.txt": STORIES["2.txt"] + " And one sentence more for the road."})
    with pytest.raises(IndexFault, match=expected):
        run(texts, tmp_path / "more")
    dedup.rebuild(texts)
    assert [] == what_is_wrong(texts)
    assert set(STORIES) <= set(_rescanned(texts, made))


def test_a_match_that_cannot_be_is_refused(texts: Path) -> None:
    """Places outside of the text, shares beyond 1 and unknown reasons never reach a report."""
    for statement, expected in {
        "update passages set source_end = 1000000000": "the passages of match",
        "update passages set copy_start = -3": "the passages of match",
        "update matches set score = 'nan'": "the shares of match",
        "update matches set origin_by = 'rumour'": "the kind of match",
    }.items():
        with duckdb.connect(str(texts)) as database:
            database.execute("begin")
            database.execute(statement)
            database.execute("commit")
        with pytest.raises(IndexFault, match=f"matches: {expected}"):
            dedup.matches(texts)
        assert what_is_wrong(texts)
        dedup.rebuild(texts)
        assert 3 == len(dedup.matches(texts))


def test_a_rebuild_says_what_it_drops(texts: Path, made: Path) -> None:
    """On standard error and in JSON, with exit code 3; the next scan brings the article back."""
    repacked(texts, lambda body: body.__setitem__(0, 255))
    done = shell("rebuild", "--index", texts)
    assert 3 == done.returncode, done.stderr
    assert done.stderr.decode().count("dedup: dropped: article ") == 1
    assert b"5 articles rebuilt" in done.stdout
    assert 6 == len(_rescanned(texts, made))
    assert 0 == shell("rebuild", "--index", texts).returncode


FOREIGN = {
    "view": "create view readings as select * from read_text('/etc/hostname')",
    "macro": "create macro count(x) as (select any_value(content) from read_text('/etc/hostname'))",
    "macro duckdb_functions": "create macro duckdb_functions() as table select 1 as a",
    "macro duckdb_tables": "create macro duckdb_tables() as table select 'articles' as table_name",
    "table": "create table gifts as select 1 as a",
    "index": "create index again on articles (id)",
    "sequence": "create sequence steps",
    "schema": "create schema other",
    "type": "create type kinds as enum ('exact')",
}  # fmt: skip


@pytest.mark.parametrize("kind", FOREIGN)
def test_what_no_index_holds_is_refused_by_name(kind: str, texts: Path, made: Path) -> None:
    with duckdb.connect(str(texts)) as database:
        database.execute(FOREIGN[kind])
    for verb in (dedup.info, dedup.matches, dedup.rebuild, lambda index: list(dedup.verify(index))):
        with pytest.raises(IndexFault, match=f"holds the {kind.partition(' ')[0]} "):
            verb(texts)


@pytest.mark.parametrize(
    "statement",
    [
        "select * from read_text('/etc/hostname')",
        "attach '{}/other.db' as other",
        "copy articles to '{}/articles.csv'",
        "load httpfs",
        "install httpfs",
        "set enable_external_access = true",
        "set threads = 1",
        "create secret (type s3)",
    ],
)
def test_nothing_in_an_index_reaches_beyond_it(statement: str, texts: Path, tmp_path: Path) -> None:
    """Whatever a statement asks for: no other file, no network, no code, and no change of these rules."""
    with opened(str(texts), 0, write=True) as store, pytest.raises(duckdb.Error):
        store.database.execute(statement.format(tmp_path)).fetchall()
    assert {"x.dedup", "x.dedup.lock"} == {path.name for path in tmp_path.iterdir()}


def test_an_export_writes_to_its_folder_only(texts: Path, tmp_path: Path) -> None:
    dedup.export(texts, tmp_path / "out")
    assert {"articles.parquet", "matches.parquet", "passages.parquet", "runs.parquet"} == {
        path.name for path in (tmp_path / "out").iterdir()
    }


@pytest.mark.parametrize("seed", range(12))
def test_no_forged_index_ends_in_a_trace(seed: int, made: Path, tmp_path: Path) -> None:
    """A few of the random forgeries that `make fuzz` makes for as long as asked."""
    put(tmp_path / "given", {f"{seed % 2}-story.txt": STORIES["0.txt"], "0-story.txt": STORIES["3.txt"]})
    attack(made / ("texts.dedup", "words.dedup")[seed % 2], tmp_path, seed)
