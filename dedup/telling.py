"""Aligned sentences → the pair that shows a reader best what was done. It aligns no sentences itself.

What convinces: plainly the same sentence, with other words in the place of some, short enough to be read at a
glance, and neither a quotation, which anybody may print, nor a line that many articles have.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from dedup.align import Text, same_words
from dedup.article import Passage, Span
from dedup.rewording import common_subsequence
from dedup.words import QUOTED

LENGTH = (6, 45)
"""Words of a sentence that is shown."""
GLANCE = 16
"""Words that a line has room for: more do not convince more."""
LONG = 28
"""Words from which a sentence is hard to compare at a glance."""
LONGEST_GAP = 3
"""Words in a row that stand for others in their place; longer stretches were written anew."""
DOUBTFUL, CLEAR = 0.25, 0.4
"""Similarities of two sentences: up to the first they may be two, from the second they are plainly one."""
MOST_SHOWN = 4 / 27
"""The most that kept² · replaced can be, as both make up at most the whole."""
ANEW = 0.1
"""What words anew somewhere in a sentence count beside words that stand in the place of others."""


@dataclass(frozen=True, slots=True)
class _Sentence:
    """stems, content (n,); said, the stems that carry the topic with their bits, and bits, their sum; quoted,
    the share of words in quotation marks; words, which of the text."""

    stems: list[int]
    content: list[bool]
    said: dict[int, float]
    bits: float
    quoted: float
    words: slice


class _Sentences:
    """The sentences of a text, made when asked for."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._stems: list[int] = text.words.stems.tolist()
        self._content: list[bool] = text.content.tolist()
        self._weight: list[float] = text.weight.tolist()
        self._quoted: list[int] = (text.words.flags & QUOTED).tolist()
        self._known: dict[int, _Sentence] = {}

    def __getitem__(self, number: int) -> _Sentence:
        if number not in self._known:
            self._known[number] = self._made(number)
        return self._known[number]

    def _made(self, number: int) -> _Sentence:
        part = slice(*self._text.sentences[number : number + 2])
        stems, content = self._stems[part], self._content[part]
        told = zip(stems, self._weight[part], content, strict=True)
        said = {stem: bits for stem, bits, tells in told if tells}
        quoted = sum(self._quoted[part]) / (QUOTED * len(stems))
        return _Sentence(stems, content, said, sum(said.values()), quoted, part)

    def span(self, sentence: _Sentence) -> Span:
        """Return the characters of a sentence."""
        words = self._text.words
        return int(words.start[sentence.words.start]), int(words.end[sentence.words.stop - 1])


@dataclass(frozen=True, slots=True)
class _Pair:
    """similarity, the rarity-weighted Dice coefficient of what both say; worth, what it is worth if the pair
    shows all, by the mean bits of what both say: little where many articles say it; most, what it can be.
    """

    theirs: _Sentence
    ours: _Sentence
    similarity: float
    worth: float
    most: float


def telling(source: Text, copy: Text, aligned: Iterable[tuple[int, int]]) -> Passage | None:
    """Return the best of the aligned pairs of sentences, by number in copy and source; none where every word
    was kept, or no pair is of readable length.
    """
    shown = [
        (i, j)
        for i, j in aligned
        if _is_readable(copy, i) and _is_readable(source, j) and not same_words(source, j, copy, i)
    ]
    if not shown:
        return None
    theirs, ours = _Sentences(source), _Sentences(copy)
    pairs = sorted((_weighed(theirs[j], ours[i]) for i, j in shown), key=lambda pair: -pair.most)
    best, value = None, 0.0
    for pair in pairs:
        if pair.most <= value:
            break
        found = pair.worth * _shown(pair)
        if found > value:
            best, value = pair, found
    if best is None:
        return None
    return Passage(theirs.span(best.theirs), ours.span(best.ours), best.similarity, verbatim=False)


def _weighed(theirs: _Sentence, ours: _Sentence) -> _Pair:
    shared = [bits for stem, bits in ours.said.items() if stem in theirs.said]
    similarity = 2 * sum(shared) / max(ours.bits + theirs.bits, 1e-9)
    worth = _worth(theirs, ours, similarity) * sum(shared) / max(len(shared), 1)
    return _Pair(theirs, ours, similarity, worth, worth * (MOST_SHOWN + ANEW * similarity**2))


def _is_readable(text: Text, number: int) -> bool:
    return LENGTH[0] <= text.sentences[number + 1] - text.sentences[number] <= LENGTH[1]


def _worth(theirs: _Sentence, ours: _Sentence, similarity: float) -> float:
    """Return what a pair is worth by its length and whose words it has: 0 where it may be two sentences."""
    if similarity <= DOUBTFUL:
        return 0.0
    words = max(len(theirs.stems), len(ours.stems))
    readable = min(words, GLANCE) * min(1, LONG / words)
    return readable * (1 - theirs.quoted) * (1 - ours.quoted) * min(1, similarity / CLEAR) ** 2


def _shown(pair: _Pair) -> float:
    """Return how plainly a pair shows what was done; 0 where the words are the same.

    kept² · replaced is most where two thirds are kept and the rest replaced word by word. It is 0 where
    nothing stands in the place of anything; then what is shared and how much is new decide.
    """
    theirs, ours = pair.theirs, pair.ours
    if theirs.stems == ours.stems:
        return 0.0
    words = max(len(theirs.stems), len(ours.stems))
    pairs = common_subsequence(theirs.stems, ours.stems)
    kept = len(pairs) / words
    return kept**2 * _replaced(theirs, ours, pairs) / words + ANEW * pair.similarity**2 * (1 - kept)


def _replaced(theirs: _Sentence, ours: _Sentence, pairs: list[tuple[int, int]]) -> int:
    """Count the words that carry the topic and stand in the place of others."""
    count = 0
    ends = (-1, -1), (len(theirs.stems), len(ours.stems))
    for (i, j), (k, m) in pairwise([ends[0], *pairs, ends[1]]):
        gap = k - i - 1, m - j - 1
        if max(gap) <= LONGEST_GAP and abs(gap[0] - gap[1]) <= 1:
            count += min(sum(theirs.content[i + 1 : k]), sum(ours.content[j + 1 : m]))
    return count
