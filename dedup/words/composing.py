"""A text as it was meant: entities decoded, letters joined with their accents, and where each stood."""

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
"""For each character, where it stands in the text as read."""

_MOST_MARKS = 30
"""Marks joined to a letter, as in Unicode's stream-safe text: putting n marks in order takes n² steps."""
ENTITY = re.compile(r"&(?:amp;)*(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def is_apart(text: str) -> bool:
    """Tell whether letters and their accents are separate characters."""
    if text.isascii():
        return False
    return not unicodedata.is_normalized("NFC", text) or "\uff9e" in text or "\uff9f" in text


def rewrite(text: str) -> tuple[str, Offsets]:
    """Return a text with entities decoded and accents joined, and for each character where it came from."""
    text, origin = _substitute(ENTITY, _decode, text)
    if is_apart(text):
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
    return unicodedata.normalize("NFKC", cluster) if is_apart(cluster) else cluster


def _cluster(text: str) -> re.Pattern[str]:
    """Return the pattern of a character with the marks that may merge with it, as far as the text holds
    them.
    """
    marks = re.escape("".join(sorted(filter(characters.continues, set(text)))))
    return re.compile(f"[^{marks}][{marks}]{{1,{_MOST_MARKS}}}" if marks else "(?!)")
