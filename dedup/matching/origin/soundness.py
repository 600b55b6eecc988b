"""Whether a text holds the sound form of what is damaged at the same place of another text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

AROUND = 8
"""Words before and after a place that tell where it is in the other text."""
SHIFT = 4
"""By how many words the place may be off: a rewriting drops and adds words."""
LEAST_WORDS, LEAST_SHARE = 3, 0.35
"""How many of these words, and what share of them, must stand there: half of a rewriting's words are new."""
LONG = 3
"""Letters of a word that does not stand everywhere."""
COMMON = 20
"""A word that comes more often tells no place."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Places:
    """A text as words in lower case, where each begins and ends, and the places of each."""

    words: list[str]
    spans: list[tuple[int, int]]
    of: dict[str, list[int]]

    @staticmethod
    def in_text(text: str) -> Places:
        """Return the words of a text."""
        found = list(_WORD.finditer(text.casefold() if len(text.casefold()) == len(text) else text.lower()))
        of: dict[str, list[int]] = {}
        for place, match in enumerate(found):
            of.setdefault(match[0], []).append(place)
        return Places([match[0] for match in found], [match.span() for match in found], of)


def same_place(damaged: Places, span: tuple[int, int], sound: Places) -> tuple[int, int] | None:
    """Return the characters of the other text at the place of a span; None if it is not found there."""
    first = next((i for i, (start, _) in enumerate(damaged.spans) if start >= span[0]), len(damaged.spans))
    after = next((i for i, (start, _) in enumerate(damaged.spans) if start >= span[1]), len(damaged.spans))
    near = [*range(max(first - AROUND, 0), first), *range(after, min(after + AROUND, len(damaged.words)))]
    telling = [i for i in near if len(damaged.words[i]) > LONG]
    place = _agreed(telling, first, damaged, sound)
    if place is None or not sound.spans:
        return None
    low, high = max(place - AROUND, 0), min(place + AROUND, len(sound.spans) - 1)
    return (sound.spans[low][0], sound.spans[high][1]) if low <= high else None


def _agreed(telling: Sequence[int], first: int, damaged: Places, sound: Places) -> int | None:
    """Return the place on which most of the telling words agree; None if too few do."""
    votes = [
        (place - (i - first), damaged.words[i])
        for i in telling
        for place in sound.of.get(damaged.words[i], ())[:COMMON]
    ]
    backed = [(len({word for at, word in votes if abs(at - vote) <= SHIFT}), -vote) for vote, _ in votes]
    if not backed:
        return None
    count, place = max(backed)
    enough = count >= LEAST_WORDS and count >= LEAST_SHARE * len({damaged.words[i] for i in telling})
    return max(-place, 0) if enough else None
