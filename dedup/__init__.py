"""Find copied articles: exact copies, near-copies, rewrites and excerpts, with source and evidence.

    import dedup

    for match in dedup.scan(["articles"]):
        print(match.kind, match.copy.id, "from", match.source.id)

    match = dedup.compare(text_a, text_b)  # None where neither derives from the other

Every command of the shell is a function here. An index is given as a path, or as what `open_index` lends.
What a function needs is imported when it is called, so that `import dedup` takes no time.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from dedup.article import (
    Article,
    Edit,
    Kind,
    Match,
    Origin,
    Passage,
    Problem,
    Progress,
    Replacement,
    Settings,
    Story,
    Summary,
    Wanted,
    silent,
)
from dedup.errors import DedupError, IndexFault, IndexInUse, UsageError
from dedup.index.file.lock import WAIT
from dedup.index.verbs import (
    StrPath,
    articles,
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

    from dedup.index.file.rebuilding import Rebuilt
    from dedup.index.file.store import Store as Index
    from dedup.pipeline import Report

__version__ = "0.1.0"

__all__ = [
    "Article",
    "DedupError",
    "Edit",
    "IndexFault",
    "IndexInUse",
    "Kind",
    "Match",
    "Origin",
    "Passage",
    "Problem",
    "Replacement",
    "Settings",
    "Story",
    "Summary",
    "UsageError",
    "Wanted",
    "__version__",
    "articles",
    "check",
    "clusters",
    "compare",
    "export",
    "forget",
    "info",
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
"""A file, a folder, "-" for standard input, "@FILE" for a list of paths; or several of these."""


# --- Without an index


def scan(
    paths: Paths,
    settings: Settings | None = None,
    *,
    index: StrPath | Index | None = None,
    prune: bool = False,
    progress: Progress | None = None,
) -> Report:
    """Compare all articles that the paths name with each other; return matches, problems and a summary.

    With an index, what is new is also compared with all that is stored, and added. The report then holds the
    matches that no scan has reported before. Given a path, the index is made where there is none, and the
    matches count as reported on return. Given an open index, they are read from it as they are asked for, and
    count as reported once `mark_reported` is called. With `prune`, articles below the paths whose files are
    gone are forgotten.

    Raises UsageError where a path does not exist, IndexInUse or IndexFault where the index cannot be used.
    """
    from dedup import pipeline, reading
    from dedup.index.memory import MemoryCollection

    settings = settings or Settings()
    names = _names(paths)
    if index is None:
        found = reading.files(names, settings.max_bytes)
        return pipeline.run(MemoryCollection(settings), found, settings, progress or silent)
    if isinstance(index, str | os.PathLike):
        with open_index(index, settings, create=True) as store:
            report = scan(names, settings, index=store, prune=prune, progress=progress)
            report = replace(report, matches=tuple(report.matches))
            mark_reported(store)
        return report
    from dedup.index.file.collection import FileCollection

    settings = _settings_of(index, settings)
    found = reading.files(names, settings.max_bytes)
    collection = FileCollection(index, settings, prune=list(map(os.fsdecode, names)) if prune else [])
    return pipeline.run(collection, found, settings, progress or silent)


def scan_texts(
    texts: Iterable[tuple[str, str] | Mapping[str, object]], settings: Settings | None = None
) -> Report:
    """Compare texts with each other, given as (id, text) or as mappings with the fields of a JSON line.

    A text that comes to nothing, or an id that comes twice, is a problem in the report, as in a file.

    >>> [match.kind for match in scan_texts([("a", "Ten words."), {"id": "b", "text": "ten words"}])]
    ['exact']
    """
    from dedup import pipeline
    from dedup.index.memory import MemoryCollection
    from dedup.reading.records import records

    settings = settings or Settings()
    return pipeline.run(MemoryCollection(settings), records(texts), settings)


def compare(first: str | Article, second: str | Article, settings: Settings | None = None) -> Match | None:
    """Compare two texts or articles; None where neither seems to derive from the other.

    Texts become articles with the ids "first" and "second".
    """
    from dedup import pipeline

    one = Article("first", "first", first) if isinstance(first, str) else first
    other = Article("second", "second", second) if isinstance(second, str) else second
    if one.id == other.id:
        raise UsageError(f"{one.id}: both articles have this id; give them different ones")
    return pipeline.compare(one, other, settings or Settings())


def minhash(text: str) -> datasketch.MinHash:
    """Return the MinHash of a text, equal to the signature that an index would make, bit for bit.

    It has 256 permutations, seed 1, scheme affine32, over pairs of neighbouring content words.
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
    """Compare articles with all that is in an index, and with each other; the index stays as it is.

    Of the settings, jobs and max_bytes are used. An open index has to be open for writing.
    """
    from dedup import pipeline, reading
    from dedup.index.file.collection import trial

    names = _names(paths)
    with opened_or_lent(index, wait, write=True, hashing=True) as store:
        settings = _settings_of(store, settings or Settings())
        found = reading.files(names, settings.max_bytes)
        with trial(store, settings) as collection:
            return pipeline.run(collection, found, settings, progress or silent)


def page(found: Report | StrPath | Index, *, wait: float = WAIT) -> Iterator[str]:
    """Yield a page to look at, in parts: of a report, or of all matches that an index keeps."""
    from dedup.index.file import matches as kept
    from dedup.pipeline import Report
    from dedup.report import html

    if isinstance(found, Report):
        yield from html.rows(found.matches, found.problems, found.summary)
        return
    with opened_or_lent(found, wait) as store:
        stored = list(kept.read(store, Wanted()))
        summary = Summary.of(articles=len(store), matches=len(stored))
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
    """Make an index again from the texts that it keeps, judged from scratch, without unused space.

    Without `min_score` and `min_words`, these stay as they were; of the settings, jobs are used. The new file
    takes the place of the old one in the last step; an open index is closed then.
    """
    from dedup import pipeline
    from dedup.index.file import rebuilding

    with opened_or_lent(index, wait, write=True, any_format=True) as store:
        choice = store.choice.changed(min_score, min_words)
        chosen = replace(settings or Settings(), min_score=choice.min_score, min_words=choice.min_words)
        return rebuilding.rebuild(
            store, choice, chosen, lambda new: pipeline.judge(new, chosen, progress or silent)
        )


# --- What the verbs share


def _names(paths: Paths) -> list[StrPath]:
    """Return the paths as a list; one alone is a list of one."""
    if isinstance(paths, str | os.PathLike):
        return [paths]
    names = list(paths)
    for name in names:
        if not isinstance(name, str | os.PathLike):
            raise UsageError(f"{name!r} is no path; give a path, or a list of paths")
    return names


def _settings_of(index: Index, settings: Settings) -> Settings:
    """Return the settings with those that are chosen once, when an index is made."""
    choice = index.choice
    return replace(settings, min_score=choice.min_score, min_words=choice.min_words)
