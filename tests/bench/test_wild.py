"""What `make wild` plants is what it says: lengths, shares of synonyms, pairs, nothing shared by accident."""

from __future__ import annotations

from collections import Counter
from random import Random
from typing import Any

import pytest
from benches import bench

ARTICLES = 60
RUN = 8


@pytest.fixture(scope="module")
def press() -> Any:
    return bench("presses").made(ARTICLES)


def runs(text: str) -> set[tuple[str, ...]]:
    """Return the runs of RUN words."""
    words = text.lower().split()
    return {tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}


def count(story: list[list[str]]) -> int:
    return sum(map(len, story))


def test_made_articles_share_no_run_of_words(press: Any) -> None:
    """They are independent, down to eight words in a row."""
    seen = Counter(run for story in press.articles for run in runs(bench("presses").text_of(story)))
    assert {1} == set(seen.values())


def test_the_same_seed_makes_the_same_articles(press: Any) -> None:
    """So two versions are measured on the same texts, plantings included."""
    planted = bench("wild_planted")
    again = bench("presses").made(ARTICLES)
    one, other = (planted.collection(each, planted.KINDS[0].change, 80, Random(1)) for each in (press, again))
    assert one == other


@pytest.mark.parametrize("words", [40, 80, 300])
def test_a_passage_has_exactly_its_words(press: Any, words: int) -> None:
    """Whole or in pieces, it is as long as the row says, and every piece stands in the donor in its order."""
    by, random = bench("disguises"), Random(words)
    for donor in [one for one in press.donors() if count(one) >= 450][:10]:
        whole = by.passage(donor, words, random)
        assert words == count(whole)
        told = by.pieces(donor, words, random)
        assert 3 == len(told)
        assert words == sum(map(count, told))
        first = [donor.index(piece[0]) for piece in told if piece[0] in donor]
        assert sorted(first) == first
        assert whole[:-1] == donor[donor.index(whole[0]) :][: len(whole) - 1] or len(whole) == 1


def test_too_short_a_donor_is_refused(press: Any) -> None:
    """No row may measure fewer words than it says."""
    with pytest.raises(ValueError, match="no 100 words"):
        bench("disguises").passage([["So", "few."]], 100, Random(1))


@pytest.mark.parametrize("share", [0.15, 0.3])
def test_the_share_of_synonyms_is_what_the_row_says(press: Any, share: float) -> None:
    """Of a hundred words, as many are replaced, and each by its own synonym."""
    by, presses = bench("disguises"), bench("presses")
    for donor in press.donors()[:10]:
        given = by.passage(donor, 160, Random(2))
        told = by.reworded(given, share, press.synonyms, Random(3))
        pairs = [
            both for one, other in zip(given, told, strict=True) for both in zip(one, other, strict=True)
        ]
        changed = [(presses.bare(one)[1], presses.bare(other)[1]) for one, other in pairs if one != other]
        assert round(share * 160) == len(changed)
        assert all(press.synonyms[one] == other for one, other in changed)


def test_synonyms_go_both_ways(press: Any) -> None:
    """A word is the synonym of its synonym, and never of itself."""
    assert all(press.synonyms[other] == one != other for one, other in press.synonyms.items())


def test_shuffled_sentences_are_the_same_in_another_order(press: Any) -> None:
    """Nothing is lost, and the order is never the one that there was."""
    by = bench("disguises")
    for shuffle in (by.shuffled, by.shuffled_paragraphs):
        for story in press.articles[:10]:
            told = shuffle(story, Random(4))
            assert sorted(story) == sorted(told)
            assert story != told


def test_a_donor_holds_nothing_quoted() -> None:
    """A sentence within quotation marks is left out with those in which they open and close."""
    presses = bench("presses")
    text = 'He came. "It rains," she said. "We stay. We wait. Then we go." They went.'
    assert "He came. They went." == presses.text_of(presses.without_quotations(presses.split(text)))


def test_only_the_planted_pair_shares_words(press: Any) -> None:
    """A host shares a run with its donor alone, and no other two texts of a row share one."""
    planted = bench("wild_planted")
    texts, wanted = planted.collection(press, planted.KINDS[0].change, 40, Random(5))
    held = {id_: runs(text) for id_, text in texts}
    sharing = {tuple(sorted((a, b))) for a in held for b in held if a < b and held[a] & held[b]}
    assert wanted
    assert set(wanted) == sharing


@pytest.mark.parametrize("kind", ["recipes of one dish", "reports of one match", "short leads on one event"])
def test_hands_share_no_phrase(kind: str) -> None:
    """Five hands on one subject tell its facts in phrases of their own: no eight words are in two texts."""
    texts, pairs = bench("wild_kinds").written(kind, 50, Random(6))
    by_id = dict(texts)
    assert 10 * 10 == len(pairs)
    assert not [both for both in pairs if runs(by_id[both[0]]) & runs(by_id[both[1]])]


def test_every_hand_fills_every_blank() -> None:
    """No choice and no fact is left open in any text, nor in a form."""
    kinds = bench("wild_kinds")
    texts = [text for kind in bench("hands").HANDS for _, text in kinds.written(kind, 50, Random(7))[0]]
    texts += bench("forms").notices(40, Random(7))
    assert not [text for text in texts if set(text) & set("{}<>|")]


def test_rows_say_whether_their_floor_is_met() -> None:
    """A floor is a least or a most, of a share or of a number; the cells show both figures."""
    of = bench("wild_rows").Row
    assert of("a", "b", 9, 10, 90).met is True
    assert of("a", "b", 8, 10, 90).met is False
    assert of("a", "b", 1, 10, 2, at_most=True).met is False
    assert of("a", "b", 0, 10, 0, at_most=True, unit=" pairs").met is True
    assert of("a", "b", 5, 10, None).met is None
    assert ["a", "b", "80.0 %", "8 of 10", "≥ 90 %", "**missed**", "–"] == of("a", "b", 8, 10, 90).cells()


def test_the_bench_runs_from_end_to_end(press: Any) -> None:
    """A section yields rows of what it planted, and the page holds each of them with its floor."""
    rows = list(bench("wild_planted").orders(press))
    page = "\n".join(bench("wild_page").page({"order": rows}, [press]))
    assert 3 == len(rows)
    for row in rows:
        assert f"| {row.what} | made here |" in page
    assert set(bench("wild").SECTIONS) == set(bench("wild_page").SECTIONS)
