"""One match in two columns for a terminal: the source on the left, the copy on the right, word by word.

Aligned passages stand side by side, in the order of the copy. Kept words are plain. Replaced words have the
colour of their pair, or stand between marks if colour is off, which the texts themselves cannot hold: theirs
are spelt out. All else is dim. Text from outside is escaped.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, zip_longest

from dedup.article import Edit, Match, Passage, Replacement, Span
from dedup.matching.rewording import edits, vocabulary
from dedup.report.escape import visible
from dedup.report.facts import said_of
from dedup.report.figures import count
from dedup.report.pieces import pieces
from dedup.report.screen import Look, width, wrap
from dedup.report.screen import pieces as words_of
from dedup.report.sentences import labels, match_sentences

_PLAIN, _DIM, _BOLD = "", "2", "1"
_MOVED = "4"
_PAIRS = ("31", "32", "33", "34", "35", "36")
"""Colours of replaced words, used in turn, so that neighbouring pairs differ."""
_BETWEEN = " │ "
_STOPS = " \r\n\t.,;:!?…”’)]»。，、！？"
"""Characters that close the passage before; they are not shown at the start of what follows."""
_MARKS = "⟦", "⟧"
"""Around a replaced word if colour is off: brackets that no keyboard has."""
_SPELT = str.maketrans({mark: f"\\u{ord(mark):04x}" for mark in _MARKS})
_LEAST = 20
"""The fewest columns of text, however narrow the terminal is."""


@dataclass(slots=True)
class _Styled:
    """A text to be laid out: its escaped characters, and the style of each."""

    text: list[str] = field(default_factory=list)
    style: list[str] = field(default_factory=list)

    def add(self, text: str, style: str) -> None:
        """Add a text in one style, with white space as single spaces."""
        spaced = " ".join(text.split())
        lead = " " if text[:1].isspace() and self.text and self.text[-1] != " " else ""
        tail = " " if spaced and text[-1:].isspace() else ""
        shown = f"{lead}{visible(spaced).translate(_SPELT)}{tail}"
        self._append(shown, style)

    def mark(self, text: str, style: str) -> None:
        """Add a text between marks."""
        self._append(_MARKS[0], style)
        self.add(text, style)
        self._append(_MARKS[1], style)

    def _append(self, shown: str, style: str) -> None:
        self.text.extend(shown)
        self.style.extend([style] * len(shown))


_Pair = tuple[_Styled, _Styled]
"""Two texts to show side by side: one of the source, one of the copy."""


def rows(match: Match, look: Look) -> Iterator[str]:
    """Yield the numbers of a match, its vocabulary, then both texts, line by line, each with its line end."""
    found = edits(match)
    columns = max((look.width - len(_BETWEEN)) // 2, _LEAST)
    for line in _lines(match, found, look, columns):
        yield f"{line.rstrip()}\n"


def _lines(match: Match, found: Sequence[Sequence[Edit]], look: Look, columns: int) -> Iterator[str]:
    wide = max(look.width, _LEAST)
    for label, article in zip(labels(match), (match.source, match.copy), strict=True):
        yield look.paint(f"{label}  ", _DIM) + look.paint(visible(article.id), _BOLD)
        said = ", ".join([*filter(None, (visible(article.url or ""),)), *said_of(article, None)])
        yield from (look.paint(line, _DIM) for line in wrap(said, wide) if line)
    yield ""
    for sentence in match_sentences(match):
        yield from wrap(sentence, wide)
    words = vocabulary(match, found)
    if words:
        yield from wrap(f"{count(len(words), 'replacement')}: {', '.join(map(_pair, words))}", wide)
    yield ""
    for segment in _segments(match, found, look):
        for left, right in segment:
            ours, theirs = (list(_laid_out(side, columns, look)) for side in (left, right))
            for one, other in zip_longest(ours, theirs, fillvalue=("", 0)):
                yield one[0] + " " * (columns - one[1]) + look.paint(_BETWEEN, _DIM) + other[0]
        yield ""


def _pair(found: Replacement) -> str:
    times = f" ×{found.times}" if found.times > 1 else ""
    changed = " (changed)" if found.changed else ""
    return f"{visible(found.source)} → {visible(found.copy)}{times}{changed}"


def _segments(match: Match, found: Sequence[Sequence[Edit]], look: Look) -> Iterator[list[_Pair]]:
    """Yield what to show side by side: passages in pieces, and between them text without a counterpart."""
    source, copy = match.source.text, match.copy.text
    unused = _unused(len(source), match.passages)
    at = 0
    left = _dim(source, unused.get(-1))
    for number, passage in enumerate(match.passages):
        right = _dim(copy, (at, passage.copy[0]) if passage.copy[0] > at else None)
        if left.text or right.text:
            yield [(left, right)]
        yield _passage(match, passage, found[number], look)
        at = max(at, passage.copy[1])
        left = _dim(source, unused.get(number))
    right = _dim(copy, (at, len(copy)))
    if left.text or right.text:
        yield [(left, right)]


def _unused(length: int, passages: Sequence[Passage]) -> dict[int, Span]:
    """Return the stretches of the source outside all passages, by the number of the passage before each."""
    stretches: dict[int, Span] = {}
    before, at = -1, 0
    for number, (begin, end) in sorted(enumerate(p.source for p in passages), key=lambda item: item[1]):
        if begin > at:
            stretches[before] = (at, begin)
        if end > at:
            before, at = number, end
    if length > at:
        stretches[before] = (at, length)
    return stretches


def _dim(text: str, span: Span | None) -> _Styled:
    styled = _Styled()
    words = text[slice(*span)].lstrip(_STOPS) if span else ""
    if words:
        styled.add(words.rstrip(), _DIM)
    return styled


def _passage(match: Match, passage: Passage, found: Sequence[Edit], look: Look) -> list[_Pair]:
    """Return a passage in pieces that start on the same line."""
    styles = list(_styles(found))
    theirs = sorted((edit.source, style) for edit, style in zip(found, styles, strict=True) if edit.source)
    ours = sorted((edit.copy, style) for edit, style in zip(found, styles, strict=True) if edit.copy)
    return [
        (_side(match.source.text, source, theirs, look), _side(match.copy.text, copy, ours, look))
        for source, copy in pieces(match, passage, found)
    ]


def _styles(found: Sequence[Edit]) -> Iterator[str]:
    pair = 0
    for edit in found:
        if edit.change == "replaced":
            yield _PAIRS[pair % len(_PAIRS)]
            pair += 1
        else:
            yield {"kept": _PLAIN, "moved": _MOVED}.get(edit.change, _DIM)


def _side(text: str, span: Span, parts: list[tuple[Span, str]], look: Look) -> _Styled:
    """Return one side of a passage; characters between words take the style of the word before."""
    styled = _Styled()
    at, before = span[0], _PLAIN
    for (begin, end), style in parts:
        begin, end = max(begin, span[0]), min(end, span[1])
        if begin >= end:
            continue
        styled.add(text[at:begin], before if before == style == _DIM else _PLAIN)
        (styled.mark if style in _PAIRS and not look.color else styled.add)(text[begin:end], style)
        at, before = end, style
    styled.add(text[at : span[1]], _PLAIN)
    return styled


def _laid_out(styled: _Styled, columns: int, look: Look) -> Iterator[tuple[str, int]]:
    """Yield the lines of a text, each with its width in columns."""
    at = 0
    for line in _wrapped("".join(styled.text), columns):
        shown = line.rstrip()
        marked = zip(shown, styled.style[at : at + len(shown)], strict=True)
        runs = groupby(marked, key=lambda item: item[1])
        yield (
            "".join(
                look.paint("".join(char for char, _ in run), sgr) if sgr else "".join(char for char, _ in run)
                for sgr, run in runs
            ),
            width(shown),
        )
        at += len(line)


def _wrapped(text: str, columns: int) -> Iterator[str]:
    """Yield the whole text in lines; a word that is longer than a line is cut."""
    line, taken = "", 0
    for piece in words_of(text):
        wide = width(piece.rstrip())
        if line and taken + wide > columns:
            yield line
            line, taken = "", 0
        if wide > columns:
            *whole, piece = _cut(piece, columns)
            yield from whole
        line, taken = line + piece, taken + width(piece)
    if line:
        yield line


def _cut(word: str, columns: int) -> list[str]:
    """Cut a long word into parts of at most `columns`; a wide character takes two."""
    step = columns if width(word) == len(word) else max(columns // 2, 1)
    return [word[at : at + step] for at in range(0, len(word), step)]
