"""The library is the tool: every verb of the shell as a function, with the same findings."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path
from random import Random

import pytest
from indexes import LONG_AGO, put
from texts import ordinary, reworded, write

import dedup
from dedup.article import Problem
from dedup.cli.main import commands
from dedup.report import render

RANDOM = Random(3)
STORY = ordinary(RANDOM, 14, 20_000)
TEXTS = {
    "story.txt": write(STORY),
    "capitals.txt": write(STORY).upper(),
    "reworded.txt": write(reworded(RANDOM, STORY, 0.2, 150_000)),
    "other.txt": write(ordinary(RANDOM, 14, 20_000)),
}
COPIES = {"story.txt", "capitals.txt", "reworded.txt"}
"""Each of them is a copy of the two others, or their source."""
PAIRS = {frozenset(pair) for pair in combinations(COPIES, 2)}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    put(tmp_path / "scrape", TEXTS)
    return tmp_path / "scrape"


@pytest.fixture
def index(folder: Path) -> Path:
    """Return an index of the folder whose matches have been reported."""
    path = folder.parent / "news.dedup"
    dedup.scan(folder, index=path)
    return path


def ids(matches: Iterable[dedup.Match]) -> set[frozenset[str]]:
    """Return the pairs of ids."""
    return {frozenset((match.source.id, match.copy.id)) for match in matches}


def test_every_command_is_a_function() -> None:
    """Under the same name; what `report` writes is `page`, since `dedup.report` is a room. Only a shell has a
    use for `completion`.
    """
    for name in commands.commands.keys() - {"completion"}:
        function = getattr(dedup, {"report": "page"}.get(name, name))
        assert inspect.isfunction(inspect.unwrap(function)), name
        assert function.__name__ in dedup.__all__


def test_every_function_says_what_it_does() -> None:
    """In the imperative, with a full stop."""
    for name in dedup.__all__:
        function = getattr(dedup, name)
        if inspect.isfunction(function):
            first, *_ = (function.__doc__ or "").splitlines()
            assert first and first[0].isupper() and function.__doc__.count(".") > 0, name
            assert len(inspect.signature(function).parameters) <= 6, name


def test_scan_returns_the_whole_report(folder: Path) -> None:
    """Matches, problems and summary; going through the report is going through its matches."""
    (folder / "empty.txt").touch()
    report = dedup.scan([folder])
    assert ids(report.matches) == PAIRS == ids(report)
    assert [Problem(str(folder / "empty.txt"), "empty")] == list(report.problems)
    assert (4, 1, 3) == (report.summary.articles, report.summary.problems, report.summary.matches)


@pytest.mark.parametrize("form", [str, Path, lambda path: [path], lambda path: (str(path),), lambda p: {p}])
def test_one_path_is_a_list_of_one(folder: Path, form: object) -> None:
    """A path alone is not taken for the letters that it consists of."""
    assert callable(form)
    assert ids(dedup.scan(form(folder))) == PAIRS


@pytest.mark.parametrize("wrong", [[7], [b"bytes"], [None, "x"]])
def test_what_is_no_path_is_refused_with_a_sentence(wrong: list[object]) -> None:
    """Before anything is read."""
    with pytest.raises(dedup.UsageError, match="is not a path; give a path, or a list of paths"):
        dedup.scan(wrong)  # type: ignore[arg-type]


def test_texts_need_no_files() -> None:
    """As pairs, as mappings with the fields of a JSON line, or as one mapping from ids to texts."""
    for given in (
        list(TEXTS.items()),
        TEXTS,
        [{"id": id_, "text": text, "published": "2031-05-04"} for id_, text in TEXTS.items()],
        (list(pair) for pair in TEXTS.items()),
    ):
        assert ids(dedup.scan_texts(given)) == PAIRS  # type: ignore[arg-type]


NO_TEXT = "no text; its fields are: id, text (--text-field names one)"


def test_texts_are_checked_as_lines_are() -> None:
    """What comes to nothing is a problem; ids that are missing are numbered, and no id comes twice."""
    report = dedup.scan_texts(
        [("a", " "), ("b", 7), ("c", "One two."), ("c", "Three."), {"text": "One two!"}]
    )  # type: ignore[list-item]
    assert ['"text" is blank', NO_TEXT, "its id was given before: c"] == [
        problem.reason for problem in report.problems
    ]
    assert {frozenset(("c", "texts.jsonl:5"))} == ids(report)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [("a text", "a text alone"), (["ab"], "text 1 is neither"), ([("a", "b"), 7], "text 2 is neither")],
)
def test_what_are_no_texts_is_refused_with_a_sentence(wrong: object, sentence: str) -> None:
    """A string of two letters is no pair."""
    with pytest.raises(dedup.UsageError, match=sentence):
        dedup.scan_texts(wrong)  # type: ignore[arg-type]


def test_a_match_as_a_dictionary_is_the_object_of_the_contract(folder: Path) -> None:
    """Key for key, in order, as --format jsonl writes it."""
    report = dedup.scan(folder)
    lines = "".join(render("jsonl", report.matches, (), None)).splitlines()
    assert lines
    assert [list(json.loads(line).items()) for line in lines] == [
        list(json.loads(json.dumps(match.to_dict())).items()) for match in report
    ]


def test_compare_takes_texts_and_articles() -> None:
    """Texts get ids; two articles of one id are refused."""
    match = dedup.compare(TEXTS["story.txt"], TEXTS["reworded.txt"])
    assert match
    assert {"first", "second"} == {match.source.id, match.copy.id}
    assert dedup.compare(TEXTS["story.txt"], TEXTS["other.txt"]) is None
    article = dedup.Article("a", "a", TEXTS["story.txt"])
    with pytest.raises(dedup.UsageError, match="both articles have this id"):
        dedup.compare(article, article)


def test_an_index_given_as_a_path_reports_once(folder: Path) -> None:
    """It is made where there is none; a second scan of the same reports nothing."""
    path = folder.parent / "news.dedup"
    assert ids(dedup.scan(folder, index=path)) == PAIRS
    assert ids(dedup.scan(folder, index=path)) == set()
    assert ids(dedup.matches(path)) == PAIRS


def test_an_open_index_reports_until_told_otherwise(folder: Path) -> None:
    """Whoever delivers findings says when they are delivered."""
    with dedup.open_index(folder.parent / "news.dedup", create=True) as index:
        first = dedup.scan(folder, index=index)
        assert ids(list(first)) == PAIRS
        assert ids(list(dedup.scan(folder, index=index))) == PAIRS
        dedup.mark_reported(index)
        assert ids(list(dedup.scan(folder, index=index))) == set()


def test_settings_of_an_index_stay(folder: Path) -> None:
    """What an index was made with is refused where it was named, and kept where it was not."""
    path = folder.parent / "news.dedup"
    dedup.scan(folder, dedup.Settings(min_score=0.9), index=path)
    assert 0.9 == dedup.scan(folder, index=path).settings.min_score
    with pytest.raises(dedup.UsageError, match="keeps matches from a score of"):
        dedup.scan(folder, dedup.Settings(min_score=0.4), index=path)


def test_check_adds_nothing(index: Path, tmp_path: Path) -> None:
    """What is checked is found, and is not in the index afterwards."""
    put(tmp_path / "given", {"copy.txt": TEXTS["story.txt"]}, LONG_AGO)
    assert {frozenset(("copy.txt", id_)) for id_ in COPIES} == ids(dedup.check(tmp_path / "given", index))
    assert 4 == dedup.info(index).articles


def test_the_verbs_of_an_index_take_a_path_or_an_open_index(index: Path, tmp_path: Path) -> None:
    """With the same results."""
    with dedup.open_index(index) as opened:
        for given in (index, opened):
            (cluster, *_) = dedup.clusters(given)
            assert len(cluster.copies) == 2
            assert 4 == dedup.info(given).articles
            assert [] == list(dedup.verify(given))
            assert {"story.txt": TEXTS["story.txt"]} == {
                id_: article.text for id_, article in dedup.articles(["story.txt", "missing"], given).items()
            }
            assert 4 == dedup.export(given, tmp_path / "out", "jsonl")["articles"]
            assert "story.txt" in "".join(dedup.page(given))


def test_the_page_of_a_report(folder: Path) -> None:
    """A report without an index can be looked at, too."""
    assert "reworded.txt" in "".join(dedup.page(dedup.scan(folder)))


def test_forget_and_rebuild(index: Path) -> None:
    """By id, all or nothing; what is left is judged from scratch."""
    with pytest.raises(dedup.UsageError, match="nothing was forgotten"):
        dedup.forget(["story.txt", "missing.txt"], index)
    assert ["story.txt"] == dedup.forget("story.txt", index)
    rebuilt = dedup.rebuild(index, min_score=0.6)
    assert (3, 1) == (rebuilt.articles, rebuilt.matches)
    assert "0.6" == dedup.info(index).settings["min_score"]


def test_a_missing_index_is_told(tmp_path: Path) -> None:
    """With the command that makes one."""
    with pytest.raises(dedup.IndexFault, match="there is no index"):
        dedup.matches(tmp_path / "missing.dedup")
