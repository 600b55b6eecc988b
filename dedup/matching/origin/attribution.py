"""Which of two articles says that it comes from the other. This module does not fetch what the notes name.

A note decides only where it names the other article. A note that names nobody known is a hint: its text comes
from elsewhere, and the other may come from there, too.
"""

from __future__ import annotations

from dedup.article import Article, Origin
from dedup.matching.origin.agencies import agency
from dedup.matching.origin.canonical import says_in_data
from dedup.matching.origin.credits import is_credit, is_press
from dedup.matching.origin.naming import holds_any, names_title, outlets, says_from
from dedup.matching.origin.notes import Note

NAMED = 0.96
"""Confidence if a note names the other article; measured in docs/origin.md."""
HINT = 0.55
"""Confidence if a note does not: barely more than none."""
QUOTE = 120
"""The longest quotation of a note, in characters."""


def by_attribution(
    a: Article, notes_a: list[Note], b: Article, notes_b: list[Note]
) -> tuple[bool, Origin] | None:
    """Call the article that names the other as where it comes from the copy; None if both do, or neither."""
    in_a, in_b = _naming(a, notes_a, b), _naming(b, notes_b, a)
    if (in_a is None) == (in_b is None):
        return None
    return in_a is None, Origin("attribution", NAMED, f"the copy says: {shortened(in_a or in_b or '')}")


def by_agency(a: Article, b: Article) -> Origin | None:
    """Say that both come from a third, if the author of one is an agency; None if neither is.

    What an agency publishes on its own site is its own, and what names it as author is a copy of that.
    """
    authors = ((each.author, outlets(each)) for each in (a, b))
    named = next((by for by, own in authors if by and agency(by) and not holds_any(by, own)), None)
    if named is None:
        return None
    return Origin(
        "unknown", 0.5, f"both may come from a third, an agency ({shortened(' '.join(named.split()))})"
    )


def by_hint(a: Article, notes_a: list[Note], b: Article, notes_b: list[Note]) -> tuple[bool, Origin] | None:
    """Call the article with a note that it comes from elsewhere the copy; None if both have one, or none."""
    in_a, in_b = _hinting(a, notes_a, b), _hinting(b, notes_b, a)
    if (in_a is None) == (in_b is None):
        return None
    return in_a is None, Origin("attribution", HINT, f"the copy says: {shortened(in_a or in_b or '')}")


def _naming(article: Article, found: list[Note], other: Article) -> str | None:
    """Return the first note of an article that names the other, or the agency that the other belongs to."""
    if (said := says_in_data(article, other)) is not None:
        return said
    for note in found:
        if is_credit(note.where) and note.is_label:
            continue
        if says_from(note, other, article):
            return note.quote
        is_elsewhere = outlets(other) and not holds_any(note.quote, outlets(other))
        if not is_elsewhere and names_title(note.quote, other, article):
            return note.quote
    by = agency(article.author)
    is_theirs = by and holds_any(by, outlets(other)) and not holds_any(by, outlets(article))
    return f"by {' '.join(by.split())}" if by and is_theirs else None


def _hinting(article: Article, found: list[Note], other: Article) -> str | None:
    """Return the first note that says that a text comes from elsewhere, from nobody who is known.

    Notes that credit data, pictures, music, a licence or an agency, and those that name the article's own
    outlet, say nothing of it; nor do those that name an outlet which is not the other's.
    """
    for note in found:
        if is_credit(note.quote) or agency(note.where) or holds_any(note.quote, outlets(article)):
            continue
        if outlets(other) or (note.is_label and not is_press(note.where)):
            continue
        return note.quote
    return None


def shortened(quote: str) -> str:
    """Cut a quotation at a word boundary, to at most QUOTE characters including the ellipsis.

    >>> shortened("word " * 30)[-11:], len(shortened("x" * 200))
    ('word word …', 120)
    """
    if len(quote) <= QUOTE:
        return quote
    kept, space, _ = quote[: QUOTE - 1].rpartition(" ")
    return f"{kept} …" if space else f"{quote[: QUOTE - 1]}…"
