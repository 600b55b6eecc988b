"""The loops over packed buckets in C, against plain Python and the obvious way; with numbers of more than two
bytes.
"""

from __future__ import annotations

from collections import Counter, defaultdict

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from plain import packed as plain

from dedup.index.file.packed_search import _following
from dedup.kernels import packed as loops
from dedup.kernels.candidates import PairingRoom, PairingRule, SharedPairs
from dedup.kernels.native import Bytes, Int32s, Uint16s, Uint32s, Uint64s
from dedup.kernels.packed import FILLED_AT, LOWER, SIZE_AT
from dedup.kernels.ragged import bounds_of

NUMBERS = 200_000
"""More than the greatest number drawn."""
TALLY, TOUCHED = np.zeros(NUMBERS, np.int64), np.zeros(NUMBERS, np.int32)
"""Room, which a call leaves as it was."""
HIGHER = (0, 1, 2, (1 << (32 - SIZE_AT)) - 1)
"""Higher bits of keys: neighbours, and the last ones."""

NO_KEY = 7
"""None of the keys; its row is left out."""

keys = st.builds(
    lambda high, low: high << SIZE_AT | low, st.sampled_from(HIGHER), st.integers(0, 5) | st.just(LOWER)
)
numbers = st.sampled_from([0, 1, 2, 255, 256, 65_535, 65_536, 65_537, 131_072, NUMBERS - 1])
collections = st.dictionaries(keys, st.sets(numbers, min_size=1, max_size=6), max_size=12)


Packed = tuple[Uint32s, Int32s, Uint16s, Bytes]
"""Buckets, parts, and the lower and the higher bits of members."""


def packed_of(shared: dict[int, list[int]]) -> Packed:
    """Return buckets of these, whose members were placed in two batches of rows, in C as in plain Python."""
    ordered = sorted(shared)
    begins = np.searchsorted(np.array(ordered, np.int64), np.arange(1 << (32 - SIZE_AT)) << SIZE_AT)
    begins = np.append(begins, len(ordered))
    firsts = bounds_of(np.array([len(shared[key]) for key in ordered], np.int64))
    parts = np.stack((begins, firsts[begins]), axis=1).astype(np.int32).ravel()
    rows = sorted((number, key) for key, members in shared.items() for number in members)
    made = []
    for native in (True, False):
        buckets = np.array([key & LOWER | len(shared[key]) << SIZE_AT for key in ordered], np.uint32)
        low, high = np.zeros(firsts[-1], np.uint16), np.zeros(firsts[-1], np.uint8)
        for batch in (rows[: len(rows) // 2], rows[len(rows) // 2 :], [(0, NO_KEY)]):
            given_ = np.array(sorted(key << 32 | number for number, key in batch), np.uint64)
            if native:
                filling = loops.PackedFilling(buckets, low, high)
                loops.place_members(loops.PackedRows(given_), loops.PackedParts(parts), filling)
            else:
                plain.place_members(given_, len(given_), buckets, parts, low, high)
        made.append((buckets, parts, low, high))
    for one, other in zip(made[1], made[0], strict=True):
        assert np.array_equal(one, other)
    return made[0]


def found_in(packed: Packed, asked: list[int]) -> tuple[Int32s, Int32s]:
    """Return where the members of these keys are, and how many, as found in C and in plain Python."""
    buckets, parts, _, _ = packed
    ordered: Uint64s = np.array(sorted(key << 32 | place for place, key in enumerate(asked)), np.uint64)
    first, size, first_in_python, size_in_python = np.full((4, len(asked)), -1, np.int32)
    loops.find_members(
        loops.PackedRows(ordered),
        loops.PackedParts(parts),
        loops.PackedBuckets(buckets),
        loops.FoundMembers(first, size),
    )
    plain.find_members(ordered, len(ordered), buckets, parts, first_in_python, size_in_python)
    assert (first_in_python.tolist(), size_in_python.tolist()) == (first.tolist(), size.tolist())
    return first, size


@settings(deadline=None)
@given(collections, st.lists(keys, max_size=12))
def test_members_are_found_where_they_were_placed(shared: dict[int, set[int]], others: list[int]) -> None:
    """The members of a bucket are those placed, in their order; other keys, also between them, have none."""
    sorted_ = {key: sorted(members) for key, members in shared.items()}
    packed = packed_of(sorted_)
    buckets, _, low, high = packed
    assert [len(sorted_[key]) for key in sorted(sorted_)] == (buckets >> FILLED_AT).tolist()
    asked = [*shared, *others]
    first, size = found_in(packed, asked)
    found = [
        [int(low[i]) | int(high[i]) << 16 for i in range(begin, begin + count)]
        for begin, count in zip(first.tolist(), size.tolist(), strict=True)
    ]
    assert [sorted_.get(key, []) for key in asked] == found


@settings(deadline=None)
@given(
    collections,
    st.dictionaries(keys, numbers, max_size=3),
    st.integers(1, 3),
    st.integers(0, 30),
    st.sampled_from([2, NUMBERS]),
)
def test_pairs_are_counted_as_one_by_one(
    shared: dict[int, set[int]], hubs: dict[int, int], least: int, least_weight: int, enough: int
) -> None:
    """An article is paired with those of its buckets, or with the hub of a full one; pairs of few or light
    buckets are left out, unless there are many. In C, calls end where they do in plain Python.
    """
    hubs = {key: hub for key, hub in hubs.items() if key not in shared}
    strong, weights = 4, np.arange(256, 0, -1, dtype=np.int64)
    of_article = defaultdict[int, list[int]](list)
    for key, members in sorted(shared.items()):
        for member in members:
            of_article[member].append(key)
    own = sorted(of_article)
    expected = set()
    for article in own:
        of_article[article] += hubs
        count, weight = Counter[int](), Counter[int]()
        for key in of_article[article]:
            for other in shared.get(key, {hubs.get(key, article)}) - {article}:
                count[other] += 1
                weight[other] += int(weights[len(shared[key])]) if key in shared else 7
        expected |= {
            (article, other, n, weight[other])
            for other, n in count.items()
            if n >= strong or (n >= least and weight[other] >= least_weight)
        }
    packed = packed_of({key: sorted(members) for key, members in shared.items()})
    rows = [key for article in own for key in of_article[article]]
    asked = (
        *found_in(packed, rows), np.array([hubs.get(key, -1) for key in rows], np.int32),
        np.full(len(rows), 7, np.int64),
        bounds_of(np.array([len(of_article[each]) for each in own], np.int64)), np.array(own, np.int32),
    )  # fmt: skip
    found = []
    for native in (True, False):
        tally, touched, done = TALLY, TOUCHED, np.zeros(2, np.int64)
        found.append([])
        while done[0] < len(own):
            out = np.zeros((4, 100), np.int64)
            if native:
                loops.count_packed(
                    loops.PackedMembers(*packed[2:], weights), loops.PackedAsked(*asked),
                    PairingRule(least, least_weight, strong, enough), PairingRoom(tally, touched),
                    SharedPairs(*out, done), len(own),
                )  # fmt: skip
            else:
                plain.count_packed(
                    *packed[2:], weights, *asked, len(own), least, least_weight, strong, tally, touched, done,
                    enough, *out,
                )  # fmt: skip
            found[-1].append((done.tolist(), out[:, : done[1]].tolist()))
            assert not tally.any()
    assert found[1] == found[0]
    pairs = [pair for _, out in found[0] for pair in zip(*out, strict=True)]
    assert expected == set(pairs)
    assert len(expected) == len(pairs)


def test_parts_follow_each_other() -> None:
    """Bounds of one stretch go on where those of the one before ended."""
    stretches = [np.array([[0, 0], [2, 9], [2, 9]]), np.array([[0, 0], [1, 4]])]
    assert [0, 0, 2, 9, 2, 9, 3, 13] == _following(stretches).tolist()
