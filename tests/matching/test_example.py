"""The example: a pair that is plainly the same sentence, reworded, short, and in the writer's own words."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest
from aligned import Text, align, find_example
from hypothesis import given, settings
from hypothesis import strategies as st
from plain import example as shows
from texts import unlike, write

from dedup.article import Passage
from dedup.matching.rewording.subsequence import common_subsequence
from dedup.words.function_words import content_words
from dedup.words.split import QUOTED, Words, split_words

SPUN = (
    "The harbour office raised the berthing charge for small trawlers in spring.",
    "The harbour office lifted the mooring fee for small trawlers in spring.",
)
OTHERS = {
    "kept": ("Nobody asked the crews of the north quay.", "Nobody asked the crews of the north quay."),
    "one ending differs": (
        "The crews of the north quay were asked nothing about the new rules this time.",
        "The crew of the north quay were asked nothing about the new rule this time.",
    ),
    "turned round": (
        "Three skippers from the island wrote a letter to the county about it in March.",
        "In March a letter about it was sent to the county by three islanders who own boats.",
    ),
    "a quotation": (
        "“We shall not pay the berthing charge for small trawlers in spring,” he said.",
        "“We shall not settle the mooring fee for small trawlers in spring,” he stated.",
    ),
    "little in common": (
        "Trawlers from abroad pay by length, and so do yachts that stay over winter here.",
        "Yachts, by contrast, have always been welcome guests, says the mayor of the town.",
    ),
    "too short": ("The charge doubled for trawlers.", "The fee doubled for trawlers."),
    "too long": (
        f"{SPUN[0][:-1]}, {', '.join(['which the council had long wished to do'] * 5)}.",
        f"{SPUN[1][:-1]}, {', '.join(['which the council had long wished to do'] * 5)}.",
    ),
}


def text_of(text: str, weights: dict[str, float] | None = None) -> Text:
    """Return a text in which every word weighs the same, with exceptions."""
    words = split_words([text])
    spelled = [text[a:b].lower() for a, b in zip(words.start.tolist(), words.end.tolist(), strict=True)]
    bits = [(weights or {}).get(word, 8.0) for word in spelled]
    return Text(words, np.array(bits, np.float32), content_words(words))


def shown(source: str, copy: str, weights: dict[str, float] | None = None) -> tuple[str, str] | None:
    """Return the sentences that are shown, if every sentence is aligned with the one in its place."""
    theirs, ours = text_of(source, weights), text_of(copy, weights)
    count = len(theirs.sentences) - 1
    assert count == len(ours.sentences) - 1
    found = find_example(theirs, ours, tuple((n, n) for n in range(count)))
    return found and (source[slice(*found.source)], copy[slice(*found.copy)])


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("first", [True, False])
def test_a_reworded_sentence_convinces_more(name: str, first: bool) -> None:
    """A sentence with replaced words is preferred to all others, wherever it is."""
    order = (SPUN, OTHERS[name]) if first else (OTHERS[name], SPUN)
    source, copy = (" ".join(pair[side] for pair in order) for side in (0, 1))
    assert (SPUN[0][:-1], SPUN[1][:-1]) == shown(source, copy)


def test_a_line_that_many_articles_have_convinces_less() -> None:
    """Of two sentences with the same changes, the one with rare words is shown."""
    common = "Subscribe to the evening letter for all the reports of our county and region."
    copied = "Subscribe to the morning letter for all the stories of our county and region."
    rare = "Cormorants on the breakwater swallowed the herring of a whole aquaculture season."
    reworded = "Cormorants on the breakwater devoured the herring of a whole aquaculture year."
    weights = dict.fromkeys(common.lower().rstrip(".").split(), 2.0)
    assert (rare[:-1], reworded[:-1]) == shown(f"{common} {rare}", f"{copied} {reworded}", weights)


@pytest.mark.parametrize("name", ["kept", "too short", "too long"])
def test_nothing_is_shown_where_nothing_convinces(name: str) -> None:
    """No example is shown if every word was kept, or if every sentence is too short or too long."""
    assert shown(*OTHERS[name]) is None


@given(st.integers(1, 60), st.integers(0, 60))
def test_what_is_shown_differs_and_is_of_readable_length(words: int, replaced: int) -> None:
    """At any length and with any share of new words, the pair differs, or there is none."""
    (sentence,) = unlike(0, 1, words)
    changed = [*range(9000, 9000 + min(replaced, words)), *sentence[replaced:]]
    source, copy = text_of(write([sentence])), text_of(write([changed]))
    found: Passage | None = align(source, copy).example
    if found is not None:
        assert shows.SHORTEST <= words <= shows.LONGEST
        assert 0 < replaced < words
        assert not found.verbatim
        assert 0 < found.similarity < 1


Sentence = list[tuple[int, int, bool, bool]]
"""The stem and weight of each word, whether it carries the topic, and whether it is quoted."""


def written(sentences: list[Sentence]) -> Text:
    """Return a text of such sentences."""
    rows = [(number, *word) for number, sentence in enumerate(sentences) for word in sentence]
    number, stem, weight, topic, quoted = np.array(rows, np.int64).reshape(-1, 5).T
    stems, places = stem.astype(np.uint64), np.arange(len(rows), dtype=np.int32)
    flags = (quoted * QUOTED).astype(np.uint8)
    bounds = np.array([0, len(rows)], np.int64)
    words = Words(stems, stems, 2 * places, 2 * places + 1, number.astype(np.int32), flags, bounds)
    return Text(words, weight.astype(np.float64), topic.astype(bool))


def worth_by_hand(theirs: Sentence, ours: Sentence) -> tuple[float, float, float]:
    """Return the worth of a pair, the most that it could be worth, and its similarity, by the definitions."""
    said = [{stem: weight for stem, weight, topic, _ in side if topic} for side in (theirs, ours)]
    common = [said[1][stem] for stem in said[1] if stem in said[0]]
    alike = 2 * sum(common) / max(sum(sum(each.values()) for each in said), 1e-9)
    words = max(len(theirs), len(ours))
    stems = [[word[0] for word in side] for side in (theirs, ours)]
    if (
        alike <= shows.DOUBTFUL
        or stems[0] == stems[1]
        or not all(shows.SHORTEST <= len(side) <= shows.LONGEST for side in (theirs, ours))
    ):
        return 0.0, 0.0, alike
    readable = min(words, shows.GLANCE) * min(1, shows.LONG / words)
    for side in (theirs, ours):
        readable *= 1 - sum(word[3] for word in side) / len(side)
    worth = readable * min(1, alike / shows.CLEAR) ** 2 * sum(common) / max(len(common), 1)
    pairs = common_subsequence(*stems)
    kept, replaced = len(pairs) / words, 0
    i, j = -1, -1
    for k, m in [*pairs, (len(theirs), len(ours))]:
        if (
            min(k - i, m - j) > 1
            and max(k - i, m - j) <= shows.LONGEST_GAP + 1
            and abs((k - i) - (m - j)) <= 1
        ):
            gaps = theirs[i + 1 : k], ours[j + 1 : m]
            replaced += min(sum(word[2] for word in gap) for gap in gaps)
        i, j = k, m
    shown = kept**2 * replaced / words + shows.ANEW * alike**2 * (1 - kept)
    return worth * shown, worth * (shows.MOST_SHOWN + shows.ANEW * alike**2), alike


@settings(deadline=None, max_examples=300)
@given(st.integers(0, 2**32).map(Random))
def test_the_pair_is_that_of_the_definitions(draw: Random) -> None:
    """No pair is worth more than the one that the compiled loop shows, by the definitions."""
    pairs = []
    for _ in range(draw.randint(0, 6)):
        ours = [sentence_word(draw) for _ in range(draw.choice([4, 6, 8, 12, 20, 45, 50]))]
        theirs = [sentence_word(draw) if draw.random() < 0.3 else word for word in ours]
        pairs.append((theirs[draw.randint(0, 1) :], ours[: len(ours) - draw.randint(0, 1)]))
    source, copy = (written([pair[side] for pair in pairs]) for side in (0, 1))
    found = find_example(source, copy, tuple((n, n) for n in range(len(pairs))))
    worths = [worth_by_hand(*pair) for pair in pairs]
    best = max((worth for worth, _, _ in worths), default=0.0)
    assert (best > 0) == (found is not None)
    if found is not None:
        starts = [2 * begin for begin in copy.sentences]
        worth, most, alike = worths[starts.index(found.copy[0])]
        assert pytest.approx(best) == worth
        assert worth <= most * (1 + 1e-9)
        assert pytest.approx(alike) == found.similarity


def sentence_word(draw: Random) -> tuple[int, int, bool, bool]:
    """Return any word."""
    return draw.randrange(60), draw.randint(1, 6), draw.random() < 0.6, draw.random() < 0.1
