"""The index: candidates against brute force, and what is stored against what comes back."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from itertools import combinations
from random import Random

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dedup.article import Article
from dedup.index import BUCKET_LIMIT, LEAST_COLLISIONS, LEAST_WEIGHT, STRONG, Entry, Index, pack, unpack
from dedup.rarity import PAIR_SLOTS, WORD_SLOTS

Keys = list[set[int]]
"""The bucket keys of each article."""
Pair = tuple[str, str, int, int]
"""Both ids, collisions, weight."""


def entry(
    article: Article | str,
    keys: Sequence[int] = (),
    words: int = 100,
    content: int = 0,
    word_slots: Sequence[int] = (),
    pair_slots: Sequence[int] = (),
) -> Entry:
    """Return an entry; a bare id stands for an article without text."""
    named = Article(article, f"{article}.txt", "") if isinstance(article, str) else article
    return Entry(
        article=replace(named, text=""),
        packed=pack(named.text),
        words=words,
        content=content,
        keys=np.array(sorted(keys), np.uint32),
        word_slots=np.array(word_slots, np.int32),
        pair_slots=np.array(pair_slots, np.int32),
    )


@contextmanager
def filled(*batches: Sequence[Entry]) -> Iterator[Index]:
    """Open an index with these batches in it."""
    with closing(Index()) as index:
        for batch in batches:
            index.add(batch)
        yield index


def candidates_by_hand(keys: Keys, limit: int) -> list[Pair]:
    """Compare all pairs of articles, whose ids are their numbers."""
    sizes = Counter(key for article in keys for key in article)
    weights = {key: round(1000 * math.log(len(keys) / size)) for key, size in sizes.items() if size <= limit}
    least = 1000 * LEAST_WEIGHT * math.log(max(len(keys) / 4, 1))
    found = []
    for (a, one), (b, other) in combinations(enumerate(keys), 2):
        shared = [weights[key] for key in one & other if key in weights]
        enough = len(shared) >= STRONG or (len(shared) >= LEAST_COLLISIONS and sum(shared) >= least)
        found += [(str(a), str(b), len(shared), sum(shared))] if enough else []
    return found


def candidates(index: Index) -> list[Pair]:
    """Return the candidates by id."""
    found, ids = index.candidates(), index.ids
    columns = (found.first, found.second, found.collisions, found.weight)
    return [
        (ids[a], ids[b], n, weight) for a, b, n, weight in zip(*map(np.ndarray.tolist, columns), strict=True)
    ]


many_keys = st.lists(st.sets(st.integers(0, 30), max_size=24), max_size=14)


@settings(deadline=None, max_examples=60)
@given(many_keys, st.integers(2, 6))
@example([], 2)
@example([set()], 2)
@example([{1, 2}, {1, 2}], 2)
@example([{1, 2}] * 3, 2)
@example([set(range(STRONG))] * 6, 6)
@example([{0, 2**32 - 1}, {0, 2**32 - 1}, {2**31}], 6)
def test_candidates_equal_brute_force(keys: Keys, limit: int) -> None:
    """Pairs share enough buckets that are not over-full, and these tell enough; sorted by number."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("dedup.index.BUCKET_LIMIT", limit)
        with filled([entry(str(i), sorted(own)) for i, own in enumerate(keys)]) as index:
            assert sorted(candidates_by_hand(keys, limit)) == sorted(candidates(index))
            found = index.candidates()
            numbers = list(zip(found.first.tolist(), found.second.tolist(), strict=True))
            assert sorted(numbers) == numbers
            sizes = Counter(key for article in keys for key in article)
            assert sum(size > limit for size in sizes.values()) == found.full_buckets


@pytest.mark.parametrize(("holders", "full"), [(BUCKET_LIMIT, 0), (BUCKET_LIMIT + 1, STRONG)])
def test_over_full_buckets_are_left_out_and_counted(holders: int, full: int) -> None:
    """A bucket of BUCKET_LIMIT articles counts, one of more does not and is counted."""
    with filled([entry(str(i), range(STRONG)) for i in range(holders)]) as index:
        found = index.candidates()
        assert full == found.full_buckets
        assert (0 if full else math.comb(holders, 2)) == len(found.first)


def test_copies_only_are_candidates() -> None:
    """A folder of nothing but copies has no rare bucket, and every pair is a candidate all the same."""
    with filled([entry(str(i), range(256)) for i in range(8)]) as index:
        assert math.comb(8, 2) == len(index.candidates().first)


@settings(deadline=None, max_examples=30)
@given(many_keys, st.randoms(use_true_random=False), st.integers(1, 5))
def test_order_of_adding_changes_no_pair(keys: Keys, random: Random, size: int) -> None:
    """Whatever the order and the batches, the same two ids are candidates, with the same counts."""

    def by_id(index: Index) -> list[tuple[list[str], int, int]]:
        return sorted((sorted((a, b)), n, weight) for a, b, n, weight in candidates(index))

    entries = [entry(str(i), sorted(own)) for i, own in enumerate(keys)]
    shuffled = random.sample(entries, len(entries))
    batches = [shuffled[low : low + size] for low in range(0, len(shuffled), size)]
    with filled(entries) as one, filled(*batches) as other:
        assert by_id(one) == by_id(other)


ARTICLES = [
    Article("plain", "plain.txt", "A text."),
    Article("empty", "empty.txt", ""),
    Article("surrogates", "s.txt", "cut \ud83d and \udc80 here", title="t"),
    Article("bytes", "caf\udce9/\udcff.txt", "x"),
    Article("nul", "nul.txt", "a\0b", title="one\0two", note="\0"),
    Article("all", "all.jsonl", "語 🙂\r\n", "Title", "https://x.example/?a='", "2031-01-02", "A", "P", "n"),
    Article("'); drop table articles; --", "$1.txt", "select 1", title="'; delete from buckets; --"),
    Article('"quoted" \\ %s {}', "?", "?", title="NULL", published="nan", author="", source="1", note="true"),
    Article("ID", "a", "upper"),
    Article("id", "b", "lower"),
]  # fmt: skip


def test_articles_come_back_as_they_went_in() -> None:
    """Every field returns as it was, whatever it holds; what looks like SQL stays data."""
    with filled([entry(article) for article in ARTICLES[:4]], [entry(a) for a in ARTICLES[4:]]) as index:
        assert dict(enumerate(ARTICLES)) == index.articles(range(len(ARTICLES)))
        assert {i: a.text for i, a in enumerate(ARTICLES)} == index.texts(np.arange(len(ARTICLES)))
        assert [article.id for article in ARTICLES] == list(index.ids)
        assert len(ARTICLES) == len(index)


@pytest.mark.parametrize("name", ["title", "url", "published", "author", "source", "note"])
@pytest.mark.parametrize("values", [(None, "x"), ("x", None), (None, None), ("1", "2"), ("", None)])
def test_missing_fields_stay_missing(name: str, values: tuple[str | None, str | None]) -> None:
    """None and the empty string are told apart, and no column takes numbers for strings."""
    articles = [
        Article(str(i), "p", "", **({} if value is None else {name: value})) for i, value in enumerate(values)
    ]
    with filled([entry(article) for article in articles]) as index:
        assert dict(enumerate(articles)) == index.articles([0, 1])


def test_a_field_that_few_have_survives_a_large_batch() -> None:
    """One title among 5,000 articles without is kept: the column's type is not guessed from a sample."""
    articles = [Article(str(i), "p", "", title="2031" if i == 4321 else None) for i in range(5000)]
    with filled([entry(article) for article in articles]) as index:
        assert {4320: articles[4320], 4321: articles[4321]} == index.articles([4320, 4321])


def test_asking_for_some_or_no_articles() -> None:
    """Articles are returned by number, each once; no numbers, no articles."""
    with filled([entry(article) for article in ARTICLES]) as index:
        assert {5: ARTICLES[5], 2: ARTICLES[2]} == index.articles([5, 2, 5])
        assert {} == index.articles([])
        assert {} == index.texts(np.zeros(0, np.int64))


@given(st.text(st.characters(), max_size=50))
@example("\ud800\udfff\0")
def test_texts_survive_packing(text: str) -> None:
    """Any string, lone surrogates included, unpacks to itself."""
    assert text == unpack(pack(text))


@given(st.lists(st.integers(0, 2**64 - 1), max_size=10))
@settings(deadline=None, max_examples=30)
@example([0, 2**63, 2**64 - 1])
def test_content_hashes_come_back_by_number(contents: list[int]) -> None:
    """All 64 bits of every hash, in the order of arrival."""
    with filled(*[[entry(str(i), content=content)] for i, content in enumerate(contents)]) as index:
        assert contents == index.contents().tolist()
        assert np.uint64 == index.contents().dtype


def test_only_new_ids_are_new() -> None:
    """Of a batch, ids that are stored or came before in the batch are taken; order is kept, case matters."""
    with filled([entry("a"), entry("b")]) as index:
        new, taken = index.split_new([entry(name) for name in ("c", "a", "A", "c", "d")])
        assert (["c", "A", "d"], ["a", "c"]) == (
            [each.article.id for each in new],
            [each.article.id for each in taken],
        )


slots = st.tuples(
    st.sets(st.sampled_from([0, 1, 7, WORD_SLOTS - 1])), st.sets(st.sampled_from([0, 2, 7, PAIR_SLOTS - 1]))
)


@settings(deadline=None, max_examples=20)
@given(st.lists(st.lists(slots, max_size=4), max_size=4))
def test_article_counts_equal_brute_force(batches: list[list[tuple[set[int], set[int]]]]) -> None:
    """Each counter holds in how many articles it was raised, over all batches; words and pairs apart."""
    numbers = iter(range(100))
    entries = [
        [entry(str(next(numbers)), word_slots=sorted(one), pair_slots=sorted(two)) for one, two in batch]
        for batch in batches
    ]
    with filled(*entries) as index:
        rarity = index.rarity
        for place, counts in enumerate((rarity.words, rarity.pairs)):
            expected = Counter(slot for batch in batches for article in batch for slot in article[place])
            assert dict(expected) == {int(i): int(counts[i]) for i in np.flatnonzero(counts)}
        assert sum(map(len, batches)) == rarity.articles


@pytest.mark.parametrize(("words", "shorter"), [(0, 0), (1, 1), (30, 2), (31, 3)])
def test_shorter_articles_are_counted(words: int, shorter: int) -> None:
    """Shorter means fewer words, not as many."""
    with filled([entry(str(count), words=count) for count in (0, 29, 30)]) as index:
        assert shorter == index.count_shorter(words)


def test_a_new_index_is_empty() -> None:
    """Nothing added, nothing found."""
    with filled([]) as index:
        assert (0, [], [], 0) == (
            len(index),
            list(index.ids),
            index.contents().tolist(),
            index.count_shorter(10),
        )
        assert ([], 0) == (candidates(index), index.candidates().full_buckets)
