"""Characters of joined texts in C, against plain Python."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plain import characters as plain

from dedup.kernels import characters as loops
from dedup.words import characters, split

FOLDER = Path(loops.__file__).parent

Row = tuple[int, int, int, int]
"""Code, origin, class and folded code."""
Columns = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]  # type: ignore[type-arg]

TABLE = 12
"""Code points of a small Unicode."""
uint32s = st.one_of(st.integers(0, 2**32 - 1), st.sampled_from([0, 2**32 - 1]))
kinds = st.integers(0, 2**15 - 1) | st.sampled_from([0, characters.WORD, characters.IGNORED])
rows = st.tuples(st.integers(0, 0x10FFFF), st.integers(0, 2**31 - 1), kinds, uint32s)
texts_of_rows = st.lists(st.lists(rows, max_size=8), max_size=4)


def columns(of: list[Row]) -> Columns:
    """Return an array for each column of the rows."""
    types = (np.uint32, np.int32, np.uint16, np.uint32)
    return tuple(np.array([row[i] for row in of], kind) for i, kind in enumerate(types))  # type: ignore[return-value]


def as_lists(arrays: tuple[np.ndarray, ...]) -> list[list[int]]:  # type: ignore[type-arg]
    """Return lists that compare."""
    return [array.tolist() for array in arrays]


@pytest.mark.parametrize("name", ["characters.h", "word_flags.h"])
def test_bits_are_those_that_python_explains(name: str) -> None:
    """C repeats the bits of characters and of words."""
    known = {
        **vars(characters),
        **{f"FLAG_{bit}": vars(split)[bit] for bit in ("QUOTED", "CAPITAL", "NUMBER")},
    }
    body = (FOLDER / name).read_text("utf-8")
    found = re.findall(r"(\w+) = (?:1 << )?(\d+)", body)
    shifted = "<<" in body
    assert len(found) == (15 if shifted else 3)
    for bit, value in found:
        assert known[bit] == (1 << int(value) if shifted else int(value)), bit


def test_an_unfolded_character_is_marked_alike() -> None:
    """Both sides know a character that no text has held."""
    (value,) = re.findall(r"#define UNFOLDED (\w+)u", (FOLDER / "characters.h").read_text("utf-8"))
    assert characters.UNFOLDED == int(value, 16)


@settings(deadline=None)
@given(
    st.lists(st.integers(0, TABLE - 1), max_size=40),
    st.lists(st.integers(0, 2**16 - 1), min_size=TABLE, max_size=TABLE),
    st.lists(uint32s, min_size=TABLE, max_size=TABLE),
)
def test_classes_equal_plain_python(codes: list[int], kinds: list[int], folds: list[int]) -> None:
    """Characters that one of the tables does not hold yet are unknown."""
    text, of_code, folded = np.array(codes, np.uint32), np.array(kinds, np.uint16), np.array(folds, np.uint32)
    one = (np.zeros(len(codes), np.uint16), np.zeros(len(codes), np.uint32))
    other = (np.zeros(len(codes), np.uint16), np.zeros(len(codes), np.uint32))
    occur = loops.classify(
        loops.CodePoints(text), loops.CharacterTables(of_code, folded), loops.ClassifiedCharacters(*one)
    )
    assert occur == plain.classify(text, len(codes), of_code, folded, *other)
    assert as_lists(one) == as_lists(other)


@settings(deadline=None)
@given(st.lists(st.integers(0, 30), max_size=6))
def test_numbers_of_characters_equal_plain_python(lengths: list[int]) -> None:
    """They begin at 0 in every text, empty ones included."""
    bounds = np.cumsum([0, *lengths])
    one, other = np.zeros((2, bounds[-1]), np.int32)
    loops.number_characters(loops.TextBounds(bounds), loops.CharacterOrigins(one))
    plain.number_characters(bounds, len(lengths), other)
    assert one.tolist() == other.tolist()


@settings(deadline=None)
@given(texts_of_rows)
def test_what_is_left_equals_plain_python(texts: list[list[Row]]) -> None:
    """The same characters go, and the same stay in the same places."""
    one, other = (
        columns([row for text in texts for row in text]),
        columns([row for text in texts for row in text]),
    )
    bounds = np.cumsum([0, *map(len, texts)])
    moved = bounds.copy()
    count = loops.drop_ignored(loops.MovedCharacters(*one), loops.MovedTextBounds(moved))
    assert count == plain.drop_ignored(*other, bounds, len(texts))
    assert (as_lists(one), moved.tolist()) == (as_lists(other), bounds.tolist())


@settings(deadline=None)
@given(texts_of_rows, st.randoms(use_true_random=False))
def test_expansions_equal_plain_python(texts: list[list[Row]], random: np.random.Generator) -> None:
    """Characters fold to none, one or several, the first and the last of a text too."""
    given_ = columns([row for text in texts for row in text])
    several = int(np.count_nonzero(given_[2] & characters.EXPANDS))
    parts = np.cumsum([0] + [random.randint(0, 3) for _ in range(several)])  # type: ignore[attr-defined]
    expansions = np.arange(parts[-1], dtype=np.uint32) + np.uint32(7)
    bounds = np.cumsum([0, *map(len, texts)])
    moved, count = bounds.copy(), len(given_[0]) - several + int(parts[-1])
    one, other = columns([(0, 0, 0, 0)] * count), columns([(0, 0, 0, 0)] * count)
    loops.expand(
        loops.JoinedCharacters(*given_),
        loops.CharacterExpansions(expansions, parts),
        loops.MovedTextBounds(moved),
        loops.MovedCharacters(*one),
    )
    plain.expand(*given_, bounds, len(texts), expansions, parts, *other)
    assert (as_lists(one), moved.tolist()) == (as_lists(other), bounds.tolist())
