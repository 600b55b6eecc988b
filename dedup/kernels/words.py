"""Characters → words and sentences: the structs and functions of `words.c`."""

from __future__ import annotations

from dedup.kernels.native import Bytes, Int32s, Int64s, Struct, Uint16s, Uint32s, Uint64s, Written, kernel

FLAG_QUOTED, FLAG_CAPITAL, FLAG_NUMBER = 1, 2, 4  # bits of a word's flags, as `words/split.py` defines them


class ClassifiedTexts(Struct):
    """Characters of joined texts, each closed by two line breaks: codes, classes, folded (m,), and bounds
    (n + 1,).
    """

    codes: Uint32s
    classes: Uint16s
    folded: Uint32s
    bounds: Int64s


class WordRule(Struct):
    """Letters of a stem, words of the longest sentence, the multiplier of hashes (1,), and sorted keys of the
    remains of entities.
    """

    stem: int
    longest_sentence: int
    multiplier: Uint64s
    remains: Uint64s


class WordsFound(Written):
    """The arrays of `Words`; first and last are its start and end, as places in the text of the word."""

    first: Int32s
    last: Int32s
    hashes: Uint64s
    stems: Uint64s
    sentence: Int32s
    flags: Bytes
    bounds: Int64s


@kernel
def find_words(texts: ClassifiedTexts, rule: WordRule, out: WordsFound) -> int:
    """Write the words of texts; return how many there are."""


class TextPlaces(Struct):
    """Bounds of texts (n + 1,), where each character stands in its text as given, and bounds of words
    (n + 1,).
    """

    bounds: Int64s
    origin: Int32s
    words: Int64s


class WordPlaces(Written):
    """Where each word begins and ends."""

    first: Int32s
    last: Int32s


@kernel
def place_words(texts: TextPlaces, words: WordPlaces) -> None:
    """Turn places in joined texts into those in the texts as given."""
