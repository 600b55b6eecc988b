"""What dedup must reach beside other tools, and whether it does. Measures nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

import contenders as of
from contenders import DEDUP, Outcome
from speed_input import LONG_WORDS, Input

Outcomes = dict[str, Outcome]
"""By name of the contender."""


@dataclass(frozen=True, slots=True)
class Target:
    """A figure with what it shall be at least, or at most. None: not measured."""

    figure: str
    measured: float | None
    least: float
    aim: float
    unit: str
    at_most: bool = False

    def told(self) -> list[str]:
        """Return the cells of what was measured and what was reached."""
        measured = "–" if self.measured is None else f"{_short(self.measured)}{self.unit}"
        return [measured, self.verdict()]

    def bounds(self) -> list[str]:
        """Return the cells of the target and the aim."""
        sign = "≤ " if self.at_most else "≥ "
        return [f"{sign}{_short(bound)}{self.unit}" for bound in (self.least, self.aim)]

    def verdict(self) -> str:
        """Return what was reached."""
        if self.measured is None:
            return "not measured"
        reached = [
            self.measured <= bound if self.at_most else self.measured >= bound
            for bound in (self.least, self.aim)
        ]
        return "aim met" if all(reached) else "met" if reached[0] else "missed"


def targets(articles: Input, outcomes: Outcomes) -> list[Target]:
    """Return the targets for two cores, with what was measured on one folder."""

    def times(slow: str, fast: str, of_what: Callable[[Outcome], float] = lambda o: o.median) -> float | None:
        if outcomes[slow].trouble or outcomes[fast].trouble:
            return None
        return of_what(outcomes[slow]) / of_what(outcomes[fast])

    rate = articles.words / LONG_WORDS / outcomes[DEDUP].median
    start = None if outcomes[of.HELP].trouble else outcomes[of.HELP].median
    inside = times(of.GAOYA_FINGERPRINT, of.FINGERPRINT, lambda o: median(o.inside))
    return [
        Target("as fast as datasketch as documented", times(of.DATASKETCH, DEDUP), 10, 25, " ×"),
        Target("as fast as datasketch tuned", times(of.DATASKETCH_TUNED, DEDUP), 1.2, 3, " ×"),
        Target("as fast as text-dedup", times(of.TEXT_DEDUP, DEDUP), 3, 8, " ×"),
        Target("as fast as datatrove", times(of.DATATROVE, DEDUP), 8, 20, " ×"),
        Target("as fast as rensa", times(of.RENSA, DEDUP), 0.7, 2, " ×"),
        Target("of the time of gaoya", times(DEDUP, of.GAOYA), 5, 1.5, " ×", at_most=True),
        Target("of the time to read and to count words", times(DEDUP, of.COUNT), 6, 2.5, " ×", True),
        Target("fingerprints only, as fast as gaoya", inside, 0.7, 1.5, " ×"),
        Target(f"articles of {LONG_WORDS} words a second", rate, 1400, 4000, ""),
        Target("`dedup --help`", start, 0.1, 0.1, " s", at_most=True),
    ]


def _short(number: float) -> str:
    """Return a number with three significant digits, or whole with commas from 100 on.

    >>> _short(0.0834), _short(1.5), _short(25), _short(1400)
    ('0.0834', '1.5', '25', '1,400')
    """
    return f"{number:,.0f}" if number >= 100 else f"{number:.3g}"
