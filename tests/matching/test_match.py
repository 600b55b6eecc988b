"""From two articles to a match: shares, resemblance, direction, and no match without a passage to show."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from texts import made_up, ordinary, unlike, write

from dedup.article import Article, Match
from dedup.matching.align import align
from dedup.matching.match import Prepared, exact_matches, make_matches, prepare
from dedup.words.pairs import PAIR_SLOTS
from dedup.words.rarity import WORD_SLOTS, Rarity
from dedup.words.usage import Usage

RARITY = Rarity(np.zeros(WORD_SLOTS, np.int32), np.zeros(PAIR_SLOTS, np.int32), 0)


def prepared(first: str, second: str, **dates: str) -> Prepared:
    """Return two articles, a and b, ready for alignment; dates are given by id."""
    texts = {"a": first, "b": second}
    articles = [Article(id_, id_, text, published=dates.get(id_)) for id_, text in texts.items()]
    return prepare(articles, Usage(RARITY))


def make_match(both: Prepared, score: float) -> Match | None:
    """Return the match of two articles."""
    (match,) = make_matches(both, [(0, 1)], [score])
    return match


def exact_match(both: Prepared) -> Match:
    """Return the match of two articles with the same words."""
    (match,) = exact_matches(both, [(0, 1)])
    return match


@pytest.mark.parametrize(("first", "second"), [("", ""), ("…", "— !"), ("", "\n"), ("\ud83d", "\udc80")])
def test_exact_copies_without_words_have_no_passage(first: str, second: str) -> None:
    """Texts without words are exact copies without a passage."""
    match = exact_match(prepared(first, second))
    assert ("exact", 1.0, (), 0, 0, 0) == (
        match.kind,
        match.score,
        match.passages,
        match.verbatim_words,
        match.source_words,
        match.copy_words,
    )


def test_exact_copies_are_one_passage() -> None:
    """The passage goes from the first word to the last of each text, whatever surrounds them."""
    match = exact_match(prepared("  One two. ", "«ONE — TWO»"))
    assert [((2, 9), (1, 10), 1.0, True)] == [
        (p.source, p.copy, p.similarity, p.verbatim) for p in match.passages
    ]
    assert (1.0, 1.0, 1.0, 2, 2, 2) == (
        match.copied,
        match.used,
        match.resemblance,
        match.verbatim_words,
        match.source_words,
        match.copy_words,
    )


@pytest.mark.parametrize(
    ("dates", "source", "by"),
    [
        ({"a": "2031-01-01", "b": "2031-01-02"}, "a", "published"),
        ({"a": "2031-01-02", "b": "2031-01-01"}, "b", "published"),
        ({}, "a", "unknown"),
    ],
)
def test_the_earlier_one_is_the_source(dates: dict[str, str], source: str, by: str) -> None:
    """Direction follows the evidence, and so do all numbers, in exact and in other matches."""
    texts = {"a": write(unlike(0, 10)), "b": write(unlike(0, 5))}
    match = make_match(prepared(texts["a"], texts["b"], **dates), 0.9)
    assert match is not None
    assert (source, by, 0.9) == (match.source.id, match.origin.by, match.score)
    words = {"a": 120, "b": 60}
    assert (words[source], 180 - words[source]) == (match.source_words, match.copy_words)
    assert 1.0 == (match.copied if source == "a" else match.used)
    exact = exact_match(prepared("One two.", "One two!", **dates))
    assert (source, by) == (exact.source.id, exact.origin.by)


def test_what_cannot_be_shown_is_no_match() -> None:
    """A high score without a passage makes no match."""
    assert make_match(prepared(write(unlike(0, 5)), write(unlike(500, 5))), 1.0) is None
    assert make_match(prepared("", ""), 1.0) is None


def shingles(numbers: list[int]) -> set[tuple[int, ...]]:
    """Return the 3-word shingles of a text."""
    return {tuple(numbers[i : i + 3]) for i in range(len(numbers) - 2)}


numbers = st.lists(st.integers(0, 2), max_size=12)


@settings(deadline=None)
@given(numbers, numbers)
def test_resemblance_equals_brute_force(one: list[int], other: list[int]) -> None:
    """The resemblance is the Jaccard similarity of the 3-word shingles, and 0 without shingles."""
    both = shingles(one) | shingles(other)
    expected = len(shingles(one) & shingles(other)) / len(both) if both else 0.0
    texts = prepared(*(" ".join(map(made_up, text)) for text in (one, other))).texts
    found = align(texts, np.array([0, 1]), np.array([1, 0]))
    assert [expected, expected] == [each.resemblance for each in found]


def match_of(source: list[list[int]], copy: list[list[int]]) -> Match:
    """Return the match of two texts; the first is the source."""
    match = make_match(prepared(write(source), write(copy), a="2031-01-01", b="2031-01-02"), 1.0)
    assert match is not None
    return match


@pytest.mark.parametrize(
    ("source", "copy", "kind"),
    [
        (unlike(0, 20), [*unlike(0, 18), *unlike(900, 2)], "near"),
        (unlike(0, 20), unlike(0, 20)[::-1], "near"),
        (unlike(0, 20), [*unlike(0, 5), *unlike(900, 15)], "excerpt"),
        (unlike(0, 20), unlike(0, 6), "excerpt"),
        (
            unlike(0, 20),
            [[*one[::2], *range(900 + i, 906 + i)] for i, one in enumerate(unlike(0, 20))],
            "rewrite",
        ),
    ],
    ids=["two sentences new", "sentences reversed", "a quarter lifted", "teaser", "half of the words new"],
)
def test_kinds_of_whole_texts(source: list[list[int]], copy: list[list[int]], kind: str) -> None:
    """The kind follows from what was done to the text."""
    assert kind == match_of(source, copy).kind


@settings(deadline=None, max_examples=30)
@given(st.integers(0, 2**32).map(Random), st.sampled_from([1, 200, 10**6]))
def test_preparing_together_changes_nothing(random: Random, step: int) -> None:
    """Articles have the same words and weights, prepared all at once, in steps, or one by one."""
    articles = [Article(f"{i}", "p", write(ordinary(random, random.randrange(5)))) for i in range(4)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("dedup.words.wordlist.STEP_CHARACTERS", step)
        together = prepare(articles, Usage(RARITY))
    words = together.texts.words
    for i, article in enumerate(articles):
        alone = prepare([article], Usage(RARITY))
        assert alone.articles == together.articles[i : i + 1]
        for name in ("hashes", "start", "end", "sentence", "flags", "bounds"):
            assert getattr(alone.texts.words, name).tolist() == getattr(words.of(i), name).tolist()
        part = slice(words.bounds[i], words.bounds[i + 1])
        assert alone.texts.weight.tolist() == together.texts.weight[part].tolist()
        assert alone.texts.content.tolist() == together.texts.content[part].tolist()
