"""Valid calls of the loops of `counters.c` and `function_words.c`."""

from __future__ import annotations

import numpy as np
from calling import Arguments, Clear, Room
from listed import table_of

from dedup.kernels import counters as loops
from dedup.kernels import function_words
from dedup.words.function_words import marks_of
from valid.draw import Draw


def count_up(draw: Draw) -> Arguments:
    """Draw counters that hold anything, some named often."""
    counts = draw.numbers(draw.size(), np.int32)
    return (loops.CountedSlots, draw.below(len(counts), draw.size(), np.int32)), (loops.Counters, counts)


def raise_counters(draw: Draw) -> Arguments:
    """Draw changes as a damaged file may hold them, of any width, and others that stay near."""
    count, step_bytes, change_bytes = draw.size(), draw.whole(0, 8), draw.whole(0, 8)
    steps = draw.numbers(count * step_bytes, np.uint8)
    if draw.whole(0, 1):
        steps[:count] &= 3
        steps[count:] = 0
    changes = draw.numbers(count * change_bytes, np.uint8)
    packed = (loops.PackedChange, steps, step_bytes, changes, change_bytes, count)
    return packed, (loops.Counters, draw.numbers(draw.size(), np.int32))


def find_slots(draw: Draw) -> Arguments:
    """Draw articles of words that choose among few or many counters."""
    bounds, bits = draw.bounds(), draw.one_of(1, 5, 6, 7, 12)
    count = int(bounds[-1])
    return (
        (loops.StemmedWords, draw.numbers(count, np.uint64), bounds, 64 - bits),
        (loops.SlotMarks, Clear(max((1 << bits) // 64, 1))),
        (loops.SlotsFound, Room(count + 1), Room(len(bounds))),
    )


def mark_content(draw: Draw) -> Arguments:
    """Draw articles of words, listed in up to 64 languages or in none, whose slots collide."""
    bits, listed = draw.whole(1, 8), draw.numbers(draw.size(300), np.uint64)
    masks = draw.numbers(len(listed), np.uint64) | np.uint64(draw.one_of(1, 1 << 33, 1 << 63))
    bounds = draw.bounds()
    count = int(bounds[-1])
    words = draw.numbers(count, np.uint64)
    if len(listed):
        words = np.where(draw.flags(count), draw.random.choice(listed, count), words)
    table = table_of(dict(zip(listed.tolist(), masks.tolist(), strict=True)), bits)
    return (
        (function_words.HashedWords, words, bounds),
        (function_words.LanguageTable, table, 64 - bits, marks_of(listed)),
        (function_words.LanguageRoom, Room(count), Room(count)),
        (function_words.ContentFound, Room(count)),
    )
