"""Words listed in the language of their article: the structs and functions of `function_words.c`."""

from __future__ import annotations

from dedup.kernels.native import Bytes, Int32s, Int64s, Struct, Uint64s, Written, kernel


class HashedWords(Struct):
    """The hashes of words (m,), those of article i at bounds[i] to bounds[i + 1]."""

    hashes: Uint64s
    bounds: Int64s


MARK_BITS = 18
"""Bits of a hash that choose its mark."""


class LanguageTable(Struct):
    """`FunctionWords.table`, how many low bits of a hash choose no slot, and `FunctionWords.marks`."""

    slots: Uint64s
    shift: int
    marks: Bytes


class LanguageRoom(Written):
    """Room for the languages of each word, (m,), and for those that look listed, (m,)."""

    masks: Uint64s
    listed: Int32s


class ContentFound(Written):
    """1 for each word that is in no list of its article's language, (m,)."""

    content: Bytes


@kernel
def mark_content(words: HashedWords, table: LanguageTable, room: LanguageRoom, found: ContentFound) -> None:
    """Write which words are in no list of their article's language."""
