"""Texts → words and sentences with character offsets, a batch of articles at a time.

A word is a run of letters, numbers and marks; apostrophes and dashes separate words. Words are compared after
NFKC and case folding, as 64-bit hashes. This module does not know which words matter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dedup.kernels import characters as character_loops
from dedup.kernels import words as loops
from dedup.kernels.ragged import bounds_of
from dedup.kernels.room import Room
from dedup.words import characters
from dedup.words.characters import Classes, Codes
from dedup.words.composing import ENTITY, Offsets, is_apart, rewrite
from dedup.words.disguises import find_disguised, measure
from dedup.words.folding import fold_text
from dedup.words.hashing import ENTITY_REMAINS, MULTIPLIER, WordHashes
from dedup.words.spaceless import is_japanese

Positions = NDArray[np.int64]

QUOTED: Final = 1
"""The word stands between quotation marks, or on a line of speech that a dash opens."""
CAPITAL: Final = 2
"""The word begins with an upper-case letter and does not begin a sentence."""
NUMBER: Final = 4
"""The word begins with a digit."""

STEM = 5
"""Letters by which words are compared where endings should not matter. Two forms of a longer word ("resolve",
"resolution") mostly share them, in any inflecting language; unlike a stemmer, this needs to know none."""
STEP_CHARACTERS = 1 << 17
"""Characters that are split into words at once: with more, arrays fall out of the processor's cache."""
LONGEST_SENTENCE = 64
"""Words; text without punctuation is cut so that a page-long list does not count as one sentence."""

_SEPARATOR = "\n\n"  # after every text: ends its last word, sentence, paragraph and quotation


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a batch of n articles, m words in all, in the order of the texts."""

    hashes: WordHashes
    """(m,) The hash of each word."""
    stems: WordHashes
    """(m,) The hash of its first STEM letters."""
    start: Offsets
    """(m,) Where it begins, in characters of its own article."""
    end: Offsets
    """(m,) Where it ends."""
    sentence: Offsets
    """(m,) Its sentence, counted through the batch from 0."""
    flags: NDArray[np.uint8]
    """(m,) QUOTED, CAPITAL and NUMBER, added up."""
    bounds: Positions
    """(n + 1,) The words of article i are bounds[i] to bounds[i + 1]."""

    def of(self, article: int) -> Words:
        """Return the words of one article, its sentences counted from 0."""
        low, high = int(self.bounds[article]), int(self.bounds[article + 1])
        part = slice(low, high)
        sentence = self.sentence[part]
        return Words(
            hashes=self.hashes[part],
            stems=self.stems[part],
            start=self.start[part],
            end=self.end[part],
            sentence=sentence - sentence[0] if high > low else sentence,
            flags=self.flags[part],
            bounds=np.array([0, high - low], np.int64),
        )


def split_words(texts: Sequence[str]) -> Words:
    """Split a batch of texts into words and sentences.

    Batches of 100,000 to 300,000 characters are fastest: larger ones fall out of the processor's cache.

    >>> words = split_words(["Don't stop. Über-große Äpfel!"])
    >>> [(int(a), int(b)) for a, b in zip(words.start, words.end)]
    [(0, 3), (4, 5), (6, 10), (12, 16), (17, 22), (23, 28)]
    >>> words.sentence.tolist()
    [0, 0, 0, 1, 1, 1]
    """
    rewritten = {i: rewrite(text) for i, text in enumerate(texts) if "&" in text and ENTITY.search(text)}
    joined = _join(texts, rewritten)
    if joined.occur & characters.CONTINUES:  # without such a character, nothing can be apart
        apart = [i for i, text in enumerate(texts) if i not in rewritten and is_apart(text)]
        if apart:
            rewritten |= {i: rewrite(texts[i]) for i in apart}
            joined = _join(texts, rewritten)
    foreign = _foreign_texts(joined)
    words = _find(_prepared(texts, rewritten, joined))
    disguised = find_disguised(texts, measure(words.start, words.end, words.flags, words.bounds), foreign)
    if disguised:
        rewritten |= disguised
        words = _find(_prepared(texts, rewritten, _join(texts, rewritten)))
    return words


_room = Room()


@dataclass(frozen=True, slots=True)
class _Joined:
    """The characters of all texts one after another, each text with a separator at its end."""

    codes: Codes
    classes: Classes
    folded: Codes
    bounds: Positions
    """(texts + 1,) Where each text begins; moved on in place when characters are dropped or written out."""
    occur: int
    """All class bits that occur."""
    origin: Offsets | None = None
    """Where each character stood in its own text; None as long as all stand where they stood."""


def _join(texts: Sequence[str], rewritten: dict[int, tuple[str, Offsets]]) -> _Joined:
    """Return the characters of all texts; of some, those of the rewritten text.

    The next batch of this thread overwrites the classes and the folded characters.
    """
    plain = [*texts, ""]
    for i, (text, _) in rewritten.items():
        plain[i] = text
    codes = characters.codes_of(_SEPARATOR.join(plain))
    bounds = bounds_of(np.array([len(text) + len(_SEPARATOR) for text in plain[:-1]], np.int64))
    classes, folded = _room.of("classes", len(codes), np.uint16), _room.of("folded", len(codes), np.uint32)
    return _Joined(codes, classes, folded, bounds, characters.classify_into(codes, classes, folded))


def _foreign_texts(joined: _Joined) -> Positions:
    """Return the texts with words that are not in Latin letters."""
    if not joined.occur & characters.FOREIGN:
        return np.zeros(0, np.int64)
    foreign = (joined.codes >= characters.FIRST_FOREIGN) & (joined.classes & characters.WORD != 0)
    return np.unique(np.searchsorted(joined.bounds, np.flatnonzero(foreign), "right") - 1)


def _prepared(texts: Sequence[str], rewritten: dict[int, tuple[str, Offsets]], joined: _Joined) -> _Joined:
    """Return joined characters with their origin, without those ignored; those that expand expanded."""
    for i, (text, _) in rewritten.items():
        if joined.occur & characters.ALONE and is_japanese(text):  # its words are apart
            joined.classes[joined.bounds[i] : joined.bounds[i + 1]] &= np.uint16(0xFFFF ^ characters.ALONE)
    if rewritten:
        joined = replace(joined, origin=_rewritten_origin(texts, rewritten, joined.bounds))
    if joined.occur & characters.IGNORED:
        joined = _drop_ignored(joined)
    return _expand(joined) if joined.occur & characters.EXPANDS else joined


def _offsets(bounds: Positions) -> Offsets:
    """Return for each joined character where it stands in its own text."""
    origin = _room.of("origin", int(bounds[-1]), np.int32)
    character_loops.number_characters(
        character_loops.TextBounds(bounds), character_loops.CharacterOrigins(origin)
    )
    return origin


def _rewritten_origin(
    texts: Sequence[str], rewritten: dict[int, tuple[str, Offsets]], bounds: Positions
) -> Offsets:
    """Return for each joined character where it stood in its own text before that was rewritten."""
    origin = _offsets(bounds)
    for i, (text, offsets) in rewritten.items():
        end = bounds[i] + len(text)
        origin[bounds[i] : end] = offsets
        origin[end : bounds[i + 1]] = len(texts[i])
    return origin


def _drop_ignored(joined: _Joined) -> _Joined:
    """Leave out the characters that are IGNORED, and move the bounds back."""
    codes, bounds = joined.codes.copy(), joined.bounds
    classes, folded = joined.classes, joined.folded
    origin = _offsets(bounds) if joined.origin is None else joined.origin
    count = character_loops.drop_ignored(
        character_loops.MovedCharacters(codes, origin, classes, folded),
        character_loops.MovedTextBounds(bounds),
    )
    return replace(
        joined, codes=codes[:count], classes=classes[:count], folded=folded[:count], origin=origin[:count]
    )


def _expand(joined: _Joined) -> _Joined:
    """Write out the characters that fold to several, so that ß is compared as ss; move the bounds on.

    All but the first continue the word, as marks do: Thai ำ folds to two characters, each otherwise a word.
    """
    places = np.flatnonzero(joined.classes & characters.EXPANDS)
    foldings = [fold_text(chr(code)) for code in joined.codes[places].tolist()]
    expansions = characters.codes_of("".join(foldings))
    parts = bounds_of(np.array([len(folding) for folding in foldings], np.int64))
    count = len(joined.codes) + len(expansions) - len(places)
    codes, folded = np.empty((2, count), np.uint32)
    origin, classes = np.empty(count, np.int32), np.empty(count, np.uint16)
    before = _offsets(joined.bounds) if joined.origin is None else joined.origin
    character_loops.expand(
        character_loops.JoinedCharacters(joined.codes, before, joined.classes, joined.folded),
        character_loops.CharacterExpansions(expansions, parts),
        character_loops.MovedTextBounds(joined.bounds),
        character_loops.MovedCharacters(codes, origin, classes, folded),
    )
    return replace(joined, codes=codes, classes=classes, folded=folded, origin=origin)


def _find(joined: _Joined) -> Words:
    """Return the words of joined characters."""
    texts = len(joined.bounds) - 1
    alone = joined.occur & characters.ALONE  # one character may be a word right beside another
    most = len(joined.codes) if alone else len(joined.codes) // 2 + 1
    start, end, sentence = (_room.of(name, most, np.int32) for name in ("start", "end", "sentence"))
    hashes, stems = (_room.of(name, most, np.uint64) for name in ("hashes", "stems"))
    flags, bounds = _room.of("flags", most, np.uint8), np.empty(texts + 1, np.int64)
    count = loops.find_words(
        loops.ClassifiedTexts(joined.codes, joined.classes, joined.folded, joined.bounds),
        loops.WordRule(STEM, LONGEST_SENTENCE, MULTIPLIER, ENTITY_REMAINS),
        loops.WordsFound(start, end, hashes, stems, sentence, flags, bounds),
    )
    if joined.origin is not None:
        loops.place_words(
            loops.TextPlaces(joined.bounds, joined.origin, bounds), loops.WordPlaces(start, end)
        )
    return Words(
        hashes=hashes[:count].copy(),
        stems=stems[:count].copy(),
        start=start[:count].copy(),
        end=end[:count].copy(),
        sentence=sentence[:count].copy(),
        flags=flags[:count].copy(),
        bounds=bounds,
    )
