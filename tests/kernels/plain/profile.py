"""Words to what is compared of an article: what `kernels/profile.c` does, as plain Python."""

from __future__ import annotations

import numpy as np

from dedup.kernels.native import Bytes, Floats, Int32s, Int64s, Uint64s
from dedup.kernels.words import FLAG_CAPITAL, FLAG_NUMBER, FLAG_QUOTED
from plain.arithmetic import mix64
from plain.rarity import freshness, is_fresh, slot_of
from plain.sorting import sort_keys

NEITHER, KEYWORD, NUMERAL = 0, 1, 2  # roles of a word, as `profile.py` defines them
ROLE, SPECIAL = 3, 4  # the bits of a role, and the bit of a name or number beside it


def row_gains(values: Floats, sentence: Int32s, low: int, count: int, first_row: int, gain: Floats) -> None:
    """Write what each sentence weighs less its heaviest word.

    values[e] is what the entry low + e weighs; one below 0 does not count.
    """
    total, heaviest, row = 0.0, 0.0, -1
    for e in range(count):
        if values[e] < 0:
            continue
        if sentence[low + e] != row:
            total, heaviest, row = 0.0, 0.0, sentence[low + e]
        total += values[e]
        heaviest = max(heaviest, values[e])
        gain[first_row + row] = total - heaviest


def capitals_in(flags: Bytes, content: Int64s, low: int, count: int) -> int:
    """Count the content words that begin with a capital."""
    capitals = 0
    for k in range(low, low + count):
        if flags[content[k]] & FLAG_CAPITAL:
            capitals += 1
    return capitals


def keep_company(
    text: Uint64s,
    count: int,
    sentence: Int32s,
    place: Int32s,
    low: int,
    reach: int,
    worn: Bytes,
    pair_counts: Int32s,
    worn_from: float,
    worn_by: float,
    settled: Int32s,
    company: Floats,
) -> None:
    """Write how fresh the freshest pair is that each entry forms with one near it in its sentence, 1 where
    there is none. text are the words of the entries, whose sentence and place are from `low` on.

    A pair that is fresh settles two entries; all are told, near or not, without a branch, as no processor
    foresees which are. Of the few entries that are left, counters are looked up.
    """
    for e in range(count):
        settled[e] = 0
    for step in range(1, min(reach, count - 1) + 1):
        for e in range(count - step):
            is_near = sentence[low + e + step] == sentence[low + e]
            is_near &= place[low + e + step] - place[low + e] <= reach
            fresh = is_near & is_fresh(slot_of(text[e], text[e + step]), worn)
            settled[e] |= fresh
            settled[e + step] |= fresh
    for e in range(count):
        company[e] = 1.0
        if settled[e]:
            continue
        best = -1.0
        for other in range(max(e - reach, 0), min(e + reach + 1, count)):
            if other == e or sentence[low + other] != sentence[low + e]:
                continue
            if abs(place[low + other] - place[low + e]) <= reach:
                best = max(best, freshness(text[e], text[other], pair_counts, worn_from, worn_by))
        if best >= 0:
            company[e] = best


def profile_entries(
    stems: Uint64s,
    sentence: Int32s,
    weight: Floats,
    flags: Bytes,
    content: Int64s,
    content_bounds: Int64s,
    first_sentence: Int64s,
    stretch: Int64s,
    sentences: Int64s,
    articles: int,
    worn: Bytes,
    pair_counts: Int32s,
    worn_from: float,
    worn_by: float,
    reach: int,
    names_upto: float,
    keys: Uint64s,
    order: Int32s,
    spare: Int32s,
    text: Uint64s,
    company: Floats,
    entries: Int64s,
    out_word: Uint64s,
    out_sentence: Int32s,
    out_place: Int32s,
    out_weight: Floats,
    out_role: Bytes,
    out_by_word: Int32s,
    out_gain: Floats,
    out_keywords: Int64s,
    out_numerals: Int64s,
    out_total: Floats,
) -> None:
    """Write the entries, the gains and the counts of `Profile`.

    `content` are the positions of content words, those of article i at content_bounds[i]. keys, order, spare,
    text, company are room for the words of one article; the outputs are long enough for every content
    word.
    """
    count = 0
    entries[0] = 0
    for article in range(articles):
        low, words = content_bounds[article], content_bounds[article + 1] - content_bounds[article]
        for k in range(words):
            keys[k] = stems[content[low + k]]
        sort_keys(keys, 0, words, order, spare)
        begin = count
        telling = FLAG_CAPITAL | FLAG_NUMBER
        if capitals_in(flags, content, low, words) > names_upto * words:
            telling = FLAG_NUMBER
        for i in range(words):  # company: 1.0 for the first of its word and sentence
            k = order[i]
            company[k] = 1.0
            if i > 0 and keys[order[i - 1]] == keys[k]:
                here = sentence[content[low + k]] - first_sentence[article]
                there = sentence[content[low + order[i - 1]]] - first_sentence[article]
                if here // stretch[article] == there // stretch[article]:
                    company[k] = 0.0
        total = 0.0
        for k in range(words):
            spare[k] = count - begin
            if company[k] == 1.0:
                at = content[low + k]
                text[count - begin] = keys[k]
                total += weight[at]
                out_sentence[count] = (sentence[at] - first_sentence[article]) // stretch[article]
                out_place[count] = k
                out_weight[count] = weight[at]
                out_role[count] = SPECIAL if flags[at] & telling else NEITHER
                count += 1
        place = begin
        for i in range(words):
            if company[order[i]] == 1.0:
                out_by_word[place] = spare[order[i]]
                out_word[place] = keys[order[i]]
                place += 1
        entries[article + 1] = count
        out_total[article] = total
        out_keywords[article] = out_numerals[article] = 0
        i = 0
        while i < words:
            head, sentences_with, flagged = order[i], 0, 0
            while i < words and keys[order[i]] == keys[head]:
                if company[order[i]] == 1.0:
                    sentences_with += 1
                    flagged |= flags[content[low + order[i]]]
                i += 1
            if flagged & FLAG_NUMBER:
                out_role[begin + spare[head]] |= np.uint8(NUMERAL)
                out_numerals[article] += 1
            elif flagged & telling or sentences_with > 1:
                out_role[begin + spare[head]] |= np.uint8(KEYWORD)
                out_keywords[article] += 1
        keep_company(
            text, count - begin, out_sentence, out_place, begin, reach,
            worn, pair_counts, worn_from, worn_by, spare, company,
        )  # fmt: skip
        for e in range(count - begin):
            company[e] *= out_weight[begin + e]
        row_gains(company, out_sentence, begin, count - begin, sentences[article], out_gain)


def profile_runs(
    hashes: Uint64s,
    stems: Uint64s,
    flags: Bytes,
    bounds: Int64s,
    content: Int64s,
    content_bounds: Int64s,
    articles: int,
    length: int,
    pair_counts: Int32s,
    worn_from: float,
    worn_by: float,
    keys: Uint64s,
    fresh: Floats,
    order: Int32s,
    spare: Int32s,
    topic: Uint64s,
    near: Floats,
    runs: Int64s,
    out_run: Uint64s,
    out_fresh: Floats,
) -> None:
    """Write the distinct runs of `length` words outside quotations, sorted by article, and their freshness.

    keys, fresh, order, spare, topic, near are room for the words of one article.
    """
    count = 0
    runs[0] = 0
    for article in range(articles):
        low, high = bounds[article], bounds[article + 1]
        found, unquoted = 0, 0
        following = first = content_bounds[article]
        for k in range(first, content_bounds[article + 1]):
            topic[k - first] = stems[content[k]]
        held = content_bounds[article + 1] - first
        for e in range(held - 1):  # a loop of its own: the processor waits for many counters at once
            near[e] = freshness(topic[e], topic[e + 1], pair_counts, worn_from, worn_by)
        for at in range(low, high):
            unquoted = 0 if flags[at] & np.uint8(FLAG_QUOTED) else unquoted + 1
            start = at - length + 1
            if start < low or unquoted < length:
                continue
            value = np.uint64(0)
            for word in range(start, at + 1):
                value = mix64(value + hashes[word])
            while following < content_bounds[article + 1] and content[following] < start:
                following += 1
            best = 0.0
            k = following
            while k + 1 < content_bounds[article + 1] and content[k + 1] <= at:
                best = max(best, near[k - first])
                if best == 1.0:
                    break
                k += 1
            keys[found] = value
            fresh[found] = best
            found += 1
        sort_keys(keys, 0, found, order, spare)
        for i in range(found):
            if i == 0 or keys[order[i]] != keys[order[i - 1]]:
                out_run[count] = keys[order[i]]
                out_fresh[count] = fresh[order[i]]
                count += 1
        runs[article + 1] = count
