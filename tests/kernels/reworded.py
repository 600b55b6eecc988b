"""Passages that were reworded, drawn at random, and the arrays that `rewording.c` takes of them."""

from __future__ import annotations

from random import Random

import numpy as np

from dedup.kernels.native import Bytes, Int64s, Uint64s
from dedup.kernels.subsequence import LANES

MIXED = 0x9E3779B97F4A7C15
LONGEST = 3 * LANES
"""Words of a passage: bits of three numbers, so that additions carry."""

Passages = list[tuple[list[int], list[int]]]
"""The words of each passage, those of the source and those of the copy; words 2k and 2k + 1 have one stem."""


def draw_passage(draw: Random, vocabulary: int) -> tuple[list[int], list[int]]:
    """Return the words of a passage of the source and of the copy."""
    theirs = [draw.randrange(2 * vocabulary) for _ in range(draw.choice([0, 1, 9, 40, LONGEST]))]
    ours: list[int] = []
    for word in theirs:
        chance = draw.random()
        new = [draw.randrange(2 * vocabulary) for _ in range(draw.choice([0, 1, 1, 2, 4]))]
        ours += [word] if chance < 0.7 else [word ^ 1] if chance < 0.8 else new
    if draw.random() < 0.3:
        place = draw.randint(0, len(ours))
        ours = ours[place:] + ours[:place]
    return theirs, ours[:LONGEST]


def columns_of(pairs: Passages) -> tuple[Uint64s, Uint64s, Bytes, Int64s]:
    """Return hashes, stems and content of all words, and where the passages are, (passages, 4)."""
    spelled = [word for side in (0, 1) for pair in pairs for word in pair[side]]
    ends = np.cumsum([0] + [len(pair[side]) for side in (0, 1) for pair in pairs])
    bounds = np.stack((ends[:-1], ends[1:]), axis=1).reshape(2, len(pairs), 2)
    places = np.ascontiguousarray(bounds.transpose(1, 0, 2).reshape(len(pairs), 4))
    hashes = np.array([word * MIXED % 2**64 for word in spelled], np.uint64)
    stems = np.array([word // 2 * MIXED % 2**64 for word in spelled], np.uint64)
    content = np.array([word // 2 % 4 > 0 for word in spelled], np.uint8)
    return hashes, stems, content, places


def longest_of(pairs: Passages) -> tuple[int, int]:
    """Return the words of the longest passage of the source, and of the copy."""
    return max((len(each) for each, _ in pairs), default=0), max((len(each) for _, each in pairs), default=0)


def subsequence_room(pairs: Passages) -> tuple[int, ...]:
    """Return how much room each field of `SubsequenceRoom` asks for."""
    theirs, ours = longest_of(pairs)
    width = ours // LANES + 1
    return (theirs + 1) * width, width, *(max(theirs, ours),) * 5


def rewording_room(pairs: Passages) -> tuple[int, ...]:
    """Return how much room each field of `RewordingRoom` asks for."""
    words = sum(len(theirs) + len(ours) for theirs, ours in pairs)
    return *(2 * max(longest_of(pairs)) + 4,) * 7, words
