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
from functools import cache
from html.entities import html5, name2codepoint
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dedup import characters
from dedup.characters import Classes, Codes
from dedup.ragged import Mask

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
    codes, origin, text_bounds = _join(texts)
    classes, folded = characters.classify(codes)
    if (classes & characters.IGNORED).any():
        kept = ~characters.has(classes, characters.IGNORED)
        text_bounds = np.concatenate(([0], np.cumsum(kept)))[text_bounds]
        codes, origin, classes, folded = codes[kept], origin[kept], classes[kept], folded[kept]
    if (classes & characters.EXPANDS).any():
        codes, origin, classes, folded, text_bounds = _expand(codes, origin, classes, folded, text_bounds)
    first, last = _word_bounds(classes)
    sums = _prefix_sums(folded)
    hashes = _hash_stretches(sums, first, last)
    sound = ~_mangled_entities(hashes, codes, last)
    if not sound.all():
        first, last, hashes = first[sound], last[sound], hashes[sound]
    bounds = np.searchsorted(first, text_bounds).astype(np.int64)
    sentence, begins = _number_sentences(classes, first, last, bounds)
    return Words(
        hashes=hashes,
        stems=_hash_stretches(sums, first, _stem_ends(classes, first, last)),
        start=origin[first],
        end=np.maximum(origin[last], origin[last - 1] + 1),  # a word may end within what was one character
        sentence=sentence,
        flags=_flag_words(classes, first, begins),
        bounds=bounds,
    )


def _join(texts: Sequence[str]) -> tuple[Codes, Offsets, Positions]:
    """Return the code points of all texts in one array, each one's offset in its own text, and where texts
    begin.
    """
    rewritten = {i: _rewrite(text) for i, text in enumerate(texts) if _needs_rewriting(text)}
    plain = [rewritten[i][0] if i in rewritten else text for i, text in enumerate(texts)]
    joined = "".join([part for text in plain for part in (text, _SEPARATOR)])
    codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), np.uint32)
    lengths = np.array([len(text) for text in plain], np.int64) + len(_SEPARATOR)
    text_bounds = np.concatenate(([0], np.cumsum(lengths)))
    origin = (np.arange(len(codes)) - np.repeat(text_bounds[:-1], lengths)).astype(np.int32)
    for i, (text, offsets) in rewritten.items():
        begin = text_bounds[i]
        origin[begin : begin + len(text)] = offsets
        origin[begin + len(text) : text_bounds[i + 1]] = len(texts[i])
    return codes, origin, text_bounds


_MARKS_END = 0x20000  # beyond it stand only variation selectors, which are ignored
_MOST_MARKS = 30
"""Marks joined to a letter, as in Unicode's stream-safe text: putting n marks in order takes n² steps."""
_ENTITY = re.compile(r"&(?:amp;)*(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def _needs_rewriting(text: str) -> bool:
    """Tell whether a text holds HTML entities, or letters and accents that are still apart."""
    return bool("&" in text and _ENTITY.search(text)) or _is_apart(text)


def _is_apart(text: str) -> bool:
    """Tell whether letters and their accents are separate characters."""
    if text.isascii():
        return False
    return not unicodedata.is_normalized("NFC", text) or "\uff9e" in text or "\uff9f" in text


def _rewrite(text: str) -> tuple[str, Offsets]:
    """Return a text with entities decoded and accents joined, and for each character where it came from."""
    text, origin = _substitute(_ENTITY, _decode, text)
    if _is_apart(text):
        text, place = _substitute(_cluster(), _compose, text)
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


@cache
def _cluster() -> re.Pattern[str]:
    """Return the pattern of a character with the marks that may merge with it."""
    marks = [code for code in range(_MARKS_END) if _continues(chr(code))]
    runs = np.split(marks, np.flatnonzero(np.diff(marks) > 1) + 1)
    ranges = "".join(f"\\U{run[0]:08x}-\\U{run[-1]:08x}" for run in runs)
    return re.compile(f"[^{ranges}][{ranges}]{{1,{_MOST_MARKS}}}")


def _continues(character: str) -> bool:
    """Tell whether a character may merge with the one before: marks, Hangul jamo, half-width voice marks."""
    return (
        unicodedata.category(character)[0] == "M"
        or "\u1160" <= character <= "\u11ff"
        or character in "\uff9e\uff9f"
    )


def _expand(
    codes: Codes, origin: Offsets, classes: Classes, folded: Codes, text_bounds: Positions
) -> tuple[Codes, Offsets, Classes, Codes, Positions]:
    """Write out the characters that fold to several, so that ß is compared as ss.

    All but the first continue the word, as marks do: Thai ำ folds to two characters, each otherwise a word.
    """
    places = np.flatnonzero(classes & characters.EXPANDS)
    foldings = [characters.fold_text(chr(code)) for code in codes[places].tolist()]
    counts = np.ones(len(codes), np.int64)
    counts[places] = [len(folding) for folding in foldings]
    begins = np.concatenate(([0], np.cumsum(counts)))
    source = np.repeat(np.arange(len(codes)), counts)
    classes, folded = classes[source], folded[source]
    for begin, folding in zip(begins[places].tolist(), foldings, strict=True):
        folded[begin : begin + len(folding)] = [ord(character) for character in folding]
        classes[begin + 1 : begin + len(folding)] |= characters.MARK
    return codes[source], origin[source], classes, folded, begins[text_bounds]


def _word_bounds(classes: Classes) -> tuple[Positions, Positions]:
    """Return where words begin and end (half-open), as positions in the joined characters."""
    word = characters.has(classes, characters.WORD)
    alone = characters.has(classes, characters.ALONE)
    before = np.empty_like(word)
    before[0:1] = False
    before[1:] = word[:-1]
    begins = word & ~before
    if alone.any():
        mark = characters.has(classes, characters.MARK)
        letter = np.maximum.accumulate(np.where(mark & before, 0, np.arange(len(mark))))  # below the marks
        alone_before = np.concatenate(([False], alone[letter][:-1]))
        begins |= word & ~mark & (alone | alone_before)
        ends = before & (~word | begins)
    else:
        ends = before & ~word
    return np.flatnonzero(begins), np.flatnonzero(ends)


_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)  # odd, hence invertible modulo 2^64
_INVERSE = np.uint64(pow(int(_MULTIPLIER), -1, 1 << 64))


class _Powers:
    """The powers of the multiplier and of its inverse, grown as longer batches come."""

    def __init__(self) -> None:
        self.up = np.ones(1, np.uint64)
        self.down = np.ones(1, np.uint64)

    def upto(self, length: int) -> tuple[WordHashes, WordHashes]:
        if len(self.up) < length:
            size = 1 << (length - 1).bit_length()
            self.up = _geometric(_MULTIPLIER, size)
            self.down = _geometric(_INVERSE, size)
        return self.up, self.down


def _geometric(ratio: np.uint64, size: int) -> WordHashes:
    """Return ratio^0 … ratio^(size - 1) modulo 2^64."""
    powers = np.full(size, ratio, np.uint64)
    powers[0] = 1
    return np.multiply.accumulate(powers)


_powers = _Powers()


def _prefix_sums(folded: Codes) -> WordHashes:
    """Return the sums S_i of (c_j + 1) * B^j over the characters before i, modulo 2^64; (characters + 1,)."""
    up, _ = _powers.upto(len(folded) + 1)
    sums = np.empty(len(folded) + 1, np.uint64)
    sums[0] = 0
    np.cumsum((folded.astype(np.uint64) + np.uint64(1)) * up[: len(folded)], out=sums[1:])
    return sums


def _hash_stretches(sums: WordHashes, first: Positions, last: Positions) -> WordHashes:
    """Hash the characters first[i] to last[i] for every i.

    (S_last - S_first) * B^-first does not depend on where the word stands. Two multiplications a character
    and one a word; then the 64-bit finaliser of MurmurHash3 spreads it.
    """
    _, down = _powers.upto(len(sums))
    return mix64((sums[last] - sums[first]) * down[first])


def _stem_ends(classes: Classes, first: Positions, last: Positions) -> Positions:
    """Return where the stem of each word ends: after STEM characters; a number keeps all of its digits."""
    return np.where(characters.has(classes[first], characters.DIGIT), last, np.minimum(last, first + STEM))


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
    folded = np.array([ord(character) for character in characters.fold_text(word)], np.uint32)
    return int(_hash_stretches(_prefix_sums(folded), np.array([0]), np.array([len(folded)]))[0])


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


def _mangled_entities(hashes: WordHashes, codes: Codes, last: Positions) -> Mask:
    """Tell which words are the remains of an HTML entity: its name and the sign that closes it."""
    mangled: Mask = (codes[last] == ord(";")) | (codes[last] == ord(","))
    closed = np.flatnonzero(mangled)
    keys = hashes[closed] + codes[last[closed]]
    place = np.minimum(np.searchsorted(_REMAINS, keys), len(_REMAINS) - 1)
    mangled[closed] = _REMAINS[place] == keys
    return mangled


def _number_sentences(
    classes: Classes, first: Positions, last: Positions, bounds: Positions
) -> tuple[Offsets, Mask]:
    """Return the sentence of each word, counted through the batch, and which words begin one.

    A sentence ends at an empty line; at a line break or a full stop with white space after it, unless the
    next word is in lower case; not after a single letter (initials) or a short capitalised word (titles: Mr,
    Dr, St).
    """
    begins = np.zeros(len(first), bool)
    begins[bounds[:-1][bounds[:-1] < len(first)]] = True
    stop, full, newlines = _gap_events(classes, first)
    may = ~_is_lower(classes, first)
    abbreviated = np.concatenate(([False], _abbreviations(classes, first, last)[:-1])) if len(first) else may
    begins |= full | (newlines >= 2) | (may & (newlines == 1))
    begins |= may & stop & ~abbreviated
    if len(first):
        place = np.arange(len(first))
        since = place - np.maximum.accumulate(np.where(begins, place, 0))
        begins |= since % LONGEST_SENTENCE == 0
    return (np.cumsum(begins) - 1).astype(np.int32), begins


def _gap_events(classes: Classes, first: Positions) -> tuple[Mask, Mask, Positions]:
    """Return what stands between each word and the one before it: stops, full stops, line breaks."""
    events = np.flatnonzero(classes & (characters.STOP | characters.FULL_STOP | characters.NEWLINE))
    kind = classes[events]
    after = np.searchsorted(first, events)  # the word that follows the event
    inside = after < len(first)
    events, kind, after = events[inside], kind[inside], after[inside]
    stop = events[characters.has(kind, characters.STOP)]
    closed = _closes(classes, stop)
    words = len(first)
    stops = np.zeros(words, bool)
    stops[after[characters.has(kind, characters.STOP)][closed]] = True
    full = np.zeros(words, bool)
    full[after[characters.has(kind, characters.FULL_STOP)]] = True
    return stops, full, np.bincount(after[characters.has(kind, characters.NEWLINE)], minlength=words)


def _closes(classes: Classes, stop: Positions) -> Mask:
    """Tell after which stops white space comes, at once or behind one or two quotation marks or brackets."""
    closes = np.zeros(len(stop), bool)
    pending = np.ones(len(stop), bool)
    for distance in range(1, 4):
        sign = classes[np.minimum(stop + distance, len(classes) - 1)]
        closes |= pending & (characters.has(sign, characters.SPACE))
        pending &= characters.has(sign, characters.CLOSES)
    return closes


def _is_lower(classes: Classes, first: Positions) -> Mask:
    return characters.has(classes[first], characters.LOWER)


def _abbreviations(classes: Classes, first: Positions, last: Positions) -> Mask:
    """Tell which words are a single letter, or two letters of which only the first is upper case."""
    length = last - first
    single = (
        (length == 1)
        & (~characters.has(classes[first], characters.DIGIT))
        & (~characters.has(classes[first], characters.ALONE))
    )
    title: Mask = (length == 2) & (characters.has(classes[first], characters.UPPER))
    title &= characters.has(classes[np.maximum(last - 1, 0)], characters.LOWER)
    either: Mask = single | title
    return either


def _flag_words(classes: Classes, first: Positions, begins: Mask) -> NDArray[np.uint8]:
    """Return the flags of each word."""
    flags = _quoted(classes, first, begins) * np.uint8(QUOTED)
    flags |= (characters.has(classes[first], characters.DIGIT)) * np.uint8(NUMBER)
    flags |= ((characters.has(classes[first], characters.UPPER)) & ~begins) * np.uint8(CAPITAL)
    return flags


def _quoted(classes: Classes, first: Positions, begins: Mask) -> Mask:
    """Tell which words have an odd number of double quotation marks before them in their paragraph.

    A line break parts paragraphs where a sentence begins after it: lines may be wrapped within a quotation.
    """
    quotes = np.flatnonzero(classes & characters.QUOTE)
    if not len(quotes) or not len(first):
        return np.zeros(len(first), bool)
    newlines = np.flatnonzero(classes & characters.NEWLINE)
    after = np.minimum(np.searchsorted(first, newlines), len(first) - 1)
    newlines = np.concatenate(([0], newlines[begins[after]]))
    paragraph = np.searchsorted(newlines, first, side="right") - 1
    before_paragraph = np.searchsorted(quotes, newlines)[paragraph]
    odd: Mask = ((np.searchsorted(quotes, first) - before_paragraph) & 1) != 0
    return odd
