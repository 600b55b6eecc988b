"""The judge: its terms, its weights, and what the probability makes of them."""

from __future__ import annotations

import math
import tomllib
from dataclasses import dataclass, replace
from importlib import resources

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.article import Kind
from dedup.judging.evidence import Evidence, Side
from dedup.judging.judge import (
    BRIEF,
    CERTAIN,
    FEW_KEYWORDS,
    FEW_NUMERALS,
    FILLED,
    FRESH,
    SMALL,
    TERMS,
    WORN,
    judge,
    logistic,
    probability,
    terms,
)
from dedup.judging.profile import RUN
from dedup.matching.kind import MOST, NEAR, VERBATIM, kind

MODEL = tomllib.loads(resources.files("dedup.judging").joinpath("judge.toml").read_text("utf-8"))
SPEAKS_FOR = {"mutual", "least", "order", "runs"}
SPEAKS_AGAINST = {"keywords", "numerals", "brief", "refilled"}
LESS = 1e-9

shares = st.floats(0, 1)
counts = st.integers(0, 400).map(float)


@dataclass(frozen=True, slots=True)
class Shown:
    """What one article of one pair shows; a Side in plain numbers."""

    mutual: float = 0.3
    order: float = 1.0
    own_keywords: float = 4.0
    own_numerals: float = 2.0
    weight: float = 200.0
    differing: float = 0.0
    fresh: float = 1.0


shown = st.builds(Shown, shares, st.floats(-30, 30), counts, counts, st.floats(0, 1000), shares, shares)
equally_shown = st.builds(
    Shown, st.just(0.3), st.floats(-30, 30), counts, counts, st.floats(0, 1000), shares, shares
)
pairs = st.tuples(shown, shown) | st.tuples(equally_shown, equally_shown)


def side(*articles: Shown) -> Side:
    return Side(
        mutual=np.array([each.mutual for each in articles]),
        order=np.array([each.order for each in articles]),
        own_keywords=np.array([each.own_keywords for each in articles]),
        own_numerals=np.array([each.own_numerals for each in articles]),
        weight=np.array([each.weight for each in articles]),
        differing=np.array([each.differing for each in articles]),
        fresh=np.array([each.fresh for each in articles]),
    )


def evidence_of(
    first: Shown, second: Shown, runs: float = 4.0, resemblance: float = 0.0, swapped: float = 0.0
) -> Evidence:
    """Return the evidence of one pair."""
    return Evidence(side(first), side(second), np.array([swapped]), np.array([runs]), np.array([resemblance]))


def judged(
    first: Shown, second: Shown, runs: float = 4.0, resemblance: float = 0.0, swapped: float = 0.0
) -> float:
    return float(probability(evidence_of(first, second, runs, resemblance, swapped))[0])


def test_the_model_has_a_weight_for_each_term() -> None:
    """The file that the package carries names an intercept and exactly the terms, in their order."""
    assert ["intercept", "weights"] == list(MODEL)
    assert list(TERMS) == list(MODEL["weights"])
    assert all(isinstance(number, float) for number in (MODEL["intercept"], *MODEL["weights"].values()))


def test_every_weight_has_the_sign_that_its_reason_gives_it() -> None:
    """What copies share speaks for a copy; other names and numbers on both sides, and brevity, against."""
    assert set(TERMS) == SPEAKS_FOR | SPEAKS_AGAINST
    assert SPEAKS_FOR == {name for name, weight in MODEL["weights"].items() if weight > 0}
    assert SPEAKS_AGAINST == {name for name, weight in MODEL["weights"].items() if weight < 0}


@given(st.tuples(shown, shown), st.integers(0, 1000))
def test_terms_are_of_the_article_that_shows_more(pair: tuple[Shown, Shown], runs: int) -> None:
    """Terms come in the order of TERMS: of the article that shows more, of the one with fewer words of its
    own.
    """
    actual = terms(evidence_of(*pair, runs))
    assert list(TERMS) == list(actual)
    more = max(pair, key=lambda each: (each.mutual, each.order))
    order = max(-CERTAIN, min(more.order, CERTAIN))
    reworded = RUN / (RUN + runs)
    worn = min(max((FRESH - max(each.fresh for each in pair)) / (FRESH - WORN), 0), 1)
    expected = [
        math.log(more.mutual + SMALL),
        math.log(min(each.mutual for each in pair) + SMALL),
        order * abs(order),
        math.log(1 + runs / RUN),
        math.log(1 + min(each.own_keywords for each in pair) / FEW_KEYWORDS),
        math.log(1 + min(each.own_numerals for each in pair) / FEW_NUMERALS),
        reworded * max(math.log(BRIEF / max(min(each.weight for each in pair), 1)), 0),
        (1 - math.exp(-FILLED * min(each.differing for each in pair))) * worn * more.mutual**3,
    ]
    assert pytest.approx(expected) == [float(values[0]) for values in actual.values()]


@given(pairs, st.floats(0, 1000))
def test_a_probability_is_the_logistic_of_the_weighted_sum(pair: tuple[Shown, Shown], runs: float) -> None:
    """Without resemblance it is 1 / (1 + exp(-z)), z the intercept and each term times its weight."""
    values = {name: float(value[0]) for name, value in terms(evidence_of(*pair, runs)).items()}
    z = MODEL["intercept"] + sum(MODEL["weights"][name] * values[name] for name in TERMS)
    assert pytest.approx(1 / (1 + math.exp(-z)), rel=1e-9, abs=1e-15) == judged(*pair, runs)


@given(pairs, st.floats(0, 1000))
def test_a_probability_is_never_certain(pair: tuple[Shown, Shown], runs: float) -> None:
    """Whatever is shown, a pair is neither certainly a copy nor certainly none."""
    assert 0 < judged(*pair, runs) < 1


@given(pairs, st.floats(0, 1000), shares)
def test_texts_that_are_the_same_but_for_a_few_edits_are_copies(
    pair: tuple[Shown, Shown], runs: float, resemblance: float
) -> None:
    """However worn their words are: the least is the resemblance then, else nothing; no term knows of it."""
    opinion = judge(evidence_of(*pair, runs, resemblance))
    least = resemblance if resemblance >= 0.6 else 0.0
    assert ([judged(*pair, runs)], [least]) == (opinion.probability.tolist(), opinion.least.tolist())
    assert [max(judged(*pair, runs), least)] == opinion.most.tolist()


@given(pairs)
def test_two_are_alike_where_either_shows_a_fifth(pair: tuple[Shown, Shown]) -> None:
    """In sentences that are each other's best match, whichever article has the greater share."""
    opinion = judge(evidence_of(*pair))
    assert [max(each.mutual for each in pair) >= 0.2] == opinion.is_lookalike.tolist()


@given(pairs, st.floats(0, 1000))
def test_which_is_first_makes_no_difference(pair: tuple[Shown, Shown], runs: float) -> None:
    """Swapping the articles changes no term, not even where both show as much."""
    one, other = terms(evidence_of(*pair, runs)), terms(evidence_of(*pair[::-1], runs))
    assert one == other
    assert judged(*pair, runs) == judged(*pair[::-1], runs)


MORE, FEWER = Shown(), Shown(mutual=0.1)


@pytest.mark.parametrize("copied", [0.11, 0.3, 0.8])
def test_a_probability_rises_and_falls_with_each_term(copied: float) -> None:
    """More in mutual matches, verbatim or in order raises it; other facts and brevity lower it."""
    base = replace(MORE, mutual=copied)
    lacking = replace(FEWER, own_keywords=400, own_numerals=400)
    values = {
        "mutual": [judged(replace(base, mutual=share), FEWER) for share in (0.1, 0.2, 0.5, 1.0)],
        "least": [judged(base, replace(FEWER, mutual=share)) for share in (0, 0.01, 0.05, 0.1)],
        "runs": [judged(base, FEWER, runs) for runs in (0, 0.5, 1, 10, 1000)],
        "order": [judged(replace(base, order=order), FEWER) for order in (-9, 0, 1, 9)],
        "keywords": [judged(replace(base, own_keywords=n), lacking) for n in (0, 1, 5, 400)],
        "numerals": [judged(replace(base, own_numerals=n), lacking) for n in (0, 1, 5, 400)],
        "brief": [judged(replace(base, weight=w), FEWER) for w in (BRIEF, 50, 20, 5)],
        "refilled": [
            judged(replace(base, differing=share, fresh=0.6), replace(FEWER, differing=1.0, fresh=0.6))
            for share in (0, 0.01, 0.1, 0.3)
        ],
    }
    assert set(TERMS) == set(values)
    for name, rising in values.items():
        assert sorted(set(rising), reverse=name in SPEAKS_AGAINST) == rising, name


@given(shown, shown, st.floats(0, 1000), shares, shares)
def test_a_form_filled_in_anew_speaks_for_less(
    first: Shown, second: Shown, runs: float, one: float, other: float
) -> None:
    """The more of the matching sentences name something else, the less probable is a copy."""
    values = [judged(first, second, runs, swapped=swapped) for swapped in sorted((one, other))]
    assert values[0] >= values[1] - 1e-12
    assert judged(Shown(0.9, 7, 1, 0), Shown(0.9, 7, 1, 0), 20, swapped=1.0) < judged(
        Shown(0.9, 7, 1, 0), Shown(0.9, 7, 1, 0), 20
    )


@given(shown, shown, st.floats(0, 1000), shares, shares)
def test_worn_words_tell_of_a_form_only_where_facts_differ(
    first: Shown, second: Shown, runs: float, one: float, other: float
) -> None:
    """The more worn what is shared is, the less probable is a copy; with the same facts it is all one."""
    worn, fresh = sorted((one, other))

    def judge(share: float, differing: float) -> float:
        return judged(*(replace(each, fresh=share, differing=differing) for each in (first, second)), runs)

    assert judge(worn, 0.2) <= judge(fresh, 0.2) + 1e-12
    assert judge(worn, 0.0) == judge(fresh, 0.0)


@given(st.lists(st.tuples(shown, shown, st.floats(0, 1000), shares, shares), max_size=4))
def test_a_batch_is_its_pairs(rows: list[tuple[Shown, Shown, float, float, float]]) -> None:
    """Of every pair is told what is told of it alone; no pairs have nothing."""
    first, second, runs, resemblance, swapped = zip(*rows, strict=True) if rows else ([], [], [], [], [])
    batch = judge(
        Evidence(side(*first), side(*second), np.array(swapped), np.array(runs), np.array(resemblance))
    )
    alone = [judge(evidence_of(*row)) for row in rows]
    for name in ("probability", "least", "is_lookalike"):
        assert [value for each in alone for value in getattr(each, name)] == getattr(batch, name).tolist()


def test_nothing_in_common_is_no_copy_and_everything_is_one() -> None:
    """The ends of the scale: unrelated articles, and an article reworded sentence by sentence."""
    nothing, everything = Shown(0, 0, 20, 5), Shown(0.9, 7, 5, 1)
    assert judged(nothing, nothing, runs=0) < 0.01
    assert judged(everything, everything, runs=20) > 0.99


@given(st.floats(-700, 700))
def test_logistic(z: float) -> None:
    """The logistic function is 1 / (1 + exp(-z))."""
    assert pytest.approx(1 / (1 + math.exp(-z)), rel=1e-9, abs=1e-15) == float(logistic(z))


@pytest.mark.parametrize(
    ("copied", "used", "verbatim", "expected"),
    [
        (MOST, MOST, 0.0, "rewrite"),
        (MOST - LESS, 1.0, 0.0, "excerpt"),
        (1.0, MOST - LESS, 0.0, "excerpt"),
        (1.0, MOST, VERBATIM - LESS, "rewrite"),
        (1.0, MOST, VERBATIM, "excerpt"),
        (1.0, 1.0, 1.0, "rewrite"),
        (0.0, 0.0, 0.0, "excerpt"),
    ],
)
def test_kinds_where_nobody_knows_which_is_the_copy(
    copied: float, used: float, verbatim: float, expected: Kind
) -> None:
    """Undirected, a rewrite follows the other from both sides."""
    assert expected == kind(NEAR - LESS, copied, used, verbatim, directed=False)
    assert "near" == kind(NEAR, copied, used, verbatim, directed=False)


@given(shares, shares, shares, shares)
def test_an_undirected_kind_has_no_sides(
    resemblance: float, one: float, other: float, verbatim: float
) -> None:
    """Undirected, copied and used are interchangeable."""
    actual = kind(resemblance, one, other, verbatim, directed=False)
    assert kind(resemblance, other, one, verbatim, directed=False) == actual
    assert kind(resemblance, min(one, other), max(one, other), verbatim) == actual
