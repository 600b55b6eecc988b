"""The loops in which the time goes, as plain Python that is run as machine code.

Every function works on arrays that its caller made, and allocates nothing. Whoever changes one runs
`make kernels` (`machine.py` tells why). Unsigned and signed integers do not mix here: numba makes floats of
both.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dedup.machine import compiled

Bytes = NDArray[np.uint8]
Uint16s = NDArray[np.uint16]
Int32s = NDArray[np.int32]
Int64s = NDArray[np.int64]
Uint32s = NDArray[np.uint32]
Uint64s = NDArray[np.uint64]
Floats = NDArray[np.float64]


def mix64(value: np.uint64) -> np.uint64:
    """Return the 64-bit finaliser of MurmurHash3."""
    value = (value ^ (value >> np.uint64(33))) * np.uint64(0xFF51AFD7ED558CCD)
    value = (value ^ (value >> np.uint64(33))) * np.uint64(0xC4CEB9FE1A85EC53)
    return value ^ (value >> np.uint64(33))


# --- rows ---------------------------------------------------------------------------------------------------


@compiled
def distinct_rows(
    values: Uint32s, bounds: Int64s, rows: int, table: Uint64s, mask: int, out: Uint32s, out_bounds: Int64s
) -> None:
    """Write the distinct values of each row, in the order of their first places.

    table is room for twice the values of a row, all 0, a power of two long; mask is its length less one.
    """
    count = 0
    out_bounds[0] = 0
    for row in range(rows):
        mark = np.uint64(row + 1) << np.uint64(32)
        for i in range(bounds[row], bounds[row + 1]):
            key = mark | np.uint64(values[i])
            at = np.int64(values[i]) & mask
            while table[at] >= mark and table[at] != key:
                at = (at + 1) & mask
            if table[at] != key:
                table[at] = key
                out[count] = values[i]
                count += 1
        out_bounds[row + 1] = count


# --- words --------------------------------------------------------------------------------------------------

# Bits of a character's class, as `characters.py` sets them.
WORD, ALONE, MARK, LOWER, UPPER, DIGIT = 1 << 0, 1 << 1, 1 << 2, 1 << 4, 1 << 5, 1 << 6
STOP, FULL_STOP, SPACE, NEWLINE, QUOTE, CLOSES = 1 << 7, 1 << 8, 1 << 9, 1 << 10, 1 << 11, 1 << 13
FLAG_QUOTED, FLAG_CAPITAL, FLAG_NUMBER = 1, 2, 4  # bits of a word's flags, as `words.py` defines them


def is_remains(remains: Uint64s, count: int, key: np.uint64) -> bool:
    """Tell whether a key is among the sorted `remains`."""
    low, high = 0, count
    while low < high:
        middle = (low + high) // 2
        if remains[middle] < key:
            low = middle + 1
        else:
            high = middle
    return low < count and remains[low] == key


def stop_closes(classes: Uint16s, at: int, end: int) -> bool:
    """Tell whether white space comes after a stop, at once or behind one or two quotation marks or
    brackets.
    """
    for distance in range(1, 4):
        sign = classes[min(at + distance, end - 1)]
        if sign & SPACE:
            return True
        if not sign & CLOSES:
            return False
    return False


def is_abbreviation(classes: Uint16s, first: int, last: int) -> bool:
    """Tell whether a word is a single letter, or two letters of which only the first is upper case."""
    if last - first == 1:
        return not classes[first] & (DIGIT | ALONE)
    return last - first == 2 and classes[first] & UPPER != 0 and classes[last - 1] & LOWER != 0


@compiled
def find_words(
    codes: Uint32s,
    classes: Uint16s,
    folded: Uint32s,
    text_bounds: Int64s,
    texts: int,
    stem: int,
    longest_sentence: int,
    multiplier: Uint64s,
    remains: Uint64s,
    remains_count: int,
    first: Int64s,
    last: Int64s,
    hashes: Uint64s,
    stems: Uint64s,
    sentence: Int32s,
    flags: Bytes,
    bounds: Int64s,
) -> int:
    """Write the words of joined texts, each closed by two line breaks; return how many there are.

    first and last are positions in the joined characters; the other outputs are those of `Words`.
    """
    factor = multiplier[0]
    words, sentences = 0, -1
    bounds[0] = 0
    for text in range(texts):
        stops, full, abbreviated, inside, base_alone = False, False, False, False, False
        newlines, since, quotes, pending_quotes, begin = 0, 0, 0, 0, 0
        value, short, power = np.uint64(0), np.uint64(0), np.uint64(1)
        end = text_bounds[text + 1]
        opening = True
        for at in range(text_bounds[text], end):
            kind = classes[at]
            is_word = kind & WORD != 0
            starts = is_word and (not inside or (kind & MARK == 0 and (kind & ALONE != 0 or base_alone)))
            if inside and (starts or not is_word):  # a word ends
                value, short = mix64(value), mix64(short)
                code = codes[at]
                mangled = (code == 59 or code == 44) and is_remains(
                    remains, remains_count, value + np.uint64(code)
                )
                if not mangled:
                    lower = classes[begin] & LOWER != 0
                    natural = opening or full or newlines >= 2
                    natural = natural or (not lower and (newlines == 1 or (stops and not abbreviated)))
                    since = 0 if natural else since + 1
                    begins = since % longest_sentence == 0
                    quotes = pending_quotes if begins and newlines > 0 else quotes + pending_quotes
                    sentences += begins
                    first[words] = begin
                    last[words] = at
                    hashes[words] = value
                    stems[words] = short
                    sentence[words] = sentences
                    flag = FLAG_QUOTED if quotes & 1 else 0
                    if classes[begin] & UPPER and not begins:
                        flag |= FLAG_CAPITAL
                    if classes[begin] & DIGIT:
                        flag |= FLAG_NUMBER
                    flags[words] = flag
                    words += 1
                    abbreviated = is_abbreviation(classes, begin, at)
                    opening, stops, full = False, False, False
                    newlines, pending_quotes = 0, 0
                inside = False
            if is_word:
                if starts:
                    inside, begin = True, at
                    value, short, power = np.uint64(0), np.uint64(0), np.uint64(1)
                if starts or not kind & MARK:
                    base_alone = kind & ALONE != 0
                value += (np.uint64(folded[at]) + np.uint64(1)) * power
                power *= factor
                if at < begin + stem or classes[begin] & DIGIT:
                    short = value
                continue
            base_alone = False
            if kind & NEWLINE:
                newlines += 1
                if newlines == 1:
                    quotes += pending_quotes
                pending_quotes = 0
            if kind & QUOTE:
                pending_quotes += 1
            if kind & FULL_STOP:
                full = True
            if kind & STOP and stop_closes(classes, at, text_bounds[texts]):
                stops = True
        bounds[text + 1] = words
    return words


# --- function words -----------------------------------------------------------------------------------------


@compiled
def mark_content(
    hashes: Uint64s,
    bounds: Int64s,
    articles: int,
    maybe: Bytes,
    shift: int,
    listed: Uint64s,
    languages: Uint64s,
    count: int,
    counts: Int64s,
    masks: Uint64s,
    content: Bytes,
) -> None:
    """Write which words are in no list of their article's language (`FunctionWords`).

    masks is room for all words, counts for 64 languages.
    """
    for article in range(articles):
        for language in range(64):
            counts[language] = 0
        for word in range(bounds[article], bounds[article + 1]):
            masks[word] = 0
            if not maybe[np.int64(hashes[word] >> np.uint64(shift))]:
                continue
            low, high = 0, count
            while low < high:
                middle = (low + high) // 2
                if listed[middle] < hashes[word]:
                    low = middle + 1
                else:
                    high = middle
            if low == count or listed[low] != hashes[word]:
                continue
            mask = languages[low]
            masks[word] = mask
            language = 0
            while mask != np.uint64(0):
                counts[language] += np.int64(mask & np.uint64(1))
                mask = mask >> np.uint64(1)
                language += 1
        most = 0
        for language in range(64):
            if counts[language] > counts[most]:
                most = language
        for word in range(bounds[article], bounds[article + 1]):
            content[word] = 1 - ((masks[word] >> np.uint64(most)) & np.uint64(1))


# --- sketch -------------------------------------------------------------------------------------------------


@compiled
def hash_near(
    stems: Uint64s, bounds: Int64s, articles: int, reach: int, hashes: Uint32s, out_bounds: Int64s
) -> None:
    """Write the 32-bit hash of every pair of words of an article that are at most `reach` apart."""
    count = 0
    out_bounds[0] = 0
    for article in range(articles):
        for one in range(bounds[article], bounds[article + 1]):
            for other in range(one + 1, min(one + 1 + reach, bounds[article + 1])):
                hashes[count] = mix64(stems[one] + stems[other]) >> np.uint64(32)
                count += 1
        out_bounds[article + 1] = count


@compiled
def lower_signatures(
    signatures: Uint32s,
    articles: int,
    mixed: Uint32s,
    bounds: Int64s,
    a: Uint32s,
    b: Uint32s,
    permutations: int,
) -> None:
    """Lower each signature, (articles, permutations), to the least permuted hashes of its article's
    features.
    """
    for article in range(articles):
        row = article * permutations
        for feature in range(bounds[article], bounds[article + 1]):
            value = mixed[feature]
            for k in range(permutations):
                signatures[row + k] = min(signatures[row + k], np.uint32(a[k] * value + b[k]))


# --- profile ------------------------------------------------------------------------------------------------


def sort_keys(keys: Uint64s, low: int, count: int, order: Int32s, spare: Int32s) -> None:
    """Write the stable order of keys[low] to keys[low + count - 1] to `order`, as positions from `low`."""
    for i in range(count):
        order[i] = i
    width = 1
    while width < count:
        for begin in range(0, count, 2 * width):
            middle, end = min(begin + width, count), min(begin + 2 * width, count)
            left, right = begin, middle
            for i in range(begin, end):
                if left < middle and (right >= end or keys[low + order[left]] <= keys[low + order[right]]):
                    spare[i] = order[left]
                    left += 1
                else:
                    spare[i] = order[right]
                    right += 1
        for i in range(count):
            order[i] = spare[i]
        width *= 2


def freshness(
    one: np.uint64, other: np.uint64, pair_counts: Int32s, worn_from: float, worn_by: float
) -> float:
    """Return what a pair of words keeps of its weight (`Rarity.freshness`)."""
    worn = pair_counts[np.int64(mix64(one + other) >> np.uint64(42))] - worn_from
    return 1.0 / (1.0 + worn / worn_by) if worn > 0 else 1.0


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


@compiled
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
    pair_counts: Int32s,
    worn_from: float,
    worn_by: float,
    reach: int,
    names_upto: float,
    keys: Uint64s,
    order: Int32s,
    spare: Int32s,
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
) -> None:
    """Write the entries, the gains and the counts of `Profile`.

    `content` are the positions of content words, those of article i at content_bounds[i]. keys, order, spare,
    company are room for the words of one article; the outputs are long enough for every content word.
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
        for k in range(words):
            spare[k] = count - begin
            if company[k] == 1.0:
                at = content[low + k]
                out_word[count] = stems[at]
                out_sentence[count] = (sentence[at] - first_sentence[article]) // stretch[article]
                out_place[count] = k
                out_weight[count] = weight[at]
                out_role[count] = SPECIAL if flags[at] & telling else NEITHER
                count += 1
        place = begin
        for i in range(words):
            if company[order[i]] == 1.0:
                out_by_word[place] = spare[order[i]]
                place += 1
        entries[article + 1] = count
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
        for e in range(count - begin):
            company[e] = -1.0
        for one in range(begin, count):
            for other in range(one + 1, min(one + 1 + reach, count)):
                if out_sentence[other] != out_sentence[one] or out_place[other] - out_place[one] > reach:
                    break
                fresh = freshness(out_word[one], out_word[other], pair_counts, worn_from, worn_by)
                company[one - begin] = max(company[one - begin], fresh)
                company[other - begin] = max(company[other - begin], fresh)
        for e in range(count - begin):
            company[e] = out_weight[begin + e] * (company[e] if company[e] >= 0 else 1.0)
        row_gains(company, out_sentence, begin, count - begin, sentences[article], out_gain)


@compiled
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
    runs: Int64s,
    out_run: Uint64s,
    out_fresh: Floats,
) -> None:
    """Write the distinct runs of `length` words outside quotations, sorted by article, and their freshness.

    keys, fresh, order, spare are room for the words of one article.
    """
    count = 0
    runs[0] = 0
    for article in range(articles):
        low, high = bounds[article], bounds[article + 1]
        found, unquoted = 0, 0
        following = content_bounds[article]
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
                one, other = stems[content[k]], stems[content[k + 1]]
                best = max(best, freshness(one, other, pair_counts, worn_from, worn_by))
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


# --- evidence -----------------------------------------------------------------------------------------------


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
    """Write the share and the order of `Side` to side[at] and side[at + 1]."""
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
    """Write both sides of the evidence for each pair of articles, (pairs, 2, 4), and what is `swapped`.

    All between `little` and `sides` is room for one pair: as many as the entries of an article (low, high,
    found), its sentences (best, new, gained), the sentences of both multiplied (table, shared).
    """
    for pair in range(pairs):
        a, b = first[pair], second[pair]
        at = 8 * pair
        a_own, a_count, a_row = entries[a], entries[a + 1] - entries[a], sentences[a]
        b_own, b_count, b_row = entries[b], entries[b + 1] - entries[b], sentences[b]
        a_rows, b_rows = sentences[a + 1] - a_row, sentences[b + 1] - b_row
        join_words(word, by_word, a_own, a_count, b_own, b_count, a_low, a_high, b_low, b_high)
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
        gains(
            word, sentence, place, weight, by_word, b_own, b_count, a_own, b_low, b_high,
            b_rows, b_best, window, reach, pair_counts, worn_from, worn_by, found, gained,
        )  # fmt: skip
        sum_side(gain, b_row, b_rows, gained, b_best, a_best, little, sides, at + 4)
        count_own(role, b_own, b_count, b_low, b_high, keywords[b], numerals[b], sides, at + 6)
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
            if run[a] < run[b]:
                a += 1
            elif run[b] < run[a]:
                b += 1
            else:
                common += 1
                fresh += min(run_fresh[a], run_fresh[b])
                a += 1
                b += 1
        out[2 * pair] = fresh
        out[2 * pair + 1] = common / max(union - common, 1)


# --- candidates ---------------------------------------------------------------------------------------------


@compiled
def count_collisions(
    member: Int32s,
    begins: Int64s,
    hub: Int32s,
    weight: Int64s,
    bucket: Int32s,
    place: Int64s,
    of_article: Int64s,
    articles: int,
    least_collisions: int,
    least_weight: int,
    strong: int,
    counts: Int64s,
    sums: Int64s,
    touched: Int32s,
    done: Int64s,
    enough: int,
    out_first: Int64s,
    out_second: Int64s,
    out_collisions: Int64s,
    out_weight: Int64s,
) -> None:
    """Write pairs of articles that share enough buckets, from the article done[0] on and until there are
    `enough`; set done to the next article and the number of pairs.

    The articles of bucket b are member[begins[b]] and on, ascending; bucket tells it of each row, and place
    lists the rows of article i from of_article[i] on. Where hub[b] is an article, all are paired with that
    only. counts, sums and touched are room for the articles, counts and sums all 0.
    """
    found = 0
    article = done[0]
    while article < articles and found < enough:
        reached = 0
        for i in range(of_article[article], of_article[article + 1]):
            row = place[i]
            b = bucket[row]
            begin, end = row + 1, begins[b + 1]
            if hub[b] >= 0 and hub[b] != article:
                if hub[b] < article:
                    continue
                end = begin + 1
            for other_row in range(begin, end):
                other = member[other_row] if hub[b] < 0 or hub[b] == article else hub[b]
                if counts[other] == 0:
                    touched[reached] = other
                    reached += 1
                counts[other] += 1
                sums[other] += weight[b]
        for i in range(reached):
            other = touched[i]
            if counts[other] >= strong or (counts[other] >= least_collisions and sums[other] >= least_weight):
                out_first[found] = article
                out_second[found] = other
                out_collisions[found] = counts[other]
                out_weight[found] = sums[other]
                found += 1
            counts[other] = 0
            sums[other] = 0
        article += 1
    done[0] = article
    done[1] = found
