"""Stories, problems and the summary for people: editors who want to know what was copied, and from where.

An overview comes first, then the stories, the strongest first: its root, and below it each copy with the
evidence. All text from outside is escaped; names are never shortened.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from dedup.article import Article, Kind, Match, Notice, Place, Problem, Summary
from dedup.matching.rewording import BothTexts, with_texts
from dedup.matching.story import hanging
from dedup.report.escape import visible
from dedup.report.facts import length_of, said_of, title_of
from dedup.report.figures import chance, count, score
from dedup.report.quote import quotes
from dedup.report.screen import Look, shorten, width, wrap
from dedup.report.sentences import (
    LICENSED,
    certainty,
    changed_facts,
    disguise,
    extent,
    headed,
    is_called_a,
    is_directed,
    labels,
    origin_sentence,
    overview,
    share,
    summary_sentences,
    with_stories,
)

_BOLD, _DIM = "1", "2"
_KIND_COLORS: dict[Kind, str] = {"exact": "31", "near": "35", "rewrite": "33", "excerpt": "36"}

_MARGIN, _NARROW = 11, 4
"""Two columns, the longest kind, two columns; the lines about a copy begin to the right of it. On a narrow
terminal they begin further left."""
_LABEL = len("  source ")
_WIDE = 64
"""Columns from which a terminal is not narrow."""
_LEAST = 24
"""The fewest columns of text, however narrow the terminal is."""


def rows(
    matches: Iterable[Match], problems: Iterable[Problem | Notice], summary: Summary | None, look: Look
) -> Iterator[str]:
    r"""Yield the report, line by line, each ending with \n."""
    for line in _report(with_stories(matches), problems, summary, look):
        yield f"{line}\n"


def _report(
    matches: Iterable[Match], problems: Iterable[Problem | Notice], summary: Summary | None, look: Look
) -> Iterator[str]:
    if summary is not None:
        for sentence in overview(summary):
            yield from wrap(sentence, max(look.width, _LEAST))
    body = summary is not None and (summary.tally.copies or summary.changes)
    for line in _stories(matches, look):
        if body:
            yield ""
            body = False
        yield line
    if summary is None:
        return
    if summary.matches:
        yield ""
    yield from _problems(list(problems))
    yield from wrap(" ".join(summary_sentences(summary, look.min_words)), max(look.width, _LEAST))


def _stories(matches: Iterable[Match], look: Look) -> Iterator[str]:
    """Yield the stories that are shown, what only resembles others, and how many more there are."""
    loose: list[Match] = []
    shown = more = more_copies = 0
    for _, group in groupby(with_texts(matches), key=lambda each: each[0].place and each[0].place.story):
        found = list(group)
        copies = sum(match.place is not None and match.place.link == "closest" for match, _ in found)
        if look.limit is not None and shown >= look.limit:
            more, more_copies = more + bool(copies), more_copies + copies
            continue
        if not copies:
            loose += [match for match, _ in found]
            continue
        if shown:
            yield ""
        shown += 1
        yield from _story(found, look)
    if loose:
        yield from [""] * bool(shown)
        yield "Also alike, but too weakly to be one story:"
        yield from (f"  {line}" for match in loose for line in _resembles(match, look))
    if more:
        yield ""
        yield f"… and {more:,} more {'story' if more == 1 else 'stories'}, {count(more_copies, 'copy')}."


def _story(with_their_texts: Sequence[tuple[Match, BothTexts]], look: Look) -> Iterator[str]:
    found = [match for match, _ in with_their_texts]
    places = [match.place for match in found if match.place]
    root, columns = places[0].root, max(look.width, _LEAST)
    number = f"{places[0].story}. "
    label = "A: " if is_called_a(root, found) else ""
    yield number + label + look.paint(visible(root.id), _BOLD)
    lines = _details(root, length_of(root, found), look, columns - len(number))
    yield from (" " * len(number) + line for line in lines)
    for match, texts in with_their_texts:
        if match.place and match.place.link == "closest":
            yield ""
            yield from _copy(match, match.place, texts, look)
            for other in found:
                if other.place and other.place.link == "also" and other.copy.id == hanging(match).id:
                    yield from (" " * _margin(look) + line for line in _resembles(other, look))
    for other in found:
        if other.place and other.place.link == "also" and other.copy.id == root.id:
            yield from (" " * _margin(look) + line for line in _resembles(other, look))


def _margin(look: Look) -> int:
    return _MARGIN if look.width >= _WIDE else _NARROW


def _copy(match: Match, place: Place, texts: BothTexts, look: Look) -> Iterator[str]:
    margin, copy = _margin(look), hanging(match)
    columns = max(look.width - margin, _LEAST)
    label = "" if is_directed(match) else "B: "
    yield _labelled(match.kind, label + visible(copy.id), look, _KIND_COLORS[match.kind])
    length = match.copy_words if copy.id == match.copy.id else match.source_words
    verdict = [f"{certainty(match)}: {share(match)}", extent(match)]
    parent = match.source if copy.id == match.copy.id else match.copy
    lines = [
        *_details(copy, length, look, columns),
        *(wrap(f"closest to {visible(parent.id)}", columns) if parent.id != place.root.id else ()),
        *wrap("; ".join(filter(None, verdict)), columns),
        *([] if not (changed := changed_facts(match, texts)) else wrap(changed, columns)),
        *_dimmed(disguise(match), look, columns),
        *_dimmed(LICENSED * match.licensed, look, columns),
    ]
    if is_directed(match) or match.origin.why.startswith("both "):
        lines += wrap(origin_sentence(match.origin), columns)
    yield from (" " * margin + line for line in lines)
    room = min(columns, max(look.width - _LABEL, _LEAST))
    for side, quote in zip(labels(match), quotes(match, look, room) or (), strict=False):
        yield _labelled(side, quote, look, _DIM)


def _resembles(match: Match, look: Look) -> Iterator[str]:
    about = f"({match.kind}, {chance(score(match))})"
    return wrap(
        f"{visible(match.copy.id)} also resembles {visible(match.source.id)} {about}",
        max(look.width - _margin(look), _LEAST),
    )


def _labelled(label: str, line: str, look: Look, sgr: str) -> str:
    """Return the line with a label in the margin, or with a label before it if the margin is narrow."""
    margin = _margin(look)
    space = max(margin - 2 - len(label), 1)
    return "  " + look.paint(label, sgr) + " " * space + line


def _dimmed(line: str, look: Look, columns: int) -> Iterator[str]:
    return (look.paint(part, _DIM) for part in wrap(line, columns) if part)


def _details(article: Article, words: int | None, look: Look, columns: int) -> Iterator[str]:
    """Yield the title, where and when it was published, the address, and a note on how it was read."""
    title, rest = title_of(article), ", ".join(said_of(article, words))
    whole = f"“{title}”, {rest}" if title and rest else f"“{title}”" if title else rest
    if width(whole) > columns and title:
        yield look.paint(f"“{shorten(title, max(columns - 2, _LEAST))}”", _DIM)
        whole = rest
    yield from _dimmed(whole, look, columns)
    yield from _dimmed(visible(article.url or ""), look, columns)
    yield from _dimmed(f"note: {visible(article.note)}" if article.note else "", look, columns)


def _problems(given: list[Problem | Notice]) -> Iterator[str]:
    for heading, found in headed(given):
        yield f"{heading}:"
        for each in found:
            line = "" if each.line is None else f":{each.line}"
            yield f"  {visible(each.path)}{line}: {visible(each.reason)}"
        yield ""
