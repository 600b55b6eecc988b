"""Markup → what a page says about its article: JSON-LD first, then meta tags, then what can be seen on it.

It reads what is there. It completes no address by another page, and takes no date from the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from dedup.reading.pages.dates import to_iso
from dedup.reading.pages.linked_data import LinkedArticle, article_in
from dedup.reading.pages.tags import Markup, Tag, one_line, tags, text_until

_PUBLISHED = [
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "datepublished",
    "citation_publication_date",
    "citation_date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date.published",
    "dc.date",
    "dcterms.date",
    "date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "publicationdate",
    "date.published",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
    "dc.date.created",
    "dcterms.created",
    "originalpublicationdate",
]
_MODIFIED = [
    "article:modified_time",
    "og:updated_time",
    "og:article:modified_time",
    "article:modified",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "last-modified",
    "lastmod",
    "article.updated",
]
_AUTHOR = [
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
    "byl",
    "parsely-author",
    "sailthru.author",
]
_TITLE = ["og:title", "twitter:title", "dc.title", "citation_title", "headline"]
_SITE = ["og:site_name", "application-name", "dc.publisher", "publisher"]
_LANGUAGE = ["og:locale", "content-language", "dc.language", "language"]

_MAX_VALUE = 500
"""Characters. A longer value is no name and no title."""
_TAG = re.compile(r"([A-Za-z]{2,3})((?:[-_][A-Za-z0-9]{2,8}){0,3})")
_SEPARATORS = re.compile(r"\s+(?:[|\u2013\u2014\u00b7:»-]|::)\s+")
_ARTICLE_KINDS = frozenset({"article", "news", "newsarticle", "blog"})


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says about its article and about itself. Dates are in ISO 8601."""

    title: str | None
    author: str | None
    published: str | None
    is_guess: bool
    """Whether nothing says that the date is that of publication."""
    modified: str | None
    site: str | None
    language: str | None
    canonical: str | None
    """As the link gives it: perhaps without a host."""
    shared: str | None
    """The address of og:url, as given."""
    linked: LinkedArticle
    headings: tuple[str, ...]
    """The title of the window and the first heading: what a reader sees first."""
    is_article: bool
    """Whether the page calls itself an article."""
    refreshes: bool
    """Whether it sends its reader on to another address."""


def metadata_of(markup: Markup) -> Metadata:
    """Read what the page says about itself.

    >>> from dedup.reading.pages.tags import take_apart
    >>> found = metadata_of(take_apart("<html lang=en_GB><title>Fog</title><meta name=author content=Q>"))
    >>> found.title, found.author, found.language
    ('Fog', 'Q', 'en-GB')
    """
    found = list(tags(markup.plain, "html|meta|link|title|h1|time"))
    named = _named(tag.attributes for tag in found if tag.name == "meta")
    headings = tuple(filter(None, (_first_text(markup.plain, found, name) for name in ("title", "h1"))))
    canonical, shared = _canonical(found), named.get("og:url")
    blocks = (each.content for each in markup.raw if "ld+json" in each.attributes.get("type", "").lower())
    addresses = [each for each in (canonical, shared) if each]
    linked = article_in(blocks, addresses, [*headings, *_values(named, _TITLE)])
    site = linked.publisher or _first(named, _SITE)
    published = linked.published or _date(named, _PUBLISHED) or _marked_day(found)
    language = next((tag.attributes.get("lang") for tag in found if tag.name == "html"), None)
    return Metadata(
        title=linked.headline or _first(named, _TITLE) or _without_site(headings, site),
        author=linked.author or _author(named),
        published=published or _only_day(found),
        is_guess=published is None,
        modified=linked.modified or _date(named, _MODIFIED),
        site=site,
        language=_language(linked.language) or _language(language) or _language(_first(named, _LANGUAGE)),
        canonical=canonical,
        shared=shared,
        linked=linked,
        headings=headings,
        is_article=linked.is_article or named.get("og:type", "").lower() in _ARTICLE_KINDS,
        refreshes="url" in named.get("refresh", "").lower(),
    )


def _named(metas: Iterable[dict[str, str]]) -> dict[str, str]:
    """Return the contents of meta tags by name, in lower case; the first of a name counts."""
    named: dict[str, str] = {}
    for meta in metas:
        content = meta.get("content", "")
        for key in ("property", "name", "itemprop", "http-equiv"):
            if key in meta and content.strip() and len(content) <= _MAX_VALUE:
                named.setdefault(meta[key].strip().lower(), content.strip())
    return named


def _values(named: dict[str, str], names: Iterable[str]) -> list[str]:
    return [value for value in (one_line(named.get(name, "")) for name in names) if value]


def _first(named: dict[str, str], names: Iterable[str]) -> str | None:
    return next(iter(_values(named, names)), None)


def _author(named: dict[str, str]) -> str | None:
    """Return a name; many sites give the address of a profile instead."""
    return next((each for each in _values(named, _AUTHOR) if "://" not in each), None)


def _date(named: dict[str, str], names: Iterable[str]) -> str | None:
    return next(filter(None, (to_iso(named.get(name)) for name in names)), None)


def _first_text(plain: str, found: Iterable[Tag], name: str) -> str | None:
    text = next((text_until(plain, tag.end, f"</{name}") for tag in found if tag.name == name), "")
    return text[:_MAX_VALUE] or None


def _canonical(found: Iterable[Tag]) -> str | None:
    links = (tag.attributes for tag in found if tag.name == "link")
    return next((link["href"] for link in links if _is_canonical(link) and link.get("href")), None)


def _is_canonical(link: dict[str, str]) -> bool:
    return "canonical" in link.get("rel", "").lower().split()


def _marked_day(found: Iterable[Tag]) -> str | None:
    """Return the date of <time> if it is marked as that of publication."""
    times = [tag.attributes for tag in found if tag.name == "time"]
    marked = (
        each for each in times if "pubdate" in each or each.get("itemprop", "").lower() == "datepublished"
    )
    return next(filter(None, (to_iso(each.get("datetime")) for each in marked)), None)


def _only_day(found: Iterable[Tag]) -> str | None:
    """Return the date of <time> if the page names no other day; it may be that of something else."""
    dates = [date for tag in found if tag.name == "time" and (date := to_iso(tag.attributes.get("datetime")))]
    return dates[0] if len({date[:10] for date in dates}) == 1 else None


def _without_site(headings: tuple[str, ...], site: str | None) -> str | None:
    """Return the heading where the title of the window repeats it, else that title without the site."""
    if not headings:
        return None
    title, heading = headings[0], headings[-1]
    if len(headings) > 1 and heading in title:
        return heading
    parts = _SEPARATORS.split(title)
    is_named = site is not None and len(parts) > 1 and parts[-1].casefold() == site.casefold()
    return title[: title.rfind(parts[-1])].rstrip(" |\u2013\u2014\u00b7:»-") if is_named else title


def _language(value: str | None) -> str | None:
    found = _TAG.fullmatch((value or "").strip())
    return found[1].lower() + found[2].replace("_", "-") if found else None
