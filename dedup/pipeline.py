"""The whole flow on one page: paths → fingerprints → index → candidates → evidence → judgement → matches."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO, TypeVar

import numpy as np

from dedup.article import Article, Match, Problem, Settings, Summary
from dedup.candidates.fingerprint import fingerprint_all, fingerprint_articles
from dedup.index.memory import Index
from dedup.judging.comparison import Pairs, Progress, candidate_pairs, exact_pairs, judge_pairs, silent
from dedup.judging.prior import lookalikes, pending_pairs, settle
from dedup.matching.match import Prepared, exact_match, make_match, prepare
from dedup.reading import Input, inputs

MATCHES_A_STEP = 100
"""Matches aligned with their texts in memory at once."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a run found, sorted: matches by source, score and copy; problems by path and line."""

    matches: tuple[Match, ...]
    problems: tuple[Problem, ...]
    summary: Summary


def scan(
    paths: Sequence[str | os.PathLike[str]],
    settings: Settings,
    stdin: BinaryIO | None = None,
    progress: Progress | None = None,
) -> Report:
    """Read all articles that the paths name and compare them with each other.

    Raises UsageError where a path does not exist.
    """
    found = inputs(paths, settings.max_bytes, stdin)
    index = Index()
    problems = fill(index, found, settings, progress or silent)
    return _compare_all(index, problems, settings, progress or silent)


def compare(first: Article, second: Article, settings: Settings) -> Match | None:
    """Compare two articles with different ids; None where neither seems to derive from the other."""
    index = Index()
    index.add(fingerprint_articles([first, second], settings))
    one, other = prepare([first, second], index.rarity, settings.prefer_source)
    if exact_pairs(index).pairs:
        return exact_match(one, other)
    (score,) = judge_pairs(index, Pairs(np.array([0]), np.array([1]))).most.tolist()
    return make_match(one, other, score) if score >= settings.min_score else None


def fill(
    index: Index, found: Iterable[Input | Problem], settings: Settings, progress: Progress = silent
) -> list[Problem]:
    """Phase one: fingerprint and store every article; return what could not be read."""
    problems: list[Problem] = []
    for batch in fingerprint_all(found, settings):
        problems += batch.problems
        new, taken = index.split_new(batch.entries)
        problems += [_taken(entry.article) for entry in taken]
        index.add(new)
        progress("reading", len(index), None)
    return problems


def _taken(article: Article) -> Problem:
    return Problem(article.path, f"its id was given before: {article.id}", article.line)


def _compare_all(index: Index, problems: list[Problem], settings: Settings, progress: Progress) -> Report:
    """Phase two: judge every candidate, with the rarities of all that is stored."""
    exact = exact_pairs(index)
    pairs, full_buckets = candidate_pairs(index, settings.jobs)
    opinion = judge_pairs(index, pairs, settings.jobs, progress)
    settled = settle(
        pending_pairs(pairs.first, pairs.second, opinion, settings.min_score),
        lookalikes(pairs.first, pairs.second, opinion),
        settings.min_score,
    )
    likely = list(zip(settled.first.tolist(), settled.second.tolist(), settled.scores.tolist(), strict=True))
    matches = _matches(index, exact.pairs, likely, settings.prefer_source)
    problems.sort(key=lambda problem: (problem.path, problem.line or 0, problem.reason))
    summary = Summary(
        articles=len(index),
        problems=len(problems),
        matches=len(matches),
        short=index.count_shorter(settings.min_words),
        candidates=len(pairs.first),
        full_buckets=full_buckets,
        large_groups=exact.large_groups,
        held_back=settled.withheld,
    )
    return Report(tuple(matches), tuple(problems), summary)


def _matches(
    index: Index,
    exact: list[tuple[int, int]],
    likely: list[tuple[int, int, float]],
    trusted: tuple[str, ...] = (),
) -> list[Match]:
    """Return the matches of exact and of likely copies, sorted."""
    matches: list[Match | None] = []
    for pairs in _parts(exact):
        prepared = _prepare(index, [number for pair in pairs for number in pair], trusted)
        matches += [exact_match(prepared[a], prepared[b]) for a, b in pairs]
    for scored in _parts(likely):
        prepared = _prepare(index, [number for a, b, _ in scored for number in (a, b)], trusted)
        matches += [make_match(prepared[a], prepared[b], score) for a, b, score in scored]
    found = [match for match in matches if match]
    return sorted(found, key=lambda match: (match.source.id, -match.score, match.copy.id))


def _prepare(index: Index, numbers: list[int], trusted: tuple[str, ...]) -> dict[int, Prepared]:
    """Return articles ready to be aligned, by number."""
    articles = index.articles(numbers)
    return dict(zip(articles, prepare(list(articles.values()), index.rarity, trusted), strict=True))


Row = TypeVar("Row")


def _parts(rows: list[Row]) -> Iterator[list[Row]]:
    """Cut rows into parts, so that not all texts are in memory at once."""
    for low in range(0, len(rows), MATCHES_A_STEP):
        yield rows[low : low + MATCHES_A_STEP]
