"""Two very long passages → stretches that correspond, so that no comparison of words grows with the square.

The words kept in order take the product of both lengths in bits. Up to MOST_WORDS that is nothing; beyond it,
passages are cut where the same run of words stands once in both.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from dedup.words.hashing import WordHashes, mix64

MOST_WORDS = 8_192
"""Words of a passage that are compared at once: 8 MB of rows at most. An ordinary article has a thousand."""
RUN = 3
"""Words of a run that marks where to cut."""

Ends = tuple[int, int, int, int]
"""Words of the source, from the first to the one after the last, and of the copy."""


def cut(source: WordHashes, copy: WordHashes) -> list[Ends]:
    """Return stretches of both, in their order and without gaps, of up to MOST_WORDS words each.

    >>> words = np.arange(6, dtype=np.uint64)
    >>> cut(words, words)
    [(0, 6, 0, 6)]
    """
    ends = [0, 0]
    stretches: list[Ends] = []
    anchors = _anchors(source, copy) if max(len(source), len(copy)) > MOST_WORDS else []
    last = (0, 0)
    for anchor in [*anchors, (len(source), len(copy))]:
        if max(anchor[0] - ends[0], anchor[1] - ends[1]) > MOST_WORDS:
            if last > (ends[0], ends[1]):
                stretches.append((ends[0], last[0], ends[1], last[1]))
                ends = [*last]
            stretches += _cut_evenly(ends[0], anchor[0], ends[1], anchor[1])
            first, _, our_first, _ = stretches.pop()  # the next anchors may still belong to it
            ends = [first, our_first]
        last = anchor
    stretches.append((ends[0], len(source), ends[1], len(copy)))
    return stretches


def _cut_evenly(low: int, high: int, our_low: int, our_high: int) -> list[Ends]:
    """Return stretches between two places where nothing says where to cut."""
    parts = max(-(-max(high - low, our_high - our_low) // MOST_WORDS), 1)
    theirs = np.linspace(low, high, parts + 1).astype(np.int64).tolist()
    ours = np.linspace(our_low, our_high, parts + 1).astype(np.int64).tolist()
    return [(theirs[n], theirs[n + 1], ours[n], ours[n + 1]) for n in range(parts)]


def _anchors(source: WordHashes, copy: WordHashes) -> list[tuple[int, int]]:
    """Return where runs begin that stand once in both, in the same order in both."""
    theirs, ours = _single_runs(source), _single_runs(copy)
    _, at, our_at = np.intersect1d(theirs[0], ours[0], assume_unique=True, return_indices=True)
    places = sorted(zip(theirs[1][at].tolist(), ours[1][our_at].tolist(), strict=True))
    return _ascending(places)


def _single_runs(words: WordHashes) -> tuple[WordHashes, NDArray[np.int64]]:
    """Return the hashes of the runs that stand once, and where they begin."""
    runs = np.zeros(max(len(words) - RUN + 1, 0), np.uint64)
    for place in range(RUN):
        runs = mix64(runs + words[place : place + len(runs)])
    found, at, times = np.unique(runs, return_index=True, return_counts=True)
    return found[times == 1], at[times == 1]


def _ascending(places: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the most places that ascend in the copy as they do in the source.

    >>> _ascending([(0, 5), (1, 2), (2, 3), (3, 9)])
    [(1, 2), (2, 3), (3, 9)]
    """
    least: list[int] = []
    holder: list[int] = []
    before: list[int] = []
    for n, (_, place) in enumerate(places):
        at = bisect_left(least, place)
        before.append(holder[at - 1] if at else -1)
        least[at : at + 1] = [place]
        holder[at : at + 1] = [n]
    chain, n = [], holder[-1] if holder else -1
    while n >= 0:
        chain.append(places[n])
        n = before[n]
    return chain[::-1]
