"""Valid calls of the loops of `sketch.c`."""

from __future__ import annotations

import numpy as np
from calling import Arguments, Room

from dedup.kernels import sketch as loops
from valid.draw import Draw, powers_above


def find_features(draw: Draw) -> Arguments:
    """Draw articles of words, few or all of which carry the topic."""
    bounds, reach = draw.bounds(), draw.one_of(1, 6, 40)
    words, longest = int(bounds[-1]), int(np.diff(bounds).max(initial=0))
    room = Room(reach * words)
    return (
        (loops.ContentWords, draw.numbers(words, np.uint64), draw.flags(words), bounds),
        (loops.PairRule, reach, draw.one_of(1, 10, 31)),
        (loops.PairRoom, Room(longest + 1), Room(powers_above(4 * reach * longest))),
        (loops.PairsFound, room, Room(len(bounds)), room, Room(len(bounds))),
    )


def lower_signatures(draw: Draw) -> Arguments:
    """Draw features, and signatures that others lowered before."""
    bounds, permutations = draw.bounds(40), draw.one_of(1, 3, 8, 33, 128)
    a, b = draw.numbers(permutations, np.uint32), draw.numbers(permutations, np.uint32)
    return (
        (loops.FeatureRows, draw.numbers(int(bounds[-1]), np.uint32), bounds),
        (loops.Permutations, a, b),
        (loops.Signatures, draw.numbers((len(bounds) - 1) * permutations, np.uint32)),
    )


def list_low(draw: Draw) -> Arguments:
    """Draw features of one text, any bound, and room for some keys or for all."""
    count, permutations = draw.size(300), draw.one_of(1, 3, 8, 33, 128, 256)
    a, b = draw.numbers(permutations, np.uint32), draw.numbers(permutations, np.uint32)
    return (
        (loops.FeatureRows, draw.numbers(count, np.uint32), np.array([0, count], np.int64)),
        (loops.Permutations, a, b),
        (loops.LowRule, draw.one_of(0, 1, 2**19, 2**24)),
        (loops.LowKeys, Room(draw.one_of(0, 1, 9, 5000))),
    )
