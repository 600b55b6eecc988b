"""A saved web page → the article in it: its text, title, date and address, without the menus.

Reads only what the page says about itself; it fetches nothing and runs nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

from dedup.article import Article
from dedup.reading.decode import is_blank

_SUFFIXES = (".html", ".htm", ".xhtml")
_BEGINS = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_HEAD = 2000
"""Characters at the start, within which a page says that it is one."""

_LEFT_OUT = frozenset(
    {"script", "style", "noscript", "template", "nav", "header", "footer", "aside", "form", "button"}
    | {"select", "svg", "iframe", "head", "figcaption"}
)
_BLOCKS = frozenset(
    {"p", "div", "section", "article", "main", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl"}
    | {"dt", "dd", "table", "tr", "blockquote", "pre", "br", "hr", "figure"}
)
_BODIES = frozenset(("article", "main"))
_DATES = frozenset(
    ("article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "pubdate")
)


def is_page(article: Article) -> bool:
    """Check whether an article as read is a web page."""
    return article.path.lower().endswith(_SUFFIXES) or _BEGINS.match(article.text[:_HEAD]) is not None


def from_page(article: Article) -> Article | None:
    """Return the article of a web page, or None if the page holds no text.

    Its text is that of the longest <article> or <main>, or of the whole page if it has neither.
    """
    page = _PageParser()
    page.feed(article.text)
    page.close()
    text = max(page.bodies, key=len, default="") or page.all()
    if is_blank(text):
        return None
    return replace(
        article,
        text=text,
        title=page.title or article.title,
        url=article.url or page.url,
        published=article.published or page.published,
    )


class _PageParser(HTMLParser):
    """Collects the text of a page as it is parsed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.title: str | None = None
        self.url: str | None = None
        self.published: str | None = None
        self.bodies: list[str] = []
        self._pieces: list[str] = []
        self._begun: list[int] = []
        self._left_out = 0
        self._in_title = False

    def all(self) -> str:
        return _tidy(self._pieces)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attributes}
        if tag == "meta":
            self._meta(values)
        elif tag == "link" and values.get("rel") == "canonical":
            self.url = self.url or values.get("href") or None
        elif tag == "time" and values.get("datetime"):
            self.published = self.published or values["datetime"]
        elif tag == "title":
            self._in_title = self.title is None
        elif tag == "body":
            self._left_out = 0  # whatever was left open in the head
        elif tag in _LEFT_OUT:
            self._left_out += 1
        if tag in _BODIES:
            self._begun.append(len(self._pieces))
        if tag in _BLOCKS:
            self._pieces.append("\n" if tag == "br" else "\n\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "title":
            self._in_title = False
        elif tag in _LEFT_OUT:
            self._left_out = max(self._left_out - 1, 0)
        if tag in _BODIES and self._begun:
            self.bodies.append(_tidy(self._pieces[self._begun.pop() :]))
        if tag in _BLOCKS:
            self._pieces.append("\n\n")

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title = " ".join(f"{self.title or ''}{data}".split()) or None
        elif not self._left_out:
            self._pieces.append(data)

    def _meta(self, values: dict[str, str]) -> None:
        name = (values.get("property") or values.get("name") or values.get("itemprop") or "").lower()
        content = values.get("content") or None
        if name in _DATES:
            self.published = self.published or content
        elif name == "og:url":
            self.url = self.url or content
        elif name == "og:title":
            self.title = content or self.title


def _tidy(pieces: list[str]) -> str:
    """Return the text with single spaces, and paragraphs parted by an empty line.

    >>> _tidy(["one ", " two", "\\n\\n", "\\n\\n", " three"])
    'one two\\n\\nthree'
    """
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n\n"))
    return "\n\n".join(line for line in lines if line)
