"""Articles as they are read → the stated dates that are not used, one notice a file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from dedup.article import Article, Notice
from dedup.matching.origin.stated import objection_to_field


@dataclass(slots=True)
class DroppedDates:
    """Collects, by file, how many stated dates are not used, and the first of them."""

    today: date | None = None
    _counts: dict[str, int] = field(default_factory=dict)
    _first: dict[str, tuple[int | None, str]] = field(default_factory=dict)

    def add(self, articles: Iterable[Article]) -> None:
        """Look at what articles state."""
        for article in articles:
            clause = objection_to_field(article.published, self.today) if article.published else None
            if clause is not None:
                self._counts[article.path] = self._counts.get(article.path, 0) + 1
                self._first.setdefault(article.path, (article.line, clause))

    def notices(self) -> tuple[Notice, ...]:
        """Return a notice for each file, by path."""
        return tuple(self._notice(path) for path in sorted(self._counts))

    def _notice(self, path: str) -> Notice:
        (line, clause), count = self._first[path], self._counts[path]
        told = "its date is not used" if count == 1 else f"{count:,} dates are not used, first this one"
        return Notice(path, f"{told}: {clause}", line)
