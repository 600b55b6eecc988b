"""Pairs of articles to what they have in common, for `evidence.py`."""

from __future__ import annotations

from dedup.kernels.arrays import Bytes, Floats, Int32s, Int64s, Uint64s
from dedup.kernels.profile import KEYWORD, NUMERAL, ROLE, SPECIAL, row_gains
from dedup.kernels.rarity import freshness
from dedup.machine import compiled


def join_words(
    word: Uint64s,
    by_word: Int32s,
    a: int,
    a_count: int,
    b: int,
    b_count: int,
    a_low: Int32s,
    a_high: Int32s,
    b_low: Int32s,
    b_high: Int32s,
) -> None:
    """Write for each entry of either article where the same word stands in the other's by_word."""
    for e in range(a_count):
        a_low[e] = a_high[e] = 0
    for e in range(b_count):
        b_low[e] = b_high[e] = 0
    i, j = 0, 0
    while i < a_count and j < b_count:
        mine, yours = word[a + by_word[a + i]], word[b + by_word[b + j]]
        if mine < yours:
            i += 1
        elif yours < mine:
            j += 1
        else:
            i_end, j_end = i + 1, j + 1
            while i_end < a_count and word[a + by_word[a + i_end]] == mine:
                i_end += 1
            while j_end < b_count and word[b + by_word[b + j_end]] == mine:
                j_end += 1
            for k in range(i, i_end):
                a_low[by_word[a + k]] = j
                a_high[by_word[a + k]] = j_end
            for k in range(j, j_end):
                b_low[by_word[b + k]] = i
                b_high[by_word[b + k]] = i_end
            i, j = i_end, j_end


def share_found(weight: Floats, own: int, own_count: int, low: Int32s, high: Int32s) -> float:
    """Return what the words that the other article holds weigh, as a share of all."""
    found, whole = 0.0, 0.0
    for e in range(own_count):
        whole += weight[own + e]
        if low[e] < high[e]:
            found += weight[own + e]
    return found / whole if whole > 0 else 0.0


def best_sentences(
    sentence: Int32s,
    weight: Floats,
    by_word: Int32s,
    own: int,
    own_count: int,
    other: int,
    low: Int32s,
    high: Int32s,
    rows: int,
    columns: int,
    lone_word: float,
    table: Floats,
    shared: Int32s,
    best: Int32s,
) -> None:
    """Write for each sentence the one of the other article that shares most with it, the first where several
    tie, -1 where there is none.
    """
    for cell in range(rows * columns):
        table[cell] = 0.0
        shared[cell] = 0
    for e in range(own_count):
        row = sentence[own + e] * columns
        for k in range(low[e], high[e]):
            cell = row + sentence[other + by_word[other + k]]
            table[cell] += weight[own + e]
            shared[cell] += 1
    for row in range(rows):
        best[row] = -1
        most = -1.0
        for column in range(columns):
            value = table[row * columns + column]
            if shared[row * columns + column] < 2:
                value *= lone_word
            if value > most:
                most = value
                best[row] = column


def gains(
    word: Uint64s,
    sentence: Int32s,
    place: Int32s,
    weight: Floats,
    by_word: Int32s,
    own: int,
    own_count: int,
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
    gain: Floats,
) -> None:
    """Write what each sentence shares with its best one and those around it: its found words less the
    heaviest, each by the freshness of its pairs with the found words before and after it.
    """
    previous, previous_row = -1, -1
    for e in range(own_count):
        row = sentence[own + e]
        found[e] = -1.0
        for k in range(low[e], high[e]):
            if abs(sentence[other + by_word[other + k]] - best[row]) <= window:
                found[e] = 0.0
        if found[e] < 0:
            continue
        if row == previous_row and place[own + e] - place[own + previous] <= reach:
            fresh = freshness(word[own + previous], word[own + e], pair_counts, worn_from, worn_by)
            found[e] = fresh
            found[previous] = max(found[previous], fresh)
        previous, previous_row = e, row
    for e in range(own_count):
        if found[e] >= 0:  # a word without company keeps all
            found[e] = weight[own + e] * (found[e] if found[e] > 0 else 1.0)
    for row in range(rows):
        gain[row] = 0.0
    row_gains(found, sentence, own, own_count, 0, gain)


def sum_side(
    whole: Floats,
    first_row: int,
    rows: int,
    gain: Floats,
    best: Int32s,
    mirror_best: Int32s,
    little: float,
    side: Floats,
    at: int,
) -> None:
    """Write the share, the order and the weight of `Side` to side[at], side[at + 1] and side[at + 4]."""
    total, mutual = 0.0, 0.0
    steps, pairs, previous = 0, 0, -1
    for row in range(rows):
        total += whole[first_row + row]
        if best[row] < 0 or mirror_best[best[row]] != row:
            continue
        mutual += gain[row]
        if gain[row] > 0:
            if previous >= 0:
                pairs += 1
                steps += (best[row] > previous) - (best[row] < previous)
            previous = best[row]
    side[at] = mutual / max(total, little)
    side[at + 1] = steps / ((pairs + 1) / 3) ** 0.5
    side[at + 4] = total


def show_nothing(whole: Floats, first_row: int, rows: int, side: Floats, at: int) -> None:
    """Write the share, the order, the weight and what is differing of a `Side` that is not compared."""
    side[at] = side[at + 1] = side[at + 4] = side[at + 5] = 0.0
    for row in range(rows):
        side[at + 4] += whole[first_row + row]


def count_own(
    role: Bytes,
    own: int,
    own_count: int,
    low: Int32s,
    high: Int32s,
    keywords: int,
    numerals: int,
    side: Floats,
    at: int,
) -> None:
    """Write how many key words and numerals the other article does not hold to side[at] and side[at + 1]."""
    for e in range(own_count):
        if low[e] < high[e]:
            keywords -= role[own + e] & ROLE == KEYWORD
            numerals -= role[own + e] & ROLE == NUMERAL
    side[at] = keywords
    side[at + 1] = numerals


def share_differing(
    role: Bytes,
    sentence: Int32s,
    own: int,
    own_count: int,
    low: Int32s,
    high: Int32s,
    best: Int32s,
    mirror_best: Int32s,
) -> float:
    """Return `Side.differing`."""
    named, differing = 1, 0
    for e in range(own_count):
        row = sentence[own + e]
        if role[own + e] & SPECIAL and best[row] >= 0 and mirror_best[best[row]] == row:
            named += 1
            differing += low[e] == high[e]
    return differing / named


def mark_new(
    role: Bytes, sentence: Int32s, own: int, own_count: int, low: Int32s, high: Int32s, rows: int, new: Int32s
) -> None:
    """Write which sentences hold a name or number that the other article nowhere holds."""
    for row in range(rows):
        new[row] = 0
    for e in range(own_count):
        if role[own + e] & SPECIAL and low[e] == high[e]:
            new[sentence[own + e]] = 1


def share_swapped(rows: int, best: Int32s, mirror_best: Int32s, new: Int32s, mirror_new: Int32s) -> float:
    """Return the share of the sentences that are each other's best match of which both are marked."""
    pairs, swapped = 0, 0
    for row in range(rows):
        if best[row] >= 0 and mirror_best[best[row]] == row:
            pairs += 1
            swapped += new[row] & mirror_new[best[row]]
    return swapped / max(pairs, 1)


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
    pair_counts: Int32s,
    worn_from: float,
    worn_by: float,
    reach: int,
    window: int,
    lone_word: float,
    little: float,
    common: float,
    a_low: Int32s,
    a_high: Int32s,
    b_low: Int32s,
    b_high: Int32s,
    table: Floats,
    shared: Int32s,
    a_best: Int32s,
    b_best: Int32s,
    a_new: Int32s,
    b_new: Int32s,
    found: Floats,
    gained: Floats,
    sides: Floats,
    swapped: Floats,
) -> None:
    """Write both sides of the evidence for each pair of articles, (pairs, 2, 6), and what is `swapped`.

    All between `common` and `sides` is room for one pair: as many as the entries of an article (low, high,
    found), its sentences (best, new, gained), the sentences of both multiplied (table, shared).
    """
    for pair in range(pairs):
        a, b = first[pair], second[pair]
        at = 12 * pair
        a_own, a_count, a_row = entries[a], entries[a + 1] - entries[a], sentences[a]
        b_own, b_count, b_row = entries[b], entries[b + 1] - entries[b], sentences[b]
        a_rows, b_rows = sentences[a + 1] - a_row, sentences[b + 1] - b_row
        join_words(word, by_word, a_own, a_count, b_own, b_count, a_low, a_high, b_low, b_high)
        one = share_found(weight, a_own, a_count, a_low, a_high)
        if max(one, share_found(weight, b_own, b_count, b_low, b_high)) < common:
            show_nothing(gain, a_row, a_rows, sides, at)
            show_nothing(gain, b_row, b_rows, sides, at + 6)
            count_own(role, a_own, a_count, a_low, a_high, keywords[a], numerals[a], sides, at + 2)
            count_own(role, b_own, b_count, b_low, b_high, keywords[b], numerals[b], sides, at + 8)
            swapped[pair] = 0.0
            continue
        best_sentences(
            sentence, weight, by_word, a_own, a_count, b_own, a_low, a_high,
            a_rows, b_rows, lone_word, table, shared, a_best,
        )  # fmt: skip
        best_sentences(
            sentence, weight, by_word, b_own, b_count, a_own, b_low, b_high,
            b_rows, a_rows, lone_word, table, shared, b_best,
        )  # fmt: skip
        gains(
            word, sentence, place, weight, by_word, a_own, a_count, b_own, a_low, a_high,
            a_rows, a_best, window, reach, pair_counts, worn_from, worn_by, found, gained,
        )  # fmt: skip
        sum_side(gain, a_row, a_rows, gained, a_best, b_best, little, sides, at)
        count_own(role, a_own, a_count, a_low, a_high, keywords[a], numerals[a], sides, at + 2)
        sides[at + 5] = share_differing(
            role, sentence, a_own, a_count, a_low, a_high, a_best, b_best
        )  # fmt: skip
        gains(
            word, sentence, place, weight, by_word, b_own, b_count, a_own, b_low, b_high,
            b_rows, b_best, window, reach, pair_counts, worn_from, worn_by, found, gained,
        )  # fmt: skip
        sum_side(gain, b_row, b_rows, gained, b_best, a_best, little, sides, at + 6)
        count_own(role, b_own, b_count, b_low, b_high, keywords[b], numerals[b], sides, at + 8)
        sides[at + 11] = share_differing(
            role, sentence, b_own, b_count, b_low, b_high, b_best, a_best
        )  # fmt: skip
        mark_new(role, sentence, a_own, a_count, a_low, a_high, a_rows, a_new)
        mark_new(role, sentence, b_own, b_count, b_low, b_high, b_rows, b_new)
        swapped[pair] = share_swapped(a_rows, a_best, b_best, a_new, b_new)


@compiled
def common_runs(
    first: Int64s, second: Int64s, pairs: int, runs: Int64s, run: Uint64s, run_fresh: Floats, out: Floats
) -> None:
    """Write for each pair of articles, (pairs, 2): the runs that both hold, by freshness, and their Jaccard
    similarity.
    """
    for pair in range(pairs):
        a, a_end = runs[first[pair]], runs[first[pair] + 1]
        b, b_end = runs[second[pair]], runs[second[pair] + 1]
        union = (a_end - a) + (b_end - b)
        common, fresh = 0, 0.0
        while a < a_end and b < b_end:
            one, other = run[a], run[b]
            if one == other:
                common += 1
                fresh += min(run_fresh[a], run_fresh[b])
            a += one <= other  # without a branch: which of the two is less, no processor foresees
            b += other <= one
        out[2 * pair] = fresh
        out[2 * pair + 1] = common / max(union - common, 1)
