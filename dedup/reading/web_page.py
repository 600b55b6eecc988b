"""A saved web page: a file → one article, read by `pages`, or a problem that says what the page is instead.

The file says where the page was saved, not where it was found: its address is what the page gives as its own.
"""

from __future__ import annotations

import re
from dataclasses import replace

from dedup.article import Article, Problem
from dedup.reading import regular
from dedup.reading.item import Input
from dedup.reading.pages import NoArticle, read_page

_MAX_TIME = 2**63
"""Nanoseconds, as in `plain_text.py`."""
_BEGINS = re.compile(r"\s*<(?:!doctype\s+html|html)(?=[\s>])", re.IGNORECASE)
_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,200}>", re.IGNORECASE)


def article(item: Input, max_bytes: int, page_reader: str = "best") -> Article | Problem:
    """Read one page."""
    data = regular.read(item.path, max_bytes) if item.data is None else item.data
    if isinstance(data, str):
        return Problem(item.path, data)
    modified = item.stamp.modified if item.stamp and abs(item.stamp.modified) < _MAX_TIME else None
    return _read(data, Article(item.id, item.path, "", modified=modified), page_reader)


def in_text(given: Article | Problem, page_reader: str) -> Article | Problem:
    """Read the page that a text turns out to be, as from standard input; return any other as it is."""
    if isinstance(given, Problem) or not is_page(given.text):
        return given
    return _read(given.text.encode(), replace(given, title=None, note=None), page_reader)


def is_page(text: str) -> bool:
    """Check whether a text begins as a web page does, after any number of comments.

    >>> is_page("<?xml version='1.0'?><!-- saved --> <!DOCTYPE html>"), is_page("The tag <html> begins it.")
    (True, False)
    """
    declaration = _DECLARATION.match(text)
    position = declaration.end() if declaration else 0
    while text[position : position + 200].lstrip().startswith("<!--"):
        end = text.find("-->", position)
        if end < 0:
            return False
        position = end + 3
    return _BEGINS.match(text, position) is not None


def _read(data: bytes, blank: Article, page_reader: str) -> Article | Problem:
    page = read_page(data, blank.url, page_reader)
    if isinstance(page, NoArticle):
        return Problem(blank.path, page.reason)
    return replace(
        blank,
        text=page.text,
        title=page.title,
        url=page.url,
        published=page.published,
        author=page.author,
        source=page.site,
    )
