"""What is compared of an article: its content words by sentence, with weights, and its shingles, sorted for
joins.

A profile is made once an article and used for all of its candidates. It holds no text and no offsets.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dedup.kernels.profile import profile_entries, profile_runs
from dedup.kernels.ragged import Floats, Ints, bounds_of
from dedup.words.function_words import content_words
from dedup.words.hashing import WordHashes, mix64
from dedup.words.pairs import REACH
from dedup.words.rarity import Rarity, weigh
from dedup.words.split import Words

RUN = 8
"""Words a verbatim run: set phrases and titles are shorter."""
MOST_SENTENCES = 400
"""Longer articles are compared in stretches of several sentences, which bounds a pair to 160,000 cells."""

NEITHER, KEYWORD, NUMERAL = 0, 1, 2
"""What a word is to its article. A numeral begins with a digit; a key word is one that begins with a capital
somewhere inside a sentence, or that two sentences hold: the latter finds the names of scripts without
capitals."""
SPECIAL = 4
"""Beside the role of an entry: it is a name, which begins with a capital, or a number."""
NAMES_UPTO = 0.45
"""Share of the content words with capitals from which these tell no names: German writes all nouns so, and
headlines all words."""


@dataclass(frozen=True, slots=True)
class Profile:
    """Several articles in a row, ready to be compared.

    Entries are the distinct (word, sentence) pairs of content words in the order of the text, (m,) each:
    sentence, within the article; place, among the content words; weight; role, KEYWORD or NUMERAL where the
    word first occurs, NEITHER elsewhere, and SPECIAL beside it. word (m,) are their 64-bit stems by article,
    sorted, and by_word (m,) their positions within the article in that order, those of one word by sentence;
    entries (n + 1,) the bounds by article, total (n,) what the entries of each weigh.
    gain (r,) is what each sentence weighs, its heaviest word left out and worn words counted less; sentences
    (n + 1,) bounds the rows by article. run (s,) holds the distinct hashes of runs of words outside
    quotations, sorted, run_freshness what each keeps for not being a template's, runs (n + 1,) their bounds.
    keywords, numerals (n,) count distinct ones, words (n,) all words.
    """

    word: WordHashes
    sentence: NDArray[np.int32]
    place: NDArray[np.int32]
    weight: Floats
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
    total: Floats

    def of(self, article: int) -> Profile:
        """Return the profile of one article, copied, so that it does not keep the others in memory."""
        parts = {
            name: slice(getattr(self, name)[article], getattr(self, name)[article + 1]) for name in BOUNDS
        }
        columns: dict[str, Any] = {
            name: getattr(self, name)[parts[rows]].copy() for name, rows in _ROWS.items()
        }
        columns |= {name: np.array([0, part.stop - part.start]) for name, part in parts.items()}
        columns |= {name: getattr(self, name)[article : article + 1].copy() for name in _COUNTS}
        return Profile(**columns)


BOUNDS = ("entries", "sentences", "runs")
"""The fields that bound the rows of others by article."""
_COUNTS = ("keywords", "numerals", "words", "total")
_ROWS = {
    **dict.fromkeys(("word", "sentence", "place", "weight", "role", "by_word"), "entries"),
    "gain": "sentences",
    "run": "runs",
    "run_freshness": "runs",
}


def make_profile(words: Words, rarity: Rarity) -> Profile:
    """Return the profile of a batch of articles."""
    articles = len(words.bounds) - 1
    topic = content_words(words)
    content = np.flatnonzero(topic)
    bounds = np.searchsorted(content, words.bounds).astype(np.int64)
    first, stretch, sentences = _stretches(words)
    entries, rows = len(content), int(sentences[-1])
    longest = int(np.diff(words.bounds).max(initial=0))
    keys, topics = np.empty((2, longest), np.uint64)
    fresh, near = np.empty((2, longest))
    order, spare = np.empty(longest, np.int32), np.empty(longest, np.int32)
    stems = np.empty(longest, np.uint64)
    made = Profile(
        word=np.empty(entries, np.uint64),
        sentence=np.empty(entries, np.int32),
        place=np.empty(entries, np.int32),
        weight=np.empty(entries),
        role=np.empty(entries, np.uint8),
        by_word=np.empty(entries, np.int32),
        entries=np.empty(articles + 1, np.int64),
        gain=np.zeros(rows),
        sentences=sentences,
        run=np.empty(len(words.hashes), np.uint64),
        run_freshness=np.empty(len(words.hashes)),
        runs=np.empty(articles + 1, np.int64),
        keywords=np.empty(articles, np.int64),
        numerals=np.empty(articles, np.int64),
        words=np.diff(words.bounds),
        total=np.empty(articles),
    )
    weight = np.zeros(len(topic))
    weight[content] = weigh(rarity.share_of(words, content))
    profile_entries(
        words.stems, words.sentence, weight, words.flags, content, bounds, first, stretch, sentences,
        articles, rarity.worn, rarity.pairs, rarity.worn_from, rarity.worn_by, REACH, NAMES_UPTO,
        keys, order, spare, stems, fresh,
        made.entries, made.word, made.sentence, made.place, made.weight, made.role, made.by_word, made.gain,
        made.keywords, made.numerals, made.total,
    )  # fmt: skip
    profile_runs(
        words.hashes, words.stems, words.flags, words.bounds, content, bounds, articles, RUN,
        rarity.pairs, rarity.worn_from, rarity.worn_by, keys, fresh, order, spare, topics, near,
        made.runs, made.run, made.run_freshness,
    )  # fmt: skip
    kept = dict.fromkeys(_ROWS, int(made.entries[-1])) | dict.fromkeys(
        ("run", "run_freshness"), int(made.runs[-1])
    )
    return replace(
        made, **{name: getattr(made, name)[:rows] for name, rows in kept.items() if name != "gain"}
    )


def _stretches(words: Words) -> tuple[Ints, Ints, Ints]:
    """Return the first sentence of each article, how many of its sentences count as one, and the bounds of
    the rows.

    Articles of more than MOST_SENTENCES are cut into that many stretches or fewer.
    """
    filled = np.diff(words.bounds) > 0
    first = np.zeros(len(filled), np.int64)
    first[filled] = words.sentence[words.bounds[:-1][filled]]
    sentences = np.zeros(len(filled), np.int64)
    sentences[filled] = words.sentence[words.bounds[1:][filled] - 1] - first[filled] + 1
    stretch = np.maximum(-(-sentences // MOST_SENTENCES), 1)
    return first, stretch, bounds_of(-(-sentences // stretch))


def hash_runs(hashes: WordHashes, length: int) -> WordHashes:
    """Return the hash of every run of so many words."""
    runs = np.zeros(max(len(hashes) - length + 1, 0), np.uint64)
    for place in range(length):
        runs = mix64(runs + hashes[place : place + len(runs)])
    return runs
