"""Evidence in C, against plain Python."""

from __future__ import annotations

import numpy as np
from hypothesis import example, given, settings
from hypothesis import strategies as st
from plain import evidence as plain
from plain.evidence_words import MARKS
from profiled import (
    LONG,
    WORN,
    Columns,
    Drawn,
    drawn_articles,
    entries_room,
    in_lists,
    plain_entries,
    plain_runs,
    rarities,
    runs_room,
)
from test_profile_loops import enumerated

from dedup.kernels import evidence as loops
from dedup.kernels.native import Int64s
from dedup.kernels.profile import WornPairs
from dedup.words.rarity import Rarity

REACH = 6


def every_pair(drawn: Drawn) -> tuple[Int64s, Int64s]:
    """Return all pairs of articles, each with itself included, in both orders."""
    articles = len(drawn.bounds) - 1
    first, second = np.divmod(np.arange(articles**2), max(articles, 1))
    return first, second


def plain_evidence(
    drawn: Drawn, entries: Columns, rarity: Rarity, rule: tuple[int, float, float, float, float]
) -> Columns:
    """Return the evidence for every pair as plain Python finds it."""
    first, second = every_pair(drawn)
    words, rows = len(entries["word"]) + 1, len(entries["gain"]) + 1
    sides, swapped = np.zeros(2 * loops.SIDE * len(first)), np.zeros(len(first))
    with np.errstate(over="ignore"):
        plain.compare_pairs(
            first, second, len(first),
            entries["entries"], entries["word"], entries["sentence"], entries["place"], entries["weight"],
            entries["role"], entries["by_word"], drawn.rows, entries["gain"], entries["keywords"],
            entries["numerals"], entries["total"],
            rarity.pairs, rarity.worn_from, rarity.worn_by, REACH, *rule,
            np.zeros(MARKS, np.uint8), np.zeros(4 * words, np.int32), *np.zeros((6, words), np.int32),
            np.zeros(rows), *np.zeros((8, rows), np.int32), np.zeros(words), *np.zeros((2, rows)),
            sides, swapped,
        )  # fmt: skip
    return {"sides": sides, "swapped": swapped}


def compared(drawn: Drawn, entries: Columns, runs: Columns) -> loops.ComparedArticles:
    """Return the articles as the loops take them; what is read of the columns must outlive it."""
    columns = {**entries, "sentences": drawn.rows, **runs, "run_freshness": runs["fresh"]}
    rows = np.full((len(drawn.bounds) - 1, loops.COMPARED), 77, np.uint64)
    profiles = loops.ProfileColumns(*(columns[name] for name in loops.ProfileColumns.__annotations__))
    loops.list_compared(profiles, loops.ComparedListed(rows))
    return loops.ComparedArticles(rows)


def room_for(words: int, rows: int) -> loops.EvidenceRoom:
    """Return room for a pair, filled with anything where anything may be in it."""
    low, high, row, held = np.full((4, 2 * words), 77, np.int32)
    at, slot = np.full((2, words), 77, np.int32)
    best, mutual, lacking = np.full((3, 2 * rows), 77, np.int32)
    gained, full = np.full((2, rows), 7.7)
    return loops.EvidenceRoom(
        np.full(4 * words, 77, np.int32), low, high, row, held, at, slot, np.full(words, 7.7), np.zeros(rows),
        np.zeros(rows, np.int32), np.full(rows, 77, np.int32), best, mutual, lacking, gained, full,
    )  # fmt: skip


@settings(deadline=None, max_examples=150)
@given(
    drawn_articles,
    rarities,
    st.tuples(
        st.integers(0, 2),
        st.sampled_from([0.3, 1.0]),
        st.sampled_from([0.5, 8.0]),
        st.sampled_from([0.0, 0.2, 0.6]),
        st.sampled_from([0.0, 0.3]),
    ),
)
@example(LONG, WORN, (1, 0.3, 8.0, 0.2, 0.3))
def test_evidence_equals_plain_python(
    drawn: Drawn, rarity: Rarity, rule: tuple[int, float, float, float, float]
) -> None:
    """Every column of either side is the same, bit for bit, for any constants."""
    entries = plain_entries(drawn, rarity, REACH)
    first, second = every_pair(drawn)
    out = {"sides": np.zeros(2 * loops.SIDE * len(first)), "swapped": np.zeros(len(first))}
    articles = compared(drawn, entries, runs_room(drawn))
    loops.compare_pairs(
        loops.ArticlePairs(first, second),
        articles,
        WornPairs(rarity.pairs, rarity.worn, rarity.worn_from, rarity.worn_by),
        loops.EvidenceRule(REACH, *rule),
        room_for(len(entries["word"]) + 1, len(entries["gain"]) + 1),
        loops.EvidenceFound(*out.values()),
    )
    assert in_lists(plain_evidence(drawn, entries, rarity, rule)) == in_lists(out)


@settings(deadline=None, max_examples=100)
@given(drawn_articles, rarities)
@example(LONG, WORN)
def test_common_runs_equal_plain_python(drawn: Drawn, rarity: Rarity) -> None:
    """The same sum of freshness and the same resemblance, articles without runs included."""
    runs = plain_runs(drawn, rarity)
    first, second = every_pair(drawn)
    expected, columns = np.zeros((2, 2 * len(first)))
    marks = np.zeros(MARKS, np.uint8)
    with np.errstate(over="ignore"):
        plain.common_runs(
            first, second, len(first), runs["runs"], runs["run"], runs["fresh"], marks, expected
        )
    loops.common_runs(
        loops.ArticlePairs(first, second),
        compared(drawn, entries_room(drawn), runs),
        loops.RunsShared(columns),
    )
    assert expected.tolist() == columns.tolist()


def test_columns_are_the_same_in_python_and_c() -> None:
    """Whoever reads a column finds what was written to it."""
    expected = {name: value for name, value in enumerated("evidence.h").items() if "MARK" not in name}
    assert {"SIDE", "MUTUAL", "FRESH", "RUNS", "RESEMBLANCE"} <= expected.keys()
    assert expected == {name: getattr(loops, name) for name in expected}
