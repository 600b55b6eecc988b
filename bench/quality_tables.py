"""What is found, as tables of docs/quality.md: lists of lines. The cells of all its tables are made here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import corpora
from folds import Counts, lookalikes_of
from quality_scan import (
    EXACT,
    FEW,
    SURE,
    UNREAD,
    Measured,
    candidate_recall,
    kinds_by_label,
    macro,
    real_share,
)
from quality_ways import Judged, macro_f1

from dedup.article import KINDS
from dedup.judging.prior import against, count_articles

Lines = list[str]


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Lines:
    """Return a table, the first column to the left and numbers to the right."""
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return ["| " + " | ".join(line) + " |" for line in lines] + [""]


def number(value: float, copies: int = FEW) -> str:
    """Return a figure of three places; a dash where there are too few copies for it."""
    return f"{value:.3f}" if copies >= FEW else "–"


def percent(counts: Counts, label: str) -> str:
    """Return the share of the pairs of a label that were reported; a dash where there are none."""
    return f"{100 * counts.share(label):.1f} %" if counts.total[label] else "–"


def shipped_table(all_measured: Sequence[Measured]) -> Lines:
    """Return what the whole scan finds with the weights as shipped."""
    head = ["corpus", "copies", "precision", "recall", "F1", "related", "unrelated", "crossing"]
    rows = [
        [
            each.name,
            f"{counts.copies:,}",
            number(counts.precision, counts.copies),
            number(counts.recall, counts.copies),
            number(counts.f1, counts.copies),
            percent(counts, "related"),
            percent(counts, "unrelated"),
            str(counts.found[corpora.CROSSING]),
        ]
        for each in all_measured
        for counts in [each.shipped]
    ]
    mean = number(macro(all_measured, lambda each: each.shipped.f1))
    return table(head, [*rows, ["macro", "", "", "", mean, "", "", ""]])


def label_table(all_measured: Sequence[Measured]) -> Lines:
    """Return the recall by label."""
    rows = [
        [each.name, *(percent(each.shipped, label) for label in corpora.POSITIVE)]
        for each in all_measured
        if each.shipped.copies
    ]
    return table(["corpus", *corpora.POSITIVE], rows)


def kinds_table(all_measured: Sequence[Measured]) -> Lines:
    """Return the kinds that reported pairs were given, over all corpora."""
    kinds = kinds_by_label(all_measured)
    labels = [label for label in (*corpora.POSITIVE, *corpora.NEGATIVE, corpora.CROSSING) if label in kinds]
    return table(
        ["label", *KINDS], [[label, *(str(kinds[label][kind]) for kind in KINDS)] for label in labels]
    )


def ways_table(all_measured: Sequence[Measured], ways: dict[str, Judged]) -> Lines:
    """Return F1 and false alarms by way of fitting."""
    head = ["corpus", *(f"F1, {way}" for way in ways), *(f"related, {way}" for way in ways)]
    rows = [
        [
            each.name,
            *(number(judged.counts[each.name].f1, each.shipped.copies) for judged in ways.values()),
            *(percent(judged.counts[each.name], "related") for judged in ways.values()),
        ]
        for each in all_measured
        if each.labelled
    ]
    means = [number(macro_f1(all_measured, judged)) for judged in ways.values()]
    return table(head, [*rows, ["macro", *means, *[""] * len(ways)]])


def crossing_table(all_measured: Sequence[Measured], ways: dict[str, Judged]) -> Lines:
    """Return reported pairs of two families, by way of fitting."""
    rows = [
        [each.name, *(str(judged.counts[each.name].found[corpora.CROSSING]) for judged in ways.values())]
        for each in all_measured
    ]
    return table(["corpus", *ways], rows)


def verdict_table(all_measured: Sequence[Measured]) -> Lines:
    """Return what readers said of the reported pairs of the corpora without labels."""
    shown = (EXACT, corpora.REUSE, corpora.SEPARATE, corpora.FORM, corpora.NOTHING, UNREAD)
    rows = [
        [
            each.name,
            f"{least:g}",
            *(str(read[verdict]) for verdict in shown),
            f"{100 * real_share(read):.0f} %",
        ]
        for each in all_measured
        for least, read in zip(SURE, each.read, strict=False)
    ]
    head = [
        "corpus",
        "score from",
        "exact",
        "reuse",
        "separate",
        "form",
        "nothing",
        "unread",
        "reuse or exact",
    ]
    return table(head, rows)


def prior_table(all_measured: Sequence[Measured], ways: dict[str, Judged]) -> Lines:
    """Return what the prior of each corpus is made of, as shipped, and what it comes to by each way."""
    rows = []
    for i, each in enumerate(all_measured):
        counted = [count_articles(lookalikes_of(each.part, way.probabilities[i])) for way in ways.values()]
        divided = [f"{against(*each):.1f}" for each in counted]
        rows.append([each.name, *(f"{number:,}" for number in counted[0]), *divided])
    return table(["corpus", "in copies", "lookalikes", *(f"divided by, {name}" for name in ways)], rows)


def candidates_table(all_measured: Sequence[Measured]) -> Lines:
    """Return what the candidate search finds, and what it costs to look at."""
    rows = [
        [
            each.name,
            f"{each.articles:,}",
            number(candidate_recall(each), each.shipped.copies),
            f"{each.candidates / each.articles:.1f}",
            "–" if each.milliseconds is None else f"{each.milliseconds:.2f}",
        ]
        for each in all_measured
    ]
    mean = number(macro(all_measured, candidate_recall))
    head = ["corpus", "articles", "recall of copies", "candidates per article", "ms per candidate"]
    return table(head, [*rows, ["macro", "", mean, "", ""]])
