"""Function words: what `kernels/function_words.c` does, as plain Python."""

from __future__ import annotations

import numpy as np

from dedup.kernels.native import Bytes, Int64s, Uint64s

UNTOLD = np.uint64(0xFFFFFFFFFFFFFFFF)
"""Stands for the languages of a word whose slot holds another."""


def look_once(hashes: Uint64s, low: int, high: int, table: Uint64s, shift: int, masks: Uint64s) -> None:
    """Write the languages of each word as far as its own slot tells: without a branch, so that the processor
    waits for many slots at once.
    """
    for word in range(low, high):
        slot = np.int64(hashes[word] >> np.uint64(shift))
        languages = table[2 * slot + 1]
        own = (table[2 * slot] == hashes[word]) | (languages == np.uint64(0))
        masks[word] = languages if own else UNTOLD


def languages_of(table: Uint64s, shift: int, word: np.uint64) -> np.uint64:
    """Return the languages that list a word, a bit each (`FunctionWords.table`)."""
    slot = np.int64(word >> np.uint64(shift))
    while table[2 * slot + 1] != np.uint64(0) and table[2 * slot] != word:
        slot += 1
    return np.uint64(table[2 * slot + 1])


def mark_content(
    hashes: Uint64s,
    bounds: Int64s,
    articles: int,
    table: Uint64s,
    shift: int,
    planes: Uint64s,
    masks: Uint64s,
    content: Bytes,
) -> None:
    """Write which words are in no list of their article's language (`FunctionWords`).

    masks is room for all words. Plane p holds bit p of the count of every language, so that one addition
    counts a word in all of them; planes is room for 64.
    """
    for article in range(articles):
        low, high, used = bounds[article], bounds[article + 1], 4
        ones = twos = fours = eights = np.uint64(0)
        look_once(hashes, low, high, table, shift, masks)
        for word in range(low, high):
            mask = masks[word]
            if mask == UNTOLD:
                mask = languages_of(table, shift, hashes[word])
                masks[word] = mask
            carried = ones & mask
            ones ^= mask
            mask = twos & carried
            twos ^= carried
            carried = fours & mask
            fours ^= mask
            mask = eights & carried
            eights ^= carried
            p = 4
            while mask != np.uint64(0):
                if p == used:
                    planes[p] = 0
                    used += 1
                carried = planes[p] & mask
                planes[p] ^= mask
                mask = carried
                p += 1
        planes[0], planes[1], planes[2], planes[3] = ones, twos, fours, eights
        most, highest = 0, -1
        for language in range(64):
            count = 0
            for p in range(used):
                count += int((planes[p] >> np.uint64(language)) & np.uint64(1)) << p
            if count > highest:
                most, highest = language, count
        for word in range(bounds[article], bounds[article + 1]):
            content[word] = 1 - ((masks[word] >> np.uint64(most)) & np.uint64(1))
