"""An order that grows edge by edge and stays free of circles (Pearce and Kelly 2007, a dynamic topological
sort).

An edge that fits the order costs nothing; one that does not reorders what lies between its ends.
"""

from __future__ import annotations

from collections.abc import Sequence

STEPS_PER_NODE = 200
"""Nodes that may be looked at, for each node there is, before edges that do not fit the order are refused: a
story of 100,000 articles that contradict each other must end."""


class Acyclic:
    """Nodes in an order that all edges keep."""

    def __init__(self, order: Sequence[int]) -> None:
        """Begin with this order of the nodes 0 to n - 1."""
        self.place = [0] * len(order)
        for place, node in enumerate(order):
            self.place[node] = place
        self.after: list[list[int]] = [[] for _ in order]
        self.before: list[list[int]] = [[] for _ in order]
        self._steps = STEPS_PER_NODE * len(order)

    def add(self, first: int, second: int) -> bool:
        """Put one node before another, unless that would close a circle; return whether it was done."""
        low, high = self.place[second], self.place[first]
        if low <= high:
            if first == second or self._steps <= 0:
                return False
            later = self._reached(second, self.after, low, high)
            if first in later:
                return False
            self._reorder(self._reached(first, self.before, low, high), later)
        self.after[first].append(second)
        self.before[second].append(first)
        return True

    def reached_from(self, node: int) -> set[int]:
        """Return the node and all that edges put after it."""
        return self._reached(node, self.after, 0, len(self.place))

    def _reached(self, node: int, edges: Sequence[Sequence[int]], low: int, high: int) -> set[int]:
        """Return what is reached from a node over edges without leaving these places."""
        found, left = {node}, [node]
        while left:
            for other in edges[left.pop()]:
                if other not in found and low <= self.place[other] <= high:
                    found.add(other)
                    left.append(other)
        self._steps -= len(found)
        return found

    def _reorder(self, earlier: set[int], later: set[int]) -> None:
        """Give the places of both sets first to the earlier nodes, then to the later ones."""
        nodes = [*sorted(earlier, key=self.place.__getitem__), *sorted(later, key=self.place.__getitem__)]
        places = sorted(self.place[node] for node in nodes)
        for node, place in zip(nodes, places, strict=True):
            self.place[node] = place
