"""Matches → stories: each source with its copies. This module reads no texts.

A copy belongs to one source, which it matches directly: no two articles are joined through a third. If B
copied A and C copied B, but C does not match A, there are two stories: A with B, and B with C. The second
story says that its source is itself a copy.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dedup.article import Article, Match, Story
from dedup.matching.origin.dates import stamp

_UNDATED = "9999-99-99"
"""Sorts after every date."""


def stories(matches: Iterable[Match]) -> list[Story]:
    """Return the stories, the largest first, then by the id of the source, regardless of input order.

    A copy with several sources belongs to the one that is not a copy of the others: if B copied A and C
    matches both, C belongs to A. If there are several such sources, or if the sources form a circle, the copy
    belongs to the source published first, then to the one of the surest match, then to the first by id.
    """
    pairs = {(match.source.id, match.copy.id): match for match in sorted(matches, key=_rank)}
    days = {article.id: _day(article) for match in pairs.values() for article in (match.source, match.copy)}
    sources: dict[str, list[str]] = {}
    for source, copy in pairs:
        sources.setdefault(copy, []).append(source)
    homes = {copy: _home(copy, found, pairs, days) for copy, found in sources.items()}
    around: dict[str, list[Match]] = {}
    for copy, source in homes.items():
        around.setdefault(source, []).append(pairs[source, copy])
    return sorted(
        (_story(copies, pairs, homes, days) for copies in around.values()),
        key=lambda story: (-len(story.copies), story.source.id),
    )


def _rank(match: Match) -> tuple[str, str, float]:
    """Return a sort key that puts the surer match of the same pair last."""
    return match.source.id, match.copy.id, match.score


def _day(article: Article) -> str:
    known = stamp(article)
    return known.day.isoformat() if known else _UNDATED


def _home(
    copy: str, sources: list[str], pairs: Mapping[tuple[str, str], Match], days: Mapping[str, str]
) -> str:
    """Return the source that a copy belongs to."""
    first = [one for one in sources if not any((other, one) in pairs for other in sources)]
    return min(first or sources, key=lambda source: (days[source], -pairs[source, copy].score, source))


def _story(
    copies: list[Match],
    pairs: Mapping[tuple[str, str], Match],
    homes: Mapping[str, str],
    days: Mapping[str, str],
) -> Story:
    source = copies[0].source
    ordered = sorted(copies, key=lambda match: (days[match.copy.id], -match.score, match.copy.id))
    above = pairs[homes[source.id], source.id] if source.id in homes else None
    return Story(source, tuple(ordered), above)
