"""Pairs of profiles → evidence that one article derives from the other, thousands of pairs at a time.

Most of it rests on one table for each pair: how many bits each sentence of one article shares with each
sentence of the other. A copy shares most of a sentence with one sentence of its source, which in turn shares
most with it. Independent reports share scattered words. An independent reporter also names people, places and
numbers that the other does not; a copy adds few, or its source has few that it leaves out. `judge.py` decides
whether a pair is a copy.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from dedup.judging.profile_table import ProfileTable
from dedup.kernels import evidence as loops
from dedup.kernels.evidence import (
    DIFFERING,
    FRESH,
    MUTUAL,
    ORDER,
    OWN_KEYWORDS,
    OWN_NUMERALS,
    PASSAGE,
    PASSAGE_DIFFERING,
    PASSAGE_STEPS,
    RESEMBLANCE,
    RUNS,
    SIDE,
    WEIGHT,
)
from dedup.kernels.profile import WornPairs
from dedup.kernels.ragged import Floats, Ints
from dedup.words.pairs import REACH
from dedup.words.rarity import Rarity

LONE_WORD = 0.3
"""Share of its bits that a pair of sentences with one word in common keeps when the best pair is chosen."""
WINDOW = 1
"""Sentences before and after the best-matching one that count with it, because rewriting splits and merges
sentences."""
COMMON = 0.12
"""Share of either article's words, by weight, that the other must hold for the two to be compared further. A
passage of eighty words in an article of nine hundred makes a tenth of it, and chance adds as much."""
NEEDED = 0.3
"""Share of a sentence's weight that must be found for it to lengthen a passage. Of a sentence in which three
words in ten were replaced, a good half is found; of a chance neighbour, less than a fifth."""
LITTLE = 8.0
"""Smallest denominator of a share: an article that says next to nothing proves nothing."""


@dataclass(frozen=True, slots=True)
class Side:
    """What one article of each pair has in common with the other, and what it has to itself; (pairs,) each.

    A sentence is compared with its best-matching sentence of the other article. Its heaviest shared word is
    left out, because one word in common is chance, and words count less if many articles put the same words
    together, as templates do. The matching sentences are those that are each other's best match. Where
    neither article holds COMMON of the other's words, fresh is 1, and all but own key words, own numerals
    and weight are 0.
    """

    mutual: Floats
    """What is shared in matching sentences, as a share of what all sentences of the article weigh."""
    order: Floats
    """How much more often matches go on than back from one sentence to the next, in standard deviations of a
    random order."""
    own_keywords: Floats
    """Distinct key words that the other article does not hold anywhere."""
    own_numerals: Floats
    """Distinct numbers that the other article does not hold anywhere."""
    weight: Floats
    """What all sentences of the article weigh."""
    differing: Floats
    """Share of the names and numbers in matching sentences that the other article does not hold anywhere; one
    is added to all of them, so that a single name proves little."""
    fresh: Floats
    """What the shared words of matching sentences count, as a share of what they weigh; 1 where there are
    none."""
    passage: Floats
    """What the best stretch of sentences shares beyond NEEDED of its weight."""
    passage_differing: Floats
    """The same as differing, of this stretch."""
    passage_steps: Floats
    """Sentences of this stretch that share what is NEEDED and in the other article follow the one before that
    does, with at most WINDOW sentences between."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for and against one of two articles deriving from the other, for a batch of pairs."""

    first: Side
    second: Side
    swapped: Floats
    """Share of the matching sentences in which both articles name something that the other does not hold
    anywhere, as where a form is filled in again."""
    runs: Floats
    """Distinct verbatim runs of RUN words in common, outside quotations; those that other articles hold
    too count less."""
    resemblance: Floats
    """Jaccard similarity of all such runs; those of templates count in full."""


def find_evidence(table: ProfileTable, first: Ints, second: Ints, rarity: Rarity) -> Evidence:
    """Return the evidence for pairs of articles of a table, given by their positions in it."""
    pairs, runs = loops.ArticlePairs(first, second), np.empty((len(first), 2))
    articles = loops.ComparedArticles(table.rows)
    sides, swapped = np.empty((len(first), 2, SIDE)), np.empty(len(first))
    worn = WornPairs(rarity.pairs, rarity.worn, rarity.worn_from, rarity.worn_by)
    rule = loops.EvidenceRule(REACH, WINDOW, LONE_WORD, LITTLE, COMMON, NEEDED)
    loops.compare_pairs(pairs, articles, worn, rule, _room_for(table), loops.EvidenceFound(sides, swapped))
    loops.common_runs(pairs, articles, loops.RunsShared(runs))
    return Evidence(_side(sides[:, 0]), _side(sides[:, 1]), swapped, runs[:, RUNS], runs[:, RESEMBLANCE])


def _room_for(table: ProfileTable) -> loops.EvidenceRoom:
    """Return room for a pair of the articles with most entries and most sentences."""
    words = int(table.entries.max(initial=0)) + 1
    rows = int(table.sentences.max(initial=0)) + 1
    low, high, row, held = np.empty((4, 2 * words), np.int32)
    at, slot = np.empty((2, words), np.int32)
    best, mutual, lacking = np.empty((3, 2 * rows), np.int32)
    gained, full = np.empty((2, rows))
    return loops.EvidenceRoom(
        np.empty(4 * words, np.int32), low, high, row, held, at, slot, np.empty(words),
        np.zeros(rows), np.zeros(rows, np.int32), np.empty(rows, np.int32),
        best, mutual, lacking, gained, full,
    )  # fmt: skip


def _side(columns: Floats) -> Side:
    """Return the columns that `compare_pairs` wrote for one article of each pair, (pairs, SIDE), by name."""
    return Side(
        mutual=columns[:, MUTUAL],
        order=columns[:, ORDER],
        own_keywords=columns[:, OWN_KEYWORDS],
        own_numerals=columns[:, OWN_NUMERALS],
        weight=columns[:, WEIGHT],
        differing=columns[:, DIFFERING],
        fresh=columns[:, FRESH],
        passage=columns[:, PASSAGE],
        passage_differing=columns[:, PASSAGE_DIFFERING],
        passage_steps=columns[:, PASSAGE_STEPS],
    )
