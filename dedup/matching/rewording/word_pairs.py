"""A match → which words and phrases replace which, and how often."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np

from dedup.article import Edit, Match, Replacement, Span
from dedup.kernels.ragged import Ints
from dedup.kernels.rewording import find_replaced
from dedup.kernels.subsequence import LANES
from dedup.matching.rewording.steps import BALANCED, LONGEST_PHRASE, MOST_PAIRED, NARROW
from dedup.words.function_words import content_words
from dedup.words.split import Words, split_words

_WORD = re.compile(r"\w+(?:['’]\w+)*")


def vocabulary(match: Match, found: Sequence[Sequence[Edit]] | None = None) -> tuple[Replacement, ...]:
    """Return which words and phrases replace which, the most frequent first, then in the order of the copy.

    Words that differ only in case or ending, and words that carry no topic, are left out. `found` are the
    edits, if they are already known.
    """
    source, copy = match.source.text, match.copy.text
    replaced = (
        _replacements(match)
        if found is None
        else (
            (edit.source, edit.copy)
            for passage in found
            for edit in passage
            if edit.change == "replaced" and edit.carries_topic and edit.source and edit.copy
        )
    )
    counted: Counter[tuple[str, str]] = Counter()
    for theirs, ours in replaced:
        pair = (_plain(source[slice(*theirs)]), _plain(copy[slice(*ours)]))
        counted[pair] += not _same_stem(*pair)
    return tuple(Replacement(*pair, times) for pair, times in counted.most_common() if times)


def _replacements(match: Match) -> list[tuple[Span, Span]]:
    """Return the replaced words that both carry the topic; a compiled loop finds them without the edits."""
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
