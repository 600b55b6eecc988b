"""Markup → its tags and texts, in time linear in its length. Nothing is nested or repaired.

Whatever the markup holds, no pattern here is tried from more than a few thousand places over more than
`_LONGEST` characters.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

_LONGEST = 8_192
"""Characters of a tag that is read. No longer tag says anything of an article."""
_MOST = 4_000
"""Tags of the wanted names that are read of one page."""

_OPENING = re.compile(r"<!--|<(script|style|noscript|template)(?=[\s/>])", re.I)
_CLOSING = {name: re.compile(f"</{name}", re.I) for name in ("script", "style", "noscript", "template")}
_REST = re.compile(r"""(?:[^<>"']|"[^"]*+"|'[^']*+')*+>""")
"""The rest of a tag. No part of it is tried twice."""
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?""")
_TAG_OR_END = re.compile(r"<[^<>]*(?:>|$)")
_SPACE = re.compile(r"[\s\u200b\u2060\ufeff]+")


@dataclass(frozen=True, slots=True)
class Raw:
    """An element whose content is no markup."""

    name: str
    attributes: dict[str, str]
    content: str


@dataclass(frozen=True, slots=True)
class Tag:
    """An opening tag."""

    name: str
    attributes: dict[str, str]
    end: int
    """Where the tag ends in the markup."""


@dataclass(frozen=True, slots=True)
class Markup:
    """A page, taken apart."""

    plain: str
    """The markup without comments and without the contents of raw elements."""
    raw: tuple[Raw, ...]


def take_apart(markup: str) -> Markup:
    """Part the markup from scripts, styles, templates, <noscript> and comments.

    >>> take_apart('<p>One<!-- two --><script id=a>3 < 4</script> five').plain
    '<p>One five'
    """
    plain, raw, position = [], [], 0
    while (found := _OPENING.search(markup, position)) is not None:
        plain.append(markup[position : found.start()])
        if found[1] is None:
            end = markup.find("-->", found.start() + 2)  # <!--> is a comment too
            position = len(markup) if end < 0 else end + 3
            continue
        name = found[1].lower()
        closing = _CLOSING[name].search(markup, found.end())
        stop = closing.start() if closing else len(markup)
        raw.append(_raw(name, markup, found.end(), stop))
        after = markup.find(">", stop) if closing else -1
        position = len(markup) if after < 0 else after + 1
    plain.append(markup[position:])
    return Markup("".join(plain), tuple(raw))


def tags(markup: str, names: str) -> Iterator[Tag]:
    """Yield the opening tags of these names ("meta|link"), in order.

    >>> [tag.attributes for tag in tags("<META name='a b' content=3 hidden><p>", "meta|link")]
    [{'name': 'a b', 'content': '3', 'hidden': ''}]
    """
    for count, found in enumerate(re.finditer(rf"<({names})(?=[\s/>])", markup, re.I)):
        if count == _MOST:
            return
        attributes, end = _attributes(markup, found.end())
        if end:
            yield Tag(found[1].lower(), attributes, end)


def text_until(markup: str, start: int, closing: str) -> str:
    """Return the text of an element that begins here, up to its closing tag.

    >>> text_until("<h1>Fog &amp; <i>ice</i></h1>", 4, "</h1")
    'Fog & ice'
    """
    part = markup[start : start + _LONGEST]
    end = part.lower().find(closing)
    return one_line(_TAG_OR_END.sub("", part if end < 0 else part[:end]))


def one_line(text: str) -> str:
    """Resolve character references, and put what remains on one line."""
    return _SPACE.sub(" ", html.unescape(text)).strip()


def _raw(name: str, markup: str, start: int, stop: int) -> Raw:
    attributes, end = _attributes(markup, start)
    return Raw(name, attributes, markup[end or start : stop])


def _attributes(markup: str, start: int) -> tuple[dict[str, str], int]:
    """Read the attributes of a tag whose name ends here; return them with its end, 0 if it has none."""
    part = markup[start : start + _LONGEST]
    rest = _REST.match(part)
    if rest is None:
        return {}, 0
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(rest[0]):
        found.setdefault(name.lower(), html.unescape(double or single or bare))
    return found, start + rest.end()
