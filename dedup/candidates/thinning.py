"""Candidates → those worth aligning, by how much their shared buckets tell. No text is touched."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from dedup.candidates.collisions import FEW, STRONG, Candidates
from dedup.kernels.candidates import heap_best
from dedup.kernels.ragged import Ints, Mask, bounds_of

LEAST = 12
"""Buckets that a weaker candidate must share in a large collection by the measure of its shorter article, a
twentieth of all, each as one that four articles share. Of mixset's accepted copies 3 in 1,000 share less, of
llmfake-gossipcop's and of clough-stevenson's none; of all candidates of fakebr, long articles on few topics,
a quarter does."""
LARGE = 5 * FEW
LEAST_GROWTH = 0.4
"""Of up to FEW articles, nothing is asked; of LARGE ones, LEAST; in between, more and more. From FEW on it
grows besides, by so much of it whenever the articles are ten times as many: chance brings more of what a
candidate shares then, and copies share what they did. At 1,000,000 it is 20. Of accepted copies mixset has 2
in 100 that share less, llmfake-gossipcop 4 in 1,000, the other corpora none; of 293,000 pairs of 100,000
made articles half share less than is asked of so many."""
BEST = 25
FEWEST = 5
WORDS = 7_000
"""Weaker candidates kept an article, the best first: so many that WORDS of its own are compared, FEWEST at
least and BEST at most; all that tie with the last one are kept too. A long article takes as many times longer
to compare as it has words, and what it shares with its copies stands out among its candidates. Of articles of
960 words a quarter of the pairs are left of those that BEST for all would keep; recall of labelled copies is
0.980 either way."""


def thin(candidates: Candidates, words: Ints, articles: int) -> Mask:
    """Tell which candidates to keep: the strong ones, and the best of either of their articles.

    `words` are the lengths of all articles by number, `articles` is how many there are. Shared buckets
    measure resemblance; what a short copy shares with a long source is a small part of both together, so
    candidates are ranked by how much of the shorter article they share. At 19 candidates an article, that
    keeps as many of llmfake-gossipcop's copies as ranking by resemblance does at 26.
    """
    kept = candidates.collisions >= STRONG
    share = _share(candidates, words)
    either = _among_best((candidates.first, candidates.second), share, words)
    return kept | (either & (share >= _least(articles)))


def thin_own(candidates: Candidates, words: Ints, articles: int) -> Mask:
    """Tell which candidates to keep where only those of the first article are at hand, not of the second:
    the strong ones, and the best of the first.
    """
    share = _share(candidates, words)
    worth = _among_best((candidates.first,), share, words) & (share >= _least(articles))
    return (candidates.collisions >= STRONG) | worth


def _least(articles: int) -> float:
    """Return LEAST in the unit of `_share`."""
    tenfold = math.log10(max(articles / FEW, 1))
    asked = LEAST * min(tenfold / math.log10(LARGE / FEW), 1) * (1 + LEAST_GROWTH * tenfold)
    return asked * 1000 * math.log(max(articles / 4, 1))


def _share(candidates: Candidates, words: Ints) -> Ints:
    """Return how much of the shorter article the shared buckets make up, in thousandths of a
    bucket's weight."""
    one, other = words[candidates.first], words[candidates.second]
    share: Ints = candidates.weight * (one + other) // np.maximum(np.minimum(one, other), 1)
    return share


def _among_best(sides: Sequence[Ints], share: Ints, words: Ints) -> Mask:
    """Tell which rows share at least as much as the last one kept of one of their articles; `sides` are the
    articles whose candidate each row is.
    """
    among = np.zeros(len(share), bool)
    if not len(share):
        return among
    low = min(int(side.min()) for side in sides)
    sides = [side - low for side in sides]
    numbers = 1 + max(int(side.max()) for side in sides)
    kept = np.minimum(np.maximum(WORDS // np.maximum(words[low : low + numbers], 1), FEWEST), BEST)
    count = np.sum([np.bincount(side, minlength=numbers) for side in sides], axis=0)
    bounds = bounds_of(np.minimum(kept, count))
    best, filled = np.empty(int(bounds[-1]), np.int64), np.zeros(numbers, np.int64)
    for side in sides:
        heap_best(side, share, len(share), bounds, filled, best)
    for side in sides:
        among |= share >= best[bounds[side]]
    return among
