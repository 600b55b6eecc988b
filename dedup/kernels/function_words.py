"""Which words are listed in the language of their article, for `function_words.py`."""

from __future__ import annotations

import numpy as np

from dedup.kernels.arrays import Bytes, Int64s, Uint64s
from dedup.machine import compiled


def languages_of(table: Uint64s, shift: int, word: np.uint64) -> np.uint64:
    """Return the languages that list a word, a bit each (`FunctionWords.table`).

    Most words stand in their own slot or find it free, which is told without a branch.
    """
    slot = np.int64(word >> np.uint64(shift))
    languages = table[2 * slot + 1]
    if (table[2 * slot] != word) & (languages != np.uint64(0)):
        while table[2 * slot + 1] != np.uint64(0) and table[2 * slot] != word:
            slot += 1
        languages = table[2 * slot + 1]
    return np.uint64(languages)


@compiled
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
        for word in range(low, high):
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
