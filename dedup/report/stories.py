"""Stories as text for people and as JSON Lines for programs: a source and its copies, the earliest first."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from dedup.article import Article, Story
from dedup.report.escape import one_line, visible
from dedup.report.figures import chance, count, score
from dedup.report.screen import Look

_BOLD = "1"


def rows(stories: Iterable[Story], look: Look) -> Iterator[str]:
    """Yield the stories, line by line, each with its line end."""
    for number, story in enumerate(stories):
        if number:
            yield "\n"
        name = look.paint(visible(story.source.id), _BOLD)
        yield f"{name}{_published(story.source)}, {count(len(story.copies), 'copy')}\n"
        if story.above:
            above = story.above
            yield f"  itself a copy ({above.kind}, {chance(score(above))}) of {visible(above.source.id)}\n"
        for match in story.copies:
            name = f"{visible(match.copy.id)}{_published(match.copy)}"
            yield f"  {match.kind:7}  {chance(score(match))}  {name}\n"


def _published(article: Article) -> str:
    return f", {visible(article.published)}" if article.published else ""


def lines(stories: Iterable[Story]) -> Iterator[str]:
    """Yield each story as one line of JSON."""
    for story in stories:
        item = {
            "type": "cluster",
            "source": {"id": story.source.id, "published": story.source.published},
            "above": story.above.source.id if story.above else None,
            "copies": [
                {
                    "id": match.copy.id,
                    "published": match.copy.published,
                    "kind": match.kind,
                    "score": score(match),
                }
                for match in story.copies
            ],
        }
        yield one_line(json.dumps(item, ensure_ascii=False, allow_nan=False)) + "\n"
