"""Small texts of made-up words, so that tests decide which words two texts share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from random import Random

CONSONANTS, VOWELS = "bcdfghjklmnpqrstvwxz", "aeiou"

Sentence = list[int]
"""The numbers of its words."""


def made_up(number: int) -> str:
    """Return a word whose first five letters no other number below 200,000 has, a function word nowhere."""
    letters = []
    for alphabet in (CONSONANTS, VOWELS, CONSONANTS, VOWELS, CONSONANTS):
        number, place = divmod(number, len(alphabet))
        letters.append(alphabet[place])
    return "".join(letters) + "ux"


def write(sentences: Iterable[Sequence[int]]) -> str:
    """Return the sentences as one paragraph."""
    return " ".join(" ".join(map(made_up, sentence)).capitalize() + "." for sentence in sentences)


def unlike(first: int, sentences: int, words: int = 12) -> list[Sentence]:
    """Return sentences in which no word comes twice, with the words from number `first` on."""
    return [list(range(first + i * words, first + (i + 1) * words)) for i in range(sentences)]


def ordinary(random: Random, sentences: int, vocabulary: int = 400) -> list[Sentence]:
    """Return sentences of 3 to 20 words from a vocabulary of which a few words come often and most seldom."""
    return [
        [int(vocabulary * random.random() ** 2) for _ in range(random.randint(3, 20))]
        for _ in range(sentences)
    ]


def reworded(random: Random, sentences: Iterable[Sentence], share: float, first: int) -> list[Sentence]:
    """Return the sentences with this share of the words of each replaced by words from number `first` on."""
    fresh = iter(range(first, first + 100_000))
    copies = []
    for sentence in sentences:
        places = set(random.sample(range(len(sentence)), int(share * len(sentence))))
        copies.append([next(fresh) if i in places else word for i, word in enumerate(sentence)])
    return copies


def twins(pairs: int, own_names: int, first: int = 0) -> dict[str, str]:
    """Return pairs of texts: each has three sentences of the other, every fourth word replaced, and five of
    its own that go on naming so many names. With two a pair is a copy as likely as not, with seven hardly.
    """
    texts = {}
    for i in range(first, first + 600 * pairs, 600):
        story = unlike(i, 3)
        retold = [[word if at % 4 else word + 120 for at, word in enumerate(each)] for each in story]
        for side, sentences in {"a": story, "b": retold}.items():
            own = unlike(i + (200 if side == "a" else 400), 5)
            texts[f"{i:06d}-{side}"] = write([*sentences, *([*each, *own[0][:own_names]] for each in own)])
    return texts
