"""Runs in C, against plain Python."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from plain import runs as plain

from dedup.kernels import runs as loops

words = st.one_of(
    st.lists(st.one_of(st.integers(0, 2), st.integers(0, 2**64 - 1)), max_size=40),
    st.integers(0, 400).map(lambda count: list(range(count))),
)


@settings(deadline=None, max_examples=100)
@given(words, words, st.integers(1, 9))
def test_runs_equal_plain_python(theirs: list[int], ours: list[int], length: int) -> None:
    """The same keys, orders, marks and counts, of texts without any run too."""
    made = []
    for native in (True, False):
        listed = []
        for text in (theirs, ours):
            hashes, count = np.array(text, np.uint64), max(len(text) - length + 1, 0)
            keys, (order, spare) = np.zeros(count, np.uint64), np.zeros((2, count), np.int32)
            if native:
                distinct = loops.list_runs(
                    loops.RunWords(hashes, length), loops.RunsListed(keys, order, spare)
                )
            else:
                with np.errstate(over="ignore"):
                    distinct = plain.list_runs(hashes, len(text), length, keys, order, spare)
            listed.append((keys, order, distinct))
        count = len(listed[1][0])
        held = np.full(count, 7, np.uint8)
        if native:
            marks = loops.RunsHeld(held)
            common = loops.count_common(*(loops.TextRuns(*each[:2]) for each in listed), marks)
            covered = loops.count_covered(marks, count, length)
        else:
            (keys, order, _), (our_keys, our_order, _) = listed
            common = plain.count_common(keys, order, len(keys), our_keys, our_order, count, held)
            covered = plain.count_covered(held, count, length)
        runs = [(keys.tolist(), order.tolist(), distinct) for keys, order, distinct in listed]
        made.append((runs, held.tolist(), common, covered))
    assert made[0] == made[1]
