"""What stretches have in common in C, against plain Python."""

from __future__ import annotations

from random import Random

import numpy as np
from aligned import Text
from hypothesis import given, settings
from hypothesis import strategies as st
from plain import passages as plain
from sayings import texts

from dedup.kernels import passages as loops

ROOM = (np.uint64, np.uint64, np.int32, np.int32, np.int32, np.uint8, np.uint8)


def stretch(draw: Random, words: int) -> tuple[int, int]:
    """Return the first word of a stretch, and the one after its last."""
    low = draw.randrange(words)
    return low, draw.randint(low + 1, words)


@settings(deadline=None, max_examples=80)
@given(texts, st.integers(0, 2**32).map(Random), st.integers(0, 5), st.sampled_from([0.3, 0.5, 2.0]))
def test_stretches_compare_as_in_plain_python(
    both: tuple[Text, Text], draw: Random, count: int, whole: float
) -> None:
    """Similarities are the same to the last bit, the other numbers too; nothing is compared to nothing."""
    lengths = [len(text.words.stems) for text in both]
    stretches = [[stretch(draw, words) for _ in range(count if all(lengths) else 0)] for words in lengths]
    low, high, our_low, our_high = (
        np.array([ends[side] for ends in each], np.int64) for each in stretches for side in (0, 1)
    )
    columns = [(text.words.stems, text.weight, text.content.view(np.uint8)) for text in both]
    made = []
    for native in (True, False):
        room = [np.zeros(max(lengths), kind) for kind in ROOM]
        found = np.zeros(len(low)), np.zeros(len(low), np.int64), np.zeros((len(low), 4), np.int64)
        if native:
            loops.compare_stretches(
                both[0].columns,
                both[1].columns,
                loops.Stretches(low, high, our_low, our_high, whole),
                loops.StretchRoom(*room),
                loops.StretchesCompared(*found),
            )
        else:
            out = found[0], found[1], found[2].ravel()
            with np.errstate(over="ignore"):
                plain.compare_stretches(
                    *columns[0], low, high, *columns[1], our_low, our_high, len(low), whole, *room, *out
                )
        made.append([each.tolist() for each in found])
    assert made[0] == made[1]
