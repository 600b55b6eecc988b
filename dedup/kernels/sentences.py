"""Sentences of two texts to the pairs that say the same, for `align.py`."""

from __future__ import annotations

import numpy as np

from dedup.kernels.arrays import Bytes, Floats, Int32s, Int64s, Uint64s
from dedup.kernels.sorting import sort_keys
from dedup.machine import compiled

ENOUGH, BEST_OF_COPY, BEST_OF_SOURCE, LIKELY, SURE, CLAIMED, BETWEEN, ALIGNED = 1, 2, 4, 8, 16, 32, 64, 128
"""What is known of a pair of sentences."""
NOTHING = 1e-9
"""Bits below which a sentence says nothing."""


@compiled
def list_entries(
    stems: Uint64s,
    sentence: Int32s,
    weight: Floats,
    content: Bytes,
    words: int,
    sentences: int,
    keys: Uint64s,
    places: Int32s,
    order: Int32s,
    spare: Int32s,
    word: Uint64s,
    of: Int32s,
    bits: Floats,
    last: Floats,
    times: Int32s,
    by_sentence: Int32s,
    told: Int32s,
    rows: Int64s,
    totals: Floats,
) -> int:
    """Write the distinct (word, sentence) pairs of the words that carry the topic, by word, then by sentence;
    return how many there are.

    Of each: word, of, the sentence; bits and last, the weights of the word where it stands first and last in
    it; times, in how many sentences the word stands. by_sentence are their positions by sentence, then by
    word; told the same in the order of the text; rows bounds both by sentence, totals are the bits of each.
    keys, places, order and spare are room for all words.
    """
    count = 0
    for n in range(words):
        if content[n]:
            keys[count] = stems[n]
            places[count] = n
            count += 1
    sort_keys(keys, 0, count, order, spare)
    for n in range(words):
        spare[n] = -1
    entries, begin = 0, 0
    while begin < count:
        first, end = entries, begin
        while end < count and keys[order[end]] == keys[order[begin]]:
            place = places[order[end]]
            if entries == first or of[entries - 1] != sentence[place]:
                word[entries], of[entries], bits[entries] = stems[place], sentence[place], weight[place]
                spare[place] = entries
                entries += 1
            last[entries - 1] = weight[place]
            end += 1
        for entry in range(first, entries):
            times[entry] = entries - first
        begin = end
    bound_rows(of, entries, sentences, rows)
    for row in range(sentences):
        totals[row] = 0.0
        order[row] = rows[row]
    for entry in range(entries):
        row = of[entry]
        totals[row] += bits[entry]
        by_sentence[order[row]] = entry
        order[row] += 1
    told_by_now = 0
    for n in range(words):
        if spare[n] >= 0:
            told[told_by_now] = spare[n]
            told_by_now += 1
    return entries


def bound_rows(of: Int32s, entries: int, sentences: int, rows: Int64s) -> None:
    """Write where the entries of each sentence begin, sentence by sentence, and where the last ones end."""
    for row in range(sentences + 1):
        rows[row] = 0
    for entry in range(entries):
        rows[of[entry] + 1] += 1
    for row in range(sentences):
        rows[row + 1] += rows[row]


@compiled
def meet_words(
    word: Uint64s,
    times: Int32s,
    count: int,
    our_word: Uint64s,
    our_times: Int32s,
    our_count: int,
    most: int,
    low: Int32s,
    high: Int32s,
) -> int:
    """Write for each of our entries which of theirs hold the same word, low to high - 1; return how many that
    are together.

    None where the word makes more than `most` pairs of sentences.
    """
    pairs, i, j = 0, 0, 0
    while j < our_count:
        while i < count and word[i] < our_word[j]:
            i += times[i]
        begin, end = 0, 0
        if i < count and word[i] == our_word[j] and times[i] * our_times[j] <= most:
            begin, end = i, i + times[i]
        for entry in range(j, j + our_times[j]):
            low[entry], high[entry] = begin, end
        pairs += (end - begin) * our_times[j]
        j += our_times[j]
    return pairs


@compiled
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
    mark_best(copy, source, bits, known, cells, ENOUGH, begins, sentences, our_sentences, best, our_best)
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
    firm = ALIGNED | BEST_OF_COPY | BEST_OF_SOURCE
    for at in range(cells):
        i, j = copy[at], source[at]
        if not known[at] & ALIGNED or known[at] & firm == firm:
            continue
        if bits[at] >= twice * max(our_totals[i], totals[j]):
            continue
        if known[at] & BEST_OF_COPY:
            if has_firm_around(source, known, begins, our_sentences, i, j, firm):
                continue
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
        if left < fresh * told:
            known[at] |= CLAIMED
    return fill_between(
        totals, sentences, our_totals, our_sentences, in_step, held, our_held, best, our_best,
        begins, copy, source, bits, known, cells,
    )  # fmt: skip


def share_words(
    of: Int32s,
    sentences: int,
    our_bits: Floats,
    our_by_sentence: Int32s,
    our_rows: Int64s,
    our_sentences: int,
    low: Int32s,
    high: Int32s,
    shared: Floats,
    keys: Uint64s,
    touched: Int32s,
    order: Int32s,
    spare: Int32s,
    begins: Int64s,
    copy: Int32s,
    source: Int32s,
    bits: Floats,
) -> int:
    """Write the pairs of sentences that share a word, and the bits of what they share; return how many.

    `begins` bounds them by sentence of the copy. A word weighs what it does where it stands first.
    """
    width = 0
    while sentences >> width:
        width += 1
    shift = np.uint64(64 - width)
    for j in range(sentences):
        touched[j] = 0
    cells = 0
    for i in range(our_sentences):
        begins[i] = cells
        count = 0
        for n in range(our_rows[i], our_rows[i + 1]):
            entry = our_by_sentence[n]
            for place in range(low[entry], high[entry]):
                j = of[place]
                if not touched[j]:
                    touched[j] = 1
                    shared[j] = 0.0
                    keys[count] = np.uint64(j) << shift
                    source[cells + count] = j
                    count += 1
                shared[j] += our_bits[entry]
        sort_keys(keys, 0, count, order, spare)
        for n in range(count):
            order[n] = source[cells + order[n]]
        for n in range(count):
            j = order[n]
            copy[cells + n], source[cells + n], bits[cells + n] = i, j, shared[j]
            touched[j] = 0
        cells += count
    begins[our_sentences] = cells
    return cells


def find_cell(source: Int32s, begins: Int64s, our_sentences: int, i: int, j: int) -> int:
    """Return where the pair of sentences i of the copy and j of the source is; -1 where it shares nothing."""
    if i < 0 or i >= our_sentences:
        return -1
    low, end = begins[i], begins[i + 1]
    high = end
    while low < high:
        middle = (low + high) >> 1
        if source[middle] < j:
            low = middle + 1
        else:
            high = middle
    return low if low < end and source[low] == j else -1


def bits_at(source: Int32s, bits: Floats, begins: Int64s, our_sentences: int, i: int, j: int) -> float:
    """Return what two sentences share."""
    at = find_cell(source, begins, our_sentences, i, j)
    return bits[at] if at >= 0 else 0.0


def is_better(
    copy: Int32s,
    source: Int32s,
    bits: Floats,
    begins: Int64s,
    our_sentences: int,
    one: int,
    other: int,
    by_neighbours: bool,
) -> bool:
    """Tell whether one pair is better than another that comes before it: it shares more; else the sentences
    before and those after share more; else its sentences stand at more similar places."""
    if bits[one] != bits[other]:
        return bool(bits[one] > bits[other])
    if by_neighbours:
        i, j, k, m = copy[one], source[one], copy[other], source[other]
        around = bits_at(source, bits, begins, our_sentences, i - 1, j - 1)
        around += bits_at(source, bits, begins, our_sentences, i + 1, j + 1)
        others = bits_at(source, bits, begins, our_sentences, k - 1, m - 1)
        others += bits_at(source, bits, begins, our_sentences, k + 1, m + 1)
        if around != others:
            return around > others
    return bool(abs(copy[one] - source[one]) < abs(copy[other] - source[other]))


def mark_best(
    copy: Int32s,
    source: Int32s,
    bits: Floats,
    known: Bytes,
    cells: int,
    among: int,
    begins: Int64s,
    sentences: int,
    our_sentences: int,
    best: Int32s,
    our_best: Int32s,
) -> None:
    """Write which of the marked pairs is the best of each sentence, -1 where it has none."""
    for j in range(sentences):
        best[j] = -1
    for i in range(our_sentences):
        our_best[i] = -1
    by_neighbours = among == ENOUGH
    for at in range(cells):
        if known[at] & among:
            i, j = copy[at], source[at]
            rival = our_best[i]
            if rival < 0 or is_better(copy, source, bits, begins, our_sentences, at, rival, by_neighbours):
                our_best[i] = at
            rival = best[j]
            if rival < 0 or is_better(copy, source, bits, begins, our_sentences, at, rival, by_neighbours):
                best[j] = at


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


def has_firm_around(
    source: Int32s, known: Bytes, begins: Int64s, our_sentences: int, i: int, j: int, firm: int
) -> bool:
    """Tell whether a sentence one or two before or after i is firmly aligned with j or one near it."""
    for k in range(-2, 3):
        for m in range(-2, 3):
            at = find_cell(source, begins, our_sentences, i + k, j + m)
            if k and at >= 0 and known[at] & firm == firm:
                return True
    return False


def holds(word: Uint64s, by_sentence: Int32s, rows: Int64s, sentence: int, wanted: np.uint64) -> bool:
    """Tell whether a sentence holds a word."""
    low, end = rows[sentence], rows[sentence + 1]
    high = end
    while low < high:
        middle = (low + high) >> 1
        if word[by_sentence[middle]] < wanted:
            low = middle + 1
        else:
            high = middle
    return bool(low < end and word[by_sentence[low]] == wanted)


def is_aligned(
    source: Int32s, known: Bytes, begins: Int64s, sentences: int, our_sentences: int, i: int, j: int
) -> bool:
    """Tell whether a pair is aligned firmly; the places before the first sentences count, and those after the
    last."""
    if (i == -1 and j == -1) or (i == our_sentences and j == sentences):
        return True
    at = find_cell(source, begins, our_sentences, i, j)
    return at >= 0 and known[at] & (ALIGNED | CLAIMED) == ALIGNED


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
    mark_best(copy, source, bits, known, cells, BETWEEN, begins, sentences, our_sentences, best, our_best)
    kept = 0
    for at in range(cells):
        i, j = copy[at], source[at]
        is_filled = (not our_held[i] and our_best[i] == at) or (not held[j] and best[j] == at)
        if is_filled or known[at] & (ALIGNED | CLAIMED) == ALIGNED:
            copy[kept], source[kept] = i, j
            kept += 1
    return kept
