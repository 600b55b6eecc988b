"""Texts with entities decoded, letters joined with their accents, and the offsets from before."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable
from html.entities import html5

import numpy as np
from numpy.typing import NDArray

from dedup.words import characters

Offsets = NDArray[np.int32]
"""For each character, its offset in the text as read."""

_MOST_MARKS = 30
"""Marks joined to a letter, as in Unicode's stream-safe text: sorting n marks takes n² steps."""
ENTITY = re.compile(r"&(?:amp;)*(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def is_apart(text: str) -> bool:
    """Return whether some letters and their accents are separate characters."""
    if text.isascii():
        return False
    return not unicodedata.is_normalized("NFC", text) or "\uff9e" in text or "\uff9f" in text


def rewrite(text: str) -> tuple[str, Offsets]:
    """Return a text with entities decoded and accents joined, and where each character came from."""
    text, origin = _substitute(ENTITY, _decode, text)
    if is_apart(text):
        text, place = _substitute(_cluster(text), _compose, text)
        origin = origin[place]
    return text, origin


def _substitute(pattern: re.Pattern[str], replace: Callable[[str], str], text: str) -> tuple[str, Offsets]:
    """Return a text with all matches of a pattern replaced, and where each character came from."""
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
    """Return the character of an entity, escaped once or repeatedly; or the entity if it is unknown."""
    name = re.sub("&(?:amp;)*(?=.)", "", entity)
    return html.unescape(f"&{name}") if name.startswith("#") else html5.get(name, entity)


def _compose(cluster: str) -> str:
    """Return a character and its marks as one, unless they are one already."""
    return unicodedata.normalize("NFKC", cluster) if is_apart(cluster) else cluster


def _cluster(text: str) -> re.Pattern[str]:
    """Return the pattern of a character with those marks of the text that may merge with it."""
    marks = re.escape("".join(sorted(filter(characters.continues, set(text)))))
    return re.compile(f"[^{marks}][{marks}]{{1,{_MOST_MARKS}}}" if marks else "(?!)")
