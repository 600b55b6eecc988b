"""Markup: what a text is that begins with a tag, and a fragment of HTML → its text.

Passes over its input once and keeps no stack, so that neither nesting nor unclosed tags make it slow. It
finds no article within a page: that is done in `pages/`.
"""

from __future__ import annotations

import html
import re

from dedup.reading.reasons import Left


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PROLOG = re.compile(
    rb"(?:\s+|<\?xml[^>]*>|<\?[^>]*\?>|<!doctype\s[^>\[]*(?:\[[^\]]*\]\s*)?>)*", re.IGNORECASE
)
_HTML_DOCTYPE = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?<!doctype\s+html\b", re.IGNORECASE)
_TAG = re.compile(rb"<(/?)(?:[\w.-]+:)?([A-Za-z][\w.-]*)(?=[\s/>]|\Z)")
_OF_HTML = frozenset(
    b"html head body title meta link script style div p article section main header footer nav aside span a "
    b"h1 h2 h3 h4 h5 h6 ul ol li table tr td tbody dl form img br hr center font b i em strong blockquote "
    b"figure iframe noscript base pre input button select main svg!".split()
)
_LEFT_OUT = {
    b"urlset": "a sitemap",
    b"sitemapindex": "a sitemap",
    b"svg": "a picture",
    b"opml": "a list of feeds",
    b"plist": "settings",
    b"project": "settings",
    b"browserconfig": "settings",
    b"opensearchdescription": "settings",
    b"stylesheet": "a style sheet",
    b"listbucketresult": "a listing of a server",
}

_BLOCKS = _words(
    "p div section article main header footer aside h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tr "
    "blockquote pre hr figure figcaption title"
)
_DROPPED = _words("script style template noscript svg iframe head")
_OPENING = re.compile(r"<(?:(/?[A-Za-z][A-Za-z0-9:-]*)|[!?])")
_LOOKS = re.compile(
    r"</?(?:p|div|br|span|a|strong|em|b|i|h[1-6]|ul|ol|li|article|section|img|figure|table)\b[^<>]{0,2000}>",
    re.IGNORECASE,
)
_FULL = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_BEFORE_PAGE = 8000
"""Characters of comments and declarations that may stand before a page."""
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,12}|#\d{2,6}|#[xX][0-9a-fA-F]{2,5});")
_LONGEST_TAG = 1 << 16
"""Characters: what begins with < and does not end within these is no tag."""


def kind_of_markup(text: bytes) -> str | Left | None:
    """Return what begins with a tag: a page, XML, something else by its root element; None for prose.

    >>> [kind_of_markup(each) for each in (b"<P>x", b"<?xml version='1.0'?><rss>", b"<sigh> x", b"<?php x")]
    ['page', 'XML', None, Left(reason='a program', extra=None)]
    """
    if _HTML_DOCTYPE.match(text):
        return "page"
    if text.startswith(b"<?php"):
        return Left("a program")
    at = _skip_prolog(text)
    tag = _TAG.match(text, at)
    if tag is None:
        return "page" if b"<!--" in text[: at + 4] and _some_tag(text) else None
    name = tag[2].lower()
    if name in _LEFT_OUT:
        return Left(_LEFT_OUT[name])
    if (name in _OF_HTML and not text.startswith(b"<?xml")) or name == b"html":
        return "page"
    is_xml = text.startswith(b"<?xml") or b"</" + tag[0][1:] in text or b"xmlns" in text[: at + 1000]
    return "XML" if is_xml or text.find(b"><", at) > 0 or text.find(b">\n<", at) > 0 else None


def _skip_prolog(text: bytes) -> int:
    """Return where the first tag is, after declarations, white space and comments."""
    at = 0
    while found := _PROLOG.match(text, at):
        at = found.end()
        if not text.startswith(b"<!--", at) or (end := text.find(b"-->", at)) < 0:
            break
        at = end + 3
    return at


def _some_tag(text: bytes) -> bool:
    return any(tag[2].lower() in _OF_HTML for tag in _TAG.finditer(text))


def is_page(text: str) -> bool:
    """Check whether a value is a whole page, in which the article has to be found first.

    >>> is_page("<!-- saved --> <!----><HTML lang=en>"), is_page("<p>One.</p>"), is_page("<!--" * 9)
    (True, False, False)
    """
    if "<" not in text[:_BEFORE_PAGE]:
        return False
    head = text[:_BEFORE_PAGE].lstrip()
    while (end := _PASSED_OVER.get(head[:4])) is not None and (at := head.find(end)) >= 0:
        head = head[at + len(end) :].lstrip()
    return _FULL.match(head) is not None


_PASSED_OVER = {"<!--": "-->", "<?xm": ">"}


def is_fragment(text: str) -> bool:
    """Check whether a value is a piece of HTML: an article as a scraper cut it out of a page.

    >>> is_fragment("<p>One <b>day</b>.</p>"), is_fragment("Tom <tom@a.example>")
    (True, False)
    """
    if "<" not in text:
        return False
    tags = sum(1 for _, _ in zip(_LOOKS.finditer(text), range(2), strict=False))
    return tags == 2 or (tags == 1 and text.lstrip()[:1] == "<")


def unescaped(text: str) -> str:
    """Return a text with the characters that its entities stand for.

    >>> unescaped("Bread &amp;&nbsp;roses"), unescaped("R&D; done")
    ('Bread &\\xa0roses', 'R&D; done')
    """
    return html.unescape(text) if "&" in text and _ENTITY.search(text) else text


def text_of(fragment: str) -> str:
    """Return the text of a piece of HTML, with an empty line between paragraphs.

    >>> text_of("<h1>Fog</h1><p>The port<br>was <b>shut</b> &amp; dark.<script>x()</script><p>Boats wait.")
    'Fog\\n\\nThe port\\nwas shut & dark.\\n\\nBoats wait.'
    """
    blocks = "".join(_pieces(fragment)).split("\0")
    lines = ("\n".join(" ".join(line.split()) for line in block.split("\1")).strip() for block in blocks)
    return "\n\n".join(line for line in lines if line)


def _pieces(text: str) -> list[str]:
    """Return what stands between the tags; NUL stands for the end of a block, \\1 for that of a line."""
    found: list[str] = []
    absent: set[str] = set()  # ends that were looked for in vain: no need to look again
    at = 0
    while opening := _OPENING.search(text, at):
        tag = opening.start()
        found.append(_said(text[at:tag]))
        if text.startswith("<!--", tag):
            at = _after(text, "-->", tag, absent)
            continue
        end = text.find(">", tag, tag + _LONGEST_TAG)
        at = end + 1
        if end < 0:
            found.append("<")
            at = tag + 1
        elif opening[1]:
            at = _of_tag(text, opening[1].lower(), at, found, absent)
    return [*found, _said(text[at:])]


def _of_tag(text: str, name: str, at: int, found: list[str], absent: set[str]) -> int:
    """Note what a tag does to the text; return where the text goes on."""
    if name in _DROPPED:
        return _after(text, f"</{name}", at, absent)
    if name == "br":
        found.append("\1")
    elif name.removeprefix("/") in _BLOCKS:
        found.append("\0")
    return at


def _after(text: str, end: str, at: int, absent: set[str]) -> int:
    """Return where to go on behind what ends here; where it has no end, only its beginning is passed over."""
    found = -1 if end in absent else text.find(end, at)
    if found < 0:
        absent.add(end)
        return at + (4 if end == "-->" else 0)
    close = text.find(">", found, found + _LONGEST_TAG)
    return close + 1 if close >= 0 else found + len(end)


def _said(text: str) -> str:
    return html.unescape(text.replace("\0", " ").replace("\1", " "))
