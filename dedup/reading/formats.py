"""The registry of input formats: by what name a file hints at one, and how it becomes articles.

A new format is a file in this folder and an entry in FORMATS. Everything else asks the registry. Which format
a file has is decided by its content (`content.py`); where that says nothing, the end of its name decides.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module

from dedup.article import Article, LeftOut, Problem, Settings
from dedup.reading import names, page, plain_text
from dedup.reading.containers import packed
from dedup.reading.content import NO_SUFFIX
from dedup.reading.item import Input
from dedup.reading.source import Held, Source
from dedup.reading.structured import jsonlines, record

MakeArticle = Callable[[Input, Settings], Article | Problem | LeftOut]
"""A file that is one article, or a member of a file that holds many → an article. Called from several threads
at once. Keeps the path of the input, and its member as `line`. Never raises for what the input holds."""

FindMembers = Callable[[Source], Held]
"""A file that holds many articles → its members, made by `source.line`, `source.one`, or by looking into what
is found within. Called from the thread that walks, so it only cuts the file up and leaves parsing to
MakeArticle. Raises one of `packed.BROKEN` where the file breaks off, and nothing else for what it holds."""


@dataclass(frozen=True, slots=True)
class Format:
    """A way of keeping articles in files."""

    name: str
    suffixes: tuple[str, ...] = ()
    """In lower case, with one dot; "" is a name without a suffix."""
    article: MakeArticle | None = None
    """None where a file holds many."""
    members: FindMembers | None = None
    """None where a file is one article."""
    is_archive: bool = False
    """Whether it holds files rather than records."""


def _late(module: str) -> FindMembers:
    """Return the `members` of a module that is imported when it is first used: all together take 60 ms."""

    def members(source: Source) -> Held:
        found: FindMembers = import_module(f"dedup.reading.{module}").members
        return found(source)

    return members


def _mhtml(item: Input, settings: Settings) -> Article | Problem | LeftOut:
    from dedup.reading.containers import mhtml

    return mhtml.article(item, settings)


PLAIN_TEXT = Format("plain text", (".txt", ".text", ".md", ".markdown"), plain_text.article)

FORMATS = (
    PLAIN_TEXT,
    Format("page", (".html", ".htm", ".xhtml", ".shtml", ".php", ".aspx", ".asp", ".jsp"), page.article),
    Format("record", (), record.article),
    Format("MHTML", (".mhtml", ".mht"), _mhtml),
    Format(
        "JSON Lines", (".jsonl", ".ndjson", ".jl", ".jsonlines", ".json-lines", ".ldjson", ".geojsonl"),
        members=jsonlines.members,
    ),
    Format("JSON", (".json",), members=_late("structured.json_document")),
    Format("table", (".csv", ".tsv", ".tab", ".psv"), members=_late("structured.tables")),
    Format("Parquet", (".parquet", ".pq"), members=_late("structured.parquet")),
    Format("XML", (".xml", ".rss", ".atom", ".rdf", ".tei", ".nitf"), members=_late("structured.xml")),
    Format("gzip", (".gz", ".tgz"), members=packed.members("gzip")),
    Format("bzip2", (".bz2",), members=packed.members("bzip2")),
    Format("xz", (".xz",), members=packed.members("xz")),
    Format("zstandard", (".zst",), members=packed.members("zstandard")),
    Format("zip", (".zip", ".wacz"), members=_late("containers.zips"), is_archive=True),
    Format("tar", (".tar",), members=_late("containers.tars"), is_archive=True),
    Format("WARC", (".warc", ".wet"), members=_late("containers.warc"), is_archive=True),
)  # fmt: skip

STREAM_FORMATS = {
    "text": "plain text", "jsonl": "JSON Lines", "json": "JSON", "csv": "table", "parquet": "Parquet",
    "xml": "XML", "html": "page", "warc": "WARC", "zip": "zip", "tar": "tar",
}  # fmt: skip
"""The formats that --stdin-format names."""

_BY_NAME = {each.name: each for each in FORMATS}
_BY_SUFFIX = {suffix: each.name for each in FORMATS for suffix in each.suffixes}


def by_form(name: str) -> Format:
    """Return the format of this name."""
    return _BY_NAME[name]


@lru_cache(maxsize=1 << 12)
def _of_suffix(suffix: str) -> str | None:
    return _BY_SUFFIX.get(suffix) if suffix else NO_SUFFIX


def hint_of(name: str) -> str | None:
    """Return the format that a name speaks for; None for a suffix that no format knows.

    >>> [hint_of(name) for name in ("README", "B.MD", "1.5.jsonl.1", "index.html?p=4", "photo.xyz")]
    ['no suffix', 'plain text', 'JSON Lines', 'page', None]
    """
    return _of_suffix(names.suffix(names.without(name, PACKED_SUFFIXES)))


def may_hold_many(path: str) -> bool:
    """Check by its name whether a file is likely to hold several articles.

    >>> may_hold_many("feed/2025-11-21.JSONL.gz"), may_hold_many("feed/a.txt")
    (True, False)
    """
    name = path.rpartition("/")[2]
    form = hint_of(name)
    return form in _BY_NAME and _BY_NAME[form].members is not None


PACKED_SUFFIXES = (".gz", ".bz2", ".xz", ".zst")
"""What stands behind the name of a file that was compressed."""
