"""The words for each kind of match: in a sentence, between two titles, and in a legend."""

from __future__ import annotations

from dataclasses import dataclass

from dedup.article import Kind


@dataclass(frozen=True, slots=True)
class KindWords:
    """The words for one kind."""

    noun: str
    """As in "it is an exact copy"."""
    link: str
    """Stands between the names of copy and source."""
    alike: str
    """The same where nothing tells which of the two came first."""
    meaning: str
    """Explains the kind to somebody who sees it for the first time."""


WORDINGS: dict[Kind, KindWords] = {
    "exact": KindWords("an exact copy", "an exact copy of", "has the same words as", "the same words"),
    "near": KindWords("a near copy", "nearly the same as", "nearly equals", "the same apart from edits"),
    "rewrite": KindWords("a rewrite", "rewritten from", "rewords the same as", "reworded throughout"),
    "excerpt": KindWords("an excerpt", "lifted from", "has a part in common with", "one part was lifted"),
}
