"""The document: what was measured, as text and tables. Every sentence holds whatever the numbers are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

import contenders as of
from contenders import DEDUP, Outcome
from speed_input import FOLDERS, LEAST_WORDS, LONG, LONG_WORDS, MANY, Input
from speed_tables import shapes, table, times, whole_runs
from speed_targets import Outcomes, Target, targets


@dataclass(frozen=True, slots=True)
class Setting:
    """When, where and on what it was measured.

    load: tasks that ran in the minute before, on average. note: where the articles come from, if not from
    given corpora.
    """

    day: str
    machine: str
    load: float
    rounds: int
    slow_rounds: int
    asked: int
    articles: dict[str, Input]
    versions: dict[str, str]
    note: str = ""


def page(setting: Setting, outcomes: dict[str, Outcomes]) -> list[str]:
    """Return the lines of the document."""
    of_many = outcomes[MANY]
    return [
        *_head(setting),
        *_targets(setting, *(targets(setting.articles[folder], outcomes[folder]) for folder in FOLDERS)),
        *whole_runs(setting.articles, outcomes),
        *shapes(setting.articles, outcomes),
        *_lines(of_many),
        *_fingerprints(setting.articles[MANY], of_many),
        *_floor(of_many),
        *_stages({folder: outcomes[folder][of.STAGES] for folder in FOLDERS}),
        *_peers(setting, outcomes),
    ]


def _head(setting: Setting) -> list[str]:
    return [
        "# Speed",
        "",
        "How fast copies are found, and what other tools take for the same articles on the same machine.",
        "`make speed` writes this page in one run.",
        f"Measured on {setting.day}, on {setting.machine}.",
        f"When it began, {setting.load:.1f} tasks were running on average.",
        *([setting.note] if setting.note else []),
        "",
        *_folder(setting, LONG, f"articles of {LONG_WORDS} words"),
        "They are made of the articles of the corpora, of each corpus by itself: "
        "first whole articles one after the other, then sentences drawn at random, whose words give way to "
        "others about as frequent, so that no sentence is used twice.",
        "Of each pair that people labelled a copy, one is left out.",
        "",
        *_folder(setting, MANY, "articles of the corpora as they are"),
        "Whole processes are measured, start included, from files to findings on disk.",
        f"Rounds: {setting.rounds}; in each, all run one after the other. Times are medians.",
        f"Of {', '.join(sorted(of.SLOW))}: {setting.slow_rounds}.",
        "Memory is the greatest sum of the proportional set sizes of all processes, sampled in another run.",
        "",
    ]


def _folder(setting: Setting, folder: str, what: str) -> list[str]:
    """Tell what a folder holds."""
    articles = setting.articles[folder]
    few = (
        "" if articles.articles == setting.asked else f" There are no more; {setting.asked:,} were asked for."
    )
    short = articles.articles - articles.long
    shortest = f", and the longest {short:,} of the shorter ones" if short else ""
    labelled = f"Pairs that people labelled copies: {len(articles.copies):,}; none: {len(articles.others):,}."
    each = ", ".join(f"{name} {count:,}" for name, count in sorted(articles.corpora.items()))
    return [
        f"*{folder.capitalize()}*: {articles.articles:,} {what}, one a file, "
        f"{articles.words:,} words, {articles.megabytes:.1f} MB.{few}",
        f"They are {articles.long:,} articles of {LEAST_WORDS} words and more{shortest}.",
        f"By corpus: {each}.",
        *([labelled] if articles.copies else []),
        "",
    ]


def _reached(setting: Setting, judged: Sequence[Target]) -> str:
    """Return how many targets are met; where the articles were made here, that none is set for those."""
    if setting.note:
        return "They are set for given corpora, so none is met or missed here."
    missed = [target.figure for target in judged if target.verdict() in ("missed", "not measured")]
    open_ = f" Not met: {'; '.join(missed)}." if missed else ""
    return f"{len(judged) - len(missed)} of {len(judged)} are met.{open_}"


def _targets(setting: Setting, judged: Sequence[Target], others: Sequence[Target]) -> list[str]:
    """Tell what was reached on the folder that the targets are set for, and what it is on the other."""
    folder, beside = FOLDERS
    rows = [
        [one.figure, *one.bounds(), one.told()[0], "" if setting.note else one.verdict(), other.told()[0]]
        for one, other in zip(judged, others, strict=True)
    ]
    return [
        "## Targets",
        "",
        f"Of `dedup scan --jobs 2` on the folder of {folder}, which hold next to no copies.",
        _reached(setting, judged),
        "",
        *table(["figure", "target", "aim", folder, "", beside], rows),
        "",
        f"Of {beside}, many are copies that no other tool finds, "
        "and each that is found is aligned with its source, word by word.",
        "datasketch counts with 128 permutations, which is less work than 256.",
        f"Articles of {LONG_WORDS} words a second are words a second, divided by {LONG_WORDS}.",
        "",
    ]


def _lines(outcomes: Outcomes) -> list[str]:
    """Tell of the one compressed file, which the peers do not read."""
    title = [f"## The articles of {MANY} as one .jsonl.gz", ""]
    names = [name for name in (of.LINES, of.LINES_ALONE) if not outcomes[name].trouble]
    if not names:
        return [*title, "Not measured.", ""]
    rows = [
        [name, *times(outcomes[name]), f"{outcomes[name].megabytes:,.0f}", f"{len(outcomes[name].pairs):,}"]
        for name in names
    ]
    alike = all(outcomes[name].pairs == outcomes[DEDUP].pairs for name in names)
    told = "The pairs are those of the folder." if alike else "The pairs are not those of the folder."
    head = ["", "seconds", "from–to", "MB", "pairs found"]
    return [*title, *table(head, rows), "", told, ""]


def _fingerprints(articles: Input, outcomes: Outcomes) -> list[str]:
    names = [name for name in (of.FINGERPRINT, of.GAOYA_FINGERPRINT) if not outcomes[name].trouble]
    rows = []
    for name in names:
        inside = median(outcomes[name].inside)
        rate = articles.articles / inside
        rows.append([name, f"{inside:.2f}", f"{rate:,.0f}", f"{outcomes[name].median:.2f}"])
    return [
        "## Fingerprints only",
        "",
        "Reading, decoding, splitting into words and signing, on two cores; nothing is searched.",
        f"Of the articles of {MANY}.",
        "dedup makes 256 permutations of pairs of content words, counts words and pairs, and packs texts.",
        "gaoya makes 126 permutations of 5-word shingles, inserted into its index.",
        "The work is timed within the process, from the first file on; the last column is the whole process.",
        "",
        *table(["", "seconds", "articles/s", "whole process, seconds"], rows),
        "",
    ]


def _floor(outcomes: Outcomes) -> list[str]:
    names = [name for name in (of.READ, of.COUNT, of.HELP) if not outcomes[name].trouble]
    rows = [
        [name, *times(outcomes[name]), f"{outcomes[name].median / outcomes[DEDUP].median:.3f}"]
        for name in names
    ]
    return [
        "## The floor",
        "",
        "No peers: what Python takes for the least that has to be done, in one process.",
        "",
        *table(["", "seconds", "from–to", "×"], rows),
        "",
    ]


def _stages(outcomes: dict[str, Outcome]) -> list[str]:
    lines = [
        "## Where the time goes",
        "",
        "`dedup scan --jobs 1`, by `bench/stages.py`.",
        "Processor time is that of all threads; medians, stage by stage.",
        "",
    ]
    for folder, outcome in outcomes.items():
        lines += [f"{folder.capitalize()}:", "", *_stage_table(outcome), ""]
    return lines


def _stage_table(outcome: Outcome) -> list[str]:
    if outcome.trouble:
        return [f"Not measured: it {outcome.trouble}"]
    rows = []
    for stage in outcome.stages[0]:
        wall, processor = (median(told[stage][clock] for told in outcome.stages) for clock in (0, 1))
        rows.append([stage, f"{wall:.3f}", f"{processor:.3f}", f"{wall / outcome.median:.0%}"])
    rows.append(["the whole process", f"{outcome.median:.3f}", "", ""])
    missing = ", ".join(f"`{name}`" for name in outcome.missing)
    told = ["", f"Not found, and so within other stages: {missing}."] if missing else []
    return [*table(["stage", "seconds", "processor seconds", "share"], rows), *told]


def _peers(setting: Setting, outcomes: dict[str, Outcomes]) -> list[str]:
    told = ["## How the peers are run", ""]
    for peer, how in of.HOW.items():
        named = f"{peer} {setting.versions[peer]}" if peer in setting.versions else peer
        told.append(f"- {named}: {how}")
    left_out = [
        f"- {outcome.contender.name} ({folder}): {outcome.trouble}"
        for folder in FOLDERS
        for outcome in outcomes[folder].values()
        if outcome.trouble
    ]
    return [
        *told,
        "",
        "Each has an environment of its own, from the package index, and a driver in `bench/peers/`.",
        "text-dedup and datatrove read no folder of text files; "
        "their drivers write the articles as JSON Lines first, which is part of their time.",
        "Those two and near-dupes report clusters; each pair within one counts as found.",
        "",
        *(["Left out:", "", *left_out, ""] if left_out else []),
    ]
