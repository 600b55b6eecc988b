"""An open index in a file: its settings, its transactions, and the stored articles.

`changing.py` changes them. `lookup.py` knows files, `runs.py` runs, and `matches.py` matches.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import fields

import duckdb
import numpy as np
from numpy.typing import NDArray

from dedup.article import Article
from dedup.index.file import migrations
from dedup.index.file.columns import FORMAT, column
from dedup.index.file.frequencies import Frequencies
from dedup.index.file.schema import selected
from dedup.index.file.values import by_number, number_table, scalar
from dedup.index.file.versions import Choice, choice_of
from dedup.kernels.ragged import Ints
from dedup.words.packing import unpack
from dedup.words.rarity import Rarity
from dedup.words.split import Words
from dedup.words.wordlist import unpack_words


class Store:
    """An open index in a file."""

    def __init__(self, database: duckdb.DuckDBPyConnection, path: str) -> None:
        self.database = database
        self.path = path
        self.frequencies = Frequencies(database, path)
        self.run = 0
        """The run that new articles are recorded with."""
        self._next: int | None = None
        self._choice: Choice | None = None
        self._in_transaction = False
        self.is_closed = False

    def close(self) -> None:
        """Close the database before the end of the run."""
        self.database.close()
        self.is_closed = True

    # --- Settings

    def settings(self) -> dict[str, str]:
        """Return what the index was made with, by name."""
        return dict(self.database.execute("select name, value from settings").fetchall())

    @property
    def format(self) -> int:
        """The format whose columns are read. `rebuild` accepts an index that records none, or format 0."""
        recorded = self.settings().get("format", "")
        return max(int(recorded), migrations.READABLE[0]) if recorded.isdigit() else FORMAT

    def has(self, table: str, name: str) -> bool:
        """Return whether the format of this index has the column."""
        return column(table, name).since <= self.format

    def upgrade(self) -> None:
        """Bring the tables of an older format to the newest."""
        format_ = self.format
        if format_ < FORMAT:
            from dedup.index.file import stories  # slow to import, and most commands read

            with self.transaction():
                migrations.upgrade(self.database, format_)
                stories.settle(self)

    @property
    def choice(self) -> Choice:
        """The choice made with the index."""
        if self._choice is None:
            self._choice = choice_of(self.settings())
        return self._choice

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Do everything within, or nothing. A transaction within another is part of it."""
        if self._in_transaction:
            yield
            return
        self.database.begin()
        self._in_transaction = True
        try:
            yield
            self.database.commit()
        except BaseException:
            self._undo()
            raise
        finally:
            self._in_transaction = False

    @contextmanager
    def trial(self) -> Iterator[None]:
        """Undo at the end everything done within."""
        self.database.begin()
        self._in_transaction = True
        try:
            yield
        finally:
            self._in_transaction = False
            self._undo()

    def _undo(self) -> None:
        self._next = None
        self.frequencies.let_go()
        with suppress(duckdb.Error):  # The database may have ended the transaction itself.
            self.database.rollback()

    # --- Articles

    def __len__(self) -> int:
        return scalar(self.database, "select count(*) from articles")

    def take_numbers(self, count: int) -> NDArray[np.int32]:
        """Return this many numbers for articles that are added in this transaction."""
        if self._next is None:
            self._next = scalar(self.database, "select max(number) + 1 from articles")
        first, self._next = self._next, self._next + count
        return np.arange(first, first + count, dtype=np.int32)

    def steps(self, articles: int) -> Iterator[Ints]:
        """Yield the numbers of all articles, ascending, this many at a time."""
        rows = self.database.execute("select number from articles order by number").fetchnumpy()
        numbers = np.asarray(rows["number"], np.int64)
        for low in range(0, len(numbers), articles):
            yield numbers[low : low + articles]

    def places(self) -> Iterator[tuple[int, str, str, int | None]]:
        """Yield the number, id, path and line of every article, by number."""
        rows = self.database.execute("select number, id, path, line from articles order by number").fetchall()
        return ((number, id_, os.fsdecode(path), line) for number, id_, path, line in rows)

    # --- What is compared

    @property
    def rarity(self) -> Rarity:
        """How many articles words and pairs of words occur in."""
        return self.frequencies.rarity

    def lengths(self) -> Ints:
        """Return how many words every article has, by number; 0 for a number that no article has."""
        rows = self.database.execute("select number, words as value from articles").fetchnumpy()
        return by_number(rows, np.zeros(0, np.int64))

    def contents(self) -> NDArray[np.uint64]:
        """Return the hash of every article's words, by number; 0 without words."""
        rows = self.database.execute("select number, content as value from articles").fetchnumpy()
        return by_number(rows, np.zeros(0, np.uint64))

    def ids(self, numbers: Ints | Sequence[int]) -> dict[int, str]:
        """Return the ids of articles, by number."""
        wanted = number_table(numbers)  # noqa: F841
        return dict(
            self.database.execute("select number, id from articles join wanted using (number)").fetchall()
        )

    def by_id(self, numbers: Ints) -> Ints:
        """Return numbers of articles in the order of their ids."""
        wanted = number_table(numbers)  # noqa: F841
        rows = self.database.execute(
            "select number from articles join wanted using (number) order by id"
        ).fetchnumpy()
        return np.asarray(rows["number"], np.int64)

    def texts(self, numbers: Ints) -> dict[int, str | Words]:
        """Return texts by number, ascending; their words instead if the index keeps no texts."""
        return {number: self.unpacked(text) for number, text in self.packed(numbers).items()}

    def packed(self, numbers: Ints) -> dict[int, bytes]:
        """Return texts by number, ascending, as they are stored."""
        wanted = number_table(numbers)  # noqa: F841
        rows = self.database.execute(
            "select number, text from articles join wanted using (number) order by number"
        ).fetchall()
        return dict(rows)

    def unpacked(self, text: bytes) -> str | Words:
        """Return a text as it was before it was stored; its words instead if the index keeps no texts."""
        return unpack(text) if self.choice.keeps_texts else unpack_words(text)

    def articles(self, numbers: Ints) -> dict[int, Article]:
        """Return articles by number, ascending; with empty texts if the index keeps none."""
        wanted = number_table(numbers)  # noqa: F841
        columns = selected("articles", _FIELDS, self.format, instead={"line": "null"})
        rows = self.database.execute(_ARTICLES.format(columns)).fetchall()
        keeps_texts = self.choice.keeps_texts
        return {
            number: Article(id_, os.fsdecode(path), unpack(text) if keeps_texts else "", *rest)
            for number, id_, path, text, *rest in rows
        }


_FIELDS = tuple(field.name for field in fields(Article))
"""Columns that are fields of an article; `line` is selected as null, since it locates a record for the next
scan and is not what reports show."""
_ARTICLES = "select number, {} from articles join wanted using (number) order by number"
