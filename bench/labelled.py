"""Candidates and labelled pairs of a corpus, with the terms that the judge weighs."""

from __future__ import annotations

from dataclasses import dataclass

import corpora
import numpy as np
from numpy.typing import NDArray

from dedup.article import Settings
from dedup.index.memory import Index
from dedup.judging.comparison import Pairs, candidate_pairs, each_evidence, exact_pairs
from dedup.judging.judge import judge, terms
from dedup.pipeline import fill
from dedup.reading import inputs


@dataclass(frozen=True, slots=True)
class Labelled:
    """Pairs of one corpus; (pairs,) each, the terms (pairs, terms).

    label: one of corpora.POSITIVE, corpora.NEGATIVE, corpora.CROSSING, or "" where a pair is ignored.
    verdict: of people who read the pair, of a corpus without labels; "" elsewhere. candidate: the search
    found it; a labelled copy that it did not find cannot be reported. family, other_family: of the first and
    the second article; first, second: their numbers. least, is_alike: as the judge has them.
    """

    corpus: str
    terms: NDArray[np.float64]
    label: NDArray[np.str_]
    verdict: NDArray[np.str_]
    least: NDArray[np.float64]
    is_alike: NDArray[np.bool_]
    first: NDArray[np.int64]
    second: NDArray[np.int64]
    family: NDArray[np.str_]
    other_family: NDArray[np.str_]
    candidate: NDArray[np.bool_]

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
    index = Index()
    fill(index, inputs([corpus.articles], Settings().max_bytes), Settings())
    found, _ = candidate_pairs(index)
    names = index.ids
    number = {id_: i for i, id_ in enumerate(names)}
    exact = {tuple(sorted((names[a], names[b]))) for a, b in exact_pairs(index).pairs}
    keys = set(zip(found.first.tolist(), found.second.tolist(), strict=True))
    missed = [
        pair
        for pair in ((number[a], number[b]) for a, b in corpus.labels if (a, b) not in exact)
        if pair not in keys
    ]
    extra = np.array(sorted(missed), np.int64).reshape(-1, 2)
    pairs = Pairs(np.append(found.first, extra[:, 0]), np.append(found.second, extra[:, 1]))
    parts = [
        (np.column_stack(list(terms(evidence).values())), judge(evidence))
        for evidence in each_evidence(index, pairs)
    ]
    ids = [tuple(sorted((names[a], names[b]))) for a, b in zip(pairs.first, pairs.second, strict=True)]
    return Labelled(
        corpus=corpus.name,
        terms=np.concatenate([values for values, _ in parts]),
        label=np.array([corpus.label(pair) or "" for pair in ids]),
        verdict=np.array([corpus.verdicts.get(pair, "") for pair in ids]),
        least=np.concatenate([opinion.least for _, opinion in parts]),
        is_alike=np.concatenate([opinion.is_alike for _, opinion in parts]),
        first=pairs.first,
        second=pairs.second,
        family=np.array([corpus.family.get(a, a) for a, _ in ids]),
        other_family=np.array([corpus.family.get(b, b) for _, b in ids]),
        candidate=np.arange(len(ids)) < len(found.first),
    )
