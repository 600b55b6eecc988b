"""Which sentences are aligned: the compiled loops against the definitions, written with dictionaries."""

from __future__ import annotations

from itertools import product
from random import Random

import numpy as np
from aligned import Text, aligned_sentences
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.matching.align import ALIGNED, FRESH, IN_STEP, LEAST_BITS, LEAST_WORDS, TWICE
from dedup.words.split import Words

Sentence = list[tuple[int, int, bool]]
"""The stem and weight of each word, and whether it carries the topic."""
Pair = tuple[int, int]
"""The numbers of a sentence of the copy and of one of the source."""

MIXED = 0x9E3779B97F4A7C15
AFTER = [(k, m) for k, m in product(range(3), repeat=2) if k + m]
AROUND = [(k, m) for k, m in product((-2, -1, 1, 2), range(-2, 3))]

sentences = st.lists(
    st.lists(
        st.tuples(st.integers(0, 11), st.integers(1, 6), st.sampled_from([True, True, False])),
        min_size=1,
        max_size=6,
    ),
    max_size=9,
)


def text_of(written: list[Sentence], mixed: bool) -> Text:
    """Return a text of such sentences; a stem is a small number or any 64-bit number."""
    rows = [(number, *word) for number, sentence in enumerate(written) for word in sentence]
    stems = np.array([stem * MIXED % 2**64 if mixed else stem for _, stem, _, _ in rows], np.uint64)
    places = np.arange(len(rows), dtype=np.int32)
    numbers = np.array([number for number, _, _, _ in rows], np.int32)
    flags, bounds = np.zeros(len(rows), np.uint8), np.array([0, len(rows)], np.int64)
    words = Words(stems, stems, 2 * places, 2 * places + 1, numbers, flags, bounds)
    weight = np.array([weight for _, _, weight, _ in rows], np.float64)
    return Text(words, weight, np.array([topic for _, _, _, topic in rows], bool))


def said(sentence: Sentence, last: bool = False) -> dict[int, int]:
    """Return the words that carry the topic, with the weight of their first or last occurrence."""
    found: dict[int, int] = {}
    for stem, weight, topic in sentence:
        if topic and (last or stem not in found):
            found[stem] = weight
    return found


def least_bits(source: list[Sentence], copy: list[Sentence]) -> float:
    """Return the weight that two sentences must share."""
    weights = [weight for sentence in source + copy for _, weight, topic in sentence if topic]
    mean = sum(weights) / len(weights) if weights else LEAST_BITS
    return min(LEAST_BITS, LEAST_WORDS * mean)


def best(cells: set[Pair], shared: dict[Pair, int], around: dict[Pair, int], side: int) -> dict[int, Pair]:
    """Return the best of the pairs of each sentence of one text."""
    ordered = sorted(cells, key=lambda cell: (-shared[cell], -around[cell], abs(cell[0] - cell[1]), cell))
    return {cell[side]: cell for cell in reversed(ordered)}


def aligned_by_hand(source: list[Sentence], copy: list[Sentence]) -> list[Pair]:
    """Return the aligned sentences by the definitions."""
    theirs, ours = [said(sentence) for sentence in source], [said(sentence) for sentence in copy]
    shared = {
        (i, j): sum(one[stem] for stem in one if stem in other)
        for (i, one), (j, other) in product(enumerate(ours), enumerate(theirs))
        if one.keys() & other.keys()
    }
    around = {(i, j): shared.get((i - 1, j - 1), 0) + shared.get((i + 1, j + 1), 0) for i, j in shared}
    totals = {(i, j): (sum(ours[i].values()), sum(theirs[j].values())) for i, j in shared}
    cells = {cell for cell, bits in shared.items() if bits >= least_bits(source, copy)}
    of = [best(cells, shared, around, side) for side in (0, 1)]
    likely = {cell for side in (0, 1) for cell in of[side].values()}
    likely = {cell for cell in likely if shared[cell] / min(totals[cell]) >= IN_STEP}
    sure = {cell for cell in likely if shared[cell] / min(totals[cell]) >= ALIGNED}
    next_to = {(i + k, j + m) for i, j in sure for k, m in AROUND if k * m > 0}
    kept = sure | (likely & next_to)
    both = {cell for cell in kept if of[0][cell[0]] == cell == of[1][cell[1]]}
    claimed = {cell for cell in kept - both if is_claimed(cell, copy, source, of, both)}
    claimed -= {cell for cell in claimed if shared[cell] >= TWICE * max(totals[cell])}
    firm = kept - claimed
    return sorted(firm | filled(firm, shared, totals, (len(copy), len(source)))) if firm else []


def is_claimed(
    cell: Pair, copy: list[Sentence], source: list[Sentence], of: list[dict[int, Pair]], both: set[Pair]
) -> bool:
    """Return whether a better pair of one of the sentences explains most of what both share."""
    i, j = cell
    of_copy = of[0][i] == cell
    if of_copy and any((i + k, j + m) in both for k, m in AROUND):
        return False
    rival = said(copy[of[1][j][0]]) if of_copy else said(source[of[0][i][1]])
    common = {stem: weight for stem, weight in said(copy[i], last=True).items() if stem in said(source[j])}
    return sum(common[stem] for stem in common if stem not in rival) < FRESH * sum(common.values())


def filled(
    firm: set[Pair], shared: dict[Pair, int], totals: dict[Pair, Pair], lengths: tuple[int, int]
) -> set[Pair]:
    """Return the pairs between firm pairs."""
    held = {cell[0] for cell in firm}, {cell[1] for cell in firm}
    marks = firm | {(-1, -1), lengths}
    between = {
        (i, j)
        for i, j in shared
        if (i not in held[0] or j not in held[1])
        and shared[i, j] >= IN_STEP * max(totals[i, j])
        and any((i - k, j - m) in marks for k, m in AFTER)
        and any((i + k, j + m) in marks for k, m in AFTER)
    }
    nothing = dict.fromkeys(between, 0)
    of = [best(between, shared, nothing, side) for side in (0, 1)]
    return {cell for side in (0, 1) for row, cell in of[side].items() if row not in held[side]}


@settings(deadline=None, max_examples=400)
@given(sentences, sentences, st.booleans())
def test_aligned_sentences_are_those_of_the_definitions(
    source: list[Sentence], copy: list[Sentence], mixed: bool
) -> None:
    """The compiled loops align the same sentences as the definitions, ties included."""
    found = aligned_sentences(text_of(source, mixed), text_of(copy, mixed))
    assert tuple(aligned_by_hand(source, copy)) == found


def mixed_up(draw: Random, source: list[Sentence], vocabulary: int) -> list[Sentence]:
    """Return sentences that keep words of one or two source sentences, in order, and add others."""
    copy = []
    for number in range(draw.randint(1, 12)):
        picked = draw.sample(source, min(draw.randint(1, 2), len(source)))
        if draw.random() < 0.7:
            picked[0] = source[min(number, len(source) - 1)]
        kept = [word for sentence in picked for word in sentence if draw.random() < draw.random()]
        copy.append([*kept, *sentence_of(draw, vocabulary)])
    return copy


def sentence_of(draw: Random, vocabulary: int) -> Sentence:
    return [
        (draw.randrange(vocabulary), draw.randint(1, 6), draw.random() < 0.8)
        for _ in range(draw.randint(1, 9))
    ]


@settings(deadline=None, max_examples=400)
@given(st.integers(0, 2**32).map(Random), st.sampled_from([12, 40, 200]))
def test_rewritten_sentences_are_aligned_by_the_definitions(draw: Random, vocabulary: int) -> None:
    """The same holds for sentences that were merged, split, moved and filled with other words."""
    source = [sentence_of(draw, vocabulary) for _ in range(draw.randint(1, 12))]
    copy = mixed_up(draw, source, vocabulary)
    found = aligned_sentences(text_of(source, True), text_of(copy, True))
    assert tuple(aligned_by_hand(source, copy)) == found


@settings(deadline=None, max_examples=200)
@given(sentences, st.booleans())
def test_entries_are_those_of_a_dictionary(written: list[Sentence], mixed: bool) -> None:
    """The entries of a text are the distinct words of each sentence, in three orders."""
    entries = text_of(written, mixed).entries
    stem_of = {stem * MIXED % 2**64 if mixed else stem: stem for stem in range(12)}
    stems = [stem_of[stem] for stem in entries.words.tolist()]
    firsts, lasts = (
        [said(sentence) for sentence in written],
        [said(sentence, last=True) for sentence in written],
    )
    by_word = sorted(
        (hashed, n) for n, each in enumerate(firsts) for hashed in stem_of if stem_of[hashed] in each
    )
    assert by_word == list(zip(entries.words.tolist(), entries.sentence.tolist(), strict=True))
    expected = [(firsts[n][stem_of[hashed]], lasts[n][stem_of[hashed]]) for hashed, n in by_word]
    assert expected == list(zip(entries.bits.tolist(), entries.last.tolist(), strict=True))
    assert [
        sum(stem_of[hashed] in each for each in firsts) for hashed, _ in by_word
    ] == entries.times.tolist()
    assert [sum(each.values()) for each in firsts] == entries.totals.tolist()
    rows = [
        slice(*bounds) for bounds in zip(entries.rows[:-1].tolist(), entries.rows[1:].tolist(), strict=True)
    ]
    assert [list(each) for each in firsts] == [
        [stems[at] for at in entries.in_order[row].tolist()] for row in rows
    ]
    by_sentence = sorted(range(len(by_word)), key=lambda at: (by_word[at][1], by_word[at][0]))
    assert by_sentence == entries.by_sentence.tolist()
