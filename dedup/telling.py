"""Aligned sentences → the pair that shows a reader best what was done. It aligns no sentences itself.

What convinces: plainly the same sentence, with other words in the place of some, short enough to be read at a
glance, and neither a quotation, which anybody may print, nor a line that many articles have.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dedup.align import Sentence, Text, same_words
from dedup.article import Passage, Span
from dedup.rewording import common_subsequence

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
class _Pair:
    """similarity, the rarity-weighted Dice coefficient of what both say; worth, what it is worth if the pair
    shows all, by the mean bits of what both say: little where many articles say it; most, what it can be.
    """

    theirs: Sentence
    ours: Sentence
    similarity: float
    worth: float
    most: float


def telling(source: Text, copy: Text, aligned: Iterable[tuple[int, int]]) -> Passage | None:
    """Return the best of the aligned pairs of sentences, by number in copy and source; none where every word
    was kept, or no pair is of readable length.
    """
    pairs = [
        _weighed(source.sentence(j), copy.sentence(i))
        for i, j in aligned
        if _is_readable(copy, i) and _is_readable(source, j) and not same_words(source, j, copy, i)
    ]
    best, value = None, 0.0
    for pair in sorted(pairs, key=lambda pair: -pair.most):
        if pair.most <= value:
            break
        found = pair.worth * _shown(pair)
        if found > value:
            best, value = pair, found
    if best is None:
        return None
    spans = _span(source, best.theirs), _span(copy, best.ours)
    return Passage(*spans, best.similarity, verbatim=False)


def _span(text: Text, sentence: Sentence) -> Span:
    words = text.words
    return int(words.start[sentence.words.start]), int(words.end[sentence.words.stop - 1])


def _weighed(theirs: Sentence, ours: Sentence) -> _Pair:
    shared = [bits for stem, bits in ours.said.items() if stem in theirs.said]
    similarity = 2 * sum(shared) / max(ours.bits + theirs.bits, 1e-9)
    worth = _worth(theirs, ours, similarity) * sum(shared) / max(len(shared), 1)
    return _Pair(theirs, ours, similarity, worth, worth * (MOST_SHOWN + ANEW * similarity**2))


def _is_readable(text: Text, number: int) -> bool:
    return LENGTH[0] <= text.sentences[number + 1] - text.sentences[number] <= LENGTH[1]


def _worth(theirs: Sentence, ours: Sentence, similarity: float) -> float:
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


def _replaced(theirs: Sentence, ours: Sentence, pairs: list[tuple[int, int]]) -> int:
    """Count the words that carry the topic and stand in the place of others."""
    count, i, j = 0, -1, -1
    for k, m in [*pairs, (len(theirs.stems), len(ours.stems))]:
        if k - i > 1 < m - j and max(k - i, m - j) <= LONGEST_GAP + 1 and abs((k - i) - (m - j)) <= 1:
            count += min(sum(theirs.content[i + 1 : k]), sum(ours.content[j + 1 : m]))
        i, j = k, m
    return count
