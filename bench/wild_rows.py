"""A row of docs/wild.md: what was measured, and its floor. Scans texts for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from corpora import Pair, pair
from quality_tables import Lines, table

import dedup
from dedup.article import Match, Settings
from dedup.pipeline import Report

JOBS = 2
Texts = Sequence[tuple[str, str] | dict[str, object]]


@dataclass(frozen=True, slots=True)
class Row:
    """A share of so many, and the least that it may be, or the most where less is better. None: no floor."""

    what: str
    press: str
    hits: float
    of: int
    floor: float | None
    at_most: bool = False
    others: int | None = None
    """Pairs that were reported and not planted."""
    unit: str = "%"

    @property
    def value(self) -> float:
        return 100 * self.hits / self.of if self.unit == "%" else self.hits

    @property
    def met(self) -> bool | None:
        """Tell whether the floor is reached; None where there is none."""
        if self.floor is None:
            return None
        return self.value <= self.floor if self.at_most else self.value >= self.floor

    def cells(self) -> list[str]:
        """Return the cells of the row."""
        share = self.unit == "%"
        value = f"{self.value:.1f} %" if share else f"{self.value:.3g}{self.unit}"
        counted = f"{self.hits:.0f} of {self.of:,}" if share else f"{self.of:,}"
        unit = " %" if share else self.unit
        floor = "–" if self.floor is None else f"{'≤' if self.at_most else '≥'} {self.floor:g}{unit}"
        met = {True: "met", False: "**missed**", None: "–"}[self.met]
        others = "–" if self.others is None else str(self.others)
        return [self.what, self.press, value, counted, floor, met, others]


HEAD = ("what", "articles", "reported", "of", "floor", "", "others")


def rows_table(rows: Iterable[Row]) -> Lines:
    """Return rows as a table."""
    return table(HEAD, [row.cells() for row in rows])


def scanned(texts: Texts, min_score: float | None = None) -> Report:
    """Scan texts as `dedup scan` does."""
    settings = Settings(jobs=JOBS) if min_score is None else Settings(jobs=JOBS, min_score=min_score)
    return dedup.scan_texts(texts, settings)


def reported(texts: Texts) -> dict[Pair, Match]:
    """Return what a scan of texts reports, by pair of ids."""
    return {pair(match.source.id, match.copy.id): match for match in scanned(texts).matches}


def found(texts: Texts, wanted: Iterable[Pair], row: tuple[str, str, float | None]) -> Row:
    """Scan texts and count the pairs that were planted among those reported, and others."""
    there, planted = reported(texts), set(wanted)
    what, press, floor = row
    hits = len(planted & there.keys())
    return Row(what, press, hits, len(planted), floor, others=len(there.keys() - planted))
