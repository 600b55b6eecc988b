"""A match → the aligned sentences of its passages, for readers and for programs. Runs on request.

It needs only the texts and the passages, so that matches of an index have pieces, whenever they were found.
Each word counts alike here: how rare words are is known to the collection alone.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from dedup.article import Match, Passage, Piece, Span
from dedup.kernels.ragged import Mask
from dedup.matching.rewording.both_texts import BothTexts
from dedup.words.split import Words

Pair = tuple[int, int]
"""Two sentences by their numbers, of the copy and of the source."""


def find_pieces(match: Match, texts: BothTexts | None = None) -> tuple[tuple[Piece, ...], ...]:
    """Return the pieces of each passage, in the order of the copy; none if an index holds no texts.

    `texts` are those of the match, if they are already split.
    """
    if not (match.source.text and match.copy.text):
        return tuple(() for _ in match.passages)
    texts = texts or BothTexts.of(match)
    source, copy = (_Sentences.of(words, content) for words, content in texts.sides)
    return tuple(tuple(_pieces(source, copy, texts.aligned, each)) for each in match.passages)


@dataclass(frozen=True, slots=True)
class _Sentences:
    """One text: where its words begin and end, which word begins each sentence (their number at the end), and
    the stems of the words that carry the topic, -1 for the others."""

    start: list[int]
    end: list[int]
    begins: list[int]
    said: Sequence[int]

    @staticmethod
    def of(words: Words, content: Mask) -> _Sentences:
        """Return a text by its words and which of them carry the topic."""
        count = int(words.sentence[-1]) + 2 if len(words.sentence) else 1
        begins = np.searchsorted(words.sentence, np.arange(count)).tolist()
        said = np.where(content, words.stems.view(np.int64), -1).tolist()
        return _Sentences(words.start.tolist(), words.end.tolist(), begins, said)

    def within(self, span: Span) -> range:
        """Return the words in a range of characters."""
        return range(bisect_left(self.start, span[0]), bisect_right(self.end, span[1]))

    def cut(self, sentence: int, part: range) -> range:
        """Return the words of a sentence that are in a part."""
        first, after = self.begins[sentence], self.begins[sentence + 1]
        return range(first if first > part.start else part.start, after if after < part.stop else part.stop)

    def span(self, part: range) -> Span:
        """Return the characters of words."""
        return self.start[part.start], self.end[part.stop - 1]

    def stems(self, part: range) -> set[int]:
        """Return the words of a part that carry the topic, by their stems."""
        return set(self.said[part.start : part.stop]) - {-1}


def _pieces(
    source: _Sentences, copy: _Sentences, aligned: Sequence[Pair], passage: Passage
) -> Iterator[Piece]:
    """Yield the aligned sentences that lie in a passage, each cut to it."""
    theirs, ours = source.within(passage.source), copy.within(passage.copy)
    if passage.verbatim:
        yield from _verbatim(source, copy, theirs, ours)
        return
    lonely = True
    for at in range(bisect_left(aligned, (bisect_right(copy.begins, ours.start) - 1, 0)), len(aligned)):
        i, j = aligned[at]
        if copy.begins[i] >= ours.stop:
            break
        here, there = copy.cut(i, ours), source.cut(j, theirs)
        if here and there:
            lonely = False
            alike = _similarity(source.stems(there), copy.stems(here))
            yield Piece(source.span(there), copy.span(here), alike)
    if lonely:  # rare words aligned it, which count alike here
        yield Piece(passage.source, passage.copy, passage.similarity)


def _verbatim(source: _Sentences, copy: _Sentences, theirs: range, ours: range) -> Iterator[Piece]:
    """Yield the sentences of a passage whose words are the same in both texts, so far as they are."""
    both = min(len(theirs), len(ours))
    low, high = bisect_right(copy.begins, ours.start), bisect_left(copy.begins, ours.start + both)
    inner = [at - ours.start for at in copy.begins[low:high]]
    for first, after in pairwise([0, *inner, both]):
        if first < after:
            spans = source.span(theirs[first:after]), copy.span(ours[first:after])
            yield Piece(*spans, similarity=1.0)


def _similarity(one: set[int], other: set[int]) -> float:
    """Return the share of the words that carry the topic which both have in common.

    >>> _similarity({1, 2, 3}, {2, 3, 4, 5, 6})
    0.5
    """
    said = len(one) + len(other)
    return 2 * len(one & other) / said if said else 0.0
