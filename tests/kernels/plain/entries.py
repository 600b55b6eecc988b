"""The words of a text that carry the topic, by word and by sentence, for `entries.c`."""

from __future__ import annotations

import numpy as np

from dedup.kernels.native import Bytes, Floats, Int32s, Int64s, Uint64s
from plain.sorting import sort_keys


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
