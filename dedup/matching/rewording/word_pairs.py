"""A match → which words and phrases replace which, and how often."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np

from dedup.article import Edit, Match, Replacement, Span
from dedup.kernels.ragged import Ints
from dedup.kernels.rewording import (
    RewordingFound,
    RewordingRoom,
    RewordingRule,
    RewordingTexts,
    find_replaced,
)
from dedup.kernels.subsequence import LANES, SubsequenceRoom
from dedup.matching.rewording.both_texts import BothTexts
from dedup.matching.rewording.steps import BALANCED, LONGEST_PHRASE, MOST_PAIRED, NARROW
from dedup.matching.rewording.stretches import MOST_WORDS, cut
from dedup.matching.rewording.telling import ReadText, is_changed, is_pair
from dedup.words.split import Words

_WORD = re.compile(r"\w+(?:['’]\w+)*")


def vocabulary(
    match: Match, found: Sequence[Sequence[Edit]] | None = None, texts: BothTexts | None = None
) -> tuple[Replacement, ...]:
    """Return which words and phrases replace which, the most frequent first, then in the order of the copy.

    Words that differ only in case or ending, words that carry no topic, and words that only happen to be in
    the same gap are left out. `found` are the edits, and `texts` those of the match, if they are known.
    """
    if all(passage.verbatim for passage in match.passages):
        return ()
    texts = texts or BothTexts.of(match)
    (words, carries), (our_words, ours_carry) = texts.sides
    source = ReadText(match.source.text, words, carries)
    copy = ReadText(match.copy.text, our_words, ours_carry)
    replaced = _replacements(match, texts) if found is None else _replaced(found, source, copy)
    counted: Counter[tuple[str, str, bool]] = Counter()
    for theirs, ours in replaced:
        pair = _written(source, theirs), _written(copy, ours)
        if not _same_stem(*pair) and is_pair(source, copy, theirs, ours):
            counted[*pair, is_changed(source, copy, theirs, ours)] += 1
    return tuple(Replacement(one, other, n, changed) for (one, other, changed), n in counted.most_common())


def _replaced(
    found: Sequence[Sequence[Edit]], source: ReadText, copy: ReadText
) -> Iterator[tuple[range, range]]:
    """Yield the words that edits replace, where both carry the topic."""
    for edit in (edit for passage in found for edit in passage):
        if edit.change == "replaced" and edit.carries_topic and edit.source and edit.copy:
            yield source.within(edit.source), copy.within(edit.copy)


def _written(side: ReadText, part: range) -> str:
    """Return words as they are listed."""
    return _plain(side.text[int(side.words.start[part[0]]) : int(side.words.end[part[-1]])])


def _replacements(match: Match, texts: BothTexts) -> list[tuple[range, range]]:
    """Return the replaced words that both carry the topic; a compiled loop finds them without the edits."""
    passages = [passage for passage in match.passages if not passage.verbatim]
    words = texts.split.words
    (source, _), (copy, _) = texts.sides
    first, our_first = (int(words.bounds[text]) for text in texts.pair)
    places = np.concatenate(
        (
            _places(source, [passage.source for passage in passages]) + first,
            _places(copy, [passage.copy for passage in passages]) + our_first,
        ),
        axis=1,
    )
    places = _cut(words, places)
    lengths = places[:, 1::2] - places[:, ::2]
    theirs, ours = lengths.max(axis=0).tolist()
    out = np.empty((int(lengths[:, 1].sum()), 4), np.int32)
    found = find_replaced(
        RewordingTexts(words.hashes, words.stems, texts.split.content.view(np.uint8), places),
        RewordingRule(NARROW, MOST_PAIRED, LONGEST_PHRASE, BALANCED),
        *_rooms(theirs, ours, len(words.hashes)),
        RewordingFound(out),
    )
    return [
        (range(a - first, b - first), range(c - our_first, d - our_first))
        for a, b, c, d in out[:found].tolist()
    ]


def _cut(words: Words, places: Ints) -> Ints:
    """Return the places of passages, those of very long ones in stretches."""
    if (places[:, 1::2] - places[:, ::2]).max(initial=0) <= MOST_WORDS:
        return places
    return np.array(
        [
            (a + low, a + high, c + our_low, c + our_high)
            for a, b, c, d in places.tolist()
            for low, high, our_low, our_high in cut(words.hashes[a:b], words.hashes[c:d])
        ],
        np.int64,
    )


def _rooms(theirs: int, ours: int, words: int) -> tuple[SubsequenceRoom, RewordingRoom]:
    """Return room for passages of up to so many words, in texts of so many words together."""
    room, lanes = 2 * max(theirs, ours) + 4, ours // LANES + 1
    rows, hits = np.empty((max(theirs, NARROW) + 1) * lanes, np.uint64), np.empty(lanes, np.uint64)
    order, spare, holders, low, high, topic, our_topic, pairs, inner, kept = np.empty((10, room), np.int32)
    keys, our_keys = np.empty((2, room), np.uint64)
    return (
        SubsequenceRoom(rows, hits, order, spare, holders, low, high),
        RewordingRoom(keys, our_keys, topic, our_topic, pairs, inner, kept, np.zeros(words, np.uint8)),
    )


def _places(words: Words, spans: Sequence[Span]) -> Ints:
    """Return the first word of each span, and the one after the last."""
    begin, end = np.array(spans).T
    return np.stack((words.start.searchsorted(begin), words.end.searchsorted(end, "right")), axis=1)


def _plain(phrase: str) -> str:
    """Return the words without the characters between them, in lower case.

    >>> _plain("Thus: Don’t, stop")
    'thus don’t stop'
    """
    return " ".join(_WORD.findall(phrase)).casefold()


def _same_stem(one: str, other: str) -> bool:
    """Return whether two words are forms of the same word: they differ only in the ending.

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
