"""Articles that carry one story, known by the sentences they share; and how rare words are, a story once.

Of a story that a hundred sites print, every word stands in a hundred articles. Counted so, its wording would
look as worn as that of a form, and the copies would prove nothing. So each story counts as two articles, the
two that are compared, however many carry it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from dedup.candidates.sketch import count_features
from dedup.kernels.pairs import Pairs
from dedup.kernels.ragged import Ints
from dedup.words.function_words import content_words
from dedup.words.hashing import WordHashes
from dedup.words.rarity import THE_TWO, Counts, Rarity, count_words
from dedup.words.sentences import Holders
from dedup.words.split import Words
from dedup.words.wordlist import words_of

SHARED = 0.1
"""Share of the words of the shorter of two articles, in sentences that both hold, from which both may carry
one story."""
LEAST_CARRIERS = 4
"""Articles from which a story is counted once: of fewer, words hardly look worn."""
MOST_COUNTED = 200
"""Articles of a story whose words are counted; those of more are taken to be like these."""
ARTICLES_PER_STEP = 200
"""Articles that are in memory as words at once."""

Slots = NDArray[np.int32]
FetchTexts = Callable[[Ints], Mapping[int, str | Words]]


def link_carriers(found: Holders, furniture: WordHashes) -> Pairs:
    """Return pairs of articles that may carry one story, enough of them to connect all that do: those that
    hold a sentence with the one that is first.
    """
    linked = (found.shared >= SHARED) & (found.leader != found.article) & ~np.isin(found.hash, furniture)
    return Pairs(*np.unique(np.stack((found.leader, found.article))[:, linked], axis=1))


def find_stories(links: Pairs, least: int = LEAST_CARRIERS) -> list[Ints]:
    """Return the articles of each story that `least` or more carry, given pairs that carry the same story."""
    leader: dict[int, int] = {}

    def leader_of(number: int) -> int:
        while (above := leader.setdefault(number, number)) != number:
            leader[number] = leader[above]
            number = above
        return number

    for one, other in links.rows():
        leader[leader_of(other)] = leader_of(one)
    groups: dict[int, list[int]] = {}
    for number in sorted(leader):
        groups.setdefault(leader_of(number), []).append(number)
    return [np.array(group, np.int64) for group in groups.values() if len(group) >= least]


def count_stories_once(rarity: Rarity, stories: Sequence[Ints], fetch: FetchTexts) -> Rarity:
    """Return how rare words and pairs of words are if each story counts as THE_TWO articles at most."""
    if not stories:
        return rarity
    words, pairs, articles = rarity.words.copy(), rarity.pairs.copy(), rarity.articles
    by_chance = float(pairs.mean())
    for story in stories:
        counted = story[:: -(-len(story) // MOST_COUNTED)]
        of_words, of_pairs = _raised(counted, fetch)
        carriers = max(_carriers(of_pairs, len(counted), rarity.pairs) - round(by_chance), len(story))
        if carriers >= LEAST_CARRIERS:
            _lower(words, of_words, carriers / len(counted))
            _lower(pairs, of_pairs, carriers / len(counted))
            articles -= carriers - THE_TWO
    return Rarity(words, pairs, max(articles, THE_TWO))


def _carriers(raised: Slots, counted: int, counts: Counts) -> int:
    """Return how many articles hold a pair of words that all that are counted hold: those of the collection
    that were not looked at included.
    """
    slots, times = np.unique(raised, return_counts=True)
    common = counts[slots[times == counted]]
    return int(np.median(common)) if len(common) else 0


def _raised(articles: Ints, fetch: FetchTexts) -> tuple[Slots, Slots]:
    """Return the counters of words and of pairs that each of the articles raises, one after the other."""
    words, pairs = [], []
    for low in range(0, len(articles), ARTICLES_PER_STEP):
        step = articles[low : low + ARTICLES_PER_STEP]
        texts = fetch(step)
        split = words_of([texts[number] for number in step.tolist()])
        words.append(count_words(split).slots)
        pairs.append(count_features(split, content_words(split))[1].slots)
    return np.concatenate(words), np.concatenate(pairs)


def _lower(counts: Counts, raised: Slots, scale: float) -> None:
    """Lower each counter by the articles that raise it, `scale` for each that is named, but for THE_TWO."""
    slots, times = np.unique(raised, return_counts=True)
    counts[slots] -= np.maximum(np.rint(times * scale).astype(np.int32) - THE_TWO, 0)
