"""How rare a word is and how worn a pair: the counters, and the weights that follow."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.kernels.ragged import Floats
from dedup.words.function_words import content_words
from dedup.words.hashing import hash_word
from dedup.words.pairs import PAIR_SLOTS, pair_slots
from dedup.words.rarity import (
    CONTENT_SHARES,
    DAMPING,
    FUNCTION_SHARE,
    PRIOR_ARTICLES,
    THE_TWO,
    WORD_SLOTS,
    WORN_FROM,
    WORN_SHARE,
    Rarity,
    bits,
    count_words,
    weigh,
    word_slots,
)
from dedup.words.split import Words, split_words

NO_WORDS = np.zeros(WORD_SLOTS, np.int32)
NO_PAIRS = np.zeros(PAIR_SLOTS, np.int32)
TEXT = "The harbour and the crane collapsed, and 12 of the ships in the volte-face were lost to a storm."

texts = st.lists(st.text("ab é漢.", max_size=12) | st.just(TEXT), max_size=6)
counts = st.integers(0, 10**6)


def share_of(words: Words, held: int, articles: int) -> Floats:
    """Return the shares where every counter of words stands at `held`."""
    return Rarity(NO_WORDS + np.int32(held), NO_PAIRS, articles).share(words, content_words(words))


@given(st.integers(0, 2**64 - 1))
def test_the_counter_of_a_word_is_its_high_bits(stem: int) -> None:
    """Every word has a counter of the table."""
    assert [stem * WORD_SLOTS >> 64] == word_slots(np.array([stem], np.uint64)).tolist()


stems = st.lists(
    st.integers(0, 2**64 - 1) | st.sampled_from([0, 1, 1 << 44, 63 << 44, 64 << 44, 2**64 - 1]), max_size=9
)


@given(st.lists(stems, max_size=4))
def test_an_article_raises_each_counter_of_its_words_once(articles: list[list[int]]) -> None:
    """They are those of its words, in the order of first places, whatever articles came before."""
    flat = np.array([stem for article in articles for stem in article], np.uint64)
    places, bounds = np.zeros(len(flat), np.int32), np.cumsum([0, *map(len, articles)])
    raised = count_words(Words(flat, flat, places, places, places, places.astype(np.uint8), bounds))
    expected = [list(dict.fromkeys(word_slots(np.array(each, np.uint64)).tolist())) for each in articles]
    assert np.cumsum([0, *map(len, expected)]).tolist() == raised.bounds.tolist()
    assert [slot for each in expected for slot in each] == raised.slots.tolist()


@given(st.integers(0, 2**32 - 1))
def test_the_counter_of_a_pair_is_its_high_bits(pair: int) -> None:
    """Every pair of words has a counter of the table."""
    assert [pair * PAIR_SLOTS >> 32] == pair_slots(np.array([pair], np.uint32)).tolist()


@settings(deadline=None)
@given(texts, st.dictionaries(st.sampled_from(["harbour", "crane", "the", "a", "漢"]), counts), counts)
def test_shares_follow_the_formula(texts: list[str], held: dict[str, int], articles: int) -> None:
    """A share is that of other articles, counted, blended with 40 articles of prior; at most 1."""
    counted = NO_WORDS.copy()
    for word, count in held.items():
        counted[split_words([word]).stems[0] >> np.uint64(44)] = count
    words = split_words(texts)
    content = content_words(words)
    expected = []
    for stem, begin, end, topic in zip(words.stems, words.start, words.end, content, strict=True):
        prior = CONTENT_SHARES[min(int(end - begin), len(CONTENT_SHARES) - 1)] if topic else FUNCTION_SHARE
        others = max(int(counted[int(stem) >> 44]) - THE_TWO, 0)
        expected.append(min((others + PRIOR_ARTICLES * prior) / (articles + PRIOR_ARTICLES), 1.0))
    rarity = Rarity(counted, NO_PAIRS, articles)
    actual = rarity.share(words, content)
    assert pytest.approx(expected, rel=1e-12) == actual.tolist()
    assert actual[content].tolist() == rarity.share_of(words, np.flatnonzero(content)).tolist()
    assert ((actual > 0) & (actual <= 1)).all()


@given(st.lists(st.integers(0, 2**32 - 1), max_size=20), st.lists(counts, min_size=1, max_size=5), counts)
def test_freshness_follows_the_formula(pairs: list[int], held: list[int], articles: int) -> None:
    """A pair is worn by the articles that hold it beyond 10 and what counters hold on average, half where
    these are 10 and 0.2 % of all.
    """
    hashes = np.array(pairs, np.uint32)
    counted = {pair >> 10: held[i % len(held)] for i, pair in enumerate(pairs)}
    table = NO_PAIRS.copy()
    table[list(counted)] = list(counted.values())
    scale = WORN_FROM + WORN_SHARE * articles
    worn_from = WORN_FROM + sum(counted.values()) / PAIR_SLOTS
    expected = [scale / (scale + max(counted[pair >> 10] - worn_from, 0)) for pair in pairs]
    rarity = Rarity(NO_WORDS, table, articles)
    assert pytest.approx(expected, rel=1e-12) == rarity.freshness(hashes).tolist()
    worn = np.unpackbits(rarity.worn, bitorder="little")
    assert [fresh < 1 for fresh in expected] == worn[hashes >> 10].astype(bool).tolist()
    assert worn.sum() == sum(count > worn_from for count in counted.values())


@pytest.mark.parametrize("articles", [0, 1, 5, 50_000, 1_000_000])
def test_the_commoner_a_pair_the_more_it_is_worn(articles: int) -> None:
    """Freshness is 1 up to ten articles, then falls with every article and never to nothing."""
    pair = np.array([12345], np.uint32)
    held = [0, 10, 11, 20, 1000, 10**6]
    fresh = []
    for count in held:
        table = NO_PAIRS.copy()
        table[pair >> 10] = count
        fresh.append(float(Rarity(NO_WORDS, table, articles).freshness(pair)[0]))
    assert [1.0, 1.0] == fresh[:2]
    assert sorted(set(fresh), reverse=True) == fresh[1:]
    assert fresh[-1] > 0


@given(st.integers(0, 10**6), st.integers(0, 10**6), counts)
def test_what_every_counter_holds_wears_no_pair(held: int, noise: int, articles: int) -> None:
    """In a large collection all counters are raised by pairs that share them; only what is above counts."""
    pair = np.array([12345], np.uint32)
    table = NO_PAIRS.copy()
    table[pair >> 10] = held
    quiet, loud = (Rarity(NO_WORDS, table + np.int32(more), articles).freshness(pair) for more in (0, noise))
    assert pytest.approx(quiet.tolist(), rel=1e-9) == loud.tolist()


@pytest.mark.parametrize("articles", [5, 50_000, 1_000_000])
def test_rarer_words_weigh_more(articles: int) -> None:
    """The fewer other articles hold a word, the more it weighs; the two that are compared do not count."""
    words = split_words(["storm"])
    held = sorted({THE_TWO, articles // 100 + 3, articles // 2 + 3, articles})
    weights = [float(weigh(share_of(words, count, articles))[0]) for count in held]
    assert sorted(set(weights), reverse=True) == weights
    assert share_of(words, 0, articles).tolist() == share_of(words, THE_TWO, articles).tolist()
    assert share_of(words, THE_TWO, articles)[0] < share_of(words, THE_TWO + 1, articles)[0]


@given(st.lists(st.floats(1e-9, 1.0), max_size=10))
def test_weights_are_damped_bits(shares: list[float]) -> None:
    """Bits are -log2 of the share, the weight their power of 0.6: finite and never negative."""
    expected = [math.log2(1 / share) for share in shares]
    array = np.array(shares, np.float64)
    assert pytest.approx(expected, rel=1e-9, abs=1e-12) == bits(array).tolist()
    damped = [max(each, 0) ** DAMPING for each in bits(array).tolist()]
    assert pytest.approx(damped, rel=1e-9, abs=1e-12) == weigh(array).tolist()
    assert np.isfinite(weigh(array)).all()
    assert (weigh(array) >= 0).all()


def test_function_words_weigh_least_where_nothing_is_counted() -> None:
    """Before anything is counted, function words weigh one bit and all other words more, long ones most."""
    words = split_words([TEXT])
    rare = bits(share_of(words, 0, 0))
    content = content_words(words)
    assert {1.0} == set(rare[~content].tolist())
    assert rare[content].min() > 2
    by_length = rare[content][np.argsort((words.end - words.start)[content], kind="stable")]
    assert sorted(by_length.tolist()) == by_length.tolist()


def test_counting_overrules_the_prior() -> None:
    """In fifty thousand articles a short word in ten of them outweighs a long one in half of them."""
    rare, common = split_words(["storm"]), split_words(["international"])
    assert bits(share_of(rare, 10, 50_000))[0] > 10 > 2 > bits(share_of(common, 25_000, 50_000))[0]


def test_forms_of_a_word_share_a_counter() -> None:
    """Words are counted by stem: another ending does not make a word rare."""
    counted = NO_WORDS.copy()
    counted[word_slots(np.array([hash_word("resol")], np.uint64))] = 500
    words = split_words(["resolve resolution restore"])
    seen = Rarity(counted, NO_PAIRS, 1000).share(words, content_words(words)) > 0.4
    assert [True, True, False] == seen.tolist()


@pytest.mark.parametrize("texts", [[], [""], ["", " . "]])
def test_no_words_no_shares(texts: list[str]) -> None:
    """Batches without words have no shares, and no pairs no freshness."""
    assert [] == share_of(split_words(texts), 0, 3).tolist()
    assert [] == Rarity(NO_WORDS, NO_PAIRS, 3).freshness(np.zeros(0, np.uint32)).tolist()
