"""Two articles → the passages that one took from the other, with character offsets. Runs on matches only.

Sentences are aligned where they share enough of what either says; neighbours that stay in step make a
passage.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from dedup.article import Passage, Span
from dedup.kernels.align import compare_stretches
from dedup.kernels.entries import list_entries, meet_words
from dedup.kernels.runs import count_common, count_covered, list_runs
from dedup.kernels.sentences import align_sentences
from dedup.ragged import Floats, Ints, Mask
from dedup.words import WordHashes, Words

ALIGNED = 0.3
"""Share of the lighter sentence's bits that two sentences must have in common to be aligned."""
IN_STEP = 0.12
"""The same where the sentences before or after are aligned with each other; of the heavier one where both
are."""
FRESH = 0.5
"""Share of what two sentences have in common that no better match of either may explain."""
TWICE = 0.6
"""Share of both sentences from which what another uses better is used once more."""
LEAST_BITS = 8.0
"""What two aligned sentences must share at least: about one rare word or two middling ones."""
LEAST_WORDS = 2.0
"""The same in words of mean weight, where that is less: among copies of one text no word is rare."""
LEAST_SHARED = 3
"""Content words that a reworded passage must share: two are a name."""
SHORT, CLEAR = 10, 0.4
"""A reworded passage of fewer words than SHORT shows a likeness only where its similarity is CLEAR: otherwise
it is a name with what goes with it."""
WHOLE = 0.5
"""A sentence with this share found belongs to the passage whole; of another only the part between shared
words."""
RUN = 8
"""Words of a verbatim run that count as such."""
MOST_CELLS_A_WORD = 4096
"""A word that stands in so many pairs of sentences does not tell which of them belong together."""
WORD_BYTES = 8


@dataclass(frozen=True, slots=True)
class Entries:
    """The distinct (word, sentence) pairs of a text's content words, sorted by word, then by sentence.

    words (k,) stems; sentence (k,) numbers; bits, last (k,) each word's weight where it stands first and last
    in the sentence; times (k,) in how many sentences the word stands; by_sentence (k,) their positions by
    sentence, then by word; told (k,) the same in the order of the text; rows (sentences + 1,) the bounds of
    both; totals (sentences,) the bits of each sentence.
    """

    words: WordHashes
    sentence: NDArray[np.int32]
    bits: Floats
    last: Floats
    times: NDArray[np.int32]
    by_sentence: NDArray[np.int32]
    told: NDArray[np.int32]
    rows: Ints
    totals: Floats


@dataclass(frozen=True, slots=True)
class Runs:
    """The runs of so many words of a text: keys (k,) uint64, equal for equal runs; order (k,) their stable
    order; how many are distinct."""

    keys: WordHashes
    order: NDArray[np.int32]
    distinct: int


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
    columns: tuple[WordHashes, Floats, NDArray[np.uint8]] = field(init=False, repr=False)
    """The stems, the weights and the marks of all words, as compiled loops take them."""
    entries: Entries = field(init=False, repr=False)
    _runs: dict[int, Runs] = field(init=False, repr=False, default_factory=dict)
    """Runs that were asked for, by length: an article is aligned with many."""

    def runs(self, length: int) -> Runs:
        """Return the runs of so many words."""
        if length not in self._runs:
            self._runs[length] = runs_of(self.words.hashes, length)
        return self._runs[length]

    def __post_init__(self) -> None:
        count = int(self.words.sentence[-1]) + 1 if len(self.words.sentence) else 0
        begins = np.searchsorted(self.words.sentence, np.arange(count + 1)).astype(np.int64, copy=False)
        object.__setattr__(self, "begins", begins)
        object.__setattr__(self, "sentences", begins.tolist())
        object.__setattr__(self, "spelling", self.words.hashes.tobytes())
        columns = self.words.stems, np.ascontiguousarray(self.weight, np.float64), self.content.view(np.uint8)
        object.__setattr__(self, "columns", columns)
        object.__setattr__(self, "weighing", columns[1].tobytes())
        object.__setattr__(self, "entries", _entries(columns, self.words.sentence, count))


@dataclass(frozen=True, slots=True)
class Alignment:
    """What the copy took: passages in the order of the copy; shares of words, 0 to 1."""

    passages: tuple[Passage, ...]
    copied: float
    used: float
    verbatim_words: int
    sentences: tuple[tuple[int, int], ...]
    """The aligned sentences, by number in copy and source."""


def align(source: Text, copy: Text) -> Alignment:
    """Return the passages that the copy has in common with the source."""
    aligned = _aligned_sentences(source, copy)
    chains = _chains(_with_short_sentences(aligned, source, copy))
    passages = _passages(source, copy, chains)
    return Alignment(
        passages=tuple(sorted(passages, key=lambda passage: (passage.copy, passage.source))),
        copied=_share_inside(copy.words, [passage.copy for passage in passages]),
        used=_share_inside(source.words, [passage.source for passage in passages]),
        verbatim_words=count_verbatim_words(source.runs(RUN), copy.runs(RUN)),
        sentences=tuple(aligned),
    )


def runs_of(words: WordHashes, length: int) -> Runs:
    """Return the runs of so many words."""
    count = max(len(words) - length + 1, 0)
    keys = np.empty(count, np.uint64)
    order, spare = np.empty(count, np.int32), np.empty(count, np.int32)
    return Runs(keys, order, list_runs(words, len(words), length, keys, order, spare))


def count_verbatim_words(source: Runs, copy: Runs) -> int:
    """Count the words of the copy that stand in runs of RUN words or more which the source holds too.

    Both are given by their runs of RUN words.
    """
    count = len(copy.keys)
    held = np.empty(count, np.uint8)
    count_common(source.keys, source.order, len(source.keys), copy.keys, copy.order, count, held)
    return count_covered(held, count, RUN)


def _aligned_sentences(source: Text, copy: Text) -> list[tuple[int, int]]:
    """Return the aligned sentences by number in copy and source, in this order.

    Each sentence of either text goes with the one of the other with which it shares most, where they share
    ALIGNED of the lighter of the two, or IN_STEP where a pair that does so stands next to them: one or two
    sentences away in both, the same way. Where several tie, as for a sentence that comes twice: the one whose
    neighbours share most, then the one whose sentences stand at the most similar place, then the first.

    A pair that is best for one of its sentences only falls away where the other follows a better one that
    explains most of what they share. Two sentences that were merged share different words with the one they
    became, so both stay; so does a sentence of the copy next to one that follows the same place, as where one
    was split. And what is really used twice makes up TWICE of both sentences or more.

    Who retells a text keeps the order and finds other words. So a sentence that is aligned with none is
    aligned with one with which it shares IN_STEP of both, where something is aligned at most two sentences
    before in both texts, and at most two after. The beginnings of the texts count as aligned, and so do the
    ends.
    """
    theirs, ours = source.entries, copy.entries
    low, high = np.empty((2, len(ours.words)), np.int32)
    counts = len(theirs.words), len(ours.words)
    pairs = meet_words(
        theirs.words, theirs.times, counts[0], ours.words, ours.times, counts[1], MOST_CELLS_A_WORD, low, high
    )
    sentences = len(theirs.totals), len(ours.totals)
    keys, shared = np.empty(sentences[0], np.uint64), np.empty(sentences[0])
    touched, order, spare, best = np.empty((4, sentences[0]), np.int32)
    in_copy, in_source = np.empty((2, pairs), np.int32)
    count = align_sentences(
        theirs.words, theirs.sentence, theirs.by_sentence, theirs.rows, theirs.totals, sentences[0],
        ours.words, ours.bits, ours.last, ours.by_sentence, ours.told, ours.rows, ours.totals, sentences[1],
        low, high, _least_bits(source, copy), ALIGNED, IN_STEP, FRESH, TWICE,
        shared, keys, touched, order, spare,
        np.empty(sentences[0], np.uint8), np.empty(sentences[1], np.uint8),
        best, np.empty(sentences[1], np.int32), np.empty(sentences[1] + 1, np.int64),
        in_copy, in_source, np.empty(pairs), np.empty(pairs, np.uint8),
    )  # fmt: skip
    return list(zip(in_copy[:count].tolist(), in_source[:count].tolist(), strict=True))


def _entries(
    columns: tuple[WordHashes, Floats, NDArray[np.uint8]], sentence: NDArray[np.int32], sentences: int
) -> Entries:
    """Return the entries of a text of so many sentences."""
    stems, weight, content = columns
    words = len(sentence)
    places, order, spare = np.empty((3, max(words, sentences)), np.int32)
    found = Entries(
        np.empty(words, np.uint64), np.empty(words, np.int32), np.empty(words), np.empty(words),
        np.empty(words, np.int32), np.empty(words, np.int32), np.empty(words, np.int32),
        np.empty(sentences + 1, np.int64), np.empty(sentences),
    )  # fmt: skip
    count = list_entries(
        stems, sentence, weight, content, words, sentences, np.empty(words, np.uint64), places, order, spare,
        found.words, found.sentence, found.bits, found.last, found.times, found.by_sentence, found.told,
        found.rows, found.totals,
    )  # fmt: skip
    return replace(
        found,
        words=found.words[:count],
        sentence=found.sentence[:count],
        bits=found.bits[:count],
        last=found.last[:count],
        times=found.times[:count],
        by_sentence=found.by_sentence[:count],
        told=found.told[:count],
    )


def _least_bits(source: Text, copy: Text) -> float:
    """Return what two sentences must share to be aligned."""
    weights = np.concatenate((source.weight[source.content], copy.weight[copy.content]))
    return (
        min(LEAST_BITS, LEAST_WORDS * float(weights.mean(dtype=np.float64))) if len(weights) else LEAST_BITS
    )


@dataclass(frozen=True, slots=True)
class _Chain:
    """Sentences of the copy, first to last, and of the source, that stay in step."""

    copy: tuple[int, int]
    source: tuple[int, int]
    verbatim: bool


def _with_short_sentences(
    aligned: list[tuple[int, int]], source: Text, copy: Text
) -> list[tuple[int, int, bool]]:
    """Return the aligned pairs, by copy and source, with all that is verbatim around them, and which are.

    "He left." is too light to be aligned by itself, and belongs to the verbatim passage around it.
    """
    last_copy, last_source = len(copy.sentences) - 2, len(source.sentences) - 2
    known = {(i, j): same_words(source, j, copy, i) for i, j in aligned}
    for i, j in [pair for pair, verbatim in known.items() if verbatim]:
        for step in (-1, 1):
            k, m = i + step, j + step
            while 0 <= k <= last_copy and 0 <= m <= last_source and (k, m) not in known:
                if not same_words(source, m, copy, k):
                    break
                known[k, m] = True
                k, m = k + step, m + step
    return sorted((i, j, verbatim) for (i, j), verbatim in known.items())


def _chains(aligned: list[tuple[int, int, bool]]) -> list[_Chain]:
    """Join aligned sentences that follow one another in both texts, verbatim ones apart from reworded ones.

    Verbatim sentences must follow each other at once. Reworded ones may skip one of the source, or swap two.
    """
    chains: list[_Chain] = []
    ending: dict[tuple[bool, int], int] = {}  # (verbatim, last sentence of the source) → chain
    for i, j, verbatim in aligned:
        for step in (1,) if verbatim else (1, 0, 2, -1):
            number = ending.get((verbatim, j - step))
            if number is not None and verbatim <= i - chains[number].copy[1] <= 1:
                last = chains[number]
                del ending[verbatim, last.source[1]]
                low, high = min(last.source[0], j), max(last.source[1], j)
                chains[number] = _Chain((last.copy[0], i), (low, high), verbatim)
                break
        else:
            number = len(chains)
            chains.append(_Chain((i, i), (j, j), verbatim))
        ending[verbatim, chains[number].source[1]] = number
    return chains


def same_words(source: Text, j: int, copy: Text, i: int) -> bool:
    """Tell whether sentence j of the source and i of the copy are the same words in the same order."""
    theirs, ours = _range(source, j, j), _range(copy, i, i)
    same_length = theirs.stop - theirs.start == ours.stop - ours.start
    return same_length and source.spelling[_bytes(theirs)] == copy.spelling[_bytes(ours)]


def _bytes(part: slice) -> slice:
    return slice(WORD_BYTES * part.start, WORD_BYTES * part.stop)


def _range(text: Text, first: int, last: int) -> slice:
    """Return the words of the sentences first to last."""
    return slice(text.sentences[first], text.sentences[last + 1])


def _passages(source: Text, copy: Text, chains: list[_Chain]) -> list[Passage]:
    """Return the passages of the chains in which a reader sees the likeness."""
    same = [chain.verbatim and _weighs_the_same(source, copy, chain) for chain in chains]
    passages = [_whole(source, copy, chain) for chain, whole in zip(chains, same, strict=True) if whole]
    others = [chain for chain, whole in zip(chains, same, strict=True) if not whole]
    return passages + (_partly_shared(source, copy, others) if others else [])


def _weighs_the_same(source: Text, copy: Text, chain: _Chain) -> bool:
    """Tell whether each word of a verbatim chain weighs the same in both texts, as nearly always."""
    theirs, ours = _range(source, *chain.source), _range(copy, *chain.copy)
    same = source.weighing[_bytes(theirs)] == copy.weighing[_bytes(ours)]
    return same and bool(source.weight[theirs.start] > 0)


def _whole(source: Text, copy: Text, chain: _Chain) -> Passage:
    theirs, ours = _range(source, *chain.source), _range(copy, *chain.copy)
    return Passage(_characters(source.words, theirs), _characters(copy.words, ours), 1.0, verbatim=True)


def _partly_shared(source: Text, copy: Text, chains: list[_Chain]) -> list[Passage]:
    """Return the passages of chains: those whose words are the same, or enough of what they say is."""
    low, high = _word_bounds(source, [chain.source for chain in chains])
    our_low, our_high = _word_bounds(copy, [chain.copy for chain in chains])
    room = int(max((high - low).max(), (our_high - our_low).max()))
    keys, our_keys = np.empty((2, room), np.uint64)
    order, our_order, spare = np.empty((3, room), np.int32)
    held, our_held = np.empty((2, room), np.uint8)
    similarity, said_alike = np.empty(len(chains)), np.empty(len(chains), np.int64)
    ends = np.empty((len(chains), 4), np.int64)
    compare_stretches(
        *source.columns, low, high, *copy.columns, our_low, our_high,
        len(chains), WHOLE, keys, our_keys, order, our_order, spare, held, our_held,
        similarity, said_alike, ends,
    )  # fmt: skip
    words = (ends[:, 1::2] - ends[:, ::2]).min(axis=1) + 1
    alike = (said_alike >= LEAST_SHARED) & ((words >= SHORT) | (similarity >= CLEAR))
    shown = np.array([chain.verbatim for chain in chains], bool) | alike
    lifted, written = ends[:, :2].T, ends[:, 2:].T
    spans = zip(_spans(source.words, *lifted), _spans(copy.words, *written), strict=True)
    rows = zip(spans, similarity.tolist(), chains, shown.tolist(), strict=True)
    return [Passage(*pair, similarity, chain.verbatim) for pair, similarity, chain, shows in rows if shows]


def _word_bounds(text: Text, sentences: list[tuple[int, int]]) -> tuple[Ints, Ints]:
    """Return the first word of each stretch of sentences, first to last, and the one after its last."""
    first, last = np.array(sentences, np.int64).T
    return text.begins[first], text.begins[last + 1]


def _spans(words: Words, first: Ints, last: Ints) -> list[Span]:
    return list(zip(words.start[first].tolist(), words.end[last].tolist(), strict=True))


def _share_inside(words: Words, spans: Sequence[Span]) -> float:
    """Return the share of the words that lie in at least one of the spans."""
    if not len(words.start) or not spans:
        return 0.0
    begin, end = np.array(spans).T
    low, high = np.searchsorted(words.start, begin), np.searchsorted(words.end, end, "right")
    inside = np.zeros(len(words.start), bool)
    for first, last in zip(low.tolist(), high.tolist(), strict=True):
        inside[first:last] = True
    return float(inside.mean())


def _characters(words: Words, part: slice) -> Span:
    return int(words.start[part.start]), int(words.end[part.stop - 1])
