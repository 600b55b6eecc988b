"""Words in C, against plain Python."""

from __future__ import annotations

import numpy as np
from hypothesis import example, given, settings
from hypothesis import strategies as st
from plain import words as plain
from valid.words import LETTERS, PIECES

from dedup.kernels import words as loops
from dedup.words.characters import classify
from dedup.words.hashing import ENTITY_REMAINS, MULTIPLIER

texts = st.lists(
    st.lists(st.text(LETTERS, max_size=9) | st.sampled_from(PIECES), max_size=9).map("".join),
    max_size=4,
)


def split(given_: list[str], stem: int, longest: int, remains: np.ndarray) -> list[list[list[int]]]:  # type: ignore[type-arg]
    """Return what C and plain Python write, whole arrays with what they leave alone."""
    joined = "\n\n".join([*given_, ""])
    codes = np.frombuffer(joined.encode("utf-32-le"), np.uint32)
    classes, folded, _ = classify(codes)
    bounds = np.cumsum([0] + [len(text) + 2 for text in given_])
    made = []
    for native in (True, False):
        places, hashes = np.zeros((3, len(codes)), np.int32), np.zeros((2, len(codes)), np.uint64)
        flags, ends = np.zeros(len(codes), np.uint8), np.zeros(len(bounds), np.int64)
        out = (places[0], places[1], hashes[0], hashes[1], places[2], flags, ends)
        if native:
            count = loops.find_words(
                loops.ClassifiedTexts(codes, classes, folded, bounds),
                loops.WordRule(stem, longest, MULTIPLIER, remains),
                loops.WordsFound(*out),
            )
        else:
            text = (codes, classes, folded, bounds, len(given_))
            with np.errstate(over="ignore"):
                count = plain.find_words(*text, stem, longest, MULTIPLIER, remains, len(remains), *out)
        made.append([[count], *(array.tolist() for array in out)])
    return made


@settings(deadline=None, max_examples=300)
@given(texts, st.integers(1, 6), st.integers(1, 5), st.sampled_from([0, 5, len(ENTITY_REMAINS)]))
@example([], 5, 64, 0)
@example(["word " * 3000, "", "漢" * 500, "x" * 4000], 5, 64, len(ENTITY_REMAINS))
def test_words_equal_plain_python(given_: list[str], stem: int, longest: int, remains: int) -> None:
    """The same words, hashes, sentences and flags, in any script, with and without spaces and sentences."""
    one, other = split(given_, stem, longest, ENTITY_REMAINS[:remains].copy())
    assert one == other


@st.composite
def placed(draw: st.DrawFn) -> tuple[list[list[int]], list[list[tuple[int, int]]]]:
    """Draw where the characters of texts stood, and words as their first place and the one after them."""
    origins = draw(st.lists(st.lists(st.integers(0, 2**31 - 2), min_size=2, max_size=9), max_size=4))
    words = []
    for origin in origins:
        places = st.tuples(st.integers(0, len(origin) - 2), st.integers(1, len(origin) - 1))
        words.append([(min(pair), max(pair)) for pair in draw(st.lists(places, max_size=4))])
    return origins, [[pair for pair in each if pair[0] < pair[1]] for each in words]


@settings(deadline=None)
@given(placed())
def test_places_equal_plain_python(given_: tuple[list[list[int]], list[list[tuple[int, int]]]]) -> None:
    """Words of texts that were rewritten, texts without words included."""
    origins, words = given_
    flat = np.array([pair for each in words for pair in each], np.int32).reshape(-1, 2)
    bounds, word_bounds = np.cumsum([0, *map(len, origins)]), np.cumsum([0, *map(len, words)])
    origin = np.array([place for each in origins for place in each], np.int32)
    made = []
    for native in (True, False):
        first, last = flat[:, 0].copy(), flat[:, 1].copy()
        if native:
            loops.place_words(loops.TextPlaces(bounds, origin, word_bounds), loops.WordPlaces(first, last))
        else:
            plain.place_words(first, last, word_bounds, len(origins), bounds, origin)
        made.append((first.tolist(), last.tolist()))
    assert made[0] == made[1]
