"""Matches, problems and the summary in Markdown, for tickets and mails.

Copies are listed by story, each with its numbers and with an example of what was changed. Ids and addresses
are code, as they are. All other text from outside is escaped.
Nothing from outside can become markup, a link, a mention or HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from dedup.article import Article, Match, Notice, Place, Problem, Replacement, Summary
from dedup.matching.rewording import vocabulary
from dedup.matching.story import hanging
from dedup.report.escape import visible
from dedup.report.facts import length_of, said_of
from dedup.report.figures import chance, count, score
from dedup.report.screen import Look
from dedup.report.sentences import (
    headed,
    is_called_a,
    is_directed,
    labels,
    match_sentences,
    overview,
    summary_sentences,
    with_stories,
)

_MOST_WORDS = 12
"""Replacements that are named; the others are counted."""
_CHANGED = " (changed)"
"""Marks a fact that is another one in the copy."""
_QUOTED = 300
"""Characters that are quoted of a sentence."""

# Punctuation that can begin or end markup in CommonMark, and what GitHub and GitLab treat specially: @name,
# #1, !1, $x$ and addresses. A character reference is plain text everywhere.
_SPECIAL = re.compile(
    r"[\\`*_{}\[\]<>#|~@&!$^=]|(?<=\w):(?=//)|(?<=www)\.|^[-+](?=\s)|^(\d+)[.)](?=\s)", re.IGNORECASE
)


def plain(text: str) -> str:
    """Return Markdown that is displayed as the given text, on one line.

    >>> plain("*Stop* @all: <b>see</b> https://example.org")
    '&#42;Stop&#42; &#64;all: &#60;b&#62;see&#60;/b&#62; https&#58;//example.org'
    """
    return _SPECIAL.sub(
        lambda sign: "".join(f"&#{ord(char)};" for char in sign[0]), visible(" ".join(text.split()))
    )


def code(text: str) -> str:
    """Return Markdown that is displayed as the given text as it is, to be copied: a name, an address.

    >>> code("wire/2031_02_18*.txt"), code("a`b")
    ('`wire/2031_02_18*.txt`', '``a`b``')
    """
    shown = visible(" ".join(text.split()))
    longest = max((len(run) for run in re.findall("`+", shown)), default=0)
    fence = "`" * (longest + 1)
    space = " " * (shown[:1] in ("`", "") or shown[-1:] == "`")
    return f"{fence}{space}{shown}{space}{fence}"


def rows(
    matches: Iterable[Match], problems: Iterable[Problem | Notice], summary: Summary | None, look: Look
) -> Iterator[str]:
    """Yield the report, a line or a few at a time, each with its line end."""
    yield "# Copied articles\n"
    if summary is not None:
        yield from (f"\n{plain(sentence)}\n" for sentence in overview(summary))
    shown = more = more_copies = 0
    for _, group in groupby(with_stories(matches), key=lambda match: match.place and match.place.story):
        found = list(group)
        copies = sum(match.place is not None and match.place.link == "closest" for match in found)
        if look.limit is not None and shown >= look.limit:
            more, more_copies = more + bool(copies), more_copies + copies
            continue
        shown += 1
        yield from (f"{line}\n" for line in _story(found))
    if more:
        yield f"\n… and {more:,} more {'story' if more == 1 else 'stories'}, {count(more_copies, 'copy')}.\n"
    if summary is None:
        return
    for heading, said in headed(list(problems)):
        yield f"\n## {heading}\n\n"
        for problem in said:
            line = "" if problem.line is None else f":{problem.line}"
            yield f"- {code(f'{problem.path}{line}')}: {plain(problem.reason)}\n"
    yield f"\n{' '.join(summary_sentences(summary, look.min_words))}\n"


def _story(found: Sequence[Match]) -> Iterator[str]:
    places = [match.place for match in found if match.place]
    root = places[0].root
    label = "A: " if is_called_a(root, found) else ""
    yield f"\n## {places[0].story}. {label}{_name(root)}\n\n{_about(root, length_of(root, found))}"
    for match in found:
        if match.place and match.place.link == "closest":
            yield from _copy(match, match.place)
    also = [match for match in found if match.place and match.place.link == "also"]
    if also:
        yield ""
    for match in also:
        about = f"({match.kind}, {chance(score(match))})"
        yield f"- {code(match.copy.id)} also resembles {code(match.source.id)} {about}"


def _copy(match: Match, place: Place) -> Iterator[str]:
    copy = hanging(match)
    parent, length = (
        (match.source, match.copy_words) if copy == match.copy else (match.copy, match.source_words)
    )
    label = "" if is_directed(match) else "B: "
    yield f"\n- **{match.kind}: {label}{_name(copy)}**  "
    yield f"  {_about(copy, length)}"
    if parent.id != place.root.id:
        yield f"  - closest to {code(parent.id)}"
    yield from (f"  - {plain(sentence)}" for sentence in match_sentences(match))
    words = vocabulary(match)
    if words:
        named = ", ".join(map(_word, words[:_MOST_WORDS]))
        more = f" and {len(words) - _MOST_WORDS:,} more" if len(words) > _MOST_WORDS else ""
        yield f"  - {count(len(words), 'replacement')}: {named}{more}"
    if match.example:
        source, other = labels(match)
        yield ""
        yield f"  > {source}: {_quote(match.source.text[slice(*match.example.source)])}  "
        yield f"  > {other}: {_quote(match.copy.text[slice(*match.example.copy)])}"


def _word(word: Replacement) -> str:
    return f"{plain(word.source)} → {plain(word.copy)}{_CHANGED * word.changed}"


def _quote(sentence: str) -> str:
    shown = " ".join(sentence.split())
    return plain(shown if len(shown) <= _QUOTED else f"{shown[:_QUOTED]}…")


def _name(article: Article) -> str:
    return plain(article.title or "") or code(article.id)


def _about(article: Article, words: int | None) -> str:
    named = [code(name) for name in (article.id, article.url) if name]
    said = [plain(part) for part in said_of(article, words)]
    return ", ".join([*named, *said, *([plain(article.note)] if article.note else [])])
