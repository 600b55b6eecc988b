"""Candidates → those worth aligning, by how much their shared buckets tell. No text is touched."""

from __future__ import annotations

import math

import numpy as np

from dedup.collisions import FEW, STRONG, Candidates
from dedup.ragged import Ints, Mask

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


HEAVIEST = (1 << 36) - 1
"""Weight beyond which candidates are not told apart; with it, the number of an article fits into 64 bits."""


def thin(candidates: Candidates, words: Ints, articles: int) -> Mask:
    """Tell which candidates to keep: the strong ones, and the best of either of their articles.

    `words` are the lengths of all articles by number, `articles` is how many there are. Shared buckets
    measure resemblance; what a short copy shares with a long source is a small part of both together, so
    candidates are ranked by how much of the shorter article they share. At 19 candidates an article, that
    keeps as many of llmfake-gossipcop's copies as ranking by resemblance does at 26.
    """
    kept = candidates.collisions >= STRONG
    share = _share(candidates, words)
    both = np.concatenate((candidates.first, candidates.second))
    among = _among_best(both, np.concatenate((share, share)), words)
    either = among[: len(kept)] | among[len(kept) :]
    return kept | (either & (share >= _least(articles)))


def thin_own(candidates: Candidates, words: Ints, articles: int) -> Mask:
    """Tell which candidates to keep where only those of the first article are at hand, not of the second:
    the strong ones, and the best of the first.
    """
    share = _share(candidates, words)
    worth = _among_best(candidates.first, share, words) & (share >= _least(articles))
    return (candidates.collisions >= STRONG) | worth


def _least(articles: int) -> float:
    """Return LEAST in the unit of `_share`."""
    tenfold = math.log10(max(articles / FEW, 1))
    asked = LEAST * min(tenfold / math.log10(LARGE / FEW), 1) * (1 + LEAST_GROWTH * tenfold)
    return asked * 1000 * math.log(max(articles / 4, 1))


def _share(candidates: Candidates, words: Ints) -> Ints:
    """Return how much of the shorter article the shared buckets make up, in thousandths of a
    bucket's weight."""
    lengths = np.stack((words[candidates.first], words[candidates.second]))
    share: Ints = candidates.weight * lengths.sum(axis=0) // np.maximum(lengths.min(axis=0), 1)
    return share


def _among_best(article: Ints, weight: Ints, words: Ints) -> Mask:
    """Tell which rows weigh at least as much as the last one kept of their article."""
    # One number to sort by takes half the time of two.
    lightness = np.uint64(HEAVIEST) - np.minimum(weight, HEAVIEST).astype(np.uint64)
    order = np.argsort(
        article.astype(np.uint64) << np.uint64(HEAVIEST.bit_length()) | lightness, kind="stable"
    )
    ranked, heaviest = article[order], weight[order]
    first = np.flatnonzero(np.concatenate((np.ones(min(len(ranked), 1), bool), ranked[1:] != ranked[:-1])))
    count = np.diff(np.append(first, len(ranked)))
    kept = np.minimum(np.maximum(WORDS // np.maximum(words[ranked[first]], 1), FEWEST), BEST)
    last = heaviest[first + np.minimum(kept, count) - 1]
    among = np.zeros(len(article), bool)
    among[order] = heaviest >= np.repeat(last, count)
    return among
