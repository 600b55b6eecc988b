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
ANEW = 0.1
"""What words anew somewhere in a sentence count beside words that stand in the place of others."""


@dataclass(frozen=True, slots=True)
class _Sentence:
    """stems, content (n,); said, the stems that carry the topic with their bits; quoted, the share of words
    in quotation marks; span, its characters."""

    stems: list[int]
    content: list[bool]
    said: dict[int, float]
    quoted: float
    span: Span


def telling(source: Text, copy: Text, aligned: Iterable[tuple[int, int]]) -> Passage | None:
    """Return the best of the aligned pairs of sentences, by number in copy and source; none where every word
    was kept, or no pair is of readable length.
    """
    known: dict[tuple[bool, int], _Sentence] = {}

    def sentence(text: Text, number: int) -> _Sentence:
        key = text is copy, number
        if key not in known:
            known[key] = _sentence(text, number)
        return known[key]

    best: tuple[float, Passage] | None = None
    for i, j in aligned:
        if not (_is_readable(copy, i) and _is_readable(source, j)) or same_words(source, j, copy, i):
            continue
        theirs, ours = sentence(source, j), sentence(copy, i)
        similarity = _similarity(theirs, ours)
        value = _value(theirs, ours, similarity)
        if value > (best[0] if best else 0):
            best = value, Passage(theirs.span, ours.span, similarity, verbatim=False)
    return best[1] if best else None


def _is_readable(text: Text, number: int) -> bool:
    return LENGTH[0] <= text.sentences[number + 1] - text.sentences[number] <= LENGTH[1]


def _sentence(text: Text, number: int) -> _Sentence:
    part = slice(text.sentences[number], text.sentences[number + 1])
    stems, content = text.words.stems[part].tolist(), text.content[part].tolist()
    told = zip(stems, text.weight[part].tolist(), content, strict=True)
    return _Sentence(
        stems,
        content,
        {stem: bits for stem, bits, tells in told if tells},
        float((text.words.flags[part] & QUOTED != 0).mean()),
        (int(text.words.start[part.start]), int(text.words.end[part.stop - 1])),
    )


def _similarity(theirs: _Sentence, ours: _Sentence) -> float:
    """Return the rarity-weighted Dice coefficient of the words that carry the topic."""
    shared = sum(bits for stem, bits in ours.said.items() if stem in theirs.said)
    return 2 * shared / max(sum(ours.said.values()) + sum(theirs.said.values()), 1e-9)


def _value(theirs: _Sentence, ours: _Sentence, similarity: float) -> float:
    """Return how much a pair convinces; 0 where the words are the same, or too few are.

    kept² · replaced is most where two thirds are kept and the rest replaced word by word. It is 0 where
    nothing stands in the place of anything; then what is shared and how much is new decide.
    """
    if theirs.stems == ours.stems or similarity <= DOUBTFUL:
        return 0.0
    words = max(len(theirs.stems), len(ours.stems))
    pairs = common_subsequence(theirs.stems, ours.stems)
    kept, replaced = len(pairs) / words, _replaced(theirs, ours, pairs) / words
    shown = kept**2 * replaced + ANEW * similarity**2 * (1 - kept)
    readable = min(words, GLANCE) * min(1, LONG / words)
    own = (1 - theirs.quoted) * (1 - ours.quoted)
    clear = min(1, similarity / CLEAR) ** 2
    return shown * readable * own * clear * _rarity(theirs, ours)


def _replaced(theirs: _Sentence, ours: _Sentence, pairs: list[tuple[int, int]]) -> int:
    """Count the words that carry the topic and stand in the place of others."""
    count = 0
    ends = (-1, -1), (len(theirs.stems), len(ours.stems))
    for (i, j), (k, m) in pairwise([ends[0], *pairs, ends[1]]):
        gap = k - i - 1, m - j - 1
        if max(gap) <= LONGEST_GAP and abs(gap[0] - gap[1]) <= 1:
            count += min(sum(theirs.content[i + 1 : k]), sum(ours.content[j + 1 : m]))
    return count


def _rarity(theirs: _Sentence, ours: _Sentence) -> float:
    """Return the mean bits of what both say: little where many articles say it."""
    shared = [bits for stem, bits in ours.said.items() if stem in theirs.said]
    return sum(shared) / max(len(shared), 1)
