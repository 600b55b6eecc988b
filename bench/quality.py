"""Measure how well copies are told from independent reports; write docs/quality.md and its two plots.

    make quality                            TEXT_DEDUP_PYTHON=…/python lets text-dedup itself run
    python bench/quality.py --sample bbc    list fifty reported pairs to be read

What stands below KEPT in the document was read and written by people, and is kept as it is.
"""

from __future__ import annotations

import datetime
import sys
import time
import tomllib
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import corpora
import numpy as np
import peers
import plots
from folds import REPORTED, Counts, count, count_scores, cross_validate, leave_out
from labelled import Labelled, labelled_pairs
from logistic import predict
from measuring import machine
from numpy.typing import NDArray

from dedup.article import KINDS, Settings
from dedup.judge import TERMS
from dedup.pipeline import Report, scan

ROOT = Path(__file__).resolve().parents[1]
DOCUMENT = ROOT / "docs" / "quality.md"
KEPT = "<!-- Read by hand: bench/quality.py keeps what follows. -->"
SAMPLE = 50
"""Reported pairs of a corpus without labels that are read one by one."""
FEW = 10
"""Copies from which a corpus has an F1 worth averaging."""
NEEDED = {
    *("seeds", "clough-stevenson", "onestop-a", "llmfake-gossipcop", "mixset", "wiki-versions"),
    *("basil", "fakebr", "bbc", "fakenews-es", "reuters21578"),
}
"""Corpora that the targets and the readings are about."""
SURE = (REPORTED, 0.9)
"""Scores from which reported pairs are held against what readers said of them."""
EXACT, UNREAD = "exact", "unread"
"""What stands for a verdict on an exact copy, and on a pair that nobody read."""
BINS, LEAST_SCORE = 10, 0.05
"""Of the calibration: how many bins, and the score below which a candidate is left out, as nobody sees it."""

Floats = NDArray[np.float64]


@dataclass(slots=True)
class Stopwatch:
    """Times the comparing of a scan, from its progress."""

    times: list[tuple[float, int]] = field(default_factory=list)

    def __call__(self, stage: str, done: int, of: int | None) -> None:
        """Note how much is compared, and when."""
        if stage == "comparing":
            self.times.append((time.perf_counter(), done))

    @property
    def milliseconds(self) -> float | None:
        """Milliseconds a pair, the first step left out; None where there is only one."""
        if len(self.times) < 2:
            return None
        (began, first), (ended, last) = self.times[0], self.times[-1]
        return 1000 * (ended - began) / max(last - first, 1)


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured on one corpus.

    shipped: by the whole scan. kinds: of its reports, by label. exact: labels of the exact copies. others: by
    name of the setting. read: verdicts of those who read its reports, of a corpus without labels, for each
    of SURE.
    """

    corpus: corpora.Corpus
    part: Labelled
    articles: int
    candidates: int
    milliseconds: float | None
    shipped: Counts
    kinds: dict[str, Counter[str]]
    exact: Counter[str]
    others: dict[str, Counts]
    jaccards: peers.Jaccards
    read: list[Counter[str]]

    @property
    def name(self) -> str:
        return self.corpus.name

    @property
    def has_copies(self) -> bool:
        """Tell whether it has enough copies for an F1."""
        return self.shipped.copies >= FEW

    @property
    def labelled(self) -> bool:
        """Tell whether any of its pairs are labelled."""
        return bool(self.corpus.labels)


def measure(name: str) -> Measured:
    """Scan one corpus, and let the others report on it."""
    corpus, watch = corpora.load(name), Stopwatch()
    report = scan([corpus.articles], Settings(), progress=watch)
    kinds: dict[str, Counter[str]] = {}
    for match in report.matches:
        label = corpus.label(_pair(match.source.id, match.copy.id))
        kinds.setdefault(label or "ignored", Counter())[match.kind] += 1
    texts = peers.read(corpus)
    reports = {
        "datasketch, words, 0.5": peers.datasketch_pairs(texts, 1, 0.5),
        "datasketch, 5-word, 0.5": peers.datasketch_pairs(texts, 5, 0.5),
        "datasketch, 5-word, 0.7": peers.datasketch_pairs(texts, 5, 0.7),
        "text-dedup": peers.text_dedup_pairs(corpus, texts),
    }
    return Measured(
        corpus=corpus,
        part=labelled_pairs(name),
        articles=report.summary.articles,
        candidates=report.summary.candidates,
        milliseconds=watch.milliseconds,
        shipped=count(corpus, (_pair(match.source.id, match.copy.id) for match in report.matches)),
        kinds=kinds,
        exact=Counter({label: by_kind["exact"] for label, by_kind in kinds.items() if label != "ignored"}),
        others={setting: count(corpus, pairs) for setting, pairs in reports.items()},
        jaccards=peers.jaccards(texts) if corpus.labels else peers.Jaccards([], np.zeros(0)),
        read=[] if corpus.labels else [verdicts(corpus, report, score) for score in SURE],
    )


def verdicts(corpus: corpora.Corpus, report: Report, least: float) -> Counter[str]:
    """Count the verdicts on reported pairs of a score or more; EXACT and UNREAD beside those of readers."""
    return Counter(
        EXACT if match.kind == "exact" else corpus.verdicts.get(_pair(match.source.id, match.copy.id), UNREAD)
        for match in report.matches
        if match.score >= least
    )


def real_share(read: Counter[str]) -> float:
    """Return the share of the reported pairs that readers took for reuse; what nobody read is none."""
    return (read[EXACT] + read[corpora.REUSE]) / max(read.total(), 1)


def _pair(a: str, b: str) -> corpora.Pair:
    return (a, b) if a < b else (b, a)


@dataclass(frozen=True, slots=True)
class Judged:
    """The scores of all pairs by one way of fitting, and what they report, in the order of the corpora."""

    scores: list[Floats]
    counts: dict[str, Counts]


def judge(all_measured: Sequence[Measured], scores: list[Floats]) -> Judged:
    """Count what the scores report."""
    counts = {
        each.name: count_scores(each.corpus, each.part, score, each.exact)
        for each, score in zip(all_measured, scores, strict=True)
    }
    return Judged(scores, counts)


def shipped_scores(part: Labelled) -> Floats:
    """Judge by the weights that the package carries."""
    model = tomllib.loads((ROOT / "dedup" / "judge.toml").read_text("utf-8"))
    weights = np.array([model["weights"][name] for name in TERMS])
    return np.maximum(predict(part.terms, model["intercept"], weights), part.resemblance)


def macro(all_measured: Sequence[Measured], value: Callable[[Measured], float]) -> float:
    """Return the mean over the corpora with FEW copies or more."""
    return float(np.mean([value(each) for each in all_measured if each.has_copies]))


def macro_f1(all_measured: Sequence[Measured], judged: Judged) -> float:
    """Return the mean F1 by one way of fitting."""
    return macro(all_measured, lambda each: judged.counts[each.name].f1)


def macro_f1_of_peer(all_measured: Sequence[Measured], setting: str) -> float:
    """Return the mean F1 of another tool."""
    return macro(all_measured, lambda each: each.others[setting].f1)


# The tables, each a list of lines.

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


def kinds_by_label(all_measured: Sequence[Measured]) -> dict[str, Counter[str]]:
    """Return the kinds of all reported pairs, by label."""
    kinds: dict[str, Counter[str]] = {}
    for each in all_measured:
        for label, counter in each.kinds.items():
            kinds[label] = kinds.get(label, Counter()) + counter
    return kinds


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


def candidate_recall(each: Measured) -> float:
    """Return the share of the labelled copies among the candidates, exact copies included."""
    found = (each.part.candidate & each.part.positive).sum()
    exact = sum(each.exact[label] for label in corpora.POSITIVE)
    return float(found + exact) / max(each.shipped.copies, 1)


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
    head = ["corpus", "articles", "recall of copies", "candidates an article", "ms a candidate"]
    return table(head, [*rows, ["macro", "", mean, "", ""]])


# Calibration.


def seen(all_measured: Sequence[Measured], scores: Sequence[Floats]) -> tuple[Floats, NDArray[np.bool_]]:
    """Return scores and truth of the counted candidates of LEAST_SCORE and more of the labelled corpora."""
    taken, truth = [], []
    for each, score in zip(all_measured, scores, strict=True):
        if each.labelled:
            kept = each.part.candidate & each.part.counted & (score >= LEAST_SCORE)
            taken.append(score[kept])
            truth.append(each.part.positive[kept])
    return np.concatenate(taken), np.concatenate(truth)


def bin_scores(scores: Floats, truth: NDArray[np.bool_]) -> list[plots.Bin]:
    """Return the bins of equal width."""
    place = np.minimum((scores * BINS).astype(np.int64), BINS - 1)
    return [
        plots.Bin(
            low=i / BINS,
            high=(i + 1) / BINS,
            pairs=int(inside.sum()),
            score=float(scores[inside].mean()) if inside.any() else 0.0,
            copies=float(truth[inside].mean()) if inside.any() else 0.0,
        )
        for i in range(BINS)
        for inside in [place == i]
    ]


def calibration_error(bins: Sequence[plots.Bin]) -> float:
    """Return the mean distance of score and share of copies, weighed by the pairs of each bin."""
    pairs = sum(each.pairs for each in bins)
    return sum(each.pairs * abs(each.score - each.copies) for each in bins) / max(pairs, 1)


def bins_table(bins: Sequence[plots.Bin]) -> Lines:
    """Return the bins."""
    rows = [
        [f"{each.low:.1f} to {each.high:.1f}", f"{each.pairs:,}", number(each.score), number(each.copies)]
        for each in bins
    ]
    return table(["score", "pairs", "mean score", "share that are copies"], rows)


def calibration_by_corpus(all_measured: Sequence[Measured], scores: Sequence[Floats]) -> Lines:
    """Return the calibration error of each labelled corpus."""
    rows = []
    for each, score in zip(all_measured, scores, strict=True):
        if each.labelled:
            taken, truth = seen([each], [score])
            error = calibration_error(bin_scores(taken, truth))
            rows.append([each.name, f"{len(taken):,}", f"{int(truth.sum()):,}", number(error)])
    return table(["corpus", "pairs", "copies", "calibration error"], rows)


# Others.


def hindsight(each: Measured) -> tuple[float, Counts]:
    """Return the threshold of plain 3-word shingles with the best F1 on this very corpus, and its counts."""
    thresholds = np.unique(np.round(each.jaccards.jaccard, 3))[::-1]
    step = max(len(thresholds) // 200, 1)
    tried = [(float(t), plain(each, float(t))) for t in thresholds[::step]]
    return max(tried, key=lambda pair: pair[1].f1)


def plain(each: Measured, threshold: float) -> Counts:
    """Count what plain 3-word shingles report at a threshold."""
    chosen = np.flatnonzero(each.jaccards.jaccard >= threshold)
    return count(each.corpus, (each.jaccards.pairs[i] for i in chosen))


def best_for_all(all_measured: Sequence[Measured]) -> float:
    """Return the one threshold of plain 3-word shingles with the best macro F1, in hindsight."""
    thresholds = np.arange(0.02, 0.5, 0.01)
    return float(max(thresholds, key=lambda t: macro(all_measured, lambda each: plain(each, t).f1)))


def peers_table(all_measured: Sequence[Measured], validated: Judged) -> Lines:
    """Return F1 side by side, then the false alarms among related pairs."""
    one = best_for_all(all_measured)
    settings = list(all_measured[0].others)
    head = ["corpus", "dedup", *settings, "3-word, best each", f"3-word, {one:.2f}"]
    rows = []
    for each in [each for each in all_measured if each.has_copies]:
        threshold, best = hindsight(each)
        rows.append(
            [
                f"{each.name}, F1",
                number(validated.counts[each.name].f1),
                *(number(each.others[setting].f1) for setting in settings),
                f"{best.f1:.3f} at {threshold:.2f}",
                number(plain(each, one).f1),
            ]
        )
    means = [
        number(macro_f1(all_measured, validated)),
        *(number(macro_f1_of_peer(all_measured, s)) for s in settings),
        number(macro(all_measured, lambda each: hindsight(each)[1].f1)),
        number(macro(all_measured, lambda each: plain(each, one).f1)),
    ]
    rows.append(["macro F1", *means])
    for each in all_measured:
        if each.shipped.total["related"] >= FEW:
            counts = [validated.counts[each.name], *each.others.values()]
            best_here = percent(hindsight(each)[1], "related") if each.has_copies else "–"
            last = [best_here, percent(plain(each, one), "related")]
            rows.append([f"{each.name}, related", *(percent(c, "related") for c in counts), *last])
    return table(head, rows)


# Targets.


@dataclass(frozen=True, slots=True)
class Target:
    """One line of what must hold: the figure must be at least `least`, or at most where `low` is better."""

    name: str
    value: float
    least: float
    aim: float
    low: bool = False

    def reaches(self, bound: float) -> bool:
        """Tell whether the figure is on the right side of a bound."""
        return self.value <= bound if self.low else self.value >= bound


def targets(all_measured: Sequence[Measured], validated: Judged, error: float) -> list[Target]:
    """Return every target with its figure; those on F1 and false alarms cross-validated."""
    by_name = {each.name: each for each in all_measured}
    f1 = {name: counts.f1 for name, counts in validated.counts.items()}
    related = {name: counts.share("related") for name, counts in validated.counts.items()}
    largest = max(all_measured, key=lambda each: each.articles)
    slowest = max(all_measured, key=lambda each: each.milliseconds or 0.0)
    seeds = by_name["seeds"].part
    shipped = shipped_scores(seeds)
    kinds = kinds_by_label(all_measured)
    return [
        Target("macro F1", macro(all_measured, lambda each: f1[each.name]), 0.92, 0.96),
        Target("clough-stevenson F1", f1["clough-stevenson"], 0.96, 0.99),
        Target("onestop-a F1", f1["onestop-a"], 0.995, 1.0),
        Target("llmfake-gossipcop F1", f1["llmfake-gossipcop"], 0.74, 0.85),
        Target("mixset F1", f1["mixset"], 0.91, 0.95),
        Target("wiki-versions F1", f1["wiki-versions"], 0.975, 0.99),
        Target("basil, related flagged", related["basil"], 0.03, 0.01, low=True),
        Target("llmfake-gossipcop, related flagged", related["llmfake-gossipcop"], 0.08, 0.04, low=True),
        Target("fakebr, related flagged", related["fakebr"], 0.01, 0.003, low=True),
        Target("expected calibration error", error, 0.05, 0.03, low=True),
        Target("recall of the candidates, macro", macro(all_measured, candidate_recall), 0.98, 0.98),
        Target(
            f"candidates an article, {largest.name}",
            largest.candidates / largest.articles,
            20,
            20,
            low=True,
        ),
        Target(f"ms a candidate, {slowest.name}", slowest.milliseconds or 0.0, 0.4, 0.4, low=True),
        Target("exact: exact", _of_kinds(kinds, ["exact"], {"exact"}), 1.0, 1.0),
        Target("near: near or exact", _of_kinds(kinds, ["near"], {"near", "exact"}), 0.95, 0.95),
        Target("partial: excerpt or near", _of_kinds(kinds, ["partial"], {"excerpt", "near"}), 0.9, 0.9),
        Target(
            "light and heavy: rewrite, near or excerpt",
            _of_kinds(kinds, ["light", "heavy"], {"rewrite", "near", "excerpt"}),
            0.95,
            0.95,
        ),
        *(
            Target(f"{each.name}, reported pairs that are reuse", real_share(each.read[0]), 0.9, 0.9)
            for each in all_measured
            if each.read
        ),
        Target("the user's spun copy, score", float(shipped[seeds.positive].min()), 0.95, 0.95),
        Target(
            "the user's other pairs, highest", float(shipped[~seeds.positive].max()), 0.05, 0.05, low=True
        ),
    ]


def _of_kinds(kinds: dict[str, Counter[str]], labels: Sequence[str], allowed: set[str]) -> float:
    """Return the share of the reported pairs of these labels that have one of the allowed kinds."""
    all_of = sum((kinds.get(label, Counter()) for label in labels), Counter[str]())
    return sum(all_of[kind] for kind in allowed) / max(all_of.total(), 1)


def targets_table(rows: Sequence[Target]) -> Lines:
    """Return the targets, met or not."""

    def verdict(target: Target) -> str:
        if target.reaches(target.aim):
            return "aim met" if target.aim != target.least else "met"
        return "met" if target.reaches(target.least) else "**not met**"

    def bound(target: Target, value: float) -> str:
        return f"{'≤' if target.low else '≥'} {value:g}"

    lines = [
        [row.name, f"{row.value:.4f}", bound(row, row.least), bound(row, row.aim), verdict(row)]
        for row in rows
    ]
    return table(["figure", "measured", "at least", "aim", ""], lines)


# The document.


def sample(name: str) -> list[str]:
    """Return reported pairs to be read: those with the lowest hashes, so that a new pair moves few."""
    matches = {
        _pair(match.source.id, match.copy.id): match
        for match in scan([corpora.load(name).articles], Settings()).matches
    }
    drawn = sorted(matches, key=lambda pair: zlib.crc32("/".join((name, *pair)).encode()))[:SAMPLE]
    return [f"{a} {b} {matches[a, b].kind} {matches[a, b].score:.3f}" for a, b in drawn]


def main() -> None:
    """Measure everything and write the document; with --sample and corpora, list pairs to be read."""
    if sys.argv[1:2] == ["--sample"]:
        for name in sys.argv[2:]:
            print("\n".join((name, *sample(name))))
        return
    if missing := sorted(NEEDED - set(corpora.names())):
        sys.exit(
            f"These labelled corpora are not in {corpora.FOLDER}: {', '.join(missing)}."
            " Name the folder that holds them in DEDUP_CORPORA."
        )
    all_measured = []
    for name in corpora.names():
        began = time.perf_counter()
        all_measured.append(measure(name))
        print(f"{name}: {time.perf_counter() - began:.0f} s", file=sys.stderr, flush=True)
    parts = [each.part for each in all_measured]
    ways = {
        "shipped": judge(all_measured, [shipped_scores(part) for part in parts]),
        "five folds": judge(all_measured, cross_validate(parts)),
        "corpus left out": judge(all_measured, leave_out(parts)),
    }
    draw(all_measured, ways)
    kept = DOCUMENT.read_text("utf-8").partition(KEPT)[2] if DOCUMENT.exists() else "\n"
    DOCUMENT.write_text("\n".join([*document(all_measured, ways), KEPT]) + kept, "utf-8")


def draw(all_measured: Sequence[Measured], ways: dict[str, Judged]) -> None:
    """Draw both plots."""
    ours, plain_curves, points = {}, {}, {}
    for each, score in zip(all_measured, ways["five folds"].scores, strict=True):
        if not each.has_copies:
            continue
        kept = each.part.candidate & each.part.counted
        exact = [label in corpora.POSITIVE for label in each.exact.elements()]
        copies = each.shipped.copies
        ours[each.name] = plots.curve(
            np.append(score[kept], np.ones(len(exact))), np.append(each.part.positive[kept], exact), copies
        )
        labels = np.array([each.corpus.label(pair) or "" for pair in each.jaccards.pairs])
        counted = labels != ""
        plain_curves[each.name] = plots.curve(
            each.jaccards.jaccard[counted], np.isin(labels[counted], corpora.POSITIVE), copies
        )
        counts = ways["five folds"].counts[each.name]
        points[each.name] = (counts.recall, counts.precision)
    plots.draw_precision_recall(
        ours, plain_curves, points, DOCUMENT.with_name("quality-precision-recall.png")
    )
    plots.draw_calibration(
        {way: bin_scores(*seen(all_measured, judged.scores)) for way, judged in ways.items()},
        DOCUMENT.with_name("quality-calibration.png"),
    )


def document(all_measured: Sequence[Measured], ways: dict[str, Judged]) -> Lines:
    """Return the lines of the measured part of the document."""
    validated = ways["five folds"]
    bins = bin_scores(*seen(all_measured, validated.scores))
    errors = {
        way: calibration_error(bin_scores(*seen(all_measured, judged.scores))) for way, judged in ways.items()
    }
    rows = targets(all_measured, validated, errors["five folds"])
    missed = [row.name for row in rows if not row.reaches(row.least)]
    pairs = sum(each.pairs for each in bins)
    return [
        "# Quality",
        "",
        "How well copies are told from independent reports, measured on labelled corpora.",
        "`make quality` writes this page, its tables and its plots in one run.",
        f"Measured on {datetime.date.today().isoformat()}, on {machine()}.",
        "Texts of the corpora belong to their publishers and are not quoted here.",
        "",
        "A pair of articles counts once, whatever its kind and direction.",
        "A hit is a reported pair that people labelled a copy.",
        "A false alarm is a reported pair labelled related or unrelated.",
        "So is a reported pair of two families that no list knows; it is called crossing.",
        f"A pair is reported from a probability of {REPORTED}.",
        "",
        "## Targets",
        "",
        "F1, related pairs flagged and calibration are cross-validated; the rest is as shipped.",
        f"{len(rows) - len(missed)} of {len(rows)} are met."
        + (f" Not met: {'; '.join(missed)}." if missed else ""),
        "",
        *targets_table(rows),
        "The milliseconds are wall time of one thread, on the slowest corpus with enough pairs to time.",
        "Other work on the machine only adds to them.",
        "",
        "## As shipped",
        "",
        "What `dedup scan` reports with the weights in `dedup/judge.toml`, fitted to all these corpora.",
        "Related and unrelated: the share of such pairs that was reported.",
        "Crossing: how many pairs of two families were reported and are no known overlap.",
        "The corpora without copies are background: bbc, fakenews-es and reuters21578 have no labels at all.",
        "The macro F1 is the mean over the corpora with ten copies or more.",
        "",
        *shipped_table(all_measured),
        "Recall by label:",
        "",
        *label_table(all_measured),
        "The kinds of the reported pairs, all corpora together, by label:",
        "",
        *kinds_table(all_measured),
        "## Judged by weights fitted elsewhere",
        "",
        "Five folds: the weights are fitted to four fifths of the families and judge the last fifth.",
        "No family is in two folds; a pair of two families is fitted to where both are in the four fifths.",
        "Corpus left out: the weights are fitted to the other corpora only.",
        "Exact copies count as found; copies that the candidate search missed count as missed.",
        "A shipped figure here can differ by a few pairs from the one above.",
        "A scan drops a pair where it has no passage to show.",
        "",
        *ways_table(all_measured, ways),
        "Reported pairs of two families that no list knows:",
        "",
        *crossing_table(all_measured, ways),
        "![Precision and recall](quality-precision-recall.png)",
        "",
        "## Reported pairs, read one by one",
        "",
        "People read every pair that the corpora without labels report, and many just below, both texts",
        "up to 1,800 characters or more; `bench/verdicts.tsv` keeps their verdicts, ids only.",
        "Reuse: at least one sentence of running prose stands in both, the same or recognisably reworded.",
        "Separate: the same affair, written anew.",
        "Form: the wording of a recurring notice, filled in with other facts.",
        "Pairs that known_overlaps.tsv lists by their verbatim runs were read too:",
        "more than half of reuters21578's are forms.",
        "Weights are fitted to what was read as separate or form, as to related pairs, and never to reuse.",
        "",
        *verdict_table(all_measured),
        "## Calibration",
        "",
        f"The population: candidates of all corpora with labels, scored {LEAST_SCORE} or more.",
        "They count as copy or false alarm; pairs that the rules ignore are left out.",
        "Exact copies are not judged, so they are not in it; neither are the corpora without labels.",
        f"These are {pairs:,} pairs, large corpora counting by their size.",
        f"The expected calibration error over {BINS} bins is {errors['five folds']:.3f} cross-validated,"
        f" {errors['shipped']:.3f} as shipped and {errors['corpus left out']:.3f} with the corpus left out.",
        "",
        *bins_table(bins),
        "By corpus, cross-validated:",
        "",
        *calibration_by_corpus(all_measured, validated.scores),
        "![Calibration](quality-calibration.png)",
        "",
        "## Candidates",
        "",
        "The search sees no text; what it does not find cannot be reported.",
        "Recall is of all labelled copies, exact ones included, after thinning.",
        "",
        *candidates_table(all_measured),
        "## Beside other tools",
        "",
        "The same articles in the same run.",
        "The column of dedup is cross-validated; the last two columns are chosen in hindsight.",
        "",
        "- datasketch, words: as its documentation shows, over the set of words:"
        " `MinHash(num_perm=128)`, `MinHashLSH(threshold=0.5, num_perm=128)`.",
        "- datasketch, 5-word: the same over 5-word shingles, as is common for articles, at 0.5 and at 0.7.",
        "- text-dedup: " + _text_dedup_sentence(),
        "- 3-word, best each: exact Jaccard similarity of 3-word shingles,"
        " at the threshold with the best F1 on that very corpus.",
        "- 3-word and a number: the same at the one threshold with the best macro F1.",
        "",
        *peers_table(all_measured, validated),
        _hindsight_sentence(all_measured, validated),
        "",
    ]


def _hindsight_sentence(all_measured: Sequence[Measured], validated: Judged) -> str:
    """Return where a plain threshold does better."""
    better = [
        each.name
        for each in all_measured
        if each.has_copies and hindsight(each)[1].f1 > validated.counts[each.name].f1
    ]
    where = ", ".join(better) or "no corpus"
    return f"A threshold of plain shingles that knows the answers does better on {where}."


def _text_dedup_sentence() -> str:
    """Return what stands behind the column of text-dedup."""
    settings = (
        "5-word shingles, 250 permutations, threshold 0.7; all pairs within a cluster count as reported"
    )
    if peers.TEXT_DEDUP_PYTHON:
        return f"its `minhash` command at its shipped settings, {settings}."
    return f"not installed here, so datasketch at its shipped settings, {settings}."


if __name__ == "__main__":
    main()
