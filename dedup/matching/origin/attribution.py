"""Which of two articles says that it comes from elsewhere. This module does not fetch what the notes name."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from dedup.article import Article, Origin
from dedup.matching.origin.notes import Note

NAMED = 0.96
"""Confidence if the note names the other article's author, source, site or title."""
UNNAMED = 0.9
"""Confidence if it does not."""
QUOTE = 120
"""The longest quotation of a note, in characters."""
HEAD = 400
"""Characters at the top of the other text that may hold its byline."""
SITE = 6
"""The shortest first label of a host that counts as a name: "example" of example.org, but not "news"."""

_IDEOGRAPHS = re.compile(r"[\u3040-\u9fff]{3,}")
_HOST = re.compile(r"\b[a-z0-9][\w-]{0,60}(?:\.[\w-]{1,60}){1,4}\b", re.IGNORECASE)


def by_attribution(
    a: Article, notes_a: list[Note], b: Article, notes_b: list[Note]
) -> tuple[bool, Origin] | None:
    """Call the article that says it comes from elsewhere the copy; if both do, the one naming the other."""
    in_a, in_b = _naming(a, notes_a, b), _naming(b, notes_b, a)
    if in_a is None and in_b is None:
        return None
    if in_a is not None and in_b is not None and in_a[1] == in_b[1]:
        return None
    a_is_source = in_a is None or (in_b is not None and in_b[1])
    in_copy = in_b if a_is_source else in_a
    if in_copy is None:
        return None
    note, named = in_copy
    return a_is_source, Origin(
        "attribution", NAMED if named else UNNAMED, f"the copy says: {shortened(note.quote)}"
    )


def _naming(article: Article, found: list[Note], other: Article) -> tuple[Note, bool] | None:
    """Return the most specific note of an article, and whether it names the other article.

    A note that names only the article's own outlet says where the article belongs, not where it comes from.
    """
    kept = []
    for note in found:
        own, others = (_holds_any(note.quote, _outlets(either)) for either in (article, other))
        if others or not own:
            kept.append((note, _names(note, other)))
    return next((note for note in kept if note[1]), kept[0] if kept else None)


def _names(note: Note, other: Article) -> bool:
    """Return whether a note names the other article, by one of its fields or by a name in its byline."""
    fields = [*_outlets(other), other.author or "", other.title or ""]
    head = other.text[:HEAD]
    return _holds_any(note.quote, fields) or _holds_any(head, _named(note))


def _outlets(article: Article) -> list[str]:
    """Return the names of an article's outlet: its source, its host, and a long first label of the host.

    >>> _outlets(Article("a", "a.txt", "", url="https://www.example.org/bridge", source="The Example"))
    ['The Example', 'example.org', 'example']
    """
    try:
        host = (urlsplit(article.url or "").hostname or "").removeprefix("www.")
    except ValueError:
        host = ""
    label = host.partition(".")[0]
    return [article.source or "", host, label if len(label) >= SITE else ""]


def _named(note: Note) -> list[str]:
    """Return the names in a note: hosts, runs of two or more capitalised words, Chinese and Japanese words.

    >>> _named(Note("Originally on Jane Doe’s blog at example.org", " on Jane Doe’s blog at example.org"))
    ['example.org', 'Jane Doe']
    """
    names = _HOST.findall(note.quote) + _IDEOGRAPHS.findall(note.where)
    run: list[str] = []
    for word in [*re.findall(r"[\w-]+|[^\w\s-]", note.quote), "."]:
        if word[0].isupper():
            run.append(word)
            continue
        names += [" ".join(run)] if len(run) > 1 else []
        run = []
    return names


def _caseless(name: str) -> bool:
    """Return whether a name is in a script without capitals, such as Chinese or Arabic."""
    return any(c.isalpha() for c in name) and name.lower() == name.upper()


def _holds_any(text: str, names: list[str]) -> bool:
    """Return whether a text holds one of the names as whole words, regardless of case and punctuation.

    >>> _holds_any("From Jane Doe’s page", ["jane doe"]), _holds_any("From Jane", ["Jan"])
    (True, False)
    >>> _holds_any("转自例子日报", ["例子日报"])
    True
    """
    words = " ".join(re.findall(r"\w+", text.casefold()))
    return any(_holds(words, " ".join(re.findall(r"\w+", name.casefold()))) for name in names)


def _holds(words: str, name: str) -> bool:
    """Return whether words hold a name of at least four letters, or two in scripts without capitals."""
    if _caseless(name):
        return len(name) > 1 and name in words
    return len(name) > 3 and f" {name} " in f" {words} "


def shortened(quote: str) -> str:
    """Cut a quotation at a word boundary, to at most QUOTE characters including the ellipsis.

    >>> shortened("word " * 30)[-11:], len(shortened("x" * 200))
    ('word word …', 120)
    """
    if len(quote) <= QUOTE:
        return quote
    kept, space, _ = quote[: QUOTE - 1].rpartition(" ")
    return f"{kept} …" if space else f"{quote[: QUOTE - 1]}…"
