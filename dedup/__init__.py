"""Find copied articles: exact copies, near-copies, rewrites and excerpts, with source and evidence.

    import dedup

    for match in dedup.scan("articles"):
        print(match.kind, match.copy.id, "from", match.source.id)

    match = dedup.compare(text_a, text_b)  # None if neither text derives from the other

Every command of the shell is a function here; `report` is called `page`. An index is given by its path, or as
the open index that `open_index` yields. Functions import what they need when they are called, so that
`import dedup` is fast.
"""

from __future__ import annotations

import sys

if sys.argv[:1] == ["-m"] or (sys.argv[:1] and sys.argv[0].rpartition("/")[2] == "dedup"):
    # This is the command: what ends it at a signal stands before the imports, which take a tenth of a second.
    from dedup.cli.starting import end_at_signals

    end_at_signals()

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from dedup.article import (
    POLICIES,
    STORY_KINDS,
    STORY_SCORE,
    Article,
    Copy,
    Count,
    Edit,
    Fate,
    Kind,
    Likeness,
    Match,
    Notice,
    Origin,
    Passage,
    Piece,
    Place,
    Policy,
    Problem,
    Progress,
    Replacement,
    Settings,
    Story,
    StoryChange,
    Summary,
    Tally,
    Wanted,
    silent,
)
from dedup.errors import DedupError, IndexFault, IndexInUse, UsageError
from dedup.index.file.lock import WAIT
from dedup.index.verbs import (
    StrPath,
    articles,
    backup,
    clusters,
    export,
    forget,
    info,
    mark_reported,
    matches,
    open_index,
    opened_or_lent,
    verify,
)

if TYPE_CHECKING:
    import datasketch

    from dedup.index.file.keeping import Selection
    from dedup.index.file.rebuilding import Rebuilt
    from dedup.index.file.store import Store as Index
    from dedup.pipeline import Report

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Copy",
    "Count",
    "DedupError",
    "Edit",
    "Fate",
    "IndexFault",
    "IndexInUse",
    "Kind",
    "Likeness",
    "Match",
    "Notice",
    "Origin",
    "Passage",
    "Piece",
    "Place",
    "Problem",
    "Replacement",
    "Settings",
    "Story",
    "StoryChange",
    "Summary",
    "Tally",
    "UsageError",
    "Wanted",
    "__version__",
    "articles",
    "backup",
    "check",
    "clusters",
    "compare",
    "export",
    "forget",
    "info",
    "keep",
    "likeness",
    "list_files",
    "mark_reported",
    "matches",
    "minhash",
    "open_index",
    "page",
    "rebuild",
    "scan",
    "scan_texts",
    "verify",
]

Paths = StrPath | Iterable[StrPath]
"""A file, a folder, "-" for standard input or "@FILE" for a list of paths; or an iterable of these."""


# --- Without an index


def scan(
    paths: Paths,
    settings: Settings | None = None,
    *,
    index: StrPath | Index | None = None,
    prune: bool = False,
    progress: Progress | None = None,
) -> Report:
    """Compare all articles under the paths with each other; return matches, problems and a summary.

    With an index, new articles are also compared with all stored ones, and then stored. The report then holds
    the matches that no scan has reported before. An index given by its path is created if it does not exist,
    and the matches count as reported when the function returns. With an open index, `report.matches` reads
    the matches from it once, and they count as reported when `mark_reported` is called. With `prune`,
    articles under the paths are forgotten if their files are gone.

    Raises UsageError if a path does not exist, and IndexInUse or IndexFault if the index cannot be used.
    """
    from dedup import pipeline, reading
    from dedup.index.memory import MemoryCollection

    settings = _of_today(settings)
    names = _names(paths)
    if index is None:
        found = reading.files(names, settings)
        return pipeline.run(MemoryCollection(settings), found, settings, progress or silent)
    if isinstance(index, str | os.PathLike):
        with open_index(index, settings, create=True) as store:
            report = scan(names, settings, index=store, prune=prune, progress=progress)
            report = replace(report, matches=tuple(report.matches))
            mark_reported(store)
        return report
    from dedup.index.file.collection import FileCollection

    settings = _settings_of(index, settings)
    found = reading.files(names, settings)
    collection = FileCollection(index, settings, prune=list(map(os.fsdecode, names)) if prune else [])
    return pipeline.run(collection, found, settings, progress or silent)


def list_files(paths: Paths, settings: Settings | None = None) -> Iterator[Fate]:
    """Yield every file under the paths with what becomes of it: read, a problem, or left out for a reason.

    Reads everything and compares nothing. Raises UsageError if a path does not exist.
    """
    from dedup import reading
    from dedup.reading.fates import fates

    settings = settings or Settings()
    return fates(reading.files(_names(paths), settings), settings)


def scan_texts(
    texts: Iterable[tuple[str, str] | Mapping[str, object]], settings: Settings | None = None
) -> Report:
    """Compare texts with each other, given as (id, text) pairs or as mappings with the fields of a JSON line.

    A blank text or a repeated id is a problem in the report, as it is in a file. Raises UsageError if an item
    is neither a pair nor a mapping.

    >>> [match.kind for match in scan_texts([("a", "Ten words."), {"id": "b", "text": "ten words"}])]
    ['exact']
    """
    from dedup import pipeline
    from dedup.index.memory import MemoryCollection
    from dedup.reading.records import records

    settings = _of_today(settings)
    return pipeline.run(MemoryCollection(settings), records(texts), settings)


@contextmanager
def keep(
    paths: Paths,
    settings: Settings | None = None,
    *,
    policy: str = "source",
    wanted: Wanted | None = None,
    folder: StrPath | None = None,
    progress: Progress | None = None,
) -> Iterator[Selection]:
    """Find which articles under the paths to keep, one a story; yield what is kept, and what is not and why.

    `policy` is "source" (what came first), "first" (in the input), "longest", "newest", or "field:NAME": the
    highest number in a field of records. Matches of other kinds or with a lower score than `wanted` says drop
    nothing; by default these are excerpts, and matches below 0.8. The run needs an index of its own, which is
    in `folder`, by default in that for temporary files, and goes at the end. No input is changed.

    Raises UsageError if a path does not exist, or if the policy is none.
    """
    from dedup import pipeline, reading
    from dedup.index.file.keeping import KeepingCollection, Selection, Wish

    wanted = wanted or Wanted(STORY_KINDS, STORY_SCORE)
    wish = Wish(*_policy(policy), wanted.kinds, wanted.min_score)
    settings = replace(_of_today(settings), min_score=wanted.min_score)
    with TemporaryDirectory(prefix=".dedup-", dir=folder, ignore_cleanup_errors=True) as own:
        names = reading.spooled(_names(paths), own)
        found = reading.files(names, settings)  # refuses a path that does not exist
        with open_index(Path(own) / "index", settings, create=True) as store:
            collection = KeepingCollection(store, settings)
            report = pipeline.run(collection, found, settings, progress or silent)
            kept = Selection(collection, lambda: reading.inputs(names, settings), settings, report.summary)
            kept.choose(wish)
            kept.problems = tuple(replace(each, path=kept.shown(each.path)) for each in report.problems)
            with reading.readers():
                yield kept


def compare(first: str | Article, second: str | Article, settings: Settings | None = None) -> Match | None:
    """Compare two texts or articles; return None if neither appears to be copied from the other.

    Texts become articles with the ids "first" and "second". Raises UsageError if both articles have one id.
    """
    from dedup import pipeline

    return pipeline.compare(*_two(first, second), _of_today(settings))


def likeness(first: str | Article, second: str | Article, settings: Settings | None = None) -> Likeness:
    """Return how alike two texts or articles are, whether or not one is a copy of the other.

    Raises UsageError if both articles have one id.
    """
    from dedup import pipeline

    return pipeline.likeness(*_two(first, second), _of_today(settings))


def _two(first: str | Article, second: str | Article) -> tuple[Article, Article]:
    """Return two articles; texts become articles. Raises UsageError if both have one id."""
    one = Article("first", "first", first) if isinstance(first, str) else first
    other = Article("second", "second", second) if isinstance(second, str) else second
    if one.id == other.id:
        raise UsageError(f"{one.id}: both articles have this id; give them different ones")
    return one, other


def minhash(text: str) -> datasketch.MinHash:
    """Return the MinHash of a text, equal bit for bit to the signature that an index computes.

    It has 256 permutations, seed 1 and the scheme affine32. Its features are pairs of nearby content words.
    """
    from dedup.candidates.sketch import minhash as of_text

    return of_text(text)


# --- With an index


def check(
    paths: Paths,
    index: StrPath | Index,
    settings: Settings | None = None,
    *,
    wait: float = WAIT,
    progress: Progress | None = None,
) -> Report:
    """Compare articles with everything in an index and with each other, without changing the index.

    `min_score`, `min_words` and `keep_texts` of the settings do not apply; those of the index do. An open
    index must be open for writing.

    Raises UsageError if a path does not exist, and IndexInUse or IndexFault if the index cannot be used.
    """
    from dedup import pipeline, reading
    from dedup.index.file.collection import trial

    names = _names(paths)
    with opened_or_lent(index, wait, write=True, hashing=True) as store:
        settings = _settings_of(store, _of_today(settings))
        found = reading.files(names, settings)
        with trial(store, settings) as collection:
            return pipeline.run(collection, found, settings, progress or silent)


def page(
    found: Report | StrPath | Index,
    wanted: Wanted | None = None,
    settings: Settings | None = None,
    *,
    wait: float = WAIT,
) -> Iterator[str]:
    """Yield an HTML page in parts: of a report, or of the matches in an index.

    `wanted` and `settings` select matches of the index, as in `matches`.
    """
    from dedup.matching.story import tally
    from dedup.pipeline import Report
    from dedup.report import html

    if isinstance(found, Report):
        yield from html.rows(found.matches, (*found.problems, *found.notices), found.summary)
        return
    with opened_or_lent(found, wait) as store:
        stored = matches(store, wanted, settings)
        summary = Summary.of(articles=len(store), matches=len(stored), tally=tally(stored))
    yield from html.rows(stored, [], summary)


def rebuild(
    index: StrPath | Index,
    settings: Settings | None = None,
    *,
    min_score: float | None = None,
    min_words: int | None = None,
    wait: float = WAIT,
    progress: Progress | None = None,
) -> Rebuilt:
    """Make an index again from its texts: fingerprint and judge from scratch, and free unused space.

    `min_score` and `min_words` stay as they were unless given. Only `jobs` and `prefer_source` of `settings`
    apply. The new file replaces the old one in the last step. An open index must be open for writing, and is
    closed afterwards.

    Raises IndexFault if the index stores no texts and this version hashes words differently.
    """
    from dedup import pipeline
    from dedup.index.file import rebuilding

    with opened_or_lent(index, wait, write=True, any_format=True) as store:
        choice = store.choice.changed(min_score, min_words)
        chosen = replace(_of_today(settings), min_score=choice.min_score, min_words=choice.min_words)
        return rebuilding.rebuild(
            store, choice, chosen, lambda new: pipeline.judge(new, chosen, progress or silent)
        )


# --- What the verbs share


def _names(paths: Paths) -> list[StrPath]:
    """Return the paths as a list; a single path becomes a list of one."""
    if isinstance(paths, str | os.PathLike):
        return [paths]
    names = list(paths)
    for name in names:
        if not isinstance(name, str | os.PathLike):
            raise UsageError(f"{name!r} is not a path; give a path, or a list of paths")
    return names


def _policy(policy: str) -> tuple[Policy, str | None]:
    """Return the policy and its field. Raises UsageError if it is none."""
    name, _, field = policy.partition(":")
    if (name == "field") == bool(field):
        for each in POLICIES:
            if each == name:
                return each, field or None
    known = ", ".join(each for each in POLICIES if each != "field")
    raise UsageError(f"{policy!r} is no policy; choose one of {known}, or field:NAME")


def _of_today(settings: Settings | None) -> Settings:
    """Return the settings with the day of the run, unless they name one; no stage reads the clock itself."""
    settings = settings or Settings()
    return settings if settings.today else replace(settings, today=datetime.now(UTC).date())


def _settings_of(index: Index, settings: Settings) -> Settings:
    """Return the settings with those of the index, which were chosen when it was made."""
    choice = index.choice
    return replace(settings, min_score=choice.min_score, min_words=choice.min_words)
