"""The two texts of a match, split into words once for all who ask."""

from __future__ import annotations

from functools import cached_property

from dedup.article import Match
from dedup.kernels.ragged import Mask
from dedup.words.function_words import content_words
from dedup.words.split import Words, split_words


class BothTexts:
    """Source and copy of a match; each property is found at most once, when first needed."""

    def __init__(self, match: Match) -> None:
        self._match = match

    @cached_property
    def words(self) -> Words:
        """The words of the source, then those of the copy."""
        return split_words([self._match.source.text, self._match.copy.text])

    @cached_property
    def content(self) -> Mask:
        """Which of the words carry the topic."""
        return content_words(self.words)

    @cached_property
    def sides(self) -> tuple[tuple[Words, Mask], tuple[Words, Mask]]:
        """The words of each, and which carry the topic."""
        middle = int(self.words.bounds[1])
        return (self.words.of(0), self.content[:middle]), (self.words.of(1), self.content[middle:])
