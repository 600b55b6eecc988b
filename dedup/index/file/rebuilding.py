"""A new index from the texts of an old one, which it then replaces: fingerprinted, judged and packed from
scratch.

Until the last step the old index stays as it is. What was reported before stays reported.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from dedup.article import Settings, Wanted
from dedup.candidates.fingerprint import fingerprint_words
from dedup.errors import IndexFault
from dedup.index.file import changing, database, reported, stories, versions
from dedup.index.file.changing import Change, Incoming, digest_of
from dedup.index.file.collection import FileCollection
from dedup.index.file.opening import beside, make
from dedup.index.file.salvage import Salvage
from dedup.index.file.store import Store
from dedup.index.file.versions import Choice
from dedup.words.wordlist import words_of

ARTICLES_PER_STEP = 500


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What came of a rebuild; sizes in bytes."""

    articles: int
    matches: int
    size_before: int
    size: int
    dropped: tuple[str, ...] = ()
    """A sentence for whatever of a damaged index could not be saved."""


def rebuild(
    old: Store, choice: Choice, settings: Settings, judge: Callable[[FileCollection], object]
) -> Rebuilt:
    """Make the index again from its texts, judged from scratch, in a new file that replaces the old one.

    The store is closed then. Raises IndexFault if texts are missing that this would need.
    """
    size, salvage = Path(old.path).stat().st_size, Salvage(old)
    try:
        new = new_store(old, choice)
        fill(old, new, salvage)
        articles = len(new)
        collection = FileCollection(new, settings, "rebuild")
        collection.taken.read = articles
        judge(collection)
        if salvage.has("matches"):
            keep_times(old, new)
        matches = collection.end_run(Wanted())
        put_in_place(old, new)
    finally:
        discard(old)
    return Rebuilt(articles, matches, size, Path(old.path).stat().st_size, tuple(salvage.dropped))


def new_store(old: Store, choice: Choice) -> Store:
    """Make an empty index beside the old one, to be filled and then put in its place."""
    path = _beside(old)
    database.remove(path)
    make(path, choice)
    return Store(database.connect(path), path)


def fill(old: Store, new: Store, salvage: Salvage) -> None:
    """Fingerprint all articles of the old index into the new one, and take over what was reported of them.

    Raises IndexFault if no texts are kept and words hash differently now.
    """
    if not old.choice.keeps_texts:
        _check_words(old)
    known = salvage.rows("runs")
    for change in _changes(old, new.choice, salvage, {*known["run"].tolist()}):
        changing.apply(new, change)
    for table, rows in (("runs", known), ("files", salvage.rows("files"))):
        if len(next(iter(rows.values()))):
            new.database.execute(_INSERT[table], incoming=rows)
    if salvage.has("matches", "told"):
        reported.take_over(old, new)
    if old.has("articles", "story"):
        stories.take_over(old, new)


def keep_times(old: Store, new: Store) -> None:
    """Give matches that the old index had the time at which they were found."""
    rows = old.database.execute(_TIMES).fetchnumpy()
    times = {name: np.asarray(column) for name, column in rows.items()}
    with new.transaction():
        new.database.execute(_KEEP_TIMES, incoming_times=times)


def put_in_place(old: Store, new: Store) -> None:
    """Close both and let the new index replace the old one."""
    new.database.execute("checkpoint")
    new.close()
    mode = Path(old.path).stat()
    old.close()
    with suppress(PermissionError):  # only root may give a file away
        os.chown(new.path, mode.st_uid, mode.st_gid)
    os.chmod(new.path, mode.st_mode & 0o7777)  # noqa: PTH101
    _sync(new.path)
    old.guard()
    Path(new.path).replace(old.path)
    _sync(str(Path(old.path).parent))


def _sync(path: str) -> None:
    """Wait until a file or folder is on disk."""
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def discard(old: Store) -> None:
    """Remove what an attempt left beside the old index."""
    database.remove(_beside(old))


def _beside(old: Store) -> str:
    return beside(old.path, "rebuild")


def _check_words(old: Store) -> None:
    try:
        versions.check_hashing(old.settings(), old.path)
    except IndexFault:
        raise IndexFault(
            f"{old.path} keeps no texts, and this dedup hashes words differently, so that it cannot be "
            "rebuilt; scan the articles into a new index"
        ) from None


def _changes(old: Store, choice: Choice, salvage: Salvage, known: set[int]) -> Iterator[Change]:
    """Yield the articles that are saved; `known` are the numbers of the runs that are."""
    for numbers in salvage.steps(ARTICLES_PER_STEP):
        kept = salvage.kept(numbers)
        articles = old.articles(np.array([each.number for each in kept], np.int64))
        words = words_of([each.text for each in kept])
        entries = fingerprint_words(words, list(articles.values()), Settings(min_words=choice.min_words))
        added = []
        for each, entry in zip(kept, entries, strict=True):
            article = articles[each.number]
            place = article.id, article.path, each.line
            seen = article.seen if article.seen in known else None
            if isinstance(each.text, str):
                added.append(Incoming(entry, *place, digest_of(article, each.text), None, seen))
            else:
                added.append(Incoming(entry, *place, each.digest, each.text, seen))
        yield Change(added=added)


_INSERT = {
    "files": "insert into files by name select * from incoming",
    "runs": "insert into runs by name select * from incoming",
}

_TIMES = """
    select least(s.id, c.id) as first, greatest(s.id, c.id) as second, found as time
    from matches m join articles s on m.source = s.number join articles c on m.copy = c.number
    where found is not null
"""

_KEEP_TIMES = """
    update matches set found = time
    from incoming_times t, articles s, articles c
    where matches.source = s.number and matches.copy = c.number
        and t.first = least(s.id, c.id) and t.second = greatest(s.id, c.id)
"""
