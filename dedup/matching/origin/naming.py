"""Whether a note names an article: by its outlet, author, title or address, as where a text is from."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from dedup.article import Article
from dedup.matching.origin.calendar_words import DATE_FILLERS, MONTHS, fold
from dedup.matching.origin.notes import Note

HEAD = 400
"""Characters at the top of a text that may hold its title and byline."""
HEAD_LINES = 6
"""Lines at the top of a text among which the title and the byline are."""
BYLINE = 60
"""The longest line of a byline, in characters."""
LEAST_TITLE = 3
"""The fewest words of a title that are no phrase of the language."""
NAME = 300
"""The most characters of a field that are looked for in a note."""
SITE = 6
"""The shortest first label of a host that counts as a name: "example" of example.org, but not "news"."""

_BY = re.compile(
    r"(?:by|von|par|por|di|door|autor|author|tekst|text|автор|текст|yazan|بقلم|文|记者|記者|作者|글)\s*[:：]?\s+",
    re.IGNORECASE,
)
_BY_WORD = re.compile(r"\b(?:by|von|par|por|di|door|autorstwa|автора|автор)\s", re.IGNORECASE)
_PARTS = re.compile(r"\s*[|,·•–—/()（）:：;]\s*|\s-\s|\s+(?:and|und|et|y|e|en|i|и|та|ve)\s+")
_ADDRESS = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}(?:/[^\s\"'<>()\[\]，。）]*)?", re.IGNORECASE)
_ABOUT = (
    r"about|concerning|regarding|über|concernant|sobre|acerca|riguardo|circa|na temat|про|о|об|hakkında"
    r"|ile ilgili|関する|について|关于|關於|에 대한|حول|بشأن"
)
_FROM = (
    r"by|from|in|at|via|courtesy|von|bei|auf|im|aus|der|par|dans|de|du|por|en|da|do|na|no|dal|dalla|su|di|nella|door"
    r"|van|uit|w|z|за|из|в|на|у|з|tarafından|من|عن|في|于|於|自|に|で|에서"
)
_TURNS = re.compile(rf"\b(?:(?P<about>{_ABOUT})|{_FROM})\b|[,;，]", re.IGNORECASE)


def says_from(note: Note, article: Article, besides: Article) -> bool:
    """Return whether a note names an article as where a text is from, or its author as whom a text is by.

    Names that the article has in common with `besides`, which bears the note, tell nothing.
    """
    shared = {_plain(name) for name in [*outlets(besides), *_people(besides)]}
    words, is_same = _without_addresses(note.where, article)
    places = [name for name in [*outlets(article), *_people(article)] if _plain(name) not in shared]
    people = [name for name in _people(article) if _plain(name) not in shared]
    by = _BY_WORD.search(note.quote)
    said = note.quote[by.start() :] if by else ""
    return (
        is_same or any(_is_from(words, name) for name in places) or any(_is_by(said, each) for each in people)
    )


def _people(article: Article) -> list[str]:
    """Return who wrote an article, as given and as the lines under the title have it."""
    return [(article.author or "")[:NAME], *_byline(article.text)]


def outlets(article: Article) -> list[str]:
    """Return the names of an article's outlet: its source, its host, and a long first label of the host.

    >>> outlets(Article("a", "a.txt", "", url="https://www.example.org/bridge", source="The Example"))
    ['The Example', 'example.org', 'example']
    """
    host = _host(article.url or "")
    label = host.partition(".")[0]
    source = (article.source or "")[:NAME]
    return [name for name in (source, host, label if len(label) >= SITE else "") if name]


def title_of(article: Article) -> str:
    """Return the title of an article: as given, or the first line of the text if it is no sentence."""
    first, newline, _ = article.text[:HEAD].lstrip().partition("\n")
    is_line = bool(newline) and len(first) <= 2 * BYLINE and first.rstrip()[-1:] not in ".!。"
    return (article.title or "")[:NAME] or (first if is_line else "")


def names_title(quote: str, article: Article, besides: Article) -> bool:
    """Return whether a note names the title of an article, and not that of the one that bears the note."""
    title = _plain(title_of(article))
    if not title or title == _plain(title_of(besides)):
        return False
    long_enough = len(title.split()) >= LEAST_TITLE or (_caseless(title) and len(title) > 2 * LEAST_TITLE)
    return long_enough and _holds(_plain(quote), title)


def holds_any(text: str, names: list[str]) -> bool:
    """Return whether a text holds one of the names as whole words, regardless of case and punctuation.

    >>> holds_any("From Jane Doe’s page", ["jane doe"]), holds_any("From Jane", ["Jan"])
    (True, False)
    >>> holds_any("转自例子日报", ["例子日报"])
    True
    """
    words = _plain(text)
    return any(_holds(words, _plain(name)) for name in names)


def _byline(text: str) -> list[str]:
    """Return the names in the lines under the title: the author's, the outlet's.

    >>> _byline("A bridge opens\\nBy Jane Doe | Example Post\\n3 May 2031\\nThe bridge opens in May.\\n")
    ['Jane Doe', 'Example Post']
    """
    lines = [line.strip() for line in text[:HEAD].split("\n")[:-1] if line.strip()][:HEAD_LINES]
    found = []
    for line in lines[1:]:
        if len(line) > BYLINE or line[-1] in ".!?。！？…":
            continue
        by = _BY.match(line)
        parts = _PARTS.split(line[by.end() :] if by else line)
        found += [part for part in parts if _is_name(part)]
    return found


def _is_name(part: str) -> bool:
    """Return whether a part of a byline is a name: two capitalised words or more, or another script."""
    words = re.findall(r"[^\W\d_]+", part)
    if not words or all(fold(word) in MONTHS or fold(word) in DATE_FILLERS for word in words):
        return False
    capitals = sum(word[0].isupper() for word in words)
    return (1 < len(words) < 8 and capitals > len(words) / 2) or (_caseless(part) and 1 < len(part) < 13)


def _without_addresses(where: str, article: Article) -> tuple[str, bool]:
    """Return the words without full addresses, and whether one of these is the article's own.

    The address of another page of the same site names that page, and not this article.
    """
    own = _page(article.url or "")
    addresses = [found[0].rstrip(".,;") for found in _ADDRESS.finditer(where)]
    pages = [each for each in addresses if _page(each)[1] and own[1]]
    kept = where
    for each in pages:
        kept = kept.replace(each, " ")
    return kept, any(_page(each) == own for each in pages)


def _page(address: str) -> tuple[str, str]:
    """Return host and path of an address, both bare."""
    spelled = address if "//" in address else f"//{address}"
    try:
        parts = urlsplit(spelled[:2000])
        return _host(spelled), parts.path.strip("/").removesuffix("/amp").casefold()
    except ValueError:
        return "", ""


def _host(url: str) -> str:
    try:
        return (urlsplit(url[:2000]).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _is_from(where: str, name: str) -> bool:
    """Return whether words hold a name, and not as what the text is about.

    >>> _is_from(" in the Example Post", "Example Post"), _is_from(" in a piece about Jane Doe", "Jane Doe")
    (True, False)
    """
    if not holds_any(where, [name]):
        return False
    place = re.search(r"\W+".join(map(re.escape, re.findall(r"\w+", name))), where, re.IGNORECASE)
    before = where[: place.start()] if place else where
    turns = list(_TURNS.finditer(before))
    return not (turns and turns[-1]["about"])


def _is_by(said: str, name: str) -> bool:
    """Return whether words that begin with "by" go on with a name.

    >>> _is_by("by Jane Doe first appeared", "Jane Doe"), _is_by("by him on Jane Doe", "Jane Doe")
    (True, False)
    """
    after = _plain(said.partition(" ")[2])
    return len(_plain(name)) > LEAST_TITLE and f"{after} ".startswith(f"{_plain(name)} ")


def _caseless(name: str) -> bool:
    """Return whether a name is in a script without capitals, such as Chinese or Arabic."""
    return any(c.isalpha() for c in name) and name.lower() == name.upper()


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _holds(words: str, name: str) -> bool:
    """Return whether words hold a name of at least four letters, or two in scripts without capitals."""
    if _caseless(name):
        return len(name) > 1 and name in words
    return len(name) > 3 and f" {name} " in f" {words} "
