"""Stories: copies around their source, in any order of the matches, checked against the full definition."""

from __future__ import annotations

import json
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.article import Article, Match, Origin
from dedup.matching.story import stories
from dedup.report import Look
from dedup.report import stories as report

DAYS = [None, "2031-01-01", "2031-01-02", "2031-01-03"]


def match(source: str, copy: str, score: float = 0.9, days: dict[str, str | None] | None = None) -> Match:
    """Return a match of two articles without text."""
    one, other = (Article(name, name, "", published=(days or {}).get(name)) for name in (source, copy))
    return Match("near", score, one, other, Origin("unknown", 0.5, ""), 0.6, 1, 1, 0, 9, 9, ())


@st.composite
def graphs(draw: st.DrawFn) -> list[Match]:
    """Draw matches between up to eight articles, each pair in one direction only; circles may occur."""
    names = "abcdefgh"[: draw(st.integers(2, 8))]
    days = {name: draw(st.sampled_from(DAYS)) for name in names}
    found = []
    for i, one in enumerate(names):
        for other in names[i + 1 :]:
            way = draw(st.sampled_from([None, None, (one, other), (other, one)]))
            if way:
                found.append(match(*way, draw(st.sampled_from([0.6, 0.9])), days))
    return found


def homes(found: list[Match]) -> dict[str, str]:
    """Return the source of each copy by comparing every source with every other, as the definition says."""
    articles = {a.id: a for m in found for a in (m.source, m.copy)}
    chosen = {}
    for copy in articles:
        mine = [m for m in found if m.copy.id == copy]
        top = []
        for m in mine:
            under = [
                n
                for n in mine
                for link in found
                if (n.source.id, m.source.id) == (link.source.id, link.copy.id)
            ]
            if not under:
                top.append(m)
        best: Match | None = None
        for m in top or mine:
            if best is None or better(m, best):
                best = m
        if best:
            chosen[copy] = best.source.id
    return chosen


def better(one: Match, other: Match) -> bool:
    """Return whether the first source is earlier, then surer, then first by id."""
    days = [m.source.published for m in (one, other)]
    if days[0] != days[1]:
        return days[1] is None or (days[0] is not None and days[0] < days[1])
    if one.score != other.score:
        return one.score > other.score
    return one.source.id < other.source.id


@given(graphs(), st.integers(0, 2**32).map(Random))
def test_clusters_are_those_of_the_definition_in_any_order(found: list[Match], random: Random) -> None:
    """Every copy belongs to the source that the definition names, whatever the order of the matches."""
    made = stories(found)
    assert homes(found) == {m.copy.id: cluster.source.id for cluster in made for m in cluster.copies}
    shuffled = found[:]
    random.shuffle(shuffled)
    assert made == stories(shuffled)


@given(graphs())
def test_nothing_is_joined_through_a_third(found: list[Match]) -> None:
    """Each copy of a story matches its source, and is a copy in no other story."""
    made = stories(found)
    members = [(cluster.source.id, m.source.id, m.copy.id) for cluster in made for m in cluster.copies]
    assert all(source == own for source, own, _ in members)
    assert {(source, copy) for source, _, copy in members} <= {(m.source.id, m.copy.id) for m in found}
    copies = [copy for *_, copy in members]
    assert sorted(set(copies)) == sorted(copies) == sorted({m.copy.id for m in found})
    assert all(cluster.above is None or cluster.above.copy.id == cluster.source.id for cluster in made)


def test_a_chain_stays_a_chain() -> None:
    """A–B and B–C without A–C are two stories, and the second says that its source is a copy of A."""
    first, second = stories([match("B", "C"), match("A", "B")])
    assert ("A", ["B"], None) == (first.source.id, [m.copy.id for m in first.copies], first.above)
    assert ("B", ["C"]) == (second.source.id, [m.copy.id for m in second.copies])
    assert second.above is not None
    assert "A" == second.above.source.id


def test_a_triangle_is_one_cluster() -> None:
    """With A–C as well, B and C are both copies of A."""
    (only,) = stories([match("B", "C", 0.99), match("A", "C"), match("A", "B")])
    assert ("A", ["B", "C"]) == (only.source.id, [m.copy.id for m in only.copies])


@pytest.mark.parametrize("count", [0, 1, 500])
def test_copies_come_by_date(count: int) -> None:
    """The earliest copy comes first, and copies without a date come last."""
    days = {f"c{i}": None if i % 3 == 0 else f"2031-01-{1 + i % 28:02}" for i in range(count)}
    made = stories([match("a", name, days=days) for name in days])
    dates = [m.copy.published or "9" for cluster in made for m in cluster.copies]
    assert sorted(dates) == dates
    assert count == len(dates)


def test_clusters_are_shown_as_text_and_as_json() -> None:
    """Both forms show the source, what it is itself a copy of, and its copies by date; names are escaped."""
    days = {"A": "2031-01-01", "B": "2031-01-02", "C\x1b[2J": "2031-01-03"}
    made = stories([match("B", "C\x1b[2J", days=days), match("A", "B", days=days)])
    assert (
        "A, 2031-01-01, 1 copy\n"
        "  near     0.90  B, 2031-01-02\n"
        "\n"
        "B, 2031-01-02, 1 copy\n"
        "  itself a copy (near, 0.90) of A\n"
        "  near     0.90  C\\x1b[2J, 2031-01-03\n"
    ) == "".join(report.rows(made, Look()))
    first, second = (json.loads(line) for line in report.lines(made))
    assert ("A", None, ["B"]) == (first["source"]["id"], first["above"], [c["id"] for c in first["copies"]])
    assert ("B", "A") == (second["source"]["id"], second["above"])
