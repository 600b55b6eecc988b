"""Pairs of articles → evidence that one derives from the other, for thousands of pairs at a time.

Most rests on one table a pair: how many bits each sentence of one article shares with each sentence of the
other. Copies share most of each sentence with one sentence that shares most with it; independent reports
share words, scattered. And whoever reports for himself names people, places and numbers that nobody else
does; a copy adds few, or its source has few besides. Whether it is a copy is for `judge.py` to say.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np

from dedup.judging.profile import Profile
from dedup.kernels.evidence import common_runs, compare_pairs
from dedup.kernels.evidence_words import MARKS
from dedup.kernels.ragged import Floats, Ints
from dedup.words.pairs import REACH
from dedup.words.rarity import Rarity

LONE_WORD = 0.3
"""What a pair of sentences that shares a single word keeps of its bits when the best pair is chosen."""
WINDOW = 1
"""Sentences before and after the best-matching one that count with it: rewriting splits and merges
sentences."""
COMMON = 0.2
"""Share of either article's words, by weight, that the other must hold for the two to be compared further: a
fifth. Of 5,864 copies that are found in the corpora, none shares less; of all candidates, two fifths do."""
LITTLE = 8.0
"""Least denominator of a share: an article that says next to nothing shows nothing."""


@dataclass(frozen=True, slots=True)
class Side:
    """How one article of each pair shows in the other; (pairs,) each.

    What a sentence shares is counted with its best-matching sentence of the other article, without its
    heaviest word (one word in common is chance), and less where many articles hold the same pairs of words
    (templates). mutual: what is shared in sentences that are each other's best match, as a share of what the
    article's sentences weigh. order: how much oftener the matches of one sentence after another go on than
    back, in standard deviations of a random order. own_keywords, own_numerals: how many distinct ones the
    other article nowhere holds. weight: what all sentences of the article weigh. differing: of the names and
    numbers in sentences that are each other's best match, and one more, the share that the other article
    nowhere holds. fresh: what the words shared in such sentences count, as a share of what they weigh; 1
    where there are none. Where neither article holds COMMON of the other's words, mutual, order and differing
    are 0, and fresh is 1.
    """

    mutual: Floats
    order: Floats
    own_keywords: Floats
    own_numerals: Floats
    weight: Floats
    differing: Floats
    fresh: Floats


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for and against one of two articles deriving from the other, for a batch of pairs."""

    first: Side
    second: Side
    swapped: Floats
    """Share of the sentences that are each other's best match of which both hold a name or number that the
    other article nowhere holds, as where a form is filled in anew."""
    runs: Floats
    """Distinct verbatim runs of RUN words in common, outside quotations, templates' counted less."""
    resemblance: Floats
    """Jaccard similarity of all such runs, templates' counted in full."""


def find_evidence(profile: Profile, first: Ints, second: Ints, rarity: Rarity) -> Evidence:
    """Return the evidence for pairs of articles of a profile, given by their positions in it."""
    pairs = len(first)
    words = int(np.diff(profile.entries).max(initial=0)) + 1
    rows = int(np.diff(profile.sentences).max(initial=0)) + 1
    marks, matches = np.empty(MARKS, np.uint8), np.empty(4 * words, np.int32)
    a_low, a_high, b_low, b_high, held, at = np.empty((6, words), np.int32)
    table, shared, touched = np.zeros(rows), np.zeros(rows, np.int32), np.empty(rows, np.int32)
    a_best, b_best, a_mutual, b_mutual, a_new, b_new = np.empty((6, rows), np.int32)
    found, (gained, full) = np.empty(words), np.empty((2, rows))
    sides, swapped = np.empty((pairs, 2, len(fields(Side)))), np.empty(pairs)
    compare_pairs(
        first, second, pairs,
        profile.entries, profile.word, profile.sentence, profile.place, profile.weight, profile.role,
        profile.by_word, profile.sentences, profile.gain, profile.keywords, profile.numerals, profile.total,
        rarity.pairs, rarity.worn_from, rarity.worn_by, REACH, WINDOW, LONE_WORD, LITTLE, COMMON,
        marks, matches, a_low, a_high, b_low, b_high, held, at, table, shared, touched,
        a_best, b_best, a_mutual, b_mutual, a_new, b_new, found, gained, full, sides, swapped,
    )  # fmt: skip
    runs = np.empty((pairs, 2))
    common_runs(first, second, pairs, profile.runs, profile.run, profile.run_freshness, marks, runs)
    return Evidence(_side(sides[:, 0]), _side(sides[:, 1]), swapped, runs[:, 0], runs[:, 1])


def _side(columns: Floats) -> Side:
    """Return what `compare_pairs` wrote of one article of each pair, in the order of the fields."""
    return Side(*columns.T)
