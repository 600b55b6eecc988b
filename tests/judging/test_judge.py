"""The judge: its terms, its weights, and their probability. A new term needs a row in CLAIMS."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from texts import unlike, write

from dedup import scan_texts
from dedup.article import Kind, Settings
from dedup.errors import DedupError
from dedup.judging.evidence import Evidence, Side
from dedup.judging.judge import (
    ALL_OTHER,
    CHANCE,
    ENOUGH,
    MOSTLY_OTHER,
    OTHER_FACTS,
    PROOF,
    SAME_FACTS,
    STEEPNESS,
    STEP,
    STRONG,
    judge,
    load_model,
    logistic,
    parse_model,
    passage_probability,
    probability,
)
from dedup.judging.profile import RUN
from dedup.judging.terms import (
    BRIEF,
    CERTAIN,
    FEW_KEYWORDS,
    FEW_NUMERALS,
    FILLED,
    FRESH,
    SMALL,
    SWAPPED,
    TERMS,
    WORN,
    terms_of,
)
from dedup.matching.kind import MOST, NEAR, SPREAD, VERBATIM, WHOLE, kind

MODEL = load_model()
LESS = 1e-9

shares = st.floats(0, 1)
counts = st.integers(0, 400).map(float)


@dataclass(frozen=True, slots=True)
class Shown:
    """A Side of one article of one pair, in plain numbers."""

    mutual: float = 0.3
    order: float = 1.0
    own_keywords: float = 4.0
    own_numerals: float = 2.0
    weight: float = 200.0
    differing: float = 0.0
    fresh: float = 1.0
    passage: float = 0.0
    passage_differing: float = 0.0
    passage_steps: float = 0.0


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
        passage=np.array([each.passage for each in articles]),
        passage_differing=np.array([each.passage_differing for each in articles]),
        passage_steps=np.array([each.passage_steps for each in articles]),
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


@dataclass(frozen=True, slots=True)
class Pair:
    """The evidence of one pair, in plain numbers."""

    first: Shown
    second: Shown
    runs: float = 4.0
    swapped: float = 0.0

    @property
    def more(self) -> Shown:
        """The article with the greater share, or with the better order where both are equal."""
        return max(self.first, self.second, key=lambda each: (each.mutual, each.order))

    @property
    def kept(self) -> float:
        return 1 - SWAPPED * self.swapped

    def least(self, name: str) -> float:
        return float(min(getattr(self.first, name), getattr(self.second, name)))


MORE, FEWER = Shown(), Shown(mutual=0.1)
LACKING = replace(FEWER, own_keywords=400, own_numerals=400)


def order_by_hand(pair: Pair) -> float:
    return float(max(0.0, min(pair.more.order, CERTAIN)) ** 2)


def brief_by_hand(pair: Pair) -> float:
    return RUN / (RUN + pair.runs) * max(math.log(BRIEF / max(pair.least("weight"), 1)), 0)


def refilled_by_hand(pair: Pair) -> float:
    facts = 1 - math.exp(-FILLED * max(pair.swapped, pair.least("differing")))
    fresh = max(pair.first.fresh, pair.second.fresh)
    return float(facts * min(max((FRESH - fresh) / (FRESH - WORN), 0), 1) * pair.more.mutual**2)


@dataclass(frozen=True, slots=True)
class Claim:
    """What one term is, whether it speaks for a copy, and pairs of which it is more and more.

    The pairs are given the share of the article that shows more.
    """

    speaks_for: bool
    by_hand: Callable[[Pair], float]
    rising: Callable[[Shown], list[Pair]]


CLAIMS = {
    "mutual": Claim(
        True,
        lambda pair: math.log(pair.more.mutual * pair.kept + SMALL),
        lambda base: [Pair(replace(base, mutual=share), FEWER) for share in (0.1, 0.2, 0.5, 1.0)],
    ),
    "least": Claim(
        True,
        lambda pair: math.log(pair.least("mutual") * pair.kept + SMALL),
        lambda base: [Pair(base, replace(FEWER, mutual=share)) for share in (0, 0.01, 0.05, 0.1)],
    ),
    "order": Claim(
        True,
        order_by_hand,
        lambda base: [Pair(replace(base, order=order), FEWER) for order in (0, 0.5, 1, 9)],
    ),
    "runs": Claim(
        True,
        lambda pair: math.log(1 + pair.runs * pair.kept / RUN),
        lambda base: [Pair(base, FEWER, runs) for runs in (0, 0.5, 1, 10, 1000)],
    ),
    "keywords": Claim(
        False,
        lambda pair: math.log(1 + pair.least("own_keywords") / FEW_KEYWORDS),
        lambda base: [Pair(replace(base, own_keywords=count), LACKING) for count in (0, 1, 5, 400)],
    ),
    "numerals": Claim(
        False,
        lambda pair: math.log(1 + pair.least("own_numerals") / FEW_NUMERALS),
        lambda base: [Pair(replace(base, own_numerals=count), LACKING) for count in (0, 1, 5, 400)],
    ),
    "brief": Claim(
        False,
        brief_by_hand,
        lambda base: [Pair(replace(base, weight=weight), FEWER) for weight in (BRIEF, 50, 20, 5)],
    ),
    "refilled": Claim(
        False,
        refilled_by_hand,
        lambda base: [
            Pair(replace(base, differing=share, fresh=0.6), replace(FEWER, differing=1.0, fresh=0.6))
            for share in (0, 0.01, 0.1, 0.3)
        ],
    ),
}
each_term = pytest.mark.parametrize("name", TERMS)


def term_of(name: str, pair: Pair) -> float:
    evidence = evidence_of(pair.first, pair.second, pair.runs, swapped=pair.swapped)
    return float(TERMS[name](evidence)[0])


def test_every_term_has_a_claim_and_a_weight() -> None:
    """The table of terms, the claims here and the file of weights name the same terms in the same order."""
    assert list(TERMS) == list(CLAIMS) == list(MODEL.weights)
    assert all(isinstance(number, float) for number in (MODEL.intercept, *MODEL.weights.values()))


@each_term
def test_every_term_says_what_it_is(name: str) -> None:
    """The docstring of a term opens with one sentence on one line."""
    sentence = (TERMS[name].__doc__ or "").splitlines()[0]
    assert (True, True, 1) == (sentence.startswith("Return "), sentence.endswith("."), sentence.count("."))


@each_term
def test_every_weight_has_the_sign_that_its_reason_gives_it(name: str) -> None:
    """What copies share speaks for a copy; other names and numbers on both sides, and brevity, against."""
    assert CLAIMS[name].speaks_for == (MODEL.weights[name] > 0)
    assert MODEL.weights[name] != 0


@each_term
@given(st.builds(Pair, shown, shown, st.integers(0, 1000).map(float), shares))
def test_a_term_is_what_its_formula_says(name: str, pair: Pair) -> None:
    """Each term of a pair equals its formula, worked out by hand with plain numbers."""
    assert pytest.approx(CLAIMS[name].by_hand(pair)) == term_of(name, pair)


@given(pairs, st.floats(0, 1000))
def test_terms_come_in_the_order_of_the_table(pair: tuple[Shown, Shown], runs: float) -> None:
    """All terms of the table, by name and in its order, each with the value of its function."""
    evidence = evidence_of(*pair, runs)
    expected = [(name, term(evidence).tolist()) for name, term in TERMS.items()]
    assert expected == [(name, values.tolist()) for name, values in terms_of(evidence).items()]


WEIGHTS = [f'"{name}" = 1.0' for name in TERMS]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["intercept = 1.0", "[weights]", *WEIGHTS[1:]], r"no weight for mutual;"),
        (["intercept = 1.0", "[weights]"], rf"no weight for {', '.join(sorted(TERMS))};"),
        (["intercept = 1.0"], rf"no weight for {', '.join(sorted(TERMS))};"),
        (["intercept = 1.0", "[weights]", *WEIGHTS, "tone = 2.0"], r"an unknown term: tone;"),
        (
            ["intercept = 1.0", "[weights]", *WEIGHTS[1:], "tone = 2.0"],
            r"no weight for mutual and a weight for an unknown term: tone;",
        ),
        (["[weights]", *WEIGHTS], r"no intercept;"),
    ],
    ids=["one missing", "all missing", "no table", "one unknown", "one renamed", "no intercept"],
)
def test_a_model_that_does_not_fit_the_terms_is_refused(lines: list[str], expected: str) -> None:
    """The message names what is missing or unknown, and what writes the file."""
    with pytest.raises(DedupError, match=rf"^judge\.toml has .*{expected} run bench/fit\.py"):
        parse_model("\n".join(lines))


def test_a_model_that_fits_the_terms_is_read_in_any_order() -> None:
    """The sum follows the order of the terms, so the order in the file does not matter."""
    model = parse_model("\n".join(["intercept = 2.0", "[weights]", *WEIGHTS[::-1]]))
    assert (2.0, dict.fromkeys(TERMS, 1.0)) == (model.intercept, model.weights)


@given(pairs, st.floats(0, 1000))
def test_a_probability_is_the_logistic_of_the_weighted_sum(pair: tuple[Shown, Shown], runs: float) -> None:
    """Without resemblance it is 1 / (1 + exp(-z)), z the intercept and each term times its weight."""
    z = MODEL.intercept + sum(MODEL.weights[name] * term_of(name, Pair(*pair, runs)) for name in TERMS)
    assert pytest.approx(1 / (1 + math.exp(-z)), rel=1e-9, abs=1e-15) == judged(*pair, runs)


@given(pairs, st.floats(0, 1000))
def test_a_probability_is_never_certain(pair: tuple[Shown, Shown], runs: float) -> None:
    """Whatever is shown, a pair is neither certainly a copy nor certainly none."""
    assert 0 < judged(*pair, runs) < 1


@given(pairs, st.floats(0, 1000), shares)
def test_texts_that_are_the_same_but_for_a_few_edits_are_copies(
    pair: tuple[Shown, Shown], runs: float, resemblance: float
) -> None:
    """However worn their words are: the least is the resemblance then, else 0, as where other facts stand in
    the same words. No term depends on it.
    """
    evidence = evidence_of(*pair, runs, resemblance)
    opinion = judge(evidence)
    is_same = resemblance >= 0.6 and min(each.differing for each in pair) <= SAME_FACTS
    least = resemblance if is_same else 0.0
    assert [least] == opinion.least.tolist()
    assert judge(evidence_of(*pair, runs)).probability.tolist() == opinion.probability.tolist()
    assert [max(opinion.probability[0], least)] == opinion.most.tolist()


@given(pairs, st.floats(0, 1000), shares)
def test_the_better_view_counts(pair: tuple[Shown, Shown], runs: float, swapped: float) -> None:
    """The probability is that of the whole, if it is no form and no chance, or that of the best passage."""
    evidence = evidence_of(*pair, runs, swapped=swapped)
    other = min(swapped, *(each.differing for each in pair))
    is_form = min(max((other - MOSTLY_OTHER) / (ALL_OTHER - MOSTLY_OTHER), 0), 1)
    shared = max(each.mutual * each.weight for each in pair) + runs
    is_thin = min(max((ENOUGH - shared) / (ENOUGH - CHANCE), 0), 1)
    whole = judged(*pair, runs, swapped=swapped) * (1 - is_form) * (1 - is_thin)
    expected = max(whole, passage_probability(evidence)[0])
    assert pytest.approx([expected]) == judge(evidence).probability.tolist()


@given(shown, shown, st.floats(0, 300), st.floats(0, 300), st.integers(0, 40), shares, shares, shares)
def test_a_passage_proves_itself(
    first: Shown,
    second: Shown,
    runs: float,
    passage: float,
    steps: int,
    swapped: float,
    one: float,
    other: float,
) -> None:
    """By its verbatim runs, by what it shares and by how far both texts go on alike, whatever the rest says;
    other facts in it count against.
    """
    lifted = [
        replace(first, passage=passage, passage_differing=one, passage_steps=steps / 2),
        replace(second, passage=passage / 2, passage_steps=steps),
    ]
    actual = passage_probability(evidence_of(lifted[0], lifted[1], runs, swapped=swapped))[0]
    fresh = min(max((max(first.fresh, second.fresh) - WORN) / (FRESH - WORN), 0), 1)
    goes_on = 1 + STEP * steps * (1 - swapped) * fresh
    alone = math.sqrt(runs * passage) * (1 - min(max(one, 0.0) / OTHER_FACTS, 1))
    strength = max(alone, min(alone * goes_on, STRONG * PROOF))
    against = math.exp(-MODEL.weights["refilled"] * refilled_by_hand(Pair(*lifted, runs, swapped)))
    expected = 1 / (1 + against * (PROOF / max(strength, SMALL)) ** STEEPNESS)
    assert pytest.approx(expected, abs=1e-12) == actual
    assert 0.0 <= actual < 1.0
    more = replace(lifted[0], passage_differing=max(one, other))
    assert passage_probability(evidence_of(more, lifted[1], runs, swapped=swapped))[0] <= actual + 1e-12


def test_forty_words_verbatim_are_probably_lifted() -> None:
    """Forty plain words in a row, in texts that have nothing else in common."""
    lifted = unlike(50_000, 1, 40)
    texts = [write([*unlike(0, 15), *lifted, *unlike(1000, 15)]), write([*unlike(3000, 20), *lifted])]
    report = scan_texts({str(i): text for i, text in enumerate(texts)}, Settings(min_score=0.01))
    (match,) = report
    assert 0.4 < match.score < 0.98
    assert 40 == match.verbatim_words


@given(pairs)
def test_two_are_lookalikes_if_either_shows_a_fifth(pair: tuple[Shown, Shown]) -> None:
    """A fifth in sentences that are each other's best match is enough, whichever article has it."""
    opinion = judge(evidence_of(*pair))
    assert [max(each.mutual for each in pair) >= 0.2] == opinion.is_lookalike.tolist()


@given(pairs, st.floats(0, 1000))
def test_which_is_first_makes_no_difference(pair: tuple[Shown, Shown], runs: float) -> None:
    """Swapping the articles changes no term, not even where both show as much."""
    one, other = terms_of(evidence_of(*pair, runs)), terms_of(evidence_of(*pair[::-1], runs))
    assert one == other
    assert judged(*pair, runs) == judged(*pair[::-1], runs)


@each_term
@pytest.mark.parametrize("copied", [0.11, 0.3, 0.8])
def test_a_probability_rises_and_falls_with_each_term(name: str, copied: float) -> None:
    """More in mutual matches, verbatim or in order raises it; other facts and brevity lower it."""
    rising = CLAIMS[name].rising(replace(MORE, mutual=copied))
    values = [judged(pair.first, pair.second, pair.runs, swapped=pair.swapped) for pair in rising]
    assert sorted(set(values), reverse=not CLAIMS[name].speaks_for) == values


@given(shown, shown, st.floats(0, 1000), shares, shares)
def test_a_form_filled_in_again_proves_less(
    first: Shown, second: Shown, runs: float, one: float, other: float
) -> None:
    """The more matching sentences name something else, the less probable a copy is."""
    values = [judged(first, second, runs, swapped=swapped) for swapped in sorted((one, other))]
    assert values[0] >= values[1] - 1e-12
    assert judged(Shown(0.9, 7, 1, 0), Shown(0.9, 7, 1, 0), 20, swapped=1.0) < judged(
        Shown(0.9, 7, 1, 0), Shown(0.9, 7, 1, 0), 20
    )


@given(shown, shown, st.floats(0, 1000), shares, shares)
def test_worn_words_point_to_a_form_only_where_facts_differ(
    first: Shown, second: Shown, runs: float, one: float, other: float
) -> None:
    """The more worn the shared words are, the less probable a copy is; with the same facts that changes
    nothing.
    """
    worn, fresh = sorted((one, other))

    def judge(share: float, differing: float) -> float:
        return judged(*(replace(each, fresh=share, differing=differing) for each in (first, second)), runs)

    assert judge(worn, 0.2) <= judge(fresh, 0.2) + 1e-12
    assert judge(worn, 0.0) == judge(fresh, 0.0)


@given(st.lists(st.tuples(shown, shown, st.floats(0, 1000), shares, shares), max_size=4))
def test_a_batch_is_its_pairs(rows: list[tuple[Shown, Shown, float, float, float]]) -> None:
    """Each pair of a batch is judged as if it were alone; an empty batch has no opinions."""
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
    ("copied", "used", "verbatim", "spread", "expected"),
    [
        (MOST, 0.0, 0.0, SPREAD, "rewrite"),
        (MOST - LESS, 1.0, 0.0, SPREAD, "rewrite"),
        (1.0, 1.0, 0.0, SPREAD - LESS, "excerpt"),
        (MOST - LESS, MOST - LESS, 0.0, 1.0, "excerpt"),
        (1.0, MOST, VERBATIM - LESS, 1.0, "rewrite"),
        (WHOLE - LESS, MOST, VERBATIM, 1.0, "excerpt"),
        (WHOLE, 0.0, 1.0, SPREAD, "rewrite"),
        (0.0, 0.0, 0.0, 0.0, "excerpt"),
    ],
)
def test_kinds_where_nobody_knows_which_is_the_copy(
    copied: float, used: float, verbatim: float, spread: float, expected: Kind
) -> None:
    """Undirected, a rewrite follows the other all along."""
    assert expected == kind(NEAR - LESS, copied, used, verbatim, spread, directed=False)
    assert "near" == kind(NEAR, copied, used, verbatim, spread, directed=False)


@given(shares, shares, shares, shares, shares)
def test_an_undirected_kind_has_no_sides(
    resemblance: float, one: float, other: float, verbatim: float, spread: float
) -> None:
    """Undirected, copied and used are interchangeable."""
    actual = kind(resemblance, one, other, verbatim, spread, directed=False)
    assert kind(resemblance, other, one, verbatim, spread, directed=False) == actual
