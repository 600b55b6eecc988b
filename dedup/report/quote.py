"""The example of a match as two lines, one of the source and one of the copy.

Both lines start at the same word, at or before the first that differs. If colour is on, differing words are
bold.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import groupby, takewhile

from dedup.article import Match, Span
from dedup.report.escape import visible
from dedup.report.screen import Look, fit, pieces, width

_LINES = 4
"""A sentence is cut at the length of this many lines: more would not be shown, and difflib is quadratic."""

_LEAD = 3
"""Words shown before the first difference if a shared beginning is left out."""

_DIFFERS = "1"


def quotes(match: Match, look: Look, columns: int) -> tuple[str, str] | None:
    """Return a line of the source and one of the copy, at most `columns` wide; None without an example."""
    if match.example is None:
        return None
    source = _words(match.source.text, match.example.source, columns)
    copy = _words(match.copy.text, match.example.copy, columns)
    start = _start(source, copy, columns)
    marks = _differing(source, copy) if look.color else (set[int](), set[int]())
    return _line(source, marks[0], start, look, columns), _line(copy, marks[1], start, look, columns)


def _words(text: str, span: Span, columns: int) -> list[str]:
    sentence = " ".join(text[slice(*span)].split())
    head = sentence[: _LINES * columns]
    return pieces(visible(head)) + ["…"] * (head != sentence)


def _start(source: Sequence[str], copy: Sequence[str], columns: int) -> int:
    """Return the word to start at: the first, unless the first difference would be pushed off the line.

    In that case start a few words before the difference, or earlier if both sentences then still fit.
    """
    pairs = zip(source, copy, strict=False)
    shared = sum(1 for _ in takewhile(lambda pair: _plain(pair[0]) == _plain(pair[1]), pairs))
    late = width("".join(source[: shared + 1])) > columns // 2
    too_long = max(width("".join(source)), width("".join(copy))) > columns
    if not (late and too_long and shared < len(source)):
        return 0
    start = max(0, shared - _LEAD)
    room = columns - width("… ")
    while start and max(width("".join(side[start - 1 :])) for side in (source, copy)) <= room:
        start -= 1
    return start


def _plain(word: str) -> str:
    r"""Return the word as it is compared: without case and punctuation."""
    return re.sub(r"\W+", "", word).casefold() or word.strip()


def _differing(source: Sequence[str], copy: Sequence[str]) -> tuple[set[int], set[int]]:
    """Return the positions of the words, in source and in copy, that have no counterpart in the other."""
    sides = [_plain(word) for word in source], [_plain(word) for word in copy]
    blocks = SequenceMatcher(None, *sides, autojunk=False).get_matching_blocks()
    same_source = {block.a + step for block in blocks for step in range(block.size)}
    same_copy = {block.b + step for block in blocks for step in range(block.size)}
    return set(range(len(source))) - same_source, set(range(len(copy))) - same_copy


def _line(words: Sequence[str], marked: set[int], start: int, look: Look, columns: int) -> str:
    lead = "… " if start else ""
    kept, mark = fit(words[start:], columns - width(lead))
    runs = groupby(enumerate(kept, start), key=lambda item: item[0] in marked)
    shown = (_run("".join(word for _, word in run), differs, look) for differs, run in runs)
    return lead + "".join(shown) + mark


def _run(text: str, differs: bool, look: Look) -> str:
    return look.paint(text.rstrip(), _DIFFERS) + " " * (len(text) - len(text.rstrip())) if differs else text
