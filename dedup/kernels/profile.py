"""Words → what is compared of an article: the structs and functions of `profile.c`."""

from __future__ import annotations

from dedup.kernels.native import Bytes, Floats, Int32s, Int64s, Struct, Uint64s, Written, kernel

NEITHER, KEYWORD, NUMERAL = 0, 1, 2
"""Roles of a word, as `judging/profile.py` defines them."""
ROLE, SPECIAL = 3, 4
"""The bits of a role, and the bit of a name or number beside it."""


class ProfiledWords(Struct):
    """All words of articles: hashes, stems, sentence, weight, flags (m,), bounds (n + 1,); and the positions
    of their content words, content (c,), content_bounds (n + 1,).
    """

    hashes: Uint64s
    stems: Uint64s
    sentence: Int32s
    weight: Floats
    flags: Bytes
    bounds: Int64s
    content: Int64s
    content_bounds: Int64s


class SentenceRows(Struct):
    """How the sentences of articles become rows: first, length (n,), bounds (n + 1,)."""

    first: Int64s
    length: Int64s
    bounds: Int64s


class WornPairs(Struct):
    """How worn pairs of words are: counts (PAIR_SLOTS,), and as bits which are above worn_from."""

    counts: Int32s
    worn: Bytes
    worn_from: float
    worn_by: float


class ProfileRule(Struct):
    """How far apart the words of a pair may be, how long a run is, and when capitals mark no names."""

    reach: int
    length: int
    names_upto: float


class ProfileRoom(Written):
    """Room for the words of the longest article."""

    keys: Uint64s
    text: Uint64s
    order: Int32s
    spare: Int32s
    opens: Bytes
    fresh: Floats
    company: Floats


class ProfileEntriesFound(Written):
    """The entries of articles, with room for every content word; gain (rows,); others (n,) or (n + 1,)."""

    entries: Int64s
    word: Uint64s
    sentence: Int32s
    place: Int32s
    weight: Floats
    role: Bytes
    by_word: Int32s
    gain: Floats
    keywords: Int64s
    numerals: Int64s
    total: Floats


@kernel
def profile_entries(
    words: ProfiledWords,
    rows: SentenceRows,
    pairs: WornPairs,
    rule: ProfileRule,
    room: ProfileRoom,
    found: ProfileEntriesFound,
) -> None:
    """Write the entries, the gains and the counts of `Profile`."""


class RunsFound(Written):
    """Runs of words, sorted by article, with room for every word: runs (n + 1,), run, fresh."""

    runs: Int64s
    run: Uint64s
    fresh: Floats


@kernel
def profile_runs(
    words: ProfiledWords, pairs: WornPairs, rule: ProfileRule, room: ProfileRoom, found: RunsFound
) -> None:
    """Write the distinct runs of words outside quotations, sorted by article, and their freshness."""
