"""Markup → the text of its article, by one of two libraries: trafilatura reads best, resiliparse fast.

What surely is furniture is cut off first, because each library leaves some of it in. The libraries are
extras, and are imported when a page is read, which happens in worker processes alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from dedup.reading.pages.libraries import BEST, FAST
from dedup.reading.pages.wall_words import NEWSLETTER

# Elements and roles alone. On 181 news pages, cutting off what a class or an id calls "related", "share" or
# "newsletter" lowered the word F1 from 0.965 to 0.935: many call the whole page so.
_FURNITURE = ("figcaption", "nav", "aside", "button", "select", "dialog", "menu")
_ROLES = ("navigation", "dialog", "menu", "menubar", "search")
_SELECTORS = [*_FURNITURE, *(f'[role="{role}"]' for role in _ROLES)]
_XPATH = " | ".join([*(f"//{name}" for name in _FURNITURE), *(f'//*[@role="{role}"]' for role in _ROLES)])

_MOST_OF_PAGE = 0.4
"""Share of the text of a page. An element that holds more is no furniture; somebody left it open."""
_LONGEST_BOX = 800
"""Characters of the longest offer of a newsletter."""
_START = 50
"""Characters within which trafilatura looks for "html", to refuse what is no page."""

Extract = Callable[[str], str]
"""Markup without comments and scripts → paragraphs with an empty line between them, or nothing."""


def by_trafilatura(markup: str) -> str:
    """Extract with the settings that prefer leaving out a paragraph to keeping a menu.

    They leave nothing of 7 of 1,032 pages of trafilatura's own evaluation. The settings that weigh both alike
    find a text on one of these seven, and menus on four.
    """
    from trafilatura import bare_extraction
    from trafilatura.utils import load_html

    tree = load_html(markup if "html" in markup[:_START].lower() else f"<!doctype html>\n{markup}")
    if tree is None:
        return ""
    _cut_off(tree)
    found = bare_extraction(tree, favor_precision=True, include_comments=False, with_metadata=False)
    text = getattr(found, "text", None)
    return in_paragraphs(text.replace("\n", "\n\n")) if isinstance(text, str) else ""


def by_resiliparse(markup: str) -> str:
    """Extract by few and simple rules: a tenth of the time, and a little more furniture.

    Where these leave nothing, as on a page in an element that was left open, the whole page is read.
    """
    from resiliparse.extract.html2text import extract_plain_text

    return in_paragraphs(
        extract_plain_text(
            markup,
            main_content=True,
            comments=False,
            alt_texts=False,
            list_bullets=False,
            post_meta=False,
            skip_elements=_SELECTORS,
        )
    ) or in_paragraphs(extract_plain_text(markup, comments=False, alt_texts=False, list_bullets=False))


EXTRACT: dict[str, Extract] = {BEST: by_trafilatura, FAST: by_resiliparse}


def in_paragraphs(text: str) -> str:
    r"""Put every paragraph on a line, with an empty line between two; drop what stands twice in a row.

    >>> in_paragraphs(" One\n two.\n\n\n Two. \n\nTwo.")
    'One two.\n\nTwo.'
    """
    found: list[str] = []
    for part in re.split(r"\n[^\S\n]*\n", text):
        paragraph = " ".join(part.split())
        if paragraph and paragraph not in found[-1:] and not _is_box(paragraph):
            found.append(paragraph)
    return "\n\n".join(found)


def _is_box(paragraph: str) -> bool:
    """Check whether a paragraph offers a newsletter; readers take such a box for a part of the article."""
    return len(paragraph) <= _LONGEST_BOX and all(word.search(paragraph) for word in NEWSLETTER)


def _cut_off(tree: Any) -> None:
    most = _MOST_OF_PAGE * len("".join(tree.itertext()))
    for element in tree.xpath(_XPATH):
        if element.getparent() is not None and len("".join(element.itertext())) < most:
            element.drop_tree()
