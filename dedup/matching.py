"""Two articles that were judged a copy → the Match, with direction, kind, shares and passages."""

from __future__ import annotations

import numpy as np

from dedup.align import Text, align
from dedup.article import Article, Match, Passage
from dedup.function_words import content_words
from dedup.judge import kind
from dedup.origin import origin
from dedup.profile import SHINGLE, Weigh
from dedup.words import WordHashes, Words, mix64, split_words


def make_match(a: Article, b: Article, score: float, weigh: Weigh) -> Match | None:
    """Return the match of two articles; None where no passage shows it: what cannot be shown is not reported."""
    a_is_source, direction = origin(a, b)
    source, copy = (a, b) if a_is_source else (b, a)
    texts = [_text(article, weigh) for article in (source, copy)]
    alignment = align(*texts)
    if not alignment.passages:
        return None
    counts = [len(text.words.hashes) for text in texts]
    shared = resemblance(texts[0].words, texts[1].words)
    verbatim = alignment.verbatim_words / max(counts[1], 1)
    return Match(
        kind=kind(shared, alignment.copied, alignment.used, verbatim),
        score=score,
        source=source,
        copy=copy,
        origin=direction,
        resemblance=shared,
        copied=alignment.copied,
        used=alignment.used,
        verbatim_words=alignment.verbatim_words,
        source_words=counts[0],
        copy_words=counts[1],
        passages=alignment.passages,
        telling=alignment.telling,
    )


def exact_match(a: Article, b: Article) -> Match:
    """Return the match of two articles with the same words in the same order."""
    a_is_source, direction = origin(a, b)
    source, copy = (a, b) if a_is_source else (b, a)
    words = [split_words([article.text]) for article in (source, copy)]
    spans = [(int(part.start[0]), int(part.end[-1])) if len(part.start) else (0, 0) for part in words]
    count = len(words[0].start)
    return Match(
        kind="exact",
        score=1.0,
        source=source,
        copy=copy,
        origin=direction,
        resemblance=1.0,
        copied=1.0,
        used=1.0,
        verbatim_words=count,
        source_words=count,
        copy_words=count,
        passages=(Passage(spans[0], spans[1], 1.0, True),) if count else (),
    )


def resemblance(a: Words, b: Words) -> float:
    """Return the Jaccard similarity of the sets of 3-word shingles; 0 where neither text has any."""
    one, other = _shingles(a.hashes), _shingles(b.hashes)
    common = len(np.intersect1d(one, other, assume_unique=True))
    return common / max(len(one) + len(other) - common, 1)


def _text(article: Article, weigh: Weigh) -> Text:
    words = split_words([article.text])
    return Text(words, weigh(words), content_words(words))


def _shingles(hashes: WordHashes) -> WordHashes:
    shingles = np.zeros(max(len(hashes) - SHINGLE + 1, 0), np.uint64)
    for place in range(SHINGLE):
        shingles = mix64(shingles + hashes[place : place + len(shingles)])
    return np.unique(shingles)
