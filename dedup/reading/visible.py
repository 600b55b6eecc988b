"""The visible text of a whole page, as `lynx -dump` and WET have it → its article, where that can be told.

Such a text has the menu of its site above the article, line by line. Where there is none, a text stays as it
is. Menus, lists of headlines, and boxes about consent, newsletters and comments are left out.
"""

from __future__ import annotations

import re

from dedup.reading.pages.wall_words import CONSENT, MODERATED, NEWSLETTER

NOTE = "without the menus and boxes of its page"
"""What a reader should know of an article that was found so."""

_HEAD = 4_000
"""Characters at the start among which the menu stands."""
_MENU = re.compile(r"\n(?:[^\n.!?:]{1,32}+\n\s*+){9}")
"""Begins with a line end, and not with an anchor, so that the search skips to the next line."""
_ENDS = re.compile(r"[.!?:;,…。！？»”\"')]\s*\Z")
_LEAST_LINES = 10
_OF_MENU, _OF_HEADLINE = 4, 14
"""Words of the longest line of a menu, and of a list of headlines."""
_LEAST_LIST = 5
"""Lines of the shortest list that is cut off."""
_HEADLINE = 5
"""Words of the shortest headline: a list that ends above an article may end with its title and author."""
_PROSE = 20
"""Words of a line of prose."""
_LEAST_PROSE = 3
_LONGEST_BOX = 1_500
"""Characters."""


def article_of(text: str) -> str | None:
    """Return the article in the visible text of a page; None for a text that is no such thing.

    >>> menu = "\\n".join(f"Menu {i}" for i in range(12))
    >>> body = "\\n".join(f"The mill of Tarrow grinds at night {i}" + " and on" * 8 + "." for i in range(4))
    >>> article = f"The mill grinds at night\\n{body}"
    >>> article_of(f"{menu}\\n{article}\\n© 2031 Bell") == article
    True
    """
    head = text[:_HEAD]
    if head.count("\n") < _LEAST_LINES or _MENU.search(head) is None:
        return None
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not _begins_with_menu(lines):
        return None
    kept = [line for line in _without_lists(lines) if not _is_box(line)]
    return "\n".join(kept) if sum(map(_is_prose, kept)) >= _LEAST_PROSE else None


def _begins_with_menu(lines: list[str]) -> bool:
    """Check whether there is a menu above the first paragraph that is no box."""
    run = 0
    for line in lines:
        run = run + 1 if len(line.split()) <= _OF_MENU and not _ENDS.search(line) else 0
        if run >= _LEAST_LINES:
            return True
        if _is_prose(line) and not _is_box(line):
            return False
    return False


def _without_lists(lines: list[str]) -> list[str]:
    """Leave out runs of short lines, but for the title and author of what follows them."""
    kept: list[str] = []
    run: list[str] = []
    for line in lines:
        if len(line.split()) <= _OF_HEADLINE and not _ENDS.search(line):
            run.append(line)
            continue
        kept += _rest(run)
        kept.append(line)
        run = []
    return kept + (run if len(run) < _LEAST_LIST else [])


def _rest(run: list[str]) -> list[str]:
    if len(run) < _LEAST_LIST:
        return run
    titles = [place for place, line in enumerate(run) if len(line.split()) >= _HEADLINE]
    return run[titles[-1] :] if titles else []


def _is_prose(line: str) -> bool:
    return len(line.split()) >= _PROSE and _ENDS.search(line) is not None


def _is_box(line: str) -> bool:
    """Check whether a paragraph is about consent, a newsletter or comments, or says whose the page is."""
    if len(line) > _LONGEST_BOX:
        return False
    plain = line.casefold()
    if plain.startswith(("©", "copyright ", "(c) ")) or len(set(CONSENT.findall(plain))) >= 3:
        return True
    return any(all(word.search(line) for word in words) for words in (NEWSLETTER, MODERATED))
