"""XML → its articles: feeds (RSS, Atom), the items of Scrapy and its kin, NITF, TEI, and trafilatura's own.

The text is parsed in parts, in memory for one record. No entity is defined and nothing is loaded from
elsewhere; depth, the size of a record and that of a tag are bounded.
"""

from __future__ import annotations

import html.entities
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from dedup.reading import reasons
from dedup.reading.source import Held, Source
from dedup.reading.structured.record import fields_of


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_CHUNK = 1 << 16
_DEEPEST = 200
_ITEMS = frozenset(("item", "entry", "newsitem"))
_FEEDS = frozenset(("rss", "feed", "rdf", "channel"))
_WHOLE = frozenset(
    ("nitf", "tei", "tei.2", "doc", "article", "html", "newsitem", "story", "document", "post")
)
"""Root elements that are one article."""
_BODIES = frozenset(("body.content", "body", "main", "articlebody", "content"))
"""Elements that hold the text of a root that is one article."""
_HEADS = frozenset(("body.head", "head", "teiheader", "header", "comments"))
"""Elements within these, and before them, that are no text."""
_BLOCKS = _words(
    "p div head h1 h2 h3 h4 h5 h6 hl1 hl2 li item list row td tr br lb blockquote quote section para "
    "block hedline byline dateline title"
)
_ATTRIBUTES = {
    "doc": ("title", "author", "date", "source", "hostname", "sitename", "url", "id"),
    "date.issue": ("norm",),
    "date": ("when", "norm"),
    "link": ("href",),
}
"""Attributes that say something of an article, by element; the name of a field where it has only one."""
_NAMES = {"hl1": "title", "date.issue": "date", "norm": "date", "when": "date", "byttl": "job"}


class BadMarkup(Exception):
    """The text is no XML that is read here; the message is the reason."""


def members(source: Source) -> Held:
    """Yield the articles in XML. Their numbers count from 1."""
    reading = _Reading(source.settings.max_bytes)
    number = 0
    try:
        for number, record in enumerate(_records(source, reading), 1):
            yield source.line(number, fields_of(record))
    except BadMarkup as bad:
        yield source.problem(f"{bad}" + (f" after record {number:,}" if number else ""))
        return
    if not number:
        names = ", ".join(sorted(reading.names)[:12])
        yield source.problem(f"{reasons.EMPTY}: it holds no article; its elements are: {names}")


def _records(source: Source, reading: _Reading) -> Iterator[Mapping[str, object]]:
    parser = reading.parser()
    data = source.stream.read(_CHUNK).lstrip()
    try:
        while data:
            parser.Parse(data, False)
            yield from reading.taken()
            reading.check_size(len(data))
            data = source.stream.read(_CHUNK)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        yield from reading.taken()
        raise BadMarkup(f"broken XML: {expat.errors.messages[error.code]} at line {error.lineno:,}") from None
    except (ValueError, LookupError) as error:  # an encoding that nobody knows
        raise BadMarkup(f"broken XML: {error}") from None
    yield from reading.taken()


@dataclass(slots=True)
class _Element:
    """An element that is open within a record."""

    name: str
    pieces: list[str] = field(default_factory=list)


class _Reading:
    """What the parser has seen: the elements that are open, and the record that they belong to."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._path: list[str] = []
        self._open: list[_Element] = []
        self._record: dict[str, object] = {}
        self._begun = 0
        self._size = 0
        self._done: list[Mapping[str, object]] = []
        self.names: set[str] = set()

    def parser(self) -> expat.XMLParserType:
        parser = expat.ParserCreate(namespace_separator=None)
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._said
        parser.EntityDeclHandler = self._refused
        parser.SkippedEntityHandler = self._entity
        parser.UseForeignDTD(True)  # so that entities of HTML are skipped, not errors
        parser.ExternalEntityRefHandler = lambda *_: 1  # nothing is loaded
        return parser

    def taken(self) -> list[Mapping[str, object]]:
        """Return the records that are complete, once."""
        done, self._done = self._done, []
        return done

    def check_size(self, size: int) -> None:
        """Raise BadMarkup where more than one record may have was read without an end of one."""
        self._size = 0 if self._done or not self._open else self._size + size
        if self._size > self._most:
            raise BadMarkup(reasons.too_large_by_more(self._most))

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(":")[2].lower()
        self._path.append(local)
        if len(self._path) > _DEEPEST:
            raise BadMarkup(f"nested too deeply: more than {_DEEPEST} elements within each other")
        if len(self.names) < 1_000:
            self.names.add(local[:40])
        if not self._open and not self._begins():
            return
        self._block(local)
        self._open.append(_Element(local))
        wanted = _ATTRIBUTES.get(local, ())
        for key in wanted:
            if attributes.get(key) and attributes.get("rel", "alternate") == "alternate":
                self._record.setdefault(_NAMES.get(key, local if len(wanted) == 1 else key), attributes[key])

    def _begins(self) -> bool:
        """Check whether a record begins with the element that was just opened, and begin it."""
        root, name, depth = self._path[0], self._path[-1], len(self._path)
        if root in _FEEDS:
            begins = name in _ITEMS
        else:
            begins = depth == 1 if root in _WHOLE else depth == 2 or name in _ITEMS
        if begins:
            self._record, self._begun = {}, depth
        return begins

    def _end(self, name: str) -> None:
        depth = len(self._path)
        local = self._path.pop()
        if not self._open:
            return
        element = self._open.pop()
        text = "".join(element.pieces).strip()
        if depth == self._begun:
            self._record.setdefault("text", text) if depth == 1 and text else None
            if self._record:
                self._done.append(self._record)
            self._record = {}
            return
        self._keep(local, text)
        if self._open and not (self._begun == 1 and local in _HEADS):
            self._open[-1].pieces.append(text + ("\n\n" if local in _BLOCKS else ""))

    def _keep(self, local: str, text: str) -> None:
        """Keep an element as a field of the record; of several with one name, the first with a text."""
        if not text:
            return
        if self._begun == 1 and local in _BODIES and "text" not in self._record:
            self._record["text"] = text
        elif self._begun > 1 or local not in _BLOCKS or local in ("title", "byline"):
            self._record.setdefault(_NAMES.get(local, local), text)
        elif local in _NAMES:
            self._record.setdefault(_NAMES[local], text)

    def _block(self, local: str) -> None:
        if self._open and local in _BLOCKS and self._open[-1].pieces:
            self._open[-1].pieces.append("\n\n")

    def _said(self, text: str) -> None:
        if self._open:
            self._open[-1].pieces.append(text)

    def _entity(self, name: str, is_parameter: bool) -> None:
        if self._open and not is_parameter:
            self._open[-1].pieces.append(html.entities.html5.get(f"{name};", " "))

    def _refused(self, *_: object) -> None:
        raise BadMarkup("it defines entities, which are not read")
