"""Texts to words and sentences with character offsets, a batch of articles at a time.

A word is a run of letters, numbers and marks; apostrophes and dashes part words. Words are compared after
NFKC and case folding, as 64-bit hashes. This module does not know which words matter: that is for the stages
after it.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html.entities import html5, name2codepoint
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dedup import characters
from dedup.characters import Classes, Codes
from dedup.kernels.words import drop_ignored, expand, find_words, number_characters, place_words
from dedup.ragged import bounds_of
from dedup.room import Room

WordHashes = NDArray[np.uint64]
"""One 64-bit hash a word, equal for words that are equal after folding."""
Offsets = NDArray[np.int32]
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
    rewritten = {i: _rewrite(text) for i, text in enumerate(texts) if "&" in text and _ENTITY.search(text)}
    codes, text_bounds = _joined(texts, rewritten)
    classes, folded, occur = _classify(codes)
    if occur & characters.CONTINUES:  # without such a character, nothing can be apart
        apart = [i for i, text in enumerate(texts) if i not in rewritten and _is_apart(text)]
        if apart:
            rewritten |= {i: _rewrite(texts[i]) for i in apart}
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
        codes, classes, folded, text_bounds, texts, STEM, LONGEST_SENTENCE, _MULTIPLIER,
        _REMAINS, len(_REMAINS), start, end, hashes, stems, sentence, flags, bounds,
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


_MOST_MARKS = 30
"""Marks joined to a letter, as in Unicode's stream-safe text: putting n marks in order takes n² steps."""
_ENTITY = re.compile(r"&(?:amp;)*(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def _is_apart(text: str) -> bool:
    """Tell whether letters and their accents are separate characters."""
    if text.isascii():
        return False
    return not unicodedata.is_normalized("NFC", text) or "\uff9e" in text or "\uff9f" in text


def _rewrite(text: str) -> tuple[str, Offsets]:
    """Return a text with entities decoded and accents joined, and for each character where it came from."""
    text, origin = _substitute(_ENTITY, _decode, text)
    if _is_apart(text):
        text, place = _substitute(_cluster(text), _compose, text)
        origin = origin[place]
    return text, origin


def _substitute(pattern: re.Pattern[str], replace: Callable[[str], str], text: str) -> tuple[str, Offsets]:
    """Return a text with what the pattern finds replaced, and for each character where it came from."""
    pieces: list[str] = []
    origins: list[Offsets] = []
    position = 0
    for found in pattern.finditer(text):
        new = replace(found[0])
        if new == found[0]:
            continue
        pieces += [text[position : found.start()], new]
        origins += [
            np.arange(position, found.start(), dtype=np.int32),
            np.full(len(new), found.start(), np.int32),
        ]
        position = found.end()
    pieces.append(text[position:])
    origins.append(np.arange(position, len(text), dtype=np.int32))
    return "".join(pieces), np.concatenate(origins)


def _decode(entity: str) -> str:
    """Return what an entity, escaped once or repeatedly, stands for; itself where the name is unknown."""
    name = re.sub("&(?:amp;)*(?=.)", "", entity)
    return html.unescape(f"&{name}") if name.startswith("#") else html5.get(name, entity)


def _compose(cluster: str) -> str:
    """Return a character and its marks as one, where they are not already."""
    return unicodedata.normalize("NFKC", cluster) if _is_apart(cluster) else cluster


def _cluster(text: str) -> re.Pattern[str]:
    """Return the pattern of a character with the marks that may merge with it, as far as the text holds
    them.
    """
    marks = re.escape("".join(sorted(filter(characters.continues, set(text)))))
    return re.compile(f"[^{marks}][{marks}]{{1,{_MOST_MARKS}}}" if marks else "(?!)")


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


_MULTIPLIER = np.array([0x9E3779B97F4A7C15], np.uint64)


def _hash_word(folded: Sequence[int]) -> int:
    """Return the hash of a word by its folded characters: (c + 1) times the powers of the multiplier, summed
    and mixed.
    """
    powers = [pow(int(_MULTIPLIER[0]), place, 1 << 64) for place in range(len(folded))]
    value = sum((code + 1) * power for code, power in zip(folded, powers, strict=True)) % (1 << 64)
    return int(mix64(np.array([value], np.uint64))[0])


def mix64(values: WordHashes) -> WordHashes:
    """Return the 64-bit finaliser of MurmurHash3, a bijection that spreads every bit over all."""
    values = (values ^ (values >> np.uint64(33))) * np.uint64(0xFF51AFD7ED558CCD)
    values = (values ^ (values >> np.uint64(33))) * np.uint64(0xC4CEB9FE1A85EC53)
    return values ^ (values >> np.uint64(33))


def hash_word(word: str) -> int:
    """Return the hash that `split_words` gives to a text of one word.

    >>> hash_word("Äpfel") == hash_word("äpfel") != hash_word("apfel")
    True
    """
    return _hash_word([ord(character) for character in characters.fold_text(word)])


_WORDS_TOO = {"bull", "dagger", "lang", "para", "prime", "rang", "sect", "shy"}  # "he was shy; she"


def _entity_remains() -> WordHashes:
    """Return what is left of entities for spaces and punctuation when the ampersand is lost, as sorted keys.

    "&nbsp;" turns into "nbsp;" where the sign was dropped and into "andnbsp," where a rewriting program took
    it for a word. A key is the hash of the word plus the code of the sign that closes it.
    """
    names = {
        name.lower()
        for name, code in name2codepoint.items()
        if unicodedata.category(chr(code))[0] in "ZPC" or name in ("amp", "lt", "gt")
    }
    remains = [(name, ";") for name in names - _WORDS_TOO]
    remains += [(f"and{name}", sign) for name in names for sign in ";,"]
    hashes = np.array([hash_word(word) for word, _ in remains], np.uint64)
    return np.sort(hashes + np.array([ord(sign) for _, sign in remains], np.uint64))


_REMAINS = _entity_remains()
