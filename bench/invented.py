"""News about events that never happened, in words that do not exist: for benches without corpora.

An article mixes function words of English with made-up words: some of the whole language, some of its topic,
some of its event. Two reports of one event share its words, names, numbers and quotations, and no sentence
else, as reports by two newsrooms do. Word lists and articles are the same for the same seed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from random import Random

COMMON = """
the of to and a in that for is on with was it as by at be he from his are has have but an will said not they
who had their its were which she or been would about her we more than when after there also this into up out
what could over only if so other before can because just between during through where
"""
FUNCTION_WORDS = COMMON.split()
"""The commonest first."""
SYLLABLES = tuple(consonant + vowel for consonant in "bdfgklmnprstvz" for vowel in "aeiou")
ENDINGS = ("", "l", "n", "r", "s", "nt", "st")
VOCABULARY, TOPICS = 12_000, 30
WORDS_OF_TOPIC, WORDS_OF_EVENT = 150, 50
FUNCTION, NAME, NUMBER = 0.45, 0.05, 0.03
"""Shares of the words of a sentence. The others carry content."""
OF_EVENT, OF_TOPIC = 0.25, 0.3
"""Shares of the content words. The others are of the whole language."""
WORDS_OF_SENTENCE, WORDS_OF_QUOTATION = (8, 26), (8, 18)

Sentence = list[str]
Story = list[Sentence]


@dataclass(frozen=True, slots=True)
class Event:
    """What independent reports of one event have in common."""

    topic: tuple[str, ...]
    words: tuple[str, ...]
    names: tuple[str, ...]
    numbers: tuple[str, ...]
    quotations: tuple[tuple[str, ...], ...]


class Writer:
    """Thinks up events and reports them: the same ones for the same seed."""

    def __init__(self, seed: str) -> None:
        self.random = Random(seed)
        self._vocabulary = self._coin(VOCABULARY)
        self._weights = list(accumulate(1 / (rank + 10) for rank in range(VOCABULARY)))
        self._common = list(accumulate(1 / (rank + 3) for rank in range(len(FUNCTION_WORDS))))
        self._topics = [tuple(self.words(WORDS_OF_TOPIC)) for _ in range(TOPICS)]

    def _coin(self, count: int) -> tuple[str, ...]:
        coined: dict[str, None] = {}
        while len(coined) < count:
            syllables = self.random.choices(SYLLABLES, k=self.random.randint(2, 4))
            coined["".join(syllables) + self.random.choice(ENDINGS)] = None
        return tuple(coined)

    def words(self, count: int) -> list[str]:
        """Return content words of the language; common ones come often."""
        return self.random.choices(self._vocabulary, cum_weights=self._weights, k=count)

    def event(self) -> Event:
        """Think up an event."""
        random = self.random
        topic = random.choice(self._topics)
        own = tuple(random.sample(self._vocabulary, WORDS_OF_EVENT))
        names = tuple(word.capitalize() for word in random.sample(self._vocabulary, 6))
        numbers = tuple(str(random.randint(3, 2_000)) for _ in range(4))
        bare = Event(topic, own, names, numbers, ())
        quotations = tuple(self._quotation(bare) for _ in range(2))
        return Event(topic, own, names, numbers, quotations)

    def report(self, event: Event, sentences: int) -> Story:
        """Report an event in new words; each quotation of the event stands in every other report."""
        story = [self._sentence(event, WORDS_OF_SENTENCE) for _ in range(sentences)]
        for quotation in event.quotations:
            if self.random.random() < 0.5:
                story[self.random.randrange(1, sentences)] = list(quotation)
        return story

    def _sentence(self, event: Event, length: tuple[int, int]) -> Sentence:
        return [self._word(event) for _ in range(self.random.randint(*length))]

    def _word(self, event: Event) -> str:
        random, drawn = self.random, self.random.random()
        if drawn < FUNCTION:
            return random.choices(FUNCTION_WORDS, cum_weights=self._common)[0]
        if drawn < FUNCTION + NAME:
            return random.choice(event.names)
        if drawn < FUNCTION + NAME + NUMBER:
            return random.choice(event.numbers)
        return self._content(event)

    def _content(self, event: Event) -> str:
        drawn = self.random.random()
        if drawn < OF_EVENT:
            return self.random.choice(event.words)
        if drawn < OF_EVENT + OF_TOPIC:
            return self.random.choice(event.topic)
        return self.words(1)[0]

    def _quotation(self, event: Event) -> tuple[str, ...]:
        said = self._sentence(event, WORDS_OF_QUOTATION)
        speaker = self.random.choice(event.names)
        return (f'"{said[0]}', *said[1:-1], f'{said[-1]},"', "said", speaker)


def is_content(word: str) -> bool:
    """Tell whether a word is neither a function word nor a name, a number or the edge of a quotation."""
    return word.isalpha() and word.islower() and word not in FUNCTION_WORDS


def write(story: Sequence[Sentence], sentences_of_paragraph: int = 4) -> str:
    """Return the text of a story.

    >>> write([["he", "said", "so"], ['"yes,"', "she", "said"]], 1)
    'He said so.\\n\\n"Yes," she said.'
    """
    written = [_capitalised(" ".join(sentence)) + "." for sentence in story]
    step = sentences_of_paragraph
    return "\n\n".join(" ".join(written[low : low + step]) for low in range(0, len(written), step))


def _capitalised(text: str) -> str:
    first = 1 if text.startswith('"') else 0
    return text[:first] + text[first : first + 1].upper() + text[first + 1 :]
