"""Valid calls of the loops of `evidence.c`."""

from __future__ import annotations

from typing import Any

import numpy as np
from calling import Argument, Arguments, Clear, Room, Shared
from profiled import (
    FRESH,
    NAMES_UPTO,
    RUN,
    Columns,
    Drawn,
    entries_room,
    profile_room,
    runs_room,
    words_of,
    worn_of,
)
from profiled import draw as drawn_of

from dedup.kernels import evidence as loops
from dedup.kernels import profile
from dedup.words.rarity import Rarity
from valid.draw import Draw
from valid.profile import _articles, _rarity, _worn

REACH = 6


def _pairs(draw: Draw, articles: int) -> Argument:
    """Return pairs of any articles, some of them of one with itself."""
    count = draw.size(60) if articles else 0
    first = draw.below(articles, count, np.int64)
    return loops.ArticlePairs, draw.one_of(first, np.sort(first)), draw.below(articles, count, np.int64)


def _entries(of: Drawn, rarity: Rarity) -> Columns:
    """Return the entries of articles, by the names of `ProfileEntriesFound`."""
    out = entries_room(of)
    profile.profile_entries(
        words_of(of),
        profile.SentenceRows(of.first, of.length, of.rows),
        worn_of(rarity),
        profile.ProfileRule(REACH, RUN, NAMES_UPTO),
        profile.ProfileRoom(*profile_room(of).values()),
        profile.ProfileEntriesFound(*out.values()),
    )
    return out


def _columns(of: Drawn, entries: Columns, runs: Columns) -> list[Any]:
    """Return the fields of `ProfileColumns`."""
    columns = {**entries, "sentences": of.rows, **runs, "run_freshness": runs["fresh"]}
    return [columns[name] for name in loops.ProfileColumns.__annotations__]


def _compared(columns: list[Any]) -> Argument:
    """Return where the articles of columns are."""
    rows = np.zeros((len(columns[0]) - 1, loops.COMPARED), np.uint64)
    loops.list_compared(loops.ProfileColumns(*columns), loops.ComparedListed(rows))
    return loops.ComparedArticles, Shared(rows, columns)


def list_compared(draw: Draw) -> Arguments:
    """Draw articles, which lie at the same addresses in each call."""
    of = _articles(draw)
    columns = _columns(of, _entries(of, FRESH), runs_room(of))
    rows = Room((len(of.bounds) - 1) * loops.COMPARED)
    return (loops.ProfileColumns, *map(Shared, columns)), (loops.ComparedListed, rows)


def _evidence_room(words: int, rows: int) -> Argument:
    """Return room for articles of one word and one row less each."""
    by_word, both, by_row = Room(words), Room(2 * words), Room(rows)
    return (
        loops.EvidenceRoom, Room(4 * words), both, both, both, both, by_word, by_word, by_word,
        Clear(rows), Clear(rows), by_row, *[Room(2 * rows)] * 3, by_row, by_row,
    )  # fmt: skip


def compare_pairs(draw: Draw) -> Arguments:
    """Draw pairs of articles with words in common, and any constants."""
    of, rarity = _articles(draw), _rarity(draw)
    entries = _entries(of, rarity)
    pairs = _pairs(draw, len(of.bounds) - 1)
    count = len(pairs[1])  # type: ignore[index]
    rule = (
        draw.whole(1, 9),
        draw.whole(0, 3),
        draw.one_of(0.3, 1.0),
        draw.one_of(0.5, 8.0),
        draw.one_of(0.0, 0.2),
        draw.one_of(0.0, 0.3),
    )
    return (
        pairs,
        _compared(_columns(of, entries, runs_room(of))),
        _worn(rarity),
        (loops.EvidenceRule, *rule),
        _evidence_room(
            *(int(np.diff(bounds).max(initial=0)) + 1 for bounds in (entries["entries"], of.rows))
        ),
        (loops.EvidenceFound, Room(2 * loops.SIDE * count), Room(count)),
    )


def common_runs(draw: Draw) -> Arguments:
    """Draw articles of distinct runs, sorted, some of which many hold."""
    known = draw.numbers(draw.size() + 1, np.uint64)
    held = [np.unique(draw.random.choice(known, draw.size())) for _ in range(draw.whole(0, 5))]
    run = np.concatenate([np.zeros(0, np.uint64), *held])
    runs = {"runs": np.cumsum([0, *map(len, held)]), "run": run, "fresh": draw.shares(len(run))}
    of = drawn_of(0, [0] * len(held), 2)
    pairs = _pairs(draw, len(held))
    found = (loops.RunsShared, Room(2 * len(pairs[1])))  # type: ignore[index]
    return pairs, _compared(_columns(of, entries_room(of), runs)), found
