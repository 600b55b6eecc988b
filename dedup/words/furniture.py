"""Which sentences are furniture: those that articles share which have nothing else in common.

A footer, a menu or a legal note stands in many articles, and so does the wording of a story that many carry.
What tells them apart is the rest of the articles. Three that share a footer are about different things. Of a
story, the copies share the rest as well, or there is no rest, or the rest is about the story. Quotations are
like furniture: those who heard one speech share them, and it takes a copy to share the rest. So sentences are
furniture that stand in LEAST_GROUPS groups of articles or more, where articles whose rest is RELATED, and
those that carry the sentences whole, make one group. Within one site two groups suffice: its menus and boxes
stand in two articles as in two hundred, and who copies itself does no harm.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from dedup.kernels.ragged import Ints, Mask
from dedup.words.function_words import content_words
from dedup.words.hashing import WordHashes
from dedup.words.rarity import Rarity, weigh
from dedup.words.sentences import NONE, Holders, quoted_sentences, stand_in
from dedup.words.split import Words
from dedup.words.wordlist import words_of

LEAST_GROUPS, OF_ONE_SITE = 3, 2
"""Groups of articles, and groups where all are of one site: two of two sites may be a source and one that
quotes it."""
MOST_HOLDERS = 5
"""Articles that are compared with each other of those that hold a sentence: the first by their hashes."""
MATTERS, MATTERS_WORDS = 0.1, 40
"""Share of the words of the shorter article, and words, from which what two articles share matters: less
cannot make a copy of either."""
BRIEF, WHOLE = 8, 0.9
"""Content words: who adds fewer to what others hold too, a byline or a place, carries it whole; so does an
article of which others hold this share."""
SMALL_PART = 0.33
"""Share of the shorter article up to which what two of one site share may be a box: more is a version."""
ABOUT = 0.1
"""Cosine of the rest of an article and the sentences that it shares, by what their content words weigh, from
which the rest is about the same. A news item and the footer below it have 0.00 to 0.08, a story and the rest
of an article that carries it mostly more than 0.1."""
RELATED = 0.25
"""The same of the rest of two articles, from which these are about the same thing. Unrelated news has 0.02 to
0.24, even of one company; rewrites nearly always have more than 0.3."""
RETOLD = 0.45
"""The same where what they share is a quotation: reports of one press conference are about the same thing,
but only a copy retells it."""
ARTICLES_PER_STEP = 200
"""Articles that are in memory as words at once."""

FetchTexts = Callable[[Ints], Mapping[int, str | Words]]


FetchSites = Callable[[Ints], Mapping[int, str | None]]
"""Returns the sites of articles by number; None where a site is not known."""


@dataclass(frozen=True, slots=True)
class _Repeated:
    """Sentences that enough articles hold, sorted; of each the articles to compare, and the fewest groups."""

    hashes: WordHashes
    holders: list[tuple[int, ...]]
    least: list[int]


def find_furniture(found: Holders, fetch: FetchTexts, rarity: Rarity, sites: FetchSites) -> WordHashes:
    """Return the sentences that are furniture, sorted."""
    repeated = _repeated(found, sites)
    if not repeated.holders:
        return NONE
    asked = sorted({pair for holders in set(repeated.holders) for pair in combinations(holders, 2)})
    rests, quoted = _examine(sorted({number for pair in asked for number in pair}), repeated, fetch, rarity)
    cosine = {(a, b): rests[a].topic.cosine(rests[b].topic) for a, b in asked}
    alike = {(a, b) for (a, b), c in cosine.items() if c >= RELATED or rests[a].carries & rests[b].carries}
    retold = {(a, b) for (a, b), c in cosine.items() if c >= RETOLD or rests[a].is_brief & rests[b].is_brief}
    is_quoted = np.isin(repeated.hashes, quoted).tolist()
    kinds = list(zip(repeated.holders, is_quoted, strict=True))
    groups = {kind: _count_groups(kind[0], retold if kind[1] else alike) for kind in set(kinds)}
    enough = [groups[kind] >= least for kind, least in zip(kinds, repeated.least, strict=True)]
    furniture: WordHashes = repeated.hashes[np.array(enough)]
    return furniture


def _repeated(found: Holders, sites: FetchSites) -> _Repeated:
    """Find the sentences that enough articles hold which share enough with the first of them."""
    if not len(found.hash):
        return _Repeated(NONE, [], [])
    matters = (found.shared >= MATTERS) | (found.shared_words >= MATTERS_WORDS)
    weight = np.add.reduceat(matters, found.bounds[:-1], dtype=np.int64)
    is_part = (
        np.maximum.reduceat(np.where(found.article == found.leader, 0, found.shared), found.bounds[:-1])
        <= SMALL_PART
    )
    of_one = _are_of_one_site(found, is_part & (weight >= OF_ONE_SITE), sites)
    least = np.where(of_one, OF_ONE_SITE, LEAST_GROUPS)
    many = weight >= least
    low, high = found.bounds[:-1][many], np.minimum(found.bounds[1:], found.bounds[:-1] + MOST_HOLDERS)[many]
    holders = [
        tuple(sorted(found.article[a:b].tolist())) for a, b in zip(low.tolist(), high.tolist(), strict=True)
    ]
    return _Repeated(found.hash[low], holders, least[many].tolist())


def _are_of_one_site(found: Holders, asked: Mask, sites: FetchSites) -> Mask:
    """Return of each sentence that is asked for whether all that hold it are known to be of one site."""
    numbers = np.unique(found.article[np.repeat(asked, np.diff(found.bounds))])
    codes: dict[str, int] = {}
    site = np.full(int(found.article.max()) + 1, -1, np.int64)
    for number, name in sites(numbers).items():
        if name is not None:
            site[number] = codes.setdefault(name, len(codes))
    of_rows, begins = site[found.article], found.bounds[:-1]
    fewest, most = np.minimum.reduceat(of_rows, begins), np.maximum.reduceat(of_rows, begins)
    one: Mask = asked & (fewest == most) & (fewest >= 0)
    return one


@dataclass(frozen=True, slots=True)
class _Topic:
    """Distinct content words, sorted, and what each weighs."""

    stems: WordHashes
    weights: NDArray[np.float64]

    def cosine(self, other: _Topic) -> float:
        """Return the cosine of both, 0 where one is empty."""
        _, ours, theirs = np.intersect1d(self.stems, other.stems, assume_unique=True, return_indices=True)
        shared = float((self.weights[ours] * other.weights[theirs]).sum())
        return shared / sqrt(self.square * other.square) if shared else 0.0

    @property
    def square(self) -> float:
        """The sum of the squared weights."""
        return float((self.weights**2).sum())


@dataclass(frozen=True, slots=True)
class _Rest:
    """What an article holds besides repeated sentences: whether that is too little to say anything, and
    whether the article carries the repeated sentences whole.
    """

    topic: _Topic
    is_brief: bool
    carries: bool


def _examine(
    numbers: Sequence[int], repeated: _Repeated, fetch: FetchTexts, rarity: Rarity
) -> tuple[dict[int, _Rest], WordHashes]:
    """Return the rest of each article by number, and which sentences are quotations in one of them."""
    rests: dict[int, _Rest] = {}
    quoted = [NONE]
    for low in range(0, len(numbers), ARTICLES_PER_STEP):
        step = numbers[low : low + ARTICLES_PER_STEP]
        texts = fetch(np.array(step, np.int64))
        words = words_of([texts[number] for number in step])
        rests |= zip(step, _rests(words, repeated.hashes, rarity), strict=True)
        quoted.append(quoted_sentences(words))
    return rests, np.concatenate(quoted)


def _rests(words: Words, repeated: WordHashes, rarity: Rarity) -> list[_Rest]:
    """Return what each article holds besides repeated sentences."""
    shared, content = stand_in(words, repeated), content_words(words)
    weight = weigh(rarity.share(words, content))

    def topic(at: NDArray[np.bool_], low: int) -> _Topic:
        places = low + np.flatnonzero(at)
        stems, first = np.unique(words.stems[places], return_index=True)
        return _Topic(stems, weight[places][first])

    rests = []
    for low, high in pairwise(words.bounds.tolist()):
        part = slice(low, high)
        own, repeats = topic(content[part] & ~shared[part], low), topic(content[part] & shared[part], low)
        is_brief = len(own.stems) < BRIEF
        is_whole = is_brief or float(shared[part].mean()) >= WHOLE
        rests.append(_Rest(own, is_brief, is_whole or own.cosine(repeats) >= ABOUT))
    return rests


def _count_groups(holders: tuple[int, ...], alike: set[tuple[int, int]]) -> int:
    """Return how many groups the articles make, where those that are alike are in one.

    >>> _count_groups((1, 2, 3, 4), {(1, 3), (3, 4)})
    2
    """
    leader = {number: number for number in holders}
    for one, other in combinations(holders, 2):
        if (one, other) in alike:
            old, new = leader[other], leader[one]
            leader = {number: new if its == old else its for number, its in leader.items()}
    return len(set(leader.values()))
