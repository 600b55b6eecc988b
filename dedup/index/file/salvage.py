"""What a rebuild can save of a damaged index, and what it drops: whole rows only, and it says which.

It reads the old index and does not change it. `rebuilding.py` makes the new one of what is left.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from dedup.index.file.columns import columns_of
from dedup.index.file.database import Database
from dedup.index.file.schema import selected
from dedup.index.file.shape import faults_of_shape
from dedup.index.file.store import Store, UnfitText
from dedup.index.file.values import Columns, columns_for, number_table, scalar
from dedup.index.file.versions import choice_of
from dedup.kernels.ragged import Ints
from dedup.words.split import Words


@dataclass(frozen=True, slots=True)
class SavedArticle:
    """An article that is saved, by its number in the old index."""

    number: int
    line: int | None
    digest: int
    text: str | Words


class Salvage:
    """An old index, read row by row. What cannot be saved is dropped and counted."""

    def __init__(self, old: Store) -> None:
        """Raises IndexFault if the table of articles lacks a column: nothing can be saved then."""
        self._old = old
        self._database: Database = old.database
        self.dropped: list[str] = []
        """A sentence for whatever was dropped."""
        self._unread = set[bytes]()
        """Files of articles that were dropped; the next scan reads them again."""
        wrong = list(faults_of_shape(self._database, old.format))
        self._broken = {each.partition(":")[0] for each in wrong if "there is no column" in each}
        if "articles" in self._broken:
            raise self._database.damage(next(each for each in wrong if each.startswith("articles:")))
        self.dropped += [f"all of a table, as {each}" for each in wrong if "there is no column" in each]
        try:
            choice_of(old.settings())
        except ValueError as error:
            self.dropped.append(f"settings: {error}; it is as usual now")

    def has(self, *tables: str) -> bool:
        """Return whether these tables are whole."""
        return not self._broken & set(tables)

    def steps(self, articles: int) -> Iterator[Ints]:
        """Yield the numbers of articles that have all they need, ascending, this many at a time."""
        rows = self._database.execute(_SOUND).fetchnumpy()
        numbers = np.asarray(rows["number"], np.int64)
        count = len(self._old) - len(numbers)
        if count:
            self.dropped.append(f"articles without an id, a place or a number of their own: {count:,}")
            paths = self._database.execute(_UNSOUND_PATHS, sound=number_table(numbers)).fetchall()
            self._unread |= {path for (path,) in paths}
        for low in range(0, len(numbers), articles):
            yield numbers[low : low + articles]

    def kept(self, numbers: Ints) -> list[SavedArticle]:
        """Return those of these articles whose text can be unpacked."""
        rows = self._database.execute(_KEPT, wanted=number_table(numbers)).fetchall()
        packed, kept = self._old.packed(numbers), []
        for number, id_, path, line, digest in rows:
            try:
                kept.append(SavedArticle(number, line, digest, self._old.unpacked(number, packed[number])))
            except UnfitText as error:
                self.dropped.append(f"article {id_}: its text cannot be unpacked: {error.why}")
                self._unread.add(path)
        return kept

    def rows(self, table: str) -> Columns:
        """Return the rows of a table that have all they need, one for each value of its first column."""
        own = columns_of(table, self._old.format)
        needed = " and ".join(f"{each.name} is not null" for each in own if not each.null)
        names = selected(table, [each.name for each in own], self._old.format)
        statement = _ROWS.format(names, table, needed, own[0].name)
        rows = self._database.execute(statement).fetchall() if self.has(table) else []
        lost = scalar(self._database, _COUNT.format(table)) - len(rows) if self.has(table) else 0
        if lost:
            self.dropped.append(f"{table}: rows without a value, or there twice: {lost:,}")
        if table == "files":
            rows = [row for row in rows if row[0] not in self._unread]
        return columns_for(table, {each.name: [row[i] for row in rows] for i, each in enumerate(own)})


_SOUND = """
    select number from (
        select number, count(*) over (partition by number) as times,
            row_number() over (partition by id order by number) as rank
        from articles
        where number between 0 and 1073741823 and id is not null and path is not null and text is not null
            and digest is not null
    ) where times = 1 and rank = 1 order by number
"""
_UNSOUND_PATHS = """
    select path from articles where path is not null and (number is null or number not in (from sound))
"""
_KEPT = "select number, id, path, line, digest from articles join wanted using (number) order by number"
_ROWS = "select {0} from {1} where {2} qualify row_number() over (partition by {3}) = 1 order by {3}"
_COUNT = "select count(*) from {}"
