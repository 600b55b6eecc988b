"""Matches → stories: each source with its copies. This module reads no texts.

A copy belongs to one source, and matches that source itself: nothing is joined through a third article.
Where B copied A and C copied B, but C does not match A, there are two stories: A with B, and B with C. The
second says that its source is a copy in turn.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dedup.article import Article, Match, Story
from dedup.matching.origin.dates import stamp

_UNDATED = "9999-99-99"
"""Sorts after every date."""


def stories(matches: Iterable[Match]) -> list[Story]:
    """Return the stories, the largest first, then by the id of the source, regardless of input order.

    A copy with several sources belongs to the one that is no copy of the others: to A, where B was taken from
    A and the copy matches both. Where there are several such sources, or they form a circle, it belongs to
    the one published first, then to the surest match, then to the first id.
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
    """Order matches; where a pair comes twice, the surer one stays."""
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
