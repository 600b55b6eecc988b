"""How much a word tells: counting articles, and the weights that follow."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from dedup.function_words import content_words
from dedup.rarity import CONTENT_SHARES, PRIOR_ARTICLES, SLOTS, raised_counters, slots, weigh
from dedup.words import Words, split_words

NOTHING = np.zeros(SLOTS, np.int32)
TEXT = "The harbour and the crane collapsed, and 12 of the ships in the volte-face were lost to a storm."


def weights_of(words: Words, held: int, articles: int) -> NDArray[np.float32]:
    """Return the weights where every counter stands at `held`."""
    return weigh(words, content_words(words), NOTHING + np.int32(held), articles)


texts = st.lists(st.text("ab é漢.", max_size=12) | st.just(TEXT), max_size=6)


@given(texts)
def test_each_article_raises_each_counter_once(texts: list[str]) -> None:
    """However often a word stands in an article, its counter rises by one for the article."""
    words = split_words(texts)
    counters, bounds = raised_counters(words)
    expected = [sorted({word >> 44 for word in words.of(i).hashes.tolist()}) for i in range(len(texts))]
    actual = [counters[bounds[i] : bounds[i + 1]].tolist() for i in range(len(texts))]
    assert expected == actual
    assert (0, len(counters)) == (bounds[0], bounds[-1])


@given(st.integers(0, 2**64 - 1))
def test_a_slot_is_the_high_bits(word: int) -> None:
    """Every word has a counter of the table."""
    assert [word >> 44] == slots(np.array([word], np.uint64)).tolist()
    assert 0 <= word >> 44 < SLOTS


@pytest.mark.parametrize("articles", [0, 1, 5, 50_000, 1_000_000])
def test_rarer_words_weigh_more(articles: int) -> None:
    """The fewer articles hold a word, the more it weighs; all weights are finite, none negative."""
    words = split_words(["storm"])
    held = sorted({0, articles // 100, articles // 2, articles})
    weights = [float(weights_of(words, count, articles)[0]) for count in held]
    assert weights == sorted(set(weights), reverse=True)
    assert np.isfinite(weights).all()
    assert min(weights) >= 0


@settings(deadline=None)
@given(texts, st.integers(0, 100), st.integers(0, 100))
def test_weights_follow_the_formula(texts: list[str], held: int, more: int) -> None:
    """A weight is -log2 of the counted share blended with 40 articles of prior; finite and not negative."""
    words = split_words(texts)
    weights = weights_of(words, held, held + more)
    by_length = dict(enumerate(CONTENT_SHARES.tolist()))
    expected = []
    for begin, end, content in zip(words.start, words.end, content_words(words), strict=True):
        prior = by_length[min(int(end - begin), 10)] if content else 0.5
        expected.append(-math.log2((held + PRIOR_ARTICLES * prior) / (held + more + PRIOR_ARTICLES)))
    assert pytest.approx(expected, rel=1e-5, abs=1e-6) == weights.tolist()
    assert np.isfinite(weights).all()
    assert (weights >= 0).all()


def test_function_words_weigh_least_where_nothing_is_counted() -> None:
    """Before anything is counted, function words weigh one bit and all other words more, long ones most."""
    words = split_words([TEXT])
    weights = weights_of(words, 0, 0)
    content = content_words(words)
    assert {1.0} == set(weights[~content].tolist())
    assert weights[content].min() > 2
    by_length = weights[content][np.argsort((words.end - words.start)[content], kind="stable")]
    assert sorted(by_length.tolist()) == by_length.tolist()


def test_counting_overrules_the_prior() -> None:
    """In fifty thousand articles a short word in ten of them outweighs a long one in half of them."""
    rare, common = split_words(["storm"]), split_words(["international"])
    assert weights_of(rare, 10, 50_000)[0] > 10 > 2 > weights_of(common, 25_000, 50_000)[0]


@pytest.mark.parametrize("texts", [[], [""], ["", " . "]])
def test_no_words_no_weights(texts: list[str]) -> None:
    """Batches without words raise nothing and weigh nothing."""
    words = split_words(texts)
    counters, bounds = raised_counters(words)
    assert ([], [0] * (len(texts) + 1), []) == (
        counters.tolist(),
        bounds.tolist(),
        weights_of(words, 0, 3).tolist(),
    )
