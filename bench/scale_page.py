"""docs/scale.md and its plots, from what was measured. Every sentence holds whatever the numbers are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import keeping
import matplotlib
import numpy as np
from synthetic import (
    CLASS,
    COMMON,
    DROPPED,
    EPOCH,
    LEFT_OUT,
    PLANTED,
    REPLACED,
    REWRITTEN,
    SENTENCES,
    SPAN,
    STORIES,
)

matplotlib.use("Agg")
from matplotlib import pyplot as plt

FAR = 10_000_000
MILLION = 1_000_000
KEPT = "<!-- Written by hand: bench/scale.py keeps what follows. -->"


@dataclass(frozen=True, slots=True)
class Measured:
    """What an index of so many articles took and finds. Seconds and megabytes of the fill are those of all
    processes up to here: added up, and the most; disk is in bytes, recall by strength.
    """

    articles: int
    seconds: float
    processor_seconds: float
    megabytes: float
    disk: int
    planted: int
    recall: dict[str, float]
    found_besides: int
    candidates: float
    """Pairs compared, by article."""
    add_seconds: float
    add_megabytes: float
    check_seconds: float
    info_seconds: float

    @property
    def all_recall(self) -> float:
        """Mean of the strengths, of which each is planted as often."""
        return sum(self.recall.values()) / len(self.recall)


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of the table, how it is written, and whether it is extrapolated to more articles."""

    name: str
    value: Callable[[Measured], float]
    form: str
    drawn_out: bool = True


FIGURES = (
    Figure("fill, minutes", lambda m: m.seconds / 60, ".1f"),
    Figure("fill, processor minutes", lambda m: m.processor_seconds / 60, ".1f"),
    Figure("fill, peak memory, MB", lambda m: m.megabytes, ",.0f", False),
    Figure("disk, GB", lambda m: m.disk / 1e9, ".2f"),
    Figure("disk, KB per article", lambda m: m.disk / m.articles / 1e3, ".2f"),
    Figure("add 100, s", lambda m: m.add_seconds, ".2f"),
    Figure("add 100, peak memory, MB", lambda m: m.add_megabytes, ",.0f"),
    Figure("check 1, s", lambda m: m.check_seconds, ".2f"),
    Figure("info, s", lambda m: m.info_seconds, ".2f"),
    Figure("pairs compared per article", lambda m: m.candidates, ".2f"),
    Figure("planted rewrites", lambda m: m.planted, ",.0f", False),
    *(Figure(f"found of the {name} ones", lambda m, n=name: m.recall[n], ".3f", False) for name in REWRITTEN),  # type: ignore[misc]
    Figure("found of all", lambda m: m.all_recall, ".3f", False),
    Figure("pairs found besides", lambda m: m.found_besides, ",.0f", False),
)

TARGETS = (
    ("1,000,000 articles into an index, minutes", lambda m: m.seconds / 60, "≤ 25", "≤ 8", 25.0, 8.0),
    ("100 new against 1,000,000, s", lambda m: m.add_seconds, "≤ 3", "≤ 1", 3.0, 1.0),
    ("peak memory at 1,000,000, MB", lambda m: m.megabytes, "≤ 1,500", "≤ 700", 1500.0, 700.0),
)


def write(path: Path, machine: str, measured: Sequence[Measured], note: str = "") -> None:
    """Write the page, and its plots beside it; what was written by hand stays.

    note: where the articles come from, if not from given corpora.
    """
    plot = path.with_suffix(".png")
    draw(measured, plot)
    keeping.write(path, [_page("\n".join(filter(None, (f"{machine}.", note))), measured, plot.name)], KEPT)


def _page(machine: str, measured: Sequence[Measured], plot: str) -> str:
    return f"""# Scale

What an index costs as it grows, and what it still finds.
`make scale` measures it and writes this page; `python bench/scale.py --sizes 5000,20000` does so in minutes.

Measured on: {machine}

{_table(measured)}

Times are of whole processes by the clock, from the articles in a JSON Lines file to the findings in another.
The time to fill is that of all runs up to the size, judgement included.
Memory is the most that one process had in memory.
`add 100` is a cron run with 100 new articles, the best of three; so are `check` of one article and `info`.
The last column draws a straight line in logarithms through the last two sizes: a guess, not a measurement.

![Time, memory, disk, recall and cost of a run by size]({plot})

{_targets(measured)}

## The articles

They are made of the sentences of the corpora, {SENTENCES[0]} to {SENTENCES[1]} each.
Those of one come from {STORIES} articles of one corpus.
If sentences were taken as they are, each would stand in hundreds of articles, as in no news.
So {REPLACED:.0%} of the words give way, drawn again each time; the {COMMON} commonest of a corpus stay.
What takes the place of a word is as frequent: its rank is up to {CLASS:.0%} smaller or greater.
Words and phrases are then about as common as in the corpus, and whole sentences are rarely the same.
Articles that share a story share some of its wording.
After {EPOCH:,} articles news moves on: words change places with equally frequent ones, in all articles.
Real news has more to it: events that hundreds report, and templates.
Ids are in no order, so that an article and its rewrite lie apart.

## The planted rewrites

{PLANTED:.0%} of the articles are rewrites of one of the {SPAN:,} before them, by rules.
A rewrite leaves out {LEFT_OUT:.0%} of the sentences, and lets the others change places.
It leaves out {DROPPED:.0%} of the words, and swaps as many with their neighbours.
Then it replaces {_listed()} of the words, a third of the rewrites each; the commonest {COMMON} words stay.
Pairs found besides are not all false: two rewrites of one article are copies of each other.
What is missed of the heavy ones is judged no copy at any size; what counts here is that it stays the same.
"""


def _listed() -> str:
    shares = [f"{share:.0%} ({name})" for name, share in REWRITTEN.items()]
    return f"{', '.join(shares[:-1])} or {shares[-1]}"


def _table(measured: Sequence[Measured]) -> str:
    rows = [["", *(f"{each.articles:,}" for each in measured), f"{FAR:,}, extrapolated"]]
    rows.append(["---", *["---:"] * (len(measured) + 1)])
    for figure in FIGURES:
        values = [format(figure.value(each), figure.form) for each in measured]
        rows.append([figure.name, *values, _far(figure, measured)])
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _far(figure: Figure, measured: Sequence[Measured]) -> str:
    if not figure.drawn_out or len(measured) < 2:
        return "–"
    (n1, v1), (n2, v2) = [(each.articles, figure.value(each)) for each in measured[-2:]]
    if v1 <= 0 or v2 <= 0:
        return "–"
    power = np.log(v2 / v1) / np.log(n2 / n1)
    return format(v2 * (FAR / n2) ** power, figure.form)


def _targets(measured: Sequence[Measured]) -> str:
    last, first = measured[-1], measured[0]
    if last.articles < MILLION:
        return f"The targets are set for {MILLION:,} articles, which were not measured this time."
    rows = [["target", "at least", "aim", "measured", ""], ["---", "---:", "---:", "---:", "---"]]
    for name, value, least, aim, least_number, aim_number in TARGETS:
        number = value(last)
        reached = "aim" if number <= aim_number else "yes" if number <= least_number else "no"
        rows.append([name, least, aim, f"{number:,.1f}", reached])
    ratio = last.all_recall / first.all_recall
    reached = "aim" if ratio >= 0.99 else "yes" if ratio >= 0.95 else "no"
    rows.append(["recall against that of the smallest size", "≥ 0.95", "≥ 0.99", f"{ratio:.3f}", reached])
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def draw(measured: Sequence[Measured], path: Path) -> None:
    """Draw six plots over the number of articles."""
    sizes = [each.articles for each in measured]
    panels: list[tuple[str, dict[str, list[float]]]] = [
        ("fill, minutes", {"by the clock": _column(0, measured), "processors": _column(1, measured)}),
        ("peak memory, MB", {"fill": _column(2, measured), "add 100": _column(6, measured)}),
        ("disk, GB", {"": _column(3, measured)}),
        (
            "one run, seconds",
            {FIGURES[i].name.removesuffix(", s"): _column(i, measured) for i in (5, 7, 8)},
        ),
        ("recall of planted rewrites", {name: [m.recall[name] for m in measured] for name in REWRITTEN}),
        ("pairs compared per article", {"": _column(9, measured)}),
    ]
    figure, every = plt.subplots(2, 3, figsize=(12, 7))
    for axes, (title, lines) in zip(every.flat, panels, strict=True):
        for name, values in lines.items():
            axes.plot(sizes, values, marker="o", label=name)
        axes.set(title=title, xlabel="articles", xscale="log")
        axes.set_ylim(bottom=0, top=1.02 if "recall" in title else None)
        axes.grid(alpha=0.3)
        if len(lines) > 1:
            axes.legend(fontsize=8)
    figure.tight_layout()
    figure.savefig(path, dpi=110, metadata={"Software": None})
    plt.close(figure)


def _column(figure: int, measured: Sequence[Measured]) -> list[float]:
    return [FIGURES[figure].value(each) for each in measured]
