"""What scrapers call the fields of an article: one table, and the way from a record to its values.

Names are compared without case, underscores, hyphens and dots, so `article_body`, `articleBody` and
`Article-Body` are one name. This module knows names and shapes of values; `record.py` makes the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

Record = Mapping[str, object]
Role = str

FIELDS: dict[Role, str] = {
    # In the order in which they are tried: plain text before HTML, the article before parts of it.
    "text": (
        "text maintext articlebody fulltext bodytext articletext plaintext cleantext cleanedtext contenttext "
        "textcontent contentplain maincontent articlecontent storytext newstext posttext extractedtext "
        "pagetext documenttext rawtext rawcontent body content article story markdown transcript "
        "texte contenu corps texto contenido cuerpo inhalt artikeltext volltext testo tekst tresc "
        "bodyhtml contenthtml articlehtml texthtml contentencoded encoded html rawhtml htmlcontent htmlbody "
        "pagehtml responsebody page document value summarydetail description summary abstract excerpt "
        "snippet lead teaser selftext message post"
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
        "dateissued articledate releasedate firstpublished firstpublicationdate pubtime created createdat "
        "createdutc createddate datecreated date datetime time timestamp datum fecha data updated"
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

_PARTS = _words(
    "headline title summary lead text content rendered paragraph paragraphs sections body blocks children "
    "value"
)
"""Names of objects and lists that hold the parts of a text."""
_NAMES = ("name", "title", "label", "value", "rendered")
"""Where the name stands in an object that is a person, a site or a title."""
_MOST_PARTS = 100_000
_DEEPEST = 12

_SIGNS = re.compile(r"[\s_.:\-/@]+")


@lru_cache(maxsize=1 << 12)
def plain(name: str) -> str:
    """Return a name without case and signs.

    >>> plain("article_body"), plain("articleBody"), plain("_id")
    ('articlebody', 'articlebody', 'id')
    """
    return _SIGNS.sub("", name).lower()


_RANKS = {
    role: {name: i for i, name in reversed(list(enumerate(map(plain, names.split()))))}
    for role, names in FIELDS.items()
}
_FIRST_WEAK = _RANKS["text"]["summarydetail"]
_KNOWN = frozenset(name for ranks in _RANKS.values() for name in ranks)


def is_text_name(name: str) -> bool:
    """Check whether a column of this name holds texts."""
    return plain(name) in _RANKS["text"]


def is_known_name(name: str) -> bool:
    """Check whether a column of this name holds something of an article."""
    return plain(name) in _KNOWN


def candidates(record: Record, role: Role) -> Iterator[tuple[str, object]]:
    """Yield the fields that may play this role, the likeliest first, with their names."""
    return ((name, record[name]) for name in _plan(tuple(record))[role])


@lru_cache(maxsize=1 << 10)
def _plan(names: tuple[str, ...]) -> dict[Role, tuple[str, ...]]:
    """Return the names for each role, the likeliest first. The records of a file mostly share their names."""
    plan = {}
    for role, ranks in _RANKS.items():
        found = [(rank, name) for name in names if (rank := ranks.get(plain(name))) is not None]
        plan[role] = tuple(name for _, name in sorted(found))
    return plan


def at_path(record: Record, path: str) -> object:
    """Return what stands at a path: a name, or names with dots between that lead into objects and lists.

    >>> at_path({"a.b": 1, "c": {"d": [{"e": 2}]}}, "c.d.0.e"), at_path({"a.b": 1}, "a.b")
    (2, 1)
    """
    if path in record:
        return record[path]
    here: object = record
    for name in path.split("."):
        if isinstance(here, Mapping):
            here = here.get(name)
        elif isinstance(here, list) and name.isdecimal() and int(name) < len(here):
            here = here[int(name)]
        else:
            return None
    return here


def layers(record: Record) -> list[Record]:
    """Return the objects that may hold the fields of an article: the record, and what it wraps."""
    outer = [record, *_inner(record, WRAPPERS)]
    outer += [each for inner in outer[1:] for each in _inner(inner, WRAPPERS)]
    return outer + [each for inner in outer for each in _inner(inner, BESIDE)]


def _inner(record: Record, names: Iterable[str]) -> list[Record]:
    return [inner for name in names if isinstance(inner := record.get(name), Mapping)]


def is_weak(name: str) -> bool:
    """Check whether a field of this name holds a summary rather than a text."""
    return _RANKS["text"].get(plain(name), 0) >= _FIRST_WEAK


def holds_article(value: object) -> bool:
    """Check whether a value is an object with a text among its fields."""
    return isinstance(value, Mapping) and any(not is_weak(name) for name, _ in candidates(value, "text"))


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
    elif isinstance(value, Mapping) and depth:
        for name in value:
            if plain(name) in _PARTS:
                yield from _parts(value[name], depth - 1)


def listed(value: object) -> str | None:
    """Return a name: a string, the name of an object, or several of either with commas between.

    >>> listed([{"name": "Ada"}, "Bo"]), listed({"@id": "x"}), listed("Cy")
    ('Ada, Bo', None, 'Cy')
    """
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, Mapping):
        return listed(
            next(
                (value[key] for key in ("name", "title", "label", "value", "rendered") if value.get(key)),
                None,
            )
        )
    if isinstance(value, list):
        names = [name for each in value[:20] if not isinstance(each, list) and (name := listed(each))]
        return ", ".join(dict.fromkeys(names)) or None
    return None
