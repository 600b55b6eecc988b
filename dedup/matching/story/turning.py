"""A match with its two articles the other way round, where the story shows an order that the pair did not."""

from __future__ import annotations

from dataclasses import replace

from dedup.article import Match, Origin, Passage

AGAINST = Origin(
    "story", 0.55, "the other articles of the story show this order, this pair alone the reverse"
)
"""Surer evidence overrides that of the pair, which still speaks against it."""
WITH = Origin("story", 0.65, "the other articles of the story show this order")
"""As sure as the weakest evidence that orders a whole story."""


def turned(match: Match) -> Match:
    """Return the match with source and copy exchanged. Its kind, score and example stay; so do the words in
    verbatim runs, which are counted in one of the texts: at most all words of the other.
    """
    passages = sorted((_turned(each) for each in match.passages), key=lambda each: (each.copy, each.source))
    return replace(
        match,
        source=match.copy,
        copy=match.source,
        copied=match.used,
        used=match.copied,
        verbatim_words=min(match.verbatim_words, match.source_words),
        source_words=match.copy_words,
        copy_words=match.source_words,
        passages=tuple(passages),
        example=_turned(match.example) if match.example else None,
    )


def _turned(passage: Passage) -> Passage:
    return Passage(passage.copy, passage.source, passage.similarity, passage.verbatim)
