"""The registry of input formats: by what name a file is known, and how it becomes articles.

A new format is a file in this folder and an entry in FORMATS. Everything else asks the registry. A format is
known by the end of a file's name, so that the walk decides on a million names without opening the files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from dedup.article import Article, Problem
from dedup.reading import jsonlines, plain_text, web_page
from dedup.reading.item import Input

MakeArticle = Callable[[Input, int], Article | Problem]
"""A file that is one article, or a member of a file that holds many, and the limit in bytes → an article.
Called from several threads at once. Keeps the path of the input, and its member as `line`. Never raises for
what the input holds."""

FindMembers = Callable[[Input, int], Iterator[Input | Problem]]
"""A file that holds many articles, and the limit in bytes for each → its members, made by `item.member_of`.
Called from the thread that walks, so it only cuts the file up and leaves parsing to MakeArticle. Never raises
for what the file holds."""


@dataclass(frozen=True, slots=True)
class Format:
    """A way of keeping articles in files."""

    name: str
    suffixes: tuple[str, ...]
    """In lower case, with one dot or two; "" is a name without a dot. If two fit, the longer one counts."""
    article: MakeArticle
    members: FindMembers | None = None
    """None where a file is one article."""


PLAIN_TEXT = Format("plain text", ("", ".", ".txt", ".text", ".md"), plain_text.article)
"""Also what a file is read as that the user names and no format knows."""

PAGES = Format("web page", (".html", ".htm", ".xhtml"), web_page.article)

FORMATS = (
    PLAIN_TEXT,
    PAGES,
    Format("JSON Lines", (".jsonl", ".ndjson"), jsonlines.article, jsonlines.members),
    Format("gzipped JSON Lines", (".jsonl.gz", ".ndjson.gz"), jsonlines.article, jsonlines.gzipped_members),
)

_BY_SUFFIX = {suffix: each for each in FORMATS for suffix in each.suffixes}


def of_name(name: str) -> Format | None:
    """Find the format of a file met in a folder; None means that the file is no article.

    >>> [each and each.name for each in map(of_name, ("README", "B.MD", "1.5.jsonl.gz", "photo.png"))]
    ['plain text', 'plain text', 'gzipped JSON Lines', None]
    """
    dot = name.rfind(".")
    if dot < 0:
        return _BY_SUFFIX.get("")
    before = name.rfind(".", 0, dot)
    longer = _BY_SUFFIX.get(name[before:].lower()) if before >= 0 else None
    return longer or _BY_SUFFIX.get(name[dot:].lower())


def of_path(path: str) -> Format:
    """Find the format in which a file is read, wherever its path comes from.

    >>> [of_path(path).name for path in ("feed.jsonl", "feed.jsonl/a", "photo.png")]
    ['JSON Lines', 'plain text', 'plain text']
    """
    return of_name(path) or PLAIN_TEXT


def holds_many(path: str) -> bool:
    """Check by its name whether a file holds several articles, each of them a member of it.

    >>> holds_many("feed/2025-11-21.JSONL.gz")
    True
    """
    return of_path(path).members is not None
