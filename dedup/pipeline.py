"""How a run goes, on one page: new articles are fingerprinted and stored, then all pending ones are judged.

    inputs ─ load ─ fingerprint ─▶ Collection ─▶ exact pairs ──────────────────────────────▶ matches
                                       │                                                       ▲
                                       └──▶ likely pairs ─ evidence ─▶ pending pairs ─ prior ──┘
                                                   └─ usage of words ─┘

Pairs that may be copies stay pending until the evidence of all pairs is known, because the share of copies
among all lookalikes affects every score (`judging/prior.py`). The collection decides where articles are kept
and what a stopped run leaves for the next one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass, replace
from functools import partial

import numpy as np

from dedup import reading
from dedup.article import Article, Likeness, Match, Notice, Problem, Progress, Settings, Summary, silent
from dedup.candidates.fingerprint import Fingerprints, fingerprint, fingerprint_articles
from dedup.candidates.stories import LEAST_CARRIERS, count_stories_once, find_stories, link_carriers
from dedup.index.collection import EXACT, LIKELY, SETTLED, Collection, Found, Reported, Stage
from dedup.index.memory import MemoryCollection
from dedup.index.once import are_one
from dedup.index.taken import Taken
from dedup.judging import prior
from dedup.judging.comparison import each_evidence, judge_pairs
from dedup.judging.judge import carry_one_story
from dedup.judging.judge import judge as judge_evidence
from dedup.judging.prior import Settled
from dedup.kernels.pairs import Pairs
from dedup.kernels.ragged import Floats
from dedup.kernels.threads import in_threads
from dedup.reading import Item
from dedup.words.furniture import find_furniture
from dedup.words.sentences import holders_of
from dedup.words.split import Words
from dedup.words.usage import Usage

MATCHES_PER_STEP = 100
"""Matches that are aligned with their texts in memory, and kept, at once."""
PAIRS_PER_STEP = 20_000
"""Pairs that are judged by their evidence, and kept, at once: a few seconds of work."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a run found: matches by story, the strongest first, and problems by path and line."""

    matches: Iterable[Match]
    problems: tuple[Problem, ...]
    summary: Summary
    taken: Taken
    settings: Settings
    """The settings in force: an index keeps some of its own."""
    notices: tuple[Notice, ...] = ()
    """What a reader should know of files that were read, by path."""

    def __iter__(self) -> Iterator[Match]:
        return iter(self.matches)


@dataclass(frozen=True, slots=True)
class Judged:
    """How many pairs were judged or withheld, and what limits were reached."""

    candidates: int = 0
    full_buckets: int = 0
    large_groups: int = 0
    withheld: int = 0

    def __add__(self, more: Judged) -> Judged:
        return Judged(*map(sum, zip(astuple(self), astuple(more), strict=True)))


@dataclass(frozen=True, slots=True)
class Verdicts:
    """Pairs to be matched with their scores, and what they are matched by; pairs without scores are exact
    copies.
    """

    pairs: Pairs
    scores: Floats | None
    usage: Usage

    def __getitem__(self, rows: slice) -> Verdicts:
        return Verdicts(self.pairs[rows], None if self.scores is None else self.scores[rows], self.usage)


@dataclass(frozen=True, slots=True)
class Unmatched:
    """Verdicts, the rows of their pairs, and the articles of these by number, as the collection has them."""

    verdicts: Verdicts
    rows: list[tuple[int, int]]
    articles: dict[int, Article]
    words: Mapping[str, Words]
    is_aside: bool = False
    """Whether it is a pair at which an earlier run ended."""

    def of_rows(self) -> Unmatched:
        """Return the same with the articles of its rows only."""
        numbers = sorted({number for row in self.rows for number in row})
        return replace(self, articles={number: self.articles[number] for number in numbers})


def run(
    collection: Collection,
    found: Iterable[Item],
    settings: Settings,
    progress: Progress = silent,
) -> Report:
    """Add what was found to the collection, judge all that is pending, and report what is new.

    If an earlier run was stopped while it judged, its judging is finished first, without the newer articles.
    """
    judged = judge(collection, settings, progress) if collection.was_stopped() else Judged()
    notices = take(collection, found, settings, progress)
    judged += judge(collection, settings, progress)
    reported, licensed = _selected(collection.report(), settings)
    taken = collection.taken
    summary = Summary(
        articles=taken.read,
        problems=taken.unread,
        matches=reported.count,
        short=taken.short,
        candidates=judged.candidates,
        full_buckets=judged.full_buckets,
        large_groups=judged.large_groups,
        held_back=judged.withheld,
        files=taken.files,
        left_out=taken.kinds_left_out(),
        updates=taken.updates,
        known=taken.known,
        notices=len(notices),
        licensed=licensed,
        tally=reported.tally,
        changes=reported.changes,
    )
    return Report(reported.matches, tuple(taken.listed()), summary, taken, settings, notices)


def _selected(reported: Reported, settings: Settings) -> tuple[Reported, int]:
    """Return what the settings want to have reported, and how much of it is licensed. Whatever else was found
    counts as reported.
    """
    from dedup.matching.story import tally  # slow to import
    from dedup.matching.whose import Whose

    whose = Whose.of(settings)
    if whose.is_all:
        return reported, 0
    found = whose.selected(reported.matches)
    licensed = sum(match.licensed for match in found)
    return replace(reported, matches=found, count=len(found), tally=tally(found)), licensed


def take(
    collection: Collection,
    found: Iterable[Item],
    settings: Settings,
    progress: Progress = silent,
) -> tuple[Notice, ...]:
    """Run phase one: read, fingerprint and store; return what a reader should know of the files."""
    from dedup.matching.origin.dropped import DroppedDates  # light, but what lies beside it is not

    dropped = DroppedDates(settings.today)
    with reading.readers():
        for batch in fingerprints(collection.unread(found), settings):
            collection.add(batch)
            dropped.add(entry.article for entry in batch.entries)
            progress("reading", collection.taken.read, None)
    collection.end_reading()
    return dropped.notices()


def fingerprints(inputs: Iterable[Item], settings: Settings) -> Iterator[Fingerprints]:
    """Yield the fingerprints of inputs batch by batch, in order; `settings.jobs` threads work on them."""

    def work(batch: reading.Batch) -> Fingerprints:
        return fingerprint(reading.loaded(batch, settings), settings)

    return in_threads(work, reading.batches(inputs), settings.jobs)


def judge(collection: Collection, settings: Settings, progress: Progress = silent) -> Judged:
    """Run phase two: match exact copies, judge likely pairs, and match those that remain after the prior."""
    if not len(collection.pending()):
        collection.end_judging()  # needed if all pending articles of a stopped run were forgotten
        return Judged()
    exact = collection.exact_pairs()
    _match(collection, EXACT, Verdicts(exact.pairs, None, Usage(collection.rarity)), settings)
    likely = collection.likely_pairs(settings.jobs)
    usage = learn_usage(collection, likely.pairs, settings.jobs)
    _judge_likely(collection, likely.pairs, usage, settings, progress)
    settled = _settle(collection, settings.min_score)
    proven = Verdicts(Pairs(settled.first, settled.second), settled.scores, usage)
    _match(collection, SETTLED, proven, settings)
    collection.end_judging()
    return Judged(len(likely.pairs), likely.full_buckets, exact.large_groups, settled.withheld)


def compare(first: Article, second: Article, settings: Settings) -> Match | None:
    """Compare two articles with different ids; return None if neither seems to derive from the other.

    The score is that of the two alone: no prior of a collection affects it.
    """
    from dedup.matching.match import exact_matches, make_matches, prepare

    collection = _of_two(first, second, settings)
    prepared = prepare([first, second], Usage(collection.rarity), settings)
    if len(collection.exact_pairs().pairs):
        return exact_matches(prepared, [(0, 1)])[0]
    score = _score_of_two(collection)
    return make_matches(prepared, [(0, 1)], [score])[0] if score >= settings.min_score else None


def likeness(first: Article, second: Article, settings: Settings) -> Likeness:
    """Return how alike two articles with different ids are, also where they share no passage."""
    from dedup.matching.align import align
    from dedup.matching.match import prepare

    collection = _of_two(first, second, settings)
    prepared = prepare([first, second], Usage(collection.rarity), settings)
    (found,) = align(prepared.texts, np.array([0]), np.array([1]))
    shares = found.resemblance, found.copied, found.used
    words = prepared.count_words(0), prepared.count_words(1)
    return Likeness(_score_of_two(collection), *shares, found.verbatim_words, words)


def _of_two(first: Article, second: Article, settings: Settings) -> MemoryCollection:
    collection = MemoryCollection(settings, keeps_versions=True)
    collection.add(Fingerprints(tuple(fingerprint_articles([first, second], settings)), ()))
    return collection


def _score_of_two(collection: MemoryCollection) -> float:
    articles, pair = collection.in_order_of(Pairs.of([])), Pairs(np.array([0]), np.array([1]))
    return float(judge_pairs(articles, pair, Usage(collection.rarity)).most[0])


def _judge_likely(
    collection: Collection, pairs: Pairs, usage: Usage, settings: Settings, progress: Progress
) -> None:
    """Judge pairs by their evidence; set aside those that may be copies, and the lookalikes."""
    done = kept = collection.done(LIKELY, pairs)
    left = pairs[done:]
    pending, lookalikes = [], []
    articles = collection.in_order_of(left)
    for evidence in each_evidence(articles, left, usage, settings.jobs, progress):
        opinion = judge_evidence(evidence)
        step = pairs[done : done + len(opinion.least)]
        pending.append(prior.pending_pairs(step.first, step.second, opinion, settings.min_score))
        lookalikes.append(prior.lookalikes(step.first, step.second, opinion))
        done += len(step)
        if done - kept >= PAIRS_PER_STEP or done == len(pairs):
            collection.set_aside(pairs, done, pending, lookalikes)
            pending, lookalikes, kept = [], [], done


def learn_usage(collection: Collection, pairs: Pairs, jobs: int) -> Usage:
    """Find out, among the articles of likely pairs, what is furniture and which stories many carry."""
    numbers = np.unique(np.concatenate((pairs.first, pairs.second)))
    rarity, holders = collection.rarity, holders_of(collection.sentences(numbers, jobs), numbers)
    furniture = find_furniture(holders, collection.texts, rarity, collection.sites)
    raw = Usage(rarity, collection.keep_furniture(furniture))
    links = link_carriers(holders, raw.furniture)
    of_links = each_evidence(collection.in_order_of(links), links, raw, jobs)
    same = np.concatenate([np.zeros(0, np.bool_), *map(carry_one_story, of_links)])
    is_whole = len(collection.pending()) == rarity.articles  # else, many that carry a story are not looked at
    stories = find_stories(Pairs(links.first[same], links.second[same]), LEAST_CARRIERS if is_whole else 2)
    return Usage(count_stories_once(rarity, stories, collection.texts), raw.furniture)


def _settle(collection: Collection, min_score: float) -> Settled:
    """Return the pending pairs that are reported; most runs of a cron job have no pending pairs."""
    pairs = collection.pending_pairs()
    if not len(pairs.first):
        return Settled(pairs.first, pairs.second, pairs.probability, withheld=0)
    return prior.settle(pairs, collection.lookalikes(), min_score)


def _match(collection: Collection, stage: Stage, verdicts: Verdicts, settings: Settings) -> None:
    """Match pairs and keep the matches, a step at a time; `settings.jobs` threads work on them."""
    pairs = verdicts.pairs
    size, jobs = (1, 1) if collection.is_careful else (MATCHES_PER_STEP, settings.jobs)
    starts = range(collection.done(stage, pairs), len(pairs), size)
    steps = (_unmatched(collection, verdicts[low : low + size]) for low in starts)
    matched = in_threads(partial(_matched_or_not, settings=settings), steps, jobs)
    for low, (found, problems) in zip(starts, matched, strict=True):
        for problem in problems:
            collection.taken.report(problem)
        copies = [each for each in found if collection.keeps_versions or not are_one(each.match)]
        collection.taken.updates += len(found) - len(copies)
        collection.keep(stage, pairs, min(low + size, len(pairs)), copies)


def _unmatched(collection: Collection, verdicts: Verdicts) -> Unmatched:
    """Fetch what the matches of pairs are made of."""
    rows = verdicts.pairs.rows()
    numbers = sorted({number for row in rows for number in row})
    aside = collection.is_careful and not collection.may_try(*rows[0])
    return Unmatched(verdicts, rows, collection.articles(numbers), collection.words_instead(numbers), aside)


def _matched_or_not(step: Unmatched, settings: Settings) -> tuple[list[Found], list[Problem]]:
    """Return the matches of pairs, and a problem for each pair that takes more memory than there is or is set
    aside. So no pair holds up the others.
    """
    if step.is_aside:
        return [], [_left_out(step, "an earlier run ended while it was compared with")]
    try:
        return _matched(step, settings), []
    except MemoryError:
        if len(step.rows) == 1:
            return [], [_left_out(step, "there is too little memory to compare it with")]
    found, problems = list[Found](), list[Problem]()
    for n in range(len(step.rows)):
        one = replace(step, verdicts=step.verdicts[n : n + 1], rows=step.rows[n : n + 1]).of_rows()
        more = _matched_or_not(one, settings)
        found += more[0]
        problems += more[1]
    return found, problems


def _left_out(step: Unmatched, why: str) -> Problem:
    """Return the problem that says why a pair was left out."""
    ((first, second),) = step.rows
    one, other = step.articles[first], step.articles[second]
    return Problem(one.path, f"{why} {other.id}; the pair is left out until dedup rebuild", one.line)


def _matched(step: Unmatched, settings: Settings) -> list[Found]:
    # The import takes a tenth of a second, and most runs of a cron job find nothing.
    from dedup.matching.match import exact_matches, make_matches, prepare

    articles, scores = step.articles, step.verdicts.scores
    prepared = prepare(list(articles.values()), step.verdicts.usage, settings, step.words)
    place = {number: i for i, number in enumerate(articles)}
    pairs = [(place[a], place[b]) for a, b in step.rows]
    matches: Sequence[Match | None] = (
        exact_matches(prepared, pairs) if scores is None else make_matches(prepared, pairs, scores.tolist())
    )
    found = []
    for (a, b), match in zip(step.rows, matches, strict=True):
        if match is not None:
            source, copy = (a, b) if match.source.id == articles[a].id else (b, a)
            found.append(Found(source, copy, match))
    return found
