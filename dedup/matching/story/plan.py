"""How the members of each story stand to each other: the root, the order, and the tie by which each copy
hangs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

from dedup.matching.story.order import Order, arrange
from dedup.matching.story.ties import Member, Tie, groups

DaysOf = Callable[[Sequence[int]], Mapping[int, str | None]]
"""Returns the days of publication of members, in ISO 8601."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A story, its members and ties by number."""

    order: Order
    closest: Mapping[int, int]
    """By copy, the tie to the member that it follows most closely; each comes after the member that it
    follows."""
    ties: tuple[int, ...]
    """All ties between two of its members."""

    @property
    def root(self) -> int:
        """The member that came first, or is only shown first."""
        return self.order.members[0]


def plan(members: Sequence[Member], ties: Sequence[Tie], days_of: DaysOf) -> list[Plan]:
    """Return the stories of members, which are sorted by id; those of the lowest members come first.

    Ties may come in any order, one a pair. A tie between two stories, or to a member of none, is in no plan.
    Days are asked for at once, of the members of stories of three or more.
    """
    found = groups(len(members), ties)
    story_of = {member: number for number, group in enumerate(found) for member in group}
    within: list[list[int]] = [[] for _ in found]
    for number in sorted(range(len(ties)), key=lambda i: (ties[i].source, ties[i].copy)):
        story = story_of.get(ties[number].source)
        if story is not None and story == story_of.get(ties[number].copy):
            within[story].append(number)
    days = days_of([member for group in found if len(group) > 2 for member in group])
    plans = []
    for group, own in zip(found, within, strict=True):
        known = {member: day for member in group if (day := days.get(member))}
        order = arrange(group, members, [ties[number] for number in own], known)
        plans.append(Plan(order, _closest(order, ties, own), tuple(own)))
    return plans


def _closest(order: Order, ties: Sequence[Tie], own: Sequence[int]) -> dict[int, int]:
    """Return for each copy the tie by which it hangs.

    The story grows from its root by the earliest member that matches one that is in. It hangs on the closest
    of those before it; on one after it only where no other matches.
    """
    rank = {member: place for place, member in enumerate(order.members)}
    ties_of: dict[int, list[int]] = {member: [] for member in order.members}
    for number in own:
        ties_of[ties[number].source].append(number)
        ties_of[ties[number].copy].append(number)
    placed: set[int] = set()
    chosen: dict[int, int] = {}
    frontier = [0]
    waiting = {order.members[0]}
    while frontier:
        member = order.members[heappop(frontier)]
        if placed:
            inside = [number for number in ties_of[member] if ties[number].other(member) in placed]
            chosen[member] = max(inside, key=lambda number: _preference(ties[number], member, rank))
        placed.add(member)
        for number in ties_of[member]:
            other = ties[number].other(member)
            if other not in waiting:
                waiting.add(other)
                heappush(frontier, rank[other])
    return chosen


def _preference(
    tie: Tie, member: int, rank: Mapping[int, int]
) -> tuple[bool, tuple[bool, float, float, float], int]:
    other = tie.other(member)
    return rank[other] < rank[member], tie.closeness(member), -rank[other]
