"""Where words end in scripts that are written without spaces: Thai, Lao, Khmer, Burmese, and Japanese.

A character is no word there. Thai, Lao, Khmer and Burmese are cut into stretches of about three syllables.
Where one ends depends on the syllables beside it alone, so that a text and its copy are cut alike around what
was changed. Japanese is cut where its scripts change, and runs of kanji into pairs, of which most words
consist. Chinese stays a character a word: its characters mean something. No list of words is needed.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence
from itertools import pairwise

LEAST_KANA, KANA_SHARE = 20, 0.1
"""Kana in a text that is Japanese, at least, and their share among kana and kanji."""
LEAST_SYLLABLES = 4
"""Syllables of a run that is cut."""

_KANJI = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〆\U00020000-\U000323af"
_HIRAGANA, _KATAKANA = (
    "\u3041-\u3096\u3099-\u309a\u309d-\u309f",
    "\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f",
)
_KANA = re.compile(f"[{_HIRAGANA}{_KATAKANA}]")
_IDEOGRAPH = re.compile(f"[{_KANJI}]")
_JAPANESE = re.compile(f"[{_KANJI}]{{1,2}}|[{_HIRAGANA}]+|[{_KATAKANA}]+")
_STACKED = re.compile("[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\ua9e0-\ua9ff\uaa60-\uaa7f]+")
_ZERO_WIDTH = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_SYLLABLE = re.compile(
    "[\u0e40-\u0e44\u0ec0-\u0ec4]?"  # Thai and Lao write some vowels before their consonant
    "[^\u0e30-\u0e3a\u0e45-\u0e4e\u0eb0-\u0ebc\u0ec6-\u0ece\u102b-\u103e\u1056-\u1059\u105e-\u1060\u17b4-\u17d3\u17dd]"
    "(?:[\u1039\u17d2].|[\u0e30-\u0e3a\u0e45-\u0e4e\u0eb0-\u0ebc\u0ec6-\u0ece\u102b-\u1038\u103a-\u103e\u1056-\u1059"
    "\u105e-\u1060\u17b4-\u17d1\u17d3\u17dd]|[\u1000-\u1021\u1025](?=\u103a))*",
    re.DOTALL,
)
"""A consonant with what is written around it; in Burmese also with the consonant that closes the syllable."""


def is_japanese(text: str) -> bool:
    """Return whether enough of a text is kana."""
    if text.isascii() or not _KANA.search(text):
        return False
    kana = len(_KANA.findall(text))
    return kana >= LEAST_KANA and kana >= KANA_SHARE * (kana + len(_IDEOGRAPH.findall(text)))


def zero_width(text: str) -> Sequence[int]:
    """Return where a text in such a script has characters without a width, of which some mark words."""
    return [each.start() for each in _ZERO_WIDTH.finditer(text)] if _STACKED.search(text) else []


def word_ends(text: str) -> Sequence[int]:
    """Return before which characters a word begins right behind another.

    >>> word_ends("no such script")
    []
    """
    if text.isascii():
        return []
    ends = list(_ends_of_stretches(text)) if _STACKED.search(text) else []
    return sorted([*ends, *_ends_of_japanese(text)]) if is_japanese(text) else ends


def _ends_of_japanese(text: str) -> Iterator[int]:
    return (b.start() for a, b in pairwise(_JAPANESE.finditer(text)) if a.end() == b.start())


def _ends_of_stretches(text: str) -> Iterator[int]:
    """Yield where stretches end: between two syllables whose hash is lower than those of the pairs beside."""
    for run in _STACKED.finditer(text):
        starts = [each.start() for each in _SYLLABLE.finditer(text, *run.span())]
        if len(starts) < LEAST_SYLLABLES:
            continue
        bounds = [*starts, run.end()]
        hashes = [
            zlib.crc32(text[bounds[i - 1] : bounds[i + 1]].encode("utf-8")) for i in range(1, len(starts))
        ]
        for i in range(1, len(hashes) - 1):
            if hashes[i - 1] > hashes[i] <= hashes[i + 1]:
                yield starts[i + 1]
