"""Joined characters: what `kernels/characters.c` does, as plain Python."""

from __future__ import annotations

import numpy as np

from dedup.kernels.native import Int32s, Int64s, Uint16s, Uint32s
from dedup.words.characters import (
    EXPANDS,
    FIRST_FOREIGN,
    FOREIGN,
    IGNORED,
    MARK,
    UNFOLDED,
    UNKNOWN,
    WORD,
)


def classify(
    codes: Uint32s, count: int, of_code: Uint16s, fold_of_code: Uint32s, classes: Uint16s, folded: Uint32s
) -> int:
    """Write the class bits and the folded code of each character; return all bits that occur.

    A character that another thread is filling is unknown until both tables hold it, in whatever order this
    processor sees them written.
    """
    occur = np.int64(0)
    for at in range(count):
        code = np.int64(codes[at])
        folded[at] = fold_of_code[code]
        bits = np.int64(of_code[code])
        if folded[at] == UNFOLDED:
            bits = np.int64(UNKNOWN)
        classes[at] = bits
        occur |= bits
        if code >= FIRST_FOREIGN and bits & WORD:
            occur |= FOREIGN
    return int(occur)


def number_characters(text_bounds: Int64s, texts: int, origin: Int32s) -> None:
    """Write for each joined character where it stands in its own text."""
    for text in range(texts):
        base = text_bounds[text]
        for at in range(base, text_bounds[text + 1]):
            origin[at] = at - base


def drop_ignored(
    codes: Uint32s, origin: Int32s, classes: Uint16s, folded: Uint32s, text_bounds: Int64s, texts: int
) -> int:
    """Move the characters that are not ignored together, in place; return how many there are."""
    count, begin = 0, text_bounds[0]
    for text in range(texts):
        end = text_bounds[text + 1]
        for at in range(begin, end):
            if classes[at] & IGNORED:
                continue
            codes[count] = codes[at]
            origin[count] = origin[at]
            classes[count] = classes[at]
            folded[count] = folded[at]
            count += 1
        text_bounds[text + 1] = count
        begin = end
    return count


def expand(
    codes: Uint32s,
    origin: Int32s,
    classes: Uint16s,
    folded: Uint32s,
    text_bounds: Int64s,
    texts: int,
    expansions: Uint32s,
    expansion_bounds: Int64s,
    out_codes: Uint32s,
    out_origin: Int32s,
    out_classes: Uint16s,
    out_folded: Uint32s,
) -> None:
    """Write the characters with those that fold to several written out, and move the bounds of the texts on.

    What the i-th of those folds to is expansions[expansion_bounds[i]] and on; all but the first are marks.
    """
    count, expanded, begin = 0, 0, text_bounds[0]
    for text in range(texts):
        end = text_bounds[text + 1]
        for at in range(begin, end):
            low, high = np.int64(0), np.int64(1)
            several = classes[at] & EXPANDS != 0
            if several:
                low, high = expansion_bounds[expanded], expansion_bounds[expanded + 1]
                expanded += 1
            for i in range(low, high):
                out_codes[count] = codes[at]
                out_origin[count] = origin[at]
                out_classes[count] = classes[at] | MARK if i > low else classes[at]
                out_folded[count] = expansions[i] if several else folded[at]
                count += 1
        text_bounds[text + 1] = count
        begin = end
