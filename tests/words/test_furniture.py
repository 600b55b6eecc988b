"""Sentences by their hashes, and which of them belong to a site or a form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from texts import reworded, unlike, write

from dedup.kernels.ragged import Ints
from dedup.words.furniture import MOST_HOLDERS, find_furniture
from dedup.words.pairs import PAIR_SLOTS
from dedup.words.rarity import WORD_SLOTS, Rarity
from dedup.words.sentences import holders_of, sentences_of, stand_in, without
from dedup.words.split import split_words

RARITY = Rarity(np.zeros(WORD_SLOTS, np.int32), np.zeros(PAIR_SLOTS, np.int32), 0)
FOOTER = write(unlike(90_000, 3))
lines = st.lists(st.sampled_from(["Bo went.", "Al sat down.", "No.", "Bo sat.", "\n\n"]), max_size=8)


def furniture_of(texts: Sequence[str], sites: Sequence[str | None] = ()) -> set[int]:
    """Return the furniture among these articles, of these sites if any are known."""

    def fetch(numbers: Ints) -> Mapping[int, str]:
        return {number: texts[number] for number in numbers.tolist()}

    def sites_of(numbers: Ints) -> Mapping[int, str | None]:
        return {number: sites[number] if sites else None for number in numbers.tolist()}

    holders = holders_of(sentences_of(split_words(texts)), np.arange(len(texts)))
    found = find_furniture(holders, fetch, RARITY, sites_of)
    assert sorted(set(found.tolist())) == found.tolist()
    return set(found.tolist())


def hashes(text: str) -> list[int]:
    """Return the hashes of the sentences of a text."""
    return sentences_of(split_words([text])).hash.tolist()


def news(place: int, sentences: int = 8) -> str:
    """Return an article that has no word in common with those of other places."""
    return write(unlike(1000 * place, sentences))


# Sentences


@given(st.lists(lines.map(" ".join), max_size=4))
def test_sentences_have_equal_hashes_if_their_words_are_the_same(texts: list[str]) -> None:
    """A sentence has one hash wherever it stands, and no two sentences of other words share one."""
    words = split_words(texts)
    found = sentences_of(words)
    spelled = {}
    for i in range(len(texts)):
        own = words.of(i)
        said = [tuple(own.hashes[own.sentence == n].tolist()) for n in sorted(set(own.sentence.tolist()))]
        sentences = found.hash[found.bounds[i] : found.bounds[i + 1]].tolist()
        spelled.update(zip(said, sentences, strict=True))
        assert sentences == [spelled[each] for each in said]
    assert len(set(spelled.values())) == len(spelled)


@settings(deadline=None)
@given(st.lists(lines.map(" ".join), max_size=4), st.sets(st.sampled_from(["Bo went.", "No.", "Bo sat."])))
def test_what_is_left_without_sentences_is_the_rest(texts: list[str], taken: set[str]) -> None:
    """All columns of the other words stay, sentences are counted on, and articles keep their places."""
    out = np.sort(np.array([hashes(each)[0] for each in taken], np.uint64))
    words = split_words(texts)
    kept, rest = ~stand_in(words, out), without(words, out)
    for name in ("hashes", "stems", "start", "end", "flags"):
        assert getattr(words, name)[kept].tolist() == getattr(rest, name).tolist()
    for i in range(len(texts)):
        given_, left = hashes(texts[i]), sentences_of(rest.of(i)).hash.tolist()
        assert [each for each in given_ if each not in out] == left
    assert np.diff(rest.sentence, prepend=rest.sentence[:1]).max(initial=0) <= 1


def test_order_of_words_matters() -> None:
    """The same words in another order are another sentence."""
    assert hashes("Ada saw Bert.") != hashes("Bert saw Ada.")


# Furniture


@pytest.mark.parametrize("pages", [3, 5, MOST_HOLDERS + 4])
def test_a_footer_is_furniture_from_three_pages_on(pages: int) -> None:
    """It is in nothing else that they hold."""
    texts = [f"{news(i)}\n\n{FOOTER}" for i in range(pages)]
    assert set(hashes(FOOTER)) == furniture_of(texts)


def test_two_pages_prove_nothing() -> None:
    """One of them may have quoted the other."""
    assert set() == furniture_of([f"{news(i)}\n\n{FOOTER}" for i in range(2)])


def test_a_story_that_many_carry_is_no_furniture() -> None:
    """Not where they add a byline, nor where each replaces other words, nor where they cut it."""
    story = unlike(0, 10)
    bylines = [f"By {write([[50_000 + i]])}\n\n{write(story)}" for i in range(6)]
    rewrites = [write([*story[:8], *reworded(Random(i), story[8:], 0.5, 1000 * i)]) for i in range(1, 7)]
    cuts = [write(story[: 4 + i]) for i in range(6)]
    assert set() == furniture_of([*bylines, *rewrites, *cuts])


def test_a_source_its_copy_and_one_that_lifts_a_paragraph_are_two_groups() -> None:
    """What two of the three have in common makes them one, so the paragraph still tells."""
    story = unlike(0, 12)
    lifted = f"{news(5)}\n\n{write(story[:3])}"
    assert set() == furniture_of([write(story), write(story[:11]), lifted])


def test_a_page_that_is_nothing_but_a_footer_hides_none() -> None:
    """It carries the footer whole, but the others do not."""
    texts = [FOOTER, *(f"{news(i)}\n\n{FOOTER}" for i in range(1, 4))]
    assert set(hashes(FOOTER)) == furniture_of(texts)


def test_a_remark_on_a_story_belongs_to_it() -> None:
    """Those that carry it with a paragraph of their own about the same thing are one group."""
    story = unlike(0, 6)
    remarks = [[[*range(20 * i, 20 * i + 6), *range(3000 + 20 * i, 3010 + 20 * i)]] for i in range(3)]
    assert set() == furniture_of([f"{write(story)}\n\n{write(remark)}" for remark in remarks])


def test_the_order_of_arrival_does_not_matter() -> None:
    """Of many holders, the same ones are compared."""
    texts = [f"{news(i)}\n\n{FOOTER}" for i in range(20)] + [FOOTER] * 20
    shuffled = Random(1).sample(texts, len(texts))
    assert furniture_of(texts) == furniture_of(shuffled) == set(hashes(FOOTER))


@pytest.mark.parametrize("texts", [[], [""], ["", "", ""], ["One."] * 5])
def test_nothing_is_furniture_of_nothing(texts: list[str]) -> None:
    """Articles without words, or that are the same, have none."""
    assert set() == furniture_of(texts)


# One site


@pytest.mark.parametrize(
    ("sites", "is_furniture"),
    [
        (["bell.example", "bell.example"], True),
        (["bell.example", "lamp.example"], False),
        ([None, None], False),
        (["bell.example", None], False),
    ],
)
def test_within_one_site_two_articles_suffice(sites: list[str | None], is_furniture: bool) -> None:
    """A box in two articles of a site is the site's; in two of two sites it may have been lifted."""
    texts = [f"{news(1)} {FOOTER}", f"{news(2)} {FOOTER}"]
    assert (set(hashes(FOOTER)) if is_furniture else set()) == furniture_of(texts, sites)


def test_a_story_told_twice_on_one_site_is_no_furniture() -> None:
    """The rest of both is about the same thing, however many sentences they share."""
    story = unlike(0, 12)
    retold = [*story[:6], *reworded(Random(1), story[6:], 0.3, 50_000)]
    assert set() == furniture_of([write(story), write(retold)], ["bell.example"] * 2)


def test_two_versions_of_a_page_are_no_furniture() -> None:
    """What two pages of a site share is most of both, whatever else stands on them."""
    texts = [f"{news(1)} {FOOTER}", f"{news(1)} {news(2, 2)}"]
    assert set() == furniture_of(texts, ["bell.example"] * 2)


def test_what_another_site_holds_too_takes_three_groups() -> None:
    """Two articles of one site about one thing, and one of another site, are two groups."""
    one, other = unlike(0, 8), reworded(Random(1), unlike(0, 8), 0.3, 50_000)
    texts = [f"{write(one)} {FOOTER}", f"{write(other)} {FOOTER}", f"{news(3)} {FOOTER}"]
    assert set() == furniture_of(texts, ["bell.example", "bell.example", "lamp.example"])


@pytest.mark.parametrize("carriers", [3, 6])
def test_a_story_below_a_sentence_on_something_else_is_a_story(carriers: int) -> None:
    """Articles that add a single sentence each to a long text carry it whole, whatever that is about."""
    story = news(1, 16)
    assert set() == furniture_of([f"{news(2 + n, 1)} {story}" for n in range(carriers)])
