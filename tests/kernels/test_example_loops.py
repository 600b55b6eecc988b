"""The pair that is shown in C, against plain Python."""

from __future__ import annotations

from random import Random

import numpy as np
from aligned import Text
from hypothesis import given, settings
from hypothesis import strategies as st
from plain import example as plain
from sayings import readable_texts, texts

from dedup.kernels import example as loops
from dedup.words.split import QUOTED


@settings(deadline=None, max_examples=150)
@given(texts | readable_texts, st.integers(0, 2**32).map(Random))
def test_the_same_pair_is_shown_as_in_plain_python(both: tuple[Text, Text], draw: Random) -> None:
    """Of any pairs of sentences, and its similarity is the same to the last bit; without any, none."""
    source, copy = both
    theirs, ours = source.entries, copy.entries
    counts = len(source.sentences) - 1, len(copy.sentences) - 1
    aligned = [(n, n) for n in range(min(counts))]
    aligned += [
        (draw.randrange(counts[1]), draw.randrange(counts[0])) for _ in range(9 if all(counts) else 0)
    ]
    draw.shuffle(aligned)
    in_copy, in_source = np.array(aligned, np.int32).reshape(-1, 2).T.copy()
    similarity, expected_similarity = np.zeros((2, 1))
    pairs = loops.ExamplePairs(in_copy, in_source, QUOTED)
    best = loops.choose_pair(source.columns, copy.columns, pairs, loops.ExampleShown(similarity))
    with np.errstate(over="ignore"):
        expected = plain.choose_pair(
            source.words.hashes, source.words.stems, source.content.view(np.uint8), source.words.flags,
            source.begins, theirs.words, theirs.last, theirs.by_sentence, theirs.in_order, theirs.rows,
            copy.words.hashes, copy.words.stems, copy.content.view(np.uint8), copy.words.flags,
            copy.begins, ours.words, ours.last, ours.in_order, ours.rows,
            QUOTED, in_copy, in_source, len(aligned),
            np.zeros(plain.LONGEST + 1, np.uint64), np.zeros(2 * plain.LONGEST, np.int32),
            expected_similarity,
        )  # fmt: skip
    assert expected == best
    assert expected_similarity.tolist() == similarity.tolist()
