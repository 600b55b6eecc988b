"""What a story is made of: articles by number and the ties between them; which ties hold a story together.

Only numbers and clues are here, no texts, so that a story of any size is planned from a few columns of an
index.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dedup.article import Kind, OriginEvidence

STRONG = 0.8
"""The least score of a match that joins what is already a story to another. Below it, three in ten are wrong
or more, and one wrong match would make one story of two."""


@dataclass(frozen=True, slots=True)
class Member:
    """What is known of an article: its id, and the run of an index that brought it."""

    id: str
    seen: int | None


@dataclass(frozen=True, slots=True)
class Tie:
    """A match between two members, which are given by their places in a list that is sorted by id."""

    source: int
    copy: int
    kind: Kind
    score: float
    by: OriginEvidence
    confidence: float
    has_third: bool
    """Whether both are known to come from a third, so that their dates tell nothing."""
    resemblance: float
    copied: float
    used: float

    @property
    def is_strong(self) -> bool:
        """Whether the two are one story, whatever else there is."""
        return self.kind != "excerpt" and self.score >= STRONG

    def other(self, member: int) -> int:
        """Return the other end."""
        return self.source if member == self.copy else self.copy

    def closeness(self, member: int) -> tuple[bool, float, float, float]:
        """Return a sort key of how closely a member follows the other end; the greatest is the closest."""
        share = self.copied if member == self.copy else self.used
        return self.kind == "exact", self.resemblance, share, self.score


def groups(count: int, ties: Sequence[Tie]) -> list[list[int]]:
    """Return the members of each story, ascending; those of no story are left out.

    Strong ties join. A member without any follows the source of its closest weak tie, if it is the copy of
    one, and takes along those that follow it in turn. So no weak tie ever joins two stories, and where a
    member belongs is up to its own ties alone.
    """
    leader = list(range(count))

    def leader_of(member: int) -> int:
        while leader[member] != member:
            leader[member] = leader[leader[member]]
            member = leader[member]
        return member

    for tie in _joining(count, ties):
        one, other = leader_of(tie.source), leader_of(tie.copy)
        leader[max(one, other)] = min(one, other)
    found: dict[int, list[int]] = {}
    for member in range(count):
        found.setdefault(leader_of(member), []).append(member)
    return [group for group in found.values() if len(group) > 1]


def _joining(count: int, ties: Sequence[Tie]) -> Iterable[Tie]:
    """Return the ties that hold stories together."""
    strong = [tie for tie in ties if tie.is_strong]
    bound = [False] * count
    for tie in strong:
        bound[tie.source] = bound[tie.copy] = True
    followed: dict[int, Tie] = {}
    for tie in ties:
        if not bound[tie.copy]:
            best = followed.get(tie.copy)
            if best is None or _follows(tie) > _follows(best):
                followed[tie.copy] = tie
    return [*strong, *followed.values()]


def _follows(tie: Tie) -> tuple[tuple[bool, float, float, float], int]:
    return tie.closeness(tie.copy), -tie.source
