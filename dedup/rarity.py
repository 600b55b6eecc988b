"""How much a word tells: rarity from the articles at hand, blended with a prior.

A folder of five articles cannot tell by counting that "the" is common and "volte-face" rare; fifty thousand can.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dedup.ragged import Mask
from dedup.words import WordHashes, Words

SLOTS = 1 << 20
"""Counters. A word is counted in the slot of its high bits; words that share one look commoner than they are, by
about a tenth of an article a word at 100,000 different words."""
PRIOR_ARTICLES = 40.0
"""Weight of the prior, in articles."""
FUNCTION_SHARE = 0.5
"""Prior share of articles that hold a given function word."""
CONTENT_SHARES = np.array([0.03, 0.03, 0.03, 0.03, 0.03, 0.02, 0.015, 0.012, 0.009, 0.007, 0.005])
"""Prior share of articles that hold a given other word, by its length in characters (10 and more: the last)."""


def slots(hashes: WordHashes) -> NDArray[np.int64]:
    """Return the counter of each word."""
    return (hashes >> np.uint64(44)).astype(np.int64)


def raised_counters(words: Words) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the counters that each article raises by one, and their bounds (n + 1,) by article."""
    articles = len(words.bounds) - 1
    article = np.repeat(np.arange(articles), np.diff(words.bounds))
    raised = np.unique(article * SLOTS + slots(words.hashes))
    return raised % SLOTS, np.searchsorted(raised, np.arange(articles + 1) * SLOTS)


def weigh(words: Words, content: Mask, counts: NDArray[np.int32], articles: int) -> NDArray[np.float32]:
    """Return how much each word tells: -log2 of the share of articles that hold it, in bits."""
    length = np.minimum(words.end - words.start, len(CONTENT_SHARES) - 1)
    prior = np.where(content, CONTENT_SHARES[length], FUNCTION_SHARE)
    share = (counts[slots(words.hashes)] + PRIOR_ARTICLES * prior) / (articles + PRIOR_ARTICLES)
    return -np.log2(np.minimum(share, 1.0)).astype(np.float32)
