"""Valid calls of the loops of `words.c`."""

from __future__ import annotations

import numpy as np
from calling import Arguments, Room

from dedup.kernels import words as loops
from dedup.kernels.native import Uint16s
from dedup.words.characters import ALONE, NEWLINE, SPACE
from dedup.words.characters import classify as classes_of
from dedup.words.hashing import ENTITY_REMAINS, MULTIPLIER
from valid.draw import Draw

LETTERS = "abcdefG\u0301ÉßИ12 .,;!'\"\n。?」)漢字ที่한"
PIECES = [
    "nbsp;",
    "andnbsp,",
    "shy;",
    "U.S. ",
    "z.B. ",
    'said. "',
    ".) ",
    '.") ',
    '.")] ',
    "...",
    "\n\n",
    "\n",
    "e\u0301",
    "漢\u0301",
]
"""Remains of entities, abbreviations, what closes a sentence, and marks."""
LONGEST_ORIGIN = 2**31 - 2
"""Where a character stands at most: the place after it is a number too."""


def _text(draw: Draw) -> str:
    """Return a text of letters and pieces."""
    letters = draw.one_of(LETTERS, "ab \n", "漢", "x")
    return "".join(draw.one_of(draw.one_of(*letters), draw.one_of(*PIECES)) for _ in range(draw.size()))


def _any_classes(draw: Draw, classes: Uint16s, bounds: list[int]) -> Uint16s:
    """Return classes of any bits in the place of some, but for the line breaks at the end of each text."""
    drawn = draw.numbers(len(classes), np.uint16) & draw.numbers(len(classes), np.uint16)
    drawn = np.where(draw.flags(len(classes)), drawn, classes).astype(np.uint16)
    for end in bounds[1:]:
        drawn[end - 2 : end] = SPACE | NEWLINE
    return drawn


def find_words(draw: Draw) -> Arguments:
    """Draw texts in many scripts, or of characters of any class. Without ALONE, half the room will do."""
    texts = [_text(draw) for _ in range(draw.whole(0, 4))]
    codes = np.frombuffer("\n\n".join([*texts, ""]).encode("utf-32-le"), np.uint32)
    bounds = np.cumsum([0] + [len(text) + 2 for text in texts])
    classes, folded, _ = classes_of(codes)
    if draw.whole(0, 1):
        classes, folded = _any_classes(draw, classes, bounds.tolist()), draw.numbers(len(codes), np.uint32)
    room = Room(len(codes) if (classes & ALONE).any() else len(codes) // 2 + 1)
    return (
        (loops.ClassifiedTexts, codes, classes, folded, bounds),
        (
            loops.WordRule, draw.whole(1, 6), draw.one_of(1, 2, 64), MULTIPLIER,
            ENTITY_REMAINS[: draw.one_of(0, 5, len(ENTITY_REMAINS))],
        ),
        (loops.WordsFound, *[room] * 6, Room(len(bounds))),
    )  # fmt: skip


def place_words(draw: Draw) -> Arguments:
    """Draw where the characters of texts stood, and words of them, of one character at least."""
    lengths = [2 + draw.size(300) for _ in range(draw.size(30))]
    bounds = np.cumsum([0, *lengths])
    counts = [draw.size(60) for _ in lengths]
    places = [
        np.sort(draw.random.integers(0, n - 1, (2, k)), axis=0) for n, k in zip(lengths, counts, strict=True)
    ]
    first = np.concatenate([np.zeros(0, np.int64), *(low for low, _ in places)])
    last = np.concatenate([np.zeros(0, np.int64), *(high + 1 for _, high in places)])
    origin = np.minimum(draw.numbers(int(bounds[-1]), np.int32) & 0x7FFFFFFF, LONGEST_ORIGIN)
    return (loops.TextPlaces, bounds, origin, np.cumsum([0, *counts])), (loops.WordPlaces, first, last)
