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
    meaning: str
    """Explains the kind to somebody who sees it for the first time."""


WORDINGS: dict[Kind, KindWords] = {
    "exact": KindWords("an exact copy", "an exact copy of", "the same words"),
    "near": KindWords("a near copy", "nearly the same as", "the same apart from edits"),
    "rewrite": KindWords("a rewrite", "rewritten from", "reworded throughout"),
    "excerpt": KindWords("an excerpt", "lifted from", "one part was lifted"),
}
