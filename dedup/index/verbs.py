"""What can be asked of an index, a function a verb. What adds articles or judges them is up to the flow.

An index is given as a path, or as what `open_index` lends. What a function needs is imported when it is
called.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from dedup.article import Article, Match, Settings, Story, Wanted
from dedup.index.file.lock import WAIT

if TYPE_CHECKING:
    from dedup.index.file.account import Account
    from dedup.index.file.exporting import ExportFormat
    from dedup.index.file.store import Store as Index

StrPath = str | os.PathLike[str]


@contextmanager
def open_index(
    path: StrPath,
    settings: Settings | None = None,
    *,
    create: bool = False,
    write: bool = False,
    wait: float = WAIT,
    insist: Collection[str] | None = None,
) -> Iterator[Index]:
    """Lend an index, locked: for many readers at a time, or with `write` or `create` for one process alone.

    With `create`, it is made with these settings where there is none. One that was made with others is
    refused where `insist` names them ("min_score", "min_words", "keep_texts"); by default, those that differ
    from `Settings()`.

    Raises IndexInUse where another process works on it longer than `wait` seconds, IndexFault where it cannot
    be used, UsageError where it has other settings.
    """
    from dedup.index.file.opening import created_or_opened, opened
    from dedup.index.file.versions import Choice

    name = os.fspath(path)
    if not create:
        with opened(name, wait, write=write) as store:
            yield store
        return
    settings = settings or Settings()
    choice = Choice(settings.min_score, settings.min_words, settings.keep_texts)
    with created_or_opened(name, choice, _insisted(settings, insist), wait) as store:
        yield store


@contextmanager
def opened_or_lent(
    index: StrPath | Index,
    wait: float,
    write: bool = False,
    hashing: bool = False,
    any_format: bool = False,
) -> Iterator[Index]:
    """Open an index where a path is given; lend an open one as it is."""
    from dedup.index.file.opening import opened
    from dedup.index.file.versions import check_hashing

    if not isinstance(index, str | os.PathLike):
        if hashing:
            check_hashing(index.settings(), index.path)
        yield index
        return
    with opened(os.fspath(index), wait, write, hashing, any_format) as store:
        yield store


def matches(index: StrPath | Index, wanted: Wanted | None = None, *, wait: float = WAIT) -> list[Match]:
    """Return the matches that an index keeps, by source, the surest first.

    `wanted` says which: of which kinds, from which score on, found since when, not yet reported to whom.
    """
    from dedup.index.file import matches as kept

    with opened_or_lent(index, wait) as store:
        return list(kept.read(store, wanted or Wanted()))


def mark_reported(index: StrPath | Index, wanted: Wanted | None = None, *, wait: float = WAIT) -> None:
    """Write down that matches were reported and need not be again: by default, those of scans."""
    from dedup.index.file import matches as kept

    with opened_or_lent(index, wait, write=True) as store:
        kept.mark_reported(store, wanted or kept.UNREPORTED)


def clusters(index: StrPath | Index, *, wait: float = WAIT) -> list[Story]:
    """Return the matches that an index keeps around their sources, the largest cluster first."""
    from dedup.matching.story import stories

    return stories(matches(index, wait=wait))


def articles(ids: Iterable[str], index: StrPath | Index, *, wait: float = WAIT) -> dict[str, Article]:
    """Return the articles of an index that have these ids, with their texts, by id.

    Raises UsageError where the index keeps no texts.
    """
    from dedup.index.file import lookup

    with opened_or_lent(index, wait) as store:
        return lookup.articles(store, set(ids))


def forget(names: str | Iterable[str], index: StrPath | Index, *, wait: float = WAIT) -> list[str]:
    """Remove articles and all their matches, by id, path or folder; return the ids of what was removed.

    Raises UsageError where a name fits nothing; nothing is removed then.
    """
    from dedup.index.file import changing, lookup

    with opened_or_lent(index, wait, write=True) as store:
        numbers = lookup.all_named(store, [names] if isinstance(names, str) else list(names))
        ids = store.ids(numbers)
        changing.forget(store, numbers)
    return [ids[number] for number in numbers]


def info(index: StrPath | Index, *, wait: float = WAIT) -> Account:
    """Return the settings, counts and sizes of an index, and its last runs."""
    from dedup.index.file.account import account

    with opened_or_lent(index, wait) as store:
        return account(store)


def verify(index: StrPath | Index, *, wait: float = WAIT) -> Iterator[str]:
    """Yield a sentence for everything in an index that is not as it was written."""
    from dedup.index.file.verification import faults

    with opened_or_lent(index, wait, hashing=True) as store:
        yield from faults(store)


def export(
    index: StrPath | Index, folder: StrPath, form: ExportFormat = "parquet", *, wait: float = WAIT
) -> dict[str, int]:
    """Write articles, matches, passages and runs into a folder; return how many rows each has."""
    from dedup.index.file.exporting import export as write_out

    with opened_or_lent(index, wait) as store:
        return write_out(store, os.fspath(folder), form)


def _insisted(settings: Settings, names: Collection[str] | None) -> dict[str, str]:
    """Return what an index must have been made with, by the names that are written down in it."""
    if names is None:
        usual = Settings()
        chosen = ("min_score", "min_words", "keep_texts")
        names = [name for name in chosen if getattr(settings, name) != getattr(usual, name)]
    written = {
        "min_score": ("min_score", repr(settings.min_score)),
        "min_words": ("min_words", repr(settings.min_words)),
        "keep_texts": ("texts", "kept" if settings.keep_texts else "dropped"),
    }
    return dict(written[name] for name in names)
