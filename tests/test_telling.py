"""The pair of sentences that is shown: plainly the same one, reworded, short, and the writer's own."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from texts import unlike, write

from dedup.align import Text, align
from dedup.article import Passage
from dedup.function_words import content_words
from dedup.telling import LENGTH, telling
from dedup.words import split_words

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
    """Return a text in which every word weighs the same, but for some."""
    words = split_words([text])
    spelled = [text[a:b].lower() for a, b in zip(words.start.tolist(), words.end.tolist(), strict=True)]
    bits = [(weights or {}).get(word, 8.0) for word in spelled]
    return Text(words, np.array(bits, np.float32), content_words(words))


def shown(source: str, copy: str, weights: dict[str, float] | None = None) -> tuple[str, str] | None:
    """Return the sentences that are shown, of all that stand in the same place."""
    theirs, ours = text_of(source, weights), text_of(copy, weights)
    count = len(theirs.sentences) - 1
    assert count == len(ours.sentences) - 1
    found = telling(theirs, ours, [(n, n) for n in range(count)])
    return found and (source[slice(*found.source)], copy[slice(*found.copy)])


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("first", [True, False])
def test_a_reworded_sentence_convinces_more(name: str, first: bool) -> None:
    """One with words replaced in their place is shown before any other, wherever it stands."""
    order = (SPUN, OTHERS[name]) if first else (OTHERS[name], SPUN)
    source, copy = (" ".join(pair[side] for pair in order) for side in (0, 1))
    assert (SPUN[0][:-1], SPUN[1][:-1]) == shown(source, copy)


def test_a_line_that_many_articles_have_convinces_less() -> None:
    """Of two sentences that were changed alike, the one of rare words is shown."""
    common = "Subscribe to the evening letter for all the reports of our county and region."
    copied = "Subscribe to the morning letter for all the stories of our county and region."
    rare = "Cormorants on the breakwater swallowed the herring of a whole aquaculture season."
    reworded = "Cormorants on the breakwater devoured the herring of a whole aquaculture year."
    weights = dict.fromkeys(common.lower().rstrip(".").split(), 2.0)
    assert (rare[:-1], reworded[:-1]) == shown(f"{common} {rare}", f"{copied} {reworded}", weights)


@pytest.mark.parametrize("name", ["kept", "too short", "too long"])
def test_nothing_is_shown_where_nothing_tells(name: str) -> None:
    """Where every word was kept, or a sentence is too short or too long to be read."""
    assert shown(*OTHERS[name]) is None


@given(st.integers(1, 60), st.integers(0, 60))
def test_what_is_shown_differs_and_is_of_readable_length(words: int, replaced: int) -> None:
    """Whatever the length and however much is new: a pair that differs, or none."""
    (sentence,) = unlike(0, 1, words)
    changed = [*range(9000, 9000 + min(replaced, words)), *sentence[replaced:]]
    source, copy = text_of(write([sentence])), text_of(write([changed]))
    found: Passage | None = telling(source, copy, align(source, copy).sentences)
    if found is not None:
        assert LENGTH[0] <= words <= LENGTH[1]
        assert 0 < replaced < words
        assert not found.verbatim
        assert 0 < found.similarity < 1
