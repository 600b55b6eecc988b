"""Texts to words and sentences with character offsets, a batch of articles at a time.

A word is a run of letters, numbers and marks; apostrophes and dashes part words. Words are compared after
NFKC and case folding, as 64-bit hashes. This module does not know which words matter: that is for the stages
after it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dedup.kernels.ragged import bounds_of
from dedup.kernels.room import Room
from dedup.kernels.words import drop_ignored, expand, find_words, number_characters, place_words
from dedup.words import characters
from dedup.words.characters import Classes, Codes
from dedup.words.composing import ENTITY, Offsets, is_apart, rewrite
from dedup.words.hashing import ENTITY_REMAINS, MULTIPLIER, WordHashes

Positions = NDArray[np.int64]

QUOTED: Final = 1
"""The word stands between double quotation marks."""
CAPITAL: Final = 2
"""The word begins with an upper-case letter and does not begin a sentence."""
NUMBER: Final = 4
"""The word begins with a digit."""

STEM = 5
"""Letters by which words are compared where endings shall not matter. Longer words than that in one form and
another ("resolve", "resolution") mostly share them, in any inflecting language; unlike a stemmer it needs to
know none."""
STEP_CHARACTERS = 1 << 17
"""Text that is split into words at once: with more, arrays fall out of the processor's cache."""
LONGEST_SENTENCE = 64
"""Words; text without punctuation is cut so that a page-long list does not count as one sentence."""

_SEPARATOR = "\n\n"  # after every text: ends its last word, sentence, paragraph and quotation


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a batch of n articles, m words in all, in the order of the texts.

    hashes, stems (m,) uint64, of the whole word and of its first STEM letters; start, end (m,) int32,
    characters of the word's own article; sentence (m,) int32, counted through the batch from 0; flags (m,)
    uint8 (QUOTED, CAPITAL, NUMBER); bounds (n + 1,) int64: the words of article i are bounds[i] to bounds[i +
    1].
    """

    hashes: WordHashes
    stems: WordHashes
    start: Offsets
    end: Offsets
    sentence: Offsets
    flags: NDArray[np.uint8]
    bounds: Positions

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
    codes, text_bounds = _joined(texts, rewritten)
    classes, folded, occur = _classify(codes)
    if occur & characters.CONTINUES:  # without such a character, nothing can be apart
        apart = [i for i, text in enumerate(texts) if i not in rewritten and is_apart(text)]
        if apart:
            rewritten |= {i: rewrite(texts[i]) for i in apart}
            codes, text_bounds = _joined(texts, rewritten)
            classes, folded, occur = _classify(codes)
    origin: Offsets | None = None
    if rewritten:
        origin = _offsets(text_bounds)
        for i, (text, offsets) in rewritten.items():
            origin[text_bounds[i] : text_bounds[i] + len(text)] = offsets
            origin[text_bounds[i] + len(text) : text_bounds[i + 1]] = len(texts[i])
    if occur & (characters.IGNORED | characters.EXPANDS):
        origin = _offsets(text_bounds) if origin is None else origin
        codes = codes.copy()
        count = drop_ignored(codes, origin, classes, folded, text_bounds, len(texts))
        codes, origin, classes, folded = codes[:count], origin[:count], classes[:count], folded[:count]
        if occur & characters.EXPANDS:
            codes, origin, classes, folded = _expand(codes, origin, classes, folded, text_bounds)
    return _find(codes, origin, classes, folded, text_bounds, bool(occur & characters.ALONE))


_room = Room()


def _joined(texts: Sequence[str], rewritten: dict[int, tuple[str, Offsets]]) -> tuple[Codes, Positions]:
    """Return the code points of all texts in one array, as they are rewritten, and where each begins."""
    plain = [*texts, ""]
    for i, (text, _) in rewritten.items():
        plain[i] = text
    codes = np.frombuffer(_SEPARATOR.join(plain).encode("utf-32-le", "surrogatepass"), np.uint32)
    return codes, bounds_of(np.array([len(text) + len(_SEPARATOR) for text in plain[:-1]], np.int64))


def _classify(codes: Codes) -> tuple[Classes, Codes, int]:
    """Return what `characters.classify` does, in room that the next batch of this thread takes."""
    classes, folded = _room.of("classes", len(codes), np.uint16), _room.of("folded", len(codes), np.uint32)
    return classes, folded, characters.classify_into(codes, classes, folded)


def _offsets(text_bounds: Positions) -> Offsets:
    """Return for each joined character where it stands in its own text."""
    origin = _room.of("origin", int(text_bounds[-1]), np.int32)
    number_characters(text_bounds, len(text_bounds) - 1, origin)
    return origin


def _find(
    codes: Codes,
    origin: Offsets | None,
    classes: Classes,
    folded: Codes,
    text_bounds: Positions,
    alone: bool,
) -> Words:
    """Return the words of joined characters; `origin` is where they stood, if not where they stand, `alone`
    whether one character may be a word beside another.
    """
    most, texts = len(codes) if alone else len(codes) // 2 + 1, len(text_bounds) - 1
    start, end, sentence = (_room.of(name, most, np.int32) for name in ("start", "end", "sentence"))
    hashes, stems = (_room.of(name, most, np.uint64) for name in ("hashes", "stems"))
    flags, bounds = _room.of("flags", most, np.uint8), np.empty(texts + 1, np.int64)
    count = find_words(
        codes, classes, folded, text_bounds, texts, STEM, LONGEST_SENTENCE, MULTIPLIER,
        ENTITY_REMAINS, len(ENTITY_REMAINS), start, end, hashes, stems, sentence, flags, bounds,
    )  # fmt: skip
    if origin is not None:
        place_words(start, end, bounds, texts, text_bounds, origin)
    return Words(
        hashes=hashes[:count].copy(),
        stems=stems[:count].copy(),
        start=start[:count].copy(),
        end=end[:count].copy(),
        sentence=sentence[:count].copy(),
        flags=flags[:count].copy(),
        bounds=bounds,
    )


def _expand(
    codes: Codes, origin: Offsets, classes: Classes, folded: Codes, text_bounds: Positions
) -> tuple[Codes, Offsets, Classes, Codes]:
    """Write out the characters that fold to several, so that ß is compared as ss; move the bounds on.

    All but the first continue the word, as marks do: Thai ำ folds to two characters, each otherwise a word.
    """
    places = np.flatnonzero(classes & characters.EXPANDS)
    foldings = [characters.fold_text(chr(code)) for code in codes[places].tolist()]
    expansions = np.frombuffer("".join(foldings).encode("utf-32-le"), np.uint32)
    bounds = bounds_of(np.array([len(folding) for folding in foldings], np.int64))
    count = len(codes) + len(expansions) - len(places)
    new, place = np.empty((2, count), np.uint32), np.empty(count, np.int32)
    longer = (new[0], place, np.empty(count, np.uint16), new[1])
    expand(codes, origin, classes, folded, text_bounds, len(text_bounds) - 1, expansions, bounds, *longer)
    return longer
