"""What a page may cost, checked before anything parses it. All checks take time linear in its length.

A page that hides its size from these checks meets the limits of the worker process that reads it.
"""

from __future__ import annotations

import re

MAX_PAGE = 10_000_000
"""Bytes. Pages saved with the pictures written into them are large."""
MAX_TAG = 1_000_000
"""Characters of one tag, pictures in it not counted. Some pages keep all their data in an attribute."""
MAX_ATTRIBUTES = 1_000
"""Of one tag. Parsers compare each with all others."""
MAX_ELEMENTS = 100_000
"""The markup of a book; the readers take 3 s for so many."""
MAX_DEPTH = 1_000
"""Open elements. Parsers stop at 256 to 512, and what stands deeper is no article."""

_LONG = 4_000
"""Characters. Shorter tags cannot have too many attributes to matter."""

_DATA = re.compile(r"""data:[^"'()<>\s]{256,}""")
_LONG_TAG = re.compile(rf"<[^<>]{{{_LONG},}}")
_QUOTED = re.compile(r"""\s*=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$))""")
_ELEMENT = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_FLAT = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "p",
        "li",
        "dt",
        "dd",
        "option",
        "optgroup",
        "tr",
        "td",
        "th",
        "thead",
        "tbody",
        "tfoot",
        "colgroup",
        "rp",
        "rt",
        "html",
        "head",
        "body",
    ]
)
"""Elements that hold none, and those that the next of their kind closes."""


def without_data(markup: str) -> str:
    """Leave out pictures and fonts that are written into the page.

    >>> without_data('<img src="data:image/gif;base64,' + "R0lG" * 100 + '">')
    '<img src="data:">'
    """
    return _DATA.sub("data:", markup)


def excess(plain: str) -> str | None:
    """Name the limit that the markup exceeds, in a clause; `plain` has neither scripts nor comments.

    >>> excess("<div>" * 2_000)
    'elements in more than 1,000 others'
    """
    for found in _LONG_TAG.finditer(plain):
        if found.end() - found.start() > MAX_TAG:
            return f"a tag of more than {MAX_TAG:,} characters"
        if len(_QUOTED.sub("", found[0]).split()) > MAX_ATTRIBUTES:
            return f"a tag of more than {MAX_ATTRIBUTES:,} attributes"
    depth = deepest = count = 0
    for closes, name in _ELEMENT.findall(plain):
        if closes:
            depth -= depth > 0 and name.lower() not in _FLAT
            continue
        count += 1
        depth += name.lower() not in _FLAT
        deepest = max(deepest, depth)
    if count > MAX_ELEMENTS:
        return f"more than {MAX_ELEMENTS:,} elements"
    return f"elements in more than {MAX_DEPTH:,} others" if deepest > MAX_DEPTH else None
