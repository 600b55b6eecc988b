"""Measure how often what is said of the origin is right, and write docs/origin.md: python bench/origin.py"""

from __future__ import annotations

import platform
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import keeping
from origin_pairs import Known, Press

from dedup.matching.origin import Clues, weigh_clues

PAGE = Path(__file__).parents[1] / "docs" / "origin.md"
MARK = "<!-- What stands below is written by people. -->"
TODAY = date(2021, 6, 1)
"""The day on which the pairs are compared."""
EACH = 6
"""Pairs of each sort and language."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said of a pair: by which evidence, how confident, and whether it was right."""

    what: str
    by: str
    confidence: float
    is_right: bool


def answers(pairs: Iterable[Known]) -> Iterator[Answer]:
    """Yield what is said of each pair both ways round; what is said of two prints of a third is wrong."""
    for known in pairs:
        for turned in (False, True):
            one, other = (known.copy, known.source) if turned else (known.source, known.copy)
            first, found = weigh_clues(Clues(one, today=TODAY), Clues(other, today=TODAY))
            is_right = known.decided and first is not turned
            yield Answer(known.what, found.by, found.confidence, found.by == "unknown" or is_right)


def precision(said: Sequence[Answer]) -> float:
    """Return the share that is right; 1 of nothing."""
    return sum(each.is_right for each in said) / len(said) if said else 1.0


def rows(said: Sequence[Answer]) -> Iterator[str]:
    """Yield the page."""
    spoken = [each for each in said if each.by != "unknown"]
    yield "# Which came first"
    yield ""
    yield "`origin` of a match says which article is the source, by what evidence, and how confident it is."
    pairs, today = len(said) // 2, datetime.now(UTC)
    yield f"`python bench/origin.py` measures it on {pairs:,} invented pairs, each both ways round."
    yield f"Measured on {today:%d %B %Y}, {platform.machine()}, Python {platform.python_version()}."
    yield ""
    yield "| evidence | confidence that is claimed | answers | right |"
    yield "|---|---|---|---|"
    for key in sorted({(each.by, each.confidence) for each in spoken}, key=lambda key: -key[1]):
        own = [each for each in spoken if (each.by, each.confidence) == key]
        yield f"| `{key[0]}` | {key[1]} | {len(own):,} | {100 * precision(own):.1f} % |"
    sure = [each for each in spoken if each.confidence >= 0.9]
    yield f"| all with 0.9 or more | – | {len(sure):,} | {100 * precision(sure):.1f} % |"
    yield ""
    yield "| what the pairs have | answers | silent | wrong |"
    yield "|---|---|---|---|"
    for what in sorted({each.what for each in said}):
        own = [each for each in said if each.what == what]
        silent = sum(each.by == "unknown" for each in own)
        yield f"| {what} | {len(own) - silent:,} | {silent:,} | {sum(not each.is_right for each in own):,} |"
    yield ""


def main() -> None:
    """Measure, and write the page."""
    said = list(answers(Press().pairs(EACH)))
    keeping.write(PAGE, list(rows(said)), MARK)


if __name__ == "__main__":
    main()
