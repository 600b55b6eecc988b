"""What the page shows of matches: the stories of its list with their rows, and the data of an opened
match."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from dedup.article import Article, Edit, Kind, Match, Replacement, Span, Story
from dedup.matching.rewording import edits, vocabulary
from dedup.matching.story import stories
from dedup.report import drawing
from dedup.report.escape import visible
from dedup.report.facts import day_of, facts, length_of, link_of, name_of, said_of
from dedup.report.figures import chance, count, percent, score
from dedup.report.kinds import WORDINGS
from dedup.report.pieces import pieces
from dedup.report.sentences import is_directed, labels, match_sentences

_LETTERS = {"replaced": "r", "moved": "m", "dropped": "d", "inserted": "i"}
_QUOTED = 180
"""Characters that a row quotes of each of the two sentences."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the list: a match."""

    number: int
    kind: Kind
    score: str
    exact_score: float
    copied: str
    percent: int
    share: str
    copy: str
    where: str
    source: str
    link: str
    day: str
    pair: tuple[str, str] | None
    sought: str
    """What a search looks at and the row does not show: ids, paths, addresses, authors."""


@dataclass(frozen=True, slots=True)
class Block:
    """A story of the list."""

    number: int
    name: str
    where: str
    is_known: bool
    """Whether something shows that its root came first."""
    size: str
    sought: str
    rows: list[Row]
    others: list[Row]
    timeline: drawing.Timeline | None


class Parts:
    """The matches of a page and their articles, numbered."""

    def __init__(self, found: Sequence[Match]) -> None:
        self._found = found
        self._numbers = {frozenset((match.source.id, match.copy.id)): n for n, match in enumerate(found)}
        self._places: dict[str, int] = {}
        self.articles: list[Article] = []
        for article in (article for match in found for article in (match.source, match.copy)):
            if article.id not in self._places:
                self._places[article.id] = len(self.articles)
                self.articles.append(article)

    def blocks(self) -> list[Block]:
        """Return the stories in the order of the report."""
        return [self._block(story) for story in stories(self._found)]

    def _block(self, story: Story) -> Block:
        closest = [copy.match for copy in story.copies]
        others = [*story.within, *story.also]
        words = length_of(story.root, [*closest, *others])
        return Block(
            number=story.number,
            name=name_of(story.root),
            where=", ".join(said_of(story.root, words)),
            is_known=story.by != "unknown",
            size=count(len(story.copies), "copy"),
            sought=_sought([story.root]),
            rows=[self._row(copy.match, copy.article) for copy in story.copies],
            others=[self._row(match, match.copy) for match in others],
            timeline=drawing.timeline(story),
        )

    def _row(self, match: Match, copy: Article) -> Row:
        other = match.source if copy.id == match.copy.id else match.copy
        words = WORDINGS[match.kind]
        return Row(
            number=self._numbers[frozenset((match.source.id, match.copy.id))],
            kind=match.kind,
            score=chance(score(match)),
            exact_score=score(match),
            copied=f"{match.copied:.4f}",
            percent=round(100 * match.copied),
            share=f"{percent(match.copied)} {'copied' if is_directed(match) else 'in common'}",
            copy=name_of(copy),
            where=", ".join(said_of(copy, None)),
            source=name_of(other),
            link=words.link if is_directed(match) and other is match.source else words.alike,
            day=day_of(copy)[:10],
            pair=_pair(match),
            sought=_sought([copy, other]),
        )

    def data(self, number: int) -> dict[str, object]:
        """Return what the script needs to show a match: articles, sentences, vocabulary and passages."""
        match = self._found[number]
        found = edits(match)
        named = [label if len(label) == 1 else label.title() for label in labels(match)]
        sides = ((match.source, match.source_words), (match.copy, match.copy_words))
        link = WORDINGS[match.kind].link if is_directed(match) else WORDINGS[match.kind].alike
        parts = [
            (source, copy, list(_edits_in(source, copy, changed)))
            for passage, changed in zip(match.passages, found, strict=True)
            for source, copy in pieces(match, passage, changed)
        ]
        return {
            "a": [self._places[match.source.id], self._places[match.copy.id]],
            "title": f"{name_of(match.copy)} {link} {name_of(match.source)}",
            "names": [
                f"{label}: {name_of(article)}" for label, (article, _) in zip(named, sides, strict=True)
            ],
            "about": [_about(article, words) for article, words in sides],
            "links": [link_of(article) for article, _ in sides],
            "sentences": list(match_sentences(match)),
            "evidence": [list(_evidence(article)) for article, _ in sides],
            "v": [_word(word) for word in vocabulary(match, found)],
            "p": [{"s": source, "c": copy, "e": changes} for source, copy, changes in parts],
            "best": _best(match, [copy for _, copy, _ in parts]),
        }


def _sought(articles: Iterable[Article]) -> str:
    said = (part for each in articles for part in (each.id, each.path, each.url, each.author, each.source))
    return visible(" ".join(part for part in said if part).lower())


def _pair(match: Match) -> tuple[str, str] | None:
    if match.example is None or not match.source.text:
        return None
    one, other = match.source.text[slice(*match.example.source)], match.copy.text[slice(*match.example.copy)]
    return _cut(one), _cut(other)


def _cut(sentence: str) -> str:
    shown = visible(" ".join(sentence.split()))
    return shown if len(shown) <= _QUOTED else f"{shown[:_QUOTED].rsplit(' ', 1)[0]} …"


def _about(article: Article, words: int) -> str:
    note = [visible(article.note)] if article.note else []
    return ", ".join([visible(article.id), *said_of(article, words), *note])


def _evidence(article: Article) -> Iterator[tuple[str, str]]:
    """Yield what a printed match says of an article, each with its name."""
    known = facts(article)
    given = (
        ("Title", article.title),
        ("Address", article.url),
        ("Site", article.site),
        ("Author", article.author),
        ("File or record", f"{article.path}" + ("" if article.id == article.path else f" ({article.id})")),
        ("Published", f"{known.date} (by its {known.date_by})" if known.date else None),
        ("File written", _moment(article.modified)),
    )
    yield from ((name, visible(" ".join(value.split()))) for name, value in given if value)
    if article.text:
        digest = hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()
        yield "SHA-256 of the text", digest


def _moment(time: int | None) -> str | None:
    if time is None:
        return None
    try:
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=time // 1000)
    except OverflowError:
        return None
    return f"{moment:%Y-%m-%d %H:%M:%S} UTC"


def _best(match: Match, pieces_in_copy: Sequence[Span]) -> int:
    """Return the place of the piece at which a match opens: that of the example, or else the longest."""
    if match.example:
        middle = sum(match.example.copy) // 2
        for place, (begin, end) in enumerate(pieces_in_copy):
            if begin <= middle < end:
                return place
    return max(
        range(len(pieces_in_copy)), key=lambda i: pieces_in_copy[i][1] - pieces_in_copy[i][0], default=-1
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
