"""Very long texts: bounded work, and no match that cannot be reported."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

import dedup
from dedup.matching.rewording import stretches
from dedup.matching.rewording.stretches import MOST_WORDS, cut
from dedup.report import Look, render


@given(
    st.lists(st.integers(0, 40), max_size=60), st.lists(st.integers(0, 40), max_size=60), st.integers(1, 20)
)
def test_stretches_cover_both_texts_and_none_is_longer_than_it_may_be(
    one: list[int], other: list[int], most: int
) -> None:
    """Whatever the texts are: in their order, without gaps, of up to so many words."""
    source, copy = np.array(one, np.uint64), np.array(other, np.uint64)
    before, stretches.MOST_WORDS = stretches.MOST_WORDS, most
    try:
        found = cut(source, copy)
    finally:
        stretches.MOST_WORDS = before
    assert (0, 0) == (found[0][0], found[0][2])
    assert (len(one), len(other)) == (found[-1][1], found[-1][3])
    for (_, b, _, d), (a, _, c, _) in pairwise(found):
        assert (b, d) == (a, c)
    assert all(0 <= b - a <= most and 0 <= d - c <= most for a, b, c, d in found)


def test_long_texts_are_cut_where_they_correspond() -> None:
    """A text with a passage put in front and one word in ten replaced is cut at places that correspond."""
    random = Random(1)
    source = np.array([random.randrange(1 << 60) for _ in range(4 * MOST_WORDS)], np.uint64)
    copy = source.copy()
    copy[::10] += np.uint64(1)
    copy = np.concatenate((np.arange(500, dtype=np.uint64), copy))
    for a, b, c, d in cut(source, copy)[1:]:
        assert c - a == 500
        assert d - b == 500
    assert len(cut(source, copy)) <= 6


def test_texts_whose_words_tell_nothing_apart_are_reported_without_passages() -> None:
    """Of two long texts of few words, which are alike all over, every report can be made, and says why."""
    random = Random(2)
    names = [f"w{n:03d}x" for n in range(60)]
    long = " ".join(random.choice(names) for _ in range(70_000))
    other = long[:200_000] + " " + " ".join(random.choice(names) for _ in range(30_000))
    for match in dedup.scan_texts([("a", long), ("b", other)]):
        for form in ("text", "jsonl", "csv", "markdown"):
            lines = "".join(render(form, [match], (), None, Look(False, 100, 30)))
            assert form != "text" or match.passages or "too long to show passages" in lines
        assert list(dedup.page(dedup.scan_texts([("a", "one"), ("b", "two")])))
