"""Words to features and MinHash signatures, a batch of articles at a time. The only importer of datasketch.

A feature is an unordered pair of stems of content words at most six content words apart: pairs survive
rewording, inserted words and turned clauses, where word sequences do not. This module compares nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

from dedup.kernels.ragged import Mask
from dedup.kernels.room import Room
from dedup.kernels.sketch import find_features, lower_signatures
from dedup.words.pairs import PAIR_SHIFT, REACH
from dedup.words.rarity import Raised
from dedup.words.split import Words

Signatures = NDArray[np.uint32]
"""(articles, permutations): least permuted feature hash; an article without features has all 2^32 - 1."""
Keys = NDArray[np.uint32]
"""Bucket keys: the permutation in the high 8 bits, the low 24 bits of its least hash below."""

PERMUTATIONS = 256
SEED = 1
EMPTY = np.uint32(0xFFFFFFFF)

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
    """Return the features of each article; `content` marks the words that carry the topic."""
    return count_features(words, content)[0]


def count_features(words: Words, content: Mask) -> tuple[Features, Raised]:
    """Return the same, and the counters of pairs that each article raises."""
    articles, every = len(words.bounds) - 1, REACH * len(words.stems)
    longest = int(np.diff(words.bounds).max(initial=0)) + 1
    ends, slot_ends = np.empty((2, articles + 1), np.int64)
    hashes, slots = _room.of("hashes", every, np.uint32), _room.of("slots", every, np.int32)
    find_features(
        words.stems, content.view(np.uint8), words.bounds, articles, REACH, PAIR_SHIFT,
        _room.of("carried", longest, np.uint64),
        _room.of("table", 1 << (4 * REACH * longest).bit_length(), np.uint32),
        hashes, ends, slots, slot_ends,
    )  # fmt: skip
    return Features(hashes[: ends[-1]].copy(), ends), Raised(slots[: slot_ends[-1]].copy(), slot_ends)


def sign(features: Features) -> Signatures:
    """Return the MinHash signature of each article, equal to `datasketch.MinHash` of its features bit for
    bit.

    datasketch's scheme affine32: min over features f of a_k * fmix32(f) + b_k modulo 2^32, for each
    permutation k.
    """
    a, b = permutations()
    articles = len(features.bounds) - 1
    signatures = np.full((articles, PERMUTATIONS), EMPTY, np.uint32)
    lower_signatures(signatures, articles, features.hashes, features.bounds, a, b, PERMUTATIONS)
    return signatures


def bucket_keys(signatures: Signatures) -> Keys:
    """Return the bucket of each permutation of each article, as one number."""
    permutation = np.arange(signatures.shape[1], dtype=np.uint32) << np.uint32(24)
    return permutation | (signatures & np.uint32(0xFFFFFF))


@cache
def permutations() -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """Return the permutation parameters a and b, (PERMUTATIONS,) each, as `draw_permutations` gave them."""
    with resources.files("dedup.candidates").joinpath(DRAWN).open("rb") as file:
        a, b = np.load(file, allow_pickle=False)
    return a, b


def draw_permutations() -> NDArray[np.uint32]:
    """Return datasketch's own permutation parameters, (2, PERMUTATIONS).

    A file keeps them, because datasketch takes half a second to import; `make kernels` writes it.
    """
    from datasketch import MinHash

    drawn = MinHash(num_perm=PERMUTATIONS, seed=SEED, scheme="affine32").permutations
    return np.ascontiguousarray(drawn, np.uint32)
