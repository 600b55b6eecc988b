"""Matches, problems and the summary as one self-contained page: it needs no network and no other file.

The page is made from page.html, page.css and page.js; Jinja2 escapes every value. Its content security policy
allows only its own script and style sheet, and loads nothing. The page holds texts and findings as JSON, and
decodes them when a match is opened, so that a page with thousands of matches opens instantly.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import resources

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from dedup.article import (
    KINDS,
    Article,
    Edit,
    Kind,
    Match,
    Notice,
    Problem,
    Replacement,
    Settings,
    Span,
    Summary,
)
from dedup.matching.origin.dates import stamp
from dedup.matching.rewording import edits, vocabulary
from dedup.matching.story import stories
from dedup.report import drawing
from dedup.report.escape import one_line, visible
from dedup.report.figures import chance, count, percent, score
from dedup.report.kinds import WORDINGS
from dedup.report.pieces import pieces
from dedup.report.sentences import match_sentences, summary_sentences, with_stories

_OPENED = 3
"""Stories whose copies are shown from the start; the others open with a click."""

_HEADINGS = (
    (Problem, "What could not be read", "problems-title"),
    (Notice, "Dates that are not used", "notices-title"),
)
_LETTERS = {"replaced": "r", "moved": "m", "dropped": "d", "inserted": "i"}

_MARKUP = re.compile("[<>&]")
_SURROGATE = re.compile("[\ud800-\udfff]")
# Controls become their control pictures, and characters that change the writing direction become U+FFFD. The
# text keeps its length, so that offsets stay valid.
_HARMLESS = {code: 0x2400 + code for code in range(32) if chr(code) not in "\t\n\r"} | {
    0x7F: 0x2421,
    0x0D: 0x20,
}
_HARMLESS |= dict.fromkeys(
    [*range(0x80, 0xA0), 0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)], 0xFFFD
)


def rows(matches: Iterable[Match], problems: Iterable[Problem | Notice], summary: Summary) -> Iterator[str]:
    """Yield the page in pieces. `matches` must be sorted by source."""
    found = list(with_stories(matches))
    page = _Page(found)
    template = _environment().from_string(_file("page.html"))
    style, script = _file("page.css"), _file("page.js")
    yield from template.generate(
        headline=_headline(found),
        sentences=" ".join(summary_sentences(summary, Settings().min_words)),
        counts=[(kind, number, WORDINGS[kind].meaning) for kind, number in _counts(found)],
        sites=drawing.sites(found),
        stories=page.stories(),
        opened=_OPENED,
        entries=[page.entry(number) for number in range(len(found))],
        least=f"{min((score(match) for match in found), default=0) // 0.01 / 100:.2f}",
        problems=list(_headed(list(problems))),
        texts=(_json(_text(article.text)) for article in page.articles),
        data=(page.data(number) for number in range(len(found))),
        style=Markup(style),
        style_hash=_hash(style),
        script=Markup(script),
        script_hash=_hash(script),
        version=_version(),
    )


def _version() -> str:
    from dedup import __version__

    return __version__


def _environment() -> Environment:
    return Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)


def _file(name: str) -> str:
    return resources.files("dedup.report").joinpath(name).read_text("utf-8")


def _hash(text: str) -> str:
    """Return the source expression of an inline script or style sheet (Content Security Policy, level 2)."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _json(value: object) -> Markup:
    """Return a value as JSON that is safe in a script element: without markup and surrogates."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return Markup(_MARKUP.sub(lambda sign: f"\\u{ord(sign[0]):04x}", one_line(text)))


def _text(text: str) -> str:
    """Return an article's text with harmless characters in place of others; its length stays the same."""
    return _SURROGATE.sub("\ufffd", text).translate(_HARMLESS)


def _headline(found: Sequence[Match]) -> str:
    copies = count(len({match.copy.id for match in found}), "copy")
    return f"{copies} found" if found else "No copies found"


def _counts(found: Sequence[Match]) -> list[tuple[Kind, int]]:
    numbers = [(kind, sum(match.kind == kind for match in found)) for kind in KINDS]
    return [(kind, number) for kind, number in numbers if number]


def _headed(given: Sequence[Problem | Notice]) -> Iterator[tuple[str, str, list[str]]]:
    """Yield what is said of files: its heading, the id of the heading, and a line for each file."""
    for kind, heading, id_ in _HEADINGS:
        if said := [_problem(each) for each in given if isinstance(each, kind)]:
            yield heading, id_, said


def _problem(problem: Problem | Notice) -> str:
    line = "" if problem.line is None else f":{problem.line}"
    return f"{visible(problem.path)}{line}: {visible(problem.reason)}"


def _name(article: Article) -> str:
    """Return the name of an article: its title, or else its id."""
    return visible(" ".join((article.title or "").split())) or visible(article.id)


def _about(article: Article, words: int) -> str:
    parts = (article.id, article.published or "", article.url or "", article.note or "")
    return ", ".join([visible(part) for part in parts if part] + [count(words, "word")])


@dataclass(frozen=True, slots=True)
class _Entry:
    """A row of the list."""

    number: int
    kind: Kind
    score: str
    exact_score: float
    copied: str
    percent: int
    share: str
    copy: str
    source: str
    from_: str
    day: str


@dataclass(frozen=True, slots=True)
class _Link:
    """A match as a line of a story."""

    number: int
    name: str
    kind: Kind
    score: str
    published: str


@dataclass(frozen=True, slots=True)
class _Story:
    """A story as it is shown."""

    name: str
    size: str
    copies: list[_Link]
    timeline: drawing.Timeline | None


class _Page:
    """The matches and their articles, numbered."""

    def __init__(self, found: Sequence[Match]) -> None:
        self._found = found
        self._numbers = {frozenset((match.source.id, match.copy.id)): n for n, match in enumerate(found)}
        self._places: dict[str, int] = {}
        self.articles: list[Article] = []
        for article in (article for match in found for article in (match.source, match.copy)):
            if article.id not in self._places:
                self._places[article.id] = len(self.articles)
                self.articles.append(article)

    def entry(self, number: int) -> _Entry:
        match = self._found[number]
        day = stamp(match.copy)
        return _Entry(
            number=number,
            kind=match.kind,
            score=chance(score(match)),
            exact_score=score(match),
            copied=f"{match.copied:.4f}",
            percent=round(100 * match.copied),
            share=f"{percent(match.copied)} copied",
            copy=_name(match.copy),
            source=_name(match.source),
            from_=WORDINGS[match.kind].link,
            day=day.day.isoformat() if day else "",
        )

    def stories(self) -> list[_Story]:
        return [
            _Story(
                name=_name(story.root),
                size=count(len(story.copies), "copy"),
                copies=[self._link(copy.match, copy.article) for copy in story.copies],
                timeline=drawing.timeline(story),
            )
            for story in stories(self._found)
        ]

    def _link(self, match: Match, article: Article) -> _Link:
        number = self._numbers[frozenset((match.source.id, match.copy.id))]
        published = visible(article.published or "")
        return _Link(number, _name(article), match.kind, chance(score(match)), published)

    def data(self, number: int) -> Markup:
        """Return what the script needs to show a match: articles, sentences, vocabulary and passages."""
        match = self._found[number]
        found = edits(match)
        return _json(
            {
                "a": [self._places[match.source.id], self._places[match.copy.id]],
                "title": f"{_name(match.copy)} {WORDINGS[match.kind].link} {_name(match.source)}",
                "names": [f"Source: {_name(match.source)}", f"Copy: {_name(match.copy)}"],
                "about": [
                    _about(match.source, match.source_words),
                    _about(match.copy, match.copy_words),
                ],
                "sentences": list(match_sentences(match)),
                "v": [_word(word) for word in vocabulary(match, found)],
                "p": [
                    {"s": source, "c": copy, "e": list(_edits_in(source, copy, changed))}
                    for passage, changed in zip(match.passages, found, strict=True)
                    for source, copy in pieces(match, passage, changed)
                ],
            }
        )


def _word(word: Replacement) -> list[str | int]:
    """Return a replaced word as the script lists it."""
    return [visible(word.source), visible(word.copy), word.times, word.changed]


def _edits_in(source: Span, copy: Span, changed: Sequence[Edit]) -> Iterator[list[str | int]]:
    """Yield the changes in a piece; words that moved to another piece are in both."""
    for edit in changed:
        in_source = edit.source and source[0] <= edit.source[0] < source[1]
        in_copy = edit.copy and copy[0] <= edit.copy[0] < copy[1]
        if edit.change != "kept" and (in_source or in_copy):
            yield _edit(edit)


def _edit(edit: Edit) -> list[str | int]:
    """Return an edit as its letter and four offsets, -1 for a side that it does not touch."""
    return [_LETTERS[edit.change], *(edit.source or (-1, -1)), *(edit.copy or (-1, -1))]
