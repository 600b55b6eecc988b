"""Matches, problems and the summary in Markdown, for tickets and mails.

Copies are listed under their source, each with its numbers and with an example of what was changed.
Text from outside is escaped: it cannot become markup, a link, a mention or HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from dedup.article import Article, Match, Notice, Problem, Replacement, Summary
from dedup.matching.rewording import vocabulary
from dedup.report.escape import visible
from dedup.report.figures import count
from dedup.report.screen import Look
from dedup.report.text import headed, match_sentences, summary_sentences

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


def rows(
    matches: Iterable[Match], problems: Iterable[Problem | Notice], summary: Summary | None, look: Look
) -> Iterator[str]:
    """Yield the report, a line or a few at a time, each with its line end."""
    pairs: list[Match] = []
    yield "# Copied articles\n"
    for _, group in groupby(matches, key=lambda match: match.source.id):
        copies = list(group)
        yield f"\n## {_name(copies[0].source)}\n\n{_about(copies[0].source, copies[0].source_words)}\n"
        for match in copies:
            yield from (f"{line}\n" for line in _copy(match))
        pairs += copies
    if summary is None:
        return
    for heading, found in headed(list(problems)):
        yield f"\n## {heading}\n\n"
        for problem in found:
            line = "" if problem.line is None else f":{problem.line}"
            yield f"- {plain(problem.path)}{line}: {plain(problem.reason)}\n"
    yield f"\n{' '.join(summary_sentences(pairs, summary))}\n"


def _copy(match: Match) -> Iterator[str]:
    yield f"\n- **{match.kind}: {_name(match.copy)}**  "
    yield f"  {_about(match.copy, match.copy_words)}"
    yield from (f"  - {plain(sentence)}" for sentence in match_sentences(match))
    words = vocabulary(match)
    if words:
        named = ", ".join(map(_word, words[:_MOST_WORDS]))
        more = f" and {len(words) - _MOST_WORDS:,} more" if len(words) > _MOST_WORDS else ""
        yield f"  - {count(len(words), 'replacement')}: {named}{more}"
    if match.example:
        yield ""
        yield f"  > source: {_quote(match.source.text[slice(*match.example.source)])}  "
        yield f"  > copy: {_quote(match.copy.text[slice(*match.example.copy)])}"


def _word(word: Replacement) -> str:
    return f"{plain(word.source)} → {plain(word.copy)}{_CHANGED * word.changed}"


def _quote(sentence: str) -> str:
    shown = " ".join(sentence.split())
    return plain(shown if len(shown) <= _QUOTED else f"{shown[:_QUOTED]}…")


def _name(article: Article) -> str:
    return plain(article.title or "") or plain(article.id)


def _about(article: Article, words: int) -> str:
    parts = (article.id, article.published or "", article.note or "")
    return ", ".join([plain(part) for part in parts if part.strip()] + [count(words, "word")])
