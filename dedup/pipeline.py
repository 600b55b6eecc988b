"""How a run goes, on one page: new articles are fingerprinted and stored, then all that is pending is judged.

    inputs ─ load ─ fingerprint ─▶ Collection ─▶ exact pairs ──────────────────────────────▶ matches
                                       │                                                       ▲
                                       └──▶ likely pairs ─ evidence ─▶ pending pairs ─ prior ──┘

Pairs that may be copies stay pending until the last of them is judged by its evidence, because the share of
copies among all lookalikes has a say in each (`judging/prior.py`). Where articles are kept, and what a
stopped run leaves to the next one, is up to the collection.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass

import numpy as np

from dedup import reading
from dedup.article import Article, Match, Problem, Progress, Settings, Summary, silent
from dedup.candidates.fingerprint import Fingerprints, fingerprint, fingerprint_articles
from dedup.index.collection import EXACT, LIKELY, SETTLED, Collection, Found, Stage, Taken
from dedup.index.memory import MemoryCollection
from dedup.judging import prior
from dedup.judging.comparison import each_evidence, judge_pairs
from dedup.judging.judge import judge as judge_evidence
from dedup.judging.prior import Settled
from dedup.kernels.pairs import Pairs
from dedup.kernels.ragged import Floats
from dedup.kernels.threads import in_threads
from dedup.reading import Input

MATCHES_A_STEP = 100
"""Matches aligned with their texts in memory at once, and kept together."""
PAIRS_A_STEP = 20_000
"""Pairs judged by their evidence and kept together: a few seconds of work."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a run found: matches by source, the surest first; problems by path and line."""

    matches: Iterable[Match]
    problems: tuple[Problem, ...]
    summary: Summary
    taken: Taken
    settings: Settings
    """Those in force: an index has some of its own."""

    def __iter__(self) -> Iterator[Match]:
        return iter(self.matches)


@dataclass(frozen=True, slots=True)
class Judged:
    """What the judging looked at, and how many pairs it withheld."""

    candidates: int = 0
    full_buckets: int = 0
    large_groups: int = 0
    withheld: int = 0

    def __add__(self, more: Judged) -> Judged:
        return Judged(*map(sum, zip(astuple(self), astuple(more), strict=True)))


def run(
    collection: Collection,
    found: Iterable[Input | Problem],
    settings: Settings,
    progress: Progress = silent,
) -> Report:
    """Add what was found to the collection, judge all that is pending, and report what is new.

    A run that was stopped while it judged is ended first: its articles were judged without the newer ones.
    """
    judged = judge(collection, settings, progress) if collection.was_stopped() else Judged()
    take(collection, found, settings, progress)
    judged += judge(collection, settings, progress)
    count, matches = collection.report()
    taken = collection.taken
    problems = sorted(taken.problems, key=lambda each: (each.path, each.line or 0, each.reason))
    summary = Summary(
        articles=taken.read,
        problems=len(problems),
        matches=count,
        short=taken.short,
        candidates=judged.candidates,
        full_buckets=judged.full_buckets,
        large_groups=judged.large_groups,
        held_back=judged.withheld,
    )
    return Report(matches, tuple(problems), summary, taken, settings)


def take(
    collection: Collection,
    found: Iterable[Input | Problem],
    settings: Settings,
    progress: Progress = silent,
) -> None:
    """Phase one: read, fingerprint and store."""
    for batch in fingerprints(collection.unread(found), settings):
        collection.add(batch)
        progress("reading", collection.taken.read, None)
    collection.end_reading()


def fingerprints(inputs: Iterable[Input | Problem], settings: Settings) -> Iterator[Fingerprints]:
    """Yield the fingerprints of inputs, batch by batch and in order, in as many threads as there are jobs."""

    def work(batch: reading.Batch) -> Fingerprints:
        return fingerprint(reading.loaded(batch, settings.max_bytes), settings)

    return in_threads(work, reading.batches(inputs), settings.jobs)


def judge(collection: Collection, settings: Settings, progress: Progress = silent) -> Judged:
    """Phase two: match the exact copies, judge the likely pairs, match what the prior leaves of these."""
    if not len(collection.pending()):
        collection.end_judging()  # where all that a stopped run was to judge was forgotten
        return Judged()
    exact = collection.exact_pairs()
    _match(collection, EXACT, exact.pairs, None, settings)
    likely = collection.likely_pairs(settings.jobs)
    _judge_likely(collection, likely.pairs, settings, progress)
    settled = _settle(collection, settings.min_score)
    _match(collection, SETTLED, Pairs(settled.first, settled.second), settled.scores, settings)
    collection.end_judging()
    return Judged(len(likely.pairs), likely.full_buckets, exact.large_groups, settled.withheld)


def compare(first: Article, second: Article, settings: Settings) -> Match | None:
    """Compare two articles with different ids; None where neither seems to derive from the other.

    The score is that of the two alone: no prior of a collection has a say.
    """
    from dedup.matching.match import exact_match, make_match, prepare

    collection = MemoryCollection(settings)
    collection.add(Fingerprints(tuple(fingerprint_articles([first, second], settings)), ()))
    one, other = prepare([first, second], collection.rarity, settings.prefer_source)
    if len(collection.exact_pairs().pairs):
        return exact_match(one, other)
    (score,) = judge_pairs(collection, Pairs(np.array([0]), np.array([1]))).most.tolist()
    return make_match(one, other, score) if score >= settings.min_score else None


def _judge_likely(collection: Collection, pairs: Pairs, settings: Settings, progress: Progress) -> None:
    """Judge pairs by their evidence; set aside those that may be copies, and those that are alike."""
    done = kept = collection.done(LIKELY, pairs)
    left = pairs[done:]
    pending, lookalikes = [], []
    for evidence in each_evidence(collection.in_order_of(left), left, settings.jobs, progress):
        opinion = judge_evidence(evidence)
        step = pairs[done : done + len(opinion.least)]
        pending.append(prior.pending_pairs(step.first, step.second, opinion, settings.min_score))
        lookalikes.append(prior.lookalikes(step.first, step.second, opinion))
        done += len(step)
        if done - kept >= PAIRS_A_STEP or done == len(pairs):
            collection.set_aside(pairs, done, pending, lookalikes)
            pending, lookalikes, kept = [], [], done


def _settle(collection: Collection, min_score: float) -> Settled:
    """Return which of the pending pairs are reported; most runs of a cron job have none."""
    pairs = collection.pending_pairs()
    if not len(pairs.first):
        return Settled(pairs.first, pairs.second, pairs.probability, withheld=0)
    return prior.settle(pairs, collection.lookalikes(), min_score)


def _match(
    collection: Collection, stage: Stage, pairs: Pairs, scores: Floats | None, settings: Settings
) -> None:
    """Keep the matches of pairs, a step at a time; without scores, the pairs are exact copies."""
    for low in range(collection.done(stage, pairs), len(pairs), MATCHES_A_STEP):
        step = slice(low, min(low + MATCHES_A_STEP, len(pairs)))
        found = _matched(collection, pairs[step], None if scores is None else scores[step], settings)
        collection.keep(stage, pairs, step.stop, found)


def _matched(collection: Collection, pairs: Pairs, scores: Floats | None, settings: Settings) -> list[Found]:
    # The import takes a tenth of a second, and most runs of a cron job find nothing.
    from dedup.matching.match import exact_match, make_match, prepare

    rows = pairs.rows()
    numbers = sorted({number for row in rows for number in row})
    articles, words = collection.articles(numbers), collection.words_instead(numbers)
    prepared = prepare(list(articles.values()), collection.rarity, settings.prefer_source, words)
    ready = dict(zip(articles, prepared, strict=True))
    found = []
    for i, (a, b) in enumerate(rows):
        one, other = ready[a], ready[b]
        match = exact_match(one, other) if scores is None else make_match(one, other, float(scores[i]))
        if match is not None:
            source, copy = (a, b) if match.source.id == one.article.id else (b, a)
            found.append(Found(source, copy, match))
    return found
