"""Which article an index saw first: one run sees all at once, and what was seen stays seen."""

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
        rebuild(store)
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
        matches = list(check([place / "given"], store, Settings()).matches)
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


def test_a_time_that_no_column_holds_tells_nothing(tmp_path: Path) -> None:
    """Years that only some file systems know do not stop a scan."""
    put(tmp_path / "scrape", {FIRST: ORIGINAL})
    status = (tmp_path / "scrape" / FIRST).stat()
    far = Input(str(tmp_path / "scrape" / FIRST), FIRST, stamp=Stamp(status.st_size, 2**63, status.st_ino))
    article = load(far, 10**6)
    assert isinstance(article, Article)
    assert article.modified is None
