"""Evidence → the probability that one of two articles derives from the other.

The probability is the logistic function of a weighted sum of the terms in `terms.py`. The weights are in
`judge.toml`, which `bench/fit.py` writes. How many lookalikes are copies differs between collections: see
`prior.py` for that.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np

from dedup.errors import DedupError
from dedup.judging.evidence import Evidence
from dedup.judging.terms import SMALL, TERMS, other_facts, refilled, terms_of, worn
from dedup.kernels.ragged import Floats, Mask

WEIGHTS = "judge.toml"
"""The file beside this module with the intercept and a weight for every term."""
LOOKALIKE = 0.2
"""Share of either article in sentences that are each other's best match from which two articles are
lookalikes, whatever the reason: a fifth."""
SAME = 0.6
"""Resemblance by runs of eight words from which two texts are the same but for a few edits. Where single
words are replaced, about four fifths of all word triples are common then. A form that is filled in again
seldom keeps so much."""

ONE_STORY = 0.2
"""Resemblance by runs of eight words from which two articles carry one story, unless they are one form."""
SAME_FACTS = 0.2
"""Share of other names and numbers up to which these are the same but for a slip or two. Copies have up to a
fifth, forms mostly more than half."""

ENOUGH, CHANCE = 16.0, 12.0
"""Weight of what two texts share from which it may prove a copy, about twelve plain words, and up to which it
is chance: nineteen in twenty pairs of independent reports of 30 to 100 words on one event share less than 15.
With 18 and 13, none of these would be reported, and one copy in a hundred of mixset more would be missed."""
MOSTLY_OTHER, ALL_OTHER = 0.5, 0.75
"""Share of other facts, by both measures of it, from which two texts look like one form, fresh or worn, and
from which nothing else does. Fitted weights do not show it: in the labelled corpora all forms are worn."""
PROOF = 20.0
"""Strength of a passage that is as likely lifted as not: about forty words in a row, verbatim."""
STEP = 0.35
"""What each sentence of a passage adds to its strength, as a share, that follows the one before it in both
texts: three make it twice as strong. Independent reports seldom have more than one."""
STRONG = 2.0
"""Times the PROOF up to which that strengthens a passage: forms go on alike throughout."""
OTHER_FACTS = 0.5
"""Share of other names and numbers in a passage from which it proves nothing."""
STEEPNESS = 3.2
"""How fast the odds grow with the strength: a passage of twice the PROOF is lifted nine times in ten."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """What the evidence says of each pair, (pairs,) each, before the rest of the collection is considered.

    probability: that one derives from the other, by the weighted terms. least: a floor for the probability
    that no prior lowers. is_lookalike: whether the two share enough to ask where it comes from.
    """

    probability: Floats
    least: Floats
    is_lookalike: Mask

    @property
    def most(self) -> Floats:
        """The highest value that the probability can end up with."""
        return np.maximum(self.probability, self.least)


@dataclass(frozen=True, slots=True)
class Views:
    """What is said of pairs besides the weighted terms, (pairs,) each.

    kept: how much of the probability by the terms stays, all but where the two look like a form or share no
    more than chance. passage: the probability by the best passage.
    """

    kept: Floats
    passage: Floats

    def __getitem__(self, rows: Mask) -> Views:
        return Views(self.kept[rows], self.passage[rows])

    def better(self, probability: Floats) -> Floats:
        """Return the greater of what both views say, given the probability by the terms."""
        return np.maximum(probability * self.kept, self.passage)


@dataclass(frozen=True, slots=True)
class Model:
    """The intercept, and a weight for each term by name."""

    intercept: float
    weights: dict[str, float]


def judge(evidence: Evidence) -> Opinion:
    """Return what the evidence says of each pair: of the two as a whole or of their best passage, whichever
    says more.
    """
    best = views_of(evidence).better(probability(evidence))
    return Opinion(best, least_probability(evidence), are_lookalikes(evidence))


def views_of(evidence: Evidence) -> Views:
    """Return what is said of each pair besides the weighted terms."""
    return Views((1 - form(evidence)) * (1 - thin(evidence)), passage_probability(evidence))


def probability(evidence: Evidence) -> Floats:
    """Return the logistic of the weighted terms of each pair, (pairs,)."""
    model, values = load_model(), terms_of(evidence)
    return logistic(model.intercept + sum(model.weights[name] * values[name] for name in values))


def form(evidence: Evidence) -> Floats:
    """Return how far the two look like one form that was filled in twice, (pairs,): nearly every matching
    sentence names other things in both, and most names are other ones.
    """
    differing = np.minimum(evidence.first.differing, evidence.second.differing)
    other = np.minimum(evidence.swapped, differing)
    share: Floats = np.clip((other - MOSTLY_OTHER) / (ALL_OTHER - MOSTLY_OTHER), 0, 1)
    return share


def thin(evidence: Evidence) -> Floats:
    """Return how far the two share too little to prove a copy, however short the texts are, (pairs,).

    Each verbatim run of RUN words counts as a word's worth.
    """
    one, other = evidence.first, evidence.second
    shared = np.maximum(one.mutual * one.weight, other.mutual * other.weight) + evidence.runs
    lacking: Floats = np.clip((ENOUGH - shared) / (ENOUGH - CHANCE), 0, 1)
    return lacking


def passage_probability(evidence: Evidence) -> Floats:
    """Return the probability that one lifted a passage of the other, whatever the rest says, (pairs,).

    The strength of the best passage is the geometric mean of its verbatim runs and of what it shares beyond
    what chance would. It is more where sentence follows sentence in both texts, in words that are not worn,
    and less where either names other things. Independent reports of one event share words, but no runs; forms
    share runs, but other facts stand in them, and they are worn.
    """
    other = np.maximum(evidence.first.passage_differing, evidence.second.passage_differing)
    shared = np.maximum(evidence.first.passage, evidence.second.passage)
    steps = np.maximum(evidence.first.passage_steps, evidence.second.passage_steps)
    goes_on = 1 + STEP * steps * (1 - evidence.swapped) * (1 - worn(evidence))
    alone = np.sqrt(evidence.runs * shared) * (1 - np.minimum(other / OTHER_FACTS, 1))
    strength = np.maximum(alone, np.minimum(alone * goes_on, STRONG * PROOF))
    against = load_model().weights["refilled"] * refilled(evidence)
    return logistic(STEEPNESS * np.log(np.maximum(strength, SMALL) / PROOF) + against)


def least_probability(evidence: Evidence) -> Floats:
    """Return the resemblance of the pairs that are the SAME but for a few edits, facts included, else 0,
    (pairs,).

    Words that many articles hold say little about where a text comes from. But of two texts that are the
    same, one is a copy, however many there are.
    """
    same = (evidence.resemblance >= SAME) & (other_facts(evidence) <= SAME_FACTS)  # else, a form
    return np.where(same, evidence.resemblance, 0.0)


def are_lookalikes(evidence: Evidence) -> Mask:
    """Return whether the two articles of each pair share a LOOKALIKE share of either, (pairs,)."""
    shared: Mask = np.maximum(evidence.first.mutual, evidence.second.mutual) >= LOOKALIKE
    return shared


def carry_one_story(evidence: Evidence) -> Mask:
    """Return whether the two articles of each pair have much in common word for word, facts included."""
    same: Mask = (evidence.resemblance >= ONE_STORY) & (other_facts(evidence) <= SAME_FACTS)
    return same


def logistic(x: Floats | float) -> Floats:
    """Return 1 / (1 + exp(-x)) without overflow.

    >>> logistic(np.array([0.0, 1000.0, -1000.0])).tolist()
    [0.5, 1.0, 0.0]
    """
    return np.asarray(np.exp(-np.logaddexp(0, -np.asarray(x))), np.float64)


@cache
def load_model() -> Model:
    """Return the model that the package carries."""
    return parse_model(resources.files("dedup.judging").joinpath(WEIGHTS).read_text("utf-8"))


def parse_model(text: str) -> Model:
    """Return the model that TOML describes.

    Raises DedupError unless there is an intercept and exactly one weight for each term.
    """
    given = tomllib.loads(text)
    weights = given.get("weights", {})
    missing, unknown = TERMS.keys() - weights.keys(), weights.keys() - TERMS.keys()
    faults = [f"no weight for {', '.join(sorted(missing))}"] if missing else []
    faults += [f"a weight for an unknown term: {', '.join(sorted(unknown))}"] if unknown else []
    faults += [] if "intercept" in given else ["no intercept"]
    if faults:
        raise DedupError(f"{WEIGHTS} has {' and '.join(faults)}; run bench/fit.py, which writes it")
    return Model(given["intercept"], weights)
