"""Two texts of numbered words, the second of which often took from the first, for tests of loops."""

from __future__ import annotations

from random import Random

import numpy as np
from aligned import Text
from hypothesis import strategies as st

from dedup.words.split import QUOTED, Words

MIXED = 0x9E3779B97F4A7C15

Word = tuple[int, float, bool, bool]
"""The stem, the weight, whether it carries the topic, whether it is in quotation marks."""
Sentence = list[Word]
SIZES = (0, 1, 2, 6, 12, 70)
"""Sentences of a text: the last ones share more than a sort takes in a few steps."""


def text_of(sentences: list[Sentence], mixed: bool) -> Text:
    """Return a text of such sentences; a stem is a small number, or one with any bits."""
    rows = [(number, *word) for number, sentence in enumerate(sentences) for word in sentence]
    stems = np.array([stem * MIXED % 2**64 if mixed else stem for _, stem, *_ in rows], np.uint64)
    hashes = stems + np.arange(len(rows), dtype=np.uint64) % np.uint64(7) // np.uint64(6)
    places = np.arange(len(rows), dtype=np.int32)
    numbers = np.array([row[0] for row in rows], np.int32)
    flags = np.array([row[4] * QUOTED for row in rows], np.uint8)
    words = Words(
        hashes, stems, 2 * places, 2 * places + 1, numbers, flags, np.array([0, len(rows)], np.int64)
    )
    return Text(
        words, np.array([row[2] for row in rows], np.float64), np.array([row[3] for row in rows], bool)
    )


def draw_word(draw: Random, vocabulary: int) -> Word:
    """Return any word; weights are no round numbers, so that sums depend on their order."""
    return (
        draw.randrange(vocabulary),
        draw.choice([0.1, 3.0, draw.uniform(0, 20)]),
        draw.random() < 0.7,
        draw.random() < 0.1,
    )


def draw_sentence(draw: Random, taken: Sentence, vocabulary: int, longest: int, share: float) -> Sentence:
    """Return a sentence that keeps such a share of another, with words in others' place; or a new one."""
    sentence = []
    for word in taken:
        new = [draw_word(draw, vocabulary) for _ in range(draw.choice([0, 0, 1, 1, 2, 3]))]
        sentence += [word] if draw.random() < share else new
    return sentence or [draw_word(draw, vocabulary) for _ in range(draw.randint(1, longest))]


def draw_texts(
    draw: Random, vocabulary: int, longest: int, mixed: bool, sizes: tuple[int, ...] = SIZES
) -> tuple[Text, Text]:
    """Return two texts; sentences of the second are new, kept, or made of those of the first."""
    source = [
        [draw_word(draw, vocabulary) for _ in range(draw.randint(1, longest))]
        for _ in range(draw.choice(sizes))
    ]
    shares = draw.choice([(0.3,), (0.3, 0.7, 0.9, 1)])
    copy = []
    for number in range(draw.choice(sizes)):
        taken = source[number % len(source)] if source and draw.random() < 0.8 else []
        more = draw.choice(source) if source and draw.random() < 0.2 else []
        copy.append(draw_sentence(draw, [*taken, *more], vocabulary, longest, draw.choice(shares)))
    return text_of(source, mixed), text_of(copy, mixed)


texts = st.builds(
    draw_texts,
    st.integers(0, 2**32).map(Random),
    st.sampled_from([1, 12, 60, 400]),
    st.sampled_from([1, 9, 40]),
    st.booleans(),
)
"""Two texts, either may be empty."""
readable_texts = st.builds(
    draw_texts,
    st.integers(0, 2**32).map(Random),
    st.sampled_from([60, 400]),
    st.just(24),
    st.booleans(),
    st.just((12, 40)),
)
"""Two texts of many sentences, most of which can be shown."""
