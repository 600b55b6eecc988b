"""Which words of an article another one holds: what `kernels/evidence_words.c` does, as plain Python."""

from __future__ import annotations

import numpy as np

from dedup.kernels.native import Bytes, Floats, Int32s, Uint64s
from plain.profile import KEYWORD, NUMERAL, ROLE

MARKS = 1 << 14
"""Marks of which hashes an article holds; of 500 words, 3 in 100 of another article's look held by chance."""
MARK_SHIFT = 50
"""The highest 14 bits of a hash are its mark: in a sorted article, neighbours."""


def mark_all(hashes: Uint64s, begin: int, end: int, marks: Bytes) -> None:
    """Mark the hashes from begin to end, and no others."""
    for mark in range(MARKS):
        marks[mark] = 0
    for at in range(begin, end):
        marks[hashes[at] >> np.uint64(MARK_SHIFT)] = 1


def join_words(
    word: Uint64s, a: int, a_count: int, b: int, b_count: int, marks: Bytes, matches: Int32s
) -> int:
    """Write for each distinct word that both articles hold where it begins and ends in either, four numbers a
    word; return how many words. marks are those of the words of a.
    """
    found, i, j = 0, 0, 0
    while j < b_count:
        yours = word[b + j]
        if marks[yours >> np.uint64(MARK_SHIFT)] == 0:
            j += 1
            continue
        while i < a_count and word[a + i] < yours:
            i += 1
        if i == a_count:
            break
        i_end, j_end = i, j + 1
        while i_end < a_count and word[a + i_end] == yours:
            i_end += 1
        while j_end < b_count and word[b + j_end] == yours:
            j_end += 1
        if i < i_end:
            matches[4 * found] = i
            matches[4 * found + 1] = i_end
            matches[4 * found + 2] = j
            matches[4 * found + 3] = j_end
            found += 1
        i, j = i_end, j_end
    return found


def weigh_found(
    weight: Floats,
    role: Bytes,
    by_word: Int32s,
    own: int,
    matches: Int32s,
    matched: int,
    part: int,
    side: Floats,
    at: int,
) -> float:
    """Return what the words weigh that the other article holds, and take them from the key words and numerals
    at side[at] and side[at + 1]; part is 0 for the first article, 2 for the second.
    """
    found = 0.0
    keywords, numerals = 0, 0
    for match in range(matched):
        for k in range(matches[4 * match + part], matches[4 * match + part + 1]):
            e = own + by_word[own + k]
            found += weight[e]
            keywords += role[e] & ROLE == KEYWORD
            numerals += role[e] & ROLE == NUMERAL
    side[at] -= keywords
    side[at + 1] -= numerals
    return found


def find_places(
    by_word: Int32s,
    own: int,
    own_count: int,
    matches: Int32s,
    matched: int,
    part: int,
    low: Int32s,
    high: Int32s,
) -> None:
    """Write for each entry where the same word stands among the other article's."""
    for e in range(own_count):
        low[e] = high[e] = 0
    for match in range(matched):
        for k in range(matches[4 * match + part], matches[4 * match + part + 1]):
            low[by_word[own + k]] = matches[4 * match + 2 - part]
            high[by_word[own + k]] = matches[4 * match + 3 - part]


def list_held(
    sentence: Int32s, own: int, own_count: int, low: Int32s, high: Int32s, wanted: Int32s, held: Int32s
) -> int:
    """Write which entries of the wanted sentences the other article holds, in their order; return how
    many.
    """
    count = 0
    for e in range(own_count):
        held[count] = e
        count += (low[e] < high[e]) & wanted[sentence[own + e]]
    return count
