"""Single texts for tests of alignment: their columns as loops take them one by one, and two of them aligned
by the loop that takes a batch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from dedup.article import Passage, Span
from dedup.kernels import sentences as loops
from dedup.kernels.entries import (
    EntriesFound,
    EntryRoom,
    EntryWords,
    MetWords,
    TextColumns,
    list_entries,
    meet_words,
)
from dedup.kernels.example import ExamplePairs, ExampleShown, choose_pair
from dedup.kernels.ragged import Floats, Ints, Mask
from dedup.matching import align as aligning
from dedup.matching.align import Alignment, Texts
from dedup.words.hashing import WordHashes
from dedup.words.split import QUOTED, Words
from dedup.words.wordlist import join_words


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
    entries: Entries = field(init=False, repr=False)
    columns: TextColumns = field(init=False, repr=False, compare=False)
    """All of it as compiled loops take it, put together once: a text is aligned with many."""

    def __post_init__(self) -> None:
        count = int(self.words.sentence[-1]) + 1 if len(self.words.sentence) else 0
        begins = np.searchsorted(self.words.sentence, np.arange(count + 1)).astype(np.int64, copy=False)
        object.__setattr__(self, "begins", begins)
        object.__setattr__(self, "sentences", begins.tolist())
        weight, content = np.ascontiguousarray(self.weight, np.float64), self.content.view(np.uint8)
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


def _entries(text: EntryWords, words: int, sentences: int) -> Entries:
    """Return the entries of a text, which has this many words and sentences."""
    word, of, rows = np.empty(words, np.uint64), np.empty(words, np.int32), np.empty(sentences + 1, np.int64)
    bits, last = np.empty((2, words))
    times, by_sentence, in_order = np.empty((3, words), np.int32)
    totals = np.empty(sentences)
    found = EntriesFound(word, of, bits, last, times, by_sentence, in_order, rows, totals)
    count = list_entries(text, _entry_room(max(words, sentences)), found)
    return Entries(
        word[:count], of[:count], bits[:count], last[:count],
        times[:count], by_sentence[:count], in_order[:count], rows, totals,
    )  # fmt: skip


def _make_room(words: int) -> EntryRoom:
    return EntryRoom(np.empty(words, np.uint64), *np.empty((3, words), np.int32))


def _entry_room(words: int) -> EntryRoom:
    return EntryRoom(np.empty(words, np.uint64), *np.empty((3, words), np.int32))


def batch_of(texts: Sequence[Text]) -> Texts:
    """Return the texts as a batch."""
    return Texts(
        join_words([text.words for text in texts]),
        np.concatenate([text.weight for text in texts]),
        np.concatenate([text.content for text in texts]),
    )


def align(source: Text, copy: Text) -> Alignment:
    """Align two texts."""
    (alignment,) = aligning.align(batch_of([source, copy]), np.array([0]), np.array([1]))
    return alignment


def aligned_sentences(source: Text, copy: Text) -> tuple[tuple[int, int], ...]:
    """Return the sentences that are aligned, by number in copy and source, by the rule of the product."""
    counts = len(source.sentences) - 1, len(copy.sentences) - 1
    met = MetWords(*np.zeros((2, len(copy.entries.words)), np.int32))
    pairs = meet_words(source.columns, copy.columns, aligning.MOST_CELLS_A_WORD, met)
    in_copy, in_source = np.zeros((2, pairs), np.int32)
    found = loops.SentencePairs(in_copy, in_source, np.zeros(pairs), np.zeros(pairs, np.uint8))
    count = loops.align_sentences(
        source.columns, copy.columns, sentence_rule(source, copy), met, sentence_room(*counts), found
    )
    return tuple(zip(in_copy[:count].tolist(), in_source[:count].tolist(), strict=True))


def sentence_rule(source: Text, copy: Text) -> loops.SentenceRule:
    """Return the rule by which sentences of two texts are aligned."""
    weights = [weight for text in (source, copy) for weight in text.weight[text.content].tolist()]
    mean = sum(weights) / len(weights) if weights else aligning.LEAST_BITS
    least = min(aligning.LEAST_BITS, aligning.LEAST_WORDS * mean) if weights else aligning.LEAST_BITS
    return loops.SentenceRule(least, aligning.ALIGNED, aligning.IN_STEP, aligning.FRESH, aligning.TWICE)


def sentence_room(theirs: int, ours: int) -> loops.SentenceRoom:
    """Return room for sentences of the source and of the copy."""
    touched, order, spare, best = np.zeros((4, theirs), np.int32)
    return loops.SentenceRoom(
        np.zeros(theirs), np.zeros(theirs, np.uint64), touched, order, spare,
        np.zeros(theirs, np.uint8), best,
        np.zeros(ours, np.uint8), np.zeros(ours, np.int32), np.zeros(ours + 1, np.int64),
    )  # fmt: skip


def find_example(source: Text, copy: Text, aligned: Sequence[tuple[int, int]]) -> Passage | None:
    """Return the best of pairs of sentences, given by number in copy and source."""
    in_copy, in_source = np.array(aligned, np.int32).reshape(-1, 2).T.copy()
    similarity = np.empty(1)
    pairs = ExamplePairs(in_copy, in_source, QUOTED)
    best = choose_pair(source.columns, copy.columns, pairs, ExampleShown(similarity))
    if best < 0:
        return None
    i, j = aligned[best]
    return Passage(span_of(source, j), span_of(copy, i), float(similarity[0]), verbatim=False)


def span_of(text: Text, sentence: int) -> Span:
    """Return the characters of a sentence."""
    first, last = text.sentences[sentence], text.sentences[sentence + 1] - 1
    return int(text.words.start[first]), int(text.words.end[last])
