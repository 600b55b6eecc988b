"""The verbs of an index, one function each. Adding and judging articles is up to the flow.

An index is given by its path, or as the open index that `open_index` yields. Functions import what they need
when they are called.
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
    """Open an index and lock it: shared with other readers, or for this process alone to `write` or `create`.

    With `create`, the index is made with these settings if it does not exist. An existing index with other
    settings is refused if `insist` names one that differs ("min_score", "min_words", "keep_texts"). By
    default, `insist` names the settings that differ from `Settings()`.

    Raises IndexInUse if another process uses it for longer than `wait` seconds, IndexFault if it cannot be
    used, and UsageError if its settings are refused.
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
    as_it_is: bool = False,
) -> Iterator[Index]:
    """Open the index if it is given as a path; yield an open one as it is."""
    from dedup.index.file.opening import opened
    from dedup.index.file.versions import check_hashing

    if not isinstance(index, str | os.PathLike):
        if hashing:
            check_hashing(index.settings(), index.path)
        yield index
        return
    with opened(os.fspath(index), wait, write, hashing, any_format, as_it_is) as store:
        yield store


def matches(
    index: StrPath | Index,
    wanted: Wanted | None = None,
    settings: Settings | None = None,
    *,
    wait: float = WAIT,
) -> list[Match]:
    """Return the matches in an index, by story, the strongest story first.

    `wanted` selects them: by kind, by least score, by when they were found, by which reader has not yet
    reported them. Of the settings, `prefer_source`, `ours`, `theirs`, `same_site` and `licensed` apply.
    """
    from dedup.index.file import matches as kept
    from dedup.matching.whose import Whose

    whose = Whose.of(settings or Settings(), prefers=True)
    with opened_or_lent(index, wait) as store:
        return whose.selected(kept.read(store, wanted or Wanted()))


def mark_reported(index: StrPath | Index, wanted: Wanted | None = None, *, wait: float = WAIT) -> None:
    """Record that matches have been reported, so that they are not reported again.

    By default, these are the matches that no scan has reported before. An open index must be open for
    writing.
    """
    from dedup.index.file import matches as kept

    with opened_or_lent(index, wait, write=True) as store:
        kept.mark_reported(store, wanted or kept.UNREPORTED)


def clusters(
    index: StrPath | Index,
    wanted: Wanted | None = None,
    settings: Settings | None = None,
    *,
    wait: float = WAIT,
) -> list[Story]:
    """Return the stories of an index, each a root with its copies; the strongest comes first.

    `wanted` and `settings` select the matches of which they are made, as in `matches`.
    """
    from dedup.matching.story import stories

    return stories(matches(index, wanted, settings, wait=wait))


def articles(ids: Iterable[str], index: StrPath | Index, *, wait: float = WAIT) -> dict[str, Article]:
    """Return the articles of an index that have these ids, by id and with their texts.

    Ids that are not in the index are left out. Raises UsageError if the index stores no texts.
    """
    from dedup.index.file import lookup

    with opened_or_lent(index, wait) as store:
        return lookup.articles(store, set(ids))


def forget(names: str | Iterable[str], index: StrPath | Index, *, wait: float = WAIT) -> list[str]:
    """Remove articles with their matches, by id, path or folder; return the ids of the removed articles.

    An open index must be open for writing. Raises UsageError if a name fits no article; then nothing is
    removed.
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
    """Yield a sentence for each fault in an index: a row that does not fit its hash, a reference to nothing.

    Raises IndexFault if this version hashes words differently.
    """
    from dedup.index.file.verification import faults

    with opened_or_lent(index, wait, hashing=True, as_it_is=True) as store:
        yield from faults(store)


def export(
    index: StrPath | Index, folder: StrPath, form: ExportFormat = "parquet", *, wait: float = WAIT
) -> dict[str, int]:
    """Write articles, matches, passages and runs into a folder, one file each; return the number of rows.

    Raises UsageError if the folder cannot be made or written to, and DedupError if the disk is full.
    """
    from dedup.index.file.exporting import export as write_out

    with opened_or_lent(index, wait) as store:
        return write_out(store, os.fspath(folder), form)


def backup(index: StrPath, target: StrPath, *, wait: float = WAIT) -> int:
    """Copy an index to a file, or into a folder, while others read it; return the size of the copy in bytes.

    Raises UsageError if the target cannot be written, or is something else than an index.
    """
    from dedup.index.file.copying import backup as copy

    return copy(os.fspath(index), os.fspath(target), wait)


def _insisted(settings: Settings, names: Collection[str] | None) -> dict[str, str]:
    """Return the settings that the index must have, by their names in the index."""
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
