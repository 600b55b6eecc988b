"""The geometry of the page's drawings: a time line per story, and which site copied from which."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from dedup.article import Match, Story
from dedup.matching.origin.dates import stamp
from dedup.report.escape import visible
from dedup.report.figures import count

_LEFT, _RIGHT = 20.0, 580.0
"""The two ends of a time line, in units of the drawing."""
_SHORTEST = 3
"""The fewest dated articles for which a time line is drawn."""

_SITE_WIDTH, _SITE_LEFT, _SITE_RIGHT = 600, 200, 400
_ROW = 26
_MOST_DRAWN = 30
"""Sites from which only the table shows who copies whom."""
_THICKEST = 14.0
_LONGEST_NAME = 26
"""Characters of a site's name in the drawing; the table below shows the whole name."""


@dataclass(frozen=True, slots=True)
class Dot:
    """An article on a time line."""

    x: str
    source: bool
    title: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """When the articles of a story were published."""

    dots: list[Dot]
    first: str
    last: str
    description: str


@dataclass(frozen=True, slots=True)
class Label:
    """The name of a site in the drawing."""

    x: int
    y: float
    anchor: str
    text: str


@dataclass(frozen=True, slots=True)
class Flow:
    """How many articles one site copied from another."""

    source: str
    copy: str
    times: int
    width: str
    path: str
    title: str


@dataclass(frozen=True, slots=True)
class Sites:
    """Who copies whom: sources on the left, copiers on the right."""

    width: int
    height: int
    links: list[Flow]
    labels: list[Label]
    is_drawn: bool
    """Whether there are few enough sites for a drawing."""


def timeline(story: Story) -> Timeline | None:
    """Return the time line of a story; None if fewer than two of its articles are dated."""
    articles = [story.root, *(copy.article for copy in story.copies)]
    stamps = [(article, stamp(article)) for article in articles]
    dated = [(article, known.day) for article, known in stamps if known]
    if len(dated) < _SHORTEST:
        return None
    days = [day for _, day in dated]
    first, span = min(days), (max(days) - min(days)).days
    dots = [
        Dot(
            f"{_LEFT + (_RIGHT - _LEFT) * ((day - first).days / span if span else 0.5):.1f}",
            article is story.root,
            f"{visible(article.title or article.id)}, {day.isoformat()}",
        )
        for article, day in dated
    ]
    undated = (
        f", {count(len(articles) - len(dated), 'article')} without a date"
        if len(articles) > len(dated)
        else ""
    )
    period = f"Published from {first.isoformat()} to {max(days).isoformat()}"
    description = f"{period}: {len(dated)} articles{undated}"
    last = max(days).isoformat() if span else ""
    return Timeline(sorted(dots, key=lambda dot: dot.source), first.isoformat(), last, description)


def sites(matches: Iterable[Match]) -> Sites | None:
    """Return who copies whom, the most copied first; None if of no copy both sites are known.

    Only copies count of which something tells that they came later, each with the article that it follows.
    """
    pairs = Counter(
        (match.source.site, match.copy.site)
        for match in matches
        if match.origin.by != "unknown" and (match.place is None or match.place.link == "closest")
    )
    known = [
        (visible(one), visible(other), times)
        for (one, other), times in pairs.items()
        if one and other and one != other
    ]
    if not known:
        return None
    known.sort(key=lambda link: (-link[2], link[0], link[1]))
    columns = [
        list(dict.fromkeys(names)) for names in ((link[0] for link in known), (link[1] for link in known))
    ]
    most = known[0][2]
    links = [_link(*link, most, columns[0].index(link[0]), columns[1].index(link[1])) for link in known]
    labels = [
        Label(
            x, _y(place) + 4, anchor, name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
        )
        for names, x, anchor in zip(columns, (_SITE_LEFT - 8, _SITE_RIGHT + 8), ("end", "start"), strict=True)
        for place, name in enumerate(names)
    ]
    is_drawn = len(set(columns[0]) | set(columns[1])) < _MOST_DRAWN
    return Sites(_SITE_WIDTH, _ROW * (max(map(len, columns)) + 1), links, labels, is_drawn)


def _link(source: str, copy: str, times: int, most: int, left: int, right: int) -> Flow:
    middle = (_SITE_LEFT + _SITE_RIGHT) // 2
    path = f"M{_SITE_LEFT} {_y(left)}C{middle} {_y(left)} {middle} {_y(right)} {_SITE_RIGHT} {_y(right)}"
    title = f"{copy} copied {count(times, 'article')} from {source}"
    return Flow(source, copy, times, f"{max(1.5, _THICKEST * times / most):.1f}", path, title)


def _y(place: int) -> int:
    return _ROW * (place + 1) - _ROW // 4
