"""The flow on an index: what is new is stored, then judged against all, then told. Check adds nothing.

Both phases commit batch by batch. What a run that was killed left undone, the next one does first.
"""

from __future__ import annotations

import os
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TypeVar

import numpy as np

from dedup import reading
from dedup.article import Match, Problem, Settings, Summary
from dedup.comparison import Pairs, Progress, each_evidence, silent
from dedup.intake import Intake, Taken
from dedup.judge import probability
from dedup.newcomers import exact_pairs, likely_pairs
from dedup.ragged import Ints
from dedup.store import matches, rebuilding, runs
from dedup.store.ahead import Ahead
from dedup.store.matches import Found, Wanted
from dedup.store.runs import Position
from dedup.store.store import Store
from dedup.store.versions import Choice
from dedup.words import Words

if TYPE_CHECKING:
    from dedup.matching import Prepared

MATCHES_A_STEP = 100
"""Matches aligned with their texts in memory at once."""
PAIRS_A_COMMIT = 20_000
"""Pairs judged between two commits: a few seconds of work."""

UNTOLD = Wanted(untold_by="scan")
"""The matches that a scan reports: those that none has reported yet."""
EXACT, LIKELY = "exact", "likely"
"""The stages of judging, in their order."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What a run found: matches by source, the surest first; problems by path and line."""

    matches: Iterable[Match]
    problems: tuple[Problem, ...]
    summary: Summary
    taken: Taken


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What came of a rebuild; sizes in bytes."""

    articles: int
    matches: int
    size_before: int
    size: int


@dataclass(frozen=True, slots=True)
class Judged:
    """What the judging of newcomers looked at."""

    candidates: int = 0
    full_buckets: int = 0
    large_groups: int = 0


def scan(
    store: Store,
    paths: Sequence[str | os.PathLike[str]],
    settings: Settings,
    prune: bool = False,
    stdin: BinaryIO | None = None,
    progress: Progress | None = None,
) -> Findings:
    """Store what is new, judge it against all that is stored, and return what was never told before.

    Call `told` once the findings are delivered. Raises UsageError where a path does not exist.
    """
    found = reading.files(paths, settings.max_bytes, stdin)
    began = datetime.now(UTC)
    now = began.replace(tzinfo=None)
    run = runs.begin(store, "scan", now)
    if runs.progress(store) is not None:
        judge(store, settings, now, progress or silent)
    intake = Intake(store, settings, int(began.timestamp() * 1e9))
    intake.take(found, progress or silent)
    if prune:
        intake.prune([os.fsdecode(path) for path in paths])
    judged = judge(store, settings, now, progress or silent)
    count = matches.count(store, UNTOLD)
    taken = intake.taken
    taken.problems.sort(key=lambda problem: (problem.path, problem.line or 0, problem.reason))
    runs.end(store, run, _counts(taken, count), datetime.now(UTC).replace(tzinfo=None))
    return Findings(
        matches=matches.read(store, UNTOLD),
        problems=tuple(taken.problems),
        summary=_summary(taken, count, judged),
        taken=taken,
    )


def told(store: Store) -> None:
    """Write down that the findings were delivered, so that no later run tells them again."""
    matches.tell(store, UNTOLD)


def check(
    store: Store,
    paths: Sequence[str | os.PathLike[str]],
    settings: Settings,
    stdin: BinaryIO | None = None,
    progress: Progress | None = None,
) -> Findings:
    """Compare articles with all that is stored and with each other, and leave the index as it is.

    Of an article that is stored already, the given version takes the place of the stored one meanwhile.
    """
    found = reading.files(paths, settings.max_bytes, stdin)
    with store.trial():
        store.upgrade()
        runs.end_judging(store)
        runs.begin_trial(store)
        intake = Intake(store, settings, 0, known=False)
        intake.take(found, progress or silent)
        judged, judgement = judge_newcomers(store, runs.pending(store), settings, None, progress or silent)
        kept = [each.match for batch, _ in judgement for each in batch]
    kept.sort(key=lambda match: (match.source.id, -match.score, match.copy.id))
    taken = intake.taken
    taken.problems.sort(key=lambda problem: (problem.path, problem.line or 0, problem.reason))
    return Findings(kept, tuple(taken.problems), _summary(taken, len(kept), judged), taken)


def rebuild(store: Store, choice: Choice, settings: Settings, progress: Progress | None = None) -> Rebuilt:
    """Fingerprint and judge all that is stored anew, into a new file that takes the place of the old one.

    The store is closed then. Raises IndexFault where texts are missing that this would need.
    """
    articles, size = len(store), Path(store.path).stat().st_size
    now = datetime.now(UTC).replace(tzinfo=None)
    try:
        new = rebuilding.new_store(store, choice)
        rebuilding.fill(store, new)
        run = runs.begin(new, "rebuild", now)
        judge(new, settings, now, progress or silent)
        rebuilding.keep_times(store, new)
        count = matches.count(new, Wanted())
        done = datetime.now(UTC).replace(tzinfo=None)
        runs.end(new, run, _counts(Taken(read=articles), count), done)
        rebuilding.put_in_place(store, new)
    finally:
        rebuilding.discard(store)
    return Rebuilt(articles, count, size, Path(store.path).stat().st_size)


def judge(store: Store, settings: Settings, now: datetime, progress: Progress = silent) -> Judged:
    """Phase two: judge what is still to be judged, and store the matches, in many transactions."""
    newcomers = runs.pending(store)
    if not len(newcomers):
        return Judged()
    judged, judgement = judge_newcomers(store, newcomers, settings, runs.progress(store), progress)
    for found, position in judgement:
        with store.transaction():
            matches.keep(store, found, now)
            runs.set_progress(store, position)
    runs.end_judging(store)
    return judged


def judge_newcomers(
    store: Store, newcomers: Ints, settings: Settings, position: Position | None, progress: Progress
) -> tuple[Judged, Iterator[tuple[list[Found], Position]]]:
    """Return what is compared, and an iterator of what is found from a position on, batch by batch."""
    exact = exact_pairs(store, newcomers)
    likely = likely_pairs(store, newcomers, settings.jobs)
    judged = Judged(len(likely.pairs.first), likely.full_buckets, exact.large_groups)

    def batches() -> Iterator[tuple[list[Found], Position]]:
        yield from _exact(store, exact.pairs, settings, position)
        yield from _likely(store, likely.pairs, settings, position, progress)

    return judged, batches()


def _exact(
    store: Store, pairs: list[tuple[int, int]], settings: Settings, position: Position | None
) -> Iterator[tuple[list[Found], Position]]:
    if not pairs:
        return
    from dedup.matching import exact_match  # takes a tenth of a second, and most runs find nothing

    ids = store.ids(np.array([number for pair in pairs for number in pair], np.int64))
    left = [pair for pair in pairs if _is_after(EXACT, ids[pair[0]], ids[pair[1]], position)]
    for part in _parts(left):
        prepared = _prepare(store, [number for pair in part for number in pair], settings)
        found = [_found(a, b, exact_match(prepared[a], prepared[b]), ids[a]) for a, b in part]
        yield found, (EXACT, ids[part[-1][0]], ids[part[-1][1]])


def _likely(
    store: Store, pairs: Pairs, settings: Settings, position: Position | None, progress: Progress
) -> Iterator[tuple[list[Found], Position]]:
    left = _left(store, pairs, position)
    found: list[Found] = []
    done = committed = 0
    for evidence in each_evidence(Ahead(store, left), left, settings.jobs, progress):
        scores = probability(evidence)
        first, second = (side[done : done + len(scores)] for side in (left.first, left.second))
        done += len(scores)
        sure = np.flatnonzero(scores >= settings.min_score)
        found += _matched(store, [(int(first[i]), int(second[i]), float(scores[i])) for i in sure], settings)
        if done - committed >= PAIRS_A_COMMIT or done == len(left.first):
            yield found, _position(store, left, done - 1)
            found, committed = [], done


def _matched(store: Store, scored: list[tuple[int, int, float]], settings: Settings) -> Iterator[Found]:
    if not scored:
        return
    from dedup.matching import make_match

    for part in _parts(scored):
        prepared = _prepare(store, [number for a, b, _ in part for number in (a, b)], settings)
        for a, b, score in part:
            match = make_match(prepared[a], prepared[b], score)
            if match is not None:
                yield _found(a, b, match, prepared[a].article.id)


def _found(a: int, b: int, match: Match, first_id: str) -> Found:
    return Found(a, b, match) if match.source.id == first_id else Found(b, a, match)


def _left(store: Store, pairs: Pairs, position: Position | None) -> Pairs:
    """Return the pairs that come after the position."""
    if position is None or position[0] != LIKELY:
        return pairs
    done = bisect_right(range(len(pairs.first)), position, key=lambda i: _position(store, pairs, i))
    return Pairs(pairs.first[done:], pairs.second[done:])


def _position(store: Store, pairs: Pairs, i: int) -> Position:
    """Return the place of a pair among those that are judged: they are in the order of ids."""
    first, second = int(pairs.first[i]), int(pairs.second[i])
    ids = store.ids([first, second])
    return LIKELY, ids[first], ids[second]


def _is_after(stage: str, first: str, second: str, position: Position | None) -> bool:
    """Tell whether a pair is still to be judged. The stages sort as they follow each other."""
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


def _summary(taken: Taken, count: int, judged: Judged) -> Summary:
    return Summary(
        articles=taken.read,
        problems=len(taken.problems),
        matches=count,
        short=taken.short,
        candidates=judged.candidates,
        full_buckets=judged.full_buckets,
        large_groups=judged.large_groups,
    )


def _counts(taken: Taken, count: int) -> dict[str, int]:
    return {
        "added": taken.read - taken.changed,
        "changed": taken.changed,
        "moved": taken.moved,
        "forgotten": taken.forgotten,
        "problems": len(taken.problems),
        "matches": count,
    }


Row = TypeVar("Row")


def _parts(rows: list[Row]) -> Iterator[list[Row]]:
    """Cut rows into parts, so that not all texts are in memory at once."""
    for low in range(0, len(rows), MATCHES_A_STEP):
        yield rows[low : low + MATCHES_A_STEP]
