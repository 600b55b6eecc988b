"""Pairs of articles to what they have in common, for `evidence.py`."""

from __future__ import annotations

import numpy as np

from dedup.kernels.arrays import Bytes, Floats, Int32s, Int64s, Uint64s
from dedup.kernels.profile import KEYWORD, NUMERAL, ROLE, SPECIAL
from dedup.kernels.rarity import freshness
from dedup.machine import compiled

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


def best_sentences(
    sentence: Int32s,
    weight: Floats,
    by_word: Int32s,
    own: int,
    held: Int32s,
    held_count: int,
    other: int,
    low: Int32s,
    high: Int32s,
    rows: int,
    columns: int,
    wanted: Int32s,
    lone_word: float,
    table: Floats,
    shared: Int32s,
    touched: Int32s,
    best: Int32s,
) -> None:
    """Write for each wanted sentence the one of the other article that shares most with it, the first where
    several tie, and -1 for the others; `held` are its words that the other article holds.

    table and shared are all 0, and left so.
    """
    for row in range(rows):
        best[row] = 0 if columns > 0 and wanted[row] else -1
    n = 0
    while n < held_count:
        row, reached = sentence[own + held[n]], 0
        while n < held_count and sentence[own + held[n]] == row:
            e = held[n]
            for k in range(low[e], high[e]):
                column = sentence[other + by_word[other + k]]
                touched[reached] = column
                reached += shared[column] == 0
                table[column] += weight[own + e]
                shared[column] += 1
            n += 1
        most = 0.0
        for i in range(reached):
            column = touched[i]
            value = table[column] if shared[column] > 1 else table[column] * lone_word
            if value > most or (value == most and column < best[row]):
                most = value
                best[row] = column
            table[column] = 0.0
            shared[column] = 0


def gains(
    word: Uint64s,
    sentence: Int32s,
    place: Int32s,
    weight: Floats,
    by_word: Int32s,
    own: int,
    held: Int32s,
    held_count: int,
    other: int,
    low: Int32s,
    high: Int32s,
    rows: int,
    best: Int32s,
    window: int,
    reach: int,
    pair_counts: Int32s,
    worn_from: float,
    worn_by: float,
    found: Floats,
    at: Int32s,
    gain: Floats,
    full: Floats,
) -> None:
    """Write what each sentence shares with its best one and those around it: its found words, of those that
    are `held`, less the heaviest, each by the freshness of its pairs with the found words before and after;
    and in full, what these words weigh.
    """
    count = 0
    for n in range(held_count):
        e = held[n]
        row = sentence[own + e]
        is_near = False
        for k in range(low[e], high[e]):
            if abs(sentence[other + by_word[other + k]] - best[row]) <= window:
                is_near = True
        if not is_near:
            continue
        found[count] = 0.0
        at[count] = e
        if count > 0:
            before = at[count - 1]
            if sentence[own + before] == row and place[own + e] - place[own + before] <= reach:
                one, two = word[other + low[before]], word[other + low[e]]
                fresh = freshness(one, two, pair_counts, worn_from, worn_by)
                found[count] = fresh
                found[count - 1] = max(found[count - 1], fresh)
        count += 1
    for row in range(rows):
        gain[row] = full[row] = 0.0
    total, heaviest, row = 0.0, 0.0, -1
    for n in range(count):
        # A word without company keeps all.
        value = weight[own + at[n]] * (found[n] if found[n] > 0 else 1.0)
        if sentence[own + at[n]] != row:
            total, heaviest, row = 0.0, 0.0, sentence[own + at[n]]
        total += value
        heaviest = max(heaviest, value)
        gain[row] = total - heaviest
        full[row] += weight[own + at[n]]


def sum_side(
    whole: Floats,
    first_row: int,
    rows: int,
    gain: Floats,
    full: Floats,
    best: Int32s,
    mutual: Int32s,
    little: float,
    side: Floats,
    at: int,
) -> None:
    """Write the share, the order, the weight and the freshness of `Side` to side[at], side[at + 1],
    side[at + 4] and side[at + 6].
    """
    total, found, shared = 0.0, 0.0, 0.0
    steps, pairs, previous = 0, 0, -1
    for row in range(rows):
        total += whole[first_row + row]
        if mutual[row] == 0:
            continue
        found += gain[row]
        shared += full[row]
        if gain[row] > 0:
            if previous >= 0:
                pairs += 1
                steps += (best[row] > previous) - (best[row] < previous)
            previous = best[row]
    side[at] = found / max(total, little)
    side[at + 1] = steps / ((pairs + 1) / 3) ** 0.5
    side[at + 4] = total
    side[at + 6] = found / shared if shared > 0 else 1.0


def show_nothing(whole: Floats, first_row: int, rows: int, side: Floats, at: int) -> None:
    """Write all of a `Side` that is not compared but what it has to itself."""
    side[at] = side[at + 1] = side[at + 4] = side[at + 5] = 0.0
    side[at + 6] = 1.0
    for row in range(rows):
        side[at + 4] += whole[first_row + row]


def share_differing(
    role: Bytes,
    sentence: Int32s,
    own: int,
    own_count: int,
    low: Int32s,
    high: Int32s,
    rows: int,
    mutual: Int32s,
    new: Int32s,
) -> float:
    """Return `Side.differing`, and write which of the sentences with a mutual match hold a name or number
    that the other article nowhere holds.
    """
    for row in range(rows):
        new[row] = 0
    named, differing = 1, 0
    for e in range(own_count):
        row = sentence[own + e]
        special = ((role[own + e] & SPECIAL) != 0) & mutual[row]
        lacking = special & (low[e] == high[e])
        named += special
        differing += lacking
        new[row] |= lacking
    return differing / named


def share_swapped(rows: int, best: Int32s, mutual: Int32s, new: Int32s, mirror_new: Int32s) -> float:
    """Return the share of the mutual matches of which both sentences are marked."""
    pairs, swapped = 0, 0
    for row in range(rows):
        if mutual[row] != 0:
            pairs += 1
            swapped += new[row] & mirror_new[best[row]]
    return swapped / max(pairs, 1)


def mark_best(rows: int, best: Int32s, columns: int, wanted: Int32s) -> None:
    """Mark the sentences that are the best match of one."""
    for column in range(columns):
        wanted[column] = 0
    for row in range(rows):
        if best[row] >= 0:
            wanted[best[row]] = 1


def mark_mutual(
    a_rows: int, a_best: Int32s, a_mutual: Int32s, b_rows: int, b_best: Int32s, b_mutual: Int32s
) -> None:
    """Mark the sentences that are each other's best match."""
    for row in range(b_rows):
        b_mutual[row] = 0
    for row in range(a_rows):
        a_mutual[row] = a_best[row] >= 0 and b_best[a_best[row]] == row
        if a_mutual[row]:
            b_mutual[a_best[row]] = 1


@compiled
def compare_pairs(
    first: Int64s,
    second: Int64s,
    pairs: int,
    entries: Int64s,
    word: Uint64s,
    sentence: Int32s,
    place: Int32s,
    weight: Floats,
    role: Bytes,
    by_word: Int32s,
    sentences: Int64s,
    gain: Floats,
    keywords: Int64s,
    numerals: Int64s,
    total: Floats,
    pair_counts: Int32s,
    worn_from: float,
    worn_by: float,
    reach: int,
    window: int,
    lone_word: float,
    little: float,
    common: float,
    marks: Bytes,
    matches: Int32s,
    a_low: Int32s,
    a_high: Int32s,
    b_low: Int32s,
    b_high: Int32s,
    held: Int32s,
    at: Int32s,
    table: Floats,
    shared: Int32s,
    touched: Int32s,
    a_best: Int32s,
    b_best: Int32s,
    a_mutual: Int32s,
    b_mutual: Int32s,
    a_new: Int32s,
    b_new: Int32s,
    found: Floats,
    gained: Floats,
    full: Floats,
    sides: Floats,
    swapped: Floats,
) -> None:
    """Write both sides of the evidence for each pair of articles, (pairs, 2, 7), and what is `swapped`.

    All between `common` and `sides` is room for one pair: MARKS; four times the entries of an article and
    four (matches), the entries of an article and one (low, high, held, at, found), its sentences and one
    (table and shared, all 0, touched, best, mutual, new, gained, full). Pairs with the same first article one
    after the other take less time.
    """
    marked = -1
    for pair in range(pairs):
        a, b = first[pair], second[pair]
        to = 14 * pair
        a_own, a_count, a_row = entries[a], entries[a + 1] - entries[a], sentences[a]
        b_own, b_count, b_row = entries[b], entries[b + 1] - entries[b], sentences[b]
        a_rows, b_rows = sentences[a + 1] - a_row, sentences[b + 1] - b_row
        if a != marked:
            mark_all(word, a_own, a_own + a_count, marks)
            marked = a
        matched = join_words(word, a_own, a_count, b_own, b_count, marks, matches)
        sides[to + 2], sides[to + 3] = keywords[a], numerals[a]
        sides[to + 9], sides[to + 10] = keywords[b], numerals[b]
        one = weigh_found(weight, role, by_word, a_own, matches, matched, 0, sides, to + 2)
        other = weigh_found(weight, role, by_word, b_own, matches, matched, 2, sides, to + 9)
        if matched == 0 or (one < common * total[a] and other < common * total[b]):
            show_nothing(gain, a_row, a_rows, sides, to)
            show_nothing(gain, b_row, b_rows, sides, to + 7)
            swapped[pair] = 0.0
            continue
        find_places(by_word, a_own, a_count, matches, matched, 0, a_low, a_high)
        find_places(by_word, b_own, b_count, matches, matched, 2, b_low, b_high)
        for row in range(a_rows):
            a_mutual[row] = 1
        count = list_held(sentence, a_own, a_count, a_low, a_high, a_mutual, held)
        best_sentences(
            sentence, weight, by_word, a_own, held, count, b_own, a_low, a_high,
            a_rows, b_rows, a_mutual, lone_word, table, shared, touched, a_best,
        )  # fmt: skip
        mark_best(a_rows, a_best, b_rows, b_mutual)
        count = list_held(sentence, b_own, b_count, b_low, b_high, b_mutual, held)
        best_sentences(
            sentence, weight, by_word, b_own, held, count, a_own, b_low, b_high,
            b_rows, a_rows, b_mutual, lone_word, table, shared, touched, b_best,
        )  # fmt: skip
        mark_mutual(a_rows, a_best, a_mutual, b_rows, b_best, b_mutual)
        count = list_held(sentence, a_own, a_count, a_low, a_high, a_mutual, held)
        gains(
            word, sentence, place, weight, by_word, a_own, held, count, b_own, a_low, a_high,
            a_rows, a_best, window, reach, pair_counts, worn_from, worn_by, found, at, gained, full,
        )  # fmt: skip
        sum_side(gain, a_row, a_rows, gained, full, a_best, a_mutual, little, sides, to)
        sides[to + 5] = share_differing(
            role, sentence, a_own, a_count, a_low, a_high, a_rows, a_mutual, a_new
        )  # fmt: skip
        count = list_held(sentence, b_own, b_count, b_low, b_high, b_mutual, held)
        gains(
            word, sentence, place, weight, by_word, b_own, held, count, a_own, b_low, b_high,
            b_rows, b_best, window, reach, pair_counts, worn_from, worn_by, found, at, gained, full,
        )  # fmt: skip
        sum_side(gain, b_row, b_rows, gained, full, b_best, b_mutual, little, sides, to + 7)
        sides[to + 12] = share_differing(
            role, sentence, b_own, b_count, b_low, b_high, b_rows, b_mutual, b_new
        )  # fmt: skip
        swapped[pair] = share_swapped(a_rows, a_best, a_mutual, a_new, b_new)


@compiled
def common_runs(
    first: Int64s,
    second: Int64s,
    pairs: int,
    runs: Int64s,
    run: Uint64s,
    run_fresh: Floats,
    marks: Bytes,
    out: Floats,
) -> None:
    """Write for each pair of articles, (pairs, 2): the runs that both hold, by freshness, and their Jaccard
    similarity. marks is room for MARKS.
    """
    marked = -1
    for pair in range(pairs):
        a, a_end = runs[first[pair]], runs[first[pair] + 1]
        b, b_end = runs[second[pair]], runs[second[pair] + 1]
        union = (a_end - a) + (b_end - b)
        if first[pair] != marked:
            mark_all(run, a, a_end, marks)
            marked = first[pair]
        common, fresh = 0, 0.0
        for at in range(b, b_end):
            yours = run[at]
            if marks[yours >> np.uint64(MARK_SHIFT)] == 0:
                continue
            while a < a_end and run[a] < yours:
                a += 1
            if a == a_end:
                break
            if run[a] == yours:
                common += 1
                fresh += min(run_fresh[a], run_fresh[at])
        out[2 * pair] = fresh
        out[2 * pair + 1] = common / max(union - common, 1)
