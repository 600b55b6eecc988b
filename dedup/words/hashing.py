"""The hashes of words, and those of the remains of entities in damaged text."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from html.entities import name2codepoint

import numpy as np
from numpy.typing import NDArray

from dedup.words.folding import fold_text

WordHashes = NDArray[np.uint64]
"""A 64-bit hash per word, equal for words that are equal after folding."""

MULTIPLIER = np.array([0x9E3779B97F4A7C15], np.uint64)


def _hash_word(folded: Sequence[int]) -> int:
    """Return the hash of a word from its folded characters: the sum of (c + 1) times the powers of the
    multiplier, mixed.
    """
    powers = [pow(int(MULTIPLIER[0]), place, 1 << 64) for place in range(len(folded))]
    value = sum((code + 1) * power for code, power in zip(folded, powers, strict=True)) % (1 << 64)
    return int(mix64(np.array([value], np.uint64))[0])


def mix64(values: WordHashes) -> WordHashes:
    """Return the 64-bit finaliser of MurmurHash3, a bijection that spreads every bit over all."""
    values = (values ^ (values >> np.uint64(33))) * np.uint64(0xFF51AFD7ED558CCD)
    values = (values ^ (values >> np.uint64(33))) * np.uint64(0xC4CEB9FE1A85EC53)
    return values ^ (values >> np.uint64(33))


def hash_word(word: str) -> int:
    """Return the hash that `split_words` gives to a text of one word.

    >>> hash_word("Äpfel") == hash_word("apfel") != hash_word("apfle")
    True
    """
    return _hash_word([ord(character) for character in fold_text(word)])


_WORDS_TOO = {"bull", "dagger", "lang", "para", "prime", "rang", "sect", "shy"}  # "he was shy; she"


def _entity_remains() -> WordHashes:
    """Return the remains of entities for spaces and punctuation without their ampersand, as sorted keys.

    "&nbsp;" becomes "nbsp;" if the ampersand was dropped, and "andnbsp," if a rewriting program took it for a
    word. A key is the hash of the word plus the code of the sign that closes it.
    """
    names = {
        name.lower()
        for name, code in name2codepoint.items()
        if unicodedata.category(chr(code))[0] in "ZPC" or name in ("amp", "lt", "gt")
    }
    remains = [(name, ";") for name in names - _WORDS_TOO]
    remains += [(f"and{name}", sign) for name in names for sign in ";,"]
    hashes = np.array([hash_word(word) for word, _ in remains], np.uint64)
    return np.sort(hashes + np.array([ord(sign) for _, sign in remains], np.uint64))


ENTITY_REMAINS = _entity_remains()
