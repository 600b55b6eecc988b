"""Stories: one root each, no circle, every article in one, in any order of the matches."""

from __future__ import annotations

from dataclasses import replace
from graphlib import TopologicalSorter
from itertools import combinations, pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.article import Article, Kind, Match, Origin, OriginEvidence, Story
from dedup.matching.story import place, stories
from dedup.matching.story.acyclic import Acyclic
from dedup.matching.story.ties import STRONG

DAYS = [None, "2031-01-01", "2031-01-02", "2031-01-03"]
EVIDENCE: list[tuple[OriginEvidence, float]] = [
    ("unknown", 0.5),
    ("unknown", 0.5),
    ("preferred", 0.99),
    ("attribution", 0.96),
    ("published", 0.9),
    ("traces", 0.75),
    ("seen", 0.65),
]


def match(
    source: str,
    copy: str,
    score: float = 0.9,
    days: dict[str, str | None] | None = None,
    kind: Kind = "near",
    by: tuple[OriginEvidence, float] = ("unknown", 0.5),
    resemblance: float = 0.6,
) -> Match:
    """Return a match of two articles without text."""
    one, other = (Article(name, name, "", published=(days or {}).get(name)) for name in (source, copy))
    return Match(kind, score, one, other, Origin(*by, ""), resemblance, 1, 1, 0, 9, 9, ())


@st.composite
def graphs(draw: st.DrawFn) -> list[Match]:
    """Draw matches between up to nine articles, with any evidence of their direction; circles may occur."""
    names = "abcdefghi"[: draw(st.integers(2, 9))]
    days = {name: draw(st.sampled_from(DAYS)) for name in names}
    kinds: list[Kind] = ["exact", "near", "rewrite", "excerpt"]
    found = []
    for one, other in combinations(names, 2):
        ways = [None, None, (one, other), (other, one)]
        if way := draw(st.sampled_from(ways)):
            score, near = draw(st.sampled_from([0.55, 0.7, 0.85, 0.95])), draw(st.sampled_from([0.2, 0.6]))
            by = draw(st.sampled_from(EVIDENCE))
            if by[0] == "published" and days[way[0]] and days[way[1]]:
                way = tuple(sorted(way, key=lambda name: days[name] or ""))
            found.append(match(*way, score, days, draw(st.sampled_from(kinds)), by, near))
    return found


def members(story: Story) -> list[str]:
    """Return the ids of a story, the root first."""
    return [story.root.id, *(copy.article.id for copy in story.copies)]


def all_of(story: Story) -> list[Match]:
    """Return all matches within a story."""
    return [*(copy.match for copy in story.copies), *story.within]


@given(graphs())
def test_every_article_is_in_one_story(found: list[Match]) -> None:
    """Each matched article is once a root or a copy, or in no story and only the source of weak matches."""
    made = stories(found)
    placed = [id_ for story in made for id_ in members(story)]
    assert sorted(set(placed)) == sorted(placed)
    also = {each.source.id for story in made for each in story.also}
    assert {id_ for each in found for id_ in (each.source.id, each.copy.id)} - set(placed) <= also
    assert {each.copy.id for each in found} <= set(placed)


@given(graphs())
def test_a_story_has_one_root_and_no_circle(found: list[Match]) -> None:
    """Its matches go one way round, its closest matches make a tree, and each match is in one place."""
    made = stories(found)
    for story in made:
        graph = TopologicalSorter[str]()
        for each in all_of(story):
            graph.add(each.copy.id, each.source.id)
        graph.prepare()  # raises CycleError
        inside = {story.root.id}
        for copy in story.copies:
            assert copy.parent.id in inside
            assert {copy.article.id, copy.parent.id} == {copy.match.source.id, copy.match.copy.id}
            inside.add(copy.article.id)
        assert all({each.source.id, each.copy.id} <= inside for each in all_of(story))
    told = sorted(tuple(sorted((m.source.id, m.copy.id))) for s in made for m in (*all_of(s), *s.also))
    assert sorted(tuple(sorted((m.source.id, m.copy.id))) for m in found) == told


@given(graphs(), st.integers(0, 2**32).map(Random))
def test_stories_do_not_depend_on_the_order_of_matches(found: list[Match], random: Random) -> None:
    """The same matches make the same stories, and placed matches make them again."""
    made = stories(found)
    shuffled = found[:]
    random.shuffle(shuffled)
    assert made == stories(shuffled) == stories(place(shuffled))


@given(graphs())
def test_no_weak_match_joins_two_stories(found: list[Match]) -> None:
    """What strong matches hold together is in one story, with none that strong matches hold together
    apart.
    """
    strong = [m for m in found if m.score >= STRONG and m.kind != "excerpt"]
    apart = [set(members(story)) for story in stories(strong)]
    for story in stories(found):
        assert sum(bool(each & set(members(story))) for each in apart) <= 1
    whole = [set(members(story)) for story in stories(found)]
    assert all(any(each <= other for other in whole) for each in apart)


@given(graphs())
def test_dates_alone_are_never_contradicted(found: list[Match]) -> None:
    """Where dates are all there is, no source is dated after its copy, and the root is the first of the
    dated.
    """
    plain = [
        match(
            *sorted((m.source.id, m.copy.id)),
            m.score,
            {a.id: a.published for a in (m.source, m.copy)},
            m.kind,
        )
        for m in found
    ]
    dated = []
    for m in plain:
        one, other = m.source.published, m.copy.published
        if one and other and one != other:
            source, copy = (m.source, m.copy) if one < other else (m.copy, m.source)
            days = {source.id: source.published, copy.id: copy.published}
            m = match(source.id, copy.id, m.score, days, m.kind, ("published", 0.9))
        dated.append(m)
    for story in stories(dated):
        for each in all_of(story):
            assert (each.source.published or "") <= (each.copy.published or "9999")
        known = [a.published for a in (story.root, *(c.article for c in story.copies)) if a.published]
        if len(set(known)) > 1:
            assert (min(known), "published") == (story.root.published, story.by)


def test_a_doubtful_pair_never_overrides_a_dated_chain() -> None:
    """The wire is dated first; traces in two pairs would make a circle, and one of them gives way."""
    days = {"wire": "2031-01-01", "post": "2031-01-02"}
    found = [
        match("wire", "post", days=days, by=("published", 0.9)),
        match("post", "daily", days=days, by=("traces", 0.75)),
        match("daily", "wire", days=days, by=("traces", 0.75)),
    ]
    (story,) = stories(found)
    assert ("wire", {"post", "daily"}) == (story.root.id, {copy.article.id for copy in story.copies})
    assert "published" == story.by
    (against,) = (m for m in all_of(story) if m.origin.by == "story")
    assert ("wire", "daily") == (against.source.id, against.copy.id)


def test_dates_count_between_articles_that_match_through_others_only() -> None:
    """a and c do not match, and b has no date: the story still begins with the earlier of the two."""
    days = {"a": "2031-01-03", "c": "2031-01-01"}
    (story,) = stories([match("a", "b", days=days), match("b", "c", days=days)])
    assert ("c", "published") == (story.root.id, story.by)
    assert ["b", "a"] == [copy.article.id for copy in story.copies]


def test_an_article_that_came_late_is_not_judged_by_its_arrival() -> None:
    """The wire is dated before the post, and came after it: its arrival does not make the daily the root."""
    known = {"wire": ("2031-01-01", 1), "post": ("2031-01-02", 0), "daily": (None, 0)}
    articles = {name: Article(name, name, "", published=day, seen=run) for name, (day, run) in known.items()}
    found = [
        replace(match(*pair, by=by), source=articles[pair[0]], copy=articles[pair[1]])
        for pair, by in (
            (("wire", "post"), ("published", 0.9)),
            (("daily", "wire"), ("seen", 0.65)),
            (("daily", "post"), ("unknown", 0.5)),
        )
    ]
    (story,) = stories(found)
    assert ("wire", "published") == (story.root.id, story.by)


def test_without_evidence_the_root_is_only_shown_first() -> None:
    """Three articles that nothing orders: the first id is shown first, and nothing is said of the order."""
    (story,) = stories([match("b", "c"), match("a", "c"), match("a", "b")])
    assert ("a", "unknown") == (story.root.id, story.by)
    assert {"unknown"} == {each.origin.by for each in all_of(story)}


def test_a_weak_match_is_shown_beside_two_stories() -> None:
    """A digest of two stories, each with a copy of its own, belongs to one of them and also resembles the
    other.
    """
    found = [
        match("a", "a2"),
        match("b", "b2"),
        match("a", "digest", kind="excerpt", resemblance=0.3),
        match("b", "digest", kind="excerpt", resemblance=0.2),
    ]
    first, second = sorted(stories(found), key=lambda story: story.root.id)
    assert (["a", "a2", "digest"], ["b", "b2"]) == (sorted(members(first)), sorted(members(second)))
    assert [("b", "digest")] == [(m.source.id, m.copy.id) for m in first.also]
    assert () == second.also


def test_a_copy_hangs_on_the_article_that_it_follows_most_closely() -> None:
    """A copy of a copy is listed under it, though it also matches the original."""
    days = {"a": "2031-01-01", "b": "2031-01-02", "c": "2031-01-03"}
    published: tuple[OriginEvidence, float] = ("published", 0.9)
    (story,) = stories(
        [
            match("a", "b", days=days, by=published),
            match("a", "c", days=days, by=published, resemblance=0.3),
            match("b", "c", days=days, by=published, resemblance=0.9),
        ]
    )
    assert [("b", "a"), ("c", "b")] == [(copy.article.id, copy.parent.id) for copy in story.copies]


def test_a_turned_match_swaps_all_that_belongs_to_a_side() -> None:
    """Shares, lengths and passages change places with the articles; kind and score stay."""
    given = match("b", "a", days={"a": "2031-01-01", "c": "2031-01-02", "b": "2031-01-03"})
    others = [
        match("a", "c", by=("published", 0.9), days={"a": "2031-01-01", "c": "2031-01-02"}),
        match("c", "b", by=("published", 0.9), days={"c": "2031-01-02", "b": "2031-01-03"}),
    ]
    placed = {(m.source.id, m.copy.id): m for m in place([given, *others])}
    made = placed["a", "b"]
    assert (given.used, given.copied, given.copy_words, given.source_words) == (
        made.copied, made.used, made.source_words, made.copy_words,
    )  # fmt: skip
    assert ("story", "a") == (made.origin.by, made.place.root.id if made.place else "")


@pytest.mark.parametrize("count", [1, 500])
def test_copies_come_by_date(count: int) -> None:
    """The copies of a dated root come in the order of their dates, those without a date in between or
    last.
    """
    days = {"a": "2030-12-31", **{f"c{i}": f"2031-01-{1 + i % 28:02}" for i in range(count)}}
    made = stories([match("a", name, days=days, by=("published", 0.9)) for name in days if name != "a"])
    dates = [copy.article.published or "" for story in made for copy in story.copies]
    assert sorted(dates) == dates
    assert count == len(dates)


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=40), st.permutations(range(8)))
def test_an_order_takes_every_edge_that_closes_no_circle(
    edges: list[tuple[int, int]], begin: list[int]
) -> None:
    """An edge is refused exactly if its second node already comes before its first; the order keeps the
    others.
    """
    graph, kept = Acyclic(begin), set[tuple[int, int]]()
    for first, second in edges:
        fits = first not in reached(kept, second)
        assert fits == graph.add(first, second)
        if fits:
            kept.add((first, second))
    assert all(graph.place[first] < graph.place[second] for first, second in kept)
    assert reached(kept, 0) == graph.reached_from(0)


def reached(edges: set[tuple[int, int]], node: int) -> set[int]:
    """Return the node and all that edges lead to from it."""
    found = {node}
    while more := {second for first, second in edges if first in found} - found:
        found |= more
    return found


def test_a_story_of_many_is_planned_in_time_that_grows_with_it() -> None:
    """A star of 20,000 copies whose dates stand against 20,000 notes ends; nobody waits for its square."""
    days = {f"{i:05}": f"20{30 + i % 60}-01-01" for i in range(20_001)}
    chain = [match(*pair, days=days, by=("attribution", 0.96)) for pair in pairwise(sorted(days))]
    star = [match("00000", name, days=days) for name in days if name > "00001"]
    (story,) = stories([*chain, *star])
    assert 20_000 == len(story.copies)
