"""The whole flow on one page: paths → fingerprints → index → candidates → evidence → judgement → matches."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import BinaryIO, TypeVar

import numpy as np
from numpy.typing import NDArray

from dedup.article import Article, Match, Problem, Settings, Summary
from dedup.evidence import find_evidence
from dedup.fingerprint import fingerprint_all, fingerprint_articles
from dedup.index import Index
from dedup.judge import probability
from dedup.matching import Prepared, exact_match, make_match, prepare
from dedup.profiles import Profiles
from dedup.ragged import Ints
from dedup.reading import Input, inputs
from dedup.thinning import thin

Progress = Callable[[str, int, int | None], None]
"""Called with a stage ("reading", "comparing"), how much is done, and of how much where that is known."""

PAIRS_A_STEP = 1000
"""Candidates compared at once."""
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
    with closing(Index()) as index:
        problems = _fill(index, found, settings, progress or _silent)
        return _compare_all(index, problems, settings, progress or _silent)


def compare(first: Article, second: Article, settings: Settings) -> Match | None:
    """Compare two articles with different ids; None where neither seems to derive from the other."""
    with closing(Index()) as index:
        index.add(fingerprint_articles([first, second], settings))
        if index.exact_pairs():
            return exact_match(*prepare([first, second], index.rarity))
        score = float(_judge(index, _Pairs(np.array([0]), np.array([1])), _silent)[0])
        if score < settings.min_score:
            return None
        one, other = prepare([first, second], index.rarity)
        return make_match(one, other, score)


def _silent(stage: str, done: int, of: int | None) -> None:
    """Report no progress."""


def _fill(
    index: Index, found: Iterable[Input | Problem], settings: Settings, progress: Progress
) -> list[Problem]:
    """Phase one: fingerprint and store every article; return what could not be read."""
    problems: list[Problem] = []
    for batch in fingerprint_all(found, settings):
        problems += batch.problems
        new, taken = index.split_new(batch.entries)
        problems += [
            Problem(entry.article.path, f"its id was given before: {entry.article.id}") for entry in taken
        ]
        index.add(new)
        progress("reading", len(index), None)
    return problems


@dataclass(frozen=True, slots=True)
class _Pairs:
    """Pairs of article numbers, (pairs,) each; the id of the first sorts before that of the second."""

    first: Ints
    second: Ints


def _compare_all(index: Index, problems: list[Problem], settings: Settings, progress: Progress) -> Report:
    """Phase two: judge every candidate, with the rarities of all that is stored."""
    exact = index.exact_pairs()
    found = index.candidates()
    kept = thin(found)
    pairs = _oriented(index.ids, found.first[kept], found.second[kept], exact)
    scores = _judge(index, pairs, progress)
    reported = np.flatnonzero(scores >= settings.min_score).tolist()
    likely = [(int(pairs.first[i]), int(pairs.second[i]), float(scores[i])) for i in reported]
    matches = _matches(index, exact, likely)
    problems.sort(key=lambda problem: (problem.path, problem.line or 0, problem.reason))
    summary = Summary(
        articles=len(index),
        problems=len(problems),
        matches=len(matches),
        short=index.count_shorter(settings.min_words),
        candidates=len(pairs.first),
        full_buckets=found.full_buckets,
    )
    return Report(tuple(matches), tuple(problems), summary)


def _oriented(ids: Sequence[str], first: Ints, second: Ints, exact: list[tuple[int, int]]) -> _Pairs:
    """Order the two articles of each pair by id, and the pairs by both, so that nothing depends on arrival."""
    rank = np.empty(len(ids), np.int64)
    order = np.array(sorted(range(len(ids)), key=ids.__getitem__), np.int64)
    rank[order] = np.arange(len(ids))
    low, high = np.minimum(rank[first], rank[second]), np.maximum(rank[first], rank[second])
    same = np.array([sorted((rank[a], rank[b])) for a, b in exact], np.int64).reshape(-1, 2)
    key = low * len(ids) + high
    key = np.setdiff1d(key, same[:, 0] * len(ids) + same[:, 1])
    return _Pairs(order[key // max(len(ids), 1)], order[key % max(len(ids), 1)])


def _judge(index: Index, pairs: _Pairs, progress: Progress) -> NDArray[np.float64]:
    """Return the probability of each pair."""
    rarity = index.rarity
    profiles = Profiles(index.texts, rarity)
    scores = np.zeros(len(pairs.first))
    for low in range(0, len(scores), PAIRS_A_STEP):
        step = slice(low, low + PAIRS_A_STEP)
        numbers, place = np.unique(
            np.concatenate((pairs.first[step], pairs.second[step])), return_inverse=True
        )
        half = len(place) // 2
        scores[step] = probability(find_evidence(profiles.of(numbers), place[:half], place[half:], rarity))
        progress("comparing", min(low + PAIRS_A_STEP, len(scores)), len(scores))
    return scores


def _matches(index: Index, exact: list[tuple[int, int]], likely: list[tuple[int, int, float]]) -> list[Match]:
    """Return the matches of exact and of likely copies, sorted."""
    matches: list[Match | None] = []
    for pairs in _parts(exact):
        prepared = _prepare(index, [number for pair in pairs for number in pair])
        matches += [exact_match(prepared[a], prepared[b]) for a, b in pairs]
    for scored in _parts(likely):
        prepared = _prepare(index, [number for a, b, _ in scored for number in (a, b)])
        matches += [make_match(prepared[a], prepared[b], score) for a, b, score in scored]
    found = [match for match in matches if match]
    return sorted(found, key=lambda match: (match.source.id, -match.score, match.copy.id))


def _prepare(index: Index, numbers: list[int]) -> dict[int, Prepared]:
    """Return articles ready to be aligned, by number."""
    articles = index.articles(numbers)
    return dict(zip(articles, prepare(list(articles.values()), index.rarity), strict=True))


Row = TypeVar("Row")


def _parts(rows: list[Row]) -> Iterator[list[Row]]:
    """Cut rows into parts, so that not all texts are in memory at once."""
    for low in range(0, len(rows), MATCHES_A_STEP):
        yield rows[low : low + MATCHES_A_STEP]
