"""Features and signatures in C, against plain Python."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from plain import sketch as plain

from dedup.kernels import sketch as loops

uint64s = st.integers(0, 2**64 - 1)
uint32s = st.one_of(st.integers(0, 2**32 - 1), st.sampled_from([0, 1, 2**32 - 1]))


@settings(deadline=None, max_examples=50)
@given(st.lists(st.lists(st.one_of(uint64s, st.integers(0, 3)), max_size=9), max_size=4), st.integers(1, 8))
def test_features_equal_plain_python(articles: list[list[int]], reach: int) -> None:
    """The same hashes and slots in the same order, empty articles and repeated words included."""
    stems = np.array([word for article in articles for word in article], np.uint64)
    bounds = np.cumsum([0] + [len(article) for article in articles])
    content = np.arange(len(stems), dtype=np.uint8) % 5 // 1 != 3
    made = []
    for native in (True, False):
        hashes, slots = np.zeros(reach * len(stems), np.uint32), np.zeros(reach * len(stems), np.int32)
        ends, slot_ends = np.zeros((2, len(bounds)), np.int64)
        carried, table = np.zeros(10, np.uint64), np.zeros(512, np.uint32)
        marks = content.view(np.uint8)
        if native:
            loops.find_features(
                loops.ContentWords(stems, marks, bounds),
                loops.PairRule(reach, 10),
                loops.PairRoom(carried, table),
                loops.PairsFound(hashes, ends, slots, slot_ends),
            )
        else:
            out = (hashes, ends, slots, slot_ends)
            with np.errstate(over="ignore"):
                plain.find_features(stems, marks, bounds, len(articles), reach, 10, carried, table, *out)
        made.append([each.tolist() for each in (hashes, ends, slots, slot_ends)])
    assert made[0] == made[1]


@settings(deadline=None, max_examples=50)
@given(st.lists(st.lists(uint32s, max_size=20), max_size=3), st.integers(1, 40))
def test_signatures_equal_plain_python(articles: list[list[int]], permutations: int) -> None:
    """For any number of features, in steps of eight and the rest, and any number of permutations."""
    hashes = np.array([value for article in articles for value in article], np.uint32)
    bounds = np.cumsum([0] + [len(article) for article in articles])
    a, b = np.random.default_rng(permutations).integers(0, 2**32, (2, permutations), dtype=np.uint32)
    one, other = np.full((2, len(articles), permutations), 0xFFFFFFFF, np.uint32)
    loops.lower_signatures(loops.FeatureRows(hashes, bounds), loops.Permutations(a, b), loops.Signatures(one))
    with np.errstate(over="ignore"):
        flat = other.ravel()
        plain.lower_signatures(flat, len(articles), hashes, bounds, a, b, permutations)
    assert one.tolist() == other.tolist()


@settings(deadline=None, max_examples=50)
@given(
    st.lists(uint32s, max_size=150), st.integers(1, 9), st.sampled_from([0, 2**20, 2**24]), st.integers(0, 40)
)
def test_low_keys_equal_plain_python(features: list[int], permutations: int, below: int, room: int) -> None:
    """All keys where there is room; else as many as there is room for, and the same count."""
    hashes = np.array(features, np.uint32)
    a, b = np.random.default_rng(permutations).integers(0, 2**32, (2, permutations), dtype=np.uint32)
    with np.errstate(over="ignore"):
        expected = plain.list_low(hashes, a, b, below)
    rows = loops.FeatureRows(hashes, np.array([0, len(hashes)], np.int64))
    for size in (room, len(expected)):
        keys = np.zeros(size, np.uint32)
        found = loops.list_low(rows, loops.Permutations(a, b), loops.LowRule(below), loops.LowKeys(keys))
        assert len(expected) == found
        assert not size or keys[: min(size, found)].max(initial=0) <= max(expected, default=0)
    assert expected == sorted(keys.tolist())
