"""What is compared of an article: its content words by sentence, with weights, and its shingles, sorted for
joins.

A profile is made once an article and used for all of its candidates. It holds no text and no offsets.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dedup.function_words import content_words
from dedup.ragged import Floats, Ints, Mask, bounds_of, total
from dedup.rarity import Rarity, weigh
from dedup.sketch import REACH, hash_pairs
from dedup.words import CAPITAL, NUMBER, QUOTED, WordHashes, Words, mix64

RUN = 8
"""Words a verbatim run: set phrases and titles are shorter."""
MOST_SENTENCES = 400
"""Longer articles are compared in stretches of several sentences, which bounds a pair to 160,000 cells."""

NEITHER, KEYWORD, NUMERAL = 0, 1, 2
"""What a word is to its article. A numeral begins with a digit; a key word is one that begins with a capital
somewhere inside a sentence, or that two sentences hold: the latter finds the names of scripts without
capitals."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One article, or several in a row (`join_profiles`), ready to be compared.

    Entries are the distinct (word, sentence) pairs of content words in the order of the text, (m,) each:
    word, the 64-bit stem; sentence, within the article; place, among the content words; share of articles
    that hold it; role, KEYWORD or NUMERAL where the word first occurs, NEITHER elsewhere. by_word (m,) are
    their positions within the article, sorted by word, then sentence; entries (n + 1,) their bounds by
    article. gain (r,) is what each sentence weighs, its heaviest word left out and worn words counted less;
    sentences (n + 1,) bounds the rows by article. run (s,) holds the distinct hashes of runs of words outside
    quotations, sorted, run_freshness what each keeps for not being a template's, runs (n + 1,) their bounds.
    keywords, numerals (n,) count distinct ones, words (n,) all words.
    """

    word: WordHashes
    sentence: NDArray[np.int32]
    place: NDArray[np.int32]
    share: Floats
    role: NDArray[np.uint8]
    by_word: NDArray[np.int32]
    entries: Ints
    gain: Floats
    sentences: Ints
    run: WordHashes
    run_freshness: Floats
    runs: Ints
    keywords: Ints
    numerals: Ints
    words: Ints

    def of(self, article: int) -> Profile:
        """Return the profile of one article, copied, so that it does not keep the others in memory."""
        parts = {
            name: slice(getattr(self, name)[article], getattr(self, name)[article + 1]) for name in _BOUNDS
        }
        columns: dict[str, Any] = {
            name: getattr(self, name)[parts[rows]].copy() for name, rows in _ROWS.items()
        }
        columns |= {name: np.array([0, part.stop - part.start]) for name, part in parts.items()}
        columns |= {name: getattr(self, name)[article : article + 1].copy() for name in _COUNTS}
        return Profile(**columns)


_BOUNDS = ("entries", "sentences", "runs")
_COUNTS = ("keywords", "numerals", "words")
_ROWS = {
    **dict.fromkeys(("word", "sentence", "place", "share", "role", "by_word"), "entries"),
    "gain": "sentences",
    "run": "runs",
    "run_freshness": "runs",
}


def make_profile(words: Words, rarity: Rarity) -> Profile:
    """Return the profile of a batch of articles."""
    articles = len(words.bounds) - 1
    article = np.repeat(np.arange(articles), np.diff(words.bounds))
    local, sentences = _local_sentences(words, article)
    topic = content_words(words)
    content = np.flatnonzero(topic)
    place = np.arange(len(content)) - np.searchsorted(content, words.bounds[:-1])[article[content]]
    kept = _first_of_each(article[content], local[content], words.stems[content])
    content, place = content[kept], place[kept]
    owner, stem, sentence = article[content], words.stems[content], local[content]
    entries = np.searchsorted(owner, np.arange(articles + 1))
    order = np.lexsort((sentence, stem, owner))
    share = rarity.share(words, topic)[content]
    row = sentences[owner] + sentence
    fresh = weigh(share) * freshness_of_company(row, place, stem, rarity)
    run, run_freshness, runs = _runs(words, article, np.flatnonzero(topic), rarity)
    role = np.empty(len(content), np.uint8)
    role[order] = _roles(owner[order], stem[order], words.flags[content][order])
    return Profile(
        word=stem,
        sentence=sentence,
        place=place.astype(np.int32),
        share=share,
        role=role,
        by_word=(order - entries[owner[order]]).astype(np.int32),
        entries=entries,
        gain=_gains(row, fresh, int(sentences[-1])),
        sentences=sentences,
        run=run,
        run_freshness=run_freshness,
        runs=runs,
        keywords=np.bincount(owner[role == KEYWORD], minlength=articles),
        numerals=np.bincount(owner[role == NUMERAL], minlength=articles),
        words=np.diff(words.bounds),
    )


def join_profiles(profiles: Sequence[Profile]) -> Profile:
    """Return the profiles of several batches as one."""
    joined: dict[str, Any] = {}
    for field in fields(Profile):
        parts = [getattr(profile, field.name) for profile in profiles]
        if field.name in _BOUNDS:
            joined[field.name] = bounds_of(np.concatenate([bounds[1:] - bounds[:-1] for bounds in parts]))
        else:
            joined[field.name] = np.concatenate(parts)
    return Profile(**joined)


def _roles(article: Ints, word: WordHashes, flags: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the role of each word at the first of its entries, which are sorted by article and word."""
    first = np.flatnonzero(_differs(article, word))
    role = np.zeros(len(word), np.uint8)
    if len(first):
        flagged = np.bitwise_or.reduceat(flags, first)
        repeated = np.diff(np.append(first, len(word))) > 1
        role[first[repeated | ((flagged & np.uint8(CAPITAL)) != 0)]] = KEYWORD
        role[first[(flagged & np.uint8(NUMBER)) != 0]] = NUMERAL
    return role


def freshness_of_company(
    row: Ints, place: NDArray[np.integer[Any]], word: WordHashes, rarity: Rarity, reach: int = REACH
) -> Floats:
    """Return what each word keeps for the company it is in: the freshness of its freshest pair within its
    row.

    Pairs are formed with the words up to `reach` further on, at most REACH places away. A word without a pair
    keeps all.
    """
    best = np.full(len(word), -1.0)
    for distance in range(1, reach + 1):
        near = (row[distance:] == row[:-distance]) & (place[distance:] - place[:-distance] <= REACH)
        left = np.flatnonzero(near)
        fresh = rarity.freshness(hash_pairs(word[left], word[left + distance]))
        best[left] = np.maximum(best[left], fresh)
        best[left + distance] = np.maximum(best[left + distance], fresh)
    return np.where(best < 0, 1.0, best)


def _gains(row: Ints, weight: Floats, rows: int) -> Floats:
    """Return the sum of each row less its greatest weight. Rows ascend."""
    heaviest = np.zeros(rows)
    if len(row):
        first = np.flatnonzero(_differs(row))
        heaviest[row[first]] = np.maximum.reduceat(weight, first)
    return total(row, weight, rows) - heaviest


def _differs(*columns: NDArray[np.generic]) -> Mask:
    """Tell which rows of sorted columns differ from the row before."""
    differs = np.zeros(len(columns[0]), bool)
    differs[:1] = True
    for column in columns:
        differs[1:] |= column[1:] != column[:-1]
    return differs


def _first_of_each(*columns: NDArray[np.generic]) -> Ints:
    """Return the positions of the first of equal rows, ascending."""
    order = np.lexsort(columns[::-1])
    return np.sort(order[_differs(*(column[order] for column in columns))])


def _local_sentences(words: Words, article: Ints) -> tuple[NDArray[np.int32], Ints]:
    """Return each word's sentence within its article, and the bounds of the articles' sentences.

    Articles of more than MOST_SENTENCES are cut into that many stretches or fewer.
    """
    filled = np.diff(words.bounds) > 0
    first = np.zeros(len(filled), np.int64)
    first[filled] = words.sentence[words.bounds[:-1][filled]]
    sentences = np.zeros(len(filled), np.int64)
    sentences[filled] = words.sentence[words.bounds[1:][filled] - 1] - first[filled] + 1
    stretch = np.maximum(-(-sentences // MOST_SENTENCES), 1)
    local = (words.sentence - first[article]) // stretch[article]
    return local.astype(np.int32), bounds_of(-(-sentences // stretch))


def _runs(words: Words, article: Ints, content: Ints, rarity: Rarity) -> tuple[WordHashes, Floats, Ints]:
    """Return the distinct runs of each article, sorted; how fresh each is; their bounds.

    A run is as fresh as the freshest pair of content words that follow one another in it, and counts nothing
    where it holds no pair. Runs that touch a quotation are left out: independent reports share what was said.
    """
    hashes = hash_runs(words.hashes, RUN)
    ends = slice(RUN - 1, RUN - 1 + len(hashes))
    quoted = np.concatenate(([0], np.cumsum((words.flags & np.uint8(QUOTED)) != 0)))
    kept = article[: len(hashes)] == article[ends]
    kept &= quoted[RUN : RUN + len(hashes)] == quoted[: len(hashes)]
    owner, run, fresh = (
        article[: len(hashes)][kept],
        hashes[kept],
        _run_freshness(words, content, rarity)[kept],
    )
    order = np.lexsort((run, owner))
    order = order[_differs(owner[order], run[order])]
    return run[order], fresh[order], np.searchsorted(owner[order], np.arange(len(words.bounds)))


def _run_freshness(words: Words, content: Ints, rarity: Rarity) -> Floats:
    """Return for every run the greatest freshness of its pairs of content words that follow one another."""
    fresh = np.zeros(
        (RUN, len(words.hashes))
    )  # row d: of the pair that begins at a word and ends d words later
    gap = np.diff(content)
    near = np.flatnonzero(gap < RUN)
    first = content[near]
    fresh[gap[near], first] = rarity.freshness(hash_pairs(words.stems[first], words.stems[content[near + 1]]))
    runs = max(len(words.hashes) - RUN + 1, 0)
    best = np.zeros(runs)
    for start in range(RUN - 1):
        for distance in range(1, RUN - start):
            np.maximum(best, fresh[distance, start : start + runs], out=best)
    return best


def hash_runs(hashes: WordHashes, length: int) -> WordHashes:
    """Return the hash of every run of so many words."""
    runs = np.zeros(max(len(hashes) - length + 1, 0), np.uint64)
    for place in range(length):
        runs = mix64(runs + hashes[place : place + len(runs)])
    return runs
