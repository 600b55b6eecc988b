"""Valid calls of the loops of `characters.c`."""

from __future__ import annotations

import numpy as np
from calling import Argument, Arguments, Room

from dedup.kernels import characters as loops
from dedup.kernels.ragged import bounds_of
from dedup.words.characters import EXPANDS
from valid.draw import Draw


def classify(draw: Draw) -> Arguments:
    """Draw texts in a small Unicode, whose tables hold anything."""
    table = 1 + draw.size()
    codes = draw.below(table, draw.size(), np.uint32)
    return (
        (loops.CodePoints, codes),
        (loops.CharacterTables, draw.numbers(table, np.uint16), draw.numbers(table, np.uint32)),
        (loops.ClassifiedCharacters, Room(len(codes)), Room(len(codes))),
    )


def number_characters(draw: Draw) -> Arguments:
    """Draw texts of any lengths."""
    bounds = draw.bounds()
    return (loops.TextBounds, bounds), (loops.CharacterOrigins, Room(int(bounds[-1])))


def _characters(draw: Draw, kind: type, count: int) -> Argument:
    """Return characters of any classes, places and codes."""
    classes = draw.numbers(count, np.uint16) & draw.numbers(count, np.uint16)
    codes, folded = draw.numbers(count, np.uint32), draw.numbers(count, np.uint32)
    return kind, codes, draw.numbers(count, np.int32), classes, folded


def drop_ignored(draw: Draw) -> Arguments:
    """Draw characters of texts, some of them ignored."""
    bounds = draw.bounds()
    return _characters(draw, loops.MovedCharacters, int(bounds[-1])), (loops.MovedTextBounds, bounds)


def expand(draw: Draw) -> Arguments:
    """Draw characters that fold to none, one or several."""
    bounds = draw.bounds()
    given = _characters(draw, loops.JoinedCharacters, int(bounds[-1]))
    several = int(np.count_nonzero(given[3] & EXPANDS))  # type: ignore[index]
    parts = bounds_of(draw.below(4, several, np.int64))
    room = Room(int(bounds[-1]) - several + int(parts[-1]))
    return (
        given,
        (loops.CharacterExpansions, draw.numbers(int(parts[-1]), np.uint32), parts),
        (loops.MovedTextBounds, bounds),
        (loops.MovedCharacters, room, room, room, room),
    )
