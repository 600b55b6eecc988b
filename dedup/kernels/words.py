"""Characters to words, for `words.py`."""

from __future__ import annotations

import numpy as np

from dedup.kernels.arrays import Bytes, Int32s, Int64s, Uint16s, Uint32s, Uint64s, mix64
from dedup.kernels.machine import compiled

WORD, ALONE, MARK, LOWER, UPPER, DIGIT = 1 << 0, 1 << 1, 1 << 2, 1 << 4, 1 << 5, 1 << 6
STOP, FULL_STOP, SPACE, NEWLINE, QUOTE, CLOSES = 1 << 7, 1 << 8, 1 << 9, 1 << 10, 1 << 11, 1 << 13
IGNORED, EXPANDS, UNKNOWN = 1 << 3, 1 << 12, 1 << 15
UNFOLDED = 0xFFFFFFFF
LETTER = WORD | ALONE  # the bits that tell a character of a script with spaces from others
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
def classify(
    codes: Uint32s, count: int, of_code: Uint16s, fold_of_code: Uint32s, classes: Uint16s, folded: Uint32s
) -> int:
    """Write the class bits and the folded code of each character; return all bits that occur.

    A character that another thread is filling is unknown until both tables hold it, in whatever order this
    processor sees them written.
    """
    occur = np.int64(0)
    for at in range(count):
        code = np.int64(codes[at])
        folded[at] = fold_of_code[code]
        bits = np.int64(of_code[code])
        if folded[at] == UNFOLDED:
            bits = np.int64(UNKNOWN)
        classes[at] = bits
        occur |= bits
    return int(occur)


@compiled
def number_characters(text_bounds: Int64s, texts: int, origin: Int32s) -> None:
    """Write for each joined character where it stands in its own text."""
    for text in range(texts):
        base = text_bounds[text]
        for at in range(base, text_bounds[text + 1]):
            origin[at] = at - base


@compiled
def drop_ignored(
    codes: Uint32s, origin: Int32s, classes: Uint16s, folded: Uint32s, text_bounds: Int64s, texts: int
) -> int:
    """Move the characters that are not ignored together, in place; return how many there are."""
    count, begin = 0, text_bounds[0]
    for text in range(texts):
        end = text_bounds[text + 1]
        for at in range(begin, end):
            if classes[at] & IGNORED:
                continue
            codes[count] = codes[at]
            origin[count] = origin[at]
            classes[count] = classes[at]
            folded[count] = folded[at]
            count += 1
        text_bounds[text + 1] = count
        begin = end
    return count


@compiled
def expand(
    codes: Uint32s,
    origin: Int32s,
    classes: Uint16s,
    folded: Uint32s,
    text_bounds: Int64s,
    texts: int,
    expansions: Uint32s,
    expansion_bounds: Int64s,
    out_codes: Uint32s,
    out_origin: Int32s,
    out_classes: Uint16s,
    out_folded: Uint32s,
) -> None:
    """Write the characters with those that fold to several written out, and move the bounds of the texts on.

    What the i-th of those folds to is expansions[expansion_bounds[i]] and on; all but the first are marks.
    """
    count, expanded, begin = 0, 0, text_bounds[0]
    for text in range(texts):
        end = text_bounds[text + 1]
        for at in range(begin, end):
            low, high = np.int64(0), np.int64(1)
            several = classes[at] & EXPANDS != 0
            if several:
                low, high = expansion_bounds[expanded], expansion_bounds[expanded + 1]
                expanded += 1
            for i in range(low, high):
                out_codes[count] = codes[at]
                out_origin[count] = origin[at]
                out_classes[count] = classes[at] | MARK if i > low else classes[at]
                out_folded[count] = expansions[i] if several else folded[at]
                count += 1
        text_bounds[text + 1] = count
        begin = end


@compiled
def place_words(
    first: Int32s, last: Int32s, bounds: Int64s, texts: int, text_bounds: Int64s, origin: Int32s
) -> None:
    """Turn positions in joined texts into those in the texts as given, where each character's own is in
    origin.
    """
    for text in range(texts):
        base = text_bounds[text]
        for word in range(bounds[text], bounds[text + 1]):
            begin, end = base + first[word], base + last[word]
            first[word] = origin[begin]
            last[word] = max(origin[end], origin[end - 1] + 1)  # may end within what was one character


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
    first: Int32s,
    last: Int32s,
    hashes: Uint64s,
    stems: Uint64s,
    sentence: Int32s,
    flags: Bytes,
    bounds: Int64s,
) -> int:
    """Write the words of joined texts, each closed by two line breaks; return how many there are.

    first and last are positions in the text of the word; the other outputs are those of `Words`.
    """
    factor = multiplier[0]
    words, sentences = 0, -1
    bounds[0] = 0
    for text in range(texts):
        stops, full, abbreviated, inside, base_alone = False, False, False, False, False
        newlines, since, quotes, pending_quotes, begin = 0, 0, 0, 0, 0
        value, short, power = np.uint64(0), np.uint64(0), np.uint64(1)
        at, base, end = text_bounds[text], text_bounds[text], text_bounds[text + 1]
        opening = True
        while at < end:
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
                    first[words] = begin - base
                    last[words] = at - base
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
                at += 1
                if not base_alone:  # the rest of a word in a script with spaces, which a line break ends
                    while at < begin + stem and classes[at] & LETTER == WORD:
                        value += (np.uint64(folded[at]) + np.uint64(1)) * power
                        power *= factor
                        short = value
                        at += 1
                    while classes[at] & LETTER == WORD:
                        value += (np.uint64(folded[at]) + np.uint64(1)) * power
                        power *= factor
                        at += 1
                    if classes[begin] & DIGIT:
                        short = value
                continue
            at += 1
            base_alone = False
            if kind == SPACE:
                continue
            if kind & NEWLINE:
                newlines += 1
                if newlines == 1:
                    quotes += pending_quotes
                pending_quotes = 0
            if kind & QUOTE:
                pending_quotes += 1
            if kind & FULL_STOP:
                full = True
            if kind & STOP and stop_closes(classes, at - 1, text_bounds[texts]):
                stops = True
        bounds[text + 1] = words
    return words
