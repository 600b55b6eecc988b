"""Judging pairs by weights fitted to other pairs, and counting what is found by the rules of the corpora."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace

import corpora
import numpy as np
from labelled import Labelled
from logistic import fit, pair_weights
from numpy.typing import NDArray

from dedup.judging.judge import Opinion
from dedup.judging.prior import Lookalikes, PendingPairs, lookalikes, score

FOLDS = 5
REPORTED = 0.5
"""Probability from which a pair is reported: the default of `dedup scan`."""

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many pairs of each label were reported, and how many there are; a pair counts once."""

    found: Counter[str]
    total: Counter[str]

    @property
    def copies(self) -> int:
        """Labelled copies."""
        return sum(self.total[label] for label in corpora.POSITIVE)

    @property
    def hits(self) -> int:
        """Labelled copies reported, whatever their kind and direction."""
        return sum(self.found[label] for label in corpora.POSITIVE)

    @property
    def false_alarms(self) -> int:
        """Reported pairs labelled as no copies, or that cross two families and are no known overlap."""
        return sum(self.found[label] for label in (*corpora.NEGATIVE, corpora.CROSSING))

    @property
    def precision(self) -> float:
        """Share of the counted reports that are copies; 1 where nothing was reported."""
        return self.hits / max(self.hits + self.false_alarms, 1) if self.hits + self.false_alarms else 1.0

    @property
    def recall(self) -> float:
        """Share of the copies that were reported; 0 where there are none."""
        return self.hits / max(self.copies, 1)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.hits / max(self.hits + self.false_alarms + self.copies, 1)

    def share(self, label: str) -> float:
        """Share of the pairs of one label that were reported."""
        return self.found[label] / max(self.total[label], 1)


def count(corpus: corpora.Corpus, reported: Iterable[corpora.Pair]) -> Counts:
    """Count reported pairs, ids in sorted order."""
    found = Counter(label for pair in set(reported) if (label := corpus.label(pair)))
    return Counts(found, Counter(corpus.labels.values()))


def count_scores(corpus: corpora.Corpus, part: Labelled, scores: Floats, exact: Counter[str]) -> Counts:
    """Count the candidates that scores report, and the exact copies, whose labels `exact` counts."""
    reported = part.label[part.candidate & part.counted & (scores >= REPORTED)]
    return Counts(Counter(reported.tolist()) + exact, Counter(corpus.labels.values()))


def cross_validate(parts: Sequence[Labelled]) -> list[Floats]:
    """Return the probability of every pair by its evidence, by weights fitted to the families of the other
    folds.

    A pair is judged in the fold of its first article; no pair with an article in a fold is fitted to for it.
    """
    first = [_folds(part.corpus, part.family) for part in parts]
    second = [_folds(part.corpus, part.other_family) for part in parts]
    judged = [np.zeros(len(part.label)) for part in parts]
    for fold in range(FOLDS):
        kept = [(one != fold) & (other != fold) for one, other in zip(first, second, strict=True)]
        weights = _fit([_subset(part, mask) for part, mask in zip(parts, kept, strict=True)])
        for part, one, probability in zip(parts, first, judged, strict=True):
            probability[one == fold] = part.judged(*weights)[one == fold]
    return judged


def leave_out(parts: Sequence[Labelled]) -> list[Floats]:
    """Return the probability of every pair by its evidence, by weights fitted to the other corpora."""
    return [part.judged(*_fit([other for other in parts if other is not part])) for part in parts]


def settled(part: Labelled, probability: Floats) -> Floats:
    """Return the scores of pairs that are judged by their evidence, as a scan of the corpus would."""
    pairs = PendingPairs(part.first, part.second, probability, part.least)
    return score(pairs, lookalikes_of(part, probability))


def lookalikes_of(part: Labelled, probability: Floats) -> Lookalikes:
    """Return which candidates of a corpus are lookalikes, and which of these the evidence calls copies."""
    found = part.candidate
    opinion = Opinion(probability[found], part.least[found], part.is_lookalike[found])
    return lookalikes(part.first[found], part.second[found], opinion)


def _folds(corpus: str, families: NDArray[np.str_]) -> NDArray[np.int64]:
    """Return the fold of each family: a stable hash, so that a new corpus moves no other one."""
    names, place = np.unique(families, return_inverse=True)
    folds = [zlib.crc32(f"{corpus}/{name}".encode()) % FOLDS for name in names]
    return np.array(folds, np.int64)[place]


def _fit(parts: Sequence[Labelled]) -> tuple[float, Floats]:
    """Fit as bench/fit.py does."""
    fitted = np.concatenate([part.fitted for part in parts])
    x = np.concatenate([part.terms for part in parts])[fitted]
    y = np.concatenate([part.positive for part in parts])[fitted]
    return fit(x, y, pair_weights(parts)[fitted])


def _subset(part: Labelled, kept: Mask) -> Labelled:
    """Return the pairs that are kept."""
    columns = {field.name: getattr(part, field.name) for field in fields(part) if field.name != "corpus"}
    return replace(part, **{name: column[kept] for name, column in columns.items()})
