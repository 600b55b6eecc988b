"""Function words in C, against plain Python."""

from __future__ import annotations

import numpy as np
from hypothesis import example, given, settings
from hypothesis import strategies as st
from listed import table_of
from plain import function_words as plain

from dedup.kernels import function_words as loops
from dedup.words.function_words import marks_of

BITS = 4
"""Slots of a small table, as a power of two: its words collide."""
hashes = st.integers(0, 2**64 - 1) | st.integers(0, 3) | st.integers(2**64 - 3, 2**64 - 1)
listed = st.dictionaries(hashes, st.integers(1, 2**33 - 1), max_size=12)
articles = st.lists(
    st.lists(st.tuples(hashes | st.integers(0, 11), st.integers(1, 40)), max_size=6), max_size=4
)


@settings(deadline=None, max_examples=200)
@given(listed, articles)
@example({}, [])
@example({0: 1, 1: 2, 2**64 - 1: 3}, [[(0, 500), (1, 501), (2**64 - 1, 70)], [(2, 1)], []])
def test_content_words_equal_plain_python(
    languages: dict[int, int], drawn: list[list[tuple[int, int]]]
) -> None:
    """Whatever the lists and however often words occur; a small number stands for a word that is listed."""
    names = sorted(languages)
    words = [
        [names[word] if word < len(names) else word for word, n in each for _ in range(n)] for each in drawn
    ]
    flat = np.array([word for each in words for word in each], np.uint64)
    bounds, table = np.cumsum([0, *map(len, words)]), table_of(languages, BITS).ravel()
    (one, other), masks = np.full((2, len(flat)), 7, np.uint8), np.zeros(len(flat), np.uint64)
    loops.mark_content(
        loops.HashedWords(flat, bounds),
        loops.LanguageTable(table, 64 - BITS, marks_of(np.array(names, np.uint64))),
        loops.LanguageRoom(masks, np.full(len(flat), 77, np.int32)),
        loops.ContentFound(one),
    )
    planes, room = np.zeros(64, np.uint64), np.zeros(len(flat), np.uint64)
    plain.mark_content(flat, bounds, len(words), table, 64 - BITS, planes, room, other)
    assert one.tolist() == other.tolist()
    assert masks.tolist() == room.tolist()
