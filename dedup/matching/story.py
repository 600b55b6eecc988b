"""Matches → clusters: each source with the copies around it. Works on what was judged; it reads no text.

A copy belongs to one source, and matches that source itself: nothing is joined through a third article.
Where A was copied by B and B by C, and C does not match A, there are two clusters, A with B and B with C; the
second says that its source is a copy in turn.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dedup.article import Article, Cluster, Match
from dedup.matching.origin.dates import stamp

_UNDATED = "9999-99-99"
"""Sorts after every date."""


def clusters(matches: Iterable[Match]) -> list[Cluster]:
    """Return the clusters, the largest first, then by the id of the source; the order of matches is nothing.

    Of several sources a copy belongs to the one that no other of them is a source of: A, where B was taken
    from A and the copy matches both. Of several such, or where they go round in a circle, to the one
    published first, then to the surest, then to the first by id.
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
        (_cluster(copies, pairs, homes, days) for copies in around.values()),
        key=lambda cluster: (-len(cluster.copies), cluster.source.id),
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


def _cluster(
    copies: list[Match],
    pairs: Mapping[tuple[str, str], Match],
    homes: Mapping[str, str],
    days: Mapping[str, str],
) -> Cluster:
    source = copies[0].source
    ordered = sorted(copies, key=lambda match: (days[match.copy.id], -match.score, match.copy.id))
    above = pairs[homes[source.id], source.id] if source.id in homes else None
    return Cluster(source, tuple(ordered), above)
