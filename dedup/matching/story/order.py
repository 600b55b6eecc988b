"""In which order the articles of a story came: one order for all of them, by the strongest evidence that
agrees.

Evidence is taken from the surest to the weakest, and what would close a circle with what is already taken is
refused: the ranked pairs of Tideman (1987). So a doubtful pair never overrides a dated chain. Dates, arrival
and preference count between articles that match no more than through others.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import groupby, pairwise

from dedup.article import OriginEvidence
from dedup.matching.origin.arrival import SEEN
from dedup.matching.origin.dates import READ_OFF
from dedup.matching.origin.preference import CONFIDENCE as PREFERRED
from dedup.matching.story.acyclic import Acyclic
from dedup.matching.story.ties import Member, Tie

_LAST = "9999-99-99"
"""Sorts after every day."""


@dataclass(frozen=True, slots=True)
class Order:
    """The members of a story, the root first."""

    members: tuple[int, ...]
    by: OriginEvidence
    """The surest evidence that the root came first; "unknown" if there is none, and it is only shown
    first."""
    after_root: frozenset[int]
    """The members that evidence puts after the root."""


@dataclass(frozen=True, slots=True)
class _Edge:
    """One node before another. Nodes beyond the members stand between groups of them."""

    confidence: float
    first: int
    second: int
    by: OriginEvidence


def arrange(
    group: Sequence[int], members: Sequence[Member], ties: Sequence[Tie], known: Mapping[int, str]
) -> Order:
    """Return the order of the members of a story, given ascending, with the ties among them.

    `known` are the days of publication, in ISO 8601, of those that have one. Two members need none.
    """
    local = {member: i for i, member in enumerate(group)}
    days = _usable_days(known, ties)
    late = _late(group, members, days)
    pairs = [
        _Edge(tie.confidence, local[tie.source], local[tie.copy], tie.by)
        for tie in ties
        if tie.by != "unknown" and not (tie.by == "seen" and tie.copy in late)
    ]
    shown = [days.get(member, _LAST) for member in group]
    pairs.sort(key=lambda edge: (shown[edge.first], edge.first, edge.second))
    inferred, nodes = _inferred(group, members, ties, days, late) if len(group) > 2 else ([], len(group))
    edges = sorted([*pairs, *inferred], key=lambda edge: -edge.confidence)  # pairs before what is inferred
    shown += [_LAST] * (nodes - len(group))
    graph = Acyclic(sorted(range(nodes), key=lambda node: (shown[node], node)))  # most edges fit this
    kept = [edge for edge in edges if graph.add(edge.first, edge.second)]
    return _order(group, graph, kept)


def _inferred(
    group: Sequence[int],
    members: Sequence[Member],
    ties: Sequence[Tie],
    days: Mapping[int, str],
    late: Collection[int],
) -> tuple[list[_Edge], int]:
    """Return what preference, dates and arrival say of all members, and how many nodes that takes."""
    trusted, nodes, edges = _trusted(group, ties), len(group), list[_Edge]()
    ranks: list[tuple[float, OriginEvidence, list[str | int | None]]] = [
        (PREFERRED, "preferred", [trusted.get(member) for member in group]),
        (READ_OFF, "published", [days.get(member) for member in group]),
        (SEEN, "seen", [None if member in late else members[member].seen for member in group]),
    ]
    for confidence, by, rank in ranks:
        levels = _levels(rank)
        edges += _chain(levels, nodes, confidence, by)
        nodes += max(len(levels) - 1, 0)
    return edges, nodes


def _order(group: Sequence[int], graph: Acyclic, kept: Sequence[_Edge]) -> Order:
    placed = [node for node in _sorted(graph, len(group)) if node < len(group)]
    root = placed[0]
    after = graph.reached_from(root)
    told = [edge.by for edge in kept if edge.first == root]
    by = told[0] if len(after) > 1 and told else "unknown"
    later = frozenset(group[node] for node in after if node < len(group) and node != root)
    return Order(tuple(group[node] for node in placed), by if later else "unknown", later)


def _sorted(graph: Acyclic, members: int) -> Iterator[int]:
    """Yield the nodes in an order that the edges allow: what comes before others as early as it may."""
    waiting = [len(before) for before in graph.before]
    ready: list[tuple[bool, bool, int]] = []

    def release(node: int) -> None:
        is_member = node < members
        heappush(ready, (is_member, is_member and not graph.after[node], node))

    for node, count in enumerate(waiting):
        if not count:
            release(node)
    while ready:
        *_, node = heappop(ready)
        yield node
        for other in graph.after[node]:
            waiting[other] -= 1
            if not waiting[other]:
                release(other)


def _levels(ranks: Sequence[str | int | None]) -> list[list[int]]:
    """Return the nodes that have a rank in groups of equal rank, the lowest first."""
    found: dict[str | int, list[int]] = {}
    for node, rank in enumerate(ranks):
        if rank is not None:
            found.setdefault(rank, []).append(node)
    return [found[rank] for rank in sorted(found)]


def _chain(
    levels: Sequence[Sequence[int]], first_node: int, confidence: float, by: OriginEvidence
) -> Iterator[_Edge]:
    """Yield edges that put each level before the next, over a node between the two: as many as members."""
    gates = range(first_node, first_node + max(len(levels) - 1, 0))
    for one, other in pairwise(gates):
        yield _Edge(confidence, one, other, by)
    for gate, level in zip(gates, levels, strict=False):
        yield from (_Edge(confidence, node, gate, by) for node in level)
    for gate, level in zip(gates, levels[1:], strict=False):
        yield from (_Edge(confidence, gate, node, by) for node in level)


def _trusted(group: Sequence[int], ties: Sequence[Tie]) -> dict[int, int]:
    """Return 0 for each member that the user prefers and 1 for each other, as far as ties show it.

    A pair that something else decided is of two that are preferred, or of none: what matches a preferred
    member that way is left out.
    """
    told = [tie for tie in ties if tie.by == "preferred"]
    first = {tie.source for tie in told} - {tie.copy for tie in told}
    if not first:
        return {}
    unclear = {
        tie.other(m) for tie in ties if tie.by != "preferred" for m in (tie.source, tie.copy) if m in first
    }
    return {m: int(m not in first) for m in group if m in first or m not in unclear}


def _late(group: Sequence[int], members: Sequence[Member], days: Mapping[int, str]) -> set[int]:
    """Return the members that an index got later than one that was published after them. When these arrived
    says nothing of when they were written.
    """
    seen = {member: run for member in group if member in days and (run := members[member].seen) is not None}
    late, first = set[int](), max(seen.values(), default=0)
    for _, same_day in groupby(sorted(seen, key=days.__getitem__, reverse=True), key=days.__getitem__):
        on_that_day = list(same_day)
        late |= {member for member in on_that_day if seen[member] > first}
        first = min(first, *(seen[member] for member in on_that_day))
    return late


def _usable_days(days: Mapping[int, str], ties: Sequence[Tie]) -> dict[int, str]:
    """Return the days that tell an order.

    A pair that was judged by less than its two dates refused them, because one is in the future: the later
    one. The dates of two articles that both come from a third tell nothing.
    """
    unusable: set[int] = set()
    for tie in ties:
        one, other = days.get(tie.source), days.get(tie.copy)
        if one is None or other is None or one == other:
            continue
        if tie.has_third:
            unusable |= {tie.source, tie.copy}
        elif tie.by != "published" and tie.confidence < READ_OFF:
            unusable.add(tie.source if one > other else tie.copy)
    return {member: day for member, day in days.items() if member not in unusable}
