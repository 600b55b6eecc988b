"""The parts of an index in a file against slow and obvious code, and against the collection in memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import combinations
from random import Random

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from indexes import CHOICE
from test_memory import IDS, Drawn, candidates, entries_of, filled, many_articles
from texts import ordinary, write

from dedup.candidates.collisions import Candidates
from dedup.index.file import counters
from dedup.index.file.changing import WHOLE_FILE, Change, Incoming, apply, forget
from dedup.index.file.counters import Slots
from dedup.index.file.database import connect
from dedup.index.file.packed_search import PackedSearch
from dedup.index.file.pairing import exact_pairs, likely_pairs
from dedup.index.file.schema import create_tables
from dedup.index.file.search import Search
from dedup.index.file.store import Store
from dedup.index.file.versions import made_with
from dedup.words.split import split_words
from dedup.words.wordlist import pack_words, size_of, unpack_words, words_of


@contextmanager
def stored(drawn: Drawn, ids: Sequence[str] = IDS) -> Iterator[Store]:
    """Open an index in memory with these articles in it."""
    database = connect(":memory:")
    try:
        database.execute(create_tables())
        database.executemany("insert into settings values ($1, $2)", list(made_with(CHOICE).items()))
        store = Store(database, ":memory:")
        apply(
            store,
            Change(
                added=[
                    Incoming(entry, entry.article.id, f"/{i}", WHOLE_FILE, i)
                    for i, entry in enumerate(entries_of(drawn, ids))
                ]
            ),
        )
        yield store
    finally:
        database.close()


def found_from(
    store: Store, ids: Sequence[str], numbers: Sequence[int]
) -> set[tuple[frozenset[str], int, int]]:
    """Return the candidates of some articles, whichever of the two is looked up."""
    search = Search(store.database, store.contents(), len(store))
    return rows_of(search.each(np.array(sorted(numbers), np.int32)), ids, numbers)


def rows_of(
    parts: Iterable[Candidates], ids: Sequence[str], numbers: Sequence[int]
) -> set[tuple[frozenset[str], int, int]]:
    rows = []
    for found in parts:
        assert set(found.first.tolist()) <= set(numbers)
        columns = (found.first, found.second, found.collisions, found.weight)
        rows += zip(*map(np.ndarray.tolist, columns), strict=True)
    return {(frozenset((ids[a], ids[b])), collisions, weight) for a, b, collisions, weight in rows}


@settings(deadline=None, max_examples=25)
@given(many_articles, st.permutations(IDS), st.integers(2, 6), st.integers(1, 9), st.data())
def test_candidates_of_some_are_those_of_all(
    drawn: Drawn, ids: list[str], limit: int, step: int, data: st.DataObject
) -> None:
    """New articles get the pairs and counts of a comparison of all with all, in any number of steps, and also
    in over-full buckets.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("dedup.index.file.search.FIRST_STEP", step)
        patch.setattr("dedup.candidates.collisions.BUCKET_LIMIT", limit)
        with filled(entries_of(drawn, ids)) as index, stored(drawn, ids) as store:
            every = {(frozenset((a, b)), n, weight) for a, b, n, weight in candidates(index)}
            numbers = range(len(drawn))
            assert every == found_from(store, ids, list(numbers))
            some = data.draw(st.lists(st.sampled_from(numbers), unique=True)) if drawn else []
            mine = {ids[number] for number in some}
            assert {row for row in every if row[0] & mine} == found_from(store, ids, some)


@settings(deadline=None, max_examples=25)
@given(many_articles, st.permutations(IDS), st.integers(2, 6), st.integers(1, 9), st.sets(st.integers(0, 13)))
@example([({1, 2, 3}, i) for i in range(8)], IDS, 3, 2, {3, 4})
@example([({1, 2, i % 2}, i) for i in range(8)], IDS, 4, 3, {*range(8)})
def test_candidates_of_many_are_those_of_some(
    drawn: Drawn, ids: list[str], limit: int, look: int, some: set[int]
) -> None:
    """Buckets packed in memory give the same pairs as buckets that are looked up, with and without hubs, for
    any number of steps and threads.
    """
    with pytest.MonkeyPatch.context() as patch, stored(drawn, ids) as store:
        patch.setattr("dedup.candidates.collisions.BUCKET_LIMIT", limit)
        patch.setattr("dedup.candidates.collisions.LEAST_COLLISIONS", 1)
        patch.setattr("dedup.candidates.collisions.LEAST_WEIGHT", 0)
        patch.setattr("dedup.candidates.thinning.LEAST", 0)
        patch.setattr("dedup.index.file.packed_search.ARTICLES_PER_LOOK", look)
        pending = np.array(sorted(number for number in some if number < len(drawn)), np.int64)
        expected = likely_pairs(store, pending)
        bulk = PackedSearch(store.database, len(store), len(store.contents()))
        own = [number for number in pending.tolist() if number not in bulk.full.hub.tolist()]
        counted = rows_of(bulk.each(np.array(own, np.int32), look), ids, own)
        assert found_from(store, ids, own) == counted
        patch.setattr("dedup.index.file.pairing.MANY", 0)
        found = likely_pairs(store, pending, jobs=look)
    assert expected.pairs.first.tolist() == found.pairs.first.tolist()
    assert expected.pairs.second.tolist() == found.pairs.second.tolist()
    assert expected.full_buckets == found.full_buckets


@settings(deadline=None, max_examples=25)
@given(st.lists(st.integers(0, 3), max_size=12), st.integers(2, 5), st.data())
def test_exact_pairs_of_some_are_those_of_all(contents: list[int], limit: int, data: st.DataObject) -> None:
    """Pending articles are paired with all of a small group, or the first of a large one; 0 is no content."""
    drawn: Drawn = [(set(), content) for content in contents]
    ids = [f"{i:02d}" for i in range(len(contents))]
    some = data.draw(st.lists(st.sampled_from(range(len(ids))), unique=True)) if ids else []
    expected = set()
    for content in {*contents} - {0}:
        group = [i for i, other in enumerate(contents) if other == content]
        if len(group) <= limit:
            expected |= {pair for pair in combinations(group, 2) if {*pair} & {*some}}
        else:
            expected |= {(group[0], i if i != group[0] else group[1]) for i in group if i in some}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("dedup.candidates.exact.LARGEST_GROUP", limit)
        with stored(drawn, ids) as store:
            found = exact_pairs(store, np.array(some, np.int64))
    assert sorted(expected) == found.pairs.rows()


slots = st.lists(
    st.lists(st.integers(0, 50), unique=True).map(lambda each: np.array(each, np.int32)), max_size=6
)


@given(st.lists(st.tuples(slots, slots), max_size=5), st.sampled_from([0, 1 << 21]))
def test_changes_of_counters_add_up(changes: list[tuple[list[Slots], list[Slots]]], sparse: int) -> None:
    """Counters that are raised, lowered, packed and applied equal a count, as do those written whole."""
    expected: Counter[int] = Counter()
    counts = np.zeros(51, np.int32)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("dedup.index.file.counters.SPARSE", sparse)
        for raised, lowered in changes:
            expected.update(int(slot) for part in raised for slot in part)
            expected.subtract(int(slot) for part in lowered for slot in part)
            counters.apply(counts, counters.change(raised, lowered))
    assert [expected[slot] for slot in range(51)] == counts.tolist()
    copy = np.zeros(51, np.int32)
    counters.apply(copy, counters.whole(counts))
    assert counts.tolist() == copy.tolist()


@pytest.mark.parametrize("slot", [8, 1000])
def test_counters_that_are_not_there_are_refused(slot: int) -> None:
    """A change of a counter beyond the last one raises an error and writes nothing out of bounds."""
    with pytest.raises(ValueError, match="none of the counters"):
        counters.apply(np.zeros(8, np.int32), counters.change([np.array([1, slot], np.int32)]))


@given(
    st.lists(
        st.one_of(st.text(max_size=80), st.randoms().map(lambda r: write(ordinary(Random(r.random()), 5))))
    )
)
@settings(deadline=None, max_examples=50)
def test_packed_words_are_as_good_as_texts(texts: list[str]) -> None:
    """The words of texts packed one by one, then joined, are those of the texts packed together."""
    expected = split_words(texts) if texts else words_of([])
    packed = [unpack_words(pack_words(split_words([text]))) for text in texts]
    actual = words_of(packed)
    for name in ("hashes", "stems", "start", "end", "flags", "bounds"):
        assert getattr(expected, name).tolist() == getattr(actual, name).tolist(), name
        assert getattr(expected, name).dtype == getattr(actual, name).dtype, name
    same = np.diff(expected.sentence) == 0, np.diff(actual.sentence) == 0
    assert same[0].tolist() == same[1].tolist()
    assert all(size_of(words) <= len(text) for words, text in zip(packed, texts, strict=True))


def test_what_is_asked_does_not_grow_with_numbers_that_are_gone() -> None:
    """Forgotten articles leave gaps in the numbers, which do not raise the threshold for candidates."""
    drawn: Drawn = [({1, 2, 3}, 1), *(({4 + i}, 2 + i) for i in range(10)), ({1, 2, 3}, 99)]
    ids = [f"{i:02d}" for i in range(len(drawn))]
    with pytest.MonkeyPatch.context() as patch, stored(drawn, ids) as store:
        patch.setattr("dedup.candidates.thinning.FEW", 4)
        patch.setattr("dedup.candidates.thinning.LARGE", 8)
        patch.setattr("dedup.candidates.thinning.LEAST", 1000)
        patch.setattr("dedup.candidates.collisions.LEAST_WEIGHT", 0)
        pending = np.array([0, len(drawn) - 1], np.int64)
        assert [] == likely_pairs(store, pending).pairs.first.tolist()
        forget(store, range(1, 10))
        assert [0] == likely_pairs(store, pending).pairs.first.tolist()
