"""The cache of profiles: what comes out does not depend on what is kept."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from texts import ordinary, write

from dedup.judging.evidence import Side, find_evidence
from dedup.judging.profile import make_profile
from dedup.judging.profile_cache import Profiles
from dedup.judging.profile_table import ProfileTable, table_of
from dedup.kernels.ragged import Ints
from dedup.words.pairs import PAIR_SLOTS
from dedup.words.rarity import WORD_SLOTS, Rarity
from dedup.words.split import split_words
from dedup.words.usage import Usage

RARITY = Rarity(np.zeros(WORD_SLOTS, np.int32), np.zeros(PAIR_SLOTS, np.int32), 0)
TEXTS = ["", "One.", "— …", *(write(ordinary(Random(seed), seed)) for seed in range(1, 8))]


class Store:
    """Texts by number, and what was asked for."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def fetch(self, numbers: Ints) -> dict[int, str]:
        """Return texts, in another order than asked for."""
        self.asked += numbers.tolist()
        return {number: TEXTS[number] for number in reversed(numbers.tolist())}


def evidence_of(table: ProfileTable) -> list[list[float]]:
    """Return all that is found about each pair of articles of a table, itself included."""
    first, second = np.divmod(np.arange(len(table.entries) ** 2), len(table.entries))
    found = find_evidence(table, first, second, RARITY)
    sides = [getattr(side, each.name) for side in (found.first, found.second) for each in fields(Side)]
    return np.column_stack([*sides, found.swapped, found.runs, found.resemblance]).tolist()


questions = st.lists(
    st.lists(st.integers(0, len(TEXTS) - 1), min_size=1, unique=True), min_size=1, max_size=6
)


@settings(deadline=None, max_examples=50)
@given(
    questions,
    st.sampled_from([0, 20, 10**6]),
    st.sampled_from([1, 500, 10**6]),
    st.booleans(),
)
def test_what_is_kept_changes_no_profile(
    asked: list[list[int]], kept: int, step: int, in_threads: bool
) -> None:
    """Every answer compares as its texts do, whatever was asked before, is asked after, or is
    kept, and whoever makes them.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("dedup.judging.profile_cache.MOST_WORDS", kept)
        patch.setattr("dedup.judging.profile_cache.STEP_CHARACTERS", step)
        with ThreadPoolExecutor(2) as threads:
            profiles = Profiles(Store().fetch, Usage(RARITY), threads if in_threads else None)
            answers = [profiles.of(np.array(numbers)) for numbers in asked]
    for numbers, table in zip(asked, answers, strict=True):
        alone = table_of(make_profile(split_words([TEXTS[number] for number in numbers]), RARITY))
        assert evidence_of(alone) == evidence_of(table)


@pytest.mark.parametrize(
    ("kept", "fetched"), [(-1, [1, 2, 3, 1, 2, 4, 1, 3]), (10**6, [1, 2, 3, 4])], ids=["none", "all"]
)
def test_a_text_is_fetched_once_while_there_is_room(
    monkeypatch: pytest.MonkeyPatch, kept: int, fetched: list[int]
) -> None:
    """Where there is none, all profiles but those asked for at the time go."""
    monkeypatch.setattr("dedup.judging.profile_cache.MOST_WORDS", kept)
    store = Store()
    profiles = Profiles(store.fetch, Usage(RARITY))
    for numbers in ([1], [2, 3], [1, 2], [4], [1, 3]):
        profiles.of(np.array(numbers))
    assert fetched == store.asked
