"""An article made ready to be aligned with others: its sentences, what they say, where its words are."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from dedup.kernels.entries import EntriesFound, EntryRoom, EntryWords, TextColumns, list_entries
from dedup.kernels.ragged import Floats, Ints, Mask
from dedup.kernels.room import Kept
from dedup.matching.align.runs import Runs, runs_of
from dedup.words.hashing import WordHashes
from dedup.words.split import Words

WORD_BYTES = 8
"""Of a hash, and of a weight."""


@dataclass(frozen=True, slots=True)
class Entries:
    """The distinct (word, sentence) pairs of a text's content words, sorted by word, then by sentence.

    words (k,) stems; sentence (k,) numbers; bits, last (k,) each word's weight where it stands first and last
    in the sentence; times (k,) in how many sentences the word stands; by_sentence (k,) their positions by
    sentence, then by word; in_order (k,) the same in the order of the text; rows (sentences + 1,) bounds
    both; totals (sentences,) the bits of each sentence.
    """

    words: WordHashes
    sentence: NDArray[np.int32]
    bits: Floats
    last: Floats
    times: NDArray[np.int32]
    by_sentence: NDArray[np.int32]
    in_order: NDArray[np.int32]
    rows: Ints
    totals: Floats


@dataclass(frozen=True, slots=True)
class Text:
    """One article to align: its words, and what each tells, in bits; content marks the words that carry the
    topic."""

    words: Words
    weight: Floats
    content: Mask
    sentences: list[int] = field(init=False, repr=False)
    """Where each sentence begins, by words; their number at the end."""
    begins: Ints = field(init=False, repr=False)
    """The same, as compiled loops take it."""
    spelling: bytes = field(init=False, repr=False)
    """The hashes of all words, WORD_BYTES each: stretches of it compare faster than arrays."""
    weighing: bytes = field(init=False, repr=False)
    """The weights of all words, WORD_BYTES each."""
    entries: Entries = field(init=False, repr=False)
    columns: TextColumns = field(init=False, repr=False, compare=False)
    """All of it as compiled loops take it, put together once: a text is aligned with many."""
    _runs: dict[int, Runs] = field(init=False, repr=False, default_factory=dict)
    """Runs that were asked for, by length: an article is aligned with many."""

    def __post_init__(self) -> None:
        count = int(self.words.sentence[-1]) + 1 if len(self.words.sentence) else 0
        begins = np.searchsorted(self.words.sentence, np.arange(count + 1)).astype(np.int64, copy=False)
        object.__setattr__(self, "begins", begins)
        object.__setattr__(self, "sentences", begins.tolist())
        object.__setattr__(self, "spelling", self.words.hashes.tobytes())
        weight, content = np.ascontiguousarray(self.weight, np.float64), self.content.view(np.uint8)
        object.__setattr__(self, "weighing", weight.tobytes())
        listed = _entries(
            EntryWords(self.words.stems, self.words.sentence, weight, content), len(weight), count
        )
        object.__setattr__(self, "entries", listed)
        columns = TextColumns(
            self.words.hashes, self.words.stems, weight, content, self.words.flags, begins,
            listed.words, listed.sentence, listed.bits, listed.last, listed.times, listed.by_sentence,
            listed.in_order, listed.rows, listed.totals,
        )  # fmt: skip
        object.__setattr__(self, "columns", columns)

    def part(self, first: int, last: int) -> slice:
        """Return the words of the sentences first to last."""
        return slice(self.sentences[first], self.sentences[last + 1])

    def spelled(self, words: slice) -> bytes:
        """Return the hashes of these words."""
        return self.spelling[WORD_BYTES * words.start : WORD_BYTES * words.stop]

    def weighed(self, words: slice) -> bytes:
        """Return the weights of these words."""
        return self.weighing[WORD_BYTES * words.start : WORD_BYTES * words.stop]

    def runs(self, length: int) -> Runs:
        """Return the runs of `length` words."""
        if length not in self._runs:
            self._runs[length] = runs_of(self.words.hashes, length)
        return self._runs[length]


def _entries(text: EntryWords, words: int, sentences: int) -> Entries:
    """Return the entries of a text, which has this many words and sentences."""
    word, of, rows = np.empty(words, np.uint64), np.empty(words, np.int32), np.empty(sentences + 1, np.int64)
    bits, last = np.empty((2, words))
    times, by_sentence, in_order = np.empty((3, words), np.int32)
    totals = np.empty(sentences)
    found = EntriesFound(word, of, bits, last, times, by_sentence, in_order, rows, totals)
    count = list_entries(text, _room.of(max(words, sentences)), found)
    return Entries(
        word[:count], of[:count], bits[:count], last[:count],
        times[:count], by_sentence[:count], in_order[:count], rows, totals,
    )  # fmt: skip


def _make_room(words: int) -> EntryRoom:
    return EntryRoom(np.empty(words, np.uint64), *np.empty((3, words), np.int32))


_room = Kept(_make_room)
