"""The class of each character and what it folds to, as lookup tables over all of Unicode.

The entry of a character is made when a text first holds it, because all of Unicode would take seconds. This
module does not know where words and sentences begin: `split.py` does.
"""

from __future__ import annotations

import unicodedata
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dedup.kernels import characters as loops
from dedup.words.folding import fold_text, is_point

Codes = NDArray[np.uint32]
"""Code points of a text."""
Classes = NDArray[np.uint16]
"""Class bits of each character."""

WORD: Final = 1 << 0
"""A letter, number or mark; a run of these is a word."""
ALONE: Final = 1 << 1
"""A character of a script written without spaces (Chinese, Japanese …); each is a word by itself, unless
`spaceless.py` knows better."""
MARK: Final = 1 << 2
"""A combining mark: it continues the word before it."""
IGNORED: Final = 1 << 3
"""Format characters (soft hyphens, zero-width), variation selectors, accents and vowel points apart from
their letter; left out."""
LOWER: Final = 1 << 4
UPPER: Final = 1 << 5
DIGIT: Final = 1 << 6
STOP: Final = 1 << 7
"""Ends a sentence if white space follows."""
FULL_STOP: Final = 1 << 8
"""Ends a sentence whatever follows (。！？)."""
SPACE: Final = 1 << 9
NEWLINE: Final = 1 << 10
QUOTE: Final = 1 << 11
"""A double quotation mark of any shape; they open and close in turn."""
EXPANDS: Final = 1 << 12
"""Folds to several characters (ß, ﬁ)."""
CLOSES: Final = 1 << 13
"""May stand between the end of a sentence and the space after it: quotation mark, bracket, apostrophe,
stop."""
CONTINUES: Final = 1 << 14
"""May merge with the character before it: "e" and the accent that follows make "é"."""
UNKNOWN: Final = 1 << 15
UNFOLDED: Final = 0xFFFFFFFF
"""Both mark a character that no text has held yet."""

FOREIGN: Final = 1 << 16
"""No class of a character: one of the bits that occur in a text with a character from FIRST_FOREIGN on in a
word."""
FIRST_FOREIGN: Final = 0x370

_SIZE = 0x110000
_APOSTROPHE_LETTERS = frozenset("ʻʼʽ")  # letters by category, apostrophes in use
_STOPS = frozenset(".!?…؟۔।॥።．")
_FULL_STOPS = frozenset("。！？｡")
_NEWLINES = frozenset("\n\v\f\u0085\u2028\u2029")
_QUOTES = frozenset('"“”„‟«»「」『』〝〞＂')
# Scripts that are written without spaces, by the first word of a character's name. `spaceless.py` has others.
_ALONE_NAMES = frozenset(
    {
        "CJK",
        "HIRAGANA",
        "HENTAIGANA",
        "KATAKANA",
        "BOPOMOFO",
        "TIBETAN",
        "YI",
    }
)

_FIRST_ALONE = "\u0f00"  # Tibetan

_class = np.full(_SIZE, UNKNOWN, np.uint16)
_fold = np.full(_SIZE, UNFOLDED, np.uint32)


def codes_of(text: str) -> Codes:
    """Return the code points of a text."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def classify(codes: Codes) -> tuple[Classes, Codes, int]:
    """Return the class bits and the folded code point of each character, and all bits that occur.

    If a character folds to several (EXPANDS), the folded code point is the first of them.
    """
    classes, folded = np.empty(len(codes), np.uint16), np.empty(len(codes), np.uint32)
    return classes, folded, classify_into(codes, classes, folded)


def classify_into(codes: Codes, classes: Classes, folded: Codes) -> int:
    """Classify into arrays that are as long as codes; return all bits that occur."""
    given = (
        loops.CodePoints(codes),
        loops.CharacterTables(_class, _fold),
        loops.ClassifiedCharacters(classes, folded),
    )
    occur = loops.classify(*given)
    if occur & UNKNOWN:
        for code in np.unique(codes[classes >= UNKNOWN]).tolist():
            _fill(code)
        occur = loops.classify(*given)
    return occur


def continues(character: str) -> bool:
    """Return whether a character may merge with the one before: mark, Hangul jamo, half-width voice mark."""
    return (
        unicodedata.category(character)[0] == "M"
        or "\u1160" <= character <= "\u11ff"
        or character in "\uff9e\uff9f"
    )


def _fill(code: int) -> None:
    """Fill the tables for a character."""
    character = chr(code)
    folded = fold_text(character)
    bits = _bits(character) | (CONTINUES if continues(character) else 0)
    if len(folded) != 1 and bits & WORD:
        bits |= EXPANDS
    _fold[code] = ord(folded[0]) if folded and bits & WORD else code
    _class[code] = bits  # last: other threads take it as a sign that the character is filled


def _bits(character: str) -> int:
    """Return the class bits of a character, without EXPANDS and CONTINUES."""
    category = unicodedata.category(character)
    if category == "Cf" or character == "\u034f" or is_point(character):
        return IGNORED
    if category == "Mn" and "VARIATION SELECTOR" in unicodedata.name(character, ""):
        return IGNORED
    if character in _NEWLINES:
        return NEWLINE | SPACE
    if character.isspace():
        return SPACE
    if category[0] in "LNM" and character not in _APOSTROPHE_LETTERS:
        return WORD | _letter_bits(character, category)
    if character in _FULL_STOPS:
        return FULL_STOP
    bits = QUOTE if character in _QUOTES else 0
    if character in _STOPS:
        bits |= STOP
    if bits or category in ("Pe", "Pf", "Pi") or character in "'*_":
        bits |= CLOSES
    return bits


def _letter_bits(character: str, category: str) -> int:
    """Return the bits that only letters, numbers and marks have."""
    bits = {"Lu": UPPER, "Lt": UPPER, "Ll": LOWER, "Nd": DIGIT}.get(category, 0)
    if category[0] == "M":
        bits |= MARK
    if character < _FIRST_ALONE:
        return bits
    name = unicodedata.name(character, "").replace("HALFWIDTH ", "").replace("IDEOGRAPHIC", "CJK")
    if name.partition(" ")[0].partition("-")[0] in _ALONE_NAMES:
        bits |= ALONE
    return bits
