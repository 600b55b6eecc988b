"""The collection in memory: candidates against brute force, and articles against what was stored."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import combinations
from random import Random

import numpy as np
import pytest
import zstandard
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dedup.article import Article, Settings
from dedup.candidates.collisions import BUCKET_LIMIT, LEAST_COLLISIONS, LEAST_WEIGHT, STRONG
from dedup.candidates.fingerprint import Entry, Fingerprints
from dedup.index.memory import MemoryCollection
from dedup.kernels.pairs import Pairs
from dedup.words.packing import PACKING, pack_all, unpack
from dedup.words.pairs import PAIR_SLOTS
from dedup.words.rarity import WORD_SLOTS
from dedup.words.sentences import sentences_of
from dedup.words.split import Words, split_words
from dedup.words.wordlist import words_of

Drawn = list[tuple[set[int], int]]
"""The bucket keys and the content hash of each article."""
Pair = tuple[str, str, int, int]
"""Both ids, collisions, weight."""
IDS = ["0", "1", "10", "9", "A", "a", "B/x", "b", "é", "z", "\uffff", "😀", "", "語"]
"""Ids that sort differently by number, by case, in a language or as UTF-16 than by code point."""


def entry(
    article: Article | str,
    keys: Sequence[int] = (),
    words: int = 100,
    content: int = 0,
    word_slots: Sequence[int] = (),
    pair_slots: Sequence[int] = (),
) -> Entry:
    """Return an entry; an id alone stands for an article without text."""
    named = Article(article, f"{article}.txt", "") if isinstance(article, str) else article
    return Entry(
        article=replace(named, text=""),
        packed=pack_all([named.text])[0],
        words=words,
        content=content,
        keys=np.array(sorted(keys), np.uint32),
        word_slots=np.array(word_slots, np.int32),
        pair_slots=np.array(pair_slots, np.int32),
        sentences=sentences_of(split_words([named.text])).hash,
        split=split_words([named.text]),
    )


@contextmanager
def filled(*batches: Sequence[Entry]) -> Iterator[MemoryCollection]:
    """Open an index with these batches in it."""
    index = MemoryCollection()
    for batch in batches:
        index.add(Fingerprints(tuple(batch), ()))
    yield index


def candidates_by_hand(drawn: Drawn, ids: Sequence[str], limit: int) -> list[Pair]:
    """Compare all pairs of articles, but in a bucket of more than `limit` only those with its hub."""
    holders: dict[int, list[int]] = {}
    for number, (keys, _) in enumerate(drawn):
        for key in keys:
            holders.setdefault(key, []).append(number)
    weights = {key: round(1000 * math.log(len(drawn) / len(held))) for key, held in holders.items()}
    hubs = {
        key: min(held, key=lambda number: (drawn[number][1], ids[number]))
        for key, held in holders.items()
        if len(held) > limit
    }
    least = 1000 * LEAST_WEIGHT * math.log(max(len(drawn) / 4, 1))
    found = []
    for (a, (one, _)), (b, (other, _)) in combinations(enumerate(drawn), 2):
        shared = [weights[key] for key in one & other if hubs.get(key, a) in (a, b)]
        enough = len(shared) >= STRONG or (len(shared) >= LEAST_COLLISIONS and sum(shared) >= least)
        found += [(ids[a], ids[b], len(shared), sum(shared))] if enough else []
    return found


def entries_of(drawn: Drawn, ids: Sequence[str] = IDS) -> list[Entry]:
    """Return an entry for each article drawn."""
    return [
        entry(id_, sorted(keys), content=content) for id_, (keys, content) in zip(ids, drawn, strict=False)
    ]


def candidates(index: MemoryCollection, jobs: int = 1) -> list[Pair]:
    """Return the candidates by id, in the order of their numbers."""
    found, ids = index.candidates(jobs), index.ids
    assert sorted(found.first) == found.first.tolist()
    columns = (found.first, found.second, found.collisions, found.weight)
    rows = sorted(zip(*map(np.ndarray.tolist, columns), strict=True))
    return [(ids[a], ids[b], n, weight) for a, b, n, weight in rows]


articles = st.tuples(
    st.sets(st.integers(0, 30), max_size=24), st.sampled_from([0, 1, 2**63 - 1, 2**63, 2**64 - 1])
)
many_articles = st.lists(articles, max_size=len(IDS))


def with_same_keys(keys: Iterable[int], count: int) -> Drawn:
    """Return articles with the same keys and contents."""
    return [(set(keys), 7)] * count


@settings(deadline=None, max_examples=40)
@given(many_articles, st.permutations(IDS), st.integers(2, 6), st.integers(1, 3))
@example([], IDS, 2, 2)
@example(with_same_keys([], 1), IDS, 2, 1)
@example(with_same_keys([1, 2], 2), IDS, 2, 1)
@example(with_same_keys([1, 2], 3), IDS, 2, 2)
@example(with_same_keys(range(STRONG), 6), IDS, 6, 3)
@example(with_same_keys(range(STRONG), 7), IDS[::-1], 6, 2)
@example([({0, 2**32 - 1}, 1), ({0, 2**32 - 1}, 0), ({2**31}, 0)], IDS, 6, 1)
@example([({1, 2}, 2**64 - 1), ({1, 2}, 2**63), ({1, 2}, 2**63 - 1)], IDS, 2, 1)
def test_candidates_equal_brute_force(drawn: Drawn, ids: list[str], limit: int, jobs: int) -> None:
    """Candidates share enough buckets of enough weight; over-full buckets count only with their hub.

    Pairs are sorted by their first number, whatever the number of threads.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("dedup.candidates.collisions.BUCKET_LIMIT", limit)
        with filled(entries_of(drawn, ids)) as index:
            assert candidates_by_hand(drawn, ids, limit) == candidates(index, jobs)
            sizes = Counter(key for keys, _ in drawn for key in keys)
            assert sum(size > limit for size in sizes.values()) == index.candidates().full_buckets


@pytest.mark.parametrize(("holders", "full"), [(BUCKET_LIMIT, 0), (BUCKET_LIMIT + 1, STRONG)])
def test_over_full_buckets_are_stars_and_counted(holders: int, full: int) -> None:
    """Up to BUCKET_LIMIT articles are all paired; more are paired with the one of the smallest content."""
    hub = 77
    with filled([entry(str(i), range(STRONG), content=abs(hub - i)) for i in range(holders)]) as index:
        found = index.candidates()
        assert full == found.full_buckets
        assert {STRONG} == set(found.collisions.tolist())
        pairs = set(zip(found.first.tolist(), found.second.tolist(), strict=True))
        star = {(min(i, hub), max(i, hub)) for i in range(holders) if i != hub}
        assert (star if full else set(combinations(range(holders), 2))) == pairs


def test_over_full_buckets_count_beside_others() -> None:
    """A pair with the hub adds up what it shares in over-full and in other buckets."""
    drawn = [({*range(STRONG - 1), *([99] if i in (3, 5) else [])}, i) for i in range(3, BUCKET_LIMIT + 4)]
    with filled([entry(str(content), sorted(keys), content=content) for keys, content in drawn]) as index:
        assert [("3", "5", STRONG)] == [row[:3] for row in candidates(index)]


def test_copies_only_are_candidates() -> None:
    """In a folder of nothing but copies no bucket is rare, and still every pair is a candidate."""
    with filled([entry(str(i), range(256)) for i in range(8)]) as index:
        assert math.comb(8, 2) == len(index.candidates().first)


@settings(deadline=None, max_examples=20)
@given(many_articles, st.randoms(use_true_random=False), st.integers(1, 5), st.integers(2, 6))
def test_order_of_adding_changes_no_pair(drawn: Drawn, random: Random, size: int, limit: int) -> None:
    """The same pairs of ids are candidates, with the same counts, in any order and in any batches."""

    def by_id(index: MemoryCollection) -> list[tuple[list[str], int, int]]:
        return sorted((sorted((a, b)), n, weight) for a, b, n, weight in candidates(index))

    entries = entries_of(drawn)
    shuffled = random.sample(entries, len(entries))
    batches = [shuffled[low : low + size] for low in range(0, len(shuffled), size)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("dedup.candidates.collisions.BUCKET_LIMIT", limit)
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
    """Every field comes back as it was stored, whatever it holds."""
    with filled([entry(article) for article in ARTICLES[:4]], [entry(a) for a in ARTICLES[4:]]) as index:
        assert dict(enumerate(ARTICLES)) == index.articles(range(len(ARTICLES)))
        assert [article.id for article in ARTICLES] == list(index.ids)
        assert len(ARTICLES) == len(index)


@pytest.mark.parametrize("kept", [0, 250, 10**6])
def test_words_are_given_out_where_they_are_kept(monkeypatch: pytest.MonkeyPatch, kept: int) -> None:
    """Words are kept of as many articles as there is room for, a hundred each; of the others, texts."""
    monkeypatch.setattr("dedup.index.memory.MOST_WORDS_KEPT", kept)
    everything = np.arange(len(ARTICLES))
    with filled([entry(article, content=i) for i, article in enumerate(ARTICLES)]) as index:
        compared = index.in_order_of(Pairs.of([]))
        given = compared.texts(everything)
        assert min(kept // 100, len(ARTICLES)) == sum(isinstance(each, Words) for each in given.values())
        for number, text in given.items():
            expected = split_words([ARTICLES[number].text]).hashes.tolist()
            assert expected == words_of([text]).hashes.tolist()
        assert all(given[i] == each.text for i, each in enumerate(ARTICLES) if isinstance(given[i], str))
        kept_by_id = {ARTICLES[i].id for i, each in given.items() if isinstance(each, Words)}
        assert kept_by_id == index.words_instead(everything.tolist()).keys()


@pytest.mark.parametrize("name", ["title", "url", "published", "author", "source", "note"])
@pytest.mark.parametrize("values", [(None, "x"), ("x", None), (None, None), ("1", "2"), ("", None)])
def test_missing_fields_stay_missing(name: str, values: tuple[str | None, str | None]) -> None:
    """None stays distinct from the empty string, and numerals stay strings."""
    articles = [
        Article(str(i), "p", "", **({} if value is None else {name: value})) for i, value in enumerate(values)
    ]
    with filled([entry(article) for article in articles]) as index:
        assert dict(enumerate(articles)) == index.articles([0, 1])


def test_asking_for_some_or_no_articles() -> None:
    """Articles are returned by number, each once; no numbers give no articles."""
    with filled([entry(article) for article in ARTICLES]) as index:
        assert {5: ARTICLES[5], 2: ARTICLES[2]} == index.articles([5, 2, 5])
        assert {} == index.articles([])
        assert {} == index.texts(np.zeros(0, np.int64))


@given(st.lists(st.text(st.characters(), max_size=50), max_size=5))
@example([])
@example([""])
@example(["", ""])
@example(["\ud800\udfff\0", "", "a"])
def test_texts_survive_packing(texts: list[str]) -> None:
    """Any string, lone surrogates included, unpacks to itself, whether packed alone or among others."""
    packed = pack_all(texts)
    assert texts == [unpack(each) for each in packed]
    alone = zstandard.ZstdCompressor(level=PACKING)
    assert [alone.compress(text.encode("utf-8", "surrogatepass")) for text in texts] == packed


@given(st.lists(st.integers(0, 2**64 - 1), max_size=10))
@settings(deadline=None, max_examples=15)
@example([0, 2**63, 2**64 - 1])
def test_content_hashes_come_back_by_number(contents: list[int]) -> None:
    """All 64 bits of every hash come back, in the order of arrival."""
    with filled(*[[entry(str(i), content=content)] for i, content in enumerate(contents)]) as index:
        assert contents == index.contents().tolist()
        assert np.uint64 == index.contents().dtype


def test_only_new_ids_are_new() -> None:
    """An id that is stored or came earlier in the batch is a problem; order is kept, and case matters."""
    with filled([entry("a"), entry("b")], [entry(name) for name in ("c", "a", "A", "c", "d")]) as index:
        assert ["a", "b", "c", "A", "d"] == list(index.ids)
        assert ["its id was given before: a", "its id was given before: c"] == [
            problem.reason for problem in index.taken.problems
        ]
        assert 5 == index.taken.read


slots = st.tuples(
    st.sets(st.sampled_from([0, 1, 7, WORD_SLOTS - 1])), st.sets(st.sampled_from([0, 2, 7, PAIR_SLOTS - 1]))
)


@settings(deadline=None, max_examples=20)
@given(st.lists(st.lists(slots, max_size=4), max_size=4))
def test_article_counts_equal_brute_force(batches: list[list[tuple[set[int], set[int]]]]) -> None:
    """Each counter holds the number of articles that raised it, over all batches, for words and for pairs."""
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
    """An article is short if it has fewer than `min_words` words."""
    index = MemoryCollection(Settings(min_words=words))
    index.add(Fingerprints(tuple(entry(str(count), words=count) for count in (0, 29, 30)), ()))
    assert shorter == index.taken.short


def test_a_new_index_is_empty() -> None:
    """Without articles there are no candidates."""
    with filled([]) as index:
        assert (0, [], [], 0) == (
            len(index),
            list(index.ids),
            index.contents().tolist(),
            index.taken.short,
        )
        assert ([], 0) == (candidates(index), index.candidates().full_buckets)
