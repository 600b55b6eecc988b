"""Two articles → the passages that one took from the other, with character offsets. Runs on matches only.

Sentences are aligned where they share enough of what either says; neighbours that stay in step make a
passage.

    text.py       an article made ready: its sentences, what they say, where its words are
    sentences.py  two texts → the sentences that say the same
    chains.py     aligned sentences → those that follow one another in both texts
    passages.py   chains → the passages in which a reader sees the likeness
    runs.py       two texts → the runs of words that both hold
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from dedup.article import Passage, Span
from dedup.matching.align.chains import join_sentences
from dedup.matching.align.passages import find_passages
from dedup.matching.align.runs import RUN, count_verbatim_words
from dedup.matching.align.sentences import aligned_sentences
from dedup.matching.align.text import Text
from dedup.words.split import Words

__all__ = ["Alignment", "Text", "align"]


@dataclass(frozen=True, slots=True)
class Alignment:
    """What the copy took: passages in the order of the copy; shares of words, 0 to 1."""

    passages: tuple[Passage, ...]
    copied: float
    used: float
    verbatim_words: int
    sentences: tuple[tuple[int, int], ...]
    """The aligned sentences, by number in copy and source."""


def align(source: Text, copy: Text) -> Alignment:
    """Return the passages that the copy has in common with the source."""
    aligned = aligned_sentences(source, copy)
    passages = find_passages(source, copy, join_sentences(source, copy, aligned))
    return Alignment(
        passages=tuple(sorted(passages, key=lambda passage: (passage.copy, passage.source))),
        copied=_share_inside(copy.words, [passage.copy for passage in passages]),
        used=_share_inside(source.words, [passage.source for passage in passages]),
        verbatim_words=count_verbatim_words(source.runs(RUN), copy.runs(RUN)),
        sentences=tuple(aligned),
    )


def _share_inside(words: Words, spans: Sequence[Span]) -> float:
    """Return the share of the words that lie in at least one of the spans."""
    if not len(words.start) or not spans:
        return 0.0
    begin, end = np.array(spans).T
    low, high = np.searchsorted(words.start, begin), np.searchsorted(words.end, end, "right")
    inside = np.zeros(len(words.start), bool)
    for first, last in zip(low.tolist(), high.tolist(), strict=True):
        inside[first:last] = True
    return float(inside.mean())
