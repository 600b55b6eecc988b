"""Profiles in C, against plain Python."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from profiled import (
    LONG,
    NAMES_UPTO,
    RUN,
    WORN,
    Drawn,
    drawn_articles,
    entries_room,
    in_lists,
    plain_entries,
    plain_runs,
    profile_room,
    rarities,
    runs_room,
    words_of,
    worn_of,
)

from dedup import kernels
from dedup.kernels import profile as loops
from dedup.kernels import words as word_loops
from dedup.words.rarity import Rarity


@settings(deadline=None, max_examples=100)
@given(drawn_articles, rarities, st.integers(1, 7))
@example(LONG, WORN, 6)
def test_entries_equal_plain_python(drawn: Drawn, rarity: Rarity, reach: int) -> None:
    """Every column is the same, bit for bit, articles without words included."""
    out = entries_room(drawn)
    loops.profile_entries(
        words_of(drawn),
        loops.SentenceRows(drawn.first, drawn.length, drawn.rows),
        worn_of(rarity),
        loops.ProfileRule(reach, RUN, NAMES_UPTO),
        loops.ProfileRoom(*profile_room(drawn).values()),
        loops.ProfileEntriesFound(*out.values()),
    )
    assert in_lists(plain_entries(drawn, rarity, reach)) == in_lists(out)


@settings(deadline=None, max_examples=100)
@given(drawn_articles, rarities)
@example(LONG, WORN)
def test_runs_equal_plain_python(drawn: Drawn, rarity: Rarity) -> None:
    """The same runs in the same order, with the same freshness, quotations and repetitions included."""
    out = runs_room(drawn)
    loops.profile_runs(
        words_of(drawn),
        worn_of(rarity),
        loops.ProfileRule(6, RUN, NAMES_UPTO),
        loops.ProfileRoom(*profile_room(drawn).values()),
        loops.RunsFound(*out.values()),
    )
    assert in_lists(plain_runs(drawn, rarity)) == in_lists(out)


def enumerated(header: str) -> dict[str, int]:
    """Return the constants that the enums of a file of C define."""
    text = (Path(kernels.__file__).parent / header).read_text()
    values: dict[str, int] = {}
    for body in re.findall(r"enum \{(.*?)\}", text, re.DOTALL):
        number = -1
        for name, value in re.findall(r"(\w+)(?: = (\d+))?", body):
            number = int(value) if value else number + 1
            values[name] = number
    return values


@pytest.mark.parametrize(
    ("header", "module"), [("profile.h", loops), ("word_flags.h", word_loops)], ids=["roles", "flags"]
)
def test_constants_are_the_same_in_python_and_c(header: str, module: object) -> None:
    """What a bit means is said once in either language."""
    expected = enumerated(header)
    assert expected
    assert expected == {name: getattr(module, name) for name in expected}
