"""The texts of matches, split into words once for all who ask.

A report asks match by match. Texts are split, and their sentences aligned, many at a time, because a call for
two texts costs more than its work.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, partial
from itertools import count

import numpy as np

from dedup.article import Match
from dedup.kernels.ragged import Mask
from dedup.matching.align import Texts, align
from dedup.words.function_words import content_words
from dedup.words.split import STEP_CHARACTERS, Words
from dedup.words.wordlist import words_in_steps

MOST_CHARACTERS = 4 * STEP_CHARACTERS
"""Of the texts that are split together: some hundred matches."""


class SplitTexts:
    """The texts of some matches, each once; what is known of them is found when first needed."""

    def __init__(self, matches: Sequence[Match]) -> None:
        number: dict[str, int] = {}
        for match in matches:
            number.setdefault(match.source.text, len(number))
            number.setdefault(match.copy.text, len(number))
        self.pairs = [(number[match.source.text], number[match.copy.text]) for match in matches]
        """The texts of each match by number: of the source, of the copy."""
        self._texts = list(number)
        self._is_reworded = [not _is_verbatim(match) for match in matches]

    @cached_property
    def words(self) -> Words:
        """The words of all texts."""
        return words_in_steps(self._texts)

    @cached_property
    def content(self) -> Mask:
        """Which of the words carry the topic."""
        return content_words(self.words)

    @cached_property
    def aligned(self) -> list[Sequence[tuple[int, int]]]:
        """The sentences of each match that are aligned, by number, of the copy and of the source; none of
        those without a reworded passage. Each word that carries the topic counts alike.
        """
        asked = np.array(self.pairs, np.int64).reshape(-1, 2)[self._is_reworded]
        texts = Texts(self.words, self.content.astype(np.float64), self.content)
        found = iter(align(texts, asked[:, 0], asked[:, 1]))
        return [next(found).sentences if reworded else () for reworded in self._is_reworded]

    def side(self, text: int) -> tuple[Words, Mask]:
        """Return the words of a text, and which carry the topic."""
        low, high = self.words.bounds[text : text + 2].tolist()
        return self.words.of(text), self.content[low:high]


class BothTexts:
    """The two texts of a match, among those that were split together."""

    def __init__(self, split: SplitTexts, number: int) -> None:
        self.split, self._number = split, number
        self.pair = split.pairs[number]

    @staticmethod
    def of(match: Match) -> BothTexts:
        """Return the texts of one match."""
        return BothTexts(SplitTexts([match]), 0)

    @cached_property
    def sides(self) -> tuple[tuple[Words, Mask], tuple[Words, Mask]]:
        """The words of source and copy, and which carry the topic."""
        source, copy = self.pair
        return self.split.side(source), self.split.side(copy)

    @property
    def aligned(self) -> Sequence[tuple[int, int]]:
        """The sentences that are aligned, by number, of the copy and of the source."""
        return self.split.aligned[self._number]


def with_texts(matches: Iterable[Match]) -> Iterator[tuple[Match, BothTexts]]:
    """Yield each match with its texts, in the same order."""
    step: list[Match] = []
    size = 0
    for match in matches:
        step.append(match)
        size += len(match.source.text) + len(match.copy.text)
        if size >= MOST_CHARACTERS:
            yield from _with_texts(step)
            step, size = [], 0
    yield from _with_texts(step)


def _with_texts(step: Sequence[Match]) -> Iterator[tuple[Match, BothTexts]]:
    """Yield each match of a step with its texts; few ask for those of verbatim matches."""
    rest = {kind: [each for each in step if _is_verbatim(each) == kind] for kind in (False, True)}
    texts = {kind: map(partial(BothTexts, SplitTexts(part)), count()) for kind, part in rest.items()}
    return ((match, next(texts[_is_verbatim(match)])) for match in step)


def _is_verbatim(match: Match) -> bool:
    return all(passage.verbatim for passage in match.passages)
