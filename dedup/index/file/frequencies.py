"""How many articles of an index words and pairs of words occur in: the table of counters.

`counters.py` packs changes of counters and adds them up.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from dedup.index.file import counters
from dedup.index.file.counters import Slots
from dedup.index.file.database import Database
from dedup.index.file.values import scalar
from dedup.words.rarity import Counts, Rarity


class Frequencies:
    """The table of counters, and their sum in memory once it has been needed."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._sum: Rarity | None = None

    @property
    def rarity(self) -> Rarity:
        """How many articles words and pairs of words occur in. Raises IndexFault if that is damaged."""
        if self._sum is None:
            articles = scalar(self._database, "select count(*) from articles")
            words, pairs = (self._checked(kind, articles) for kind in counters.SIZES)
            self._sum = Rarity(words, pairs, articles)
        return self._sum

    def let_go(self) -> None:
        """Forget the sum, since the table may hold something else."""
        self._sum = None

    def count(self, words: Sequence[Slots], pairs: Sequence[Slots], articles: int) -> None:
        """Raise the counters for added articles; lower them if the number of articles is negative."""
        for kind, slots in (("word", words), ("pair", pairs)):
            changed = counters.change(slots) if articles > 0 else counters.change([], slots)
            if self._sum is not None:
                counters.apply(self._sum.words if kind == "word" else self._sum.pairs, changed)
            part = scalar(self._database, "select max(part) + 1 from counters where kind = $1", [kind])
            self._insert(kind, part, changed)
            self._merge(kind)
        if self._sum is not None:
            self._sum = Rarity(self._sum.words, self._sum.pairs, self._sum.articles + articles)

    def _checked(self, kind: str, articles: int) -> Counts:
        """Return the counters. Raises IndexFault if one cannot be a number of these articles."""
        counts = self._added_up(kind)
        least, most = int(counts.min()), int(counts.max())
        if least < 0 or most > articles:
            wrong = least if least < 0 else most
            raise self._database.damage(f"counters: a {kind} in {wrong:,} articles of {articles:,}")
        return counts

    def _added_up(self, kind: str) -> Counts:
        counts = np.zeros(counters.SIZES[kind], np.int32)
        rows = self._database.execute("select slots, counts from counters where kind = $1", [kind]).fetchall()
        try:
            for slots, changes in rows:
                counters.apply(counts, counters.Delta(slots, changes))
        except ValueError as error:
            raise self._database.damage(f"counters of kind {kind}: {error}") from error
        return counts

    def _insert(self, kind: str, part: int, changed: counters.Delta) -> None:
        self._database.execute(
            "insert into counters (kind, part, slots, counts) values ($1, $2, $3, $4)",
            [kind, part, changed.slots, changed.counts],
        )

    def _merge(self, kind: str) -> None:
        """Merge the changes of the counters into their sum once they outgrow it."""
        sizes = self._database.execute(
            "select octet_length(slots) + octet_length(counts) from counters where kind = $1 order by part",
            [kind],
        ).fetchall()
        if not counters.is_due([size for (size,) in sizes]):
            return
        counts = self._added_up(kind)
        self._database.execute("delete from counters where kind = $1", [kind])
        self._insert(kind, 0, counters.whole(counts))
