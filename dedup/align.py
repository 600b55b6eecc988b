"""Two articles → the passages that one took from the other, with character offsets. Runs on matches only.

Sentences are aligned where they share enough of what either says; neighbours that stay in step make a
passage.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from dedup.article import Passage, Span
from dedup.profile import hash_runs
from dedup.ragged import Floats, Ints, Mask, stretches, total
from dedup.words import WordHashes, Words

ALIGNED = 0.3
"""Share of the lighter sentence's bits that two sentences must have in common to be aligned."""
IN_STEP = 0.12
"""The same where the sentences before or after are aligned with each other."""
LEAST_BITS = 8.0
"""What two aligned sentences must share at least: about one rare word or two middling ones."""
LEAST_WORDS = 2.0
"""The same in words of mean weight, where that is less: among copies of one text no word is rare."""
LEAST_SHARED = 3
"""Content words that a reworded passage must share: two are a name."""
WHOLE = 0.5
"""A sentence with this share found belongs to the passage whole; of another only the part between shared
words."""
RUN = 8
"""Words of a verbatim run that count as such."""
MOST_CELLS_A_WORD = 4096
"""A word that stands in so many pairs of sentences does not tell which of them belong together."""
TELLING_WORDS = (6, 45)
"""Length of a sentence that is shown as an example."""


@dataclass(frozen=True, slots=True)
class Text:
    """One article to align: its words, and what each tells, in bits; content marks the words that carry the
    topic."""

    words: Words
    weight: Floats
    content: Mask
    sentences: list[int] = field(init=False, repr=False)
    """Where each sentence begins, by words; their number at the end."""

    def __post_init__(self) -> None:
        count = int(self.words.sentence[-1]) + 1 if len(self.words.sentence) else 0
        bounds = np.searchsorted(self.words.sentence, np.arange(count + 1)).tolist()
        object.__setattr__(self, "sentences", bounds)


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
    chains = _chains(_with_short_sentences(cells, source, copy), source, copy)
    passages = [_passage(source, copy, chain) for chain in chains if _shows(source, copy, chain)]
    return Alignment(
        passages=tuple(sorted(passages, key=lambda passage: (passage.copy, passage.source))),
        copied=_share_inside(copy.words, [passage.copy for passage in passages]),
        used=_share_inside(source.words, [passage.source for passage in passages]),
        verbatim_words=count_verbatim_words(source.words.hashes, copy.words.hashes),
        telling=_telling(source, copy, cells),
    )


def count_verbatim_words(source: WordHashes, copy: WordHashes) -> int:
    """Count the words of the copy that stand in runs of RUN words or more which the source holds too."""
    found = np.flatnonzero(np.isin(hash_runs(copy, RUN), hash_runs(source, RUN)))
    covered = np.zeros(len(copy) + 1, np.int64)
    np.add.at(covered, found, 1)
    np.add.at(covered, found + RUN, -1) if len(found) else None
    return int((np.cumsum(covered) > 0).sum())


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
    around = _bits_around(cells)
    best = _best(cells.copy, cells, around) | _best(cells.source, cells, around)
    likely = best & (share >= IN_STEP) & (cells.bits >= _least_bits(source, copy))
    sure = likely & (share >= ALIGNED)
    kept = sure | (likely & _has_neighbour(cells, sure))
    return _Cells(cells.copy[kept], cells.source[kept], cells.bits[kept], share[kept])


def _shared_bits(source: Text, copy: Text) -> tuple[_Cells, tuple[Floats, Floats]]:
    """Return every pair of sentences that shares a content word, and the bits of every sentence of either
    text.
    """
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
    hashes, sentence = text.words.stems[content], text.words.sentence[content].astype(np.int64)
    order = np.lexsort((sentence, hashes))
    hashes, sentence, content = hashes[order], sentence[order], content[order]
    distinct = np.ones(len(hashes), bool)
    distinct[1:] = (hashes[1:] != hashes[:-1]) | (sentence[1:] != sentence[:-1])
    return hashes[distinct], sentence[distinct], text.weight[content[distinct]]


def _least_bits(source: Text, copy: Text) -> float:
    """Return what two sentences must share to be aligned."""
    weights = np.concatenate((source.weight[source.content], copy.weight[copy.content]))
    return (
        min(LEAST_BITS, LEAST_WORDS * float(weights.mean(dtype=np.float64))) if len(weights) else LEAST_BITS
    )


def _bits_around(cells: _Cells) -> Floats:
    """Return what the sentences before and those after share, for each cell together."""
    width = int(cells.source.max(initial=0)) + 3
    key = cells.copy * width + cells.source  # sorted
    around = np.zeros(len(key))
    for step in (-1, 1):
        place = np.minimum(np.searchsorted(key, key + step * (width + 1)), len(key) - 1)
        around += np.where(key[place] == key + step * (width + 1), cells.bits[place], 0.0)
    return around


def _best(row: Ints, cells: _Cells, around: Floats) -> Mask:
    """Tell which cell holds the most bits of its row.

    Where several tie, as for a sentence that comes twice: the one whose neighbours share most, then the one
    whose sentences stand at the most similar place, then the first.
    """
    order = np.lexsort((np.abs(cells.copy - cells.source), -around, -cells.bits, row))
    first = np.ones(len(row), bool)
    first[1:] = row[order][1:] != row[order][:-1]
    best = np.zeros(len(row), bool)
    best[order[first]] = True
    return best


def _has_neighbour(cells: _Cells, sure: Mask) -> Mask:
    """Tell which cells have a sure one next to them: one or two sentences away in both, the same way."""
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


def _with_short_sentences(cells: _Cells, source: Text, copy: Text) -> list[tuple[int, int]]:
    """Return the aligned pairs, by copy and source, with all that is verbatim around them.

    "He left." is too light to be aligned by itself, and belongs to the verbatim passage around it.
    """
    last_copy, last_source = len(copy.sentences) - 2, len(source.sentences) - 2
    aligned = list(zip(cells.copy.tolist(), cells.source.tolist(), strict=True))
    known = set(aligned)
    for i, j in aligned:
        if not _same_words(source, j, copy, i):
            continue
        for step in (-1, 1):
            k, m = i + step, j + step
            while 0 <= k <= last_copy and 0 <= m <= last_source and (k, m) not in known:
                if not _same_words(source, m, copy, k):
                    break
                known.add((k, m))
                k, m = k + step, m + step
    return sorted(known)


def _chains(aligned: list[tuple[int, int]], source: Text, copy: Text) -> list[_Chain]:
    """Join aligned sentences that follow one another in both texts, verbatim ones apart from reworded ones.

    Verbatim sentences must follow each other at once. Reworded ones may skip one of the source, or swap two.
    """
    chains: list[_Chain] = []
    ending: dict[tuple[bool, int], int] = {}  # (verbatim, last sentence of the source) → chain
    for i, j in aligned:
        verbatim = _same_words(source, j, copy, i)
        steps = (1,) if verbatim else (1, 0, 2, -1)
        before = [ending[verbatim, j - step] for step in steps if (verbatim, j - step) in ending]
        number = next((n for n in before if verbatim <= i - chains[n].copy[1] <= 1), len(chains))
        if number == len(chains):
            chains.append(_Chain((i, i), (j, j), verbatim))
        else:
            last = chains[number]
            del ending[verbatim, last.source[1]]
            low, high = min(last.source[0], j), max(last.source[1], j)
            chains[number] = _Chain((last.copy[0], i), (low, high), verbatim)
        ending[verbatim, chains[number].source[1]] = number
    return chains


def _same_words(source: Text, j: int, copy: Text, i: int) -> bool:
    theirs, ours = _range(source, j, j), _range(copy, i, i)
    if theirs.stop - theirs.start != ours.stop - ours.start:
        return False
    return bool(np.array_equal(source.words.hashes[theirs], copy.words.hashes[ours]))


def _range(text: Text, first: int, last: int) -> slice:
    """Return the words of the sentences first to last."""
    return slice(text.sentences[first], text.sentences[last + 1])


def _shows(source: Text, copy: Text, chain: _Chain) -> bool:
    """Tell whether a reader sees the likeness: the words are the same, or enough of what they say is."""
    if chain.verbatim:
        return True
    parts = _range(source, *chain.source), _range(copy, *chain.copy)
    said = [
        set(text.words.stems[part][text.content[part]].tolist())
        for text, part in zip((source, copy), parts, strict=True)
    ]
    return len(said[0] & said[1]) >= LEAST_SHARED


def _passage(source: Text, copy: Text, chain: _Chain) -> Passage:
    """Return the passage of a chain, its ends trimmed to what is shared where little of a sentence is."""
    ours, theirs = _range(copy, *chain.copy), _range(source, *chain.source)
    return Passage(
        source=_span(source, theirs, copy.words.stems[ours]),
        copy=_span(copy, ours, source.words.stems[theirs]),
        similarity=_similarity(source, theirs, copy, ours),
        verbatim=chain.verbatim,
    )


def _span(text: Text, part: slice, other: WordHashes) -> Span:
    """Return the characters of some sentences, cut to the shared words where less than half is shared."""
    shared = np.isin(text.words.stems[part], other) & text.content[part]
    weight = text.weight[part] * text.content[part]
    first, last = part.start, part.stop - 1
    if shared.any() and weight[shared].sum() < WHOLE * weight.sum():
        inside = np.flatnonzero(shared)
        first, last = part.start + int(inside[0]), part.start + int(inside[-1])
    return int(text.words.start[first]), int(text.words.end[last])


def _similarity(source: Text, theirs: slice, copy: Text, ours: slice) -> float:
    """Return the rarity-weighted Dice coefficient of the distinct words of two stretches."""
    mine, yours = _weights(copy, ours), _weights(source, theirs)
    shared = sum(weight for stem, weight in mine.items() if stem in yours)
    return 2 * shared / max(sum(mine.values()) + sum(yours.values()), 1e-9)


def _weights(text: Text, part: slice) -> dict[int, float]:
    """Return the distinct words of a stretch with their weights."""
    return dict(zip(text.words.stems[part].tolist(), text.weight[part].tolist(), strict=True))


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
    for at in np.argsort(-cells.bits, kind="stable").tolist():
        bits = float(cells.bits[at])
        if best and bits <= best[0]:
            break
        i, j = int(cells.copy[at]), int(cells.source[at])
        ours, theirs = _range(copy, i, i), _range(source, j, j)
        if not _is_readable(ours) or not _is_readable(theirs) or _same_words(source, j, copy, i):
            continue
        similarity = _similarity(source, theirs, copy, ours)
        if best is None or bits * similarity > best[0]:
            spans = _characters(source.words, theirs), _characters(copy.words, ours)
            best = (bits * similarity, Passage(*spans, similarity, verbatim=False))
    return best[1] if best else None


def _is_readable(part: slice) -> bool:
    words: int = part.stop - part.start
    return TELLING_WORDS[0] <= words <= TELLING_WORDS[1]


def _characters(words: Words, part: slice) -> Span:
    return int(words.start[part.start]), int(words.end[part.stop - 1])
