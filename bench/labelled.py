"""Candidates and labelled pairs of a corpus, with the terms that the judge weighs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import corpora
import numpy as np
from logistic import predict
from numpy.typing import NDArray

from dedup.article import Settings
from dedup.index.memory import MemoryCollection
from dedup.judging.comparison import each_evidence
from dedup.judging.evidence import Evidence
from dedup.judging.judge import Views, are_lookalikes, least_probability, views_of
from dedup.judging.terms import terms_of
from dedup.kernels.pairs import Pairs
from dedup.pipeline import learn_usage, take
from dedup.reading import inputs


@dataclass(frozen=True, slots=True)
class Labelled:
    """Pairs of one corpus; (pairs,) each, the terms (pairs, terms).

    label: one of corpora.POSITIVE, corpora.NEGATIVE, corpora.CROSSING, or "" where a pair is ignored.
    verdict: of people who read the pair, of a corpus without labels; "" elsewhere. candidate: the search
    found it; a labelled copy that it did not find cannot be reported. family, other_family: of the first and
    the second article; first, second: their numbers. least, is_lookalike, views: as the judge has them.
    """

    corpus: str
    terms: NDArray[np.float64]
    label: NDArray[np.str_]
    verdict: NDArray[np.str_]
    least: NDArray[np.float64]
    is_lookalike: NDArray[np.bool_]
    first: NDArray[np.int64]
    second: NDArray[np.int64]
    family: NDArray[np.str_]
    other_family: NDArray[np.str_]
    candidate: NDArray[np.bool_]
    views: Views

    def judged(self, intercept: float, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the probability of every pair by its evidence, by these weights."""
        return self.views.better(predict(self.terms, intercept, weights))

    @property
    def positive(self) -> NDArray[np.bool_]:
        """Which pairs are copies."""
        return np.isin(self.label, corpora.POSITIVE)

    @property
    def counted(self) -> NDArray[np.bool_]:
        """Which pairs are copies or false alarms."""
        return self.label != ""

    @property
    def related(self) -> NDArray[np.bool_]:
        """Which pairs people found to be no copies though they have something in common."""
        return (self.label == "related") | np.isin(self.verdict, (corpora.FORM, corpora.SEPARATE))

    @property
    def fitted(self) -> NDArray[np.bool_]:
        """Which pairs weights are fitted to: what a reader took for reuse is no false alarm."""
        return (self.counted | self.related) & (self.verdict != corpora.REUSE)


def labelled_pairs(corpus: corpora.Corpus) -> Labelled:
    """Return the pairs of a corpus that the judge decides on: exact copies are found without it."""
    index = MemoryCollection()
    take(index, inputs([corpus.articles], Settings()), Settings())
    found, names = index.likely_pairs().pairs, index.ids
    number = {id_: i for i, id_ in enumerate(names)}
    exact = {tuple(sorted((names[a], names[b]))) for a, b in index.exact_pairs().pairs.rows()}
    keys = set(found.rows())
    missed = [
        pair
        for pair in ((number[a], number[b]) for a, b in corpus.labels if (a, b) not in exact)
        if pair not in keys
    ]
    extra = np.array(sorted(missed), np.int64).reshape(-1, 2)
    pairs = Pairs(np.append(found.first, extra[:, 0]), np.append(found.second, extra[:, 1]))
    parts = [
        _measure(evidence)
        for evidence in each_evidence(index.in_order_of(pairs), pairs, learn_usage(index, pairs, 1))
    ]
    terms, least, is_lookalike, kept, passage = map(np.concatenate, zip(*parts, strict=True))
    ids = [tuple(sorted((names[a], names[b]))) for a, b in zip(pairs.first, pairs.second, strict=True)]
    return Labelled(
        corpus=corpus.name,
        terms=terms,
        label=np.array([corpus.label(pair) or "" for pair in ids]),
        verdict=np.array([corpus.verdicts.get(pair, "") for pair in ids]),
        least=least,
        is_lookalike=is_lookalike,
        first=pairs.first,
        second=pairs.second,
        family=np.array([corpus.family.get(a, a) for a, _ in ids]),
        other_family=np.array([corpus.family.get(b, b) for _, b in ids]),
        candidate=np.arange(len(ids)) < len(found.first),
        views=Views(kept, passage),
    )


def _measure(evidence: Evidence) -> tuple[NDArray[Any], ...]:
    """Return what no fit has a part in: terms, a column each, the least, which are lookalikes, and views."""
    terms = np.column_stack(list(terms_of(evidence).values()))
    views = views_of(evidence)
    return terms, least_probability(evidence), are_lookalikes(evidence), views.kept, views.passage
