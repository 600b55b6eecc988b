"""Pairs of articles → evidence that one derives from the other, for thousands of pairs at a time.

Everything rests on one table a pair: how many bits each sentence of one article shares with each sentence of
the other. Copies share most of each sentence with one sentence that shares most with it, plain words
included; independent reports share names, numbers and quotations, scattered. Whether it is a copy is for
`judge.py` to say.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np

from dedup.kernels import common_runs, compare_pairs
from dedup.profile import KINDS_OF_WORDS, Profile
from dedup.ragged import Floats, Ints
from dedup.rarity import WORN_FROM, Rarity
from dedup.sketch import REACH

LONE_WORD = 0.3
"""What a pair of sentences that shares a single word keeps of its bits when the best pair is chosen."""
WINDOW = 1
"""Sentences before and after the best-matching one that count with it: rewriting splits and merges
sentences."""
LITTLE = 8.0
"""Least denominator of a share: an article that says next to nothing shows nothing."""


@dataclass(frozen=True, slots=True)
class Side:
    """How one article of each pair shows in the other; (pairs,) each.

    What a sentence shares is counted with its best-matching sentence of the other article, without its
    heaviest word (one word in common is chance), and less where many articles hold the same pairs of words
    (templates). As shares of what the article's sentences weigh: mutual, in sentences that are each other's
    best match; mutual_unquoted, the same of the words outside quotations. special: the share of what is found
    that is names and numbers. order: how much oftener the matches of one sentence after another go on than
    back, in standard deviations of a random order. sentences: their count.
    """

    mutual: Floats
    mutual_unquoted: Floats
    special: Floats
    order: Floats
    sentences: Floats


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for and against one of two articles deriving from the other, for a batch of pairs."""

    first: Side
    second: Side
    runs: Floats
    """Distinct verbatim runs of RUN words in common, outside quotations, templates' counted less."""
    resemblance: Floats
    """Jaccard similarity of all such runs, templates' counted in full."""


def find_evidence(profile: Profile, first: Ints, second: Ints, rarity: Rarity) -> Evidence:
    """Return the evidence for pairs of articles of a profile, given by their positions in it."""
    pairs = len(first)
    words = int(np.diff(profile.entries).max(initial=0))
    rows = int(np.diff(profile.sentences).max(initial=0))
    low, high, mirror_low, mirror_high = np.empty((4, words), np.int32)
    table, shared = np.empty(rows * rows), np.empty(rows * rows, np.int32)
    best, mirror_best = np.empty((2, rows), np.int32)
    found, gained = np.empty(words), np.empty(KINDS_OF_WORDS * rows)
    sides = np.empty((pairs, 2, len(fields(Side))))
    compare_pairs(
        first, second, pairs,
        profile.entries, profile.word, profile.sentence, profile.place, profile.weight, profile.flags,
        profile.by_word, profile.sentences, profile.gain,
        rarity.pairs, WORN_FROM, rarity.worn_by, REACH, WINDOW, LONE_WORD, LITTLE,
        low, high, mirror_low, mirror_high, table, shared, best, mirror_best, found, gained, sides,
    )  # fmt: skip
    runs = np.empty((pairs, 2))
    common_runs(first, second, pairs, profile.runs, profile.run, profile.run_freshness, runs)
    return Evidence(_side(sides[:, 0]), _side(sides[:, 1]), runs[:, 0], runs[:, 1])


def _side(columns: Floats) -> Side:
    """Return what `compare_pairs` wrote of one article of each pair, in the order of the fields."""
    return Side(*columns.T)
