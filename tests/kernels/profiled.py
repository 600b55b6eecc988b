"""Articles as loops take them, drawn at random, and their profiles as plain Python makes them.

Their words have few stems, so that much is shared and repeated.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from hypothesis import strategies as st
from plain import profile as plain

from dedup.kernels import profile as loops
from dedup.kernels.native import Bytes, Floats, Int32s, Int64s, Uint64s
from dedup.words.pairs import PAIR_SLOTS
from dedup.words.rarity import WORD_SLOTS, Rarity

FRESH = Rarity(np.zeros(WORD_SLOTS, np.int32), np.zeros(PAIR_SLOTS, np.int32), 0)
DRAWN = np.random.default_rng(3)
WORN = Rarity(DRAWN.integers(0, 100, WORD_SLOTS, np.int32), DRAWN.integers(0, 60, PAIR_SLOTS, np.int32), 100)
"""Some pairs of words are common, by chance."""
rarities = st.sampled_from([FRESH, WORN])
RUN, NAMES_UPTO = 3, 0.45

Columns = dict[str, Any]
"""Arrays by the names of a struct's fields, in their order."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The columns of `Words` that profiles are made of, the content words, and how sentences become rows."""

    hashes: Uint64s
    stems: Uint64s
    sentence: Int32s
    weight: Floats
    flags: Bytes
    bounds: Int64s
    content: Int64s
    content_bounds: Int64s
    first: Int64s
    length: Int64s
    rows: Int64s

    @property
    def longest(self) -> int:
        """The words of the longest article."""
        return int(np.diff(self.bounds).max(initial=0))


def draw(seed: int, lengths: list[int], stems: int) -> Drawn:
    """Return articles of so many words and of so many stems, some next to each other as numbers."""
    random = np.random.default_rng(seed)
    words = sum(lengths)
    bounds = np.cumsum([0, *lengths])
    chosen = random.integers(0, 2**64, stems, dtype=np.uint64)
    chosen[: stems // 2] = chosen[0] + np.arange(stems // 2, dtype=np.uint64)
    chosen[:2] = [0, 2**64 - 1][: len(chosen)]
    sentence = np.cumsum(random.choice([0, 0, 0, 1, 2], words)).astype(np.int32)
    content = np.flatnonzero(random.random(words) < 0.8)
    first, sentences = np.zeros((2, len(lengths)), np.int64)
    for i, (low, high) in enumerate(pairwise(bounds.tolist())):
        if low < high:
            first[i], sentences[i] = sentence[low], sentence[high - 1] - sentence[low] + 1
    length = random.integers(1, 4, len(lengths))
    return Drawn(
        hashes=random.choice(chosen, words),
        stems=random.choice(chosen, words),
        sentence=sentence,
        weight=random.choice([0.0, 0.1, 0.7, 3.3], words),
        flags=(random.integers(0, 8, words) & random.choice([0, 7, 7], words)).astype(np.uint8),
        bounds=bounds,
        content=content,
        content_bounds=np.searchsorted(content, bounds).astype(np.int64),
        first=first,
        length=length,
        rows=np.cumsum([0, *(-(-sentences // length)).tolist()]),
    )


drawn_articles = st.builds(
    draw, st.integers(0, 2**32), st.lists(st.integers(0, 30), max_size=4), st.integers(2, 30)
)
LONG = draw(1, [0, 700, 1, 600], 150)


def words_of(drawn: Drawn) -> loops.ProfiledWords:
    """Return the words as the loops take them."""
    return loops.ProfiledWords(
        drawn.hashes, drawn.stems, drawn.sentence, drawn.weight, drawn.flags, drawn.bounds, drawn.content,
        drawn.content_bounds,
    )  # fmt: skip


def worn_of(rarity: Rarity) -> loops.WornPairs:
    """Return the counters of pairs as the loops take them."""
    return loops.WornPairs(rarity.pairs, rarity.worn, rarity.worn_from, rarity.worn_by)


def profile_room(drawn: Drawn) -> Columns:
    """Return the room of `ProfileRoom`, filled with anything."""
    kinds = {"keys": np.uint64, "text": np.uint64, "order": np.int32, "spare": np.int32, "opens": np.uint8}
    kinds |= {"fresh": np.float64, "company": np.float64}
    return {name: np.full(drawn.longest, 77, kind) for name, kind in kinds.items()}


def entries_room(drawn: Drawn) -> Columns:
    """Return what `ProfileEntriesFound` are written to."""
    articles, words = len(drawn.bounds) - 1, len(drawn.content)
    kinds = {"word": np.uint64, "sentence": np.int32, "place": np.int32, "weight": np.float64}
    kinds |= {"role": np.uint8, "by_word": np.int32}
    return {
        "entries": np.zeros(articles + 1, np.int64),
        **{name: np.zeros(words, kind) for name, kind in kinds.items()},
        "gain": np.zeros(drawn.rows[-1]),
        **{name: np.zeros(articles, np.int64) for name in ("keywords", "numerals")},
        "total": np.zeros(articles),
    }


def runs_room(drawn: Drawn) -> Columns:
    """Return what `RunsFound` are written to."""
    words = len(drawn.hashes)
    return {
        "runs": np.zeros(len(drawn.bounds), np.int64),
        "run": np.zeros(words, np.uint64),
        "fresh": np.zeros(words),
    }


def plain_entries(drawn: Drawn, rarity: Rarity, reach: int) -> Columns:
    """Return the entries as plain Python finds them."""
    out, room = entries_room(drawn), profile_room(drawn)
    with np.errstate(over="ignore"):
        plain.profile_entries(
            drawn.stems, drawn.sentence, drawn.weight, drawn.flags, drawn.content, drawn.content_bounds,
            drawn.first, drawn.length, drawn.rows, len(drawn.bounds) - 1,
            rarity.worn, rarity.pairs, rarity.worn_from, rarity.worn_by, reach, NAMES_UPTO,
            room["keys"], room["order"], room["spare"], room["text"], room["company"],
            out["entries"], out["word"], out["sentence"], out["place"], out["weight"], out["role"],
            out["by_word"], out["gain"], out["keywords"], out["numerals"], out["total"],
        )  # fmt: skip
    return out


def plain_runs(drawn: Drawn, rarity: Rarity) -> Columns:
    """Return the runs as plain Python finds them."""
    out, room = runs_room(drawn), profile_room(drawn)
    with np.errstate(over="ignore"):
        plain.profile_runs(
            drawn.hashes, drawn.stems, drawn.flags, drawn.bounds, drawn.content, drawn.content_bounds,
            len(drawn.bounds) - 1, RUN, rarity.pairs, rarity.worn_from, rarity.worn_by,
            room["keys"], room["fresh"], room["order"], room["spare"], room["text"], room["company"],
            out["runs"], out["run"], out["fresh"],
        )  # fmt: skip
    return out


def in_lists(columns: Columns) -> dict[str, list[Any]]:
    """Return columns as what compares by value."""
    return {name: column.tolist() for name, column in columns.items()}
