"""Words → features → MinHash signatures, a batch of articles at a time. The only importer of datasketch.

A feature is an unordered pair of stems of content words at most six content words apart. Such pairs survive
rewording, inserted words and inverted clauses; sequences of words do not. This module compares nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from dedup.kernels import sketch as loops
from dedup.kernels.ragged import Mask
from dedup.kernels.room import Room
from dedup.words.function_words import content_words
from dedup.words.pairs import PAIR_SHIFT, REACH
from dedup.words.rarity import Raised
from dedup.words.split import Words, split_words

if TYPE_CHECKING:
    from datasketch import MinHash

Signatures = NDArray[np.uint32]
"""(articles, PERMUTATIONS) Least permuted feature hashes; all 2^32 - 1 for an article without features."""
Keys = NDArray[np.uint32]
"""Bucket keys: the permutation in the high 8 bits, the low 24 bits of its least hash in the others."""

PERMUTATIONS = 256
SEED = 1
SCHEME: Final = "affine32"
"""The seed and the scheme of datasketch's permutations; other ones make other signatures."""
EMPTY = np.uint32(0xFFFFFFFF)

LONG = 6_000
"""Features of about 2,000 words. A longer text has, for each permutation, all hashes below 2^32 / LONG in its
buckets, one for as many features, beside the least one. So an excerpt shares as many buckets with a book as
with an article: the book has more of them, not coarser ones."""
_BELOW = (1 << 32) // LONG

DRAWN = "permutations.npy"

_room = Room()


@dataclass(frozen=True, slots=True)
class Features:
    """The distinct features of a batch: hashes (m,) uint32, those of article i at bounds[i] to bounds[i + 1],
    in the order of its text.
    """

    hashes: NDArray[np.uint32]
    bounds: NDArray[np.int64]


def pair_features(words: Words, content: Mask) -> Features:
    """Return the features of each article; `content` marks the content words."""
    return count_features(words, content)[0]


def count_features(words: Words, content: Mask) -> tuple[Features, Raised]:
    """Return the features of each article, and the counters of pairs that it raises."""
    articles, every = len(words.bounds) - 1, REACH * len(words.stems)
    longest = int(np.diff(words.bounds).max(initial=0)) + 1
    ends, slot_ends = np.empty((2, articles + 1), np.int64)
    hashes, slots = _room.of("hashes", every, np.uint32), _room.of("slots", every, np.int32)
    table = 1 << (4 * REACH * longest).bit_length()
    loops.find_features(
        loops.ContentWords(words.stems, content.view(np.uint8), words.bounds),
        loops.PairRule(REACH, PAIR_SHIFT),
        loops.PairRoom(_room.of("carried", longest, np.uint64), _room.of("table", table, np.uint32)),
        loops.PairsFound(hashes, ends, slots, slot_ends),
    )
    return Features(hashes[: ends[-1]].copy(), ends), Raised(slots[: slot_ends[-1]].copy(), slot_ends)


def sign(features: Features) -> Signatures:
    """Return the MinHash signature of each article, equal to that of `datasketch.MinHash` bit for bit.

    For permutation k, datasketch's scheme affine32 takes the least a_k * fmix32(f) + b_k modulo 2^32 over all
    features f.
    """
    signatures = np.full((len(features.bounds) - 1, PERMUTATIONS), EMPTY, np.uint32)
    loops.lower_signatures(
        loops.FeatureRows(features.hashes, features.bounds),
        loops.Permutations(*permutations()),
        loops.Signatures(signatures),
    )
    return signatures


def long_keys(features: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Return the buckets of a text of more than LONG features (m,) besides those of its signature, sorted:
    about PERMUTATIONS for every LONG features.
    """
    rows = loops.FeatureRows(features, np.array([0, len(features)], np.int64))
    drawn, rule = loops.Permutations(*permutations()), loops.LowRule(_BELOW)
    room = 2 * PERMUTATIONS * (len(features) // LONG + 1)
    while True:
        keys = np.empty(room, np.uint32)
        count = loops.list_low(rows, drawn, rule, loops.LowKeys(keys))
        if count <= room:
            return np.unique(keys[:count])
        room = count


def least_keys(keys: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Return the buckets of a signature, given all buckets of a text, ascending: what there was of long texts
    before they had more.

    >>> (least_keys(np.array([0x0000_0005, 0x0000_0009, 0x0100_0007], np.uint32)) & 0xFFFF).tolist()
    [5, 7]
    """
    first: Mask = np.diff(keys >> np.uint32(24), prepend=np.uint32(PERMUTATIONS)) != 0
    return keys[first]


def bucket_keys(signatures: Signatures) -> Keys:
    """Return one bucket for each permutation of each article, (articles, PERMUTATIONS)."""
    permutation = np.arange(signatures.shape[1], dtype=np.uint32) << np.uint32(24)
    return permutation | (signatures & np.uint32(0xFFFFFF))


def minhash(text: str) -> MinHash:
    """Return the MinHash of a text, with the signature that the index of articles is built on.

    Its elements are the features of the text, so that it estimates the resemblance to, and shares a
    `MinHashLSH` with, other results of this function only: a MinHash of shingles or words has other elements.

    >>> minhash("The storm sank a crane.").jaccard(minhash("A storm sank the crane!"))
    1.0
    """
    from datasketch import MinHash

    words = split_words([text])
    (signature,) = sign(pair_features(words, content_words(words)))
    return MinHash(hashvalues=signature, permutations=permutations(), seed=SEED, scheme=SCHEME)


@cache
def permutations() -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """Return the parameters a and b of all permutations, (PERMUTATIONS,) each, from the file with them."""
    with resources.files("dedup.candidates").joinpath(DRAWN).open("rb") as file:
        a, b = np.load(file, allow_pickle=False)
    return a, b


def draw_permutations() -> NDArray[np.uint32]:
    """Return datasketch's own permutation parameters, (2, PERMUTATIONS).

    `make tables` writes them to a file, because datasketch takes half a second to import.
    """
    from datasketch import MinHash

    drawn = MinHash(num_perm=PERMUTATIONS, seed=SEED, scheme=SCHEME).permutations
    return np.ascontiguousarray(drawn, np.uint32)
