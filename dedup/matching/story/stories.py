"""Matches → stories, and matches with their place in these, in the order of reports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from dedup.article import KINDS, Article, Copy, Link, Match, Origin, Place, Story
from dedup.matching.origin.dates import stamp
from dedup.matching.story.plan import Plan, plan
from dedup.matching.story.ties import Member, Tie
from dedup.matching.story.turning import AGAINST, WITH, turned

THIRD = "both "
"""How the reason of an unknown origin begins if the two come from a third."""


def stories(matches: Iterable[Match]) -> list[Story]:
    """Return the stories of matches, the strongest first, numbered from 1, regardless of input order.

    Each article of a match is in one story, as its root or as one of its copies; or in none, if it is only
    the source of matches in `also`. Matches that all have a place keep it, and the number of their story: of
    a part of them, as of one kind, the stories are those of `stories(place(part))`.
    """
    found = list(matches)
    placed = found if all(match.place for match in found) else place(found)
    by_number: dict[int, list[Match]] = {}
    for match in placed:
        if match.place:
            by_number.setdefault(match.place.story, []).append(match)
    return [_story(number, own) for number, own in by_number.items()]


def place(matches: Iterable[Match]) -> list[Match]:
    """Return the matches with their places, by story, the strongest story first.

    Within a story the copies come in the order of the story, each with its closest match; then its other
    pairs, then what it also resembles. A match whose direction the story contradicts is turned around. The
    two articles of a match have different ids.
    """
    found = sorted(matches, key=lambda match: (match.score, match.source.id, match.copy.id))
    articles = {article.id: article for match in found for article in (match.source, match.copy)}
    ids = sorted(articles)
    number_of = {id_: number for number, id_ in enumerate(ids)}
    members = [Member(id_, articles[id_].seen) for id_ in ids]
    pairs = {frozenset((match.source.id, match.copy.id)): match for match in found}  # the surest of a pair
    kept = list(pairs.values())
    ties = [_tie(match, number_of) for match in kept]
    plans = plan(members, ties, lambda asked: {number: day_of(articles[ids[number]]) for number in asked})
    plans.sort(key=lambda each: strength(each, ties, members))
    also = ties_between(plans, ties)
    placed: list[Match] = []
    for number, each in enumerate(plans, 1):
        root, hanging = articles[ids[each.root]], {tie: ids[copy] for copy, tie in each.closest.items()}
        for i, link, is_turned, origin in placed_ties(each, ties, also.get(number - 1, ())):
            match = turned(kept[i]) if is_turned else kept[i]
            where = Place(number, link, root, each.order.by, hanging.get(i))
            placed.append(replace(match, origin=origin or match.origin, place=where))
    return placed


def placed_ties(
    each: Plan, ties: Sequence[Tie], also: Sequence[int]
) -> Iterator[tuple[int, Link, bool, Origin | None]]:
    """Yield the ties of a story in the order of reports: what each is to the story, whether it is turned
    around, and the origin in place of its own, if the story knows better.
    """
    rank = {member: place for place, member in enumerate(each.order.members)}
    closest = set(each.closest.values())
    others = sorted(
        (number for number in each.ties if number not in closest),
        key=lambda number: sorted((rank[ties[number].source], rank[ties[number].copy]), reverse=True),
    )
    inside: tuple[tuple[Link, Iterable[int]], ...] = (("closest", each.closest.values()), ("within", others))
    for link, numbers in inside:
        for number in numbers:
            tie = ties[number]
            is_turned = rank[tie.copy] < rank[tie.source]
            yield number, link, is_turned, _origin(each, tie, is_turned)
    for number in sorted(also, key=lambda number: (ties[number].copy, ties[number].source)):
        yield number, "also", False, None


def _origin(each: Plan, tie: Tie, is_turned: bool) -> Origin | None:
    """Return what the story says of the order of a pair; None if the pair says it itself."""
    if tie.by != "unknown":
        return AGAINST if is_turned else None
    one, other = (tie.copy, tie.source) if is_turned else (tie.source, tie.copy)
    return WITH if one == each.root and other in each.order.after_root and not tie.has_third else None


def ties_between(plans: Sequence[Plan], ties: Sequence[Tie]) -> dict[int, list[int]]:
    """Return the ties that no story holds by the place of the story that has the copy."""
    inside = {number for each in plans for number in each.ties}
    story_of = {member: place for place, each in enumerate(plans) for member in each.order.members}
    found: dict[int, list[int]] = {}
    for number, tie in enumerate(ties):
        if number not in inside:
            found.setdefault(story_of[tie.copy], []).append(number)
    return found


def strength(each: Plan, ties: Sequence[Tie], members: Sequence[Member]) -> tuple[int, float, int, str]:
    """Return a sort key that puts the strongest story first: by kind, score, then the number of its
    copies.
    """
    kind, score = min((KINDS.index(ties[i].kind), -ties[i].score) for i in each.closest.values())
    return kind, round(score, 2), -len(each.closest), members[each.root].id


def day_of(article: Article) -> str | None:
    """Return the day on which an article was published, in ISO 8601; None if that is unknown."""
    known = stamp(article)
    return known.day.isoformat() if known else None


def _tie(match: Match, number_of: Mapping[str, int]) -> Tie:
    return Tie(
        number_of[match.source.id],
        number_of[match.copy.id],
        match.kind,
        match.score,
        match.origin.by,
        match.origin.confidence,
        match.origin.by == "unknown" and match.origin.why.startswith(THIRD),
        match.resemblance,
        match.copied,
        match.used,
    )


def _story(number: int, matches: Sequence[Match]) -> Story:
    """Return a story whose matches are in the order of reports."""
    (root, by) = next((match.place.root, match.place.by) for match in matches if match.place)
    links: dict[Link, list[Match]] = {"closest": [], "within": [], "also": []}
    for match in matches:
        if match.place:
            links[match.place.link].append(match)
    copies = tuple(Copy(hanging(match), match) for match in links["closest"])
    return Story(number, root, by, copies, tuple(links["within"]), tuple(links["also"]))


def hanging(match: Match) -> Article:
    """Return the copy that belongs to its story by a closest match."""
    is_source = match.place is not None and match.place.hanging == match.source.id
    return match.source if is_source else match.copy
