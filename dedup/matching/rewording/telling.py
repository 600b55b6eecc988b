"""Replaced words → those that a reader takes for a pair, and whether a fact changed with them.

A pair stands in the same place of both texts: the words before and after it are the same, or both begin
or end a sentence. Numbers go with numbers and names with names.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from dedup.article import Span
from dedup.kernels.ragged import Mask
from dedup.words.split import Words

REACH = 3
"""Words on either side of a pair among which an equal one has to be."""
CAPITALS = 0.3
"""Share of the words within sentences that begin with a capital, from which these mark no names: German nouns
and headlines."""

SAMPLE = 200
"""The words at the start of a text of which capitals are counted."""

Sort = Literal["number", "name", "word", "any"]
"""The sort of a word; the first of a sentence may be of any but a number."""


@dataclass(frozen=True)
class ReadText:
    """One text: its characters, its words, and which of these carry the topic."""

    text: str
    words: Words
    content: Mask

    @cached_property
    def start(self) -> list[int]:
        """Where each word begins."""
        return list(self.words.start.tolist())

    @cached_property
    def sentence(self) -> list[int]:
        """The sentence of each word."""
        return list(self.words.sentence.tolist())

    @cached_property
    def stems(self) -> list[int]:
        """The stem of each word."""
        return list(self.words.stems.tolist())

    @cached_property
    def known(self) -> frozenset[int]:
        """The stems of all words."""
        return frozenset(self.stems)

    @cached_property
    def has_names(self) -> bool:
        """Whether a capital within a sentence marks a name in this text."""
        inner = [i for i in range(min(len(self.start), SAMPLE)) if not self.is_first(i)]
        return sum(self.text[self.start[i]].isupper() for i in inner) <= CAPITALS * len(inner)

    def is_first(self, word: int) -> bool:
        """Return whether a word begins a sentence."""
        return word == 0 or self.sentence[word] != self.sentence[word - 1]

    def sort_of(self, word: int) -> Sort:
        """Return the sort of a word."""
        written = self.text[self.start[word] : int(self.words.end[word])]
        if not written.isalpha() and any(c.isdecimal() for c in written):
            return "number"
        if self.is_first(word):
            return "any"
        return "name" if written[0].isupper() and self.has_names else "word"

    def within(self, span: Span) -> range:
        """Return the words in a range of characters."""
        low, high = self.words.start.searchsorted(span[0]), self.words.end.searchsorted(span[1], "right")
        return range(int(low), int(high))


def is_pair(source: ReadText, copy: ReadText, theirs: range, ours: range) -> bool:
    """Return whether words of the source and of the copy are a pair."""
    topic = [[i for i in part if side.content[i]] for side, part in ((source, theirs), (copy, ours))]
    if not topic[0] or len(topic[0]) != len(topic[1]):
        return False
    if not all(_is_anchored(source, copy, theirs, ours, step) for step in (-1, 1)):
        return False
    sorts = [(source.sort_of(i), copy.sort_of(j)) for i, j in zip(*topic, strict=True)]
    return all(_go_together(*pair) for pair in sorts)


def _go_together(one: Sort, other: Sort) -> bool:
    return one == other or ("any" in (one, other) and "number" not in (one, other))


def is_changed(source: ReadText, copy: ReadText, theirs: range, ours: range) -> bool:
    """Return whether a number or a name stands for another: one of the two is nowhere in the other text."""
    topic = [[i for i in part if side.content[i]] for side, part in ((source, theirs), (copy, ours))]
    sorts = {source.sort_of(i) for i in topic[0]} | {copy.sort_of(j) for j in topic[1]}
    if sorts not in ({"number"}, {"name"}):
        return False
    if _folded(source, topic[0]) == _folded(copy, topic[1]):
        return False
    is_gone = all(source.stems[i] not in copy.known for i in topic[0])
    return is_gone or all(copy.stems[j] not in source.known for j in topic[1])


def _folded(side: ReadText, words: Sequence[int]) -> str:
    """Return words without accents and marks: 1,200 is 1200, and détente is detente."""
    written = "".join(side.text[side.start[i] : int(side.words.end[i])] for i in words)
    letters = unicodedata.normalize("NFKD", written.casefold())
    return "".join(letter for letter in letters if letter.isalnum())


def _is_anchored(source: ReadText, copy: ReadText, theirs: range, ours: range, step: int) -> bool:
    """Return whether the next words on one side of a pair are the same in both texts, or there are none."""
    near = [_near(side, part, step) for side, part in ((source, theirs), (copy, ours))]
    if not near[0] or not near[1]:
        return len(near[0]) + len(near[1]) < REACH
    return not set(near[0]).isdisjoint(near[1])


def _near(side: ReadText, part: range, step: int) -> list[int]:
    """Return the stems of up to REACH words of the sentence before (-1) or after (1) the words of a part."""
    edge = part[0] if step < 0 else part[-1]
    places = range(edge + step, edge + step * (REACH + 1), step)
    inside = (i for i in places if 0 <= i < len(side.stems) and side.sentence[i] == side.sentence[edge])
    return [side.stems[i] for i in inside]
