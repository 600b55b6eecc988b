"""Profiles of indexed articles, made when first needed and kept while there is room."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from dedup.profile import Profile, join_profiles, make_profile
from dedup.ragged import Ints
from dedup.rarity import Rarity
from dedup.words import split_words

MOST_KEPT = 20_000
"""Profiles in memory: about 10 KB each for news of 600 words."""
STEP_CHARACTERS = 1 << 17
"""Text that is split into words at once."""

FetchTexts = Callable[[Ints], dict[int, str]]


class Profiles:
    """A bounded cache of profiles by article number; the ones longest unused go first."""

    def __init__(self, fetch: FetchTexts, rarity: Rarity) -> None:
        self._fetch = fetch
        self._rarity = rarity
        self._kept: dict[int, Profile] = {}

    def of(self, numbers: Ints) -> Profile:
        """Return the profiles of articles, joined in the given order."""
        self._make(np.array([number for number in numbers.tolist() if number not in self._kept], np.int64))
        used = {number: self._kept.pop(number) for number in numbers.tolist()}
        self._kept.update(used)
        for number in list(self._kept)[: max(len(self._kept) - MOST_KEPT, 0)]:
            del self._kept[number]
        return join_profiles(list(used.values()))

    def _make(self, numbers: Ints) -> None:
        if not len(numbers):
            return
        texts = self._fetch(numbers)
        for part in _steps(numbers.tolist(), texts):
            batch = make_profile(split_words([texts[number] for number in part]), self._rarity)
            self._kept.update((number, batch.of(i)) for i, number in enumerate(part))


def _steps(numbers: list[int], texts: dict[int, str]) -> Iterator[list[int]]:
    """Cut articles into steps of about STEP_CHARACTERS."""
    step: list[int] = []
    size = 0
    for number in numbers:
        step.append(number)
        size += len(texts[number])
        if size >= STEP_CHARACTERS:
            yield step
            step, size = [], 0
    if step:
        yield step
