"""Whether two articles are one: a page beside what was read out of it, two snapshots of one address.

An article is never reported as a copy of itself. What tells that two are one is where they come from: the
address in what holds them, the address that a mirror made their path of, or a common place on the disk. Only
alike texts are one: many addresses lead to a page that changes.
"""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import parse_qsl, urlsplit

import numpy as np
import xxhash
from numpy.typing import NDArray

from dedup.article import Article, Match
from dedup.candidates.fingerprint import Entry
from dedup.reading import absolute

SAME = 0.6
"""The least share of equal buckets, which estimates that of equal features, of two versions kept as one."""

AGAIN = "an article that was read already"
"""Why a version of an article is left out that is as good as the same."""

_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}(?::\d+)?", re.IGNORECASE)
_OF_VERSION = re.compile(r"^(?:www\d?|m|mobile|amp|wap|print)\.")
_VERSION = frozenset(
    ("amp", "print", "m", "mobile", "drucken", "imprimir", "imprimer", "printable", "amp.html")
)
_TRACKING = re.compile(
    r"(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|cmpid|ref|ref_src|referrer|amp|print|"
    r"output|outputtype|share|at_\w+|ocid|ncid|smid|spm|_ga|wt_mc|xtor|hsa_\w+|cid)",
    re.IGNORECASE,
)
"""Names in a query that say how a reader came, or in what form a page is shown."""
_INDEX = re.compile(r"/(?:index|default)\.(?:html?|php|aspx?)$")
_SUFFIX = re.compile(
    r"(?:\.(?:html?|xhtml|shtml|mhtml?|json|txt|text|md|xml|php|aspx?|gz|bz2|xz|zst|orig)){1,4}(?:\.\d{1,2})?$",
    re.IGNORECASE,
)
_SNAPSHOT = re.compile(
    r"(.*/archive/\d{8,}[\w.]*)/(?:(?:mercury|readability|trafilatura|warc|wget|singlefile|dom|htmltotext)/.*|"
    r"(?:content|htmltotext|output|article|article_text|singlefile|dom|mercury|readability)\.\w+)"
)
"""The folder of one page in ArchiveBox, and the names of the extractions of the page that it holds. Other
files in a folder that is named like a day have nothing in common but the day."""


@lru_cache(maxsize=1 << 12)
def address(url: str) -> str | None:
    """Return an address without what differs between versions of one page; None for what is no address.

    >>> address("https://m.bell.example/amp/fog?utm_source=rss&id=4#top")
    'bell.example/fog?id=4'
    >>> address("bell.example/fog.html"), address("fog")
    ('bell.example/fog', None)
    """
    try:
        parts = urlsplit(url if "//" in url else f"//{url}")
        query = parse_qsl(parts.query, keep_blank_values=True, max_num_fields=50)
        host = (parts.hostname or "").lower()
    except ValueError:
        return None
    if not _HOST.fullmatch(host):
        return None
    path = _INDEX.sub("", parts.path)
    names = [name for name in path.split("/") if name and name.lower() not in _VERSION]
    kept = sorted((name, value) for name, value in query if not _TRACKING.fullmatch(name))
    rest = "?" + "&".join(f"{name}={value}" for name, value in kept) if kept else ""
    if not names and not rest:
        return None  # the front page of a site, which is another every day
    return f"{site(host)}/{_SUFFIX.sub('', '/'.join(names))}{rest}"


def site(host: str) -> str:
    """Return the host of a site without the names of its versions.

    >>> site("www.bell.example"), site("m.bell.example")
    ('bell.example', 'bell.example')
    """
    return _OF_VERSION.sub("", host.lower())


def keys(article: Article) -> frozenset[str]:
    """Return the signs by which versions of an article are known: its address, its place.

    >>> sorted(keys(Article("a", "/srv/bell.example/amp/fog.html", "")))
    ['/srv/bell.example/amp/fog', '@bell.example/fog']
    """
    found = set()
    if article.url and (of_url := address(article.url)):
        found.add(f"@{of_url}")
    if article.line is None or (article.line == 1 and article.id.endswith(":1")):
        path = article.path
        found.add(_SUFFIX.sub("", path))
        if not found or article.url is None:
            found.update(_of_mirror(path))
    if "/archive/" in article.path and (snapshot := _SNAPSHOT.fullmatch(article.path)):
        found.add(snapshot[1])
    return frozenset(found)


def address_hash(article: Article) -> int | None:
    """Return the hash of the address of an article in 8 bytes; None if it has none."""
    found = sorted(key for key in keys(article) if key.startswith("@"))
    return hash_of(found[0]) if found else None


def _of_mirror(path: str) -> list[str]:
    """Return the address that a mirror made a path of: what follows the last name that is one of a host."""
    names = path.split("/")
    for i in range(len(names) - 2, -1, -1):
        if "." in names[i] and _HOST.fullmatch(names[i]) and not _SUFFIX.search(names[i]):
            found = address("/".join(names[i:]).replace("?", "%3F"))
            return [f"@{found}"] if found else []
    return []


def are_one(match: Match) -> bool:
    """Check whether a match is between two versions of one article."""
    first, second = match.source, match.copy
    if _share_a_sign(first, second):
        return True
    # The print or phone version of a page often has an address of its own, on the same site.
    (host, is_version), (other_host, is_other_version) = _site_of(first), _site_of(second)
    is_same_site = host is not None and host == other_host
    return is_same_site and (is_version or is_other_version) and match.kind in ("exact", "near")


def _share_a_sign(first: Article, second: Article) -> bool:
    """Check whether two articles have an address or a place in common; those of one file have its place."""
    if first.path != second.path:
        shared = keys(first) & keys(second)
        is_address = all(key.startswith("@") for key in shared)
        return bool(shared) and not (is_address and _is_of_two_sites(first, second))
    return bool(first.url and second.url and address(first.url) == address(second.url) is not None)


def _is_of_two_sites(first: Article, second: Article) -> bool:
    """Check whether of two saved pages with one address only one names the site that is at home there.

    The other gives as its canonical address that of the article which it is a copy of.
    """
    from dedup.matching.origin.canonical import is_guest  # few runs need it

    is_saved = first.line is None and second.line is None
    return is_saved and (is_guest(first, second) or is_guest(second, first))


def _site_of(article: Article) -> tuple[str | None, bool]:
    """Return the site of an article, and whether its address is that of a print or phone version."""
    place = article.url.partition("//")[2] if article.url and "//" in article.url else article.path
    names = place.split("?")[0].split("/")
    for i in range(len(names) - 1):
        if "." in names[i] and _HOST.fullmatch(names[i]) and not _SUFFIX.search(names[i]):
            is_version = not _VERSION.isdisjoint(name.lower() for name in names[i + 1 :])
            return site(names[i]), is_version or site(names[i]) != names[i].lower().removeprefix("www.")
    return None, False


_Met = tuple[Article, int, NDArray[np.uint32]]
"""An article without its text, the hash of its words, and its buckets."""


class Once:
    """The articles of a run by the signs by which versions of them are known."""

    def __init__(self) -> None:
        self._known: dict[int, _Met] = {}
        self._stored: dict[int, Article] = {}

    def remember(self, article: Article, content: int, buckets: NDArray[np.uint32]) -> None:
        """Count an article that a stopped run stored among those that were met."""
        for key in map(hash_of, keys(article)):
            self._known.setdefault(key, (article, content, buckets))
            self._stored.setdefault(key, article)

    def is_again(self, entry: Entry) -> bool:
        """Check whether this is an article that was met before, and remember it if it is not."""
        found = [hash_of(key) for key in keys(entry.article)]
        new = (entry.article, entry.content, entry.keys)  # the words of an entry are not kept
        met = [self._known[key] for key in found if key in self._known]
        if any(_is_itself(self._stored[key], entry.article) for key in found if key in self._stored):
            return False  # a stopped run has stored it, and its file is read again
        if any(_share_a_sign(each[0], entry.article) and _are_same(each, new) for each in met):
            return True
        for key in found:
            self._known.setdefault(key, new)
        return False


def _is_itself(stored: Article, article: Article) -> bool:
    """Check whether an article is the one that a stopped run stored: of the same place in the same file.

    The line of one that has an id of its own is not stored.
    """
    if stored.path != absolute(article.path):
        return False
    return stored.id == article.id or stored.line == article.line


def hash_of(key: str) -> int:
    """Return a key in 8 bytes."""
    return xxhash.xxh3_64_intdigest(key.encode("utf-8", "surrogateescape"))


def _are_same(first: _Met, second: _Met) -> bool:
    """Check whether two versions are alike enough to be kept as one."""
    (_, content, buckets), (_, other_content, others) = first, second
    if content == other_content:
        return content != 0
    if len(buckets) != len(others) or not len(buckets):
        return False
    return float(np.mean(buckets == others)) >= SAME
