"""Which words are listed in the language of their article, for `function_words.py`."""

from __future__ import annotations

import numpy as np

from dedup.kernels.arrays import Bytes, Int64s, Uint64s
from dedup.machine import compiled


@compiled
def mark_content(
    hashes: Uint64s,
    bounds: Int64s,
    articles: int,
    maybe: Bytes,
    shift: int,
    listed: Uint64s,
    languages: Uint64s,
    count: int,
    counts: Int64s,
    masks: Uint64s,
    content: Bytes,
) -> None:
    """Write which words are in no list of their article's language (`FunctionWords`).

    masks is room for all words, counts for 64 languages.
    """
    for article in range(articles):
        for language in range(64):
            counts[language] = 0
        for word in range(bounds[article], bounds[article + 1]):
            masks[word] = 0
            if not maybe[np.int64(hashes[word] >> np.uint64(shift))]:
                continue
            low, high = 0, count
            while low < high:
                middle = (low + high) // 2
                if listed[middle] < hashes[word]:
                    low = middle + 1
                else:
                    high = middle
            if low == count or listed[low] != hashes[word]:
                continue
            mask = languages[low]
            masks[word] = mask
            language = 0
            while mask != np.uint64(0):
                counts[language] += np.int64(mask & np.uint64(1))
                mask = mask >> np.uint64(1)
                language += 1
        most = 0
        for language in range(64):
            if counts[language] > counts[most]:
                most = language
        for word in range(bounds[article], bounds[article + 1]):
            content[word] = 1 - ((masks[word] >> np.uint64(most)) & np.uint64(1))
