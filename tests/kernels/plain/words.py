"""Characters to words: what `kernels/words.c` does, as plain Python."""

from __future__ import annotations

import numpy as np

from dedup.kernels.native import Bytes, Int32s, Int64s, Uint16s, Uint32s, Uint64s
from dedup.words.characters import (
    ALONE,
    CLOSES,
    DIGIT,
    FULL_STOP,
    LOWER,
    MARK,
    NEWLINE,
    QUOTE,
    SPACE,
    STOP,
    UPPER,
    WORD,
)
from dedup.words.split import CAPITAL, NUMBER, QUOTED
from plain.arithmetic import mix64

LETTER = WORD | ALONE  # the bits that tell a character of a script with spaces from others
FLAG_QUOTED, FLAG_CAPITAL, FLAG_NUMBER = QUOTED, CAPITAL, NUMBER


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


DASH, BAR, OPENING, CLOSING, STRAIGHT, LONGEST_SPEECH = 0x2014, 0x2015, 0x2018, 0x2019, 0x27, 1000


def closes_speech(codes: Uint32s, classes: Uint16s, at: int) -> bool:
    """Tell whether a single quotation mark closes at a place."""
    after = classes[min(at + 1, len(classes) - 1)]
    return bool(
        codes[at] in (CLOSING, STRAIGHT) and at > 0 and not classes[at - 1] & SPACE and not after & WORD
    )


def opens_speech(codes: Uint32s, classes: Uint16s, base: int, at: int) -> bool:
    """Tell whether a single quotation mark opens at a place, and one on the same line closes."""
    after = classes[min(at + 1, len(classes) - 1)]
    if codes[at] not in (OPENING, STRAIGHT) or (at > base and classes[at - 1] & WORD) or not after & WORD:
        return False
    for i in range(at + 1, min(at + LONGEST_SPEECH, len(classes))):
        if classes[i] & NEWLINE:
            return False
        if closes_speech(codes, classes, i):
            return True
    return False


LONGEST_QUOTATION = 2000
OPENING_FORMS, CLOSING_FORMS = set("«“„‟「『〝"), set("»”」』〞")


def side_of(codes: Uint32s, classes: Uint16s, base: int, at: int) -> int:
    """Return 1 for a double quotation mark that opens, -1 for one that closes, 0 for one that may do both."""
    before = classes[at - 1] if at > base else SPACE
    after = classes[min(at + 1, len(classes) - 1)]
    opens, closes = before & LETTER != WORD and not after & SPACE, not before & SPACE
    if bool(opens) != bool(closes):
        return 1 if opens else -1
    form = chr(codes[at])
    return (form in OPENING_FORMS) - (form in CLOSING_FORMS)


def has_end(codes: Uint32s, classes: Uint16s, base: int, at: int) -> bool:
    """Tell whether a mark that opens has one that closes, or its paragraph ends."""
    for i in range(at + 1, min(at + LONGEST_QUOTATION, len(classes))):
        if classes[i] & QUOTE:
            return side_of(codes, classes, base, i) < 1 or bool(classes[i - 1] & NEWLINE)
        if classes[i] & classes[i - 1] & NEWLINE:
            return True
    return False


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
        newlines, since, begin = 0, 0, 0
        quoted, marked = False, False
        value, short, power = np.uint64(0), np.uint64(0), np.uint64(1)
        at, base, end = text_bounds[text], text_bounds[text], text_bounds[text + 1]
        opening, spoken = True, False
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
                    quoted = quoted and (not begins or newlines == 0 or marked)
                    sentences += begins
                    first[words] = begin - base
                    last[words] = at - base
                    hashes[words] = value
                    stems[words] = short
                    sentence[words] = sentences
                    flag = FLAG_QUOTED if quoted or spoken else 0
                    if classes[begin] & UPPER and not begins:
                        flag |= FLAG_CAPITAL
                    if classes[begin] & DIGIT:
                        flag |= FLAG_NUMBER
                    flags[words] = flag
                    words += 1
                    abbreviated = is_abbreviation(classes, begin, at)
                    opening, stops, full = False, False, False
                    newlines = 0
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
            base_alone = False
            if kind == SPACE:
                at += 1
                continue
            if kind & NEWLINE:
                spoken = False
            elif codes[at] in (DASH, BAR):
                spoken = spoken or at == base or classes[at - 1] & NEWLINE != 0
            elif codes[at] in (STRAIGHT, OPENING, CLOSING):
                spoken = (
                    not closes_speech(codes, classes, at)
                    if spoken
                    else opens_speech(codes, classes, base, at)
                )
            if kind & QUOTE:
                side = side_of(codes, classes, base, at)
                opens = side > 0 or (side == 0 and not quoted)
                quoted, marked = opens and has_end(codes, classes, base, at), True
            at += 1
            if kind & NEWLINE:
                newlines += 1
                marked = False
            if kind & FULL_STOP:
                full = True
            if kind & STOP and stop_closes(classes, at - 1, text_bounds[texts]):
                stops = True
        bounds[text + 1] = words
    return words
