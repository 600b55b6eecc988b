"""What scrapers call the fields of an article: one table, and the way from a record to its values.

Names are compared without case, underscores, hyphens and dots, so `article_body`, `articleBody` and
`Article-Body` are one name. This module knows names and shapes of values; `record.py` makes the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

Record = dict[str, object]
Role = str

FIELDS: dict[Role, str] = {
    # In the order in which they are tried: plain text before HTML, the article before parts of it.
    "text": (
        "text maintext articlebody fulltext bodytext articletext plaintext cleantext cleanedtext contenttext "
        "textcontent contentplain maincontent articlecontent storytext newstext posttext extractedtext "
        "pagetext documenttext rawtext rawcontent body content article story markdown transcript "
        "texte contenu corps texto contenido cuerpo inhalt artikeltext volltext testo tekst tresc "
        "bodyhtml contenthtml articlehtml texthtml contentencoded encoded html rawhtml htmlcontent htmlbody "
        "pagehtml responsebody page document value"
    ),
    # What stands for the text where there is none.
    "summary": (
        "summarydetail description summary abstract excerpt snippet lead teaser selftext message post"
    ),
    "id": "id _id guid uuid uid docid documentid articleid itemid newsid postid identifier key",
    "title": (
        "title headline articletitle maintitle newstitle name hed titel titre titulo titolo tytul subject"
    ),
    "url": (
        "url link permalink articleurl pageurl sourceurl originalurl canonicalurl canonicallink canonical "
        "href uri web_url externalurl targeturi warctargeturi fullurl loc address"
    ),
    "published": (
        "published publishedat publishdate publisheddate datepublished datepublish publishingdate "
        "publicationdate publishedtime publishedon pubdate publishtime posted postedat postdate dateissue "
        "dateissued articledate releasedate firstpublished firstpublicationdate pubtime created createdutc "
        "datecreated date datetime time datum fecha data"
    ),
    # When a crawler or a store had it, and when it was changed: never when it was published.
    "seen": (
        "seen datedownload downloaddate downloadedat downloaded datecrawled crawldate crawledat crawled "
        "crawltime fetchedat fetched fetchtime fetchdate dateretrieved retrievedat retrieved scrapedat "
        "scrapedate scraped collectedat collectdate collected accessedat accessdate warcdate timestamp ts "
        "indexeddate indexedat indexdate ingestedat insertedat dateadded addedat added createdat createddate"
    ),
    "modified": (
        "modified modifiedat datemodified datemodify modifieddate modifiedtime updated updatedat dateupdated "
        "lastmodified lastupdated lastmod revised"
    ),
    "author": "author authors byline creator writer writers articleauthor authorname dccreator autor auteur",
    "source": (
        "source sitename publisher sourcename site publication medianame outlet newspaper sourcedomain "
        "metasitename sourcehostname hostname domain feed provider"
    ),
}
"""For each role the names that scrapers use for it, the likeliest first."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


WRAPPERS = _words(
    "_source article item data node record document doc attributes fields story post result json page entry"
)
"""Names of objects that hold the fields of an article one level down, beside what a store knows of it."""
BESIDE = _words("metadata meta info head")
"""Names of objects that hold what is known of an article whose text stands beside them."""
ARRAYS = _words(
    "articles items results hits docs documents posts entries stories news data records rows response "
    "nodes value"
)
"""Names under which an answer of a server holds its articles, the likeliest first."""

_PARTS = frozenset(
    _words(
        "headline title summary lead text content rendered paragraph paragraphs sections body blocks "
        "children value"
    )
)
"""Names of objects and lists that hold the parts of a text."""
_NAMES = ("name", "title", "label", "value", "rendered")
"""Where the name stands in an object that is a person, a site or a title."""
_MOST_PARTS = 100_000
_DEEPEST = 12
_LONGEST = 40
"""Characters of the longest name that is looked up."""
_LONGEST_SHAPE = 2_000
"""Characters of all names of a record whose shape is kept, since a thousand shapes are."""

_SIGNS = re.compile(r"[\s_.:\-/@]+")


def plain(name: str) -> str:
    """Return a name without case and signs; empty where it is too long to be one that is known.

    >>> plain("article_body"), plain("articleBody"), plain("_id"), plain("a" * 1000)
    ('articlebody', 'articlebody', 'id', '')
    """
    return _SIGNS.sub("", name).lower() if len(name) <= _LONGEST else ""


_RANKS = {
    role: {name: i for i, name in reversed(list(enumerate(map(plain, names.split()))))}
    for role, names in FIELDS.items()
}
_TEXTS = frozenset((*_RANKS["text"], *_RANKS["summary"]))
_KNOWN = frozenset(name for ranks in _RANKS.values() for name in ranks)


def is_text_name(name: str) -> bool:
    """Check whether a column of this name holds texts."""
    return plain(name) in _TEXTS


def is_known_name(name: str) -> bool:
    """Check whether a column of this name holds something of an article."""
    return plain(name) in _KNOWN


@dataclass(frozen=True, slots=True)
class Shape:
    """What the fields of a record are for, by their names."""

    roles: dict[Role, tuple[str, ...]]
    """For each role the names of the fields that may play it, the likeliest first."""
    wrappers: tuple[str, ...]
    """Those that may hold the article one level down."""
    beside: tuple[str, ...]
    """Those that may hold what is known of it."""


@dataclass(frozen=True, slots=True)
class Layer:
    """An object that may hold fields of an article."""

    record: Record
    shape: Shape

    def values(self, role: Role) -> list[object]:
        """Return the values of the fields that may play a role, the likeliest first."""
        record = self.record
        return [record[name] for name in self.shape.roles[role]]


def layer(record: Record) -> Layer:
    """Return a record with what its fields are for."""
    names = tuple(record)
    is_short = sum(map(len, names)) <= _LONGEST_SHAPE
    return Layer(record, _known_shape(names) if is_short else _shape(names))


def _shape(names: tuple[str, ...]) -> Shape:
    plains = [(plain(name), name) for name in names]
    roles = {}
    for role, ranks in _RANKS.items():
        found = sorted((ranks[each], name) for each, name in plains if each in ranks)
        roles[role] = tuple(name for _, name in found)
    return Shape(
        roles,
        tuple(name for name in WRAPPERS if name in names),
        tuple(name for name in BESIDE if name in names),
    )


_known_shape = lru_cache(maxsize=1 << 10)(_shape)
"""The records of a file mostly share their names."""


def at_path(record: Record, path: str) -> object:
    """Return what stands at a path: a name, or names with dots between that lead into objects and lists.

    >>> at_path({"a.b": 1, "c": {"d": [{"e": 2}]}}, "c.d.0.e"), at_path({"a.b": 1}, "a.b")
    (2, 1)
    """
    if path in record:
        return record[path]
    here: object = record
    for name in path.split("."):
        if isinstance(here, dict):
            here = here.get(name)
        elif isinstance(here, list) and name.isdecimal() and int(name) < len(here):
            here = here[int(name)]
        else:
            return None
    return here


def layers(record: Record) -> list[Layer]:
    """Return the objects that may hold the fields of an article: the record, and what it wraps."""
    whole = layer(record)
    outer = [whole]
    if not whole.shape.wrappers and not whole.shape.beside:
        return outer
    for depth in (0, 1):
        outer += [each for around in outer[depth:] for each in _inner(around, around.shape.wrappers)]
    return outer + [each for around in outer for each in _inner(around, around.shape.beside)]


def _inner(around: Layer, names: Iterable[str]) -> list[Layer]:
    values = (around.record[name] for name in names)
    return [layer(value) for value in values if isinstance(value, dict)]


def holds_article(value: object) -> bool:
    """Check whether a value is an object with a text among its fields."""
    return isinstance(value, dict) and bool(layer(value).shape.roles["text"])


def flat(value: object) -> str | None:
    """Return a value as one text: a string, or the parts of a text in lists and objects, a paragraph each.

    >>> flat({"summary": ["One."], "sections": [{"headline": [], "paragraphs": ["Two.", "Three."]}]})
    'One.\\n\\nTwo.\\n\\nThree.'
    """
    if isinstance(value, str):
        return value
    parts = list(_parts(value, _DEEPEST))
    return "\n\n".join(part for part in parts[:_MOST_PARTS] if part.strip()) or None


def _parts(value: object, depth: int) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list) and depth:
        for each in value:
            yield from _parts(each, depth - 1)
    elif isinstance(value, dict) and depth:
        for name in value:
            if plain(name) in _PARTS:
                yield from _parts(value[name], depth - 1)


def listed(value: object, depth: int = 3) -> str | None:
    """Return a name: a string, the name of an object, or several of either with commas between.

    >>> listed([{"name": "Ada"}, "Bo"]), listed({"@id": "x"}), listed("Cy")
    ('Ada, Bo', None, 'Cy')
    """
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, dict) and depth:
        return listed(next((value[key] for key in _NAMES if value.get(key)), None), depth - 1)
    if isinstance(value, list) and depth:
        names = [
            name for each in value[:20] if not isinstance(each, list) and (name := listed(each, depth - 1))
        ]
        return ", ".join(dict.fromkeys(names)) or None
    return None
