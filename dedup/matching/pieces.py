"""A match → the aligned sentences of its passages, for readers and for programs. Runs on request.

It needs only the texts and the passages, so that matches of an index have pieces, whenever they were found.
Each word counts alike here: how rare words are is known to the collection alone.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from dedup.article import Match, Passage, Piece, Span
from dedup.kernels.ragged import Mask
from dedup.matching.align.sentences import aligned_sentences
from dedup.matching.align.text import Text
from dedup.words.function_words import content_words
from dedup.words.split import Words, split_words

Pair = tuple[int, int]
"""Two sentences by their numbers, of the copy and of the source."""


def find_pieces(match: Match) -> tuple[tuple[Piece, ...], ...]:
    """Return the pieces of each passage, in the order of the copy; none if an index holds no texts."""
    if not (match.source.text and match.copy.text):
        return tuple(() for _ in match.passages)
    words = split_words([match.source.text, match.copy.text])
    source, copy = _Sentences.of(words.of(0)), _Sentences.of(words.of(1))
    aligned: list[Pair] = []
    if not all(passage.verbatim for passage in match.passages):
        content = content_words(words)
        middle = int(words.bounds[1])
        source, copy = source.telling(content[:middle]), copy.telling(content[middle:])
        aligned = aligned_sentences(_text(source, content[:middle]), _text(copy, content[middle:]))
    return tuple(tuple(_pieces(source, copy, aligned, each)) for each in match.passages)


def _text(side: _Sentences, content: Mask) -> Text:
    return Text(side.words, content.astype(np.float64), content)


@dataclass(frozen=True, slots=True)
class _Sentences:
    """One text: its words, where they begin and end, in which sentence they are, where sentences begin, and
    the stems of the words that carry the topic, -1 for the others."""

    words: Words
    start: list[int]
    end: list[int]
    begins: list[int]
    said: Sequence[int] = ()

    @staticmethod
    def of(words: Words) -> _Sentences:
        count = int(words.sentence[-1]) + 2 if len(words.sentence) else 1
        begins = np.searchsorted(words.sentence, np.arange(count)).tolist()
        return _Sentences(words, words.start.tolist(), words.end.tolist(), begins)

    def telling(self, content: Mask) -> _Sentences:
        """Return the same with the stems of the words that carry the topic."""
        said = np.where(content, self.words.stems.astype(np.int64), -1).tolist()
        return _Sentences(self.words, self.start, self.end, self.begins, said)

    def within(self, span: Span) -> range:
        """Return the words in a range of characters."""
        return range(bisect_left(self.start, span[0]), bisect_right(self.end, span[1]))

    def cut(self, sentence: int, part: range) -> range:
        """Return the words of a sentence that are in a part."""
        return range(max(self.begins[sentence], part.start), min(self.begins[sentence + 1], part.stop))

    def span(self, part: range) -> Span:
        """Return the characters of words."""
        return self.start[part.start], self.end[part.stop - 1]

    def stems(self, part: range) -> Counter[int]:
        """Return how often each word that carries the topic is in a part."""
        return Counter(stem for stem in self.said[part.start : part.stop] if stem != -1)


def _pieces(source: _Sentences, copy: _Sentences, aligned: list[Pair], passage: Passage) -> Iterator[Piece]:
    """Yield the aligned sentences that lie in a passage, each cut to it."""
    theirs, ours = source.within(passage.source), copy.within(passage.copy)
    if passage.verbatim:
        yield from _verbatim(source, copy, theirs, ours)
        return
    lonely = True
    for i, j in aligned:
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
    inner = [at - ours.start for at in copy.begins if ours.start < at < ours.start + both]
    for low, high in pairwise([0, *inner, both]):
        if low < high:
            spans = source.span(theirs[low:high]), copy.span(ours[low:high])
            yield Piece(*spans, similarity=1.0)


def _similarity(one: Counter[int], other: Counter[int]) -> float:
    """Return the share of the words that carry the topic which both have in common.

    >>> _similarity(Counter([1, 2, 2, 3]), Counter([2, 3, 3, 4]))
    0.5
    """
    said = one.total() + other.total()
    return 2 * (one & other).total() / said if said else 0.0
