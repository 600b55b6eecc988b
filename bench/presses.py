"""Independent articles as sentences, made here or of a corpus, with synonyms for their words. Plants nothing.

The made ones are those of invented.py, each of an event of its own. A sentence is the words as they are
written, with their marks; no sentence of eight words or more is in two articles.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from random import Random

from corpora import Corpus, Pair
from invented import FUNCTION_WORDS, Sentence, Story, Writer, write
from passages import sentences

SEED = 14
WORDS = (350, 900)
"""Least and most words of an article that something is planted into, or lifted from."""
MADE_SENTENCES = (18, 54)
KEPT_WORDS = 150
"""The commonest words of a corpus have no synonym: they carry grammar."""
SENTENCES_OF_PARAGRAPH = 3
QUOTES = '"“”„«»'
WHOLE_SENTENCE = 8
"""Words from which a sentence that two articles share makes the later one unfit."""

_MARKS = re.compile(r"^(\W*)(.*?)(\W*)$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Press:
    """Articles that have nothing to do with each other, and the synonym of each word that has one."""

    name: str
    articles: list[Story]
    synonyms: dict[str, str]

    def hosts(self) -> list[Story]:
        """Return the articles of WORDS."""
        return [article for article in self.articles if WORDS[0] <= count(article) <= WORDS[1]]

    def donors(self) -> list[Story]:
        """Return what is not quoted of the articles, where that is as long as a host."""
        return [article for article in self.unquoted() if WORDS[0] <= count(article) <= WORDS[1]]

    def unquoted(self) -> list[Story]:
        """Return what is not quoted of each article."""
        return [without_quotations(article) for article in self.articles]


def made(articles: int) -> Press:
    """Return a press of articles that are made here."""
    writer = Writer(f"{SEED} press")
    written = [writer.report(writer.event(), writer.random.randint(*MADE_SENTENCES)) for _ in range(articles)]
    stories = [split(write(story)) for story in written]
    return Press("made here", stories, synonyms(stories, FUNCTION_WORDS))


def of_corpus(corpus: Corpus) -> Press:
    """Return a press of the articles of a corpus, without those of which a part is in an earlier one.

    Articles that people know to overlap are left out too.
    """
    known = set(chain.from_iterable(_overlaps(corpus)))
    stories, seen = [], set[tuple[str, ...]]()
    for id_, text in corpus.texts():
        story = split(text)
        own = {tuple(sentence) for sentence in story if len(sentence) >= WHOLE_SENTENCE}
        if id_ not in known and not own & seen:
            stories.append(story)
        seen |= own
    counted = Counter(chain.from_iterable(chain.from_iterable(stories)))
    common = [word.lower() for word, _ in counted.most_common(KEPT_WORDS)]
    return Press(corpus.name, stories, synonyms(stories, common))


def _overlaps(corpus: Corpus) -> Iterable[Pair]:
    return chain(corpus.overlaps, (pair for pair, label in corpus.labels.items() if label != "unrelated"))


def split(text: str) -> Story:
    """Return the sentences of a text, each as its words with their marks."""
    lines = (sentences(line) for line in text.splitlines())
    return [words for sentence in chain.from_iterable(lines) if (words := sentence.split())]


def text_of(story: Sequence[Sentence]) -> str:
    """Return sentences as a text of short paragraphs."""
    step = SENTENCES_OF_PARAGRAPH
    return "\n\n".join(
        " ".join(chain.from_iterable(story[low : low + step])) for low in range(0, len(story), step)
    )


def count(story: Iterable[Sentence]) -> int:
    """Return the number of words."""
    return sum(map(len, story))


def without_quotations(story: Story) -> Story:
    """Return the sentences that stand outside of quotation marks, and in which none opens or closes."""
    kept, open_ = [], False
    for sentence in story:
        marks = sum(sum(word.count(mark) for mark in QUOTES) for word in sentence)
        if not marks and not open_:
            kept.append(sentence)
        open_ ^= marks % 2 == 1
    return kept


def synonyms(stories: Iterable[Story], common: Iterable[str]) -> dict[str, str]:
    """Return a synonym of each lower-case word but the common ones: the next one by frequency, both ways.

    >>> synonyms([[["tall", "tall", "tall", "high", "high", "so"]]], ["so"])
    {'tall': 'high', 'high': 'tall'}
    """
    kept = set(common)
    counted = Counter(bare(word)[1] for word in chain.from_iterable(chain.from_iterable(stories)))
    ranked = [w for w, _ in counted.most_common() if w.isalpha() and w.islower() and w not in kept]
    pairs = zip(ranked[::2], ranked[1::2], strict=False)
    return {one: other for pair in pairs for one, other in (pair, pair[::-1])}


def bare(word: str) -> tuple[str, str, str]:
    """Return the marks before a word, the word, and the marks after it.

    >>> bare('("yes,"')
    ('("', 'yes', ',"')
    """
    parts = _MARKS.match(word)
    assert parts
    return parts[1], parts[2], parts[3]


def drawn(random: Random, stories: Sequence[Story], number: int) -> list[Story]:
    """Return so many articles, drawn at random without putting back; all where there are fewer."""
    return random.sample(list(stories), min(number, len(stories)))


def spread(random: Random, stories: Sequence[Story], number: int) -> list[Story]:
    """Return so many articles of all lengths of WORDS alike, as far as there are such; then the rest."""
    rest = random.sample(list(stories), len(stories))
    chosen = []
    for _ in range(min(number, len(rest))):
        words = random.uniform(*WORDS)
        place = min(range(len(rest)), key=lambda at: abs(count(rest[at]) - words))
        chosen.append(rest.pop(place))
    return chosen + rest
