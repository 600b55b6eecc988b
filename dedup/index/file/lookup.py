"""What is known already: which files need not be read, which stored article is which."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dedup.article import Article
from dedup.errors import UsageError
from dedup.index.file.changing import Incoming, whole_id
from dedup.index.file.store import Store
from dedup.index.file.values import number_table, objects
from dedup.kernels.ragged import Ints
from dedup.reading import Stamp, absolute, id_within


@dataclass(frozen=True, slots=True)
class Stored:
    """What tells a stored article from others."""

    number: int
    id: str
    path: str
    line: int | None
    """WHOLE_FILE, its line in a JSON Lines file, or none where it has an id of its own."""
    digest: int
    seen: int | None
    """The run that first stored an article of this id."""


def stamps(store: Store, paths: Collection[str]) -> dict[str, Stamp]:
    """Return what is known of files, by path."""
    if not paths:
        return {}
    rows = store.database.execute(
        "select path, size, modified, inode from files join incoming using (path)",
        incoming={"path": objects([os.fsencode(path) for path in paths])},
    ).fetchall()
    return {os.fsdecode(path): Stamp(*stamp) for path, *stamp in rows}


def find(store: Store, incoming: Sequence[Incoming]) -> list[Stored]:
    """Return, by number, the stored articles with the id, the place or the digest of one of these."""
    ids = {
        id_
        for each in incoming
        for id_ in (each.id, whole_id(each), id_within(each.entry.article, each.path))
    }
    places = sorted({(os.fsencode(each.path), each.line) for each in incoming if each.line is not None})
    incoming_places = {
        "path": objects([path for path, _ in places]),
        "line": np.array([line for _, line in places], np.int32),
    }
    rows = store.database.execute(
        _FIND,
        incoming_ids={"id": objects(sorted(ids))},
        incoming_places=incoming_places,
        incoming_digests={"digest": np.array(sorted({each.digest for each in incoming}), np.uint64)},
    ).fetchall()
    return [Stored(number, id_, os.fsdecode(path), *rest) for number, id_, path, *rest in rows]


def named(store: Store, name: str) -> list[int]:
    """Return the numbers of the articles with this id, or at this path, or in this folder."""
    path = os.fsencode(absolute(name))
    rows = store.database.execute(_NAMED, {"id": name, "path": path, "below": path.rstrip(b"/") + b"/"})
    return [number for (number,) in rows.fetchall()]


def numbers(store: Store, ids: Collection[str]) -> dict[str, int]:
    """Return the numbers of articles, by id; ids that are not stored are left out."""
    rows = store.database.execute(
        "select id, number from articles join incoming using (id)", incoming={"id": objects(sorted(ids))}
    )
    return dict(rows.fetchall())


def places(store: Store, wanted_numbers: Ints) -> dict[int, tuple[int | None, int, NDArray[np.uint32]]]:
    """Return the line, the content hash and the buckets of articles, by number.

    As when it is read, the line of a whole file is None. That of an article with an id of its own is not
    stored, and is given as -1.
    """
    rows = store.database.execute(_PLACES, wanted=number_table(wanted_numbers)).fetchall()
    return {
        number: (
            -1 if line is None else line or None, content, np.array(keys or [], np.uint32)
        )
        for number, line, content, keys in rows
    }  # fmt: skip


def articles(store: Store, ids: Collection[str]) -> dict[str, Article]:
    """Return the articles with these ids, by id. Raises UsageError where the index keeps no texts."""
    if not store.choice.keeps_texts:
        raise UsageError(f"{store.path}: it keeps no texts to be compared; name the files instead")
    found = store.articles(np.array(sorted(numbers(store, ids).values()), np.int64))
    return {article.id: article for article in found.values()}


def all_named(store: Store, names: Sequence[str]) -> list[int]:
    """Return the numbers of the articles that any of these names fits, ascending.

    Raises UsageError where one fits none.
    """
    if "" in names:  # of a variable that is not set; as a path it would be the current folder
        raise UsageError("'': an empty name is no id and no path; nothing was forgotten")
    found = set[int]()
    for name in names:
        fitting = named(store, name)
        if not fitting:
            raise UsageError(f"{name}: no article in {store.path} has this id or path; nothing was forgotten")
        found.update(fitting)
    return sorted(found)


# Three searches, each of which passes over most of the table unread; one with "or" would read all of it.
_FIND = """
    select number, id, path, line, digest, seen from articles where id in (select id from incoming_ids)
    union
    select number, id, path, line, digest, seen from articles
    where (path, line) in (select path, line from incoming_places)
    union
    select number, id, path, line, digest, seen from articles
    where digest in (select digest from incoming_digests)
    order by number
"""

_NAMED = """
    select number from articles
    where id = $id or path = $path or starts_with(hex(path), hex($below::blob))
    order by number
"""

_PLACES = """
    select number, any_value(line), any_value(content), list(key order by key) filter (key is not null)
    from articles left join buckets on article = number
    where number in (select number from wanted)
    group by number
"""
