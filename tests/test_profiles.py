"""The cache of profiles: what comes out does not depend on what is kept."""

from __future__ import annotations

from dataclasses import fields
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from texts import ordinary, write

from dedup.profile import Profile, make_profile
from dedup.profiles import Profiles
from dedup.ragged import Ints
from dedup.rarity import PAIR_SLOTS, WORD_SLOTS, Rarity
from dedup.words import split_words

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


def equal(one: Profile, other: Profile) -> bool:
    """Compare all columns."""
    return all(np.array_equal(getattr(one, each.name), getattr(other, each.name)) for each in fields(Profile))


questions = st.lists(
    st.lists(st.integers(0, len(TEXTS) - 1), min_size=1, unique=True), min_size=1, max_size=6
)


@settings(deadline=None, max_examples=50)
@given(questions, st.sampled_from([0, 1, 3, 100]), st.sampled_from([1, 500, 10**6]))
def test_what_is_kept_changes_no_profile(asked: list[list[int]], kept: int, step: int) -> None:
    """Every answer equals the profiles of its texts made at once, however little is kept."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("dedup.profiles.MOST_KEPT", kept)
        patch.setattr("dedup.profiles.STEP_CHARACTERS", step)
        profiles = Profiles(Store().fetch, RARITY)
        for numbers in asked:
            expected = make_profile(split_words([TEXTS[number] for number in numbers]), RARITY)
            assert equal(expected, profiles.of(np.array(numbers)))


@pytest.mark.parametrize(
    ("kept", "fetched"),
    [(0, [1, 2, 3, 1, 2, 4, 1, 3]), (2, [1, 2, 3, 1, 4, 1, 3]), (3, [1, 2, 3, 4, 3]), (9, [1, 2, 3, 4])],
)
def test_the_longest_unused_go_first(monkeypatch: pytest.MonkeyPatch, kept: int, fetched: list[int]) -> None:
    """A text is fetched once while its profile is kept, and what was used last is kept longest."""
    monkeypatch.setattr("dedup.profiles.MOST_KEPT", kept)
    store = Store()
    profiles = Profiles(store.fetch, RARITY)
    for numbers in ([1], [2, 3], [1, 2], [4], [1, 3]):
        profiles.of(np.array(numbers))
    assert fetched == store.asked
