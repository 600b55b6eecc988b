"""The words of two passages → what became of each: kept, moved, replaced, dropped or inserted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from dedup.article import Change, Span
from dedup.matching.rewording.subsequence import common_subsequence

MOST_PAIRED = 3
"""The most content words in a gap that are paired one by one; in longer gaps the order means nothing."""
LONGEST_PHRASE = 4
"""The most words of a phrase that replaces a word or another phrase."""
BALANCED = 2
"""The most words by which a phrase may differ in length from what it replaces."""
NARROW = 25
"""The widest gap between two kept words, in words, in which words without a topic are aligned too."""

Range = tuple[int, int]
"""The first word, and the one after the last."""


@dataclass(frozen=True, slots=True)
class PassageWords:
    """The words of one passage: spelled (n,) hashes, stems (n,), content (n,) whether it carries the
    topic, start and end (n,) characters."""

    spelled: list[int]
    stems: list[int]
    content: list[bool]
    start: list[int]
    end: list[int]

    def span(self, low: int, high: int) -> Span:
        """Return the characters of the words low to high, exclusive."""
        return self.start[low], self.end[high - 1]

    def carry_topic(self, words: Range | None) -> bool:
        """Return whether one of the words carries the topic."""
        return words is not None and any(self.content[slice(*words)])


@dataclass(frozen=True, slots=True)
class Step:
    """An Edit in words."""

    change: Change
    source: Range | None
    copy: Range | None


def align_words(theirs: PassageWords, ours: PassageWords) -> list[Step]:
    """Align the words of two passages: first those kept in order, then those moved, then those replaced."""
    pairs = _in_order(theirs, ours)
    moved = _moved(theirs, ours, pairs)
    steps = [(_after(j - 1), _pair(theirs, ours, i, j)) for i, j in pairs]
    steps += [(_after(j - 1), Step("moved", (i, i + 1), (j, j + 1))) for i, j in moved]
    steps += [
        (_after(step.copy[0] - 1 if step.copy else before, step), step)
        for before, step in _between(theirs, ours, pairs, moved)
    ]
    return _joined([step for _, step in sorted(steps, key=lambda keyed: keyed[0])])


def _in_order(theirs: PassageWords, ours: PassageWords) -> list[tuple[int, int]]:
    """Return the common words that are in the same order, by source and copy.

    Words that carry the topic are aligned first, by stem. Then all words are aligned as written, but only
    where little is left between two of these: "the" and "of" are everywhere and would align any two texts.
    """
    content = [[n for n, carries in enumerate(side.content) if carries] for side in (theirs, ours)]
    stems = [[side.stems[n] for n in places] for side, places in zip((theirs, ours), content, strict=True)]
    firm = [(content[0][i], content[1][j]) for i, j in common_subsequence(*stems)]
    pairs = list(firm)
    for (i, j), (k, m) in pairwise([(-1, -1), *firm, (len(theirs.stems), len(ours.stems))]):
        if min(k - i, m - j) > 1 and max(k - i, m - j) <= NARROW:
            inner = common_subsequence(theirs.spelled[i + 1 : k], ours.spelled[j + 1 : m])
            pairs += [(i + 1 + n, j + 1 + o) for n, o in inner]
    return sorted(pairs)


def _moved(theirs: PassageWords, ours: PassageWords, pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the words that carry the topic and moved within the copy; equal words are paired in order."""
    kept = {i for i, _ in pairs}, {j for _, j in pairs}
    unmatched: dict[int, list[int]] = {}
    for i in reversed(range(len(theirs.stems))):
        if theirs.content[i] and i not in kept[0]:
            unmatched.setdefault(theirs.stems[i], []).append(i)
    free = (j for j in range(len(ours.stems)) if ours.content[j] and j not in kept[1])
    return [(unmatched[ours.stems[j]].pop(), j) for j in free if unmatched.get(ours.stems[j])]


def _after(word: int, step: Step | None = None) -> tuple[int, int, int]:
    """Return the sort key of a step: it follows this word of the copy, and dropped words come first."""
    dropped = step is not None and step.change == "dropped"
    return word, not dropped, step.source[0] if step and step.source else 0


def _pair(theirs: PassageWords, ours: PassageWords, i: int, j: int) -> Step:
    same = theirs.spelled[i] == ours.spelled[j]
    return Step("kept" if same else "replaced", (i, i + 1), (j, j + 1))


def _between(
    theirs: PassageWords, ours: PassageWords, pairs: list[tuple[int, int]], moved: list[tuple[int, int]]
) -> Iterator[tuple[int, Step]]:
    """Yield what became of the words between kept words, each with the kept word of the copy before it."""
    for before, left, right in _gaps(theirs, ours, pairs, moved):
        for step in _gap(theirs, ours, left, right):
            yield before, step


def _gaps(
    theirs: PassageWords, ours: PassageWords, pairs: list[tuple[int, int]], moved: list[tuple[int, int]]
) -> Iterator[tuple[int, list[int], list[int]]]:
    """Yield the words of source and copy between kept words, and the kept word of the copy before them."""
    gone, come = {i for i, _ in moved}, {j for _, j in moved}
    for (i, j), (k, m) in pairwise([(-1, -1), *pairs, (len(theirs.stems), len(ours.stems))]):
        if not k - i == m - j == 1:
            left = [n for n in range(i + 1, k) if n not in gone]
            yield j, left, [n for n in range(j + 1, m) if n not in come]


def _gap(theirs: PassageWords, ours: PassageWords, left: list[int], right: list[int]) -> list[Step]:
    """Return what became of the words between two kept words: replaced, dropped or inserted."""
    topic = [n for n in left if theirs.content[n]], [n for n in right if ours.content[n]]
    if 0 < len(topic[0]) == len(topic[1]) <= MOST_PAIRED:
        paired = list(zip(*topic, strict=True))
    elif _is_phrase(left, right):
        return [Step("replaced", (left[0], left[-1] + 1), (right[0], right[-1] + 1))]
    else:
        paired = []
    taken = {i for i, _ in paired}, {j for _, j in paired}
    steps = [Step("replaced", (i, i + 1), (j, j + 1)) for i, j in paired]
    steps += [Step("dropped", (i, i + 1), None) for i in left if i not in taken[0]]
    return steps + [Step("inserted", None, (j, j + 1)) for j in right if j not in taken[1]]


def _is_phrase(left: list[int], right: list[int]) -> bool:
    """Return whether a short run of words replaces a short run of words."""
    if not left or not right or abs(len(left) - len(right)) > BALANCED:
        return False
    return all(places[-1] - places[0] == len(places) - 1 < LONGEST_PHRASE for places in (left, right))


def _joined(steps: list[Step]) -> list[Step]:
    """Join steps of one kind that follow each other in both texts; replaced words stay separate."""
    joined: list[Step] = []
    for step in steps:
        if joined and step.change != "replaced" and _follows(joined[-1], step):
            last = joined[-1]
            step = Step(step.change, _together(last.source, step.source), _together(last.copy, step.copy))
            joined[-1] = step
        else:
            joined.append(step)
    return joined


def _follows(last: Step, step: Step) -> bool:
    return (
        last.change == step.change and _adjoins(last.source, step.source) and _adjoins(last.copy, step.copy)
    )


def _adjoins(one: Range | None, other: Range | None) -> bool:
    return one is other if one is None or other is None else one[1] == other[0]


def _together(one: Range | None, other: Range | None) -> Range | None:
    return (one[0], other[1]) if one and other else None
