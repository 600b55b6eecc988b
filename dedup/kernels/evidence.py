"""Pairs of articles → what they have in common: the structs and functions of `evidence.c`."""

from __future__ import annotations

from dedup.kernels.native import Bytes, Floats, Int32s, Int64s, Struct, Uint64s, Written, kernel
from dedup.kernels.profile import WornPairs

SIDE = 10
"""Columns of an article of a pair."""
(
    MUTUAL, ORDER, OWN_KEYWORDS, OWN_NUMERALS, WEIGHT, DIFFERING, FRESH, PASSAGE, PASSAGE_DIFFERING,
    PASSAGE_STEPS,
) = range(SIDE)  # fmt: skip
"""Where each stands. `Side` in `judging/evidence.py` names and explains them."""
COMPARED = 22
"""Numbers in a row of `ComparedArticles`."""
RUNS, RESEMBLANCE = 0, 1
"""Columns of `common_runs`."""


class ArticlePairs(Struct):
    """Pairs of articles by their numbers, (pairs,) each."""

    first: Int64s
    second: Int64s


class ProfileColumns(Struct):
    """The columns of `Profile`, but for the number of words."""

    entries: Int64s
    word: Uint64s
    sentence: Int32s
    place: Int32s
    weight: Floats
    role: Bytes
    by_word: Int32s
    sentences: Int64s
    gain: Floats
    keywords: Int64s
    numerals: Int64s
    total: Floats
    runs: Int64s
    run: Uint64s
    run_freshness: Floats


class ComparedListed(Written):
    """Where the profile of each article is, (articles, COMPARED). It is good while the profiles live."""

    rows: Uint64s


class ComparedArticles(Struct):
    """The same, of articles of one batch or of several, in any order."""

    rows: Uint64s


@kernel
def list_compared(profiles: ProfileColumns, listed: ComparedListed) -> None:
    """Write where the profile of each article is."""


class EvidenceRule(Struct):
    """The constants of `judging/evidence.py`, and how far apart the words of a pair may be."""

    reach: int
    window: int
    lone_word: float
    little: float
    common: float
    needed: float


class EvidenceRoom(Written):
    """Room for one pair: one entry and one sentence more than any article has; bounds for four times as many
    entries; low, high, row and held for twice as many, best, mutual and lacking for twice as many sentences.
    The table and shared are all 0, and left so.
    """

    bounds: Int32s
    low: Int32s
    high: Int32s
    row: Int32s
    held: Int32s
    at: Int32s
    slot: Int32s
    found: Floats
    table: Floats
    shared: Int32s
    touched: Int32s
    best: Int32s
    mutual: Int32s
    lacking: Int32s
    gained: Floats
    full: Floats


class EvidenceFound(Written):
    """Both sides of the evidence for each pair, (pairs, 2, SIDE), and what is `swapped`, (pairs,)."""

    sides: Floats
    swapped: Floats


@kernel
def compare_pairs(
    pairs: ArticlePairs,
    articles: ComparedArticles,
    worn: WornPairs,
    rule: EvidenceRule,
    room: EvidenceRoom,
    found: EvidenceFound,
) -> None:
    """Write the evidence for each pair; pairs with the same first article in a row take less time."""


class RunsShared(Written):
    """What the RUNS that both articles hold count, and the RESEMBLANCE of all their runs, (pairs, 2)."""

    columns: Floats


@kernel
def common_runs(pairs: ArticlePairs, articles: ComparedArticles, shared: RunsShared) -> None:
    """Write what the runs of each pair of articles have in common."""
