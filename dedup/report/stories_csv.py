"""Stories as a table in CSV (RFC 4180): one row per article, the root of each story before its copies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict

from dedup.article import Article, Story
from dedup.report.csv import Cell, record
from dedup.report.facts import facts
from dedup.report.figures import score

COLUMNS = (
    *("story", "role", "id", "path", "title", "published"),
    *("parent", "kind", "score", "by"),
    *("url", "site", "author", "source", "date", "date_by"),
)
"""`role` is root or copy, `by` what shows that the root came first, `parent` the article that a copy follows
most closely, by a match of this kind and score."""


def table(stories: Iterable[Story]) -> Iterator[str]:
    r"""Yield the header and the rows, each ending with \r\n."""
    yield record(COLUMNS, dict(zip(COLUMNS, COLUMNS, strict=True)))
    for story in stories:
        yield record(COLUMNS, {**_article(story.root, story.number, "root"), "by": story.by})
        for copy in story.copies:
            match: dict[str, Cell] = {
                "parent": copy.parent.id,
                "kind": copy.match.kind,
                "score": score(copy.match),
            }
            yield record(COLUMNS, _article(copy.article, story.number, "copy") | match)


def _article(article: Article, story: int, role: str) -> dict[str, Cell]:
    known: dict[str, Cell] = asdict(facts(article))
    return known | {
        "story": story,
        "role": role,
        "id": article.id,
        "path": article.path,
        "title": article.title,
        "published": article.published,
    }
