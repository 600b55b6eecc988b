"""Pairs of texts → the passages that one took from the other, with character offsets. Runs on matches only.

Sentences are aligned where they share enough of what either says; neighbours that stay in step make a
passage. A loop in C does it for a whole batch; this module says what it looks for, and what it found.

Sentences. Each sentence of either text goes with the one of the other with which it shares most, where they
share ALIGNED of the lighter of the two, or IN_STEP where a pair that does so stands next to them: one or two
sentences away in both, the same way. Where several tie, as for a sentence that comes twice: the one whose
neighbours share most, then the one whose sentences stand at the most similar place, then the first.

A pair that is best for one of its sentences only falls away where the other follows a better one that
explains most of what they share. Two sentences that were merged share different words with the one they
became, so both stay; so does a sentence of the copy next to one that follows the same place, as where one was
split. And what is really used twice makes up TWICE of both sentences or more.

Who retells a text keeps the order and finds other words. So a sentence that is aligned with none is aligned
with one with which it shares IN_STEP of both, where something is aligned at most two sentences before in both
texts, and at most two after. The beginnings of the texts count as aligned, and so do the ends.

Passages. Verbatim sentences that follow each other at once make one, with what is verbatim around them: "He
left." is too light to be aligned by itself. Reworded ones may skip a sentence of the source, or swap two.

The example is the pair of sentences that shows a reader best what was done: plainly the same sentence with
some words replaced, and short enough to read at a glance. It is neither a quotation, which anybody may print,
nor a line found in many articles.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from dedup.article import Passage
from dedup.kernels.alignment import AlignedPairs, AlignmentRule, Alignments, BatchWords, align_pairs
from dedup.kernels.ragged import Floats, Ints, Mask
from dedup.words.split import QUOTED, Words

LEAST_BITS = 8.0
"""What two aligned sentences must share at least: about one rare word or two middling ones."""
LEAST_WORDS = 2.0
"""The same in words of mean weight, where that is less: among copies of one text no word is rare."""
ALIGNED = 0.3
"""Share of the lighter sentence's bits that two sentences must have in common to be aligned."""
IN_STEP = 0.12
"""The same where the sentences before or after are aligned with each other; of the heavier one where both
are."""
FRESH = 0.5
"""Share of what two sentences have in common that no better match of either may explain."""
TWICE = 0.6
"""Share of both sentences from which what another uses better is used once more."""
MOST_CELLS_A_WORD = 4096
"""A word that stands in so many pairs of sentences does not tell which of them belong together."""
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
SHINGLE = 3
"""Words per shingle in the resemblance of the contract."""

LONG = 65_536
"""Words of a text from which on a word counts as such in fewer pairs of sentences, as their number would grow
with the square of the text. Few articles have a tenth."""
LEAST_CELLS = 64
"""The fewest pairs of sentences that a word may stand in, however long a text is: eight of either text."""


def rule(longest: int = 0) -> AlignmentRule:
    """Return what is looked for in a pair of texts, of which the longer one has so many words."""
    most = max(MOST_CELLS_A_WORD * LONG // max(longest, LONG), LEAST_CELLS)
    return AlignmentRule(
        LEAST_BITS, LEAST_WORDS, ALIGNED, IN_STEP, FRESH, TWICE, WHOLE, CLEAR,
        SHORT, LEAST_SHARED, most, RUN, SHINGLE, QUOTED,
    )  # fmt: skip


RULE = rule()

PASSAGES_A_PAIR = 32
"""For which there is room at first; and for as many aligned sentences."""


@dataclass(frozen=True, slots=True)
class Texts:
    """A batch of texts to align: their m words, and what each tells, in bits (m,); content (m,) marks the
    words that carry the topic."""

    words: Words
    weight: Floats
    content: Mask

    def columns(self) -> BatchWords:
        """Return them as the loop takes them."""
        words = self.words
        return BatchWords(
            words.hashes,
            words.stems,
            words.sentence,
            words.flags,
            np.ascontiguousarray(self.weight, np.float64),
            self.content.view(np.uint8),
            words.bounds,
        )


@dataclass(frozen=True, slots=True)
class Alignment:
    """What the copy took: passages in the order of the copy; shares of words, 0 to 1."""

    passages: tuple[Passage, ...]
    copied: float
    used: float
    resemblance: float
    """The Jaccard similarity of the sets of SHINGLE words."""
    verbatim_words: int
    """Words of the copy in runs of RUN words or more that the source holds too."""
    repeated_words: int
    """The same of the source."""
    example: Passage | None
    """None if every word was kept, or if no pair of sentences has a readable length."""
    sentences: tuple[tuple[int, int], ...]
    """The sentences that are aligned, by number, of the copy and of the source, in the order of the copy."""


class AlignmentRoom(NamedTuple):
    """What the loop writes, as `Alignments` has it."""

    copied: Floats
    used: Floats
    resemblance: Floats
    verbatim: Ints
    repeated: Ints
    example: Ints
    shown: Floats
    passages: Ints
    ends: Ints
    similarity: Floats
    same: NDArray[np.uint8]
    aligned: Ints
    sentences: NDArray[np.int32]


def align(texts: Texts, source: Ints, copy: Ints) -> list[Alignment]:
    """Align pairs of the texts, source and copy (n,), by number. Raises MemoryError."""
    lengths = np.diff(texts.words.bounds)
    longest = np.maximum(lengths[source], lengths[copy])
    if (longest > LONG).any():  # each by itself: what is found depends on no other pair
        parts = [(source[n : n + 1], copy[n : n + 1], rule(int(longest[n]))) for n in range(len(source))]
        return [each for part in parts for each in _align(texts, *part)]
    return _align(texts, source, copy, RULE)


def _align(texts: Texts, source: Ints, copy: Ints, chosen: AlignmentRule) -> list[Alignment]:
    """Align pairs of the texts by this rule."""
    columns, rest = texts.columns(), (source.astype(np.int64), copy.astype(np.int64))
    alignments: list[Alignment] = []
    passages = PASSAGES_A_PAIR * len(source)
    while len(rest[0]):
        room = _make_room(len(rest[0]), passages)
        done = align_pairs(columns, AlignedPairs(*rest), chosen, Alignments(*room))
        if done < 0:
            raise MemoryError
        alignments += _alignments(texts.words, rest[0][:done], rest[1][:done], room)
        rest = rest[0][done:], rest[1][done:]
        passages *= 2
    return alignments


def _make_room(pairs: int, passages: int) -> AlignmentRoom:
    copied, used, resemblance, shown = np.empty((4, pairs))
    verbatim, repeated, counts, aligned = np.empty((4, pairs), np.int64)
    example, ends = np.empty(4 * pairs, np.int64), np.empty(4 * passages, np.int64)
    return AlignmentRoom(
        copied, used, resemblance, verbatim, repeated, example, shown, counts,
        ends, np.empty(passages), np.empty(passages, np.uint8),
        aligned, np.empty(2 * passages, np.int32),
    )  # fmt: skip


def _alignments(words: Words, source: Ints, copy: Ints, room: AlignmentRoom) -> list[Alignment]:
    """Return what was found of the first pairs."""
    counts = room.passages[: len(source)]
    passages = _passages(words, np.repeat(source, counts), np.repeat(copy, counts), room, counts)
    examples = _examples(words, source, copy, room)
    bounds = [0, *np.cumsum(counts).tolist()]
    numbers = zip(
        room.copied.tolist(), room.used.tolist(), room.resemblance.tolist(),
        room.verbatim.tolist(), room.repeated.tolist(), examples, _sentences(room, len(source)), strict=False,
    )  # fmt: skip
    return [
        Alignment(tuple(passages[low:high]), *rest)
        for (low, high), rest in zip(pairwise(bounds), numbers, strict=False)
    ]


def _passages(words: Words, source: Ints, copy: Ints, room: AlignmentRoom, counts: Ints) -> list[Passage]:
    """Return the passages of all pairs, those of each pair by copy, then by source; texts are by passage."""
    number = np.repeat(np.arange(len(counts)), counts)
    ends = room.ends[: 4 * len(number)].reshape(-1, 4)
    order = np.lexsort((ends[:, 1], ends[:, 0], ends[:, 3], ends[:, 2], number))
    theirs, ours = _spans(words, source, ends[:, :2])[order], _spans(words, copy, ends[:, 2:])[order]
    rows = zip(
        map(tuple, theirs.tolist()), map(tuple, ours.tolist()),
        room.similarity[order].tolist(), (room.same[order] != 0).tolist(), strict=True,
    )  # fmt: skip
    return [Passage(*row) for row in rows]


def _examples(words: Words, source: Ints, copy: Ints, room: AlignmentRoom) -> list[Passage | None]:
    ends = room.example[: 4 * len(source)].reshape(-1, 4)
    shown = ends[:, 0] >= 0
    found: list[Passage | None] = [None] * len(source)
    theirs = _spans(words, source[shown], ends[shown, :2]).tolist()
    ours = _spans(words, copy[shown], ends[shown, 2:]).tolist()
    rows = zip(
        np.flatnonzero(shown).tolist(), theirs, ours, room.shown[: len(source)][shown].tolist(), strict=True
    )
    for i, (low, high), (our_low, our_high), similarity in rows:
        found[i] = Passage((low, high), (our_low, our_high), similarity, verbatim=False)
    return found


def _sentences(room: AlignmentRoom, pairs: int) -> list[tuple[tuple[int, int], ...]]:
    """Return the aligned sentences of the first pairs of texts."""
    bounds = [0, *np.cumsum(room.aligned[:pairs]).tolist()]
    numbers = room.sentences[: 2 * bounds[-1]].tolist()
    rows = list(zip(numbers[::2], numbers[1::2], strict=True))
    return [tuple(rows[low:high]) for low, high in pairwise(bounds)]


def _spans(words: Words, text: Ints, ends: Ints) -> Ints:
    """Return the characters (n, 2) of stretches of texts, given by their first and last words (n, 2)."""
    first, last = (ends + words.bounds[text][:, None]).T
    return np.stack((words.start[first], words.end[last]), axis=1).astype(np.int64)
