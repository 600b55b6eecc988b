"""Words → profiles: the weighted content words of each article by sentence, and its runs, sorted for joins.

The profile of an article is made once and compared with those of all its candidates. It holds no text and no
offsets.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dedup.kernels import profile as loops
from dedup.kernels.ragged import Floats, Ints, bounds_of
from dedup.words.function_words import content_words
from dedup.words.hashing import WordHashes, mix64
from dedup.words.pairs import REACH
from dedup.words.rarity import THE_TWO, TOLD_BY, Rarity, weigh
from dedup.words.split import QUOTED, Words

RUN = 8
"""Length in words of a verbatim run: set phrases and titles are shorter."""
MOST_SENTENCES = 400
"""Longer articles are compared in stretches of several sentences, which bounds a pair to 160,000 cells."""

QUOTED_WEIGHT = 0.55
"""What a word weighs between quotation marks: who was there can quote it too."""
NEITHER, KEYWORD, NUMERAL = 0, 1, 2
"""The role of a word in its article. A numeral begins with a digit. A key word begins with a capital inside a
sentence, or occurs in two sentences; the latter finds the names of scripts without capitals."""
SPECIAL = 4
"""Added to the role of an entry that is a name, which begins with a capital, or a number."""
NAMES_UPTO = 0.45
"""Share of content words with capitals above which capitals do not mark names: German capitalises all nouns,
and headlines all words."""


@dataclass(frozen=True, slots=True)
class Profile:
    """Several articles one after another, ready to be compared.

    There are n articles. An entry is a distinct pair of a content word and a sentence that holds it; the
    entries of each article, m in all, are in the order of its text. A run is RUN words in a row, outside
    quotations.
    """

    word: WordHashes
    """(m,) The 64-bit stems of the entries, sorted within each article."""
    sentence: NDArray[np.int32]
    """(m,) The sentence of each entry, within the article."""
    place: NDArray[np.int32]
    """(m,) The place of each entry among the content words of the article."""
    weight: Floats
    """(m,) What the word of each entry weighs."""
    role: NDArray[np.uint8]
    """(m,) KEYWORD or NUMERAL where such a word first occurs, else NEITHER; SPECIAL is added."""
    by_word: NDArray[np.int32]
    """(m,) The entry of the article that each row of `word` belongs to; those of one word by sentence."""
    entries: Ints
    """(n + 1,) The bounds of the entries by article."""
    gain: Floats
    """(sentences,) What each sentence weighs, without its heaviest word and with worn words counted less."""
    sentences: Ints
    """(n + 1,) The bounds of the sentences by article."""
    run: WordHashes
    """(distinct runs,) The hash of each run, sorted within each article."""
    run_freshness: Floats
    """(distinct runs,) What each run counts: 1 if fresh, less if more than two articles hold it."""
    runs: Ints
    """(n + 1,) The bounds of the runs by article."""
    keywords: Ints
    """(n,) Distinct key words."""
    numerals: Ints
    """(n,) Distinct numerals."""
    words: Ints
    """(n,) All words."""
    total: Floats
    """(n,) What all entries weigh together."""

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
"""The fields that bound the rows of other fields by article."""
_COUNTS = ("keywords", "numerals", "words", "total")
_ROWS = {
    **dict.fromkeys(("word", "sentence", "place", "weight", "role", "by_word"), "entries"),
    "gain": "sentences",
    "run": "runs",
    "run_freshness": "runs",
}


@dataclass(frozen=True, slots=True)
class _Content:
    """The content words of a batch: their positions among all words, and bounds by article."""

    at: Ints
    bounds: Ints


@dataclass(frozen=True, slots=True)
class _Stretches:
    """How the sentences of each article become rows: as they are, or several of a very long article as one.

    first: the first sentence of each article; length: how many of its sentences make a row, (n,) each;
    bounds: the rows by article, (n + 1,).
    """

    first: Ints
    length: Ints
    bounds: Ints


def make_profile(words: Words, rarity: Rarity) -> Profile:
    """Return the profile of a batch of articles."""
    at = np.flatnonzero(content_words(words))
    content = _Content(at, np.searchsorted(at, words.bounds).astype(np.int64))
    stretches = _cut_stretches(words)
    profile = _allocate(words, len(at), stretches.bounds)
    _fill(profile, words, content, stretches, rarity)
    return _trim(profile)


def _cut_stretches(words: Words) -> _Stretches:
    """Cut articles of more than MOST_SENTENCES into that many stretches or fewer."""
    filled = np.diff(words.bounds) > 0
    first = np.zeros(len(filled), np.int64)
    first[filled] = words.sentence[words.bounds[:-1][filled]]
    sentences = np.zeros(len(filled), np.int64)
    sentences[filled] = words.sentence[words.bounds[1:][filled] - 1] - first[filled] + 1
    length = np.maximum(-(-sentences // MOST_SENTENCES), 1)
    return _Stretches(first, length, bounds_of(-(-sentences // length)))


def _allocate(words: Words, entries: int, sentences: Ints) -> Profile:
    """Return a profile with room for so many entries, and for a run at every word."""
    articles = len(words.bounds) - 1
    return Profile(
        word=np.empty(entries, np.uint64),
        sentence=np.empty(entries, np.int32),
        place=np.empty(entries, np.int32),
        weight=np.empty(entries),
        role=np.empty(entries, np.uint8),
        by_word=np.empty(entries, np.int32),
        entries=np.empty(articles + 1, np.int64),
        gain=np.zeros(int(sentences[-1])),
        sentences=sentences,
        run=np.empty(len(words.hashes), np.uint64),
        run_freshness=np.empty(len(words.hashes)),
        runs=np.empty(articles + 1, np.int64),
        keywords=np.empty(articles, np.int64),
        numerals=np.empty(articles, np.int64),
        words=np.diff(words.bounds),
        total=np.empty(articles),
    )


def _fill(profile: Profile, words: Words, content: _Content, stretches: _Stretches, rarity: Rarity) -> None:
    """Write the entries with what is summed up over them, and the runs of words."""
    weight = np.zeros(len(words.hashes))
    quoted = (words.flags[content.at] & QUOTED) != 0
    weight[content.at] = weigh(rarity.share_of(words, content.at)) * np.where(quoted, QUOTED_WEIGHT, 1.0)
    given = loops.ProfiledWords(
        words.hashes,
        words.stems,
        words.sentence,
        weight,
        words.flags,
        words.bounds,
        content.at,
        content.bounds,
    )
    rows = loops.SentenceRows(stretches.first, stretches.length, stretches.bounds)
    worn = loops.WornPairs(rarity.pairs, rarity.worn, rarity.worn_from, rarity.worn_by)
    rule, room = loops.ProfileRule(REACH, RUN, NAMES_UPTO), _room_for(words)
    entries = loops.ProfileEntriesFound(
        profile.entries, profile.word, profile.sentence, profile.place, profile.weight, profile.role,
        profile.by_word, profile.gain, profile.keywords, profile.numerals, profile.total,
    )  # fmt: skip
    loops.profile_entries(given, rows, worn, rule, room, entries)
    runs = loops.RunsFound(profile.runs, profile.run, profile.run_freshness)
    rare = loops.WornPairs(rarity.pairs, rarity.told_elsewhere, rarity.by_chance + THE_TWO, TOLD_BY)
    loops.profile_runs(given, rare, rule, room, runs)


def _room_for(words: Words) -> loops.ProfileRoom:
    """Return room for the words of the longest article."""
    longest = int(np.diff(words.bounds).max(initial=0))
    keys, text = np.empty((2, longest), np.uint64)
    order, spare = np.empty((2, longest), np.int32)
    fresh, company = np.empty((2, longest))
    return loops.ProfileRoom(keys, text, order, spare, np.empty(longest, np.uint8), fresh, company)


def _trim(profile: Profile) -> Profile:
    """Return the profile without the room that was not filled."""
    filled = {name: int(getattr(profile, rows)[-1]) for name, rows in _ROWS.items()}
    return replace(profile, **{name: getattr(profile, name)[:count] for name, count in filled.items()})


def hash_runs(hashes: WordHashes, length: int) -> WordHashes:
    """Return the hash of every run of `length` words."""
    runs = np.zeros(max(len(hashes) - length + 1, 0), np.uint64)
    for place in range(length):
        runs = mix64(runs + hashes[place : place + len(runs)])
    return runs
