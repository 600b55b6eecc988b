"""What each kind of match is called: in a sentence, between two titles, in a legend."""

from __future__ import annotations

from dataclasses import dataclass

from dedup.article import Kind


@dataclass(frozen=True, slots=True)
class KindWords:
    """noun: "as …"; link: "the copy … the source"; meaning, for who meets the kind for the first time."""

    noun: str
    link: str
    meaning: str


WORDINGS: dict[Kind, KindWords] = {
    "exact": KindWords("an exact copy", "an exact copy of", "the same words"),
    "near": KindWords("a near copy", "nearly the same as", "the same but for edits"),
    "rewrite": KindWords("a rewrite", "rewritten from", "reworded throughout"),
    "excerpt": KindWords("an excerpt", "lifted from", "a part was lifted"),
}
