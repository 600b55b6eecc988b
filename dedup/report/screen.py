"""How text is laid out on a terminal: colours, and text measured, wrapped and shortened in columns.

This module knows nothing about articles. It expects text that has been through `escape.visible`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

# Chinese and Japanese have no spaces: a line may break after each of these characters and its punctuation.
_SPACELESS = "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_PIECE = re.compile(rf"[{_SPACELESS}][^\w ]* *|[^ {_SPACELESS}]+ *")


@dataclass(frozen=True, slots=True)
class Look:
    """How the text format looks."""

    color: bool = False
    """Use ANSI colours; otherwise no escape character is written."""
    width: int = 80
    """Columns of the terminal. Names are never shortened, so that they can be copied."""
    min_words: int = 30
    """The setting of the run; the sentence about short articles names it."""
    limit: int | None = None
    """How many stories are shown; None for all."""

    def paint(self, text: str, sgr: str) -> str:
        """Return the text in a colour or weight (ECMA-48, Select Graphic Rendition) if colour is on."""
        return f"\x1b[{sgr}m{text}\x1b[0m" if self.color and text else text


def width(text: str) -> int:
    """Count the columns of a text: two for a wide East Asian character, none for a combining mark.

    >>> width("naïve"), width("新闻"), width("e\u0301")
    (5, 4, 1)
    """
    return len(text) if text.isascii() else sum(_columns(char) for char in text)


def _columns(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def pieces(text: str) -> list[str]:
    """Cut a text wherever a line may break; each piece keeps the spaces after it.

    >>> pieces("so it goes"), pieces("新闻。 ok")
    (['so ', 'it ', 'goes'], ['新', '闻。 ', 'ok'])
    """
    return _PIECE.findall(text)


def wrap(text: str, columns: int) -> Iterator[str]:
    """Yield the text in lines of at most `columns`; a longer word gets a line of its own.

    >>> list(wrap("so it goes on", 8))
    ['so it', 'goes on']
    """
    line = ""
    for piece in pieces(text):
        if line and width(line) + width(piece.rstrip()) > columns:
            yield line.rstrip()
            line = ""
        line += piece
    yield line.rstrip()


def fit(parts: Sequence[str], columns: int) -> tuple[list[str], str]:
    """Return the first pieces that fit into `columns`, and "…" if some were left out or cut, else "".

    >>> fit(["so ", "it ", "goes"], 8)
    (['so ', 'it '], '…')
    """
    if width("".join(parts).rstrip()) <= columns:
        return list(parts), ""
    ends = accumulate(width(part) for part in parts)
    kept = [part for part, end in zip(parts, ends, strict=True) if end < columns]
    return kept or [_cut(parts[0], columns - 1)], "…"


def shorten(text: str, columns: int) -> str:
    """Shorten a text to `columns` at a word boundary.

    >>> shorten("so it goes on", 8)
    'so it …'
    """
    kept, mark = fit(pieces(text), columns)
    return "".join(kept) + mark


def _cut(word: str, columns: int) -> str:
    ends = accumulate(_columns(char) for char in word)
    return "".join(char for char, end in zip(word, ends, strict=True) if end <= columns)
