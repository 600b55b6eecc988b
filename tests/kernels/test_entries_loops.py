"""Entries in C, against plain Python."""

from __future__ import annotations

import numpy as np
from aligned import Text
from hypothesis import given, settings
from hypothesis import strategies as st
from plain import entries as plain
from sayings import texts

from dedup.kernels import entries as loops

KINDS = (np.uint64, np.int32, np.float64, np.float64, np.int32, np.int32, np.int32)
"""Of the columns that hold one element an entry."""


@settings(deadline=None, max_examples=80)
@given(texts)
def test_entries_equal_plain_python(both: tuple[Text, Text]) -> None:
    """The same entries in the same three orders, sums of weights included, those of an empty text too."""
    for text in both:
        words, sentences = len(text.words.stems), len(text.sentences) - 1
        given = text.words.stems, text.words.sentence, text.weight, text.content.view(np.uint8)
        made = []
        for native in (True, False):
            room = [np.zeros(max(words, sentences), kind) for kind in (np.uint64, *(np.int32,) * 3)]
            found = [np.zeros(words, kind) for kind in KINDS]
            found += [np.zeros(sentences + 1, np.int64), np.zeros(sentences)]
            if native:
                count = loops.list_entries(
                    loops.EntryWords(*given), loops.EntryRoom(*room), loops.EntriesFound(*found)
                )
            else:
                count = plain.list_entries(*given, words, sentences, *room, *found)
            made.append((count, [each.tolist() for each in found]))
        assert made[0] == made[1]


@settings(deadline=None, max_examples=80)
@given(texts, st.sampled_from([0, 1, 6, 4096]))
def test_the_words_that_meet_equal_plain_python(both: tuple[Text, Text], most: int) -> None:
    """The same entries meet, and words that stand in too many pairs of sentences do not."""
    theirs, ours = (text.entries for text in both)
    count = len(ours.words)
    low, high, plain_low, plain_high = np.full((4, count), 7, np.int32)
    pairs = loops.meet_words(both[0].columns, both[1].columns, most, loops.MetWords(low, high))
    expected = plain.meet_words(
        theirs.words,
        theirs.times,
        len(theirs.words),
        ours.words,
        ours.times,
        count,
        most,
        plain_low,
        plain_high,
    )
    assert expected == pairs
    assert plain_low.tolist() == low.tolist()
    assert plain_high.tolist() == high.tolist()
