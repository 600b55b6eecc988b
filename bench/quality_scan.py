"""What one corpus shows: what the scan reports, what other tools report, what readers said of the reports."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import corpora
import numpy as np
import peers
from folds import REPORTED, Counts, count
from labelled import Labelled, labelled_pairs

from dedup import scan
from dedup.article import Match, Settings
from dedup.pipeline import Report

FEW = 10
"""Copies from which a corpus has an F1 worth averaging."""
SURE = (REPORTED, 0.9)
"""Scores from which reported pairs are held against what readers said of them."""
EXACT, UNREAD = "exact", "unread"
"""What stands for a verdict on an exact copy, and on a pair that nobody read."""


@dataclass(slots=True)
class Stopwatch:
    """Times the comparing of a scan, from its progress."""

    times: list[tuple[float, int]] = field(default_factory=list)

    def __call__(self, stage: str, done: int, of: int | None) -> None:
        """Note how much is compared, and when."""
        if stage == "comparing":
            self.times.append((time.perf_counter(), done))

    @property
    def milliseconds(self) -> float | None:
        """Milliseconds a pair, the first step left out; None where there is only one."""
        if len(self.times) < 2:
            return None
        (began, first), (ended, last) = self.times[0], self.times[-1]
        return 1000 * (ended - began) / max(last - first, 1)


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured on one corpus.

    shipped: by the whole scan. kinds: of its reports, by label. exact: labels of the exact copies. others: by
    name of the setting. read: verdicts of those who read its reports, of a corpus without labels, for each
    of SURE.
    """

    corpus: corpora.Corpus
    part: Labelled
    articles: int
    candidates: int
    milliseconds: float | None
    shipped: Counts
    kinds: dict[str, Counter[str]]
    exact: Counter[str]
    others: dict[str, Counts]
    jaccards: peers.Jaccards
    read: list[Counter[str]]

    @property
    def name(self) -> str:
        return self.corpus.name

    @property
    def has_copies(self) -> bool:
        """Tell whether it has enough copies for an F1."""
        return self.shipped.copies >= FEW

    @property
    def labelled(self) -> bool:
        """Tell whether any of its pairs are labelled."""
        return bool(self.corpus.labels)


def measure(corpus: corpora.Corpus) -> Measured:
    """Scan one corpus, and let the others report on it."""
    watch = Stopwatch()
    report = scan([corpus.articles], Settings(), progress=watch)
    kinds: dict[str, Counter[str]] = {}
    for match in report.matches:
        label = corpus.label(pair_of(match))
        kinds.setdefault(label or "ignored", Counter())[match.kind] += 1
    texts = peers.read(corpus)
    reports = {
        "datasketch, words, 0.5": peers.datasketch_pairs(texts, 1, 0.5),
        "datasketch, 5-word, 0.5": peers.datasketch_pairs(texts, 5, 0.5),
        "datasketch, 5-word, 0.7": peers.datasketch_pairs(texts, 5, 0.7),
        "text-dedup": peers.text_dedup_pairs(corpus, texts),
    }
    return Measured(
        corpus=corpus,
        part=labelled_pairs(corpus),
        articles=report.summary.articles,
        candidates=report.summary.candidates,
        milliseconds=watch.milliseconds,
        shipped=count(corpus, (pair_of(match) for match in report.matches)),
        kinds=kinds,
        exact=Counter({label: by_kind["exact"] for label, by_kind in kinds.items() if label != "ignored"}),
        others={setting: count(corpus, pairs) for setting, pairs in reports.items()},
        jaccards=peers.jaccards(texts) if corpus.labels else peers.Jaccards([], np.zeros(0)),
        read=[] if corpus.labels else [verdicts(corpus, report, score) for score in SURE],
    )


def verdicts(corpus: corpora.Corpus, report: Report, least: float) -> Counter[str]:
    """Count the verdicts on reported pairs of a score or more; EXACT and UNREAD beside those of readers."""
    return Counter(
        EXACT if match.kind == "exact" else corpus.verdicts.get(pair_of(match), UNREAD)
        for match in report.matches
        if match.score >= least
    )


def real_share(read: Counter[str]) -> float:
    """Return the share of the reported pairs that readers took for reuse; what nobody read is none."""
    return (read[EXACT] + read[corpora.REUSE]) / max(read.total(), 1)


def pair_of(match: Match) -> corpora.Pair:
    """Return the two articles of a match."""
    return corpora.pair(match.source.id, match.copy.id)


def candidate_recall(each: Measured) -> float:
    """Return the share of the labelled copies among the candidates, exact copies included."""
    found = (each.part.candidate & each.part.positive).sum()
    exact = sum(each.exact[label] for label in corpora.POSITIVE)
    return float(found + exact) / max(each.shipped.copies, 1)


def kinds_by_label(all_measured: Sequence[Measured]) -> dict[str, Counter[str]]:
    """Return the kinds of all reported pairs, by label."""
    kinds: dict[str, Counter[str]] = {}
    for each in all_measured:
        for label, counter in each.kinds.items():
            kinds[label] = kinds.get(label, Counter()) + counter
    return kinds


def macro(all_measured: Sequence[Measured], value: Callable[[Measured], float]) -> float:
    """Return the mean over the corpora with FEW copies or more."""
    return float(np.mean([value(each) for each in all_measured if each.has_copies]))
