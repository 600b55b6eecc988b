"""One article, once: what makes two articles versions of one, and what a report and an index make of them."""

from __future__ import annotations

import json
import os
from pathlib import Path
from random import Random

import pytest
from indexes import LONG_AGO, put
from texts import ordinary, reworded, write

import dedup
from dedup.article import Article, LeftOut, Problem, Settings
from dedup.index.file.collection import FileCollection
from dedup.index.once import address, keys
from dedup.index.taken import MOST_OF_A_KIND, Taken
from dedup.pipeline import take
from dedup.reading import files
from dedup.reading.pages import available

SETTINGS = Settings()
WORDS = ordinary(Random(1), 40, 20_000)
ARTICLE = write(WORDS)
CHANGED = write([*WORDS[:20], *ordinary(Random(7), 20, 20_000)])
"""A later version: two fifths of it are other words."""
COPY = write(reworded(Random(2), WORDS, 0.1, 20_000))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://www.olm.example/fog", "http://olm.example/fog/", True),
        ("https://olm.example/fog?utm_source=x&id=4", "https://olm.example/fog?id=4&fbclid=y", True),
        ("https://olm.example/fog?id=4", "https://olm.example/fog?id=5", False),
        ("https://m.olm.example/fog", "https://olm.example/amp/fog.html#top", True),
        ("https://olm.example/fog", "https://other.example/fog", False),
        ("https://olm.example/fog", "https://olm.example/fog-2", False),
    ],
)
def test_addresses(one: str, other: str, same: bool) -> None:
    """How a reader came, and in what form a page is shown, makes no other page; an id in the query does."""
    assert (address(one) == address(other)) is same


@pytest.mark.parametrize(
    "url", ["", "fog", "https://olm.example", "https://olm.example/", "http://[", "x:y:z"]
)
def test_what_is_no_address_of_an_article(url: str) -> None:
    """A front page is another every day, and a word is no address."""
    assert address(url) is None


@pytest.mark.parametrize("indexed", [False, True])
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("olm.example/fog.html", "olm.example/fog.html.json"),
        ("2031-03-01/olm.example/fog.txt", "2031-03-02/olm.example/fog.txt"),
        ("olm.example/fog.txt", "m.olm.example/amp/fog.txt"),
        ("archive/1930000001.5/content.txt", "archive/1930000001.5/mercury/text.txt"),
    ],
)
def test_versions_of_an_article_are_one(one: str, other: str, indexed: bool, tmp_path: Path) -> None:
    """A sidecar, a snapshot, a phone version: it is left out, and the copy has one source."""
    for name in (one, other):
        text = json.dumps({"body": ARTICLE}) if name.endswith("json") else ARTICLE
        put(tmp_path / "in", {name.replace(".html", ".txt") if "json" not in name else name: text})
    put(tmp_path / "in", {"elsewhere.txt": COPY})
    report = dedup.scan([tmp_path / "in"], index=tmp_path / "x" if indexed else None)
    assert (2, 1) == (report.summary.articles, report.summary.matches)
    assert ["an article that was read already"] == [kind.reason for kind in report.summary.left_out]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("olm.example/fog.txt", "quell.example/fog.txt"),
        ("archive/20310312/olm-fog.txt", "archive/20310312/quell-fog.txt"),
        ("archive/20310312/olm/fog.txt", "archive/20310312/quell/fog.txt"),
    ],
)
def test_copies_at_other_places_stay_copies(one: str, other: str, tmp_path: Path) -> None:
    """Two sites with one text are what a scan is for, and what came on one day is not one article."""
    put(tmp_path, {one: ARTICLE, other: ARTICLE})
    assert [match.kind for match in dedup.scan([tmp_path])] == ["exact"]


def test_a_page_in_an_archive_is_one_with_its_extractions() -> None:
    """ArchiveBox keeps a folder per page, and a WARC in it has the address of the page besides."""
    folder = "/srv/box/archive/1930000001.5"
    page = Article("a#0", f"{folder}/warc/19.warc.gz", "", url="https://olm.example/fog", line=4)
    assert keys(page) & keys(Article("b", f"{folder}/htmltotext.txt", ""))


def test_a_run_goes_on_where_a_stopped_one_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the stopped run stored is remembered: the sidecar of an article that it read is left out."""
    rows = {"olm.example/fog.txt": ARTICLE, "olm.example/fog.txt.json": json.dumps({"body": ARTICLE})}
    put(tmp_path / "in", {"olm.example/fog.txt": rows["olm.example/fog.txt"]})
    with dedup.open_index(tmp_path / "x", create=True) as store:
        collection = FileCollection(store, SETTINGS)
        take(collection, files([tmp_path / "in"], SETTINGS), SETTINGS)
    put(tmp_path / "in", rows)
    report = dedup.scan([tmp_path / "in"], index=tmp_path / "x")
    assert (0, 1, 0) == (report.summary.articles, report.summary.known, report.summary.updates)
    assert ["an article that was read already"] == [kind.reason for kind in report.summary.left_out]


@pytest.mark.parametrize("indexed", [False, True])
def test_a_changed_version_is_no_copy_of_the_older_one(indexed: bool, tmp_path: Path) -> None:
    """Both are kept, since a copy may follow either, and the summary counts the pair."""
    rows = [
        {"url": "https://olm.example/fog?ref=a", "body": ARTICLE},
        {"url": "https://olm.example/fog", "body": CHANGED},
    ]
    put(tmp_path / "in", {"a.jsonl": "\n".join(map(json.dumps, rows))})
    report = dedup.scan([tmp_path / "in"], index=tmp_path / "x" if indexed else None)
    assert (2, 0, 1) == (report.summary.articles, report.summary.matches, report.summary.updates)


def test_two_files_that_count_from_0_are_two_sets(tmp_path: Path) -> None:
    """Nothing is lost, in one scan, in a new index, and where the second file comes later."""

    def rows(*texts: str) -> str:
        return "\n".join(json.dumps({"id": n, "text": text}) for n, text in enumerate(texts))

    others = [write(ordinary(Random(n), 100, 20_000)) for n in (11, 12)]
    put(tmp_path / "in", {"a.jsonl": rows(ARTICLE, others[0])})
    index = tmp_path / "x"
    assert 2 == dedup.scan([tmp_path / "in"], index=index).summary.articles
    put(tmp_path / "in", {"b.jsonl": rows(COPY, others[1])}, LONG_AGO + 9)
    later = dedup.scan([tmp_path / "in"], index=index)
    alone = dedup.scan([tmp_path / "in"])
    assert [1, 1] == [later.summary.matches, alone.summary.matches]
    assert (2, 4, 1) == (later.summary.articles, alone.summary.articles, later.summary.known)
    assert 0 == dedup.scan([tmp_path / "in"], index=index).summary.articles


def test_young_files_wait_for_the_next_run(tmp_path: Path) -> None:
    """They are counted, and read once they have settled."""
    put(tmp_path / "in", {"old.txt": ARTICLE})
    (tmp_path / "in" / "new.txt").write_text(COPY)
    settings = Settings(settle=3600)
    first = dedup.scan([tmp_path / "in"], settings, index=tmp_path / "x")
    assert (1, 1) == (first.summary.articles, first.summary.left_out[0].count)
    os.utime(tmp_path / "in" / "new.txt", (LONG_AGO, LONG_AGO))
    second = dedup.scan([tmp_path / "in"], settings, index=tmp_path / "x")
    assert (1, 1, 1, ()) == (
        second.summary.articles, second.summary.known, second.summary.matches, second.summary.left_out
    )  # fmt: skip


def test_what_is_left_out_is_counted_in_every_run(tmp_path: Path) -> None:
    """It is not stored as known: a later version, or an extra, may read it."""
    put(tmp_path / "in", {"a.txt": ARTICLE, "b.png": "x", "c": "<html><p>x", "robots.txt": "User-agent: *"})
    runs = [dedup.scan([tmp_path / "in"], index=tmp_path / "x").summary for _ in range(2)]
    assert runs[0].left_out == runs[1].left_out
    read = 1 if available("best") is not None else 2  # the page, where its reader is installed
    assert [(4, 0), (4, read)] == [(run.files, run.known) for run in runs]
    assert 4 - read == sum(kind.count for kind in runs[0].left_out)


def test_problems_of_a_kind_are_counted_beyond_a_hundred() -> None:
    """A file cannot fill a report: the rest is one line, and all of them are counted."""
    taken = Taken()
    for number in range(1, 1001):
        taken.report(Problem("a.jsonl", f"broken JSON: at character {number}", number))
        taken.report(Problem("a.jsonl", f"no text; its fields are: f{number}", number))
        taken.leave_out(LeftOut(f"{number}.PNG", "a picture"))
    listed = taken.listed()
    assert 2000 == taken.unread
    assert MOST_OF_A_KIND + 1 + 2 == len(listed)
    assert ["900 more like this: broken JSON: at character …", "999 more like this: no text"] == [
        problem.reason for problem in listed[-2:]
    ]
    assert [(1000, ".png")] == [(kind.count, kind.suffix) for kind in taken.kinds_left_out()]


def test_keys_are_few() -> None:
    """An article has its place and its address, whatever stands in them."""
    found = keys(dedup.Article("a", "/srv/olm.example/a/b?c=%00.html", "", url="https://olm.example/a/b?c=1"))
    assert 0 < len(found) <= 4
