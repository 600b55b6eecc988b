"""Words of a text to its entries: the structs and functions of `entries.h` and `entries.c`."""

from __future__ import annotations

from dedup.kernels.native import Bytes, Floats, Int32s, Int64s, Struct, Uint64s, Written, kernel


class TextColumns(Struct):
    """A text as loops read it: by word hashes, stems, weight, content and flags, (n,) each; begins
    (sentences + 1,); the rest as in EntriesFound, one for each entry.
    """

    hashes: Uint64s
    stems: Uint64s
    weight: Floats
    content: Bytes
    flags: Bytes
    begins: Int64s
    word: Uint64s
    of: Int32s
    bits: Floats
    last: Floats
    times: Int32s
    by_sentence: Int32s
    in_order: Int32s
    rows: Int64s
    totals: Floats


class EntryWords(Struct):
    """The words of a text, (n,) each: content is 1 where a word carries the topic."""

    stems: Uint64s
    sentence: Int32s
    weight: Floats
    content: Bytes


class EntryRoom(Written):
    """Room for all words, order and spare for all sentences too."""

    keys: Uint64s
    places: Int32s
    order: Int32s
    spare: Int32s


class EntriesFound(Written):
    """Entries by word, then by sentence: word, of, the sentence; bits and last, the weights of the word where
    it stands first and last in it; times, in how many sentences the word stands. by_sentence are the entries
    by sentence, then by word; in_order the same in the order of the text; rows (sentences + 1,) bounds both,
    totals (sentences,) are the bits of each.
    """

    word: Uint64s
    of: Int32s
    bits: Floats
    last: Floats
    times: Int32s
    by_sentence: Int32s
    in_order: Int32s
    rows: Int64s
    totals: Floats


@kernel
def list_entries(words: EntryWords, room: EntryRoom, found: EntriesFound) -> int:
    """Write the distinct (word, sentence) pairs of the words that carry the topic; return how many."""


class MetWords(Written):
    """For each of our entries, which of theirs hold the same word: low to high - 1."""

    low: Int32s
    high: Int32s


@kernel
def meet_words(theirs: TextColumns, ours: TextColumns, most: int, met: MetWords) -> int:
    """Write which entries meet; return how many pairs. A word of more than `most` pairs meets none."""
