"""The document: what was measured, as text and tables. Every sentence holds whatever the numbers are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

import contenders as of
from contenders import DEDUP, Outcome
from speed_input import LEAST_WORDS, Input

ARTICLE = 960
"""Words of an article of the targets."""

Outcomes = dict[str, Outcome]


@dataclass(frozen=True, slots=True)
class Setting:
    """When, where and on what it was measured. load: tasks that ran before it began, averaged over a minute."""

    day: str
    machine: str
    load: float
    rounds: int
    asked: int
    articles: Input
    without_copies: bool
    versions: dict[str, str]


@dataclass(frozen=True, slots=True)
class Target:
    """A figure with what it shall be at least, or at most. None: not measured."""

    figure: str
    measured: float | None
    least: float
    aim: float
    unit: str
    at_most: bool = False

    def row(self) -> list[str]:
        """Return its row of the table."""
        sign = "≤ " if self.at_most else "≥ "
        bounds = [f"{sign}{_short(bound)}{self.unit}" for bound in (self.least, self.aim)]
        if self.measured is None:
            return [self.figure, "not measured", *bounds, ""]
        return [self.figure, f"{_short(self.measured)}{self.unit}", *bounds, self.verdict()]

    def verdict(self) -> str:
        """Return what was reached."""
        if self.measured is None:
            return "not measured"
        reached = [
            self.measured <= bound if self.at_most else self.measured >= bound
            for bound in (self.least, self.aim)
        ]
        return "aim met" if all(reached) else "met" if reached[0] else "missed"


def page(setting: Setting, outcomes: Outcomes) -> list[str]:
    """Return the lines of the document."""
    return [
        *_head(setting),
        *_targets(targets(setting, outcomes)),
        *_whole_runs(setting, outcomes),
        *_lines(outcomes),
        *_fingerprints(setting, outcomes),
        *_floor(outcomes),
        *_stages(outcomes[of.STAGES]),
        *_peers(setting, outcomes),
    ]


def targets(setting: Setting, outcomes: Outcomes) -> list[Target]:
    """Return the targets for two cores, with what was measured."""

    def times(slow: str, fast: str, of_what: Callable[[Outcome], float] = lambda o: o.median) -> float | None:
        if outcomes[slow].trouble or outcomes[fast].trouble:
            return None
        return of_what(outcomes[slow]) / of_what(outcomes[fast])

    rate = setting.articles.words / ARTICLE / outcomes[DEDUP].median
    start = None if outcomes[of.HELP].trouble else outcomes[of.HELP].median
    inside = times(of.GAOYA_FINGERPRINT, of.FINGERPRINT, lambda o: median(o.inside))
    return [
        Target("against datasketch as documented, as fast", times(of.DATASKETCH, DEDUP), 10, 25, " ×"),
        Target("against datasketch tuned, as fast", times(of.DATASKETCH_TUNED, DEDUP), 1.2, 3, " ×"),
        Target("against text-dedup, as fast", times(of.TEXT_DEDUP, DEDUP), 3, 8, " ×"),
        Target("against datatrove, as fast", times(of.DATATROVE, DEDUP), 8, 20, " ×"),
        Target("against rensa, as fast", times(of.RENSA, DEDUP), 0.7, 2, " ×"),
        Target("against gaoya, of its time", times(DEDUP, of.GAOYA), 5, 1.5, " ×", at_most=True),
        Target("against reading and counting words, of its time", times(DEDUP, of.COUNT), 6, 2.5, " ×", True),
        Target("fingerprints only, against gaoya, as fast", inside, 0.7, 1.5, " ×"),
        Target(f"articles of {ARTICLE} words a second", rate, 1400, 4000, ""),
        Target("`dedup --help`", start, 0.1, 0.1, " s", at_most=True),
    ]


def _head(setting: Setting) -> list[str]:
    articles = setting.articles
    few = (
        "" if articles.articles == setting.asked else f" There are no more; {setting.asked:,} were asked for."
    )
    short = articles.articles - articles.long
    shortest = f", and the longest {short:,} of the shorter ones" if short else ""
    left_out = ["One article of each labelled copy was left out."] if setting.without_copies else []
    each = ", ".join(f"{name} {count:,}" for name, count in sorted(articles.corpora.items()))
    return [
        "# Speed",
        "",
        "How fast copies are found, and what other tools take for the same articles on the same machine.",
        "`make speed` writes this page in one run.",
        f"Measured on {setting.day}, on {setting.machine}.",
        f"When it began, {setting.load:.1f} tasks were running on average.",
        "",
        f"The articles: {articles.articles:,} of the labelled corpora, one a file, "
        f"{articles.words:,} words, {articles.megabytes:.1f} MB.{few}",
        f"They are {articles.long:,} articles of {LEAST_WORDS} words and more{shortest}.",
        f"By corpus: {each}.",
        *left_out,
        f"People labelled {len(articles.copies):,} pairs of them copies, and {len(articles.others):,} no copies.",
        "",
        "Whole processes are measured, start included, from files to findings on disk.",
        f"Rounds: {setting.rounds}; in each, all run one after the other. Times are medians.",
        "Memory is the greatest sum of the proportional set sizes of all processes, sampled in another run.",
        "",
    ]


def _targets(targets: Sequence[Target]) -> list[str]:
    missed = [target.figure for target in targets if target.verdict() in ("missed", "not measured")]
    open_ = f" Not met: {'; '.join(missed)}." if missed else ""
    return [
        "## Targets",
        "",
        "Of `dedup scan --jobs 2` on the folder.",
        f"{len(targets) - len(missed)} of {len(targets)} are met.{open_}",
        "",
        *_table(["figure", "measured", "target", "aim", ""], [target.row() for target in targets]),
        "",
        "For datasketch, the faster of two numbers of permutations counts, which is 128.",
        f"Articles of {ARTICLE} words a second are words a second, divided by {ARTICLE}.",
        "",
    ]


def _whole_runs(setting: Setting, outcomes: Outcomes) -> list[str]:
    names = [
        *(DEDUP, of.DEDUP_ALONE, of.GAOYA, of.RENSA, of.DATASKETCH_TUNED, of.DATASKETCH_TUNED_256),
        *(of.TEXT_DEDUP, of.DATATROVE, of.DATASKETCH, of.DATASKETCH_256),
    ]
    return [
        "## From files to findings",
        "",
        *_found(names, setting, outcomes),
        "",
        "× is the time against that of `dedup scan --jobs 2`.",
        "Labelled copies are the pairs found that people labelled copies; "
        "labelled others those that people labelled no copies.",
        "Other pairs are not thereby wrong: most pairs of a corpus were never judged by people, "
        "and some corpora have no labels.",
        "",
    ]


def _found(names: Sequence[str], setting: Setting, outcomes: Outcomes) -> list[str]:
    base = outcomes[DEDUP].median
    articles = setting.articles
    rows = [
        [
            name,
            *_times(outcomes[name]),
            f"{outcomes[name].median / base:.2f}",
            f"{outcomes[name].megabytes:,.0f}",
            f"{len(outcomes[name].pairs):,}",
            f"{len(outcomes[name].pairs & articles.copies):,}",
            f"{len(outcomes[name].pairs & articles.others):,}",
        ]
        for name in names
        if not outcomes[name].trouble
    ]
    return _table(
        ["", "seconds", "from–to", "×", "MB", "pairs found", "labelled copies", "labelled others"], rows
    )


def _lines(outcomes: Outcomes) -> list[str]:
    """Tell of the one compressed file, which the peers do not read."""
    title = ["## The same articles as one .jsonl.gz", ""]
    names = [name for name in (of.LINES, of.LINES_ALONE) if not outcomes[name].trouble]
    if not names:
        return [*title, "Not measured.", ""]
    rows = [
        [name, *_times(outcomes[name]), f"{outcomes[name].megabytes:,.0f}", f"{len(outcomes[name].pairs):,}"]
        for name in names
    ]
    alike = all(outcomes[name].pairs == outcomes[DEDUP].pairs for name in names)
    told = "The pairs are those of the folder." if alike else "The pairs are not those of the folder."
    head = ["", "seconds", "from–to", "MB", "pairs found"]
    return [*title, *_table(head, rows), "", told, ""]


def _fingerprints(setting: Setting, outcomes: Outcomes) -> list[str]:
    names = [name for name in (of.FINGERPRINT, of.GAOYA_FINGERPRINT) if not outcomes[name].trouble]
    rows = []
    for name in names:
        inside = median(outcomes[name].inside)
        rate = setting.articles.articles / inside
        rows.append([name, f"{inside:.2f}", f"{rate:,.0f}", f"{outcomes[name].median:.2f}"])
    return [
        "## Fingerprints only",
        "",
        "Reading, decoding, splitting into words and signing, on two cores; nothing is searched.",
        "dedup makes 256 permutations of pairs of content words, counters of words and pairs, and packs texts.",
        "gaoya makes 126 permutations of 5-word shingles, inserted into its index.",
        "The work is timed within the process, from the first file on; the last column is the whole process.",
        "",
        *_table(["", "seconds", "articles/s", "whole process, seconds"], rows),
        "",
    ]


def _floor(outcomes: Outcomes) -> list[str]:
    names = [name for name in (of.READ, of.COUNT, of.HELP) if not outcomes[name].trouble]
    rows = [
        [name, *_times(outcomes[name]), f"{outcomes[name].median / outcomes[DEDUP].median:.3f}"]
        for name in names
    ]
    return [
        "## The floor",
        "",
        "No peers: what Python takes for the least that has to be done, in one process.",
        "",
        *_table(["", "seconds", "from–to", "×"], rows),
        "",
    ]


def _stages(outcome: Outcome) -> list[str]:
    head = ["## Where the time goes", ""]
    if outcome.trouble:
        return [*head, f"Not measured: it {outcome.trouble}", ""]
    rows = []
    for stage in outcome.stages[0]:
        wall, processor = (median(told[stage][clock] for told in outcome.stages) for clock in (0, 1))
        rows.append([stage, f"{wall:.3f}", f"{processor:.3f}", f"{wall / outcome.median:.0%}"])
    rows.append(["the whole process", f"{outcome.median:.3f}", "", ""])
    missing = [f"`{name}`" for name in outcome.missing]
    told = [f"Not found, and so within other stages: {', '.join(missing)}.", ""] if missing else []
    return [
        *head,
        "`dedup scan --jobs 1` on the folder, by `bench/stages.py`.",
        "Processor time is that of all threads; medians, stage by stage.",
        "",
        *_table(["stage", "seconds", "processor seconds", "share"], rows),
        "",
        *told,
    ]


def _peers(setting: Setting, outcomes: Outcomes) -> list[str]:
    told = ["## How the peers are run", ""]
    for peer, how in of.HOW.items():
        named = f"{peer} {setting.versions[peer]}" if peer in setting.versions else peer
        told.append(f"- {named}: {how}")
    left_out = [f"- {o.contender.name}: {o.trouble}" for o in outcomes.values() if o.trouble]
    return [
        *told,
        "",
        "Each has an environment of its own, from the package index, and a driver in `bench/peers/`.",
        "text-dedup and datatrove read no folder of text files; "
        "their drivers write the articles as JSON Lines first, which is part of their time.",
        "Both report clusters; each pair within one counts as found.",
        "",
        *(["Left out:", "", *left_out, ""] if left_out else []),
    ]


def _times(outcome: Outcome) -> list[str]:
    """Return the median and the range of the seconds."""
    return [f"{outcome.median:.2f}", f"{min(outcome.seconds):.2f}–{max(outcome.seconds):.2f}"]


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    return [f"| {' | '.join(cells)} |" for cells in (head, ["---"] * len(head), *rows)]


def _short(number: float) -> str:
    """Return a number with three significant digits, or whole with commas from 100 on.

    >>> _short(0.0834), _short(1.5), _short(25), _short(1400)
    ('0.0834', '1.5', '25', '1,400')
    """
    return f"{number:,.0f}" if number >= 100 else f"{number:.3g}"
