"""Phase two on an index: what is still to be judged → matches, in batches that outlive a killed run.

Exact copies come first. Then all likely pairs are judged by their evidence, and those that may be copies wait
in the index until the last is: how many of all that is alike are copies has a say in each, see `prior.py`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from dedup.article import Match, Settings
from dedup.comparison import Pairs, Progress, each_evidence, silent
from dedup.judge import judge
from dedup.newcomers import exact_pairs, likely_pairs
from dedup.prior import Tally, settle, tally
from dedup.ragged import Ints
from dedup.store import matches, runs, waiting
from dedup.store.ahead import Ahead
from dedup.store.matches import Found
from dedup.store.runs import Position
from dedup.store.store import Store
from dedup.store.waiting import Waiting
from dedup.words import Words

if TYPE_CHECKING:
    from dedup.matching import Prepared

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
    """What the judging of newcomers looked at."""

    candidates: int = 0
    full_buckets: int = 0
    large_groups: int = 0
    held_back: int = 0


def judge_pending(store: Store, settings: Settings, now: datetime, progress: Progress = silent) -> Judged:
    """Judge what is still to be judged, and store the matches, in many transactions."""
    newcomers = runs.pending(store)
    if not len(newcomers):
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
    likely = likely_pairs(store, newcomers, settings.jobs)
    for batch in _exact(store, exact.pairs, settings, position):
        keep(batch)
    _judge_likely(store, _left(store, likely.pairs, position), settings, progress)
    pairs = waiting.read(store)
    scores = settle(pairs.probability, pairs.least, waiting.counted(store))
    is_likely = scores >= settings.min_score
    scored = [
        (int(pairs.first[i]), int(pairs.second[i]), float(scores[i])) for i in np.flatnonzero(is_likely)
    ]
    for batch in _settled(store, scored, settings, position):
        keep(batch)
    return Judged(
        candidates=len(likely.pairs.first),
        full_buckets=likely.full_buckets,
        large_groups=exact.large_groups,
        held_back=int((~is_likely).sum()),
    )


def _exact(
    store: Store, pairs: list[tuple[int, int]], settings: Settings, position: Position | None
) -> Iterator[Batch]:
    if not pairs:
        return
    from dedup.matching import exact_match  # takes a tenth of a second, and most runs find nothing

    ids = _ids(store, pairs)
    left = [pair for pair in pairs if _is_after(EXACT, ids[pair[0]], ids[pair[1]], position)]
    for part in _parts(left):
        prepared = _prepare(store, [number for pair in part for number in pair], settings)
        found = [_found(a, b, exact_match(prepared[a], prepared[b]), ids[a]) for a, b in part]
        yield found, (EXACT, ids[part[-1][0]], ids[part[-1][1]])


def _judge_likely(store: Store, pairs: Pairs, settings: Settings, progress: Progress) -> None:
    """Judge pairs by their evidence; let those that may be copies wait, and count, in many transactions."""
    done = committed = 0
    found, counted = [], Tally()
    for evidence in each_evidence(Ahead(store, pairs), pairs, settings.jobs, progress):
        opinion = judge(evidence)
        counted += tally(opinion)
        likely = np.flatnonzero(opinion.most >= settings.min_score)
        first, second = pairs.first[done + likely], pairs.second[done + likely]
        found.append(Waiting(first, second, opinion.probability[likely], opinion.least[likely]))
        done += len(opinion.most)
        if done - committed >= PAIRS_A_COMMIT or done == len(pairs.first):
            with store.transaction():
                waiting.keep(store, found, counted)
                runs.set_progress(store, _position(store, pairs, done - 1))
            found, counted, committed = [], Tally(), done


def _settled(
    store: Store, scored: list[tuple[int, int, float]], settings: Settings, position: Position | None
) -> Iterator[Batch]:
    if not scored:
        return
    from dedup.matching import make_match

    ids = _ids(store, [(a, b) for a, b, _ in scored])
    left = [(a, b, score) for a, b, score in scored if _is_after(SETTLED, ids[a], ids[b], position)]
    for part in _parts(left):
        prepared = _prepare(store, [number for a, b, _ in part for number in (a, b)], settings)
        matched = [(a, b, make_match(prepared[a], prepared[b], score)) for a, b, score in part]
        found = [_found(a, b, match, ids[a]) for a, b, match in matched if match is not None]
        yield found, (SETTLED, ids[part[-1][0]], ids[part[-1][1]])


def _ids(store: Store, pairs: list[tuple[int, int]]) -> dict[int, str]:
    """Return the ids of the articles of pairs, by number."""
    return store.ids(np.array(pairs, np.int64).ravel())


def _found(a: int, b: int, match: Match, first_id: str) -> Found:
    return Found(a, b, match) if match.source.id == first_id else Found(b, a, match)


def _left(store: Store, pairs: Pairs, position: Position | None) -> Pairs:
    """Return the likely pairs that come after the position."""
    if position is None:
        return pairs
    done = bisect_right(range(len(pairs.first)), position, key=lambda i: _position(store, pairs, i))
    return Pairs(pairs.first[done:], pairs.second[done:])


def _position(store: Store, pairs: Pairs, i: int) -> Position:
    """Return the place of a likely pair among all that is judged: they are in the order of ids."""
    first, second = int(pairs.first[i]), int(pairs.second[i])
    ids = store.ids([first, second])
    return LIKELY, ids[first], ids[second]


def _is_after(stage: str, first: str, second: str, position: Position | None) -> bool:
    """Tell whether a pair is still to be done in a stage."""
    return position is None or (stage, first, second) > position


def _prepare(store: Store, numbers: list[int], settings: Settings) -> dict[int, Prepared]:
    """Return articles ready to be aligned, by number."""
    from dedup.matching import prepare

    wanted = np.array(numbers, np.int64)
    articles = store.articles(wanted)
    texts: dict[str, str | Words] = {}
    if not store.choice.keeps_texts:
        texts = {articles[number].id: words for number, words in store.texts(wanted).items()}
    prepared = prepare(list(articles.values()), store.rarity, settings.prefer_source, texts)
    return dict(zip(articles, prepared, strict=True))


Row = TypeVar("Row")


def _parts(rows: list[Row]) -> Iterator[list[Row]]:
    """Cut rows into parts, so that not all texts are in memory at once."""
    for low in range(0, len(rows), MATCHES_A_STEP):
        yield rows[low : low + MATCHES_A_STEP]
