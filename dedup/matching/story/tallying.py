"""How many stories and copies there are, by kind and by site."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from dedup.article import KINDS, Count, Kind, Match, OriginEvidence, Tally
from dedup.matching.story.stories import hanging

Row = tuple[int, Kind, OriginEvidence, str | None]
"""Of a copy: its story, its kind, what shows that it came later, and its site."""


def tally(matches: Iterable[Match]) -> Tally:
    """Return the tally of matches that have a place."""
    return tally_of(
        (match.place.story, match.kind, match.origin.by, hanging(match).site)
        for match in matches
        if match.place and match.place.link == "closest"
    )


def tally_of(rows: Iterable[Row]) -> Tally:
    """Return the tally of copies."""
    stories, kinds, sites, undirected = set[int](), Counter[Kind](), Counter[str](), 0
    for story, kind, by, site in rows:
        stories.add(story)
        kinds[kind] += 1
        undirected += by == "unknown"
        if site and by != "unknown":
            sites[site] += 1
    by_site = sorted(sites.items(), key=lambda item: (-item[1], item[0]))
    return Tally(
        stories=len(stories),
        copies=kinds.total(),
        kinds=tuple(Count(kind, kinds[kind]) for kind in KINDS if kinds[kind]),
        sites=tuple(Count(site, copies) for site, copies in by_site),
        undirected=undirected,
    )
