"""Two articles that were judged a copy → the Match, with direction, kind, shares and passages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from dedup.article import Article, Match, Origin, Passage, Settings, Span
from dedup.matching.align import LONG, Alignment, Texts, align
from dedup.matching.kind import kind, spread
from dedup.matching.origin import Clues, weigh_clues
from dedup.words.function_words import content_words
from dedup.words.rarity import bits
from dedup.words.sentences import without
from dedup.words.split import Words
from dedup.words.usage import Usage
from dedup.words.wordlist import words_in_steps

FIRM = 0.7
"""The least confidence in the direction for the kind to depend on it. The order of arrival has less: the kind
of two texts is the same whenever they were stored and whatever happens to their files."""

Pair = tuple[int, int]
"""Two articles of a batch, by number."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A batch of articles with their words: what each tells, in bits, and whether it carries the topic."""

    articles: tuple[Article, ...]
    texts: Texts
    clues: tuple[Clues, ...]

    def count_words(self, article: int) -> int:
        """Return how many words an article has."""
        return int(self.texts.words.bounds[article + 1] - self.texts.words.bounds[article])


def prepare(
    articles: Sequence[Article],
    usage: Usage,
    settings: Settings | None = None,
    texts: Mapping[str, str | Words] | None = None,
) -> Prepared:
    """Return articles with their words, weighted.

    The settings tell which originals the user trusts, and which day it is. `texts` holds, by id, texts or
    words to use in place of the articles' own texts. Furniture is left out.
    """
    settings = settings or Settings()
    whole = words_in_steps([(texts or {}).get(article.id, article.text) for article in articles])
    words = without(whole, usage.furniture)
    content = content_words(words)
    weighed = Texts(words, bits(usage.rarity.share(words, content)), content)
    clues = tuple(
        Clues(article, settings.prefer_source, settings.today, double)
        for article, double in zip(articles, _may_double(whole), strict=True)
    )
    return Prepared(tuple(articles), weighed, clues)


def _may_double(words: Words) -> list[bool]:
    """Return of each article whether a word stands twice in a row."""
    pairs = np.flatnonzero(words.hashes[1:] == words.hashes[:-1])
    found: list[bool] = (
        np.searchsorted(pairs, words.bounds[1:]) > np.searchsorted(pairs, words.bounds[:-1])
    ).tolist()
    return found


def make_matches(prepared: Prepared, pairs: Sequence[Pair], scores: Sequence[float]) -> list[Match | None]:
    """Return the matches of pairs; None without a passage, because a report could show nothing. Of texts too
    long to be aligned, in which passages cannot be told apart, the runs that both hold are enough.
    """
    directed = [_directed(prepared, pair) for pair in pairs]
    source, copy = np.array([pair for pair, _ in directed], np.int64).reshape(-1, 2).T
    aligned = align(prepared.texts, source, copy)
    return [
        _match(prepared, pair, direction, alignment, score)
        if alignment.passages or (alignment.verbatim_words and _is_long(prepared, pair))
        else None
        for (pair, direction), alignment, score in zip(directed, aligned, scores, strict=True)
    ]


def _is_long(prepared: Prepared, pair: Pair) -> bool:
    """Return whether one of the texts is too long for its words to tell which sentences belong together."""
    return max(map(prepared.count_words, pair)) > LONG


def _match(prepared: Prepared, pair: Pair, direction: Origin, alignment: Alignment, score: float) -> Match:
    source, copy = pair
    counts = prepared.count_words(source), prepared.count_words(copy)
    copied, used = alignment.copied, alignment.used
    if not alignment.passages:
        used, copied = alignment.repeated_words / counts[0], alignment.verbatim_words / counts[1]
    taken = min(used * counts[0], copied * counts[1])
    is_firm = direction.confidence >= FIRM
    verbatim = alignment.verbatim_words
    if not is_firm:  # count both ways, so that runs that one text repeats do not tie the kind to the order
        verbatim = min(verbatim, alignment.repeated_words)
    shared = alignment.resemblance
    reach = _reach(prepared, pair, alignment.passages)
    return Match(
        kind=kind(shared, copied, used, verbatim / max(taken, 1), reach, is_firm),
        score=score,
        source=prepared.articles[source],
        copy=prepared.articles[copy],
        origin=direction,
        resemblance=shared,
        copied=copied,
        used=used,
        verbatim_words=alignment.verbatim_words,
        source_words=counts[0],
        copy_words=counts[1],
        passages=alignment.passages,
        example=alignment.example,
    )


def _reach(prepared: Prepared, pair: Pair, passages: Sequence[Passage]) -> float:
    """Return the part of the longer article over which the passages are spread."""
    source, copy = pair
    if prepared.count_words(source) >= prepared.count_words(copy):
        return spread([passage.source for passage in passages], _whole(prepared, source)[1])
    return spread([passage.copy for passage in passages], _whole(prepared, copy)[1])


def exact_matches(prepared: Prepared, pairs: Sequence[Pair]) -> list[Match]:
    """Return the matches of articles with the same words in the same order."""
    return [_exact_match(prepared, *_directed(prepared, pair)) for pair in pairs]


def _exact_match(prepared: Prepared, pair: Pair, direction: Origin) -> Match:
    source, copy = pair
    count = prepared.count_words(source)
    whole = (Passage(_whole(prepared, source), _whole(prepared, copy), 1.0, True),) if count else ()
    return Match(
        kind="exact",
        score=1.0,
        source=prepared.articles[source],
        copy=prepared.articles[copy],
        origin=direction,
        resemblance=1.0,
        copied=1.0,
        used=1.0,
        verbatim_words=count,
        source_words=count,
        copy_words=count,
        passages=whole,
    )


def _directed(prepared: Prepared, pair: Pair) -> tuple[Pair, Origin]:
    """Return the source and the copy, and the reason for that direction."""
    a, b = pair
    a_is_source, direction = weigh_clues(prepared.clues[a], prepared.clues[b])
    return ((a, b) if a_is_source else (b, a)), direction


def _whole(prepared: Prepared, article: int) -> Span:
    words = prepared.texts.words
    return int(words.start[words.bounds[article]]), int(words.end[words.bounds[article + 1] - 1])
