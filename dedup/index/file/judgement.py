"""Phase two on an index: what is still to be judged → matches, in batches that outlive a killed run.

Exact copies come first. Then all likely pairs are judged by their evidence, and those that may be copies wait
in the index until the last is: how many of all that is alike are copies has a say in each, see `prior.py`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import astuple, dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import numpy as np

from dedup.article import Settings
from dedup.index.file import matches, runs, waiting
from dedup.index.file.ahead import Ahead
from dedup.index.file.matches import Found
from dedup.index.file.newcomers import exact_pairs, likely_pairs
from dedup.index.file.runs import Position
from dedup.index.file.store import Store
from dedup.judging import prior
from dedup.judging.comparison import Pairs, Progress, each_evidence, silent
from dedup.judging.judge import judge
from dedup.judging.prior import Lookalikes, PendingPairs, Settled
from dedup.kernels.ragged import Floats, Ints
from dedup.words.split import Words

if TYPE_CHECKING:
    from dedup.matching.match import Prepared

MATCHES_A_STEP = 100
"""Matches aligned with their texts in memory at once, and stored between two commits."""
PAIRS_A_COMMIT = 20_000
"""Pairs judged between two commits: a few seconds of work."""

EXACT, LIKELY, SETTLED = "exact", "likely", "settled"
"""The stages of judging; their names sort as they follow each other."""

Batch = tuple[list[Found], Position]
"""Matches, and how far the judging has come with them."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What the judging of newcomers looked at, and how many pairs it held back."""

    candidates: int = 0
    full_buckets: int = 0
    large_groups: int = 0
    held_back: int = 0

    def __add__(self, more: Judged) -> Judged:
        return Judged(*map(sum, zip(astuple(self), astuple(more), strict=True)))


def judge_pending(store: Store, settings: Settings, now: datetime, progress: Progress = silent) -> Judged:
    """Judge what is still to be judged, and store the matches, in many transactions."""
    newcomers = runs.pending(store)
    if not len(newcomers):
        runs.end_judging(store)  # where all that a stopped run was to judge was forgotten
        return Judged()

    def keep(batch: Batch) -> None:
        found, position = batch
        with store.transaction():
            matches.keep(store, found, now)
            runs.set_progress(store, position)

    judged = judge_newcomers(store, newcomers, settings, keep, runs.progress(store), progress)
    runs.end_judging(store)
    return judged


def judge_newcomers(
    store: Store,
    newcomers: Ints,
    settings: Settings,
    keep: Callable[[Batch], None],
    position: Position | None = None,
    progress: Progress = silent,
) -> Judged:
    """Compare newcomers with all that is stored, from a position on, and call `keep` with what is found."""
    exact = exact_pairs(store, newcomers)
    same = Pairs(*np.array(exact.pairs, np.int64).reshape(-1, 2).T)
    for batch in _batches(store, EXACT, same, None, settings, position):
        keep(batch)
    likely = likely_pairs(store, newcomers, settings.jobs)
    _judge_likely(store, likely.pairs, settings, position, progress)
    settled = _settle(store, settings.min_score)
    reported = Pairs(settled.first, settled.second)
    for batch in _batches(store, SETTLED, reported, settled.scores, settings, position):
        keep(batch)
    return Judged(len(likely.pairs.first), likely.full_buckets, exact.large_groups, settled.withheld)


def _judge_likely(
    store: Store, pairs: Pairs, settings: Settings, position: Position | None, progress: Progress
) -> None:
    """Judge pairs by their evidence, in many transactions; let those that may be copies wait."""
    done = committed = _done(store, LIKELY, pairs, position)
    left = Pairs(pairs.first[done:], pairs.second[done:])
    found: list[tuple[PendingPairs, Lookalikes]] = []
    for evidence in each_evidence(Ahead(store, left), left, settings.jobs, progress):
        opinion = judge(evidence)
        step = slice(done, done + len(opinion.least))
        ends = pairs.first[step], pairs.second[step]
        found.append(
            (prior.pending_pairs(*ends, opinion, settings.min_score), prior.lookalikes(*ends, opinion))
        )
        done = step.stop
        if done - committed >= PAIRS_A_COMMIT or done == len(pairs.first):
            with store.transaction():
                waiting.keep(store, [wait for wait, _ in found], [alike for _, alike in found])
                runs.set_progress(store, _position(store, LIKELY, pairs, done - 1))
            found, committed = [], done


def _settle(store: Store, min_score: float) -> Settled:
    """Return which of the pairs that wait are reported; most runs of a cron job find none."""
    pairs = waiting.read(store)
    if not len(pairs.first):
        return Settled(pairs.first, pairs.second, pairs.probability, withheld=0)
    return prior.settle(pairs, waiting.alike(store), min_score)


def _batches(
    store: Store,
    stage: str,
    pairs: Pairs,
    scores: Floats | None,
    settings: Settings,
    position: Position | None,
) -> Iterator[Batch]:
    """Yield the matches of pairs from a position on; without scores, of exact copies."""
    if not len(pairs.first):
        return
    from dedup.matching.match import (  # takes a tenth of a second; most runs find nothing
        exact_match,
        make_match,
    )

    for low in range(_done(store, stage, pairs, position), len(pairs.first), MATCHES_A_STEP):
        high = min(low + MATCHES_A_STEP, len(pairs.first))
        first, second = pairs.first[low:high].tolist(), pairs.second[low:high].tolist()
        prepared = _prepare(store, [*first, *second], settings)
        found = []
        for i, a, b in zip(range(low, high), first, second, strict=True):
            one, other = prepared[a], prepared[b]
            match = exact_match(one, other) if scores is None else make_match(one, other, float(scores[i]))
            if match is not None:
                is_source = match.source.id == one.article.id
                found.append(Found(*((a, b) if is_source else (b, a)), match))
        yield found, _position(store, stage, pairs, high - 1)


def _done(store: Store, stage: str, pairs: Pairs, position: Position | None) -> int:
    """Return how many pairs of a stage are done: they are in the order of ids."""
    if position is None:
        return 0
    return bisect_right(range(len(pairs.first)), position, key=lambda i: _position(store, stage, pairs, i))


def _position(store: Store, stage: str, pairs: Pairs, i: int) -> Position:
    """Return the place of a pair of a stage in all that is to be done."""
    first, second = int(pairs.first[i]), int(pairs.second[i])
    ids = store.ids([first, second])
    return stage, ids[first], ids[second]


def _prepare(store: Store, numbers: list[int], settings: Settings) -> dict[int, Prepared]:
    """Return articles ready to be aligned, by number."""
    from dedup.matching.match import prepare

    wanted = np.array(numbers, np.int64)
    articles = store.articles(wanted)
    texts: dict[str, str | Words] = {}
    if not store.choice.keeps_texts:
        texts = {articles[number].id: words for number, words in store.texts(wanted).items()}
    prepared = prepare(list(articles.values()), store.rarity, settings.prefer_source, texts)
    return dict(zip(articles, prepared, strict=True))
