"""Profiles of indexed articles, made when first needed and kept while there is room."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Executor
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dedup.judging.profile import Profile, make_profile
from dedup.judging.profile_table import ProfileTable, table_of
from dedup.kernels.ragged import Ints
from dedup.words.sentences import without
from dedup.words.split import STEP_CHARACTERS, Words
from dedup.words.usage import Usage
from dedup.words.wordlist import size_of, words_of

MOST_WORDS = 12_000_000
"""Words of the articles whose profiles are kept in memory, at about 30 bytes per word. Beyond that, all are
dropped: pairs come in an order in which most articles are needed only for a while."""

FetchTexts = Callable[[Ints], Mapping[int, str | Words]]
"""Returns the texts of articles by number, or their words where no texts are kept."""


class Profiles:
    """The profiles of articles by number, each made once while there is room."""

    def __init__(self, fetch: FetchTexts, usage: Usage, threads: Executor | None = None) -> None:
        """Profiles are made in `threads`, or in the caller's. They hold no furniture."""
        self._fetch = fetch
        self._usage = usage
        self._threads = threads
        self._clear()

    def of(self, numbers: Ints) -> ProfileTable:
        """Return the table of these articles, in this order. Later calls do not change what was returned."""
        new = [number for number in numbers.tolist() if number not in self._position]
        if new and self._words > MOST_WORDS:
            self._clear()
            new = numbers.tolist()
        texts = self._fetch(np.array(new, np.int64)) if new else {}
        steps = list(_steps(new, texts))
        for step, batch in zip(steps, self._made(steps, texts), strict=True):
            self._append(step, batch)
        all_kept = ProfileTable(
            self._rows.filled(), self._entries.filled(), self._sentences.filled(), self._profiles
        )
        return all_kept.take(np.array([self._position[number] for number in numbers.tolist()], np.int64))

    def _made(self, steps: list[list[int]], texts: Mapping[int, str | Words]) -> Iterable[Profile]:
        """Return the profiles of the articles of each step."""

        def make(step: list[int]) -> Profile:
            words = words_of([texts[number] for number in step])
            return make_profile(without(words, self._usage.furniture), self._usage.rarity)

        return self._threads.map(make, steps) if self._threads else map(make, steps)

    def _clear(self) -> None:
        nothing = table_of(make_profile(words_of([]), self._usage.rarity))
        self._position: dict[int, int] = {}
        self._words = 0
        self._profiles: list[Profile] = []
        self._rows = _Column(nothing.rows)
        self._entries, self._sentences = _Column(nothing.entries), _Column(nothing.sentences)

    def _append(self, numbers: list[int], batch: Profile) -> None:
        table = table_of(batch)
        self._rows.extend(table.rows)
        self._entries.extend(table.entries)
        self._sentences.extend(table.sentences)
        self._profiles.append(batch)
        self._words += int(batch.words.sum())
        for number in numbers:
            self._position[number] = len(self._position)


class _Column:
    """Rows that grow at their end; growth never changes those that were handed out."""

    def __init__(self, rows: NDArray[Any]) -> None:
        self._array = rows
        self._count = len(rows)

    def extend(self, rows: NDArray[Any]) -> None:
        count = self._count + len(rows)
        if count > len(self._array):
            larger = np.empty((count + count // 2, *rows.shape[1:]), rows.dtype)
            larger[: self._count] = self.filled()
            self._array = larger
        self._array[self._count : count] = rows
        self._count = count

    def filled(self) -> NDArray[Any]:
        return self._array[: self._count]


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
