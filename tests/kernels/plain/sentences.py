"""Sentences of two texts to the pairs that say the same, for `sentences.c`."""

from __future__ import annotations

from dedup.kernels.native import Bytes, Floats, Int32s, Int64s, Uint64s
from plain.entries import holds
from plain.sentences_pairs import find_cell, mark_best, share_words

ENOUGH, BEST_OF_COPY, BEST_OF_SOURCE, LIKELY, SURE, CLAIMED, BETWEEN, ALIGNED = 1, 2, 4, 8, 16, 32, 64, 128
"""What is known of a pair of sentences."""
FIRM = ALIGNED | BEST_OF_COPY | BEST_OF_SOURCE
"""Of an aligned pair that is the best of both its sentences."""
NOTHING = 1e-9
"""Bits below which a sentence says nothing."""


def align_sentences(
    word: Uint64s,
    of: Int32s,
    by_sentence: Int32s,
    rows: Int64s,
    totals: Floats,
    sentences: int,
    our_word: Uint64s,
    our_bits: Floats,
    our_last: Floats,
    our_by_sentence: Int32s,
    our_told: Int32s,
    our_rows: Int64s,
    our_totals: Floats,
    our_sentences: int,
    low: Int32s,
    high: Int32s,
    least: float,
    aligned: float,
    in_step: float,
    fresh: float,
    twice: float,
    shared: Floats,
    keys: Uint64s,
    touched: Int32s,
    order: Int32s,
    spare: Int32s,
    held: Bytes,
    our_held: Bytes,
    best: Int32s,
    our_best: Int32s,
    begins: Int64s,
    copy: Int32s,
    source: Int32s,
    bits: Floats,
    known: Bytes,
) -> int:
    """Write the pairs of sentences that say the same, by copy, then by source; return how many there are.

    `low` and `high` are as `meet_words` wrote them; copy, source, bits and known are room for as many pairs
    as it returned, the other arrays for as many sentences; begins for one more.
    """
    cells = share_words(
        of, sentences, our_bits, our_by_sentence, our_rows, our_sentences, low, high,
        shared, keys, touched, order, spare, begins, copy, source, bits,
    )  # fmt: skip
    for at in range(cells):
        known[at] = ENOUGH if bits[at] >= least else 0
    mark_best(
        copy, source, bits, known, cells, ENOUGH, True, begins, sentences, our_sentences, best, our_best
    )
    for at in range(cells):
        i, j = copy[at], source[at]
        share = bits[at] / max(min(our_totals[i], totals[j]), NOTHING)
        known[at] |= BEST_OF_COPY if our_best[i] == at else 0
        known[at] |= BEST_OF_SOURCE if best[j] == at else 0
        if known[at] > ENOUGH and share >= in_step:
            known[at] |= LIKELY | (SURE if share >= aligned else 0)
    for at in range(cells):
        if known[at] & LIKELY and has_neighbour(copy, source, known, begins, our_sentences, at):
            known[at] |= ALIGNED
        if known[at] & SURE:
            known[at] |= ALIGNED
    for at in range(cells):
        if not known[at] & ALIGNED or known[at] & FIRM == FIRM:
            continue
        if bits[at] < twice * max(our_totals[copy[at]], totals[source[at]]) and is_claimed(
            word, by_sentence, rows, our_word, our_last, our_by_sentence, our_told, our_rows, our_sentences,
            fresh, best, our_best, begins, copy, source, known, at,
        ):  # fmt: skip
            known[at] |= CLAIMED
    return fill_between(
        totals, sentences, our_totals, our_sentences, in_step, held, our_held, best, our_best,
        begins, copy, source, bits, known, cells,
    )  # fmt: skip


def has_neighbour(
    copy: Int32s, source: Int32s, known: Bytes, begins: Int64s, our_sentences: int, at: int
) -> bool:
    """Tell whether a sure pair stands one or two sentences away from it in both texts, the same way."""
    for k in range(-2, 3):
        for m in range(-2, 3):
            if k * m > 0:
                other = find_cell(source, begins, our_sentences, copy[at] + k, source[at] + m)
                if other >= 0 and known[other] & SURE:
                    return True
    return False


def is_claimed(
    word: Uint64s,
    by_sentence: Int32s,
    rows: Int64s,
    our_word: Uint64s,
    our_last: Floats,
    our_by_sentence: Int32s,
    our_told: Int32s,
    our_rows: Int64s,
    our_sentences: int,
    fresh: float,
    best: Int32s,
    our_best: Int32s,
    begins: Int64s,
    copy: Int32s,
    source: Int32s,
    known: Bytes,
    at: int,
) -> bool:
    """Tell whether the better pair of one of its sentences leaves less than `fresh` of what a pair shares."""
    i, j = copy[at], source[at]
    if known[at] & BEST_OF_COPY:
        if has_firm_around(source, known, begins, our_sentences, i, j):
            return False
        rival = copy[best[j]]
    else:
        rival = source[our_best[i]]
    told, left = 0.0, 0.0
    for n in range(our_rows[i], our_rows[i + 1]):
        entry = our_told[n]
        if holds(word, by_sentence, rows, j, our_word[entry]):
            told += our_last[entry]
            if known[at] & BEST_OF_COPY:
                taken = holds(our_word, our_by_sentence, our_rows, rival, our_word[entry])
            else:
                taken = holds(word, by_sentence, rows, rival, our_word[entry])
            if not taken:
                left += our_last[entry]
    return left < fresh * told


def has_firm_around(source: Int32s, known: Bytes, begins: Int64s, our_sentences: int, i: int, j: int) -> bool:
    """Tell whether a sentence one or two before or after i is firmly aligned with j or one near it."""
    for k in range(-2, 3):
        for m in range(-2, 3):
            at = find_cell(source, begins, our_sentences, i + k, j + m)
            if k and at >= 0 and known[at] & FIRM == FIRM:
                return True
    return False


def fill_between(
    totals: Floats,
    sentences: int,
    our_totals: Floats,
    our_sentences: int,
    in_step: float,
    held: Bytes,
    our_held: Bytes,
    best: Int32s,
    our_best: Int32s,
    begins: Int64s,
    copy: Int32s,
    source: Int32s,
    bits: Floats,
    known: Bytes,
    cells: int,
) -> int:
    """Write the aligned pairs with what stands between them; return how many there are.

    A sentence that is aligned with none is aligned with the best of those with which it shares `in_step` of
    both and that stand between aligned ones.
    """
    for j in range(sentences):
        held[j] = 0
    for i in range(our_sentences):
        our_held[i] = 0
    firm = 0
    for at in range(cells):
        if known[at] & (ALIGNED | CLAIMED) == ALIGNED:
            held[source[at]], our_held[copy[at]] = 1, 1
            firm += 1
    if not firm:
        return 0
    for at in range(cells):
        i, j = copy[at], source[at]
        is_left = not held[j] or not our_held[i]
        if is_left and bits[at] >= in_step * max(our_totals[i], totals[j]):
            known[at] |= BETWEEN if is_between(source, known, begins, sentences, our_sentences, i, j) else 0
    mark_best(
        copy, source, bits, known, cells, BETWEEN, False, begins, sentences, our_sentences, best, our_best
    )
    kept = 0
    for at in range(cells):
        i, j = copy[at], source[at]
        is_filled = (not our_held[i] and our_best[i] == at) or (not held[j] and best[j] == at)
        if is_filled or known[at] & (ALIGNED | CLAIMED) == ALIGNED:
            copy[kept], source[kept] = i, j
            kept += 1
    return kept


def is_between(
    source: Int32s, known: Bytes, begins: Int64s, sentences: int, our_sentences: int, i: int, j: int
) -> bool:
    """Tell whether something is aligned at most two sentences before in both texts, and at most two after."""
    before, after = False, False
    for k in range(3):
        for m in range(3):
            if k + m:
                before |= is_aligned(source, known, begins, sentences, our_sentences, i - k, j - m)
                after |= is_aligned(source, known, begins, sentences, our_sentences, i + k, j + m)
    return before and after


def is_aligned(
    source: Int32s, known: Bytes, begins: Int64s, sentences: int, our_sentences: int, i: int, j: int
) -> bool:
    """Tell whether a pair is aligned firmly; the places before the first sentences count, and those after the
    last."""
    if (i == -1 and j == -1) or (i == our_sentences and j == sentences):
        return True
    at = find_cell(source, begins, our_sentences, i, j)
    return at >= 0 and known[at] & (ALIGNED | CLAIMED) == ALIGNED
