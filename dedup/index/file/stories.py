"""The stories of an index: settled when a run has judged all, read with the matches, numbered once.

Only the stories of unsettled matches are looked at again; what `matching/story` makes of these is what it
would make of all. A story keeps its number as long as it has its root; one that becomes part of another
leaves its number behind.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from dedup.article import StoryChange
from dedup.index.file.values import columns_for, number_table, objects, scalar
from dedup.matching.story.plan import Plan, plan
from dedup.matching.story.stories import THIRD, day_of, placed_ties, strength, ties_between
from dedup.matching.story.ties import Member, Tie
from dedup.matching.story.turning import AGAINST, WITH

if TYPE_CHECKING:
    from dedup.index.file.store import Store

SHOWN = {"with": WITH, "against": AGAINST}
"""The origins that a story gives a match, as they are stored."""
_ARTICLES_AT_ONCE = 2_000
"""Articles whose dates are determined together."""


def settle(store: Store) -> None:
    """Give every match its place; the stories that have nothing new stay as they are."""
    with store.transaction():
        if scalar(store.database, "select count(*) from matches where story is null"):
            _settle(store)
        for statement in _TIDY:
            store.database.execute(statement)


def is_settled(store: Store) -> bool:
    """Return whether every match has its place."""
    return store.has("matches", "story") and not scalar(
        store.database, "select count(*) from matches where story is null"
    )


def unsettle(store: Store, numbers: Collection[int]) -> None:
    """Let the stories of articles that are about to go be made again."""
    loosen, clear = _UNSETTLE
    store.database.execute(loosen, wanted=number_table(numbers))
    store.database.execute(clear)


def changes(store: Store) -> tuple[StoryChange, ...]:
    """Return the stories that are no longer as a scan reported them, by number."""
    return tuple(StoryChange(*row) for row in store.database.execute(_CHANGES).fetchall())


def mark_told(store: Store) -> None:
    """Record that a scan has reported the stories as they are."""
    store.database.execute(_MARK_TOLD)


def take_over(old: Store, new: Store) -> None:
    """Give the articles of a new index the stories of an old one, whose numbers they then keep."""
    rows = old.database.execute(_OLD_STORIES).fetchall()
    ids, numbers = [row[0] for row in rows], [row[1] for row in rows]
    new.database.execute(_TAKE_OVER, old_stories={"id": objects(ids), "story": objects(numbers)})
    kept = old.database.execute(_OLD_NUMBERS).fetchall()
    if kept:
        values = dict(zip(_KEPT, zip(*kept, strict=True), strict=True))
        new.database.execute(_INSERT, incoming=columns_for("stories", values))


# --- Settled


def _settle(store: Store) -> None:
    database = store.database
    for statement in _AFFECTED:
        database.execute(statement)
    rows = database.execute("select number, id, seen, story from affected order by id").fetchall()
    numbers = [row[0] for row in rows]
    place = {number: i for i, number in enumerate(numbers)}
    members = [Member(id_, seen) for _, id_, seen, _ in rows]
    found = database.execute(_TIES, {"third": THIRD}).fetchall()
    ties = [Tie(place[source], place[copy], *rest) for _, source, copy, *rest in found]
    plans = plan(members, ties, lambda asked: _days(store, numbers, asked))
    plans.sort(key=lambda each: strength(each, ties, members))
    named = _numbers(store, plans, {i: row[3] for i, row in enumerate(rows) if row[3] is not None}, numbers)
    _keep_members(store, plans, named, numbers)
    _keep_matches(store, plans, named, ties, [row[0] for row in found], numbers)
    _keep_stories(store, plans, named, ties, members, numbers)
    database.execute(_FOLLOW)


def _days(store: Store, numbers: Sequence[int], asked: Sequence[int]) -> Mapping[int, str | None]:
    """Return the days of publication of members, and keep those that are determined for the first time."""
    place = {numbers[member]: member for member in asked}
    known = dict(store.database.execute(_DAYS, wanted=number_table(list(place))).fetchall())
    missing = sorted(number for number, day in known.items() if day is None)
    for low in range(0, len(missing), _ARTICLES_AT_ONCE):
        articles = store.articles(np.array(missing[low : low + _ARTICLES_AT_ONCE], np.int64))
        found = {number: day_of(article) or "" for number, article in articles.items()}
        days = {"number": np.array(list(found), np.int32), "day": objects(list(found.values()))}
        store.database.execute(_KEEP_DAYS, incoming=days)
        known |= found
    return {member: known[number] or None for number, member in place.items()}


def _numbers(
    store: Store, plans: Sequence[Plan], stories: Mapping[int, int], numbers: Sequence[int]
) -> list[int]:
    """Return the number of each story: the least of those that it continues, or a new one.

    A story is continued where its root is, or else where its member with the lowest number is.
    """
    story_of = {member: place for place, each in enumerate(plans) for member in each.order.members}
    roots = dict(store.database.execute("select number, root from stories where root is not null").fetchall())
    heirs: dict[int, tuple[bool, int, int]] = {}
    for member, story in stories.items():
        if member in story_of:
            claim = (numbers[member] != roots.get(story), numbers[member], story_of[member])
            heirs[story] = min(heirs.get(story, claim), claim)
    named: dict[int, int] = {}
    for story in sorted(heirs):
        named.setdefault(heirs[story][2], story)
    joined = [(story, named[heir[2]]) for story, heir in sorted(heirs.items()) if named[heir[2]] != story]
    if joined:
        pairs = {
            "number": np.array([one for one, _ in joined], np.int32),
            "joined": np.array([other for _, other in joined], np.int32),
        }
        store.database.execute(_JOIN, incoming=pairs)
    new = scalar(store.database, "select coalesce(max(number), 0) + 1 from stories")
    for place in range(len(plans)):
        if place not in named:
            named[place], new = new, new + 1
    return [named[place] for place in range(len(plans))]


def _keep_members(store: Store, plans: Sequence[Plan], named: Sequence[int], numbers: Sequence[int]) -> None:
    rows = [
        (numbers[member], story)
        for each, story in zip(plans, named, strict=True)
        for member in each.order.members
    ]
    members = {
        "number": np.array([number for number, _ in rows], np.int32),
        "story": np.array([story for _, story in rows], np.int32),
    }
    store.database.execute(_KEEP_MEMBERS, incoming=members)


def _keep_matches(
    store: Store,
    plans: Sequence[Plan],
    named: Sequence[int],
    ties: Sequence[Tie],
    matches: Sequence[int],
    numbers: Sequence[int],
) -> None:
    also = ties_between(plans, ties)
    rows: list[dict[str, Any]] = []
    for place, (each, story) in enumerate(zip(plans, named, strict=True)):
        hanging = {tie: numbers[copy] for copy, tie in each.closest.items()}
        rank = {"closest": 0, "within": 0, "also": 0}
        for i, link, is_turned, origin in placed_ties(each, ties, also.get(place, ())):
            rows.append(
                {
                    "number": matches[i],
                    "story": story,
                    "link": link,
                    "rank": None if link == "also" else rank[link],
                    "hanging": hanging.get(i),
                    "is_turned": is_turned,
                    "shown_by": next((name for name, shown in SHOWN.items() if shown == origin), None),
                }
            )
            rank[link] += 1
    if rows:
        places = columns_for("matches", {name: [row[name] for row in rows] for name in rows[0]})
        store.database.execute(_KEEP_MATCHES, incoming=places)


def _keep_stories(
    store: Store,
    plans: Sequence[Plan],
    named: Sequence[int],
    ties: Sequence[Tie],
    members: Sequence[Member],
    numbers: Sequence[int],
) -> None:
    told = dict(store.database.execute("select number, told_root from stories").fetchall())
    store.database.execute(
        "delete from stories where number in (select number from gone)", gone=number_table(sorted(named))
    )
    if not plans:
        return
    keys = [strength(each, ties, members) for each in plans]
    values = {
        "number": named,
        "root": [numbers[each.root] for each in plans],
        "root_by": [each.order.by for each in plans],
        "copies": [len(each.closest) for each in plans],
        "strength": [kind + score for kind, score, *_ in keys],
        "told_root": [told.get(story) for story in named],
    }
    store.database.execute(_INSERT, incoming=columns_for("stories", values))


_INSERT = "insert into stories by name select * from incoming"
_DAYS = "select number, day from articles join wanted using (number)"
_KEEP_DAYS = "update articles set day = i.day from incoming i where articles.number = i.number"

_UNSETTLE = (
    """
    create or replace temp table loosened as
    select distinct story from articles join wanted using (number) where story is not null
    union select distinct story from matches
        where source in (select number from wanted) or copy in (select number from wanted)
    """,
    """
    update matches set story = null, link = null, rank = null, hanging = null, is_turned = null,
        shown_by = null
    where story in (select story from loosened)
    """,
)

_AFFECTED = (
    """
    create or replace temp table ends as
    select source as number from matches where story is null
    union select copy from matches where story is null
    """,
    """
    create or replace temp table touched as
    select distinct story from articles join ends using (number) where story is not null
    """,
    """
    create or replace temp table affected as
    select number, id, seen, story from articles
    where number in (select number from ends) or story in (select story from touched)
    """,
)

_TIES = """
    select number, source, copy, kind, score, origin_by, origin_confidence,
        origin_by = 'unknown' and starts_with(origin_why, $third), resemblance, copied, used
    from matches
    where source in (select number from affected) and copy in (select number from affected)
    order by number
"""

_JOIN = """
    update stories set joined = j.joined, root = null, root_by = null, copies = 0
    from incoming j where stories.number = j.number
"""

_KEEP_MEMBERS = """
    update articles set story = (
        select m.story from incoming m where m.number = articles.number
    ) where number in (select number from affected)
"""

_KEEP_MATCHES = """
    update matches set story = p.story, link = p.link, rank = p.rank, hanging = p.hanging,
        is_turned = p.is_turned, shown_by = p.shown_by
    from incoming p where matches.number = p.number
"""

_FOLLOW = """
    update matches set story = a.story from articles a
    where link = 'also' and matches.copy = a.number and a.story is distinct from matches.story
        and a.story is not null
"""

_TIDY = (
    """
    update articles set story = null where story is not null and number not in (
        select source from matches union select copy from matches
    )
    """,
    """
    update stories set root = null, root_by = null, copies = 0
    where root is not null and number not in (select story from articles where story is not null)
    """,
)

_CHANGES = """
    select s.number, s.told_root, a.id, s.joined from stories s left join articles a on s.root = a.number
    where s.told_root is not null and (s.joined is not null or a.id <> s.told_root)
    order by s.number
"""

_MARK_TOLD = """
    update stories set told_root = (select id from articles where articles.number = stories.root)
"""

_OLD_STORIES = "select id, story from articles where story is not null order by number"
_KEPT = ("number", "joined", "told_root", "copies", "strength")
_OLD_NUMBERS = "select number, joined, told_root, 0, 0.0 from stories order by number"
_TAKE_OVER = "update articles set story = o.story from old_stories o where articles.id = o.id"
