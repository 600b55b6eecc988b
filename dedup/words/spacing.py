"""Words that were taken apart or run together ("s p a c e d", "comp lete", "nospaces"), put right.

What is put right is the spaces alone: letters are dropped never and added never. Where spaces do not show
where words end, the lists of `wordbook.py` do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

import numpy as np

from dedup.words.characters import codes_of
from dedup.words.composing import Offsets
from dedup.words.folding import fold_text
from dedup.words.wordbook import Wordbook, language_of, language_without_spaces

Edited = tuple[str, Offsets]
"""A text, and where each of its characters stood before."""

LEAST_WORDS = 20
"""Words of a text from which their letters on average, and how many are unknown, tell something."""
LEAST_RUNS = 5
"""Places at which a text shows a disguise, at least."""
SPACED_SHARE = 0.2
"""Share of the letters of a text that stand alone if its letters are spaced, at least."""
LONG, LONG_SHARE = 20, 0.2
"""Letters of a word that looks run together, and the least share of all letters that such words make up."""
UNKNOWN_SHARE = 0.1
"""Share of unknown words from which a text may have split ones. Names make 3 to 8 %."""
FRAGMENTS_KNOWN = 0.2
"""Share of the words of a text that its language knows, at least, where all words are split."""
STILL_UNKNOWN = 0.7
"""Share of the unknown words that may still be unknown once split ones are joined. With more, few were
split."""
_SAMPLE = 150
"""Words by which most texts are told to have no split ones."""
_MOST_PARTS = 4
_JOINED_COST = 4.0
"""What a word must be cheaper by than its parts if these are words too."""
_CUT_COST = 5.0
"""What a letter may cost on average, where a word is cut."""

NARROW_SPACES = "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f"
NARROW = re.compile(rf"(?<=[^\W\d_])[{NARROW_SPACES}]+(?=[^\W\d_])")
_SPACED = re.compile(r"(?<![^\W_])[^\W\d_](?:([ \u00a0.\-_·*]{1,3})[^\W\d_])(?:\1[^\W\d_])+(?![^\W_])")
_WORD = re.compile(r"[^\W\d_]+")
_BESIDE_DIGITS = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")


def has_narrow(text: str) -> bool:
    """Return whether a text holds a narrow space; a search for each takes no time to speak of."""
    return any(sign in text for sign in NARROW_SPACES)


def space_again(text: str) -> Edited:
    """Return a text with its words put together and apart, and where each character stood.

    >>> space_again("The night ferry is back.")[0]
    'The night ferry is back.'
    """
    origin = np.arange(len(text), dtype=np.int32)
    for repair in (_close_narrow, _close_spaced, _cut_long, _join_split):
        drops, inserts = repair(text)
        if drops or inserts:
            text, place = edit(text, drops, inserts)
            origin = origin[place]
    return text, origin


Edits = tuple[Sequence[int], Sequence[int]]
"""The places of characters that are dropped, and those before which a space is put."""


def edit(text: str, drops: Sequence[int], inserts: Sequence[int]) -> Edited:
    """Return a text with edits made, and where each character stood."""
    if not drops and not inserts:
        return text, np.arange(len(text), dtype=np.int32)
    codes = codes_of(text)
    place = np.arange(len(codes), dtype=np.int32)
    kept = np.ones(len(codes), np.bool_)
    kept[list(drops)] = False
    at = np.array(sorted(inserts), np.int64)
    codes, place, kept = np.insert(codes, at, ord(" ")), np.insert(place, at, at), np.insert(kept, at, True)
    return codes[kept].tobytes().decode("utf-32-le", "surrogatepass"), place[kept]


def _words(text: str) -> list[str]:
    return [fold_text(word) for word in _WORD.findall(text)]


def _close_narrow(text: str) -> Edits:
    """Drop narrow spaces between letters where that makes words."""
    found = list(NARROW.finditer(text))
    if len(found) < LEAST_RUNS:
        return (), ()
    apart, joined = _words(text), _words(NARROW.sub("", text))
    book = language_of(joined) or language_of(apart)
    if book is None:
        closes = 15 * len(re.findall(r"[ \n]", text)) > len(text)  # there are other spaces to end words
    else:
        closes = _known_letters(joined, book) > _known_letters(apart, book)
    return ([at for each in found for at in range(each.start(), each.end())] if closes else ()), ()


def _known_letters(words: Sequence[str], book: Wordbook) -> int:
    return sum(len(word) for word in words if len(word) > 1 and book.knows(word))


def _close_spaced(text: str) -> Edits:
    """Drop what stands between letters that all stand alone."""
    runs = list(_SPACED.finditer(text))
    letters = sum(len(_WORD.findall(run[0])) for run in runs)
    if letters < max(SPACED_SHARE * len("".join(_WORD.findall(text))), LEAST_RUNS * 3):
        return (), ()
    return [at for run in runs for at in range(run.start(), run.end()) if not text[at].isalpha()], ()


def _cut_long(text: str) -> Edits:
    """Put spaces into words that are run together."""
    words = list(_WORD.finditer(text))
    long = [word[0] for word in words if len(word[0]) > LONG]
    if sum(map(len, long)) < LONG_SHARE * sum(len(word[0]) for word in words) or not long:
        return (), ()
    book = language_without_spaces(fold_text("".join(long)))
    if book is None:
        return (), ()
    inserts = {each.start() for each in _BESIDE_DIGITS.finditer(text)}
    for word in words:
        inserts.update(word.start() + end for end in _ends_within(word[0], book))
    return (), sorted(inserts)


def _ends_within(word: str, book: Wordbook) -> list[int]:
    """Return where words end within a string of letters; nothing where it is no string of words."""
    folded = fold_text(word)
    if len(folded) != len(word) or book.knows(folded) or len(word) < 4:
        return []
    ends, cost = book.cut(folded)
    return ends[:-1] if cost < _CUT_COST else []


def _join_split(text: str) -> Edits:
    """Drop the spaces within words that were split."""
    sample = [fold_text(word[0]) for word in islice(_WORD.finditer(text), _SAMPLE)]
    if len(sample) < LEAST_WORDS:
        return (), ()
    book = language_of(sample, FRAGMENTS_KNOWN)
    if book is None or len(sample) - book.count_known(sample) < UNKNOWN_SHARE * len(sample):
        return (), ()
    words = list(_WORD.finditer(text))
    folded = [fold_text(word[0]) for word in words]
    unknown = len(folded) - book.count_known(folded)
    drops: list[int] = []
    at, remaining = 0, 0
    while at < len(words):
        count = next(_joinable(text, words, folded, at, book), 1)
        ends = words[at : at + count]
        drops += [place for a, b in pairwise(ends) for place in range(a.end(), b.start())]
        remaining += not book.knows("".join(folded[at : at + count]))
        at += count
    return (drops, ()) if remaining <= STILL_UNKNOWN * unknown else ((), ())


def _joinable(
    text: str, words: Sequence[re.Match[str]], folded: Sequence[str], at: int, book: Wordbook
) -> Iterator[int]:
    """Yield how many words from one on make a word of the language, the most first."""
    for count in range(min(_MOST_PARTS, len(words) - at), 1, -1):
        parts = folded[at : at + count]
        whole = book.costs.get("".join(parts))
        if whole is None:
            continue
        if any(text[a.end() : b.start()] != " " for a, b in pairwise(words[at : at + count])):
            continue
        costs = [book.costs.get(part) for part in parts]
        if None in costs or whole + _JOINED_COST < sum(cost for cost in costs if cost is not None):
            yield count
