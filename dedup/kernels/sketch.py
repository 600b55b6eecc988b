"""Words → features → signatures: the structs and functions of `sketch.c`."""

from __future__ import annotations

from dedup.kernels.native import Bytes, Int32s, Int64s, Struct, Uint32s, Uint64s, Written, kernel


class ContentWords(Struct):
    """The words of articles: stems (m,), content (m,), 1 where a word carries the topic, bounds (n + 1,)."""

    stems: Uint64s
    content: Bytes
    bounds: Int64s


class PairRule(Struct):
    """How far apart the words of a pair may be, and how many low bits of its hash choose no counter."""

    reach: int
    shift: int


class PairRoom(Written):
    """Room: for one word more than the longest article has, and for a power of two of hashes, more than four
    times as many as any article has.
    """

    carried: Uint64s
    table: Uint32s


class PairsFound(Written):
    """Distinct hashes of pairs and their distinct slots, those of each article up to its end."""

    hashes: Uint32s
    ends: Int64s
    slots: Int32s
    slot_ends: Int64s


@kernel
def find_features(words: ContentWords, rule: PairRule, room: PairRoom, found: PairsFound) -> None:
    """Write the distinct hashes of the pairs of content words of each article, and their distinct slots."""


class FeatureRows(Struct):
    """Hashes of features (m,), those of article i at bounds[i] to bounds[i + 1]."""

    hashes: Uint32s
    bounds: Int64s


class Permutations(Struct):
    """The parameters of the permutations, (permutations,) each."""

    a: Uint32s
    b: Uint32s


class Signatures(Written):
    """Signatures, (articles, permutations)."""

    rows: Uint32s


@kernel
def lower_signatures(features: FeatureRows, with_: Permutations, signatures: Signatures) -> None:
    """Lower each signature to the least permuted hashes of its article's features."""


class LowRule(Struct):
    """Permuted hashes that are kept are less than `below`, which is at most 2^24."""

    below: int


class LowKeys(Written):
    """Keys, permutation << 24 | permuted hash."""

    keys: Uint32s


@kernel
def list_low(features: FeatureRows, with_: Permutations, rule: LowRule, found: LowKeys) -> int:
    """Write a key for each low permuted hash of the features of one text, as far as there is room; return how
    many there are.
    """
