"""The stories of an index are those of all its matches, however they came; numbers stay, and changes are
told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import combinations
from pathlib import Path
from random import Random

import pytest

from dedup.article import Article, Kind, Match, Origin, OriginEvidence, Story, StoryChange, Wanted
from dedup.index.collection import Found
from dedup.index.file import changing, matches, stories
from dedup.index.file.opening import created_or_opened
from dedup.index.file.store import Store
from dedup.index.file.values import columns_for
from dedup.index.file.versions import Choice
from dedup.matching import story
from dedup.words.packing import pack_all

NOW = datetime(2031, 5, 4)
KINDS: list[Kind] = ["exact", "near", "rewrite", "excerpt"]
EVIDENCE: list[tuple[OriginEvidence, float]] = [("unknown", 0.5), ("published", 0.9), ("traces", 0.75)]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Lend an empty index."""
    with created_or_opened(str(tmp_path / "x.dedup"), Choice(0.5, 20, keeps_texts=True), {}, 0) as opened:
        yield opened


def add(store: Store, days: Mapping[str, str | None], address: int | None = None) -> None:
    """Add articles by id, with their dates."""
    numbers = store.take_numbers(len(days))
    rows = len(days)
    values = {
        "number": numbers,
        "id": list(days),
        "path": [name.encode() for name in days],
        "line": [0] * rows,
        "published": list(days.values()),
        "words": [9] * rows,
        "content": [1] * rows,
        "digest": [1] * rows,
        "text": pack_all(list(days)),
        "address": [address] * rows,
    } | dict.fromkeys(
        ("title", "url", "author", "source", "note", "modified", "site", "day", "story"), [None] * rows
    )  # fmt: skip values["seen"] = [0] * rows
    store.database.execute(
        "insert into articles by name select * from incoming", incoming=columns_for("articles", values)
    )


def numbers(store: Store) -> dict[str, int]:
    """Return the numbers of articles by id."""
    return dict(store.database.execute("select id, number from articles").fetchall())


def pair(
    source: str,
    copy: str,
    days: Mapping[str, str | None],
    kind: Kind = "near",
    score: float = 0.9,
    by: tuple[OriginEvidence, float] = ("unknown", 0.5),
    resemblance: float = 0.5,
) -> Match:
    """Return a match of two articles of the index."""
    one, other = (Article(name, name, name, published=days.get(name), seen=0) for name in (source, copy))
    return Match(kind, score, one, other, Origin(*by, ""), resemblance, 1.0, 1.0, 0, 9, 9, ())


def keep(store: Store, found: Sequence[Match]) -> None:
    """Store matches and settle them, as the end of a run does."""
    number = numbers(store)
    matches.keep(store, [Found(number[m.source.id], number[m.copy.id], m) for m in found], NOW)
    stories.settle(store)


def read(store: Store) -> list[Story]:
    """Return the stories of the index."""
    return story.stories(matches.read(store, Wanted()))


def shape(made: Sequence[Story]) -> list[object]:
    """Return what stories are, but for their numbers and order."""
    return sorted(
        (
            each.root.id,
            each.by,
            [(copy.article.id, copy.parent.id, copy.match.origin) for copy in each.copies],
            [(m.source.id, m.copy.id, m.origin) for m in each.within],
            sorted((m.source.id, m.copy.id) for m in each.also),
        )
        for each in made
    )


def drawn(random: Random, days: Mapping[str, str | None], new: set[str]) -> list[Match]:
    """Return random matches of pairs that hold a new article."""
    found = []
    for pair_ in combinations(sorted(days), 2):
        if new.isdisjoint(pair_) or random.random() > 0.25:
            continue
        source, copy = pair_ if random.random() < 0.5 else pair_[::-1]
        score, near = random.choice([0.55, 0.7, 0.85, 0.95]), random.choice([0.2, 0.6])
        found.append(pair(source, copy, days, random.choice(KINDS), score, random.choice(EVIDENCE), near))
    return found


@pytest.mark.parametrize("seed", range(8))
def test_an_index_has_the_stories_of_all_its_matches(store: Store, seed: int) -> None:
    """After every run, and after articles are forgotten, they are those that all matches make at once."""
    random = Random(seed)
    names = [f"{random.randrange(100):02}{i}" for i in range(16)]
    days: dict[str, str | None] = {}
    kept: list[Match] = []
    for low in range(0, 16, 4):
        new = {name: random.choice([None, "2031-01-01", "2031-01-02"]) for name in names[low : low + 4]}
        days |= new
        add(store, new)
        found = drawn(random, days, set(new))
        kept += found
        keep(store, found)
        assert shape(story.stories(kept)) == shape(read(store))
    gone = set(random.sample(names, 3))
    number = numbers(store)
    changing.forget(store, [number[name] for name in sorted(gone)])
    stories.settle(store)
    kept = [m for m in kept if gone.isdisjoint((m.source.id, m.copy.id))]
    assert shape(story.stories(kept)) == shape(read(store))


def test_a_story_keeps_its_number_while_it_grows(store: Store) -> None:
    """A copy, and an earlier article that becomes its root, change nothing about the number."""
    days = {"b": "2031-01-02", "c": "2031-01-03", "x": None, "y": None}
    add(store, days)
    keep(store, [pair("x", "y", days), pair("b", "c", days, by=("published", 0.9))])
    before = {each.root.id: each.number for each in read(store)}
    days |= {"a": "2031-01-01", "d": "2031-01-04"}
    add(store, {name: days[name] for name in "ad"})
    keep(store, [pair("a", "b", days, by=("published", 0.9)), pair("b", "d", days, by=("published", 0.9))])
    after = {each.root.id: each.number for each in read(store)}
    assert {"a": before["b"], "x": before["x"]} == after


def test_an_earlier_root_is_told_once(store: Store) -> None:
    """The next report says that the story begins with another article; the one after that does not."""
    days = {"b": "2031-01-02", "c": "2031-01-03"}
    add(store, days)
    keep(store, [pair("b", "c", days, by=("published", 0.9))])
    matches.mark_reported(store, matches.UNREPORTED)
    assert () == stories.changes(store)
    days["a"] = "2031-01-01"
    add(store, {"a": "2031-01-01"})
    keep(store, [pair("a", "b", days, by=("published", 0.9))])
    assert (StoryChange(1, "b", "a"),) == stories.changes(store)
    matches.mark_reported(store, matches.UNREPORTED)
    assert () == stories.changes(store)


def test_two_stories_that_become_one_are_told(store: Store) -> None:
    """What joins them gives the lower number to both, and the report names the other."""
    days: dict[str, str | None] = {"a": "2031-01-01", "b": None, "c": "2031-01-02", "d": None}
    add(store, days)
    keep(store, [pair("a", "b", days, "exact", 1.0), pair("c", "d", days)])
    matches.mark_reported(store, matches.UNREPORTED)
    days["e"] = None
    add(store, {"e": None})
    keep(store, [pair("a", "e", days), pair("c", "e", days)])
    assert [(1, "a")] == [(each.number, each.root.id) for each in read(store)]
    assert (StoryChange(2, "c", None, 1),) == stories.changes(store)


def test_a_later_version_of_an_address_is_not_one_more_copy(store: Store) -> None:
    """Its match with what the earlier version matches is dropped; what only the later one matches stays."""
    days = {"old": "2031-01-01", "b": "2031-01-02"}
    add(store, {"old": "2031-01-01"}, address=7)
    add(store, {"b": "2031-01-02"})
    keep(store, [pair("old", "b", days)])
    add(store, {"new": "2031-01-05"}, address=7)
    add(store, {"c": None})
    number, days = numbers(store), {**days, "new": "2031-01-05", "c": None}
    found = [pair("b", "new", days), pair("new", "c", days)]
    matches.keep(store, [Found(number[m.source.id], number[m.copy.id], m) for m in found], NOW)
    assert 1 == matches.drop_of_versions(store)
    stories.settle(store)
    assert [["b", "old"], ["c", "new"]] == sorted(
        [each.root.id, *(copy.article.id for copy in each.copies)] for each in read(store)
    )
