"""Candidates → those worth aligning, by the weight of their shared buckets. It reads no text."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from dedup.candidates.collisions import FEW, STRONG, Candidates
from dedup.kernels.candidates import BestWeights, WeighedRows, heap_best
from dedup.kernels.ragged import Ints, Mask, bounds_of

LEAST = 12
"""Buckets, as a share of those of its shorter article, that a weaker candidate must have in common in a large
collection: a twentieth of all, each weighing as much as one of four articles. Of the accepted copies, 3 in
1,000 of mixset share less, and none of llmfake-gossipcop and clough-stevenson; of all candidates of fakebr,
which are long articles on few topics, a quarter does."""
LARGE = 5 * FEW
LONG_WORDS = 2_000
"""Words from which an article has more buckets, as many for each word as one of this length."""
LEAST_GROWTH = 0.4
"""Growth of what is asked of a candidate. Up to FEW articles it is nothing; from there it rises to LEAST at
LARGE articles. In addition it grows by this share for every tenfold of FEW, because more of what a candidate
shares is chance then, while copies share as much as before. At 1,000,000 articles it is 20. Of the accepted
copies, 2 in 100 of mixset share less, 4 in 1,000 of llmfake-gossipcop, and none of the other corpora. Of
293,000 pairs of 100,000 synthetic articles, half share less than is asked at that size."""
BEST = 25
FEWEST = 5
WORDS = 7_000
"""Weaker candidates kept per article, the best first: as many as compare WORDS of its own words, but at least
FEWEST and at most BEST, and all that tie with the last. The time that a comparison takes grows with the
length of the article, and a long article's copies stand out among its candidates. With articles of 960 words,
this keeps a quarter of the pairs that BEST for all would keep; recall of labelled copies is 0.980 either
way."""


def thin(candidates: Candidates, words: Ints, articles: int) -> Mask:
    """Return which candidates to keep: the strong ones, and the best of either of their articles.

    `words` are the lengths of all articles by number, `articles` is how many there are. Shared buckets
    measure resemblance, but what a short copy shares with a long source is a small part of both together. So
    candidates are ranked by how much of the shorter article they share. With 19 candidates per article, this
    keeps as many copies of llmfake-gossipcop as ranking by resemblance does with 26.
    """
    kept = candidates.collisions >= STRONG
    share = _share(candidates, words)
    either = _among_best((candidates.first, candidates.second), share, words)
    return kept | (either & (share >= _least(articles)))


def thin_own(candidates: Candidates, words: Ints, articles: int) -> Mask:
    """Return which candidates to keep if those of the second article are not at hand: the strong ones, and
    the best of the first article."""
    share = _share(candidates, words)
    worth = _among_best((candidates.first,), share, words) & (share >= _least(articles))
    return (candidates.collisions >= STRONG) | worth


def _least(articles: int) -> float:
    """Return LEAST in the unit of `_share`."""
    tenfold = math.log10(max(articles / FEW, 1))
    asked = LEAST * min(tenfold / math.log10(LARGE / FEW), 1) * (1 + LEAST_GROWTH * tenfold)
    return asked * 1000 * math.log(max(articles / 4, 1))


def _share(candidates: Candidates, words: Ints) -> Ints:
    """Return how much of the shorter article the shared buckets make up, in thousandths of a bucket's
    weight. A long article counts as one of LONG_WORDS, whose buckets are as dense.
    """
    one = np.minimum(words[candidates.first], LONG_WORDS)
    other = np.minimum(words[candidates.second], LONG_WORDS)
    share: Ints = candidates.weight * (one + other) // np.maximum(np.minimum(one, other), 1)
    return share


def _among_best(sides: Sequence[Ints], share: Ints, words: Ints) -> Mask:
    """Return which rows share at least as much as the last one kept for one of their articles.

    `sides` are the articles whose candidate each row is.
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
    best = np.empty(int(bounds[-1]), np.int64)
    kept_weights = BestWeights(np.zeros(numbers, np.int64), best)
    for side in sides:
        heap_best(WeighedRows(side, share, bounds), kept_weights)
    for side in sides:
        among |= share >= best[bounds[side]]
    return among
