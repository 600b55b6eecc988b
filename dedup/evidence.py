"""Pairs of articles → evidence that one derives from the other, for thousands of pairs at a time.

Everything rests on one table a pair: how much (in bits) each sentence of one article shares with each sentence of
the other. Copies share most of each sentence with a single sentence, in the same order, plain words included;
independent reports share names, numbers and quotations, scattered. Whether it is a copy is for `judge.py` to say.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dedup.profile import HASH_BITS, Profile
from dedup.ragged import Ints, bounds_of, gather, stretches, total
from dedup.words import CAPITAL, NUMBER, QUOTED

Floats = NDArray[np.float64]

LONE_WORD = 0.3
"""What a sentence pair that shares a single word keeps of its weight: one shared word is mostly chance."""
ALIGNED = 0.25
"""Share of a sentence that must be found in one sentence of the other article to count as aligned."""


@dataclass(frozen=True, slots=True)
class Side:
    """How one article of each pair shows in the other; (pairs,) each, shares 0 to 1 of the article's weight.

    covered: found in the best-matching sentence of the other. plain: the same for words that are neither names nor
    numbers nor quoted. mutual: found in sentences that are each other's best match. ordered: found in sentences whose
    matches follow one another as they do. vocabulary: found anywhere in the other. shingles: share of the word
    triples. weight: bits in all. words, sentences: counts.
    """

    covered: Floats
    plain: Floats
    mutual: Floats
    ordered: Floats
    vocabulary: Floats
    shingles: Floats
    weight: Floats
    words: Floats
    sentences: Floats


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for and against one of two articles deriving from the other, for a batch of pairs."""

    first: Side
    second: Side
    resemblance: Floats
    """Exact Jaccard similarity of the 3-word shingles."""


@dataclass(frozen=True, slots=True)
class _Shared:
    """Every content word that a sentence of one article shares with a sentence of the other.

    pair, and entry numbers into the profile for both articles; weight in bits; all (k,).
    """

    pair: Ints
    first: Ints
    second: Ints
    weight: Floats


def find_evidence(profile: Profile, first: Ints, second: Ints) -> Evidence:
    """Return the evidence for pairs of articles of a profile, given by their positions in it."""
    shared = _share_words(profile, first, second)
    common = _count_common_shingles(profile, first, second)
    tables = [
        _Table.of(profile, first, second, shared.pair, shared.first, shared.second, shared.weight),
        _Table.of(profile, second, first, shared.pair, shared.second, shared.first, shared.weight),
    ]
    counts = [np.diff(profile.shingles)[articles].astype(np.float64) for articles in (first, second)]
    return Evidence(
        first=_side(profile, tables[0], tables[1], common / np.maximum(counts[0], 1)),
        second=_side(profile, tables[1], tables[0], common / np.maximum(counts[1], 1)),
        resemblance=common / np.maximum(counts[0] + counts[1] - common, 1),
    )


def _share_words(profile: Profile, first: Ints, second: Ints) -> _Shared:
    """Join the entries of both articles of every pair on the word."""
    mine, my_pair = gather(profile.entries, first)
    yours, your_pair = gather(profile.entries, second)
    my_keys = _keys(my_pair, profile.word[mine])
    your_keys = _keys(your_pair, profile.word[yours])
    low = np.searchsorted(your_keys, my_keys, side="left")
    high = np.searchsorted(your_keys, my_keys, side="right")
    place, owner = stretches(low, high - low)
    weight = profile.weight[mine[owner]].astype(np.float64)
    return _Shared(my_pair[owner], mine[owner], yours[place], weight)


def _count_common_shingles(profile: Profile, first: Ints, second: Ints) -> Floats:
    """Return how many distinct shingles both articles of each pair hold."""
    mine, my_pair = gather(profile.shingles, first)
    yours, your_pair = gather(profile.shingles, second)
    my_keys = _keys(my_pair, profile.shingle[mine])
    your_keys = _keys(your_pair, profile.shingle[yours])
    found = np.searchsorted(your_keys, my_keys, side="right") > np.searchsorted(
        your_keys, my_keys, side="left"
    )
    return np.bincount(my_pair[found], minlength=len(first)).astype(np.float64)


def _keys(pair: Ints, hashes: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Return keys that sort by pair, then hash, so that one sorted search joins all pairs at once."""
    return (pair.astype(np.uint64) << np.uint64(HASH_BITS)) | hashes


@dataclass(frozen=True, slots=True)
class _Table:
    """The table of shared bits of each pair seen from one article: a row a sentence of `own`.

    own, other (pairs,): positions in the profile. rows (pairs + 1,): bounds of each pair's sentences. row_pair,
    row_weight, best, found (rows,): the row's pair, its bits in all, its best-matching sentence of the other
    article, the bits found there. shared_pair, entry, weight, at_best (k,): the shared words, and whether each
    stands in the best-matching sentence.
    """

    own: Ints
    other: Ints
    rows: Ints
    row_pair: Ints
    row_weight: Floats
    best: Ints
    found: Floats
    shared_pair: Ints
    entry: Ints
    weight: Floats
    at_best: NDArray[np.bool_]

    @classmethod
    def of(
        cls,
        profile: Profile,
        own: Ints,
        other: Ints,
        pair: Ints,
        entry: Ints,
        other_entry: Ints,
        weight: Floats,
    ) -> _Table:
        heights, widths = profile.sentences[own], profile.sentences[other]
        rows, cells = bounds_of(heights), bounds_of(heights * widths)
        row_pair = np.repeat(np.arange(len(own)), heights)
        row = rows[pair] + profile.sentence[entry]
        column = profile.sentence[entry] * widths[pair] + profile.sentence[other_entry]
        cell = (cells[pair] + column).astype(np.int64)
        bits = total(cell, weight, int(cells[-1]))
        bits[np.bincount(cell, minlength=int(cells[-1])) < 2] *= LONE_WORD
        best, found = _row_maxima(bits, np.repeat(widths, heights))
        at_best = best[row] == profile.sentence[other_entry]
        entries, owner = gather(profile.entries, own)
        row_weight = total(
            rows[owner] + profile.sentence[entries], profile.weight[entries].astype(np.float64), int(rows[-1])
        )
        return cls(own, other, rows, row_pair, row_weight, best, found, pair, entry, weight, at_best)


def _row_maxima(values: Floats, widths: Ints) -> tuple[Ints, Floats]:
    """Return the column and the value of the greatest cell of each row; the first one where several tie."""
    if not len(widths):
        return np.zeros(0, np.int64), np.zeros(0)
    starts = bounds_of(widths)[:-1]
    greatest = np.maximum.reduceat(values, starts) if len(values) else np.zeros(len(widths))
    row = np.repeat(np.arange(len(widths)), widths)
    at = np.flatnonzero(values == greatest[row])[::-1]
    column = np.zeros(len(widths), np.int64)
    column[row[at]] = at - starts[row[at]]
    return column, greatest


def _side(profile: Profile, table: _Table, mirror: _Table, shingles: Floats) -> Side:
    """Sum a table up into shares of the article."""
    pairs = len(table.own)
    weight = total(table.row_pair, table.row_weight, pairs)
    scale = 1 / np.maximum(weight, 1e-9)
    found = np.minimum(table.found, table.row_weight)
    back = mirror.best[mirror.rows[table.row_pair] + table.best]
    place = np.arange(len(table.row_pair)) - table.rows[table.row_pair]
    return Side(
        covered=total(table.row_pair, found, pairs) * scale,
        plain=_plain(profile, table),
        mutual=total(table.row_pair, found * (back == place), pairs) * scale,
        ordered=_ordered(table, place) * scale,
        vocabulary=_vocabulary(profile, table),
        shingles=shingles,
        weight=weight,
        words=profile.words[table.own].astype(np.float64),
        sentences=profile.sentences[table.own].astype(np.float64),
    )


def _plain(profile: Profile, table: _Table) -> Floats:
    """Return the share of plain words that stand in the best-matching sentence."""
    special = np.uint8(CAPITAL | NUMBER | QUOTED)
    entries, owner = gather(profile.entries, table.own)
    plain = (profile.flags[entries] & special) == 0
    weight = total(owner[plain], profile.weight[entries[plain]].astype(np.float64), len(table.own))
    taken = table.at_best & ((profile.flags[table.entry] & special) == 0)
    return total(table.shared_pair[taken], table.weight[taken], len(table.own)) / np.maximum(weight, 1e-9)


def _ordered(table: _Table, place: Ints) -> Floats:
    """Return the bits in aligned sentences whose match comes at or shortly after the match of the one before.

    "Shortly": not more than two sentences further than they themselves are apart.
    """
    aligned = np.flatnonzero(table.found >= ALIGNED * np.maximum(table.row_weight, 1e-9))
    here, before = aligned[1:], aligned[:-1]
    step = table.best[here] - table.best[before]
    follows = (table.row_pair[here] == table.row_pair[before]) & (step >= 0)
    follows &= step <= place[here] - place[before] + 2
    bits = np.minimum(table.found[here], table.found[before])[follows]
    return total(table.row_pair[here[follows]], bits, len(table.own))


def _vocabulary(profile: Profile, table: _Table) -> Floats:
    """Return the share of the distinct words that stand anywhere in the other article."""
    entries, owner = gather(profile.entries, table.own)
    first = np.ones(len(entries), bool)
    first[1:] = (profile.word[entries[1:]] != profile.word[entries[:-1]]) | (owner[1:] != owner[:-1])
    weight = total(owner[first], profile.weight[entries[first]].astype(np.float64), len(table.own))
    shared = np.unique(_keys(table.shared_pair, profile.word[table.entry]), return_index=True)[1]
    return total(table.shared_pair[shared], table.weight[shared], len(table.own)) / np.maximum(weight, 1e-9)
