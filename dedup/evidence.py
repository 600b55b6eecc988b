"""Pairs of articles → evidence that one derives from the other, for thousands of pairs at a time.

Most rests on one table a pair: how many bits each sentence of one article shares with each sentence of the
other. Copies share most of each sentence with one sentence that shares most with it; independent reports
share words, scattered. And whoever reports for himself names people, places and numbers that nobody else
does; a copy adds few, or its source has few besides. Whether it is a copy is for `judge.py` to say.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dedup.profile import KEYWORD, NUMERAL, Profile, freshness_of_company
from dedup.ragged import Floats, Ints, Mask, bounds_of, gather, stretches, total
from dedup.rarity import Rarity, weigh
from dedup.words import WordHashes

HASH_BITS = 40
"""Bits of a hash that a join compares: the 24 above hold the number of the pair. Two articles of 1,000 words
share a false word once in a million pairs."""
LONE_WORD = 0.3
"""What a pair of sentences that shares a single word keeps of its bits when the best pair is chosen."""
WINDOW = 1
"""Sentences before and after the best-matching one that count with it: rewriting splits and merges
sentences."""
LITTLE = 8.0
"""Least denominator of a share: an article that says next to nothing shows nothing."""


@dataclass(frozen=True, slots=True)
class Side:
    """How one article of each pair shows in the other; (pairs,) each.

    What a sentence shares is counted with its best-matching sentence of the other article, without its
    heaviest word (one word in common is chance), and less where many articles hold the same pairs of words
    (templates). mutual: what is shared in sentences that are each other's best match, as a share of what the
    article's sentences weigh. order: how much oftener the matches of one sentence after another go on than
    back, in standard deviations of a random order. own_keywords, own_numerals: how many distinct ones the
    other article nowhere holds.
    """

    mutual: Floats
    order: Floats
    own_keywords: Floats
    own_numerals: Floats


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for and against one of two articles deriving from the other, for a batch of pairs."""

    first: Side
    second: Side
    runs: Floats
    """Distinct verbatim runs of RUN words in common, outside quotations, templates' counted less."""
    resemblance: Floats
    """Jaccard similarity of all such runs, templates' counted in full."""


def find_evidence(profile: Profile, first: Ints, second: Ints, rarity: Rarity) -> Evidence:
    """Return the evidence for pairs of articles of a profile, given by their positions in it."""
    shared = _share_words(profile, first, second)
    mirrored = shared.mirrored()
    table = _tabulate(profile, first, second, shared, rarity)
    mirror = _tabulate(profile, second, first, mirrored, rarity)
    fresh_runs, resemblance = _common_runs(profile, first, second)
    return Evidence(
        first=_side(profile, shared, table, mirror, first),
        second=_side(profile, mirrored, mirror, table, second),
        runs=fresh_runs,
        resemblance=resemblance,
    )


@dataclass(frozen=True, slots=True)
class _Shared:
    """Every word that a sentence of `own` shares with one of `other`: pair, and both entries in the profile,
    (k,)."""

    pair: Ints
    own: Ints
    other: Ints

    def mirrored(self) -> _Shared:
        """Return the same seen from the other article."""
        return _Shared(self.pair, self.other, self.own).sorted()

    def sorted(self) -> _Shared:
        """Return the same in the order of the texts: by pair, then by entry of `own`, then of `other`."""
        order = np.argsort(self.pair << 32 | self.own, kind="stable")
        return _Shared(self.pair[order], self.own[order], self.other[order])


def _share_words(profile: Profile, first: Ints, second: Ints) -> _Shared:
    """Join the entries of both articles of every pair on the word.

    Both sides are searched in the order of their words: in the order of the text, every search would miss the
    cache.
    """
    mine, my_pair = _entries_by_word(profile, first)
    yours, your_pair = _entries_by_word(profile, second)
    my_keys, your_keys = _keys(my_pair, profile.word[mine]), _keys(your_pair, profile.word[yours])
    first_of = np.flatnonzero(np.concatenate((np.ones(min(len(your_keys), 1), bool), np.diff(your_keys) > 0)))
    found, at = _find(your_keys[first_of], my_keys)
    mine, my_pair, at = mine[found], my_pair[found], at[found]
    place, owner = stretches(first_of[at], np.diff(np.append(first_of, len(your_keys)))[at])
    return _Shared(my_pair[owner], mine[owner], yours[place]).sorted()


def _entries_by_word(profile: Profile, articles: Ints) -> tuple[Ints, Ints]:
    """Return the entries of each article sorted by word, then sentence, and to which pair each belongs."""
    positions, pair = gather(profile.entries, articles)
    return profile.entries[articles][pair] + profile.by_word[positions], pair


def _common_runs(profile: Profile, first: Ints, second: Ints) -> tuple[Floats, Floats]:
    """Return the runs that both articles of each pair hold, by freshness, and their Jaccard similarity."""
    mine, my_pair = gather(profile.runs, first)
    yours, your_pair = gather(profile.runs, second)
    my_keys, your_keys = _keys(my_pair, profile.run[mine]), _keys(your_pair, profile.run[yours])
    found, at = _find(your_keys, my_keys)
    common = np.bincount(my_pair[found], minlength=len(first))
    counts = np.diff(profile.runs)
    both = mine[found], yours[at[found]]  # articles in two languages differ in what is a function word
    fresh = total(my_pair[found], np.minimum(*(profile.run_freshness[side] for side in both)), len(first))
    return fresh, common / np.maximum(counts[first] + counts[second] - common, 1)


def _find(keys: WordHashes, wanted: WordHashes) -> tuple[Mask, Ints]:
    """Tell which wanted keys are among the keys, which are sorted and distinct, and where."""
    if not len(keys):
        return np.zeros(len(wanted), bool), np.zeros(len(wanted), np.int64)
    at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return keys[at] == wanted, at


def _keys(pair: Ints, hashes: WordHashes) -> WordHashes:
    """Return keys that sort by pair, then hash, so that one sorted search joins all pairs at once."""
    return (pair.astype(np.uint64) << np.uint64(HASH_BITS)) | (hashes >> np.uint64(64 - HASH_BITS))


@dataclass(frozen=True, slots=True)
class _Table:
    """The sentences of one article of each pair, a row each, in the order of the pairs.

    rows (pairs + 1,): bounds by pair; pair (r,); sentence (r,): its row in the profile; best (r,): the
    best-matching sentence of the other article; gain (r,): the weight found there, the heaviest word left
    out.
    """

    rows: Ints
    pair: Ints
    sentence: Ints
    best: Ints
    gain: Floats


def _tabulate(profile: Profile, own: Ints, other: Ints, shared: _Shared, rarity: Rarity) -> _Table:
    """Find the best-matching sentence of each sentence, and what is found there."""
    heights, widths = np.diff(profile.sentences)[own], np.diff(profile.sentences)[other]
    rows, cells = bounds_of(heights), bounds_of(heights * widths)
    weight = weigh(profile.share[shared.own])
    row = rows[shared.pair] + profile.sentence[shared.own]
    column = profile.sentence[shared.other].astype(np.int64)
    cell = cells[shared.pair] + profile.sentence[shared.own] * widths[shared.pair] + column
    table = total(cell, weight, int(cells[-1]))
    table[np.bincount(cell, minlength=int(cells[-1])) < 2] *= LONE_WORD
    best = _best_columns(table, np.repeat(widths, heights))
    at_best = _once(np.flatnonzero(np.abs(best[row] - column) <= WINDOW), row, shared.own)
    sentence, pair = gather(profile.sentences, own)
    return _Table(
        rows=rows,
        pair=pair,
        sentence=sentence,
        best=best,
        gain=_gains(profile, row[at_best], shared.own[at_best], weight[at_best], rarity, int(rows[-1])),
    )


def _once(at: Ints, row: Ints, entry: Ints) -> Ints:
    """Return the positions without those whose word was counted for the row already."""
    new = np.ones(len(at), bool)
    new[1:] = (row[at[1:]] != row[at[:-1]]) | (entry[at[1:]] != entry[at[:-1]])
    return at[new]


def _best_columns(values: Floats, widths: Ints) -> Ints:
    """Return the column of the greatest cell of each row, the first one where several tie; -1 in an empty
    row.
    """
    starts = bounds_of(widths)[:-1]
    filled = np.flatnonzero(widths)
    column = np.full(len(widths), -1, np.int64)
    if len(filled):
        greatest = np.maximum.reduceat(values, starts[filled])
        row = np.repeat(np.arange(len(filled)), widths[filled])
        at = np.flatnonzero(values == greatest[row])[::-1]
        column[filled[row[at]]] = at - starts[filled][row[at]]
    return column


def _gains(profile: Profile, row: Ints, entry: Ints, weight: Floats, rarity: Rarity, rows: int) -> Floats:
    """Return what each row gains in its best sentence, its heaviest word left out."""
    fresh = weight * freshness_of_company(row, profile.place[entry], profile.word[entry], rarity, reach=1)
    gains: Floats = total(row, fresh, rows) - _row_maxima(row, fresh, rows)
    return gains


def _row_maxima(row: Ints, values: Floats, rows: int) -> Floats:
    """Return the greatest value of each row, 0 where it has none; `row` ascends."""
    maxima = np.zeros(rows)
    if len(row):
        first = np.flatnonzero(np.concatenate(([True], row[1:] != row[:-1])))
        maxima[row[first]] = np.maximum.reduceat(values, first)
    return maxima


def _side(profile: Profile, shared: _Shared, table: _Table, mirror: _Table, own: Ints) -> Side:
    """Sum up what one article shows in the other."""
    pairs = len(own)
    back = _is_mutual(table, mirror)
    whole = total(table.pair, profile.gain[table.sentence], pairs)
    role, pair = _shared_roles(profile, shared)
    return Side(
        mutual=total(table.pair, table.gain * back, pairs) / np.maximum(whole, LITTLE),
        order=_order(table, back & (table.gain > 0), pairs),
        own_keywords=_left(profile.keywords[own], pair[role == KEYWORD]),
        own_numerals=_left(profile.numerals[own], pair[role == NUMERAL]),
    )


def _shared_roles(profile: Profile, shared: _Shared) -> tuple[NDArray[np.uint8], Ints]:
    """Return the roles of the shared words, and of which pair each is; each counts once a pair."""
    new = np.ones(len(shared.own), bool)
    new[1:] = (shared.own[1:] != shared.own[:-1]) | (shared.pair[1:] != shared.pair[:-1])
    return profile.role[shared.own[new]], shared.pair[new]


def _left(counts: Ints, taken: Ints) -> Floats:
    """Return what is left of the count of each pair when those taken are gone."""
    return (counts - np.bincount(taken, minlength=len(counts))).astype(np.float64)


def _order(table: _Table, aligned: Mask, pairs: int) -> Floats:
    """Return the steps on less the steps back from each aligned sentence's match to the next one's.

    In a random order of n the difference has a standard deviation of about sqrt(n / 3).
    """
    rows = np.flatnonzero(aligned)
    here, before = rows[1:], rows[:-1]
    same = table.pair[here] == table.pair[before]
    step = np.sign(table.best[here] - table.best[before]) * same
    return total(table.pair[here], step.astype(np.float64), pairs) / np.sqrt(
        (total(table.pair[here], same.astype(np.float64), pairs) + 1) / 3
    )


def _is_mutual(table: _Table, mirror: _Table) -> Mask:
    """Tell which sentences are the best match of their best match."""
    place = np.arange(len(table.pair)) - table.rows[table.pair]
    if not len(mirror.best):
        return np.zeros(len(place), bool)
    back: Mask = mirror.best[np.minimum(mirror.rows[table.pair] + table.best, len(mirror.best) - 1)] == place
    return back & (table.best >= 0)
