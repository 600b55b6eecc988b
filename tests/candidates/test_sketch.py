"""Features and signatures: pairs against a double loop, signatures against datasketch."""

from __future__ import annotations

import numpy as np
import pytest
from datasketch import MinHash
from hypothesis import example, given, settings
from hypothesis import strategies as st
from plain.sketch import fmix32

from dedup.candidates import sketch
from dedup.candidates.sketch import (
    EMPTY,
    PERMUTATIONS,
    SEED,
    Features,
    Signatures,
    bucket_keys,
    count_features,
    pair_features,
    permutations,
    sign,
)
from dedup.kernels.ragged import Mask
from dedup.words.function_words import content_words
from dedup.words.hashing import hash_word
from dedup.words.pairs import PAIR_SHIFT, REACH, hash_pairs, pair_slots
from dedup.words.split import Words, split_words

uint32s = st.integers(0, 2**32 - 1)


def datasketch_signature(features: list[int]) -> list[int]:
    """Return datasketch's signature of 32-bit features."""
    minhash = MinHash(num_perm=PERMUTATIONS, seed=SEED, scheme="affine32", hashfunc=lambda feature: feature)
    if features:
        minhash.update_batch(features)
    return [int(value) for value in minhash.hashvalues]


def features_in(texts: list[str]) -> Features:
    """Return the features of texts."""
    words = split_words(texts)
    return pair_features(words, content_words(words))


def batch(articles: list[list[int]]) -> Features:
    """Return the features of a batch from lists of them."""
    hashes = np.array([feature for article in articles for feature in article], np.uint32)
    return Features(hashes, np.cumsum([0] + [len(article) for article in articles]))


def fmix32_by_hand(value: int) -> int:
    """Return MurmurHash3's 32-bit finaliser with Python's integers."""
    value = ((value ^ (value >> 16)) * 0x85EBCA6B) % (1 << 32)
    value = ((value ^ (value >> 13)) * 0xC2B2AE35) % (1 << 32)
    return value ^ (value >> 16)


def mix64_by_hand(value: int) -> int:
    """Return MurmurHash3's 64-bit finaliser with Python's integers."""
    for factor in (0xFF51AFD7ED558CCD, 0xC4CEB9FE1A85EC53):
        value = ((value ^ (value >> 33)) * factor) % (1 << 64)
    return value ^ (value >> 33)


def unmix64(value: int) -> int:
    """Return the number that `mix64_by_hand` makes this one of."""
    for factor in (0xC4CEB9FE1A85EC53, 0xFF51AFD7ED558CCD):
        value = ((value ^ (value >> 33)) * pow(factor, -1, 1 << 64)) % (1 << 64)
    return value ^ (value >> 33)


def words_of(articles: list[list[tuple[int, bool]]]) -> tuple[Words, Mask]:
    """Return words of these stems, and which of them carry the topic."""
    flat = [word for article in articles for word in article]
    stems, bounds = np.array([stem for stem, _ in flat], np.uint64), np.cumsum([0, *map(len, articles)])
    places, flags = np.zeros(len(flat), np.int32), np.zeros(len(flat), np.uint8)
    return Words(stems, stems, places, places, places, flags, bounds), np.array([c for _, c in flat], bool)


few_hashes = st.sampled_from([0, 1, 2, 1 << PAIR_SHIFT, (1 << PAIR_SHIFT) + 1, 2**32 - 1])
"""Some of the same upper bits, two of which are all 0."""
stems_of_few_hashes = st.builds(lambda hash_, low: unmix64(hash_ << 32 | low), few_hashes, st.integers(0, 3))


@settings(deadline=None, max_examples=300)
@given(
    st.lists(
        st.lists(
            st.tuples(st.just(0) | stems_of_few_hashes | st.integers(0, 2**64 - 1), st.booleans()),
            max_size=30,
        ),
        max_size=4,
    )
)
@example(
    [[(0, True), (unmix64(7), True), (0, True)], [(0, True), (unmix64(1 << 32), True), (unmix64(9), True)]]
)
def test_features_and_their_counters_are_those_of_a_double_loop(
    articles: list[list[tuple[int, bool]]],
) -> None:
    """Distinct hashes of near pairs, and distinct counters of these, each in the order of first places."""
    hashes, slots = [], []
    for article in articles:
        stems = [stem for stem, content in article if content]
        near = [
            mix64_by_hand((stems[i] + stems[j]) % (1 << 64)) >> 32
            for i in range(len(stems))
            for j in range(i + 1, min(i + 1 + REACH, len(stems)))
        ]
        hashes.append(list(dict.fromkeys(near)))
        slots.append(list(dict.fromkeys(pair_slots(np.array(near, np.uint32)).tolist())))
    features, raised = count_features(*words_of(articles))
    assert np.cumsum([0, *map(len, hashes)]).tolist() == features.bounds.tolist()
    assert [each for row in hashes for each in row] == features.hashes.tolist()
    assert np.cumsum([0, *map(len, slots)]).tolist() == raised.bounds.tolist()
    assert [each for row in slots for each in row] == raised.slots.tolist()


@settings(deadline=None)
@given(st.lists(st.lists(uint32s, max_size=20), max_size=5))
@example([])
@example([[]])
@example([[], [1], [], [0, 2**32 - 1], []])
def test_signatures_equal_datasketch(articles: list[list[int]]) -> None:
    """Every article of a batch has the signature that datasketch gives its features; none: all 2^32 - 1."""
    signatures = sign(batch(articles))
    assert (len(articles), PERMUTATIONS) == signatures.shape
    assert np.dtype(np.uint32) == signatures.dtype
    assert [datasketch_signature(article) for article in articles] == signatures.tolist()
    assert [not article for article in articles] == (signatures == EMPTY).all(axis=1).tolist()


@pytest.mark.parametrize("size", [0, 1, 2, 511, 512, 513, 1023, 1024, 1025, 3000])
def test_signatures_of_many_features_equal_datasketch(size: int) -> None:
    """Articles of many features, above all about the size of a step, are signed as by datasketch."""
    many = np.random.default_rng(size).integers(0, 2**32, size, np.uint32).tolist()
    assert [datasketch_signature(article) for article in ([7], many, [8])] == sign(
        batch([[7], many, [8]])
    ).tolist()


@settings(deadline=None)
@given(st.lists(uint32s, max_size=30), st.randoms(use_true_random=False))
def test_order_and_repetition_do_not_matter(features: list[int], random: np.random.Generator) -> None:
    """A signature is that of a set."""
    shuffled = features * 2
    random.shuffle(shuffled)
    assert sign(batch([features])).tolist() == sign(batch([shuffled])).tolist()


@settings(deadline=None)
@given(st.sets(uint32s, max_size=30), st.sets(uint32s, max_size=30))
def test_the_signature_of_a_union_is_the_minimum(one: set[int], other: set[int]) -> None:
    """Signatures of two sets, their least values taken, make the signature of the union."""
    first, second, both = sign(batch([sorted(one), sorted(other), sorted(one | other)]))
    assert np.minimum(first, second).tolist() == both.tolist()


def test_agreement_estimates_the_resemblance() -> None:
    """Of two sets that share a third, about a third of the permutations agree."""
    numbers = np.random.default_rng(5).choice(2**32, 3000, replace=False).tolist()
    first, second = sign(batch([numbers[:2000], numbers[1000:]]))
    error = (1 / 3 * 2 / 3 / PERMUTATIONS) ** 0.5
    assert abs((first == second).mean() - 1 / 3) < 4 * error


@given(st.lists(uint32s, max_size=50))
def test_fmix32(values: list[int]) -> None:
    """The finaliser is MurmurHash3's."""
    with np.errstate(over="ignore"):
        mixed = [int(fmix32(np.uint32(value))) for value in values]
    assert [fmix32_by_hand(value) for value in values] == mixed


def test_permutations_can_be_undone() -> None:
    """Every multiplier is odd, so that each permutation is one."""
    a, b = permutations()
    assert (PERMUTATIONS,) == a.shape == b.shape
    assert (a & np.uint32(1)).all()


def pairs_by_loop(text: str) -> list[int]:
    """Return the features of a text from its words, pair by pair."""
    words = split_words([text])
    content = words.stems[content_words(words)].tolist()
    return sorted(
        {
            mix64_by_hand((one + other) % (1 << 64)) >> 32
            for i, one in enumerate(content)
            for other in content[i + 1 : i + 1 + REACH]
        }
    )


def features_of(texts: list[str]) -> list[list[int]]:
    features = features_in(texts)
    assert len(texts) + 1 == len(features.bounds)
    return [
        sorted(features.hashes[a:b].tolist())
        for a, b in zip(features.bounds, features.bounds[1:], strict=False)
    ]


VOCABULARY = [
    "crane",
    "harbour",
    "storm",
    "the",
    "of",
    "Äpfel",
    "漢",
    "7",
    ".",
    "\n\n",
    "fleet",
    "quay",
    "gull",
]
prose = st.lists(st.sampled_from(VOCABULARY), max_size=25).map(" ".join)


@settings(deadline=None)
@given(st.lists(prose, max_size=5))
@example([])
@example(["", "", ""])
@example(["the of and"])
@example(["crane"])
@example(["", "crane", "crane storm", ""])
def test_features_are_the_pairs_of_the_double_loop(texts: list[str]) -> None:
    """Each article's features are its pairs of content words at most six apart, no others."""
    assert [pairs_by_loop(text) for text in texts] == features_of(texts)


PAIRS = [
    ("", 0),
    ("crane", 0),
    ("the of and a", 0),
    ("crane storm", 1),
    ("crane of the storm", 1),
    ("Crane fell. Storm passed", 6),
    ("crane\n\nstorm", 1),
    ("crane storm fleet", 3),
    ("crane storm fleet pier gull harbour mast", 21),
    ("crane storm fleet pier gull harbour mast rope", 27),
    ("storm storm", 1),
]


@pytest.mark.parametrize(("text", "expected"), PAIRS)
def test_number_of_pairs(text: str, expected: int) -> None:
    """Pairs skip function words, cross the ends of sentences and reach six content words."""
    assert expected == len(features_of([text])[0])


@given(st.lists(st.tuples(st.integers(0, 2**64 - 1), st.integers(0, 2**64 - 1)), max_size=10))
def test_a_pair_hashes_its_sum(pairs: list[tuple[int, int]]) -> None:
    """The hash of a pair is the high half of the mixed sum, whichever word comes first."""
    one, other = np.array(pairs, np.uint64).reshape(-1, 2).T
    expected = [mix64_by_hand((a + b) % (1 << 64)) >> 32 for a, b in pairs]
    assert expected == hash_pairs(one, other).tolist() == hash_pairs(other, one).tolist()
    assert np.dtype(np.uint32) == hash_pairs(one, other).dtype


def test_a_feature_is_of_stems() -> None:
    """Endings after the fifth letter do not change a feature; figures count whole."""
    one, other, third, fourth = features_of(
        ["resolve strikes", "Striking resolution", "resolve 123456", "resolve 123457"]
    )
    assert one == other
    assert third != fourth


def test_no_pair_crosses_articles() -> None:
    """The last word of an article and the first of the next one are no pair."""
    assert [[], [], []] == features_of(["crane", "storm", "fleet"])


def test_a_feature_has_no_order() -> None:
    """Storm before crane is the same feature as crane before storm, by hand as by arrays."""
    expected = mix64_by_hand((hash_word("crane") + hash_word("storm")) % (1 << 64)) >> 32
    assert [[expected], [expected]] == features_of(["crane storm", "Storm of the Crane"])


@settings(deadline=None)
@given(st.lists(prose, min_size=1, max_size=5))
def test_signatures_do_not_depend_on_the_batch(texts: list[str]) -> None:
    """A text signed alone has the signature it has in any batch."""

    def signed(batch: list[str]) -> Signatures:
        return sign(features_in(batch))

    assert [signed([text])[0].tolist() for text in texts] == signed(texts).tolist()


@given(st.lists(uint32s, min_size=PERMUTATIONS, max_size=PERMUTATIONS))
def test_bucket_keys(row: list[int]) -> None:
    """A key has the permutation in the high 8 bits and the low 24 bits of the value below."""
    keys = bucket_keys(np.array([row, row[::-1]], np.uint32))
    expected = [[k * 2**24 + value % 2**24 for k, value in enumerate(values)] for values in (row, row[::-1])]
    assert expected == keys.tolist()
    assert np.dtype(np.uint32) == keys.dtype


def test_no_articles_no_buckets() -> None:
    """An empty batch has no keys."""
    assert (0, PERMUTATIONS) == bucket_keys(sign(batch([]))).shape


def test_the_permutations_are_those_of_datasketch() -> None:
    """The file holds what the library draws."""
    assert sketch.draw_permutations().tolist() == np.stack(sketch.permutations()).tolist()
