"""Stories as text for people and as JSON Lines for programs: a root and its copies, the earliest first."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from dedup.article import Article, Copy, Match, Story
from dedup.report.escape import one_line, visible
from dedup.report.figures import chance, count, score
from dedup.report.screen import Look

_BOLD = "1"


def rows(stories: Iterable[Story], look: Look) -> Iterator[str]:
    """Yield the stories, line by line, each with its line end."""
    stories = list(stories)
    for story in stories:
        name = look.paint(visible(story.root.id), _BOLD)
        first = "" if story.by != "unknown" else ", shown first"
        yield f"{story.number}. {name}{_published(story.root)}{first}, {count(len(story.copies), 'copy')}\n"
        for copy in story.copies:
            yield f"  {_line(copy.match, copy.article)}{_parent(copy, story)}\n"
        for match in story.also:
            resembles = f"{visible(match.copy.id)} also resembles {visible(match.source.id)}"
            yield f"  {resembles} ({match.kind}, {chance(score(match))})\n"
        yield "\n"
    copies = count(sum(len(story.copies) for story in stories), "copy")
    yield f"{count(len(stories), 'story')}, {copies}.\n"


def _line(match: Match, article: Article) -> str:
    return f"{match.kind:7}  {chance(score(match))}  {visible(article.id)}{_published(article)}"


def _parent(copy: Copy, story: Story) -> str:
    return "" if copy.parent.id == story.root.id else f", closest to {visible(copy.parent.id)}"


def _published(article: Article) -> str:
    return f", {visible(article.published)}" if article.published else ""


def lines(stories: Iterable[Story]) -> Iterator[str]:
    """Yield each story as one line of JSON."""
    for story in stories:
        item = {
            "type": "cluster",
            "source": {"id": story.root.id, "published": story.root.published},
            "above": None,
            "copies": [
                {
                    "id": copy.article.id,
                    "published": copy.article.published,
                    "kind": copy.match.kind,
                    "score": score(copy.match),
                    "parent": copy.parent.id,
                }
                for copy in story.copies
            ],
            "by": story.by,
            "also": [
                {
                    "id": match.copy.id,
                    "resembles": match.source.id,
                    "kind": match.kind,
                    "score": score(match),
                }
                for match in story.also
            ],
            "story": story.number,
        }
        yield one_line(json.dumps(item, ensure_ascii=False, allow_nan=False)) + "\n"
