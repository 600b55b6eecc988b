"""A match → what became of each word of its reworded passages, and the vocabulary of the rewrite.

It needs only the two texts and the passages, and runs on request: a scan that prints no vocabulary pays
nothing. It uses no thesaurus: two words are a pair because they are in the same place.

    both_texts.py   the texts of matches, split once
    steps.py        the words of two passages → what became of each
    stretches.py    two very long passages → stretches that correspond
    subsequence.py  two rows of words → the words kept in order
    telling.py      replaced words → those that are pairs, and whether a fact changed
    word_pairs.py   a match → which words replace which, without computing its edits
"""

from __future__ import annotations

from collections.abc import Iterator

from dedup.article import Edit, Match, Passage, Span
from dedup.matching.rewording.both_texts import BothTexts, with_texts
from dedup.matching.rewording.steps import PassageWords, align_words
from dedup.matching.rewording.stretches import cut
from dedup.matching.rewording.word_pairs import vocabulary
from dedup.words.split import Words

__all__ = ["BothTexts", "edits", "vocabulary", "with_texts"]


def edits(match: Match, texts: BothTexts | None = None) -> tuple[tuple[Edit, ...], ...]:
    """Return what became of the words, passage by passage; a verbatim passage is one edit that keeps it all.

    Each word of either passage is in exactly one edit. Edits are in the order of the copy; a dropped word
    comes after the word that it follows in the source. `texts` are those of the match, if they are split.
    """
    if all(passage.verbatim for passage in match.passages):
        return tuple((Edit("kept", passage.source, passage.copy),) for passage in match.passages)
    source, copy = ((words, content.tolist()) for words, content in (texts or BothTexts.of(match)).sides)
    return tuple(tuple(_edits(passage, source, copy)) for passage in match.passages)


def _edits(passage: Passage, source: tuple[Words, list[bool]], copy: tuple[Words, list[bool]]) -> list[Edit]:
    if passage.verbatim:
        return [Edit("kept", passage.source, passage.copy)]
    theirs, ours = _within(source[0], passage.source), _within(copy[0], passage.copy)
    found: list[Edit] = []
    for a, b, c, d in cut(source[0].hashes[theirs], copy[0].hashes[ours]):
        one = _side(*source, slice(theirs.start + a, theirs.start + b))
        other = _side(*copy, slice(ours.start + c, ours.start + d))
        found += _edits_of(one, other)
    return found


def _edits_of(theirs: PassageWords, ours: PassageWords) -> Iterator[Edit]:
    for step in align_words(theirs, ours):
        yield Edit(
            step.change,
            theirs.span(*step.source) if step.source else None,
            ours.span(*step.copy) if step.copy else None,
            theirs.carry_topic(step.source) and ours.carry_topic(step.copy),
        )


def _within(words: Words, span: Span) -> slice:
    """Return the words within a range of characters."""
    return slice(int(words.start.searchsorted(span[0])), int(words.end.searchsorted(span[1], "right")))


def _side(words: Words, content: list[bool], part: slice) -> PassageWords:
    return PassageWords(
        words.hashes[part].tolist(),
        words.stems[part].tolist(),
        content[part],
        words.start[part].tolist(),
        words.end[part].tolist(),
    )
