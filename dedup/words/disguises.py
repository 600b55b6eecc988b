"""Texts whose letters or spaces were disguised, as they were before.

Which texts look disguised is told from what their words measure, because few do: most texts are not looked at
one by one. This module knows which disguises there are, and in which order they are taken off.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from dedup.kernels.ragged import Floats, Ints
from dedup.words.characters import codes_of
from dedup.words.composing import Offsets, rewrite
from dedup.words.digits import may_mix, put_letters_back
from dedup.words.folding import fold_text
from dedup.words.lookalikes import may_be_disguised, put_back
from dedup.words.spaceless import word_ends, zero_width
from dedup.words.spacing import LEAST_WORDS, edit, has_narrow, space_again

LEAST_DISGUISED = 5
"""Disguised words that a reader is told of: fewer are slips, and names of products."""
NUMBER_FLAG = 4
"""`split.NUMBER`: this stands below split.py."""
SHORT_WORDS, LONG_WORDS = 3.9, 8.0
"""Letters of a word on average, numbers aside: English has 4.5 to 5, German 6. Split words and spaced letters
have fewer, words that are run together more."""
MANY_NUMBERS = 0.1
"""Share of words that begin with a digit: where three letters in ten are digits, nearly two words in ten."""

_RUN = re.compile(r"[^\W\d_]+")
_STYLED = re.compile(
    "LATIN LETTER SMALL CAPITAL|MATHEMATICAL|FULLWIDTH LATIN|CIRCLED LATIN|PARENTHESIZED LATIN"
)


@dataclass(frozen=True, slots=True)
class Measures:
    """What the words of each text measure, (n,) each: how many there are, the letters of one on average,
    numbers aside, and the share that begins with a digit.
    """

    words: Ints
    length: Floats
    numbers: Floats


def measure(start: Offsets, end: Offsets, flags: NDArray[np.uint8], bounds: Ints) -> Measures:
    """Return the measures of texts, given where their words begin and end, their flags and their bounds."""
    words = np.diff(bounds)
    is_number = (flags & NUMBER_FLAG) != 0
    letters, numbers = _sums(np.where(is_number, 0, end - start), bounds), _sums(is_number, bounds)
    return Measures(words, letters / np.maximum(words - numbers, 1), numbers / np.maximum(words, 1))


def _sums(values: NDArray[np.int32] | NDArray[np.bool_], bounds: Ints) -> Ints:
    total = np.concatenate((np.zeros(1, np.int64), np.cumsum(values, dtype=np.int64)))
    return total[bounds[1:]] - total[bounds[:-1]]


def find_disguised(texts: Sequence[str], of: Measures, foreign: Ints) -> dict[int, tuple[str, Offsets]]:
    """Return the texts of a batch that were disguised, undisguised; `foreign` are those that hold letters
    that are not Latin.
    """
    some = of.words >= LEAST_WORDS
    spaced = set(np.flatnonzero((some & (of.length < SHORT_WORDS)) | (of.length > LONG_WORDS)).tolist())
    numbers = set(np.flatnonzero(some & (of.numbers > MANY_NUMBERS)).tolist())
    narrow = {i for i, text in enumerate(texts) if not text.isascii() and has_narrow(text)}
    mixed = {i for i in foreign.tolist() if may_be_disguised(texts[i]) or word_ends(texts[i])}
    found = {}
    for i in sorted(spaced | numbers | narrow | mixed):
        restored, origin = undisguise(texts[i], i in spaced or i in narrow)
        if restored != rewrite(texts[i])[0]:
            found[i] = restored, origin
    return found


@lru_cache(256)  # a run splits a text when it is read, compared and matched
def undisguise(text: str, spaces: bool = True) -> tuple[str, Offsets]:
    """Return a text as it was before it was disguised, and where each character stood in the text as read.

    `spaces` says whether its spaces look disguised; where its letters are, its spaces may be too.
    """
    text, origin = rewrite(text)
    restored = put_letters_back(put_back(text) if may_be_disguised(text) else text)
    if restored != text or spaces:
        restored, place = space_again(restored)
        origin = origin[place]
    if not restored.isascii():
        restored, place = edit(restored, zero_width(restored), ())
        origin = origin[place]
        restored, place = edit(restored, (), word_ends(restored))
        origin = origin[place]
    return restored, origin


@lru_cache(8)
def count_disguised(text: str) -> int:
    """Return how many words of a text have letters that stand for other letters.

    >>> count_disguised("Plain caf\u00e9 words"), count_disguised("\uff46ull b\u0430nk")
    (0, 2)
    """
    text = rewrite(text)[0]
    styled = {character for character in set(text) if _is_styled(character)}
    imitates = may_be_disguised(text)
    if not (styled or imitates or may_mix(text)):
        return 0
    read = put_letters_back(put_back(text) if imitates else text)
    codes = codes_of(text)
    odd = np.flatnonzero((codes != codes_of(read)) | np.isin(codes, list(map(ord, styled))))
    starts = [word.start() for word in _RUN.finditer(read)] if len(odd) else []
    return len(np.unique(np.searchsorted(starts, odd, "right")))


@cache
def _is_styled(character: str) -> bool:
    """Return whether a character is a letter of the alphabet in another style, such as a fullwidth one."""
    if character.isascii() or not _STYLED.match(unicodedata.name(character, "")):
        return False
    return fold_text(character).isascii()
