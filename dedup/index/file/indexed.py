"""The flow on an index: what is new is stored, then judged against all, then told. Check adds nothing.

Storing and judging commit batch by batch. What a run that was killed left undone, the next one does first.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from dedup import reading
from dedup.article import Match, Problem, Settings, Summary
from dedup.index.file import matches, rebuilding, runs
from dedup.index.file.intake import Intake, Taken
from dedup.index.file.judgement import Batch, Judged, judge_newcomers, judge_pending
from dedup.index.file.matches import Wanted
from dedup.index.file.store import Store
from dedup.index.file.versions import Choice
from dedup.judging.comparison import Progress, silent

UNTOLD = Wanted(untold_by="scan")
"""The matches that a scan reports: those that none has reported yet."""


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
    judged = Judged()
    if runs.progress(store) is not None:
        judged += judge_pending(store, settings, now, progress or silent)
    intake = Intake(store, settings, int(began.timestamp() * 1e9))
    intake.take(found, progress or silent)
    if prune:
        intake.prune([os.fsdecode(path) for path in paths])
    judged += judge_pending(store, settings, now, progress or silent)
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
        batches: list[Batch] = []
        judged = judge_newcomers(
            store, runs.pending(store), settings, batches.append, progress=progress or silent
        )
    kept = [each.match for found, _ in batches for each in found]
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
        judge_pending(new, settings, now, progress or silent)
        rebuilding.keep_times(store, new)
        count = matches.count(new, Wanted())
        done = datetime.now(UTC).replace(tzinfo=None)
        runs.end(new, run, _counts(Taken(read=articles), count), done)
        rebuilding.put_in_place(store, new)
    finally:
        rebuilding.discard(store)
    return Rebuilt(articles, count, size, Path(store.path).stat().st_size)


def _summary(taken: Taken, count: int, judged: Judged) -> Summary:
    return Summary(
        articles=taken.read,
        problems=len(taken.problems),
        matches=count,
        short=taken.short,
        candidates=judged.candidates,
        full_buckets=judged.full_buckets,
        large_groups=judged.large_groups,
        held_back=judged.held_back,
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
