"""A match → what became of each word of its reworded passages, and the vocabulary of the rewrite.

Works on the two texts and the passages alone, when somebody asks: a scan that prints no vocabulary pays
nothing. It knows no thesaurus: words are pairs because they stand in the same place.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from dedup.article import Change, Edit, Match, Passage, Replacement, Span
from dedup.function_words import content_words
from dedup.kernels.rewording import find_replaced
from dedup.kernels.subsequence import LANES
from dedup.ragged import Ints
from dedup.words import Words, split_words

MOST_PAIRED = 3
"""Content words on either side of a gap that are paired one by one: in longer gaps order tells nothing."""
LONGEST_PHRASE = 4
"""Words of a phrase that stands for a word or another phrase."""
BALANCED = 2
"""Words by which a phrase may differ in length from what it stands for."""
NARROW = 25
"""Words between two that are kept, up to which words that carry no topic are kept too."""

_WORD = re.compile(r"\w+(?:['’]\w+)*")


@dataclass(frozen=True, slots=True)
class Side:
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

    def tells(self, words: Range | None) -> bool:
        """Tell whether one of the words carries the topic."""
        return words is not None and any(self.content[slice(*words)])


Range = tuple[int, int]
"""Words, the last exclusive."""


@dataclass(frozen=True, slots=True)
class Step:
    """An Edit in words."""

    change: Change
    source: Range | None
    copy: Range | None


def edits(match: Match) -> tuple[tuple[Edit, ...], ...]:
    """Return what became of the words, passage by passage; a verbatim passage is one edit that keeps all.

    Each word of either passage lies in exactly one edit. They come in the order of the copy, dropped words
    after what they follow in the source.
    """
    if all(passage.verbatim for passage in match.passages):
        return tuple((Edit("kept", passage.source, passage.copy),) for passage in match.passages)
    texts = _texts(match)
    return tuple(tuple(_edits(passage, *texts)) for passage in match.passages)


def _texts(match: Match) -> tuple[tuple[Words, list[bool]], tuple[Words, list[bool]]]:
    """Return the words of source and copy, and which carry the topic."""
    words = split_words([match.source.text, match.copy.text])
    content = content_words(words).tolist()
    middle = int(words.bounds[1])
    return (words.of(0), content[:middle]), (words.of(1), content[middle:])


def vocabulary(match: Match, found: Sequence[Sequence[Edit]] | None = None) -> tuple[Replacement, ...]:
    """Return which words and phrases stand for which, the most frequent first, then in the order of the copy.

    Left out are words that differ in case or ending only, and those that carry no topic. `found` are the
    edits, where they are known.
    """
    source, copy = match.source.text, match.copy.text
    replaced = (
        _replacements(match)
        if found is None
        else (
            (edit.source, edit.copy)
            for passage in found
            for edit in passage
            if edit.change == "replaced" and edit.telling and edit.source and edit.copy
        )
    )
    counted: Counter[tuple[str, str]] = Counter()
    for theirs, ours in replaced:
        pair = (_plain(source[slice(*theirs)]), _plain(copy[slice(*ours)]))
        counted[pair] += not _same_stem(*pair)
    return tuple(Replacement(*pair, times) for pair, times in counted.most_common() if times)


def _replacements(match: Match) -> list[tuple[Span, Span]]:
    """Return what stands for what where both carry the topic: of the edits those, by a compiled loop."""
    passages = [passage for passage in match.passages if not passage.verbatim]
    if not passages:
        return []
    words = split_words([match.source.text, match.copy.text])
    middle = int(words.bounds[1])
    places = np.concatenate(
        (
            _places(words.of(0), [passage.source for passage in passages]),
            _places(words.of(1), [passage.copy for passage in passages]) + middle,
        ),
        axis=1,
    )
    lengths = places[:, 1::2] - places[:, ::2]
    theirs, ours = lengths.max(axis=0).tolist()
    room, lanes = 2 * max(theirs, ours) + 4, ours // LANES + 1
    keys, our_keys = np.empty((2, room), np.uint64)
    rows, hits = np.empty((max(theirs, NARROW) + 1) * lanes, np.uint64), np.empty(lanes, np.uint64)
    order, spare, holders, low, high, topic, our_topic, pairs, inner, kept = np.empty((10, room), np.int32)
    out = np.empty((int(lengths[:, 1].sum()), 4), np.int32)
    found = find_replaced(
        words.hashes, words.stems, content_words(words).view(np.uint8), places, len(places),
        NARROW, MOST_PAIRED, LONGEST_PHRASE, BALANCED, keys, our_keys, rows, hits, order, spare, holders,
        low, high, topic, our_topic, pairs, inner, kept, np.zeros(len(words.hashes), np.uint8), out,
    )  # fmt: skip
    start, end = words.start[out[:found, ::2]].tolist(), words.end[out[:found, 1::2] - 1].tolist()
    return [((a, b), (c, d)) for (a, c), (b, d) in zip(start, end, strict=True)]


def _places(words: Words, spans: Sequence[Span]) -> Ints:
    """Return the first word of each span, and the one after its last."""
    begin, end = np.array(spans).T
    return np.stack((words.start.searchsorted(begin), words.end.searchsorted(end, "right")), axis=1)


def _plain(phrase: str) -> str:
    """Return the words without what stands between them.

    >>> _plain("Thus: Don’t, stop")
    'thus don’t stop'
    """
    return " ".join(_WORD.findall(phrase)).casefold()


def _same_stem(one: str, other: str) -> bool:
    """Tell whether two words are forms of one: all but the ending is the same.

    >>> _same_stem("resolve", "resolution"), _same_stem("walk", "walked"), _same_stem("cat", "car")
    (True, True, False)
    """
    shared = sum(1 for _ in _while_equal(one, other))
    return " " not in one + other and shared >= max(min(len(one), len(other), 5), 3)


def _while_equal(one: str, other: str) -> Iterator[str]:
    for a, b in zip(one, other, strict=False):
        if a != b:
            return
        yield a


def _edits(passage: Passage, source: tuple[Words, list[bool]], copy: tuple[Words, list[bool]]) -> list[Edit]:
    if passage.verbatim:
        return [Edit("kept", passage.source, passage.copy)]
    theirs, ours = _side(*source, passage.source), _side(*copy, passage.copy)
    steps = align_words(theirs, ours)
    return [
        Edit(
            step.change,
            theirs.span(*step.source) if step.source else None,
            ours.span(*step.copy) if step.copy else None,
            theirs.tells(step.source) and ours.tells(step.copy),
        )
        for step in steps
    ]


def _side(words: Words, content: list[bool], span: Span) -> Side:
    low = int(words.start.searchsorted(span[0]))
    part = slice(low, int(words.end.searchsorted(span[1], "right")))
    return Side(
        words.hashes[part].tolist(),
        words.stems[part].tolist(),
        content[part],
        words.start[part].tolist(),
        words.end[part].tolist(),
    )


def align_words(theirs: Side, ours: Side) -> list[Step]:
    """Align the words of two passages: what is kept in order first, then what moved, then what stands for
    what."""
    pairs = _in_order(theirs, ours)
    moved = _moved(theirs, ours, pairs)
    steps = [(_after(j - 1), _pair(theirs, ours, i, j)) for i, j in pairs]
    steps += [(_after(j - 1), Step("moved", (i, i + 1), (j, j + 1))) for i, j in moved]
    steps += [
        (_after(step.copy[0] - 1 if step.copy else before, step), step)
        for before, step in _between(theirs, ours, pairs, moved)
    ]
    return _joined([step for _, step in sorted(steps, key=lambda keyed: keyed[0])])


def _between(
    theirs: Side, ours: Side, pairs: list[tuple[int, int]], moved: list[tuple[int, int]]
) -> Iterator[tuple[int, Step]]:
    """Yield what became of the words between those that are kept, each with the last kept word of the copy
    before it.
    """
    for before, left, right in _gaps(theirs, ours, pairs, moved):
        for step in _gap(theirs, ours, left, right):
            yield before, step


def _gaps(
    theirs: Side, ours: Side, pairs: list[tuple[int, int]], moved: list[tuple[int, int]]
) -> Iterator[tuple[int, list[int], list[int]]]:
    """Yield the words of source and copy between those that are kept, and the last kept word of the copy
    before them.
    """
    gone, come = {i for i, _ in moved}, {j for _, j in moved}
    for (i, j), (k, m) in pairwise([(-1, -1), *pairs, (len(theirs.stems), len(ours.stems))]):
        if not k - i == m - j == 1:
            left = [n for n in range(i + 1, k) if n not in gone]
            yield j, left, [n for n in range(j + 1, m) if n not in come]


def _after(word: int, step: Step | None = None) -> tuple[int, int, int]:
    """Return where a step belongs: after this word of the copy, what is dropped there first."""
    dropped = step is not None and step.change == "dropped"
    return word, not dropped, step.source[0] if step and step.source else 0


def _pair(theirs: Side, ours: Side, i: int, j: int) -> Step:
    same = theirs.spelled[i] == ours.spelled[j]
    return Step("kept" if same else "replaced", (i, i + 1), (j, j + 1))


def _in_order(theirs: Side, ours: Side) -> list[tuple[int, int]]:
    """Return the words in common that stand in the same order, by source and copy.

    First the words that carry the topic, by stem; then, where little is left between two of these, all words,
    as written: "the" and "of" are everywhere and would align anything with anything.
    """
    content = [[n for n, telling in enumerate(side.content) if telling] for side in (theirs, ours)]
    stems = [[side.stems[n] for n in places] for side, places in zip((theirs, ours), content, strict=True)]
    firm = [(content[0][i], content[1][j]) for i, j in common_subsequence(*stems)]
    pairs = list(firm)
    for (i, j), (k, m) in pairwise([(-1, -1), *firm, (len(theirs.stems), len(ours.stems))]):
        if min(k - i, m - j) > 1 and max(k - i, m - j) <= NARROW:
            inner = common_subsequence(theirs.spelled[i + 1 : k], ours.spelled[j + 1 : m])
            pairs += [(i + 1 + n, j + 1 + o) for n, o in inner]
    return sorted(pairs)


def common_subsequence(a: Sequence[int], b: Sequence[int]) -> list[tuple[int, int]]:
    """Return a longest common subsequence as places in both.

    Hyyrö, "Bit-parallel LCS-length computation revisited" (2004): bit j of a row is 0 where b[: j + 1] shares
    one more with what came of `a` than b[:j] does. A row is one addition of whole numbers as long as `b`.

    >>> common_subsequence([1, 2, 3, 4], [2, 9, 4])
    [(1, 0), (3, 2)]
    """
    if not a or not b:
        return []
    holders: dict[int, int] = {}
    for j, item in enumerate(b):
        holders[item] = holders.get(item, 0) | 1 << j
    full = (1 << len(b)) - 1
    row, rows = full, [full]
    for item in a:
        hit = row & holders.get(item, 0)
        row = ((row + hit) | (row - hit)) & full
        rows.append(row)
    pairs = []
    i, j = len(a), len(b)
    while i and j:
        if rows[i] >> (j - 1) & 1:
            j -= 1
        elif not rows[i - 1] >> (j - 1) & 1:
            i -= 1
        else:
            i, j = i - 1, j - 1
            pairs.append((i, j))
    return pairs[::-1]


def _moved(theirs: Side, ours: Side, pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the words that carry the topic and stand elsewhere in the copy, first with first."""
    kept = {i for i, _ in pairs}, {j for _, j in pairs}
    waiting: dict[int, list[int]] = {}
    for i in reversed(range(len(theirs.stems))):
        if theirs.content[i] and i not in kept[0]:
            waiting.setdefault(theirs.stems[i], []).append(i)
    free = (j for j in range(len(ours.stems)) if ours.content[j] and j not in kept[1])
    return [(waiting[ours.stems[j]].pop(), j) for j in free if waiting.get(ours.stems[j])]


def _gap(theirs: Side, ours: Side, left: list[int], right: list[int]) -> list[Step]:
    """Return what became of the words between two that are kept: which stand for which, and which for
    nothing."""
    telling = [n for n in left if theirs.content[n]], [n for n in right if ours.content[n]]
    if 0 < len(telling[0]) == len(telling[1]) <= MOST_PAIRED:
        paired = list(zip(*telling, strict=True))
    elif _is_phrase(left, right):
        return [Step("replaced", (left[0], left[-1] + 1), (right[0], right[-1] + 1))]
    else:
        paired = []
    taken = {i for i, _ in paired}, {j for _, j in paired}
    steps = [Step("replaced", (i, i + 1), (j, j + 1)) for i, j in paired]
    steps += [Step("dropped", (i, i + 1), None) for i in left if i not in taken[0]]
    return steps + [Step("inserted", None, (j, j + 1)) for j in right if j not in taken[1]]


def _is_phrase(left: list[int], right: list[int]) -> bool:
    """Tell whether words in a row stand for words in a row, few for few."""
    if not left or not right or abs(len(left) - len(right)) > BALANCED:
        return False
    return all(places[-1] - places[0] == len(places) - 1 < LONGEST_PHRASE for places in (left, right))


def _joined(steps: list[Step]) -> list[Step]:
    """Join steps of one kind that follow each other in both texts; what was replaced stays word by word."""
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
