"""Profiles of indexed articles, made when first needed and kept while there is room."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import numpy as np

from dedup.profile import Profile, join_profiles, make_profile
from dedup.ragged import Ints
from dedup.rarity import Rarity
from dedup.wordlist import size_of, words_of
from dedup.words import Words

MOST_KEPT = 20_000
"""Profiles in memory: about 10 KB each for news of 600 words."""
STEP_CHARACTERS = 1 << 17
"""Text that is split into words at once."""

FetchTexts = Callable[[Ints], Mapping[int, str | Words]]
"""Returns by number the texts of articles, or their words where no texts are kept."""


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
            batch = make_profile(words_of([texts[number] for number in part]), self._rarity)
            self._kept.update((number, batch.of(i)) for i, number in enumerate(part))


def _steps(numbers: list[int], texts: Mapping[int, str | Words]) -> Iterator[list[int]]:
    """Cut articles into steps of about STEP_CHARACTERS."""
    step: list[int] = []
    size = 0
    for number in numbers:
        step.append(number)
        size += size_of(texts[number])
        if size >= STEP_CHARACTERS:
            yield step
            step, size = [], 0
    if step:
        yield step
