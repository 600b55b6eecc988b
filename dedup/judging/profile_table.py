"""Profiles of many batches → one table of their articles, which copies nothing of what a profile holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dedup.judging.profile import Profile
from dedup.kernels import evidence as loops
from dedup.kernels.ragged import Ints


@dataclass(frozen=True, slots=True)
class ProfileTable:
    """n articles, in any order, of any profiles."""

    rows: NDArray[np.uint64]
    """(n, COMPARED) Where the profile of each article is."""
    entries: Ints
    """(n,) How many entries each has."""
    sentences: Ints
    """(n,) How many sentences."""
    profiles: Sequence[Profile]
    """All that rows point into: it lives as long as the table."""

    def take(self, positions: Ints) -> ProfileTable:
        """Return the table of the articles at these positions."""
        return ProfileTable(
            self.rows[positions], self.entries[positions], self.sentences[positions], self.profiles
        )


def table_of(profile: Profile) -> ProfileTable:
    """Return the table of the articles of one profile, in their order."""
    rows = np.empty((len(profile.words), loops.COMPARED), np.uint64)
    columns = loops.ProfileColumns(
        profile.entries, profile.word, profile.sentence, profile.place, profile.weight, profile.role,
        profile.by_word, profile.sentences, profile.gain, profile.keywords, profile.numerals, profile.total,
        profile.runs, profile.run, profile.run_freshness,
    )  # fmt: skip
    loops.list_compared(columns, loops.ComparedListed(rows))
    return ProfileTable(rows, np.diff(profile.entries), np.diff(profile.sentences), (profile,))
