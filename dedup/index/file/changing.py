"""Changes of an index: articles that come, go or move, with their buckets and counters, and known files.

Every change is one transaction. `intake.py` and `recognition.py` decide which changes are due.
"""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import xxhash
from numpy.typing import NDArray

from dedup.article import Article
from dedup.candidates.fingerprint import Entry
from dedup.candidates.sketch import pair_features
from dedup.index.file import reported, stories
from dedup.index.file.columns import columns_of
from dedup.index.file.counters import Slots
from dedup.index.file.store import Store
from dedup.index.file.values import Columns, Values, columns_for, number_table, objects
from dedup.index.once import address_hash
from dedup.reading import Stamp
from dedup.words.function_words import content_words
from dedup.words.packing import unpack
from dedup.words.pairs import pair_slots as slots_of_pairs
from dedup.words.rarity import word_slots as slots_of_words
from dedup.words.split import Words, split_words
from dedup.words.wordlist import pack_words, words_of

WHOLE_FILE = 0
"""The line of an article that is a file."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """An article on its way into the index."""

    entry: Entry
    id: str
    path: str
    line: int | None
    digest: int
    words: Words | None = None
    """Stored in place of the text if that is not at hand."""
    seen: int | None = None
    """The earlier run that first stored an article of this id, if there was one."""


@dataclass(slots=True)
class Change:
    """What changes in the index, all of it or nothing."""

    added: list[Incoming] = field(default_factory=list)
    removed: list[int] = field(default_factory=list)
    """Numbers of articles of which a newer version is added."""
    moved: dict[int, str] = field(default_factory=dict)
    """The new paths of articles."""
    stamps: dict[str, Stamp] = field(default_factory=dict)
    """Files to recognise without reading them, by path."""
    unknown: set[str] = field(default_factory=set)
    """Files to read again next time."""

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.moved or self.stamps or self.unknown)


def whole_id(each: Incoming) -> str:
    """Return the id that an article gets if an article elsewhere has its usual one: its whole path."""
    path = os.fsencode(each.path).decode("utf-8", "backslashreplace")
    return path if not each.line else f"{path}:{each.line}"


def digest_of(article: Article, text: str) -> int:
    """Return the hash by which an article is recognised: of its text and metadata."""
    known = (text, article.title, article.url, article.published, article.author, article.source)
    return xxhash.xxh3_64_intdigest(json.dumps(known).encode())


def apply(store: Store, change: Change) -> None:
    """Make the change in one transaction."""
    if not change:
        return
    with store.transaction():
        _remove(store, change.removed, keep_reported=True)
        _add(store, change.added)
        _move(store, change.moved)
        _know(store, change.stamps, change.unknown)


def forget(store: Store, numbers: Collection[int]) -> int:
    """Remove articles with their matches, so that their files are read again, and settle the stories that
    they leave. Return how many there were.
    """
    with store.transaction():
        removed = _remove(store, numbers, keep_reported=False)
        stories.settle(store)
    return removed


def _add(store: Store, incoming: Sequence[Incoming]) -> None:
    if not incoming:
        return
    number = store.take_numbers(len(incoming))
    keeps_texts = store.choice.keeps_texts
    packed = [each.entry.packed if keeps_texts else _words_of(each) for each in incoming]
    articles = _article_columns(incoming, number, packed, store.run)
    keys = np.concatenate([each.entry.keys for each in incoming])
    owners = np.repeat(number, [len(each.entry.keys) for each in incoming])
    buckets = columns_for("buckets", {"key": keys, "article": owners})
    pending = columns_for("pending", {"article": number})
    store.database.execute("insert into articles by name select * from incoming", incoming=articles)
    store.database.execute("insert into buckets by name select * from incoming", incoming=buckets)
    store.database.execute("insert into pending by name select * from incoming", incoming=pending)
    entries = [each.entry for each in incoming]
    store.frequencies.count([e.word_slots for e in entries], [e.pair_slots for e in entries], len(entries))


def _remove(store: Store, numbers: Collection[int], keep_reported: bool) -> int:
    """Remove articles and everything that refers to them; remember or forget what was reported of them."""
    if not numbers:
        return 0
    wanted = number_table(numbers)
    word_slots, pair_slots = _slots_of(store, numbers)
    if keep_reported:
        reported.remember(store, numbers)
    else:
        reported.forget(store, numbers)
    stories.unsettle(store, numbers)
    for statement in _REMOVE:
        store.database.execute(statement, wanted=wanted)
    if not keep_reported:
        store.database.execute(_FORGET_FILES, wanted=wanted)
    store.database.execute("delete from articles where number in (select number from wanted)", wanted=wanted)
    store.frequencies.count(word_slots, pair_slots, -len(word_slots))
    return len(word_slots)


def _slots_of(store: Store, numbers: Collection[int]) -> tuple[list[Slots], list[Slots]]:
    """Return the counters that the articles raise, computed again from their texts."""
    word_slots, pair_slots = [], []
    for text in store.texts(np.array(sorted(numbers), np.int64)).values():
        words = words_of([text])
        word_slots.append(np.unique(slots_of_words(words.stems)).astype(np.int32))
        features = pair_features(words, content_words(words))
        pair_slots.append(np.unique(slots_of_pairs(features.hashes)).astype(np.int32))
    return word_slots, pair_slots


def _move(store: Store, moved: Mapping[int, str]) -> None:
    if not moved:
        return
    incoming = {
        "number": np.array(list(moved), np.int32),
        "path": objects([os.fsencode(path) for path in moved.values()]),
    }
    store.database.execute(_FORGET_OLD_PLACES, incoming=incoming)
    store.database.execute(
        "update articles set path = m.path from incoming m where articles.number = m.number",
        incoming=incoming,
    )


def _know(store: Store, stamps: Mapping[str, Stamp], unknown: set[str]) -> None:
    """Record the stamps by which files are recognised."""
    if not stamps and not unknown:
        return
    paths = sorted({*map(os.fsencode, stamps), *map(os.fsencode, unknown)})
    values: dict[str, Values] = {
        "path": [os.fsencode(path) for path in stamps],
        "size": [stamp.size for stamp in stamps.values()],
        "modified": [stamp.modified for stamp in stamps.values()],
        "inode": [stamp.inode for stamp in stamps.values()],
    }
    store.database.execute(
        "delete from files where path in (select path from incoming)", incoming={"path": objects(paths)}
    )
    if stamps:
        store.database.execute(
            "insert into files by name select * from incoming", incoming=columns_for("files", values)
        )


def _words_of(each: Incoming) -> bytes:
    return pack_words(each.words or split_words([unpack(each.entry.packed)]))


def _article_columns(
    incoming: Sequence[Incoming], number: NDArray[np.int32], packed: list[bytes], run: int
) -> Columns:
    """Return the columns of the table of articles; those that are new are first seen in this run."""
    values: dict[str, Values] = {
        "number": number,
        "id": [each.id for each in incoming],
        "path": [os.fsencode(each.path) for each in incoming],
        "line": [each.line for each in incoming],
        "words": [each.entry.words for each in incoming],
        "content": [each.entry.content for each in incoming],
        "digest": [each.digest for each in incoming],
        "text": packed,
        "seen": [run if each.seen is None else each.seen for each in incoming],
        "address": [address_hash(replace(each.entry.article, line=each.line)) for each in incoming],
        "day": [None] * len(incoming),
        "story": [None] * len(incoming),
    }
    as_read = [each.name for each in columns_of("articles") if each.name not in values]
    for name in as_read:
        values[name] = [getattr(each.entry.article, name) for each in incoming]
    return columns_for("articles", values)


_REMOVE = (
    """
    delete from passages where match in (
        select number from matches
        where source in (select number from wanted) or copy in (select number from wanted)
    )
    """,
    """
    delete from matches
    where source in (select number from wanted) or copy in (select number from wanted)
    """,
    "delete from buckets where article in (select number from wanted)",
    "delete from pending where article in (select number from wanted)",
    """
    delete from waiting
    where first in (select number from wanted) or second in (select number from wanted)
    """,
    """
    delete from alike
    where first in (select number from wanted) or second in (select number from wanted)
    """,
)

_FORGET_FILES = "delete from files where path in (select path from articles join wanted using (number))"

_FORGET_OLD_PLACES = """
    delete from files
    where path in (select a.path from articles a join incoming using (number) where a.line = 0)
"""
