"""Aligned sentences to the pair that shows best what was done, for `example.c`."""

from __future__ import annotations

import numpy as np

from dedup.kernels.native import Bytes, Floats, Int32s, Int64s, Uint64s
from plain.entries import holds
from plain.subsequence import common_subsequence_of_few

SHORTEST, LONGEST = 6, 45
"""Words of a sentence that is shown; fewer than there are bits in a number."""
GLANCE = 16
"""Words that a line has room for: more do not convince more."""
LONG = 28
"""Words from which a sentence is hard to compare at a glance."""
LONGEST_GAP = 3
"""Words in a row that stand for others in their place; longer stretches were written anew."""
DOUBTFUL, CLEAR = 0.25, 0.4
"""Similarities of two sentences: up to the first they may be two, from the second they are plainly one."""
MOST_SHOWN = 4 / 27
"""The most that kept² · replaced can be, as both make up at most the whole."""
ANEW = 0.1
"""What words anew somewhere in a sentence count beside words that stand in the place of others."""
NOTHING = 1e-9
"""Bits below which two sentences say nothing."""


def choose_pair(
    hashes: Uint64s,
    stems: Uint64s,
    content: Bytes,
    flags: Bytes,
    begins: Int64s,
    word: Uint64s,
    last: Floats,
    by_sentence: Int32s,
    told: Int32s,
    rows: Int64s,
    our_hashes: Uint64s,
    our_stems: Uint64s,
    our_content: Bytes,
    our_flags: Bytes,
    our_begins: Int64s,
    our_word: Uint64s,
    our_last: Floats,
    our_told: Int32s,
    our_rows: Int64s,
    quoted: int,
    copy: Int64s,
    source: Int64s,
    pairs: int,
    lcs: Uint64s,
    kept: Int32s,
    similarity: Floats,
) -> int:
    """Return which of the pairs of sentences is worth showing, and write its similarity; -1 if none is.

    The similarity is the rarity-weighted Dice coefficient of what both say. A pair is worth what it shows
    times its length, up to GLANCE, and the mean bits of what both say: little where many articles say it.
    Of equal ones, that which could have shown more is chosen, else the first.
    `begins` bounds the sentences by words, `quoted` is the flag of a word in quotation marks; the entries are
    those of `list_entries`. Room: lcs, LONGEST + 1; kept, twice LONGEST.
    """
    best, value, could = -1, 0.0, np.inf
    for n in range(pairs):
        i, j = our_begins[copy[n]], begins[source[n]]
        ours, theirs = our_begins[copy[n] + 1] - i, begins[source[n] + 1] - j
        if not (SHORTEST <= ours <= LONGEST and SHORTEST <= theirs <= LONGEST):
            continue
        if are_equal(hashes, j, theirs, our_hashes, i, ours):
            continue
        both, common, bits = 0, 0.0, 0.0
        for at in range(our_rows[copy[n]], our_rows[copy[n] + 1]):
            entry = our_told[at]
            bits += our_last[entry]
            if holds(word, by_sentence, rows, source[n], our_word[entry]):
                common += our_last[entry]
                both += 1
        their_bits = 0.0
        for at in range(rows[source[n]], rows[source[n] + 1]):
            their_bits += last[told[at]]
        alike = 2 * common / max(bits + their_bits, NOTHING)
        if alike <= DOUBTFUL:
            continue
        words = max(ours, theirs)
        worth = min(words, GLANCE) * min(1.0, LONG / words)
        worth *= 1 - share_with(flags, j, theirs, quoted)
        worth *= 1 - share_with(our_flags, i, ours, quoted)
        plain = min(1.0, alike / CLEAR)
        worth = worth * (plain * plain) * common / max(both, 1)
        most = worth * (MOST_SHOWN + ANEW * (alike * alike))
        if most <= value:
            continue
        if are_equal(stems, j, theirs, our_stems, i, ours):
            continue
        count = common_subsequence_of_few(stems, j, theirs, our_stems, i, ours, lcs, kept)
        replaced = count_replaced(content, j, theirs, our_content, i, ours, kept, count)
        part = count / words
        found = worth * (part * part * replaced / words + ANEW * (alike * alike) * (1 - part))
        if found > value or (found == value and most > could):
            best, value, could = n, found, most
            similarity[0] = alike
    return best


def are_equal(hashes: Uint64s, low: int, count: int, our_hashes: Uint64s, our_low: int, ours: int) -> bool:
    """Tell whether two stretches hold the same in the same order."""
    same = 0
    while same < min(count, ours) and hashes[low + same] == our_hashes[our_low + same]:
        same += 1
    return same == count == ours


def share_with(flags: Bytes, low: int, count: int, flag: int) -> float:
    """Return the share of words that bear a flag."""
    bearing = 0
    for n in range(low, low + count):
        if flags[n] & flag:
            bearing += 1
    return bearing / count


def count_replaced(
    content: Bytes,
    low: int,
    theirs: int,
    our_content: Bytes,
    our_low: int,
    ours: int,
    kept: Int32s,
    count: int,
) -> int:
    """Return how many words that carry the topic stand in the place of others, between those that are kept:
    places in both stretches, the last first.
    """
    replaced, k, m = 0, theirs, ours
    for n in range(count):
        i, j = int(kept[2 * n]), int(kept[2 * n + 1])
        replaced += count_between(content, low + i, low + k, our_content, our_low + j, our_low + m)
        k, m = i, j
    return replaced + count_between(content, low - 1, low + k, our_content, our_low - 1, our_low + m)


def count_between(content: Bytes, i: int, k: int, our_content: Bytes, j: int, m: int) -> int:
    """Return how many words between two that are kept stand for others: i and j, k and m are the same."""
    if k - i < 2 or m - j < 2 or max(k - i, m - j) > LONGEST_GAP + 1 or abs((k - i) - (m - j)) > 1:
        return 0
    count, ours = 0, 0
    for n in range(i + 1, k):
        count += content[n]
    for n in range(j + 1, m):
        ours += our_content[n]
    return min(count, ours)
