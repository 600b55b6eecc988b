"""The loops that move characters and words about, against the obvious way."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dedup.kernels import characters as character_loops
from dedup.kernels import words as loops
from dedup.kernels.room import MOST_KEPT, Room
from dedup.words import characters

Character = tuple[int, int, int, int]
"""Code, origin, class and folded code."""

plain = st.tuples(
    st.integers(0, 0x10FFFF),
    st.integers(0, 99),
    st.sampled_from([0, characters.WORD, characters.WORD | characters.MARK]),
    st.integers(0, 0x10FFFF),
)
characters_of_texts = st.lists(
    st.lists(st.tuples(plain, st.none() | st.lists(st.integers(1, 0x10FFFF), max_size=4)), max_size=8),
    max_size=4,
)


def columns(rows: list[Character]) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:  # type: ignore[type-arg]
    types = (np.uint32, np.int32, np.uint16, np.uint32)
    return tuple(np.array([row[i] for row in rows], kind) for i, kind in enumerate(types))  # type: ignore[return-value]


@given(characters_of_texts)
def test_expansions_stand_where_their_characters_stood(
    texts: list[list[tuple[Character, list[int] | None]]],
) -> None:
    """Each character that folds to several becomes these, all but the first of them marks; others stay."""
    rows, expected, bounds = [], [], [0]
    foldings = [folding for text in texts for _, folding in text if folding is not None]
    for text in texts:
        for (code, origin, bits, folded), folding in text:
            rows.append((code, origin, bits | (characters.EXPANDS if folding is not None else 0), folded))
            written = [folded] if folding is None else folding
            for i, each in enumerate(written):
                expected.append((code, origin, rows[-1][2] | (characters.MARK if i else 0), each))
        bounds.append(len(expected))
    text_bounds = np.cumsum([0, *map(len, texts)])
    out = columns([(0, 0, 0, 0)] * len(expected))
    expansions = np.array([each for folding in foldings for each in folding], np.uint32)
    character_loops.expand(
        character_loops.JoinedCharacters(*columns(rows)),
        character_loops.CharacterExpansions(expansions, np.cumsum([0, *map(len, foldings)])),
        character_loops.MovedTextBounds(text_bounds),
        character_loops.MovedCharacters(*out),
    )
    assert expected == list(zip(*(column.tolist() for column in out), strict=True))
    assert bounds == text_bounds.tolist()


@st.composite
def texts_and_words(draw: st.DrawFn) -> tuple[list[list[int]], list[list[tuple[int, int]]]]:
    """Draw where the characters of texts stood, and words as the places of their first and after their last
    one.
    """
    origins = draw(st.lists(st.lists(st.integers(0, 40), min_size=3, max_size=12), max_size=4))
    words = []
    for origin in origins:
        places = st.tuples(st.integers(0, len(origin) - 1), st.integers(0, len(origin) - 1))
        drawn = draw(st.lists(places, max_size=4))
        words.append([(min(pair), max(pair)) for pair in drawn if pair[0] != pair[1]])
    return origins, words


@given(texts_and_words())
def test_words_are_placed_where_their_characters_stood(
    given_: tuple[list[list[int]], list[list[tuple[int, int]]]],
) -> None:
    """A word begins where its first character stood and ends where the one after it did, or after its last
    one.
    """
    origins, words = given_
    expected = [
        (origin[low], max(origin[high], origin[high - 1] + 1))
        for origin, each in zip(origins, words, strict=True)
        for low, high in each
    ]
    flat = [word for each in words for word in each]
    first, last = (np.array([word[side] for word in flat], np.int32) for side in (0, 1))
    bounds, text_bounds = np.cumsum([0, *map(len, words)]), np.cumsum([0, *map(len, origins)])
    origin = np.array([place for each in origins for place in each], np.int32)
    loops.place_words(loops.TextPlaces(text_bounds, origin, bounds), loops.WordPlaces(first, last))
    assert expected == list(zip(first.tolist(), last.tolist(), strict=True))


def test_room_is_taken_again_and_bounded() -> None:
    """The same memory serves a name again, a larger array takes its place, and a huge one is not kept."""
    room = Room()
    one = room.of("one", 8, np.int32)
    assert np.shares_memory(one, room.of("one", 5, np.int32))
    assert not np.shares_memory(one, room.of("other", 5, np.int32))
    assert 1000 == len(room.of("one", 1000, np.int32))
    huge = room.of("one", MOST_KEPT + 1, np.int32)
    assert not np.shares_memory(huge, room.of("one", 5, np.int32))
