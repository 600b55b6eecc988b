"""Pairs of articles to what they have in common: what `kernels/evidence.c` does, as plain Python."""

from __future__ import annotations

import numpy as np

from dedup.kernels.native import Bytes, Floats, Int32s, Int64s, Uint64s
from plain.evidence_sentences import best_sentences, mark_best, mark_mutual
from plain.evidence_sides import (
    DIFFERING,
    OWN_KEYWORDS,
    OWN_NUMERALS,
    PASSAGE,
    PASSAGE_DIFFERING,
    PASSAGE_STEPS,
    SIDE,
    best_stretch,
    count_steps,
    gains,
    share_differing,
    share_swapped,
    show_nothing,
    sum_side,
)
from plain.evidence_words import MARK_SHIFT, find_places, join_words, list_held, mark_all, weigh_found

RUNS, RESEMBLANCE = 0, 1
"""Columns of `common_runs`."""


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
    needed: float,
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
    """Write both sides of the evidence for each pair of articles, (pairs, 2, SIDE), and what is `swapped`.

    All between `common` and `sides` is room for one pair: MARKS; four times the entries of an article and
    four (matches), the entries of an article and one (low, high, held, at, found), its sentences and one
    (table and shared, all 0, touched, best, mutual, new, gained, full). Pairs with the same first article one
    after the other take less time.
    """
    marked = -1
    for pair in range(pairs):
        a, b = first[pair], second[pair]
        a_to, b_to = 2 * SIDE * pair, 2 * SIDE * pair + SIDE
        a_own, a_count, a_row = entries[a], entries[a + 1] - entries[a], sentences[a]
        b_own, b_count, b_row = entries[b], entries[b + 1] - entries[b], sentences[b]
        a_rows, b_rows = sentences[a + 1] - a_row, sentences[b + 1] - b_row
        if a != marked:
            mark_all(word, a_own, a_own + a_count, marks)
            marked = a
        matched = join_words(word, a_own, a_count, b_own, b_count, marks, matches)
        sides[a_to + OWN_KEYWORDS], sides[a_to + OWN_NUMERALS] = keywords[a], numerals[a]
        sides[b_to + OWN_KEYWORDS], sides[b_to + OWN_NUMERALS] = keywords[b], numerals[b]
        one = weigh_found(weight, role, by_word, a_own, matches, matched, 0, sides, a_to + OWN_KEYWORDS)
        other = weigh_found(weight, role, by_word, b_own, matches, matched, 2, sides, b_to + OWN_KEYWORDS)
        if matched == 0 or (one < common * total[a] and other < common * total[b]):
            show_nothing(gain, a_row, a_rows, sides, a_to)
            show_nothing(gain, b_row, b_rows, sides, b_to)
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
        sum_side(gain, a_row, a_rows, gained, full, a_best, a_mutual, little, sides, a_to)
        low, high, sides[a_to + PASSAGE] = best_stretch(gain, a_row, a_rows, gained, needed)
        sides[a_to + PASSAGE_STEPS] = count_steps(gain, a_row, gained, a_best, needed, window, (low, high))
        sides[a_to + PASSAGE_DIFFERING] = share_differing(
            role, sentence, a_own, a_count, a_low, a_high, a_rows, a_mutual, a_new, (low, high)
        )  # fmt: skip
        sides[a_to + DIFFERING] = share_differing(
            role, sentence, a_own, a_count, a_low, a_high, a_rows, a_mutual, a_new, (0, a_rows)
        )  # fmt: skip
        count = list_held(sentence, b_own, b_count, b_low, b_high, b_mutual, held)
        gains(
            word, sentence, place, weight, by_word, b_own, held, count, a_own, b_low, b_high,
            b_rows, b_best, window, reach, pair_counts, worn_from, worn_by, found, at, gained, full,
        )  # fmt: skip
        sum_side(gain, b_row, b_rows, gained, full, b_best, b_mutual, little, sides, b_to)
        low, high, sides[b_to + PASSAGE] = best_stretch(gain, b_row, b_rows, gained, needed)
        sides[b_to + PASSAGE_STEPS] = count_steps(gain, b_row, gained, b_best, needed, window, (low, high))
        sides[b_to + PASSAGE_DIFFERING] = share_differing(
            role, sentence, b_own, b_count, b_low, b_high, b_rows, b_mutual, b_new, (low, high)
        )  # fmt: skip
        sides[b_to + DIFFERING] = share_differing(
            role, sentence, b_own, b_count, b_low, b_high, b_rows, b_mutual, b_new, (0, b_rows)
        )  # fmt: skip
        swapped[pair] = share_swapped(a_rows, a_best, a_mutual, a_new, b_new)


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
    """Write for each pair of articles, (pairs, 2): the RUNS that both hold, by freshness, and their
    Jaccard similarity, the RESEMBLANCE. marks is room for MARKS.
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
        out[2 * pair + RUNS] = fresh
        out[2 * pair + RESEMBLANCE] = common / max(union - common, 1)
