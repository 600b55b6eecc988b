"""Clusters as text for people and as JSON Lines for programs: a source and its copies, the earliest first."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from dedup.article import Article, Story
from dedup.report.escape import one_line, visible
from dedup.report.figures import chance, count, score
from dedup.report.screen import Look

_BOLD = "1"


def rows(clusters: Iterable[Story], look: Look) -> Iterator[str]:
    """Yield the clusters, line by line, each with its end."""
    for number, cluster in enumerate(clusters):
        if number:
            yield "\n"
        name = look.paint(visible(cluster.source.id), _BOLD)
        yield f"{name}{_published(cluster.source)}, {count(len(cluster.copies), 'copy')}\n"
        if cluster.above:
            above = cluster.above
            yield f"  in turn a copy ({above.kind}, {chance(score(above))}) of {visible(above.source.id)}\n"
        for match in cluster.copies:
            name = f"{visible(match.copy.id)}{_published(match.copy)}"
            yield f"  {match.kind:7}  {chance(score(match))}  {name}\n"


def _published(article: Article) -> str:
    return f", {visible(article.published)}" if article.published else ""


def lines(clusters: Iterable[Story]) -> Iterator[str]:
    """Yield each cluster as one line of JSON."""
    for cluster in clusters:
        item = {
            "type": "cluster",
            "source": {"id": cluster.source.id, "published": cluster.source.published},
            "above": cluster.above.source.id if cluster.above else None,
            "copies": [
                {
                    "id": match.copy.id,
                    "published": match.copy.published,
                    "kind": match.kind,
                    "score": score(match),
                }
                for match in cluster.copies
            ],
        }
        yield one_line(json.dumps(item, ensure_ascii=False, allow_nan=False)) + "\n"
