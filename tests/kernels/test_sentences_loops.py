"""Aligned sentences in C, against plain Python."""

from __future__ import annotations

import numpy as np
from aligned import Text
from hypothesis import given, settings
from hypothesis import strategies as st
from plain import sentences as plain
from sayings import texts

from dedup.kernels import sentences as loops
from dedup.kernels.entries import MetWords, meet_words

rules = st.tuples(
    st.sampled_from([0.0, 0.5, 8.0]),
    st.sampled_from([0.3, 0.6]),
    st.sampled_from([0.0, 0.12, 0.3]),
    st.sampled_from([0.5, 0.9, 1.1]),
    st.sampled_from([0.6, 2.0]),
)
"""Least, aligned, in step, fresh, twice."""


@settings(deadline=None, max_examples=150)
@given(texts, rules, st.sampled_from([6, 4096]))
def test_aligned_sentences_equal_plain_python(
    both: tuple[Text, Text], rule: tuple[float, ...], most: int
) -> None:
    """The same pairs are kept, with the same bits and marks, under any rule."""
    source, copy = both
    theirs, ours = source.entries, copy.entries
    low, high = np.zeros((2, len(ours.words)), np.int32)
    met = MetWords(low, high)
    pairs = meet_words(source.columns, copy.columns, most, met)
    counts = len(theirs.totals), len(ours.totals)
    made = []
    for native in (True, False):
        shared, keys = np.zeros(counts[0]), np.zeros(counts[0], np.uint64)
        touched, order, spare, best = np.zeros((4, counts[0]), np.int32)
        held, our_held = np.zeros(counts[0], np.uint8), np.zeros(counts[1], np.uint8)
        our_best, begins = np.zeros(counts[1], np.int32), np.zeros(counts[1] + 1, np.int64)
        found = *np.zeros((2, pairs), np.int32), np.zeros(pairs), np.zeros(pairs, np.uint8)
        if native:
            count = loops.align_sentences(
                source.columns,
                copy.columns,
                loops.SentenceRule(*rule),
                met,
                loops.SentenceRoom(
                    shared, keys, touched, order, spare, held, best, our_held, our_best, begins
                ),
                loops.SentencePairs(*found),
            )
        else:
            count = plain.align_sentences(
                theirs.words, theirs.sentence, theirs.by_sentence, theirs.rows, theirs.totals, counts[0],
                ours.words, ours.bits, ours.last, ours.by_sentence, ours.in_order, ours.rows, ours.totals,
                counts[1], low, high, *rule, shared, keys, touched, order, spare,
                held, our_held, best, our_best, begins,
                *found,
            )  # fmt: skip
        made.append((count, [each.tolist() for each in (*found, begins)]))
    assert made[0] == made[1]
