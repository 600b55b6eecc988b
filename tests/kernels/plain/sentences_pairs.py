"""Pairs of sentences that share words, and which of them is the best, within `sentences.py`."""

from __future__ import annotations

import numpy as np

from dedup.kernels.native import Bytes, Floats, Int32s, Int64s, Uint64s
from plain.sorting import sort_keys


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


def mark_best(
    copy: Int32s,
    source: Int32s,
    bits: Floats,
    known: Bytes,
    cells: int,
    among: int,
    by_neighbours: bool,
    begins: Int64s,
    sentences: int,
    our_sentences: int,
    best: Int32s,
    our_best: Int32s,
) -> None:
    """Write which of the pairs that bear a mark is the best of each sentence, -1 where it has none."""
    for j in range(sentences):
        best[j] = -1
    for i in range(our_sentences):
        our_best[i] = -1
    for at in range(cells):
        if known[at] & among:
            i, j = copy[at], source[at]
            rival = our_best[i]
            if rival < 0 or is_better(copy, source, bits, begins, our_sentences, at, rival, by_neighbours):
                our_best[i] = at
            rival = best[j]
            if rival < 0 or is_better(copy, source, bits, begins, our_sentences, at, rival, by_neighbours):
                best[j] = at


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


def bits_at(source: Int32s, bits: Floats, begins: Int64s, our_sentences: int, i: int, j: int) -> float:
    """Return what two sentences share."""
    at = find_cell(source, begins, our_sentences, i, j)
    return bits[at] if at >= 0 else 0.0


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
