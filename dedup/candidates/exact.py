"""Articles with the same words → the pairs that are reported as exact copies."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from dedup.kernels.pairs import Pairs

LARGEST_GROUP = 100
"""Articles with the same words that are all paired with each other. In a larger group, each is paired with
one of them only."""

Member = tuple[str, int]
"""The id and the number of an article."""


@dataclass(frozen=True, slots=True)
class ExactPairs:
    """Pairs of articles with the same words, and how many groups were too large to pair all with all."""

    pairs: Pairs
    large_groups: int


def pair_groups(
    groups: Iterable[Sequence[Member]], new: Collection[int] | None = None
) -> tuple[list[tuple[Member, Member]], int]:
    """Return the pairs within these groups that hold a new article, and how many groups are too large.

    Each group is given in the order of ids, and so is each pair. Without `new`, all articles are.
    """
    pairs: list[tuple[Member, Member]] = []
    large = 0
    for group in groups:
        if len(group) > LARGEST_GROUP:
            large += 1
            pairs += _with_first(group, new)
        else:
            pairs += _all_with_all(group, new)
    return pairs, large


def _all_with_all(group: Sequence[Member], new: Collection[int] | None) -> Iterator[tuple[Member, Member]]:
    for one, other in combinations(group, 2):
        if new is None or one[1] in new or other[1] in new:
            yield one, other


def _with_first(group: Sequence[Member], new: Collection[int] | None) -> Iterator[tuple[Member, Member]]:
    """Pair each new article with the first of the group, and the first, where it is new, with the second."""
    first, second = group[0], group[1]
    if new is not None and first[1] in new and second[1] not in new:
        yield first, second
    for other in group[1:]:
        if new is None or other[1] in new:
            yield first, other
