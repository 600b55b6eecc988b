"""Of each story one article is kept: whatever the graph, the dates and the policy."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.article import KINDS, POLICIES, STORY_SCORE, Policy
from dedup.matching.choosing import Qualities, choose
from dedup.matching.story.ties import STRONG, Member, Tie, groups

MEMBERS = 12


@st.composite
def graphs(draw: st.DrawFn) -> list[Tie]:
    """Return ties between a few members, one a pair, of any kind, score and direction."""
    every = [(a, b) for a in range(MEMBERS) for b in range(MEMBERS) if a < b]
    pairs = draw(st.lists(st.sampled_from(every), max_size=20, unique=True))
    ties = []
    for a, b in pairs:
        source, copy = draw(st.sampled_from([(a, b), (b, a)]))
        by, confidence = draw(st.sampled_from([("unknown", 0.5), ("published", 0.8), ("attribution", 0.96)]))
        score = draw(st.sampled_from([0.5, 0.7, STRONG, 0.99]))
        resemblance = draw(st.sampled_from([0.1, 0.6, 1.0]))
        kind = draw(st.sampled_from(KINDS))
        ties.append(Tie(source, copy, kind, score, by, confidence, False, resemblance, 0.5, 0.5))
    return ties


days = st.dictionaries(st.integers(0, MEMBERS - 1), st.dates().map(str))
numbers = st.dictionaries(st.integers(0, MEMBERS - 1), st.integers(0, 3))


def facts(known: dict[int, str], values: dict[int, int]) -> Qualities:
    """Return what policies look at."""
    words = {member: values.get(member, 9) for member in range(MEMBERS)}
    return Qualities({member: member for member in range(MEMBERS)}, words, known, values)


MANY = [Member(f"{number:02d}", None) for number in range(MEMBERS)]


@given(graphs(), days, numbers, st.sampled_from(POLICIES))
def test_no_story_vanishes_and_none_is_kept_twice(
    ties: list[Tie], known: dict[int, str], values: dict[int, int], policy: Policy
) -> None:
    """Each group that the ties make keeps one member; what is in no group is in no choice."""
    choices = choose(
        MANY, ties, policy, facts(known, values), lambda asked: {each: known.get(each) for each in asked}
    )
    chosen = sorted(sorted([choice.kept, *choice.dropped]) for choice in choices)
    assert groups(MEMBERS, ties) == chosen


@given(graphs(), days, numbers, st.sampled_from(POLICIES))
def test_what_is_dropped_is_a_copy_of_something_in_its_story(
    ties: list[Tie], known: dict[int, str], values: dict[int, int], policy: Policy
) -> None:
    """The tie that is named has the dropped article at one end, and a member of the story at the other."""
    for choice in choose(
        MANY, ties, policy, facts(known, values), lambda asked: {each: known.get(each) for each in asked}
    ):
        story = {choice.kept, *choice.dropped}
        for member, number in choice.dropped.items():
            assert {ties[number].source, ties[number].copy} <= story
            assert member in (ties[number].source, ties[number].copy)


@given(graphs())
def test_a_weak_tie_joins_no_two_stories(ties: list[Tie]) -> None:
    """Stories of strong ties stay apart: each of them is in a choice of its own."""
    strong = [tie for tie in ties if tie.is_strong]
    choices = choose(MANY, ties, "source", facts({}, {}), lambda asked: {})
    story_of = {end: i for i, each in enumerate(choices) for end in (each.kept, *each.dropped)}
    apart = [story_of[group[0]] for group in groups(MEMBERS, strong)]
    assert len(set(apart)) == len(apart)


def a_chain() -> list[Tie]:
    """Return 0 → 1 → 2 by dates."""
    return [
        Tie(0, 1, "exact", 1.0, "published", 0.9, False, 1.0, 1.0, 1.0),
        Tie(1, 2, "near", 0.99, "published", 0.9, False, 0.8, 0.9, 0.9),
    ]


@pytest.mark.parametrize(
    ("policy", "kept"), [("source", 0), ("first", 1), ("longest", 2), ("newest", 2), ("field", 1)]
)
def test_a_policy_says_which(policy: Policy, kept: int) -> None:
    """What came first, was read first, is longest, was published last, has the highest number."""
    known = {0: "2031-03-01", 1: "2031-03-02", 2: "2031-03-03"}
    looked_at = Qualities({0: 5, 1: 4, 2: 6}, {0: 10, 1: 11, 2: 12}, known, {1: 0.5, 2: 0.25})
    (choice,) = choose(MANY[:3], a_chain(), policy, looked_at, lambda asked: {i: known[i] for i in asked})
    assert kept == choice.kept
    assert {0, 1, 2} - {kept} == set(choice.dropped)


def test_a_story_is_what_strong_ties_make() -> None:
    """What drops an article by default is what joins articles to a story."""
    assert STRONG == STORY_SCORE
