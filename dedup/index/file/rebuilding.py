"""A new index from the texts of an old one, which it then replaces: fingerprinted, judged and packed from
scratch.

Until the last step the old index stays as it is. What was reported before stays reported.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
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
from dedup.index.file.store import Store
from dedup.index.file.values import number_table, objects
from dedup.index.file.versions import Choice
from dedup.kernels.ragged import Ints
from dedup.words.wordlist import words_of

ARTICLES_PER_STEP = 500


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What came of a rebuild; sizes in bytes."""

    articles: int
    matches: int
    size_before: int
    size: int


def rebuild(
    old: Store, choice: Choice, settings: Settings, judge: Callable[[FileCollection], object]
) -> Rebuilt:
    """Make the index again from its texts, judged from scratch, in a new file that replaces the old one.

    The store is closed then. Raises IndexFault if texts are missing that this would need.
    """
    articles, size = len(old), Path(old.path).stat().st_size
    try:
        new = new_store(old, choice)
        fill(old, new)
        collection = FileCollection(new, settings, "rebuild")
        collection.taken.read = articles
        judge(collection)
        keep_times(old, new)
        matches = collection.end_run(Wanted())
        put_in_place(old, new)
    finally:
        discard(old)
    return Rebuilt(articles, matches, size, Path(old.path).stat().st_size)


def new_store(old: Store, choice: Choice) -> Store:
    """Make an empty index beside the old one, to be filled and then put in its place."""
    path = _beside(old)
    database.remove(path)
    make(path, choice)
    return Store(database.connect(path), path)


def fill(old: Store, new: Store) -> None:
    """Fingerprint all articles of the old index into the new one, and take over what was reported of them.

    Raises IndexFault if no texts are kept and words hash differently now.
    """
    if not old.choice.keeps_texts:
        _check_words(old)
    for change in _changes(old, new.choice):
        changing.apply(new, change)
    for table in _SELECT:
        _take_over(old, new, table)
    reported.take_over(old, new)
    if old.has("articles", "story"):
        stories.take_over(old, new)


def keep_times(old: Store, new: Store) -> None:
    """Give matches that the old index had the time at which they were found."""
    rows = old.database.execute(_TIMES).fetchnumpy()
    incoming_times = {name: np.asarray(column) for name, column in rows.items()}  # noqa: F841
    with new.transaction():
        new.database.execute(_KEEP_TIMES)


def put_in_place(old: Store, new: Store) -> None:
    """Close both and let the new index replace the old one."""
    new.database.execute("checkpoint")
    new.close()
    mode = Path(old.path).stat()
    old.close()
    os.chmod(new.path, mode.st_mode & 0o7777)  # noqa: PTH101
    _sync(new.path)
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


def _changes(old: Store, choice: Choice) -> Iterator[Change]:
    for numbers in old.steps(ARTICLES_PER_STEP):
        articles, texts = old.articles(numbers), old.texts(numbers)
        words = words_of(list(texts.values()))
        entries = fingerprint_words(words, list(articles.values()), Settings(min_words=choice.min_words))
        added = []
        for (number, line, digest), entry in zip(_kept(old, numbers), entries, strict=True):
            article, text = articles[number], texts[number]
            place = article.id, article.path, line
            if isinstance(text, str):
                added.append(Incoming(entry, *place, digest_of(article, text), None, article.seen))
            else:
                added.append(Incoming(entry, *place, digest, text, article.seen))
        yield Change(added=added)


def _kept(old: Store, numbers: Ints) -> list[tuple[int, int | None, int]]:
    """Return the numbers, ascending, with lines and digests."""
    wanted = number_table(numbers)  # noqa: F841
    return old.database.execute(_KEPT).fetchall()


def _take_over(old: Store, new: Store, table: str) -> None:
    rows = old.database.execute(_SELECT[table]).fetchnumpy()
    incoming_rows = {  # noqa: F841
        name: objects(column.tolist()) if isinstance(column, np.ma.MaskedArray) else column
        for name, column in rows.items()
    }
    if len(next(iter(rows.values()))):
        new.database.execute(_INSERT[table])


_SELECT = {"files": "select * from files", "runs": "select * from runs"}
_INSERT = {
    "files": "insert into files by name select * from incoming_rows",
    "runs": "insert into runs by name select * from incoming_rows",
}


_KEPT = """
    select number, line, digest from articles join wanted using (number) order by number
"""

_TIMES = """
    select least(s.id, c.id) as first, greatest(s.id, c.id) as second, found as time
    from matches m join articles s on m.source = s.number join articles c on m.copy = c.number
"""

_KEEP_TIMES = """
    update matches set found = time
    from incoming_times t, articles s, articles c
    where matches.source = s.number and matches.copy = c.number
        and t.first = least(s.id, c.id) and t.second = greatest(s.id, c.id)
"""
