"""The MinHash of a text, as datasketch's users get it."""

from __future__ import annotations

import copy
import subprocess
import sys
from random import Random

import numpy as np
import pytest
from datasketch import MinHash, MinHashLSH
from hypothesis import example, given, settings
from hypothesis import strategies as st
from texts import reworded, unlike, write

from dedup.article import Article, Settings
from dedup.candidates.fingerprint import fingerprint_articles
from dedup.candidates.sketch import EMPTY, PERMUTATIONS, SEED, bucket_keys, minhash, pair_features, sign
from dedup.words.function_words import content_words
from dedup.words.split import split_words

STORY = unlike(0, 30)
SOURCE, COPY, OTHER = write(STORY), write(reworded(Random(1), STORY, 0.2, 50_000)), write(unlike(1000, 30))

prose = st.lists(st.sampled_from(["crane", "storm", "the", "Äpfel", "漢", "7", ".", "fleet"]), max_size=25)
texts = st.lists(prose.map(" ".join) | st.text(max_size=40), max_size=4)


def shared_features(one: str, other: str) -> float:
    """Return the exact Jaccard similarity of the features of two texts."""
    words = split_words([one, other])
    features = pair_features(words, content_words(words))
    first, second = (set(part.tolist()) for part in np.split(features.hashes, features.bounds[1:2]))
    return len(first & second) / len(first | second)


@settings(deadline=None)
@given(texts)
@example(["", "the of and", "crane"])
@example([SOURCE, COPY, OTHER])
def test_hash_values_are_the_signature_of_the_index(batch: list[str]) -> None:
    """Bit for bit and of the same type, whatever batch the index signs the text in."""
    words = split_words(batch)
    for text, row in zip(batch, sign(pair_features(words, content_words(words))), strict=True):
        values = minhash(text).hashvalues
        assert (row.dtype, row.tolist()) == (values.dtype, values.tolist())


def test_hash_values_give_the_buckets_that_the_index_stores() -> None:
    """An entry of the index holds the bucket keys of the same signature."""
    articles = [Article(str(i), str(i), text) for i, text in enumerate((SOURCE, COPY, OTHER))]
    for article, entry in zip(articles, fingerprint_articles(articles, Settings()), strict=True):
        keys = bucket_keys(minhash(article.text).hashvalues.reshape(1, -1))
        assert keys.tolist() == [entry.keys.tolist()]


@given(prose.map(" ".join))
@settings(deadline=None)
def test_it_equals_a_minhash_that_datasketch_makes(text: str) -> None:
    """datasketch, given the features and the usual arguments, makes an equal MinHash that merges with it."""
    words = split_words([text])
    made = MinHash(num_perm=PERMUTATIONS, seed=SEED, scheme="affine32", hashfunc=lambda feature: feature)
    made.update_batch(pair_features(words, content_words(words)).hashes.tolist())
    actual = minhash(text)
    assert made == actual
    assert np.array_equal(made.permutations, actual.permutations)
    assert (made.count(), made.is_empty()) == (actual.count(), actual.is_empty())
    assert MinHash.union(made, actual) == actual == copy.deepcopy(actual)


def test_a_text_without_features_is_empty() -> None:
    """No pair of content words, no element: every hash value is the greatest one."""
    for text in ("", "the of and", "crane"):
        assert minhash(text).is_empty()
        assert (minhash(text).hashvalues == EMPTY).all()


@pytest.mark.parametrize(("one", "other"), [(SOURCE, COPY), (SOURCE, OTHER), (SOURCE, SOURCE)])
def test_jaccard_estimates_the_share_of_common_features(one: str, other: str) -> None:
    """Within four standard errors of the exact similarity."""
    exact = shared_features(one, other)
    error = (exact * (1 - exact) / PERMUTATIONS) ** 0.5
    assert abs(minhash(one).jaccard(minhash(other)) - exact) <= 4 * error


def test_an_lsh_of_datasketch_finds_the_copy_and_not_the_others() -> None:
    """Texts can be put into a MinHashLSH and asked for; a reworded copy is found, other reports are not."""
    lsh = MinHashLSH(threshold=0.2, num_perm=PERMUTATIONS)
    lsh.insert("source", minhash(SOURCE))
    for i in range(20):
        lsh.insert(f"other {i}", minhash(write(unlike(1000 * (i + 7), 30))))
    assert ["source"] == lsh.query(minhash(COPY))


def test_datasketch_is_imported_for_a_minhash_only() -> None:
    """It takes half a second to import; signing articles does without it."""
    code = (
        "import sys; from dedup.candidates.sketch import minhash; import dedup.candidates.fingerprint;"
        "before = 'datasketch' in sys.modules; minhash('a storm');"
        "print(before, 'datasketch' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "False True" == done.stdout.strip()
