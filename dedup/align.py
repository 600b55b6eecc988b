"""Two articles → the passages that one took from the other, with character offsets. Runs on matches only.

Sentences are aligned where they share enough of what either says; neighbours that stay in step make a passage.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dedup.article import Passage, Span
from dedup.ragged import Ints, Mask, stretches, total
from dedup.words import WordHashes, Words, mix64

Floats = NDArray[np.float64]

ALIGNED = 0.3
"""Share of the lighter sentence's bits that two sentences must have in common to be aligned."""
IN_STEP = 0.12
"""The same where the sentences before or after are aligned with each other."""
LEAST_BITS = 8.0
"""What two aligned sentences must share at least: about one rare word or two middling ones."""
WHOLE = 0.5
"""A sentence with this share found belongs to the passage whole; of another only the part between shared words."""
RUN = 8
"""Words of a verbatim run that count as such."""
MOST_CELLS_A_WORD = 4096
"""A word that stands in so many pairs of sentences does not tell which of them belong together."""
TELLING_WORDS = (6, 45)
"""Length of a sentence that is shown as an example."""


@dataclass(frozen=True, slots=True)
class Text:
    """One article to align: its words, and what each tells, in bits; content marks the words that carry the topic."""

    words: Words
    weight: NDArray[np.float32]
    content: Mask


@dataclass(frozen=True, slots=True)
class Alignment:
    """What the copy took: passages in the order of the copy; shares of words, 0 to 1."""

    passages: tuple[Passage, ...]
    copied: float
    used: float
    verbatim_words: int
    telling: Passage | None


def align(source: Text, copy: Text) -> Alignment:
    """Return the passages that the copy has in common with the source."""
    cells = _aligned_cells(source, copy)
    passages = [_passage(source, copy, chain) for chain in _chains(cells, source.words, copy.words)]
    return Alignment(
        passages=tuple(passages),
        copied=_share_inside(copy.words, [passage.copy for passage in passages]),
        used=_share_inside(source.words, [passage.source for passage in passages]),
        verbatim_words=count_verbatim_words(source.words.hashes, copy.words.hashes),
        telling=_telling(source, copy, cells),
    )


def count_verbatim_words(source: WordHashes, copy: WordHashes) -> int:
    """Count the words of the copy that stand in runs of RUN words or more which the source holds too."""
    found = np.flatnonzero(np.isin(_runs(copy), _runs(source)))
    covered = np.zeros(len(copy) + 1, np.int64)
    np.add.at(covered, found, 1)
    np.add.at(covered, found + RUN, -1) if len(found) else None
    return int((np.cumsum(covered) > 0).sum())


def _runs(hashes: WordHashes) -> WordHashes:
    """Return the hash of every run of RUN words."""
    runs = np.zeros(max(len(hashes) - RUN + 1, 0), np.uint64)
    for place in range(RUN):
        runs = mix64(runs + hashes[place : place + len(runs)])
    return runs


@dataclass(frozen=True, slots=True)
class _Cells:
    """Aligned pairs of sentences, by copy sentence: copy, source (k,) sentence numbers; bits (k,) shared."""

    copy: Ints
    source: Ints
    bits: Floats
    share: Floats


def _aligned_cells(source: Text, copy: Text) -> _Cells:
    """Return each copy sentence's best source sentence, and the reverse, where they share enough."""
    cells, weights = _shared_bits(source, copy)
    lighter = np.minimum(weights[0][cells.copy], weights[1][cells.source])
    share = cells.bits / np.maximum(lighter, 1e-9)
    best = _best(cells.copy, cells.bits) | _best(cells.source, cells.bits)
    likely = best & (share >= IN_STEP) & (cells.bits >= LEAST_BITS)
    sure = likely & (share >= ALIGNED)
    kept = sure | (likely & _has_neighbour(cells, sure))
    return _Cells(cells.copy[kept], cells.source[kept], cells.bits[kept], share[kept])


def _shared_bits(source: Text, copy: Text) -> tuple[_Cells, tuple[Floats, Floats]]:
    """Return every pair of sentences that shares a content word, and the bits of every sentence of either text."""
    ours, our_sentence, our_weight = _entries(copy)
    theirs, their_sentence, their_weight = _entries(source)
    low, high = np.searchsorted(theirs, ours, "left"), np.searchsorted(theirs, ours, "right")
    copies = np.searchsorted(ours, ours, "right") - np.searchsorted(ours, ours, "left")
    telling = copies * (high - low) <= MOST_CELLS_A_WORD
    place, owner = stretches(low[telling], (high - low)[telling])
    owner = np.flatnonzero(telling)[owner]
    width = int(their_sentence.max(initial=0)) + 1
    cell, inverse = np.unique(our_sentence[owner] * width + their_sentence[place], return_inverse=True)
    bits = total(inverse, our_weight[owner], len(cell))
    totals = (total(our_sentence, our_weight, 0), total(their_sentence, their_weight, 0))
    return _Cells(cell // width, cell % width, bits, bits), totals


def _entries(text: Text) -> tuple[WordHashes, Ints, Floats]:
    """Return the distinct (word, sentence) pairs of content words, sorted by word, with their bits."""
    content = np.flatnonzero(text.content)
    hashes, sentence = text.words.hashes[content], text.words.sentence[content].astype(np.int64)
    order = np.lexsort((sentence, hashes))
    hashes, sentence, content = hashes[order], sentence[order], content[order]
    distinct = np.ones(len(hashes), bool)
    distinct[1:] = (hashes[1:] != hashes[:-1]) | (sentence[1:] != sentence[:-1])
    return hashes[distinct], sentence[distinct], text.weight[content[distinct]].astype(np.float64)


def _best(row: Ints, bits: Floats) -> Mask:
    """Tell which cell holds the most bits of its row; the first one where several tie."""
    order = np.lexsort((np.arange(len(row)), -bits, row))
    first = np.ones(len(row), bool)
    first[1:] = row[order][1:] != row[order][:-1]
    best = np.zeros(len(row), bool)
    best[order[first]] = True
    return best


def _has_neighbour(cells: _Cells, sure: Mask) -> Mask:
    """Tell which cells have a sure one next to them: one or two sentences away in both texts, the same way."""
    width = int(cells.source.max(initial=0)) + 5
    known = np.unique(cells.copy[sure] * width + cells.source[sure])
    near = np.zeros(len(cells.copy), bool)
    for i in (-2, -1, 1, 2):
        for j in (-2, -1, 1, 2):
            if i * j > 0:
                near |= np.isin((cells.copy + i) * width + cells.source + j, known)
    return near


@dataclass(frozen=True, slots=True)
class _Chain:
    """Sentences of the copy, first to last, and of the source, that stay in step."""

    copy: tuple[int, int]
    source: tuple[int, int]
    verbatim: bool


def _chains(cells: _Cells, source: Words, copy: Words) -> list[_Chain]:
    """Join aligned sentences that follow one another in both texts, verbatim ones apart from reworded ones."""
    chains: list[_Chain] = []
    for i, j in _one_a_sentence(cells):
        verbatim = _same_words(source, j, copy, i)
        last = chains[-1] if chains else None
        if last and last.verbatim == verbatim and i - last.copy[1] <= 1 and -1 <= j - last.source[1] <= 2:
            low, high = min(last.source[0], j), max(last.source[1], j)
            chains[-1] = _Chain((last.copy[0], i), (low, high), verbatim)
        else:
            chains.append(_Chain((i, i), (j, j), verbatim))
    return chains


def _one_a_sentence(cells: _Cells) -> list[tuple[int, int]]:
    """Return the aligned pairs in the order of the copy, then of the source."""
    order = np.lexsort((cells.source, cells.copy))
    return list(zip(cells.copy[order].tolist(), cells.source[order].tolist(), strict=True))


def _same_words(source: Words, j: int, copy: Words, i: int) -> bool:
    return bool(np.array_equal(source.hashes[_range(source, j, j)], copy.hashes[_range(copy, i, i)]))


def _range(words: Words, first: int, last: int) -> slice:
    """Return the words of the sentences first to last."""
    return slice(
        int(np.searchsorted(words.sentence, first, "left")),
        int(np.searchsorted(words.sentence, last, "right")),
    )


def _passage(source: Text, copy: Text, chain: _Chain) -> Passage:
    """Return the passage of a chain, its ends trimmed to what is shared where little of a sentence is."""
    ours, theirs = _range(copy.words, *chain.copy), _range(source.words, *chain.source)
    return Passage(
        source=_span(source, theirs, copy.words.hashes[ours]),
        copy=_span(copy, ours, source.words.hashes[theirs]),
        similarity=_similarity(source, theirs, copy, ours),
        verbatim=chain.verbatim,
    )


def _span(text: Text, part: slice, other: WordHashes) -> Span:
    """Return the characters of some sentences, cut to the shared words where less than half is shared."""
    shared = np.isin(text.words.hashes[part], other) & text.content[part]
    weight = text.weight[part] * text.content[part]
    first, last = part.start, part.stop - 1
    if shared.any() and weight[shared].sum() < WHOLE * weight.sum():
        inside = np.flatnonzero(shared)
        first, last = part.start + int(inside[0]), part.start + int(inside[-1])
    return int(text.words.start[first]), int(text.words.end[last])


def _similarity(source: Text, theirs: slice, copy: Text, ours: slice) -> float:
    """Return the rarity-weighted Dice coefficient of the distinct words of two stretches."""
    mine, at = np.unique(copy.words.hashes[ours], return_index=True)
    yours, there = np.unique(source.words.hashes[theirs], return_index=True)
    my_weight, your_weight = (
        copy.weight[ours][at].astype(np.float64),
        source.weight[theirs][there].astype(np.float64),
    )
    shared = my_weight[np.isin(mine, yours)].sum()
    return float(2 * shared / max(my_weight.sum() + your_weight.sum(), 1e-9))


def _share_inside(words: Words, spans: list[Span]) -> float:
    """Return the share of the words that lie in at least one of the spans."""
    if not len(words.start):
        return 0.0
    inside = np.zeros(len(words.start), bool)
    for begin, end in spans:
        low = np.searchsorted(words.start, begin)
        inside[low : np.searchsorted(words.end, end, "right")] = True
    return float(inside.mean())


def _telling(source: Text, copy: Text, cells: _Cells) -> Passage | None:
    """Return the aligned pair of reworded sentences of readable length that shares most and still differs."""
    best: tuple[float, Passage] | None = None
    for i, j, bits in zip(cells.copy.tolist(), cells.source.tolist(), cells.bits.tolist(), strict=True):
        ours, theirs = _range(copy.words, i, i), _range(source.words, j, j)
        readable = all(
            TELLING_WORDS[0] <= part.stop - part.start <= TELLING_WORDS[1] for part in (ours, theirs)
        )
        if not readable or _same_words(source.words, j, copy.words, i):
            continue
        passage = Passage(
            source=(int(source.words.start[theirs.start]), int(source.words.end[theirs.stop - 1])),
            copy=(int(copy.words.start[ours.start]), int(copy.words.end[ours.stop - 1])),
            similarity=_similarity(source, theirs, copy, ours),
            verbatim=False,
        )
        rank = bits * passage.similarity
        if best is None or rank > best[0]:
            best = (rank, passage)
    return best[1] if best else None
