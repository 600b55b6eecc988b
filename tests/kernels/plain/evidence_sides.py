"""How an article shows in another one: what `kernels/evidence_sides.c` does, as plain Python."""

from __future__ import annotations

from itertools import pairwise

from dedup.kernels.native import Bytes, Floats, Int32s, Uint64s
from plain.profile import SPECIAL
from plain.rarity import freshness

SIDE = 10
"""Columns of an article of a pair."""
MUTUAL, ORDER, OWN_KEYWORDS, OWN_NUMERALS, WEIGHT = range(5)
DIFFERING, FRESH, PASSAGE, PASSAGE_DIFFERING, PASSAGE_STEPS = range(5, SIDE)
"""Where each stands. `Side` in `evidence.py` names and explains them."""


ROUNDING = 1e-9
"""Sums of weights that differ by less are the same but for rounding."""


def gains(
    word: Uint64s,
    sentence: Int32s,
    place: Int32s,
    weight: Floats,
    by_word: Int32s,
    own: int,
    held: Int32s,
    held_count: int,
    other: int,
    low: Int32s,
    high: Int32s,
    rows: int,
    best: Int32s,
    window: int,
    reach: int,
    pair_counts: Int32s,
    worn_from: float,
    worn_by: float,
    found: Floats,
    at: Int32s,
    gain: Floats,
    full: Floats,
) -> None:
    """Write what each sentence shares with its best one and those around it: its found words, of those that
    are `held`, less the heaviest, each by the freshness of its pairs with the found words before and after;
    and in full, what these words weigh.
    """
    count = 0
    for n in range(held_count):
        e = held[n]
        row = sentence[own + e]
        is_near = False
        for k in range(low[e], high[e]):
            if abs(sentence[other + by_word[other + k]] - best[row]) <= window:
                is_near = True
        if not is_near:
            continue
        found[count] = 0.0
        at[count] = e
        if count > 0:
            before = at[count - 1]
            if sentence[own + before] == row and place[own + e] - place[own + before] <= reach:
                one, two = word[other + low[before]], word[other + low[e]]
                fresh = freshness(one, two, pair_counts, worn_from, worn_by)
                found[count] = fresh
                found[count - 1] = max(found[count - 1], fresh)
        count += 1
    for row in range(rows):
        gain[row] = full[row] = 0.0
    total, heaviest, row = 0.0, 0.0, -1
    for n in range(count):
        # A word without company keeps all.
        value = weight[own + at[n]] * (found[n] if found[n] > 0 else 1.0)
        if sentence[own + at[n]] != row:
            total, heaviest, row = 0.0, 0.0, sentence[own + at[n]]
        total += value
        heaviest = max(heaviest, value)
        gain[row] = total - heaviest
        full[row] += weight[own + at[n]]


def sum_side(
    whole: Floats,
    first_row: int,
    rows: int,
    gain: Floats,
    full: Floats,
    best: Int32s,
    mutual: Int32s,
    little: float,
    side: Floats,
    at: int,
) -> None:
    """Write the share, the order, the weight and the freshness of a `Side` whose columns begin at `at`."""
    total, found, shared = 0.0, 0.0, 0.0
    steps, pairs, previous = 0, 0, -1
    for row in range(rows):
        total += whole[first_row + row]
        if mutual[row] == 0:
            continue
        found += gain[row]
        shared += full[row]
        if gain[row] > 0:
            if previous >= 0:
                pairs += 1
                steps += int(best[row] > previous) - int(best[row] < previous)
            previous = best[row]
    side[at + MUTUAL] = found / max(total, little)
    side[at + ORDER] = steps / ((pairs + 1) / 3) ** 0.5
    side[at + WEIGHT] = total
    side[at + FRESH] = found / shared if shared > 0 else 1.0


def best_stretch(
    whole: Floats, first_row: int, rows: int, gain: Floats, needed: float
) -> tuple[int, int, float]:
    """Return the sentences, the last not included, whose gains exceed most what is needed of them in all."""
    best, low, total = (0, 0, 0.0), 0, 0.0
    for row in range(rows):
        total += gain[row] - needed * whole[first_row + row]
        if total <= ROUNDING:
            low, total = row + 1, 0.0
        if total > best[2] + ROUNDING:
            best = low, row + 1, total
    return best


def count_steps(
    whole: Floats,
    first_row: int,
    gain: Floats,
    best: Int32s,
    needed: float,
    window: int,
    stretch: tuple[int, int],
) -> int:
    """Return how many sentences of a stretch share what is needed and follow, in the other article, the one
    before that does, with at most `window` sentences between.
    """
    held = [row for row in range(*stretch) if gain[row] > needed * whole[first_row + row]]
    return sum(0 < best[after] - best[row] <= window + 1 for row, after in pairwise(held))


def share_differing(
    role: Bytes,
    sentence: Int32s,
    own: int,
    own_count: int,
    low: Int32s,
    high: Int32s,
    rows: int,
    mutual: Int32s,
    new: Int32s,
    stretch: tuple[int, int],
) -> float:
    """Return `Side.differing` of a stretch of sentences, and write which of those with a mutual match hold a
    name or number that the other article nowhere holds.
    """
    for row in range(rows):
        new[row] = 0
    named, differing = 1, 0
    for e in range(own_count):
        row = sentence[own + e]
        inside = stretch[0] <= row < stretch[1]
        special = ((role[own + e] & SPECIAL) != 0) & mutual[row] & inside
        lacking = special & (low[e] == high[e])
        named += special
        differing += lacking
        new[row] |= lacking
    return differing / named


def share_swapped(rows: int, best: Int32s, mutual: Int32s, new: Int32s, mirror_new: Int32s) -> float:
    """Return the share of the mutual matches of which both sentences are marked."""
    pairs, swapped = 0, 0
    for row in range(rows):
        if mutual[row] != 0:
            pairs += 1
            swapped += new[row] & mirror_new[best[row]]
    return swapped / max(pairs, 1)


def show_nothing(whole: Floats, first_row: int, rows: int, side: Floats, at: int) -> None:
    """Write a `Side` that is not compared any further, all but its own keywords and numerals."""
    side[at + MUTUAL] = side[at + ORDER] = side[at + WEIGHT] = side[at + DIFFERING] = 0.0
    side[at + PASSAGE] = side[at + PASSAGE_DIFFERING] = side[at + PASSAGE_STEPS] = 0.0
    side[at + FRESH] = 1.0
    for row in range(rows):
        side[at + WEIGHT] += whole[first_row + row]
