"""The loops over packed buckets, against the obvious way; with numbers of more than two bytes."""

from __future__ import annotations

from collections import Counter, defaultdict

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.index.file.packed_search import _following
from dedup.kernels.packed import FILLED_AT, LOWER, SIZE_AT, count_packed, find_members, place_members
from dedup.kernels.ragged import bounds_of

NUMBERS = 200_000
"""More than the greatest number drawn."""
HIGHER = (0, 1, 2, (1 << (32 - SIZE_AT)) - 1)
"""Higher bits of keys: neighbours, and the last ones."""

keys = st.builds(
    lambda high, low: high << SIZE_AT | low, st.sampled_from(HIGHER), st.integers(0, 5) | st.just(LOWER)
)
numbers = st.sampled_from([0, 1, 2, 255, 256, 65_535, 65_536, 65_537, 131_072, NUMBERS - 1])
collections = st.dictionaries(keys, st.sets(numbers, min_size=1, max_size=6), max_size=12)


def packed_of(shared: dict[int, list[int]]) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:  # type: ignore[type-arg]
    """Return buckets, parts and members of these, placed in two batches of rows."""
    ordered = sorted(shared)
    buckets = np.array([key & LOWER | len(shared[key]) << SIZE_AT for key in ordered], np.uint32)
    begins = np.searchsorted(np.array(ordered, np.int64), np.arange(1 << (32 - SIZE_AT)) << SIZE_AT)
    begins = np.append(begins, len(ordered))
    firsts = bounds_of(np.array([len(shared[key]) for key in ordered], np.int64))
    parts = np.stack((begins, firsts[begins]), axis=1).astype(np.int32).ravel()
    low, high = np.zeros(firsts[-1], np.uint16), np.zeros(firsts[-1], np.uint8)
    rows = sorted((number, key) for key, members in shared.items() for number in members)
    for batch in (rows[: len(rows) // 2], rows[len(rows) // 2 :]):
        given_ = np.array(sorted(key << 32 | number for number, key in batch), np.uint64)
        place_members(given_, len(given_), buckets, parts, low, high)
    return buckets, parts, low, high


@settings(deadline=None)
@given(collections, st.lists(keys, max_size=12))
def test_members_are_found_where_they_were_placed(shared: dict[int, set[int]], others: list[int]) -> None:
    """The members of a bucket are those placed, in their order; other keys, also between them, have none."""
    sorted_ = {key: sorted(members) for key, members in shared.items()}
    buckets, parts, low, high = packed_of(sorted_)
    assert [len(sorted_[key]) for key in sorted(sorted_)] == (buckets >> FILLED_AT).tolist()
    asked = [*shared, *others]
    first, size = np.zeros((2, len(asked)), np.int32)
    find_members(
        np.array(sorted(key << 32 | place for place, key in enumerate(asked)), np.uint64),
        len(asked), buckets, parts, first, size,
    )  # fmt: skip
    found = [
        [int(low[i]) | int(high[i]) << 16 for i in range(begin, begin + count)]
        for begin, count in zip(first.tolist(), size.tolist(), strict=True)
    ]
    assert [sorted_.get(key, []) for key in asked] == found


@settings(deadline=None)
@given(collections, st.dictionaries(keys, numbers, max_size=3), st.integers(1, 3), st.integers(0, 30))
def test_pairs_are_counted_as_one_by_one(
    shared: dict[int, set[int]], hubs: dict[int, int], least: int, least_weight: int
) -> None:
    """An article is paired with those of its buckets, or with the hub of a full one; pairs of few or light
    buckets are left out, unless there are many.
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
    buckets, parts, low, high = packed_of({key: sorted(members) for key, members in shared.items()})
    rows = [key for article in own for key in of_article[article]]
    first, size = np.zeros((2, len(rows)), np.int32)
    ordered = np.array(sorted(key << 32 | place for place, key in enumerate(rows)), np.uint64)
    find_members(ordered, len(rows), buckets, parts, first, size)
    tally, touched, done = np.zeros(NUMBERS, np.int64), np.zeros(NUMBERS, np.int32), np.zeros(2, np.int64)
    out = np.zeros((4, NUMBERS), np.int64)
    of_own = bounds_of(np.array([len(of_article[each]) for each in own], np.int64))
    count_packed(
        low, high, weights, first, size, np.array([hubs.get(key, -1) for key in rows], np.int32),
        np.full(len(rows), 7, np.int64), of_own,
        np.array(own, np.int32), len(own), least, least_weight, strong, tally, touched, done, NUMBERS,
        out[0], out[1], out[2], out[3],
    )  # fmt: skip
    assert expected == set(zip(*out[:, : done[1]].tolist(), strict=True))
    assert (len(own), len(expected)) == tuple(done.tolist())
    assert not tally.any()


def test_parts_follow_each_other() -> None:
    """Bounds of one stretch go on where those of the one before ended."""
    stretches = [np.array([[0, 0], [2, 9], [2, 9]]), np.array([[0, 0], [1, 4]])]
    assert [0, 0, 2, 9, 2, 9, 3, 13] == _following(stretches).tolist()
