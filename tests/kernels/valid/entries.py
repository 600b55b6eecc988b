"""Valid calls of the loops of `entries.c`."""

from __future__ import annotations

import numpy as np
from aligned import Text
from calling import Argument, Arguments, Room
from sayings import draw_texts

from dedup.kernels import entries as loops
from valid.draw import Draw

SIZES, MANY = (0, 1, 2, 6, 12), (300,)
"""Sentences of a text, mostly and seldom."""


def _texts(draw: Draw) -> tuple[Text, Text]:
    """Return two texts, the second of which often took from the first."""
    sizes = MANY if draw.plain.random() < 0.02 else SIZES
    vocabulary, longest = draw.one_of(1, 12, 60, 400), draw.one_of(1, 9, 24, 40)
    return draw_texts(draw.plain, vocabulary, longest, draw.one_of(False, True), sizes)


def _columns(text: Text) -> Argument:
    """Return the columns of a text."""
    return loops.TextColumns, *text.columns._values


def list_entries(draw: Draw) -> Arguments:
    """Draw words of sentences, some of which are empty."""
    words = draw.size()
    sentence = np.cumsum(draw.below(4, words, np.int32), dtype=np.int32)
    sentences = (int(sentence[-1]) if words else -1) + 1 + draw.whole(0, 2)
    longer = Room(max(words, sentences))
    weight = draw.shares(words) * draw.one_of(0.0, 1.0, 7.3, 1e300)
    return (
        (loops.EntryWords, draw.numbers(words, np.uint64), sentence, weight, draw.flags(words)),
        (loops.EntryRoom, Room(words), Room(words), longer, longer),
        (loops.EntriesFound, *[Room(words)] * 7, Room(sentences + 1), Room(sentences)),
    )


def meet_words(draw: Draw) -> Arguments:
    """Draw two texts with words in common, and any limit."""
    theirs, ours = _texts(draw)
    count = len(ours.entries.words)
    most = draw.one_of(0, 1, 6, 4096, 2**62)
    return _columns(theirs), _columns(ours), most, (loops.MetWords, Room(count), Room(count))
