"""Which site published an article: by its address, by the field of its record, or by the folder of its
file."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal
from urllib.parse import urlsplit

from dedup.article import Article

Rule = Literal["host", "folder", "field"] | None

_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}", re.IGNORECASE)


def with_site(article: Article, place: str, rule: Rule) -> Article:
    """Return the article with its site. `place` is the path of its file below the folder that was named."""
    site = site_of(article.url, article.source, place, rule)
    return replace(article, site=site) if site else article


def site_of(url: str | None, field: str | None, place: str, rule: Rule = None) -> str | None:
    """Return the name of a site; None if nothing tells it.

    A rule looks at one thing alone. Without a rule, the host of the address counts, else the field, else the
    top folder if it is called like a host, as mirrors call it.

    >>> site_of("https://www.bell.example/fog", "The Bell", "crawl/fog.html")
    'bell.example'
    >>> site_of(None, "The Bell", "crawl/fog.html"), site_of(None, None, "bell.example/fog.html")
    ('The Bell', 'bell.example')
    >>> site_of(None, None, "crawl/fog.html"), site_of(None, None, "crawl/fog.html", "folder")
    (None, 'crawl')
    """
    folder, below, _ = place.partition("/")
    if rule == "folder":
        return folder if below else None
    if rule == "host":
        return host_of(url)
    if rule == "field":
        return _field(field)
    return host_of(url) or _field(field) or (_called_like_a_host(folder) if below else None)


def host_of(url: str | None) -> str | None:
    """Return the host of an address in lower case without "www."; None if there is none.

    >>> host_of("HTTPS://WWW.Bell.example:8080/fog"), host_of("fog")
    ('bell.example', None)
    """
    if not url:
        return None
    try:
        host = urlsplit(url if "//" in url[:12] else f"//{url}").hostname
    except ValueError:
        return None
    if host and "//" in url:
        return host.removeprefix("www.") or None
    return _called_like_a_host(host) if host else None


def _called_like_a_host(name: str) -> str | None:
    lower = name.lower().removeprefix("www.")
    return lower if _HOST.fullmatch(lower) else None


def _field(field: str | None) -> str | None:
    named = " ".join((field or "").split())
    return (host_of(named) if "//" in named else named) or None
