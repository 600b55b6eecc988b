"""The words that stand for others in C, against plain Python."""

from __future__ import annotations

from random import Random

import numpy as np
from hypothesis import example, given, settings
from hypothesis import strategies as st
from plain import rewording as plain
from reworded import LONGEST, columns_of, draw_passage

from dedup.kernels import rewording as loops
from dedup.kernels.subsequence import SubsequenceRoom

passages = st.builds(
    lambda draw, vocabulary, count: [draw_passage(draw, vocabulary) for _ in range(count)],
    st.integers(0, 2**32).map(Random),
    st.sampled_from([2, 12, 60, 2000]),
    st.integers(0, 3),
)


@settings(deadline=None, max_examples=80)
@given(passages, st.sampled_from([25, 3]), st.sampled_from([3, 1]))
@example([([2], [2, *range(10, 10 + LONGEST - 12), 3])], 25, 3)
def test_what_stands_for_what_equals_plain_python(
    pairs: list[tuple[list[int], list[int]]], narrow: int, most_paired: int
) -> None:
    """The same words in the same order, of passages as long as several numbers have bits.

    A carry passes a number without hits where a word stands in the one before it and in the one after it.
    """
    hashes, stems, content, places = columns_of(pairs)
    rule, room = (narrow, most_paired, 4, 2), 2 * LONGEST + 4
    made = []
    for native in (True, False):
        keys, our_keys = np.zeros((2, room), np.uint64)
        rows, hits = np.zeros((LONGEST + 1) * 4, np.uint64), np.zeros(4, np.uint64)
        order, spare, holders, low, high = np.zeros((5, room), np.int32)
        topic, our_topic, inorder, inner, kept = np.zeros((5, room), np.int32)
        gone, out = np.zeros(len(hashes), np.uint8), np.zeros((len(hashes), 4), np.int32)
        if native:
            count = loops.find_replaced(
                loops.RewordingTexts(hashes, stems, content, places),
                loops.RewordingRule(*rule),
                SubsequenceRoom(rows, hits, order, spare, holders, low, high),
                loops.RewordingRoom(keys, our_keys, topic, our_topic, inorder, inner, kept, gone),
                loops.RewordingFound(out),
            )
        else:
            with np.errstate(over="ignore"):
                count = plain.find_replaced(
                    hashes, stems, content, places.ravel(), len(places), *rule, keys, our_keys, rows, hits,
                    order, spare, holders, low, high, topic, our_topic, inorder, inner, kept,
                    gone, out.ravel(),
                )  # fmt: skip
        made.append((count, out[:count].tolist(), gone.any()))
    assert made[0] == made[1]
