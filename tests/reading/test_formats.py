"""The registry of formats: which name hints at which format, and what every format owes to its callers.

A new format is tested here by adding a small file of it to SAMPLES.
"""

from __future__ import annotations

import bz2
import gzip
import importlib.util
import io
import json
import lzma
import tarfile
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import duckdb
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from dedup.article import Article, LeftOut, Problem, Settings
from dedup.reading import Input, expand, files, inputs, load, pages
from dedup.reading.content import NO_SUFFIX
from dedup.reading.formats import FORMATS, Format, hint_of, may_hold_many
from dedup.reading.item import member_of

SETTINGS = Settings(max_bytes=100_000)
ONE = "The ferry to Olm was cancelled."
TWO = "The lighthouse got a new lamp."
LINES = f'{{"text": "{ONE}"}}\n\n{{"text": "{TWO}"}}\n'.encode()


def zipped() -> bytes:
    """Return a zip of two texts."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a/one.txt", ONE)
        archive.writestr("a/two.txt", TWO)
    return data.getvalue()


def tarred() -> bytes:
    """Return a tar of two texts."""
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as archive:
        for name, text in (("one.txt", ONE), ("two.txt", TWO)):
            info = tarfile.TarInfo(name)
            info.size = len(text)
            archive.addfile(info, io.BytesIO(text.encode()))
    return data.getvalue()


def parquet(folder: Path) -> bytes:
    """Return a Parquet file of two rows."""
    path = folder / "made.parquet"
    with duckdb.connect() as database:
        rows = f"select unnest(['{ONE}', '{TWO}']) as body, 7 as id_of_site"
        database.execute(f"copy ({rows}) to '{path}' (format parquet)")
    data = path.read_bytes()
    path.unlink()
    return data


def warc() -> bytes:
    """Return what a crawler writes: an answer with a text, and one that says that nothing was there."""
    records = b""
    for number, (status, text) in enumerate((("200 OK", ONE), ("404 Gone", "no"), ("200 OK", TWO))):
        body = f"HTTP/1.1 {status}\r\nContent-Type: text/plain\r\n\r\n{text}".encode()
        records += (
            (
                "WARC/1.0\r\nWARC-Type: response\r\n"
                f"WARC-Target-URI: https://olm.example/{number}\r\n"
                "WARC-Date: 2031-03-01T00:00:00Z\r\n"
                f"WARC-Record-ID: <urn:uuid:0000000{number}-0000-4000-8000-000000000000>\r\n"
                f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(body)}\r\n\r\n"
            ).encode()
            + body
            + b"\r\n\r\n"
        )
    return records


BOTH = [ONE, TWO]
XML = f"<?xml version='1.0'?><items><item><body>{ONE}</body></item><item><body>{TWO}</body></item></items>"
SAMPLES: dict[str, tuple[bytes | Callable[[], bytes], list[str]]] = {
    "plain text": (ONE.encode(), [ONE]),
    "JSON Lines": (LINES, BOTH),
    "JSON": (json.dumps([{"body": ONE}, {"body": TWO}], indent=1).encode(), BOTH),
    "table": (f'title,body\na,"{ONE}"\nb,"{TWO}"\n'.encode(), BOTH),
    "XML": (XML.encode(), BOTH),
    "gzip": (gzip.compress(LINES), BOTH),
    "bzip2": (bz2.compress(LINES), BOTH),
    "xz": (lzma.compress(LINES), BOTH),
    "zstandard": (zstandard.compress(LINES), BOTH),
    "zip": (zipped, BOTH),
    "tar": (tarred, BOTH),
    "WARC": (warc, BOTH),
}
"""For each format a small file, and the texts of its articles."""

ELSEWHERE = {"page", "MHTML", "record", "Parquet"}
"""Pages need an extra, a record is never a file, and Parquet is made by DuckDB; each has tests of its own."""

NAMED = [
    pytest.param(each, suffix, id=f"a{suffix}")
    for each in FORMATS
    if each.name in SAMPLES
    for suffix in each.suffixes
]


def sample(name: str) -> bytes:
    """Return the small file of a format."""
    if name == "WARC" and importlib.util.find_spec("fastwarc") is None:
        pytest.skip("needs the extra that reads WARC")
    data = SAMPLES[name][0]
    return data if isinstance(data, bytes) else data()


def read(path: Path, settings: Settings = SETTINGS) -> list[Article | Problem | LeftOut]:
    """Read all that a path names."""
    return [load(item, settings) if isinstance(item, Input) else item for item in inputs([path], settings)]


def texts(path: Path) -> list[str]:
    """Return the texts of all articles; what is no article stands as its reason."""
    return [item.text if isinstance(item, Article) else item.reason for item in read(path)]


# Names


def test_no_two_formats_share_a_suffix_or_a_name() -> None:
    """A suffix hints at one format, and a name stands for one."""
    suffixes = [suffix for each in FORMATS for suffix in each.suffixes]
    assert len(set(suffixes)) == len(suffixes)
    assert len({each.name for each in FORMATS}) == len(FORMATS)


@pytest.mark.parametrize(("format_", "suffix"), NAMED)
def test_suffixes_hint_at_their_format(format_: Format, suffix: str) -> None:
    """In any case, after any number of other dots; what compression appends to a name does not count."""
    assert suffix == suffix.lower()
    if format_.name in {"gzip", "bzip2", "xz", "zstandard"} and suffix != ".tgz":
        assert hint_of("a.jsonl" + suffix) == "JSON Lines"
        return
    for name in ("a" + suffix, "A" + suffix.upper(), "a.b.c" + suffix, f"a{suffix}.gz", f"a{suffix}.2"):
        assert hint_of(name) == format_.name
    assert may_hold_many("/srv/v1.2/a" + suffix) is (format_.members is not None)


@pytest.mark.parametrize("name", ["README", "v2.1-released", "2031-03-04", "a b.c d e"])
def test_names_without_a_suffix(name: str) -> None:
    """What follows a dot is a suffix only if it looks like one."""
    assert hint_of(name) == NO_SUFFIX


# What every format owes to its callers


def test_every_format_has_a_sample() -> None:
    """None is left out of the tests below."""
    assert {each.name for each in FORMATS} == set(SAMPLES) | ELSEWHERE


@pytest.mark.parametrize("suffix", ["", ".txt", ".dat", ".html", ".json", ".jsonl", ".csv"])
@pytest.mark.parametrize("name", [*[*SAMPLES][4:], "JSON"])
def test_content_decides(name: str, suffix: str, tmp_path: Path) -> None:
    """A file is read as what it holds, whatever it is called."""
    path = tmp_path / f"a{suffix}"
    path.write_bytes(sample(name))
    assert [text for text in texts(path) if text in BOTH] == SAMPLES[name][1]


@pytest.mark.parametrize(("format_", "suffix"), NAMED)
def test_a_small_file_is_read(format_: Format, suffix: str, tmp_path: Path) -> None:
    """Its articles come out with their texts and in order, from a folder as from the file itself."""
    path = tmp_path / f"a{suffix}"
    path.write_bytes(sample(format_.name))
    expected = SAMPLES[format_.name][1]
    assert [text for text in texts(path) if "status 404" not in text] == expected
    assert texts(tmp_path) == texts(path)


def test_parquet_is_read_and_no_pattern_is_made_of_its_name(tmp_path: Path) -> None:
    """A name with the signs of a pattern is that of a file."""
    data = parquet(tmp_path)
    (tmp_path / "a[1]*.parquet").write_bytes(data)
    (tmp_path / "b.parquet").write_bytes(data[:-9])
    found = read(tmp_path)
    assert [item.text for item in found if isinstance(item, Article)] == BOTH
    assert [item.reason[:14] for item in found if isinstance(item, Problem)] == ["broken Parquet"]


@pytest.mark.parametrize(("format_", "suffix"), NAMED)
def test_the_address_of_an_article_is_file_and_member(format_: Format, suffix: str, tmp_path: Path) -> None:
    """An article keeps path and member of its input, and ids and places are unique."""
    path = tmp_path / f"a{suffix}"
    path.write_bytes(sample(format_.name))
    items = [item for item in inputs([path], SETTINGS) if isinstance(item, Input)]
    articles = [load(item, SETTINGS) for item in items]
    assert [(each.path, each.line) for each in articles] == [(str(path), item.member) for item in items]
    assert len({(item.path, item.member) for item in items}) == len({item.id for item in items}) == len(items)
    for item in items:
        assert (item.member is not None) == (format_.members is not None)
        assert item.id.startswith(path.name)


@pytest.mark.parametrize(("format_", "suffix"), NAMED)
def test_files_and_expand_are_the_halves_of_inputs(format_: Format, suffix: str, tmp_path: Path) -> None:
    """The walk gives a file unopened and with its stamp; expanding what is expanded changes nothing."""
    path = tmp_path / f"a{suffix}"
    path.write_bytes(sample(format_.name))
    (file,) = files([path], SETTINGS)
    assert isinstance(file, Input)
    assert (file.path, file.member, file.data, file.form) == (str(path), None, None, "")
    assert file.stamp is not None
    expanded = list(expand(file, SETTINGS))
    assert expanded == list(inputs([path], SETTINGS))
    assert [again for item in expanded for again in expand(item, SETTINGS)] == expanded


@pytest.mark.parametrize("name", SAMPLES)
def test_a_file_that_has_gone_is_one_problem(name: str, tmp_path: Path) -> None:
    """Nothing is raised where the file vanishes after the walk."""
    path = tmp_path / "a.txt"
    path.write_bytes(sample(name))
    found = list(files([path], SETTINGS))
    path.unlink()
    assert [item for file in found for item in expand(file, SETTINGS)] == [Problem(str(path), "vanished")]


@pytest.mark.parametrize("name", SAMPLES)
@given(data=st.data())
def test_no_damage_raises(name: str, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    """However a file is cut, changed or filled, it comes to articles, problems, or is left out."""
    whole = bytearray(sample(name))
    for _ in range(data.draw(st.integers(0, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    damaged = bytes(whole)[: data.draw(st.integers(0, len(whole)))] + data.draw(st.binary(max_size=20))
    suffix = data.draw(st.sampled_from(["", *(s for each in FORMATS for s in each.suffixes)]))
    path = tmp_path_factory.getbasetemp() / f"bytes{suffix}"
    path.write_bytes(damaged)
    found = read(path)
    assert found
    assert {item.path for item in found} == {str(path)}


def test_what_is_no_file_passes_through_expand() -> None:
    """Trouble met by the walk is not looked at again."""
    problem, left = Problem("feed.jsonl", "permission denied"), LeftOut("a.png", "a picture")
    assert [*expand(problem, SETTINGS), *expand(left, SETTINGS)] == [problem, left]


def test_a_member_belongs_to_its_file() -> None:
    """It is opened at the file's path, and its id is the file's with the member behind it."""
    file = Input("/srv/feed.jsonl", "feed.jsonl")
    assert member_of(file, 7, b"x") == Input("/srv/feed.jsonl", "feed.jsonl:7", 7, b"x", form="record")


def test_a_page_is_left_out_without_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is never read as the markup that it is written in, whatever it is called or packed in."""
    monkeypatch.setattr(pages, "available", lambda reader: "install it")
    page = f"<!-- saved --><html><head><title>Olm</title></head><body><p>{ONE}</p></body></html>".encode()
    for name, data in {"a.txt": page, "b": page, "c.html.gz": gzip.compress(page), "d.json": page}.items():
        (tmp_path / name).write_bytes(data)
    assert [
        (type(item), item.reason, item.extra) for item in read(tmp_path) if isinstance(item, LeftOut)
    ] == [(LeftOut, "a web page", "pages")] * 4


@pytest.mark.parametrize("start", ["[[File:lock.jpg|thumb|The lower lock]]", "[Update] The lock is shut."])
def test_prose_may_begin_with_a_bracket(tmp_path: Path, start: str) -> None:
    """What begins no value of JSON is none, as in the markup of a wiki."""
    (tmp_path / "a.txt").write_text(f"{start}\n\n{ONE}", "utf-8")
    (article,) = read(tmp_path / "a.txt")
    assert isinstance(article, Article)
    assert article.text.startswith(start)


def test_a_page_in_a_crawl_was_gathered_when_it_was_fetched(tmp_path: Path) -> None:
    """A WARC that is copied or unpacked later tells by its own time of the copying only."""
    path = tmp_path / "crawl.warc"
    path.write_bytes(sample("WARC"))
    expected = [int(datetime(2031, 3, 1, tzinfo=UTC).timestamp()) * 10**9] * 2
    assert expected == [each.modified for each in read(path) if isinstance(each, Article)]
