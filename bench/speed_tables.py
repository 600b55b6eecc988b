"""The tables of whole runs, folder by folder. Every sentence holds whatever the numbers are."""

from __future__ import annotations

from collections.abc import Sequence

from contenders import DEDUP, WHOLE, Outcome, Pairs
from measuring import Limits
from speed_input import FOLDERS, GIANT, SAME, Input
from speed_targets import Outcomes

LIMITS = Limits(seconds=120, megabytes=8_000)
"""Of a run on an input of extreme shape, so that one contender cannot take the machine or the hour."""


def whole_runs(articles: dict[str, Input], outcomes: dict[str, Outcomes]) -> list[str]:
    """Return the section on the folders that the targets and the labels are about."""
    tables = []
    for folder in FOLDERS:
        tables += [f"{folder.capitalize()}:", "", *_found(articles[folder], outcomes[folder]), ""]
    return [
        "## From files to findings",
        "",
        *tables,
        "× is the time against that of `dedup scan --jobs 2`.",
        "Labelled copies are the pairs found that people labelled copies; "
        "labelled others those that people labelled no copies.",
        "Other pairs are not thereby wrong: most pairs of a corpus were never judged by people, "
        "and some corpora have no labels.",
        "",
    ]


def shapes(articles: dict[str, Input], outcomes: dict[str, Outcomes]) -> list[str]:
    """Return the sections on the two inputs of extreme shape."""
    same, giant = articles[SAME], articles[GIANT]
    pairs = same.articles * (same.articles - 1) // 2
    return [
        f"## {same.articles:,} identical articles",
        "",
        f"An article of {same.words // same.articles} words that `bench/invented.py` made, once a file.",
        f"They make {pairs:,} pairs, so no contender is asked for all of them.",
        "Each is asked of which article another one is a copy; "
        "peers that are asked article by article keep only what is like nothing before.",
        "",
        *_shape(outcomes[SAME]),
        "",
        f"## One article of {_size(giant.largest)} among {giant.articles - 1:,}",
        "",
        "The others are of ordinary length. "
        f"All together have {giant.words:,} words, {_size(giant.megabytes)}.",
        "`bench/invented.py` made them. No two tell of the same event, so each pair found is a false one.",
        "",
        *_shape(outcomes[GIANT]),
        "",
        f"What takes more than {LIMITS.seconds:.0f} s or {LIMITS.megabytes:,.0f} MB is stopped, "
        "on these two inputs only.",
        "",
    ]


def _found(articles: Input, outcomes: Outcomes) -> list[str]:
    base = outcomes[DEDUP].median
    rows = [
        [
            outcome.contender.name,
            *times(outcome),
            f"{outcome.median / base:.2f}",
            f"{outcome.megabytes:,.0f}",
            *_pairs(outcome, outcome.pairs, articles.copies, articles.others),
        ]
        for outcome in (outcomes[name] for name in WHOLE if name in outcomes)
        if not outcome.trouble
    ]
    head = ["", "seconds", "from–to", "×", "MB", "pairs found", "labelled copies", "labelled others"]
    return table(head, rows)


def _shape(outcomes: Outcomes) -> list[str]:
    """Return the table of an input on which any contender may have been stopped, dedup too."""
    rows = [_row(outcomes[name], outcomes[DEDUP]) for name in WHOLE if name in outcomes]
    return table(["", "seconds", "from–to", "×", "MB", "pairs found"], rows)


def _row(outcome: Outcome, base: Outcome) -> list[str]:
    name = outcome.contender.name
    if outcome.trouble:
        return [name, outcome.trouble, "", "", "", ""]
    factor = "–" if base.trouble else f"{outcome.median / base.median:.2f}"
    return [name, *times(outcome), factor, f"{outcome.megabytes:,.0f}", *_pairs(outcome, outcome.pairs)]


def _pairs(outcome: Outcome, *wanted: Pairs) -> list[str]:
    """Return how many pairs of each set were found; nothing can be said of who reports no pairs."""
    finds = outcome.contender.finds
    return [f"{len(outcome.pairs & pairs):,}" if finds else "–" for pairs in wanted]


def _size(megabytes: float) -> str:
    """Return a size with its unit.

    >>> _size(3.04), _size(0.15)
    ('3.0 MB', '150 kB')
    """
    return f"{megabytes:.1f} MB" if megabytes >= 1 else f"{megabytes * 1000:.0f} kB"


def times(outcome: Outcome) -> list[str]:
    """Return the median and the range of the seconds."""
    return [f"{outcome.median:.2f}", f"{min(outcome.seconds):.2f}–{max(outcome.seconds):.2f}"]


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Return the lines of a table."""
    return [f"| {' | '.join(cells)} |" for cells in (head, ["---"] * len(head), *rows)]
