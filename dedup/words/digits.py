"""Digits and signs that stand for letters ("l3tt3rs"), put back in texts that are full of them.

A text is disguised where many words mix letters with such digits, and a language knows most of these words
once the letters are back. So product names, ordinals and chemistry stay what they are.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import product

import numpy as np
from numpy.typing import NDArray

from dedup.words.characters import codes_of
from dedup.words.folding import fold_text
from dedup.words.wordbook import Wordbook, language_of

LETTERS = {
    "4": "a", "@": "a", "8": "b", "3": "e", "€": "e", "6": "gb", "9": "g", "1": "il", "!": "i", "|": "li",
    "0": "o", "5": "s", "$": "s", "7": "t", "+": "t", "2": "z",
}  # fmt: skip
"""What each may stand for."""
LEAST, LEAST_SHARE = 5, 0.08
"""Words that mix letters with digits, at least, and as a share of all words."""
LEAST_KNOWN = 0.5
"""Share of these that are words of the language once the letters are back."""
_MOST_READINGS = 32
_SIGNS = re.escape("".join(LETTERS))
_TOKEN = re.compile(rf"(?<![\w{_SIGNS}])[^\W\d_]*(?:[{_SIGNS}][^\W_]*)+")
"""From the beginning of a word on only: else long words would be read again from each letter."""
_MIXED = re.compile(rf"[^\W\d_][{_SIGNS}]|[{_SIGNS}][^\W\d_]")
_ORDINAL = re.compile(r"[$€+]?\d+(?:st|nd|rd|th|s|k?m|[a-z])?[!+|]*$|[^\W\d_]+[!+|]+$", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


def may_mix(text: str) -> bool:
    """Return whether a text may hold enough words that mix letters with digits or signs."""
    sorts = _sorts()[np.minimum(codes_of(text), _OTHERS)]
    return int(np.count_nonzero(sorts[1:] ^ sorts[:-1] == _LETTER | _SIGN)) >= LEAST


_LETTER, _SIGN, _OTHERS = 1, 2, 0x3000
"""The bits of a letter and of what may stand for one. From _OTHERS on, every character counts as a letter."""


@cache
def _sorts() -> NDArray[np.uint8]:
    """Return the bits of every character up to _OTHERS."""
    sorts = np.full(_OTHERS + 1, _LETTER, np.uint8)
    sorts[[code for code in range(_OTHERS) if not chr(code).isalnum()]] = 0
    sorts[[ord(sign) for sign in LETTERS]] = _SIGN
    return sorts


def put_letters_back(text: str) -> str:
    """Return a text of the same length with letters in the place of digits and signs.

    >>> put_letters_back("The 2nd B2B fair sold 1 F16.")
    'The 2nd B2B fair sold 1 F16.'
    """
    if not may_mix(text):
        return text
    found = [each[0] for each in _TOKEN.finditer(text)]
    mixed = [token for token in found if _MIXED.search(token) and not _ORDINAL.match(token)]
    if len(mixed) < LEAST:
        return text
    words = _WORD.findall(_TOKEN.sub(" ", text))
    if len(mixed) < LEAST_SHARE * (len(words) + len(mixed)):
        return text
    book = language_of(map(fold_text, [*words, *(_read(token, None) for token in mixed)]))
    if book is None:
        return text
    known = sum(book.knows(fold_text(_read(token, book))) for token in mixed)
    if known < LEAST_KNOWN * len(mixed):
        return text
    return _TOKEN.sub(lambda each: _restored(each[0], book), text)


def _restored(token: str, book: Wordbook) -> str:
    """Return a token with its letters back, unless it is a number or an ordinal."""
    core = token.rstrip("!|+")
    read = _read(core, book)
    is_number = core[:1].isdigit() and not re.search(r"[^\W\d_]", core)
    if (is_number or _ORDINAL.match(core)) and not (len(core) > 1 and book.knows(fold_text(read))):
        return token
    whole = _read(token, book)
    return whole if book.knows(fold_text(whole)) else read + token[len(core) :]


def _read(token: str, book: Wordbook | None) -> str:
    """Return the commonest word that a token may stand for; without one, what its signs mostly mean."""
    choices = [LETTERS.get(character, character) for character in token]
    first = "".join(each[0] for each in choices)
    if book is None:
        return first
    readings = 1
    for place, each in enumerate(choices):
        readings *= len(each)
        if readings > _MOST_READINGS:
            choices[place] = each[0]
            readings //= len(each)
    known = [word for word in map("".join, product(*choices)) if book.knows(fold_text(word))]
    return min(known, key=lambda word: book.costs[fold_text(word)], default=first)
