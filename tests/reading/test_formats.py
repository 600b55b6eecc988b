"""The registry of formats: which name belongs to which format, and what every format owes to its callers.

A new format is tested here by adding a small file of it to SAMPLES.
"""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.article import Article, Problem
from dedup.reading import Input, expand, files, holds_many, inputs, load
from dedup.reading.formats import FORMATS, PAGES, PLAIN_TEXT, Format, of_name, of_path
from dedup.reading.item import member_of
from dedup.reading.pages import available
from dedup.reading.walk import is_article_name

MAX_BYTES = 10_000
PAGE = b"<html><body><article><p>The gate of the lower lock was closed on Sunday for repairs.</p></article>"
LINES = b'{"text": "one"}\n\n{"text": "two"}\n'

SAMPLES = {
    "plain text": (b"one", ["one"]),
    "web page": (PAGE, ["The gate of the lower lock was closed on Sunday for repairs."]),
    "JSON Lines": (LINES, ["one", "two"]),
    "gzipped JSON Lines": (gzip.compress(LINES), ["one", "two"]),
}
"""For each format a small file, and the texts of its articles."""

NAMED = [pytest.param(each, suffix, id=f"a{suffix}") for each in FORMATS for suffix in each.suffixes]


@pytest.fixture(autouse=True)
def _needs_its_library(request: pytest.FixtureRequest) -> None:
    """Skip what reads pages where their readers are not installed."""
    parameters = getattr(getattr(request.node, "callspec", None), "params", {})
    if parameters.get("format_") is PAGES:
        missing = available("best")
        if missing is not None:
            pytest.skip(missing)


def read(path: Path) -> list[Article | Problem]:
    """Read all that a path names."""
    found = inputs([path], MAX_BYTES)
    return [load(item, MAX_BYTES) if isinstance(item, Input) else item for item in found]


def texts(path: Path) -> list[str]:
    """Read all that a path names; problems stand as their reasons."""
    return [item.text if isinstance(item, Article) else item.reason for item in read(path)]


# Names


def test_no_two_formats_share_a_suffix_or_a_name() -> None:
    """A file name belongs to one format at most, and a name stands for one format."""
    suffixes = [suffix for each in FORMATS for suffix in each.suffixes]
    assert len(set(suffixes)) == len(suffixes)
    assert len({each.name for each in FORMATS}) == len(FORMATS)


@pytest.mark.parametrize(("format_", "suffix"), NAMED)
def test_suffixes_can_be_found(format_: Format, suffix: str) -> None:
    """Each suffix leads to its format, in any case, after any number of other dots, in any folder."""
    assert suffix == suffix.lower()
    assert of_name("a" + suffix) is format_
    assert of_name("A" + suffix.upper()) is format_
    assert of_path("/news.jsonl/v1.2/a" + suffix) is format_
    if suffix:
        assert of_name("a.b.c" + suffix) is format_


@given(
    st.text("aJjSsoOnNlLdxtTgzZ./"), st.sampled_from(["", *(s for each in FORMATS for s in each.suffixes)])
)
def test_the_longest_suffix_decides(stem: str, suffix: str) -> None:
    """The longest suffix that ends the name says the format; a named file without any is plain text."""
    path = stem + suffix
    name = path.rpartition("/")[2].lower()
    fitting = [(s, each) for each in FORMATS for s in each.suffixes if s and name.endswith(s)]
    expected = max(fitting, key=lambda pair: len(pair[0]))[1] if fitting else PLAIN_TEXT
    assert of_path(path) is expected
    assert holds_many(path) is (expected.members is not None)
    assert is_article_name(name) is (bool(fitting) or "." not in name)


@pytest.mark.parametrize("name", ["page.css", "photo.PNG", "archive.tar.gz", "a.txt.gz", "a.jsonl.bak"])
def test_unknown_suffixes(name: str, tmp_path: Path) -> None:
    """In a folder, a file that no format knows is left out; a named one is read as plain text."""
    (tmp_path / name).write_bytes(LINES)
    assert of_name(name) is None
    assert not is_article_name(name)
    assert read(tmp_path) == []
    assert texts(tmp_path / name) == [LINES.decode()]


# What every format owes to its callers


def test_every_format_has_a_sample() -> None:
    """None is left out of the tests below."""
    assert set(SAMPLES) == {each.name for each in FORMATS}


@pytest.mark.parametrize(("format_", "suffix"), NAMED)
def test_a_small_file_is_read(format_: Format, suffix: str, tmp_path: Path) -> None:
    """Its articles come out with their texts and in order, from a folder as from the file itself."""
    data, expected = SAMPLES[format_.name]
    path = tmp_path / f"a{suffix}"
    path.write_bytes(data)
    assert texts(path) == expected
    assert texts(tmp_path) == expected


@pytest.mark.parametrize(("format_", "suffix"), NAMED)
def test_the_address_of_an_article_is_file_and_member(format_: Format, suffix: str, tmp_path: Path) -> None:
    """An article keeps path and member of its input, and the two together are unique. Only a file that holds
    many has members, and the id of each ends in its member.
    """
    path = tmp_path / f"a{suffix}"
    path.write_bytes(SAMPLES[format_.name][0])
    items = [item for item in inputs([path], MAX_BYTES) if isinstance(item, Input)]
    articles = [load(item, MAX_BYTES) for item in items]
    assert [(each.path, each.line) for each in articles] == [(str(path), item.member) for item in items]
    assert len({(item.path, item.member) for item in items}) == len(items)
    for item in items:
        assert (item.member is not None) == holds_many(item.path)
        assert item.id == (path.name if item.member is None else f"{path.name}:{item.member}")


@pytest.mark.parametrize(("format_", "suffix"), NAMED)
def test_files_and_expand_are_the_halves_of_inputs(format_: Format, suffix: str, tmp_path: Path) -> None:
    """The walk gives a file unopened and with its stamp; expanding what is expanded changes nothing."""
    path = tmp_path / f"a{suffix}"
    path.write_bytes(SAMPLES[format_.name][0])
    (file,) = files([path], MAX_BYTES)
    assert isinstance(file, Input)
    assert (file.path, file.member, file.data) == (str(path), None, None)
    assert file.stamp is not None
    expanded = list(expand(file, MAX_BYTES))
    assert expanded == list(inputs([path], MAX_BYTES))
    assert [again for item in expanded for again in expand(item, MAX_BYTES)] == expanded


@pytest.mark.parametrize(("format_", "suffix"), NAMED)
def test_a_file_that_has_gone_is_one_problem(format_: Format, suffix: str, tmp_path: Path) -> None:
    """Nothing is raised where the file vanishes after the walk."""
    path = tmp_path / f"a{suffix}"
    path.write_bytes(SAMPLES[format_.name][0])
    found = list(files([path], MAX_BYTES))
    path.unlink()
    items = [item for file in found for item in expand(file, MAX_BYTES)]
    assert [load(item, MAX_BYTES) if isinstance(item, Input) else item for item in items] == [
        Problem(str(path), "vanished")
    ]


@pytest.mark.parametrize("format_", FORMATS, ids=lambda each: each.name)
@given(data=st.binary(max_size=200))
def test_no_bytes_raise(format_: Format, data: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Whatever a file holds, it becomes articles and problems of that path, and at least one of either."""
    path = tmp_path_factory.getbasetemp() / f"bytes{format_.suffixes[-1]}"
    path.write_bytes(data)
    found = read(path)
    assert found
    assert {item.path for item in found} == {str(path)}


def test_a_problem_passes_through_expand() -> None:
    """Trouble met by the walk is not looked at again."""
    problem = Problem("feed.jsonl", "permission denied")
    assert list(expand(problem, MAX_BYTES)) == [problem]


def test_a_member_belongs_to_its_file() -> None:
    """It is opened at the file's path, and its id is the file's with the member behind it."""
    file = Input("/srv/feed.jsonl", "feed.jsonl")
    assert member_of(file, 7, b"x") == Input("/srv/feed.jsonl", "feed.jsonl:7", 7, b"x")
