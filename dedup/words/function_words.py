"""Function words ("the", "und", "в"): the words of an article that carry grammar rather than topic.

The lists come from the package stop-words. An article's language is the one whose list covers most of its
words. Only that list is applied, because "war" is a function word in German but not in English.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

from dedup.kernels import function_words as loops
from dedup.kernels.ragged import Mask
from dedup.kernels.room import Kept
from dedup.words.hashing import WordHashes, mix64
from dedup.words.split import Words, split_words

_SLOT_BITS = 15
"""Three slots per listed word: half a megabyte, which stays in cache."""

LISTED = "function_words.npy"
_MISREAD = {"turkish": str.maketrans("ðýþ", "ğış")}  # Latin-5 read as Latin-1 in stop-words 2025.11.4


@dataclass(frozen=True, slots=True)
class FunctionWords:
    """The lists of all languages in one.

    There are k words.
    """

    hashes: WordHashes
    """(k,) Sorted."""
    languages: NDArray[np.uint64]
    """(k,) Bit l is set if the word is in list l; the languages are sorted by name."""
    table: NDArray[np.uint64]
    """(slots, 2) The hash and the languages of each word, in the slot of its high bits or the next free one.
    Free slots are 0; the last slot is free."""
    marks: NDArray[np.uint8]
    """A bit for each beginning of a hash, of MARK_BITS: whether a listed word has it."""

    @property
    def digest(self) -> int:
        """A number that changes with any list: signatures made with other lists cannot be compared."""
        order = np.arange(1, len(self.hashes) + 1, dtype=np.uint64)
        return int(np.bitwise_xor.reduce(mix64(mix64(self.hashes + order) + self.languages)))

    def content(self, words: Words) -> Mask:
        """Return which words are not in the list of their article's language."""
        content = np.empty(len(words.hashes), np.uint8)
        loops.mark_content(
            loops.HashedWords(words.hashes, words.bounds),
            loops.LanguageTable(self.table, 64 - _SLOT_BITS, self.marks),
            _room.of(len(words.hashes)),
            loops.ContentFound(content),
        )
        return content.view(bool)


def marks_of(hashes: WordHashes) -> NDArray[np.uint8]:
    """Return the bits of `FunctionWords.marks`."""
    marks = np.zeros(1 << loops.MARK_BITS, np.uint8)
    marks[hashes >> np.uint64(64 - loops.MARK_BITS)] = 1
    return np.packbits(marks, bitorder="little")


def _make_room(words: int) -> loops.LanguageRoom:
    return loops.LanguageRoom(np.empty(words, np.uint64), np.empty(words, np.int32))


_room = Kept(_make_room)


def content_words(words: Words) -> Mask:
    """Return which words carry the topic: all but the function words of the article's language."""
    return load_function_words().content(words)


@cache
def load_function_words() -> FunctionWords:
    """Return the lists that the package carries."""
    with resources.files("dedup.words").joinpath(LISTED).open("rb") as file:
        hashes, languages = np.load(file, allow_pickle=False)
    own, after = (hashes >> np.uint64(64 - _SLOT_BITS)).astype(np.int64), np.arange(len(hashes))
    slots = (
        np.maximum.accumulate(own - after) + after
    )  # its own, or the next one after that of the word before
    table = np.zeros((max(1 << _SLOT_BITS, int(slots[-1]) + 1) + 1, 2), np.uint64)
    table[slots] = np.stack((hashes, languages), axis=1)
    return FunctionWords(hashes, languages, table, marks_of(hashes))


def read_function_words() -> NDArray[np.uint64]:
    """Return hashes and languages, (2, k), of the lists of the package stop-words.

    `make tables` writes them to a file: splitting 33 languages into words takes a tenth of a second, and
    another release of the lists would make other signatures. Entries with an apostrophe are split, as texts
    are; entries of several words are left out.
    """
    from stop_words import AVAILABLE_LANGUAGES, get_stop_words

    table: dict[int, int] = {}
    for language, name in enumerate(sorted(AVAILABLE_LANGUAGES)):
        entries = [entry.translate(_MISREAD.get(name, {})) for entry in get_stop_words(name)]
        single = [entry for entry in entries if " " not in entry.strip()]
        words = split_words(single)
        spaceless = (words.end - words.start == 1) & (np.diff(words.bounds).repeat(np.diff(words.bounds)) > 1)
        for word in words.hashes[~spaceless].tolist():
            table[word] = table.get(word, 0) | 1 << language
    return np.array(sorted(table.items()), np.uint64).T.copy()
