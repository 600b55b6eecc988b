"""The addresses that a page gives → its own, and that of the page it says it comes from."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urljoin, urlsplit

_MAX_LENGTH = 2_048
"""Characters; browsers and servers refuse longer ones."""
_VISIBLE = re.compile(r"[^\s\x00-\x20\x7f<>\"\\^`{}|]+")
_DRESS = re.compile(r"^(?:www\d?|m|mobile|amp|edition|beta)\.")
"""Under these names a host serves what it serves without them."""


def absolute(address: str | None, base: str | None) -> str | None:
    """Return a web address in full; None for what is none.

    >>> absolute("../fog", "https://bell.example/news/1"), absolute("javascript:x", None)
    ('https://bell.example/fog', None)
    """
    if not address or len(address) > _MAX_LENGTH:
        return None
    try:
        full = urljoin(base, address.strip()) if base else address.strip()
        parts = urlsplit(full)
        is_address = bool(parts.scheme in {"http", "https"} and parts.hostname and parts.username is None)
    except ValueError:
        return None
    return full if is_address and _VISIBLE.fullmatch(full) else None


def own_and_source(
    given: str | None, canonical: str | None, shared: str | None
) -> tuple[str | None, str | None]:
    """Return the page's own address, and a canonical address on another host.

    `given` is where the page was found, or the front page of its site if no more is known; `canonical` is
    what its link says, `shared` what og:url says. The front page of a site is the address of no article: many
    sites give it on all their pages.

    >>> own_and_source("https://www.bell.example/a?x=1", "https://bell.example/a", None)
    ('https://bell.example/a', None)
    >>> own_and_source("https://courier.example/b", "https://bell.example/a", None)
    ('https://courier.example/b', 'https://bell.example/a')
    >>> own_and_source("https://courier.example/", "https://bell.example/a", "/b")
    ('https://courier.example/b', 'https://bell.example/a')
    """
    known = absolute(given, None)
    linked, named = (_article_address(absolute(each, known)) for each in (canonical, shared))
    stated = linked or named
    if known is None:
        own = named or linked
        return (own, None) if own is None or stated is None or host(stated) == host(own) else (own, stated)
    at_home = [each for each in (linked, named) if each and host(each) == host(known)]
    own = at_home[0] if at_home else _article_address(known)
    return own, stated if stated and host(stated) != host(known) else None


def host(address: str) -> str:
    """Return the host without what only says how the page is dressed.

    >>> host("https://www.bell.example/a")
    'bell.example'
    """
    return _DRESS.sub("", (_parts(address).hostname or "").lower())


def _article_address(address: str | None) -> str | None:
    parts = _parts(address or "")
    return address if parts.path.strip("/") or parts.query else None


def _parts(address: str) -> SplitResult:
    return urlsplit(address)
