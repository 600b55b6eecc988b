"""The index of a single scan: articles in a DuckDB table in memory, their buckets and how common words are in
arrays.

It stores; it does not read files, compare texts or judge.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import duckdb
import numpy as np
import zstandard
from numpy.typing import NDArray

from dedup.article import Article
from dedup.collisions import Candidates, find_candidates
from dedup.rarity import PAIR_SLOTS, WORD_SLOTS, Rarity

_SCHEMA = """
    create table articles (
        number integer not null,      -- in the order of arrival, from 0
        id varchar not null,
        path blob not null,           -- bytes as the file system gave them
        title varchar, url varchar, published varchar, author varchar, source varchar, note varchar,
        words integer not null,
        content ubigint not null,     -- hash of the folded words: equal for exact copies
        text blob not null using compression uncompressed  -- zstandard, UTF-8
    );
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """One article on its way into the index."""

    article: Article
    """With an empty text: that is in `packed`."""
    packed: bytes
    """The text as `pack` returns it."""
    words: int
    content: int
    """64-bit hash of the folded words; 0 where there are none."""
    keys: NDArray[np.uint32]
    """Its buckets; none for an article that takes part in exact matching only."""
    word_slots: NDArray[np.int32]
    """The word counters that it raises by one."""
    pair_slots: NDArray[np.int32]
    """The pair counters that it raises by one."""


class _Packers(threading.local):
    """A compressor and a decompressor for every thread: they cannot be shared."""

    def __init__(self) -> None:
        self.compressor = zstandard.ZstdCompressor(level=3)
        self.decompressor = zstandard.ZstdDecompressor()


_packers = _Packers()


def pack(text: str) -> bytes:
    """Compress a text. Lone surrogates survive."""
    return _packers.compressor.compress(text.encode("utf-8", "surrogatepass"))


def unpack(data: bytes) -> str:
    """Return the text that was packed."""
    return _packers.decompressor.decompress(data).decode("utf-8", "surrogatepass")


class Index:
    """Articles and their buckets in one DuckDB database; in memory unless a file is named."""

    def __init__(self, path: str | os.PathLike[str] = ":memory:") -> None:
        self._database = duckdb.connect(os.fspath(path))
        self._database.execute(_SCHEMA)
        self._word_counts = np.zeros(WORD_SLOTS, np.int32)
        self._pair_counts = np.zeros(PAIR_SLOTS, np.int32)
        self._numbers: dict[str, int] = {}
        self._keys: list[NDArray[np.uint32]] = []

    def __len__(self) -> int:
        return len(self._numbers)

    @property
    def ids(self) -> Sequence[str]:
        """The ids of all articles, by number."""
        return list(self._numbers)

    def add(self, entries: Sequence[Entry]) -> None:
        """Add articles with new ids; their numbers follow on those before."""
        if not entries:
            return
        number = np.arange(len(self), len(self) + len(entries), dtype=np.int32)
        incoming_articles = _article_columns(entries, number)  # noqa: F841  (read by the statement below)
        self._database.execute("insert into articles by name select * from incoming_articles")
        self._keys += [entry.keys for entry in entries]
        self._numbers.update({entry.article.id: int(n) for n, entry in zip(number, entries, strict=True)})
        for entry in entries:
            self._word_counts[entry.word_slots] += 1
            self._pair_counts[entry.pair_slots] += 1

    @property
    def rarity(self) -> Rarity:
        """In how many articles words and pairs of words occur."""
        return Rarity(self._word_counts, self._pair_counts, len(self))

    def split_new(self, entries: Sequence[Entry]) -> tuple[list[Entry], list[Entry]]:
        """Return the entries with ids that are not taken yet, the first of each id, and the others."""
        new: list[Entry] = []
        taken: list[Entry] = []
        ids = set[str]()
        for entry in entries:
            known = entry.article.id in self._numbers or entry.article.id in ids
            ids.add(entry.article.id)
            (taken if known else new).append(entry)
        return new, taken

    def count_shorter(self, words: int) -> int:
        """Return how many articles have fewer words."""
        row = self._database.execute("select count(*) from articles where words < $1", [words]).fetchone()
        return int(row[0]) if row else 0

    def candidates(self) -> Candidates:
        """Return every pair of articles that shares buckets that tell enough.

        What over-full buckets are paired with does not depend on the order of arrival.
        """
        keys = np.concatenate([np.zeros(0, np.uint32), *self._keys])
        article = np.repeat(np.arange(len(self), dtype=np.int32), [len(each) for each in self._keys])
        contents, ids = self.contents(), self.ids
        by_content = np.array(sorted(range(len(ids)), key=lambda i: (contents[i], ids[i])), np.int64)
        rank = np.empty(len(ids), np.int64)
        rank[by_content] = np.arange(len(ids))
        return find_candidates(keys, article, rank)

    def lengths(self) -> NDArray[np.int64]:
        """Return how many words every article has, by number."""
        rows = self._database.execute("select words from articles order by number").fetchnumpy()
        return np.asarray(rows["words"], np.int64)

    def contents(self) -> NDArray[np.uint64]:
        """Return the hash of every article's words by number: equal for exact copies, 0 where there are no
        words.
        """
        rows = self._database.execute("select content from articles order by number").fetchnumpy()
        return np.asarray(rows["content"], np.uint64)

    def articles(self, numbers: Iterable[int]) -> dict[int, Article]:
        """Return articles by number, texts included."""
        wanted = {"number": np.array(sorted(set(numbers)), np.int32)}  # noqa: F841
        rows = self._database.execute(
            """
            select number, id, path, text, title, url, published, author, source, note
            from articles join wanted using (number)
            """
        ).fetchall()
        return {
            number: Article(id_, os.fsdecode(path), unpack(text), *rest)
            for number, id_, path, text, *rest in rows
        }

    def texts(self, numbers: NDArray[np.int64]) -> dict[int, str]:
        """Return texts by number."""
        wanted = {"number": numbers.astype(np.int32)}  # noqa: F841
        rows = self._database.execute(
            "select number, text from articles join wanted using (number)"
        ).fetchall()
        return {number: unpack(text) for number, text in rows}

    def close(self) -> None:
        """Close the database."""
        self._database.close()


def _article_columns(entries: Sequence[Entry], number: NDArray[np.int32]) -> dict[str, NDArray[np.generic]]:
    """Return the columns of the table of articles."""
    columns: dict[str, NDArray[np.generic]] = {
        "number": number,
        "path": _objects(os.fsencode(entry.article.path) for entry in entries),
        "words": np.array([entry.words for entry in entries], np.int32),
        "content": np.array([entry.content for entry in entries], np.uint64),
        "text": _objects(entry.packed for entry in entries),
    }
    for name in ("id", "title", "url", "published", "author", "source", "note"):
        columns[name] = _objects(getattr(entry.article, name) for entry in entries)
    return columns


def _objects(values: Iterable[object]) -> NDArray[np.object_]:
    listed = list(values)
    column = np.empty(len(listed), object)
    column[:] = listed
    return column
