"""The commonest words of eight languages, and strings of letters cut into words by them.

The lists serve to undo disguises of spacing and of digits for letters; texts that are written as usual do not
need them. Other languages have none, and such disguises stay in them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import islice
from math import log
from typing import Final

import zstandard

from dedup.words.folding import fold_text

LISTED: Final = "wordbook.zst"
LANGUAGES: Final = {"en": 40_000, "de": 20_000, "es": 20_000, "fr": 20_000, "it": 20_000, "nl": 20_000,
                    "pt": 20_000, "ru": 20_000}  # fmt: skip
"""How many words of each are listed."""
LEAST_KNOWN = 0.4
"""Share of the words of a text that a language knows at least if the text is in it."""
_UNKNOWN = 12.0
"""Cost of a letter of no known word. A listed word costs the logarithm of its rank, 3 to 11."""
_LONGEST = 20
"""Letters of a word that is looked up."""
_SHORT_RANKS = {1: 40, 2: 300}
"""Short entries of the lists are words only where they are common; others are abbreviations and noise."""
_LEAST_LENGTH = 2.5
"""Letters of a word on average, in a string that is cut: "aaaa" is no string of words."""
_SAMPLE = 300
"""Letters by which the language of a text without spaces is told."""


@dataclass(frozen=True, slots=True)
class Wordbook:
    """The words of a language with their costs: the rarer, the dearer."""

    costs: Mapping[str, float]

    def count_known(self, words: Iterable[str]) -> int:
        """Return how many of these folded words are listed."""
        return sum(map(self.costs.__contains__, words))

    def knows(self, word: str) -> bool:
        """Return whether a folded word is listed."""
        return word in self.costs

    def cut(self, letters: str) -> tuple[list[int], float]:
        """Return where words end in a string of folded letters, and what each letter costs on average."""
        best, before = [0.0], [0]
        for end in range(1, len(letters) + 1):
            cost, begin = best[end - 1] + _UNKNOWN, end - 1
            for start in range(max(0, end - _LONGEST), end):
                known = self.costs.get(letters[start:end])
                if known is not None and best[start] + known < cost:
                    cost, begin = best[start] + known, start
            best.append(cost)
            before.append(begin)
        ends = [len(letters)]
        while ends[-1] > 0:
            ends.append(before[ends[-1]])
        ends = ends[-2::-1]
        return _without_splinters(letters, ends, self), best[-1] / max(len(letters), 1)


def _without_splinters(letters: str, ends: Sequence[int], book: Wordbook) -> list[int]:
    """Return the ends without those between letters that belong to no known word."""
    kept: list[int] = []
    start, last_unknown = 0, False
    for end in ends:
        unknown = end - start == 1 and not book.knows(letters[start:end])
        if unknown and last_unknown:
            kept.pop()
        kept.append(end)
        start, last_unknown = end, unknown
    return kept


def language_of(words: Iterable[str], least: float = LEAST_KNOWN) -> Wordbook | None:
    """Return the language that knows most of the folded words; None where none knows this share of them."""
    sample = list(islice(words, _SAMPLE))
    book = max(load_wordbooks(), key=lambda each: each.count_known(sample))
    return book if book.count_known(sample) >= least * max(len(sample), 1) else None


def language_without_spaces(letters: str) -> Wordbook | None:
    """Return the language whose words fill a string of letters best; None where none fills it."""
    sample = letters[:_SAMPLE]
    book = min(load_wordbooks(), key=lambda each: each.cut(sample)[1])
    ends, cost = book.cut(sample)
    return book if cost < _UNKNOWN / 4 and len(sample) >= _LEAST_LENGTH * len(ends) else None


@cache
def load_wordbooks() -> tuple[Wordbook, ...]:
    """Return the lists that the package carries."""
    with resources.files("dedup.words").joinpath(LISTED).open("rb") as file:
        listed = zstandard.ZstdDecompressor().decompress(file.read()).decode("utf-8")
    return tuple(_wordbook(line.split(" ")) for line in listed.splitlines())


def _wordbook(words: Sequence[str]) -> Wordbook:
    most = len(words)
    costs = {
        word: log(rank + 20) for rank, word in enumerate(words) if rank < _SHORT_RANKS.get(len(word), most)
    }
    return Wordbook(costs)


def pack_wordbooks(frequencies: Mapping[str, Mapping[str, int]]) -> bytes:
    """Return the commonest words of each language as the bytes of the file, given how often each occurs.

    `make tables` writes them to a file.
    """
    lines = []
    for language, most in LANGUAGES.items():
        counts: dict[str, int] = {}
        for word, times in frequencies[language].items():
            if word.isalpha():
                counts[fold_text(word)] = counts.get(fold_text(word), 0) + times
        lines.append(" ".join(sorted(counts, key=lambda word: (-counts[word], word))[:most]))
    return zstandard.ZstdCompressor(level=19).compress("\n".join(lines).encode("utf-8"))
