"""After a run is stopped at any commit of its judging, the next one ends as if it had not been stopped."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from indexes import CHOICE, contents, put, run, what_is_wrong
from texts import ordinary, reworded, twins, write

import dedup
from dedup.article import Settings
from dedup.index.collection import EXACT, LIKELY, SETTLED
from dedup.index.file import changing, likeness, lookup, runs
from dedup.index.file.collection import FileCollection
from dedup.index.file.opening import created_or_opened, opened
from dedup.index.file.runs import Position
from dedup.index.file.store import Store
from dedup.pipeline import judge

STORY = ordinary(Random(1), 12, 20_000)
TEXTS = {
    "story": write(STORY),
    "capitals": write(STORY).upper(),
    "edited": f"{write(STORY)} One line more.",
    "reworded": write(reworded(Random(2), STORY, 0.3, 120_000)),
    **twins(2, 2),
    **twins(24, 7, 50_000),
}
"""All kinds of pairs: exact, near, reworded, doubtful, and many lookalikes."""


class Stopped(Exception):
    pass


@pytest.fixture(autouse=True)
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Commit every few pairs, and let a few lookalikes count against copies."""
    monkeypatch.setattr("dedup.pipeline.PAIRS_PER_STEP", 5)
    monkeypatch.setattr("dedup.pipeline.MATCHES_PER_STEP", 2)
    monkeypatch.setattr("dedup.judging.comparison.WORDS_PER_STEP", 1000)
    monkeypatch.setattr("dedup.judging.prior.FEW", 1.0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    put(tmp_path / "scrape", {f"{name}.txt": text for name, text in TEXTS.items()})
    return tmp_path / "scrape"


def stopping(monkeypatch: pytest.MonkeyPatch, when: Callable[[Position, int], bool]) -> list[Position]:
    """Stop runs within the commit for which `when` holds; return the positions that they reach."""
    positions: list[Position] = []
    set_progress = runs.set_progress

    def set_or_stop(store: Store, position: Position) -> None:
        set_progress(store, position)
        if when(position, len(positions)):
            raise Stopped
        positions.append(position)

    monkeypatch.setattr("dedup.index.file.runs.set_progress", set_or_stop)
    return positions


def scan_until_stopped(index: Path, folder: Path) -> None:
    with pytest.raises(Stopped), created_or_opened(str(index), CHOICE, {}, 0) as store:
        dedup.scan([folder], Settings(), index=store)


def scan_whole(index: Path, folder: Path) -> tuple[int, int, int]:
    """Return how many matches are reported, how many pairs were judged, and how many were withheld."""
    with created_or_opened(str(index), CHOICE, {}, 0) as store:
        summary = dedup.scan([folder], Settings(), index=store).summary
        dedup.mark_reported(store)
    return summary.matches, summary.candidates, summary.held_back


def test_a_run_goes_on_where_it_was_stopped(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A run stopped at any commit of any stage is finished with the rows of an undisturbed run, and reports
    the same counts.
    """
    with monkeypatch.context() as patched:
        positions = stopping(patched, lambda *_: False)
        judged = scan_whole(tmp_path / "plain", folder)
    assert (6, 31, 2) == judged, "all pairs of the four versions of the story, and no doubtful pair"
    assert {EXACT, LIKELY, SETTLED} == {stage for stage, _, _ in positions}
    assert sorted(set(positions)) == positions, "every commit makes progress"
    expected = contents(tmp_path / "plain")
    for stop in range(len(positions)):
        index = tmp_path / f"stopped-{stop}"
        with monkeypatch.context() as patched:
            stopping(patched, lambda _, done, stop=stop: done == stop)  # type: ignore[misc]
            scan_until_stopped(index, folder)
        assert [] == what_is_wrong(index)
        assert judged == scan_whole(index, folder)
        assert expected == contents(index), positions[stop]
        assert [] == what_is_wrong(index)


def test_pending_pairs_go_with_their_article(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The pairs of an article that is forgotten after a run was stopped are forgotten too."""
    with monkeypatch.context() as patched:
        stopping(patched, lambda position, _: position[0] == SETTLED)
        scan_until_stopped(tmp_path / "x", folder)
    with opened(str(tmp_path / "x"), 0, write=True) as store:
        before = len(likeness.pending_pairs(store).first)
        (number,) = lookup.named(store, "story.txt")
        changing.forget(store, [number])
        pairs = likeness.pending_pairs(store)
        assert 0 < len(pairs.first) < before
        assert number not in [*pairs.first.tolist(), *pairs.second.tolist()]
        judge(FileCollection(store, Settings()), Settings())
        assert 0 == len(likeness.pending_pairs(store).first)
    assert [] == what_is_wrong(tmp_path / "x")


def test_verify_finds_pairs_that_cannot_be(tmp_path: Path, folder: Path) -> None:
    """verify finds pairs left pending, pairs of no article or without a probability, and duplicates."""
    run(tmp_path / "x", folder)
    with opened(str(tmp_path / "x"), 0, write=True) as store:
        store.database.execute("insert into progress values ('settled', 'z', 'z')")
        store.database.execute(
            "insert into waiting values (0, 99999, 0.5, 0.5), (0, 1, 'nan', 0), (0, 0, 1, 1)"
        )
        store.database.execute("insert into alike select second, first, is_copy from alike limit 2")
        store.database.execute("insert into alike values (0, 99999, true)")
    assert [
        "stages of judging while nothing is to be judged: 1",
        "pending pairs of an article that is not there: 1",
        "pending pairs while nothing is to be judged: 3",
        "pending pairs with an impossible probability: 2",
        "lookalikes of an article that is not there: 1",
        "lookalikes that are stored twice: 2",
    ] == what_is_wrong(tmp_path / "x")


def test_a_run_that_was_stopped_leaves_nothing_to_one_of_other_articles(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If all pending articles of a stopped run were forgotten, the next run starts from the beginning."""
    with monkeypatch.context() as patched:
        positions = stopping(
            patched, lambda position, done: SETTLED == position[0] == (done and positions[-1][0])
        )
        scan_until_stopped(tmp_path / "x", folder)
    with opened(str(tmp_path / "x"), 0, write=True) as store:
        changing.forget(store, [number for number, *_ in store.places()])
    put(tmp_path / "other", {"a.txt": TEXTS["story"], "b.txt": TEXTS["edited"]})
    assert 1 == len(run(tmp_path / "x", tmp_path / "other"))
    assert [] == what_is_wrong(tmp_path / "x")


@pytest.mark.parametrize("has_ids", [False, True])
def test_a_feed_of_addresses_is_whole_after_a_run_was_stopped(
    has_ids: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a stopped run stored of a feed is read again with it: nothing is left out, or pruned for that."""
    rows = [
        {"text": write(ordinary(Random(i), 6)), "url": f"https://bell.example/{i}/story"}
        | ({"id": f"n{i}"} if has_ids else {})
        for i in range(20)
    ]
    put(tmp_path / "scrape", {"feed.jsonl": "\n".join(map(json.dumps, rows)) + "\n"})
    run(tmp_path / "plain", tmp_path / "scrape", prune=True)
    apply = changing.apply

    def apply_and_stop(store: Store, change: changing.Change) -> None:
        apply(store, change)
        raise Stopped

    with monkeypatch.context() as patched:
        patched.setattr(changing, "apply", apply_and_stop)
        with pytest.raises(Stopped):
            run(tmp_path / "x", tmp_path / "scrape", prune=True)
    run(tmp_path / "x", tmp_path / "scrape", prune=True)
    assert contents(tmp_path / "plain") == contents(tmp_path / "x")
    assert [] == what_is_wrong(tmp_path / "x")
