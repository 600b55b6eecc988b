"""Which article of each story to keep: one, whatever the policy. Numbers only; this module reads no texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dedup.article import KINDS, Policy
from dedup.matching.story.plan import DaysOf, Plan, plan
from dedup.matching.story.ties import Member, Tie


@dataclass(frozen=True, slots=True)
class Qualities:
    """What a policy looks at, by member; what is unknown is left out."""

    places: Mapping[int, int]
    """In which place it was read."""
    words: Mapping[int, int]
    days: Mapping[int, str]
    values: Mapping[int, float]
    """The numbers in a field."""


@dataclass(frozen=True, slots=True)
class Survivor:
    """A story of which one member is kept."""

    kept: int
    dropped: Mapping[int, int]
    """The other members, each with the number of the tie that shows best what it is a copy of."""


def choose(
    members: Sequence[Member], ties: Sequence[Tie], policy: Policy, facts: Qualities, days_of: DaysOf
) -> list[Survivor]:
    """Return what is kept of each story that these ties make; a member of none is in no choice.

    A tie from STORY_SCORE on makes two articles one story, unless it is an excerpt. A weaker one only adds an
    article that has no other to the story of its closest: two stories never become one by it, so none of
    them is lost. Of members that a policy values alike, the first in the order of the story is kept.
    """
    return [_choice(each, ties, policy, facts) for each in plan(members, ties, days_of)]


def _choice(each: Plan, ties: Sequence[Tie], policy: Policy, facts: Qualities) -> Survivor:
    kept = _kept(each, policy, facts)
    best: dict[int, int] = {}
    for number in each.ties:
        for member in (ties[number].source, ties[number].copy):
            if member not in best or _tells(ties[number], member, kept) > _tells(
                ties[best[member]], member, kept
            ):
                best[member] = number
    return Survivor(kept, {member: best[member] for member in each.order.members if member != kept})


def _tells(tie: Tie, member: int, kept: int) -> tuple[bool, int, float, int]:
    """Return a sort key of how well a tie explains why a member is dropped: a tie to what is kept is best."""
    return tie.other(member) == kept, -KINDS.index(tie.kind), tie.score, -tie.other(member)


def _kept(each: Plan, policy: Policy, facts: Qualities) -> int:
    members = each.order.members
    if policy == "source":
        return members[0]
    place = {member: i for i, member in enumerate(members)}
    if policy == "first":
        return min(members, key=facts.places.__getitem__)
    if policy == "newest":
        return max(members, key=lambda member: (facts.days.get(member, ""), -place[member]))
    values: Mapping[int, float] = facts.words if policy == "longest" else facts.values
    return max(members, key=lambda member: (values.get(member, float("-inf")), -place[member]))
