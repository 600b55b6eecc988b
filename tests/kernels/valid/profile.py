"""Valid calls of the loops of `profile.c`."""

from __future__ import annotations

import numpy as np
from calling import Argument, Arguments, Room, Shared
from profiled import FRESH, NAMES_UPTO, WORN, Drawn
from profiled import draw as drawn_of

from dedup.kernels import profile as loops
from dedup.words.rarity import Rarity
from valid.draw import Draw

ROOM = len(loops.ProfileRoom.__annotations__)
BY_WORD = 6
"""Columns of `ProfileEntriesFound` with room for every content word, behind the first one."""


def _articles(draw: Draw, most: int = 800) -> Drawn:
    """Return articles of any lengths, whose words have few stems or many."""
    lengths = [draw.size(most) for _ in range(draw.whole(0, 4))]
    return drawn_of(draw.whole(0, 2**32), lengths, draw.one_of(2, 9, 30, 500))


def _rarity(draw: Draw) -> Rarity:
    return draw.one_of(FRESH, WORN)


def _worn(rarity: Rarity) -> Argument:
    """Return the counters of pairs: megabytes that are only read."""
    return loops.WornPairs, Shared(rarity.pairs), Shared(rarity.worn), rarity.worn_from, rarity.worn_by


def _words(of: Drawn) -> Argument:
    return (
        loops.ProfiledWords, of.hashes, of.stems, of.sentence, of.weight, of.flags, of.bounds, of.content,
        of.content_bounds,
    )  # fmt: skip


def _rule(draw: Draw) -> Argument:
    return loops.ProfileRule, draw.whole(1, 9), draw.one_of(1, 3, 7, 100), draw.one_of(0.0, NAMES_UPTO, 1.0)


def profile_entries(draw: Draw) -> Arguments:
    """Draw articles with sentences in rows of one, two or three."""
    of = _articles(draw)
    articles, words = Room(len(of.bounds) - 1), Room(len(of.content))
    return (
        _words(of), (loops.SentenceRows, of.first, of.length, of.rows), _worn(_rarity(draw)), _rule(draw),
        (loops.ProfileRoom, *[Room(of.longest)] * ROOM),
        (
            loops.ProfileEntriesFound, Room(articles.count + 1), *[words] * BY_WORD,
            np.zeros(int(of.rows[-1])), articles, articles, articles,
        ),
    )  # fmt: skip


def profile_runs(draw: Draw) -> Arguments:
    """Draw articles with quotations, and runs that are longer than some of them."""
    of = _articles(draw)
    room = (loops.ProfileRoom, *[Room(of.longest)] * ROOM)
    found = (loops.RunsFound, Room(len(of.bounds)), Room(len(of.hashes)), Room(len(of.hashes)))
    return _words(of), _worn(_rarity(draw)), _rule(draw), room, found
