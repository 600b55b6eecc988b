"""What the data of a page say of where it comes from: a canonical address that is another article's own."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from dedup.article import ELSEWHERE, Article

_LONGEST = 300
"""Characters of a name or an address that are looked at."""
_WORD = re.compile(r"\w{3,}")


def says_in_data(article: Article, other: Article) -> str | None:
    """Return what an article says if its data give the address of the other as that of the original.

    A page whose own address is not known is taken for the one at its canonical address. Then the two have one
    address, and the site that is named like its host is where the article is at home.

    >>> one = Article("a", "a.html", "", url="https://bell.example/fog", source="The Pellworth Bell")
    >>> says_in_data(Article("b", "b.html", "", url="https://bell.example/fog", source="Courier"), one)
    'its canonical address is https://bell.example/fog'
    """
    _, elsewhere, address = (article.note or "").partition(ELSEWHERE)
    if elsewhere:
        return f"{ELSEWHERE}{address}" if other.url and page_of(address) == page_of(other.url) else None
    if not article.url or not other.url or page_of(article.url) != page_of(other.url):
        return None
    return f"its canonical address is {article.url[:_LONGEST]}" if is_guest(article, other) else None


def is_guest(article: Article, other: Article) -> bool:
    """Check whether an article is on another site than its address, where the other one is at home."""
    return is_at_home(other) and article.source is not None and not is_at_home(article)


def is_at_home(article: Article) -> bool:
    """Check whether the name of a site and the host of its address have a word in common.

    >>> is_at_home(Article("a", "a", "", url="https://www.dailyfog.example/1", source="The Daily Fog"))
    True
    """
    host = page_of(article.url or "")[0]
    words = _WORD.findall((article.source or "")[:_LONGEST].casefold())
    return any(word in host for word in words if word not in ("the", "www", "com"))


def page_of(address: str) -> tuple[str, str]:
    """Return host and path of an address, both bare; empty for what is none."""
    try:
        parts = urlsplit(address[:2000])
        return (parts.hostname or "").removeprefix("www."), parts.path.strip("/").casefold() or address
    except ValueError:
        return "", address
