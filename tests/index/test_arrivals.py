"""Which article an index saw first: a run sees all its articles at once, and the index remembers when."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from random import Random

import pytest
from indexes import CHOICE, found, put, run
from texts import ordinary, reworded, write

from dedup import check, rebuild
from dedup.article import Article, Match, Settings
from dedup.index.file import changing, lookup, runs
from dedup.index.file.opening import created_or_opened, opened
from dedup.reading import load
from dedup.reading.item import Input, Stamp

STORY = ordinary(Random(1), 12, 20_000)
COPY = write(reworded(Random(2), STORY, 0.3, 120_000))
ORIGINAL = write(STORY)
FIRST, SECOND = "z-original.txt", "a-copy.txt"
"""By name alone, the copy would count as the source."""


def directions(matches: list[Match]) -> list[tuple[str, str, str]]:
    """Return which article came first, and the evidence for it."""
    return [(match.source.id, match.copy.id, match.origin.by) for match in matches]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return a folder with an index that saw the original."""
    put(tmp_path / "scrape", {FIRST: ORIGINAL})
    assert [] == run(tmp_path / "x", tmp_path / "scrape")
    return tmp_path


def test_one_run_sees_all_at_once(tmp_path: Path) -> None:
    """Two articles of the same run give no evidence."""
    put(tmp_path / "scrape", {FIRST: ORIGINAL, SECOND: COPY})
    assert [(SECOND, FIRST, "unknown")] == directions(run(tmp_path / "x", tmp_path / "scrape"))


def test_what_was_stored_before_came_first(place: Path) -> None:
    """The article seen first is the source, in a scan and after a rebuild that judges again."""
    put(place / "scrape", {SECOND: COPY})
    assert [(FIRST, SECOND, "seen")] == directions(run(place / "x", place / "scrape"))
    with opened(str(place / "x"), 0, write=True) as store:
        rebuild(store)
    assert [(FIRST, SECOND, "seen")] == directions(found(place / "x"))


def test_a_newer_version_was_seen_when_its_id_was(place: Path) -> None:
    """A source that is edited after the copy arrived stays the source."""
    put(place / "scrape", {SECOND: COPY})
    run(place / "x", place / "scrape")
    put(place / "scrape", {FIRST: f"{ORIGINAL} One sentence more about the end."}, since=1_100_000_000)
    run(place / "x", place / "scrape")
    assert [(FIRST, SECOND, "seen")] == directions(found(place / "x"))


def test_a_forgotten_article_is_seen_again(place: Path) -> None:
    """An article that was forgotten and comes back counts as seen after those that stayed."""
    put(place / "scrape", {SECOND: COPY})
    run(place / "x", place / "scrape")
    with opened(str(place / "x"), 0, write=True) as store:
        changing.forget(store, lookup.named(store, FIRST))
    run(place / "x", place / "scrape")
    assert [(SECOND, FIRST, "seen")] == directions(found(place / "x"))


def test_check_puts_what_is_stored_first(place: Path) -> None:
    """Given articles count as seen after stored ones; among each other they give no evidence."""
    put(place / "given", {SECOND: COPY, "b-copy.txt": COPY.upper()})
    with opened(str(place / "x"), 0, write=True) as store:
        matches = list(check([place / "given"], store, Settings()).matches)
    expected = [(SECOND, "b-copy.txt", "unknown"), (FIRST, SECOND, "seen"), (FIRST, "b-copy.txt", "seen")]
    assert sorted(expected) == sorted(directions(matches))


def test_a_run_after_one_that_was_killed_goes_on_with_it(tmp_path: Path) -> None:
    """Articles of a killed run and of the next one count as seen together; those of a third run do not."""
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


def test_a_time_that_no_column_holds_tells_nothing(tmp_path: Path) -> None:
    """File times in years that few file systems know do not stop a scan."""
    put(tmp_path / "scrape", {FIRST: ORIGINAL})
    status = (tmp_path / "scrape" / FIRST).stat()
    far = Input(str(tmp_path / "scrape" / FIRST), FIRST, stamp=Stamp(status.st_size, 2**63, status.st_ino))
    article = load(far, Settings())
    assert isinstance(article, Article)
    assert article.modified is None
