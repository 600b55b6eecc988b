"""The words that stand for others in C, against plain Python."""

from __future__ import annotations

from random import Random

import numpy as np
from hypothesis import example, given, settings
from hypothesis import strategies as st
from plain import rewording as plain

from dedup.kernels import rewording as loops
from dedup.kernels.subsequence import LANES, SubsequenceRoom

MIXED = 0x9E3779B97F4A7C15
LONGEST = 3 * LANES
"""Words of a passage: bits of three numbers, so that additions carry."""


def draw_passage(draw: Random, vocabulary: int) -> tuple[list[int], list[int]]:
    """Return the words of a passage of the source and of the copy; words 2k and 2k + 1 have one stem."""
    theirs = [draw.randrange(2 * vocabulary) for _ in range(draw.choice([0, 1, 9, 40, LONGEST]))]
    ours: list[int] = []
    for word in theirs:
        chance = draw.random()
        new = [draw.randrange(2 * vocabulary) for _ in range(draw.choice([0, 1, 1, 2, 4]))]
        ours += [word] if chance < 0.7 else [word ^ 1] if chance < 0.8 else new
    if draw.random() < 0.3:
        place = draw.randint(0, len(ours))
        ours = ours[place:] + ours[:place]
    return theirs, ours[:LONGEST]


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
    spelled = [word for side in (0, 1) for pair in pairs for word in pair[side]]
    ends = np.cumsum([0] + [len(pair[side]) for side in (0, 1) for pair in pairs])
    bounds = np.stack((ends[:-1], ends[1:]), axis=1).reshape(2, len(pairs), 2)
    places = np.ascontiguousarray(bounds.transpose(1, 0, 2).reshape(len(pairs), 4))
    hashes = np.array([word * MIXED % 2**64 for word in spelled], np.uint64)
    stems = np.array([word // 2 * MIXED % 2**64 for word in spelled], np.uint64)
    content = np.array([word // 2 % 4 > 0 for word in spelled], np.uint8)
    rule, room = (narrow, most_paired, 4, 2), 2 * LONGEST + 4
    made = []
    for native in (True, False):
        keys, our_keys = np.zeros((2, room), np.uint64)
        rows, hits = np.zeros((LONGEST + 1) * 4, np.uint64), np.zeros(4, np.uint64)
        order, spare, holders, low, high = np.zeros((5, room), np.int32)
        topic, our_topic, inorder, inner, kept = np.zeros((5, room), np.int32)
        gone, out = np.zeros(len(spelled), np.uint8), np.zeros((len(spelled), 4), np.int32)
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
