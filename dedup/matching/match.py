"""Two articles that were judged a copy → the Match, with direction, kind, shares and passages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from dedup.article import Article, Match, Origin, Passage, Settings, Span
from dedup.kernels.ragged import Floats, Mask
from dedup.matching.align import Text, align
from dedup.matching.align.runs import RUN, count_verbatim_words, resemblance
from dedup.matching.example import find_example
from dedup.matching.kind import kind, spread
from dedup.matching.origin import Clues, weigh_clues
from dedup.words.function_words import content_words
from dedup.words.rarity import bits
from dedup.words.sentences import without
from dedup.words.split import STEP_CHARACTERS, Words
from dedup.words.usage import Usage
from dedup.words.wordlist import words_of

SHINGLE = 3
"""Words per shingle in the resemblance of the contract."""
FIRM = 0.7
"""The least confidence in the direction for the kind to depend on it. The order of arrival has less: the kind
of two texts is the same whenever they were stored and whatever happens to their files."""


@dataclass(frozen=True)
class Prepared:
    """An article with its words: what each tells, in bits, and whether it carries the topic."""

    article: Article
    words: Words
    weight: Floats
    content: Mask
    clues: Clues

    @cached_property
    def text(self) -> Text:
        """The article made ready for alignment, which exact copies do without."""
        return Text(self.words, self.weight, self.content)


def prepare(
    articles: Sequence[Article],
    usage: Usage,
    settings: Settings | None = None,
    texts: Mapping[str, str | Words] | None = None,
) -> list[Prepared]:
    """Split articles into weighted words, a few at a time, because splitting takes sixty bytes per character.

    The settings tell which originals the user trusts, and which day it is. `texts` holds, by id, texts or
    words to use in place of the articles' own texts. Furniture is left out.
    """
    steps: list[list[Article]] = [[]]
    size = 0
    for article in articles:
        steps[-1].append(article)
        size += len(article.text)
        if size >= STEP_CHARACTERS:
            steps.append([])
            size = 0
    return [
        prepared
        for step in steps
        for prepared in _prepare_step(step, usage, settings or Settings(), texts or {})
    ]


def _prepare_step(
    articles: Sequence[Article],
    usage: Usage,
    settings: Settings,
    texts: Mapping[str, str | Words],
) -> list[Prepared]:
    split = words_of([texts.get(article.id, article.text) for article in articles])
    words = without(split, usage.furniture)
    content = content_words(words)
    weight = bits(usage.rarity.share(words, content))
    prepared = []
    for i, article in enumerate(articles):
        part = slice(words.bounds[i], words.bounds[i + 1])
        clues = Clues(article, settings.prefer_source, settings.today)
        prepared.append(Prepared(article, words.of(i), weight[part], content[part], clues))
    return prepared


def make_match(a: Prepared, b: Prepared, score: float) -> Match | None:
    """Return the match of two articles; None without a passage, because a report could show nothing."""
    source, copy, direction = _directed(a, b)
    alignment = align(source.text, copy.text)
    if not alignment.passages:
        return None
    counts = [len(article.words.hashes) for article in (source, copy)]
    shared = resemblance(source.text.runs(SHINGLE), copy.text.runs(SHINGLE))
    taken = min(alignment.used * counts[0], alignment.copied * counts[1])
    is_firm = direction.confidence >= FIRM
    verbatim = alignment.verbatim_words
    if not is_firm:  # count both ways, so that runs that one text repeats do not tie the kind to the order
        verbatim = min(verbatim, count_verbatim_words(copy.text.runs(RUN), source.text.runs(RUN)))
    reach = _reach(source, copy, alignment.passages)
    return Match(
        kind=kind(shared, alignment.copied, alignment.used, verbatim / max(taken, 1), reach, is_firm),
        score=score,
        source=source.article,
        copy=copy.article,
        origin=direction,
        resemblance=shared,
        copied=alignment.copied,
        used=alignment.used,
        verbatim_words=alignment.verbatim_words,
        source_words=counts[0],
        copy_words=counts[1],
        passages=alignment.passages,
        example=find_example(source.text, copy.text, alignment.sentences),
    )


def _reach(source: Prepared, copy: Prepared, passages: Sequence[Passage]) -> float:
    """Return the part of the longer article over which the passages are spread."""
    if len(source.words.hashes) >= len(copy.words.hashes):
        return spread([passage.source for passage in passages], _whole(source.words)[1])
    return spread([passage.copy for passage in passages], _whole(copy.words)[1])


def exact_match(a: Prepared, b: Prepared) -> Match:
    """Return the match of two articles with the same words in the same order."""
    source, copy, direction = _directed(a, b)
    count = len(source.words.hashes)
    return Match(
        kind="exact",
        score=1.0,
        source=source.article,
        copy=copy.article,
        origin=direction,
        resemblance=1.0,
        copied=1.0,
        used=1.0,
        verbatim_words=count,
        source_words=count,
        copy_words=count,
        passages=(Passage(_whole(source.words), _whole(copy.words), 1.0, True),) if count else (),
    )


def _directed(a: Prepared, b: Prepared) -> tuple[Prepared, Prepared, Origin]:
    """Return the source, the copy, and the reason for that direction."""
    a_is_source, direction = weigh_clues(a.clues, b.clues)
    return (a, b, direction) if a_is_source else (b, a, direction)


def _whole(words: Words) -> Span:
    return int(words.start[0]), int(words.end[-1])
