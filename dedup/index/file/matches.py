"""The matches that an index keeps: written with their passages, read as `Match` values, reported once."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import takewhile
from typing import Any, get_args

import numpy as np
import xxhash

from dedup.article import KINDS, Article, Link, Match, Origin, OriginEvidence, Passage, Place, Tally, Wanted
from dedup.index.collection import Found
from dedup.index.file import reported, stories
from dedup.index.file.columns import columns_of
from dedup.index.file.schema import selected
from dedup.index.file.store import Store
from dedup.index.file.values import columns_for, number_table, scalar
from dedup.matching.story import place as place_all
from dedup.matching.story.tallying import tally_of
from dedup.matching.story.turning import turned
from dedup.words.packing import MOST_BYTES

EXAMPLE = -1
"""The place of the example among the passages."""
READ_AT_ONCE = 500
"""Matches whose articles are in memory together."""

VERIFIED = tuple(takewhile("found".__ne__, (each.name for each in columns_of("matches", 1))))
"""The columns of a match that its digest covers. Those of later formats cannot be among them, as the digests
of older rows are without them."""
VERIFIED_OF_PASSAGES = tuple(each.name for each in columns_of("passages", 1))
"""The same for passages, by the number of their match."""

UNREPORTED = Wanted(unreported_by="scan")
"""The matches that no scan has reported yet."""


def keep(store: Store, found: Sequence[Found], now: datetime) -> None:
    """Store matches in this order; a pair that was reported of an older version counts as reported."""
    if not found:
        return
    first = next_number(store)
    earlier = reported.of(store, {id_ for each in found for id_ in _pair(each)})
    numbered = list(enumerate(found, first))
    matches = [_match_values(number, each, earlier) | {"found": now} for number, each in numbered]
    passages = [row for number, each in numbered for row in _passage_values(number, each.match)]
    for table, rows in (("matches", matches), ("passages", passages)):
        if rows:
            store.database.execute(_INSERT[table], incoming=columns_for(table, _by_name(rows)))


def count(store: Store, wanted: Wanted) -> int:
    """Return how many matches are asked for."""
    return scalar(store.database, _COUNT, _parameters(wanted))


def tally(store: Store, wanted: Wanted) -> Tally:
    """Return how many stories and copies are in the matches that are asked for."""
    return tally_of(store.database.execute(_TALLY, _parameters(wanted)).fetchall())


def read(store: Store, wanted: Wanted) -> Iterator[Match]:
    """Yield the matches that are asked for with their places, by story, the strongest story first."""
    if not stories.is_settled(store):
        yield from place_all(_read_all(store, wanted))
        return
    numbers = [number for (number,) in store.database.execute(_WANTED, _parameters(wanted)).fetchall()]
    for low in range(0, len(numbers), READ_AT_ONCE):
        step = numbers[low : low + READ_AT_ONCE]
        yield from placed(store, dict(zip(step, _read(store, step), strict=True)))


def _read_all(store: Store, wanted: Wanted) -> Iterator[Match]:
    """Yield the matches that are asked for of an index in which they have no places yet."""
    rows = store.database.execute(_WANTED_BEFORE, _parameters(wanted)).fetchall()
    numbers = [number for (number,) in rows]
    for low in range(0, len(numbers), READ_AT_ONCE):
        yield from _read(store, numbers[low : low + READ_AT_ONCE])


def placed(store: Store, found: Mapping[int, Match]) -> tuple[Match, ...]:
    """Return matches, given by number, with their places, in the order of reports."""
    wanted = {"number": np.array(list(found), np.int64)}
    rows = store.database.execute(_PLACES, wanted_matches=wanted).fetchall()
    articles = {article.id: article for match in found.values() for article in (match.source, match.copy)}
    missing = sorted({number for _, *_, number, id_ in rows if id_ not in articles})
    articles |= {each.id: each for each in store.articles(np.array(missing, np.int64)).values()}
    if any(
        link not in get_args(Link) or shown_by not in (None, *stories.SHOWN)
        for _, _, link, _, _, shown_by, *_ in rows
    ):
        raise store.database.damage("matches: places in stories that cannot be")
    return tuple(
        _placed(found[number], Place(story, link, articles[root], by, hanging), is_turned, shown_by)
        for number, story, link, hanging, is_turned, shown_by, by, _, root in rows
    )


def _placed(match: Match, where: Place, is_turned: bool, shown_by: str | None) -> Match:
    shown = turned(match) if is_turned else match
    return replace(shown, place=where, origin=stories.SHOWN[shown_by] if shown_by else match.origin)


def next_number(store: Store) -> int:
    """Return the number that the next match gets."""
    return scalar(store.database, "select coalesce(max(number), -1) + 1 from matches")


def drop_of_versions(store: Store) -> int:
    """Drop matches with a later version of an article whose earlier version has the same match; return how
    many there were. They would show one article twice.
    """
    rows = store.database.execute(_OF_VERSIONS).fetchall()
    dropped = number_table([number for (number,) in rows])
    for statement in (
        "delete from passages where match in (select number from dropped)",
        "delete from matches where number in (select number from dropped)",
    ):
        store.database.execute(statement, dropped=dropped)
    return len(rows)


def mark_reported(store: Store, wanted: Wanted) -> None:
    """Record that the reader has reported the matches that are asked for."""
    by_scan = wanted.unreported_by == "scan"
    statement = {"scan": _MARK_REPORTED, "matches": _MARK_FED}.get(wanted.unreported_by or "", _MARK_SHOWN)
    with store.transaction():
        store.database.execute(statement, _parameters(wanted))
        if by_scan:
            stories.mark_told(store)


def digest_of_row(row: Sequence[object], passages: Sequence[Sequence[object]]) -> int:
    """Return the hash by which `verify` checks that a match is as it was written.

    The row has the columns of VERIFIED, the passages those of VERIFIED_OF_PASSAGES without the number of the
    match.
    """
    return xxhash.xxh3_64_intdigest(json.dumps([list(row), [list(each) for each in passages]]).encode())


# --- Written


def _pair(found: Found) -> tuple[str, str]:
    first, second = sorted((found.match.source.id, found.match.copy.id))
    return first, second


def _match_values(number: int, found: Found, earlier: Collection[tuple[str, str, str]]) -> dict[str, object]:
    """Return the row of a match, by the names of columns; `earlier` are reported pairs with their readers."""
    match, pair = _verified_values(number, found), _pair(found)
    return match | {
        "is_reported": (*pair, "scan") in earlier,
        "is_fed": (*pair, "matches") in earlier,
        "digest": _digest_of(match, _passage_values(number, found.match)),
    }


def _verified_values(number: int, found: Found) -> dict[str, object]:
    """Return what the digest covers, in types that JSON knows."""
    match = found.match
    return {
        "number": number,
        "source": found.source,
        "copy": found.copy,
        "kind": match.kind,
        "score": float(match.score),
        "origin_by": match.origin.by,
        "origin_confidence": float(match.origin.confidence),
        "origin_why": match.origin.why,
        "resemblance": float(match.resemblance),
        "copied": float(match.copied),
        "used": float(match.used),
        "verbatim_words": int(match.verbatim_words),
        "source_words": int(match.source_words),
        "copy_words": int(match.copy_words),
    }


def _passage_values(number: int, match: Match) -> list[dict[str, object]]:
    placed = [*enumerate(match.passages), *([(EXAMPLE, match.example)] if match.example else [])]
    return [
        {
            "match": number,
            "place": place,
            "source_start": int(each.source[0]),
            "source_end": int(each.source[1]),
            "copy_start": int(each.copy[0]),
            "copy_end": int(each.copy[1]),
            "similarity": float(each.similarity),
            "is_verbatim": bool(each.verbatim),
        }
        for place, each in placed
    ]


def _digest_of(match: Mapping[str, object], passages: Sequence[Mapping[str, object]]) -> int:
    rows = [[each[name] for name in VERIFIED_OF_PASSAGES[1:]] for each in passages]
    return digest_of_row([match[name] for name in VERIFIED], rows)


def _by_name(rows: Sequence[Mapping[str, object]]) -> dict[str, list[object]]:
    """Return rows, at least one, as lists by the names of columns."""
    return {name: [row[name] for row in rows] for name in rows[0]}


# --- Read

_SHARES_AND_WORDS = VERIFIED[VERIFIED.index("resemblance") :]
"""Columns that are fields of a match as they are."""


def _read(store: Store, numbers: list[int]) -> Iterator[Match]:
    wanted = {"number": np.array(numbers, np.int64)}
    rows = {row[0]: row for row in store.database.execute(_READ, wanted_matches=wanted).fetchall()}
    passages: dict[int, dict[int, Passage]] = {number: {} for number in numbers}
    of_passages = store.database.execute(_READ_PASSAGES, wanted_matches=wanted).fetchall()
    for number, place, a, b, c, d, similarity, verbatim in of_passages:
        passages.setdefault(number, {})[place] = Passage((a, b), (c, d), similarity, verbatim)
    articles = store.articles(np.array([end for row in rows.values() for end in row[1:3]], np.int64))
    for number in numbers:
        if not articles.keys() >= {*rows[number][1:3]}:
            raise store.database.damage(f"matches: match {number} is of an article that is not there")
        match = _match(rows[number], articles, passages[number])
        if wrong := _fault(match):
            raise store.database.damage(f"matches: the {wrong} of match {number}, of {match.copy.id}")
        yield match


def _match(row: Sequence[Any], articles: Mapping[int, Article], passages: Mapping[int, Passage]) -> Match:
    _, source, copy, kind, score, by, confidence, why, *shares_and_words = row
    has_texts = articles[source].text and articles[copy].text
    return Match(
        kind=kind,
        score=score,
        source=articles[source],
        copy=articles[copy],
        origin=Origin(by, confidence, why),
        passages=tuple(passage for place, passage in passages.items() if place != EXAMPLE),
        example=passages.get(EXAMPLE) if has_texts else None,
        **dict(zip(_SHARES_AND_WORDS, shares_and_words, strict=True)),
    )


WHOLE = 1.000_001
"""The most that a share can be: sums of floating-point numbers may be a little off."""


def _fault(match: Match) -> str | None:
    """Return what of a stored match cannot be, None if all of it can."""
    shares = (match.score, match.resemblance, match.copied, match.used, match.origin.confidence)
    if not all(0 <= share <= WHOLE for share in shares):
        return "shares"
    if match.kind not in KINDS or match.origin.by not in get_args(OriginEvidence):
        return "kind"
    if min(match.verbatim_words, match.source_words, match.copy_words) < 0:
        return "words"
    of_source, of_copy = (len(each.text) or MOST_BYTES for each in (match.source, match.copy))
    example = [match.example] if match.example else []
    for each in [*match.passages, *example]:
        if not (0 <= each.source[0] <= each.source[1] <= of_source and 0 <= each.similarity <= WHOLE):
            return "passages"
        if not 0 <= each.copy[0] <= each.copy[1] <= of_copy:
            return "passages"
    return None


def _parameters(wanted: Wanted) -> dict[str, object]:
    return {
        "kinds": list(wanted.kinds),
        "score": wanted.min_score,
        "since": wanted.since or datetime(1, 1, 1),
        "reader": wanted.unreported_by or "anybody",
    }


_INSERT = {
    "matches": "insert into matches by name select * from incoming",
    "passages": "insert into passages by name select * from incoming",
}
_OF_MATCHES = "select {} from matches join wanted_matches using (number)"
_OF_PASSAGES = (
    "select {} from passages join wanted_matches on match = wanted_matches.number order by match, place"
)
_READ = _OF_MATCHES.format(selected("matches", VERIFIED))
_READ_PASSAGES = _OF_PASSAGES.format(selected("passages", VERIFIED_OF_PASSAGES))

_SHOWN = """
    select n.number from matches n join articles a on n.source = a.number join articles b on n.copy = b.number
        join told k on k.first = least(a.id, b.id) and k.second = greatest(a.id, b.id)
    where k.reader = $reader and starts_with($reader, 'cursor:')
"""
_CHOSEN = f"""
    m.kind in (select unnest($kinds)) and m.score >= $score and found >= $since
        and not case $reader when 'scan' then is_reported when 'matches' then is_fed else false end
        and m.number not in ({_SHOWN})
"""
_ORDER = """
    strength, t.copies desc, r.id, m.story,
    case link when 'closest' then 0 when 'within' then 1 else 2 end, rank, c.id, s.id
"""
_OF_STORIES = """
    matches m join stories t on m.story = t.number join articles r on t.root = r.number
    join articles s on m.source = s.number join articles c on m.copy = c.number
"""
_FROM = "select {} from {} where {} order by {}"
_COUNT = _FROM.format("count(*)", "matches m", _CHOSEN, "all")
_MARK_SHOWN = "insert into told (first, second, reader) " + _FROM.format(
    "distinct least(s.id, c.id), greatest(s.id, c.id), $reader",
    "matches m join articles s on m.source = s.number join articles c on m.copy = c.number",
    _CHOSEN,
    "all",
)
_WANTED = _FROM.format("m.number", _OF_STORIES, _CHOSEN, _ORDER)
_WANTED_BEFORE = _FROM.format("number", "matches m", _CHOSEN, "number")
_PLACES = _FROM.format(
    "m.number, m.story, link, h.id, is_turned, shown_by, root_by, t.root, r.id",
    f"{_OF_STORIES} left join articles h on m.hanging = h.number",
    "m.number in (select number from wanted_matches)",
    _ORDER,
)
_TALLY = _FROM.format(
    "m.story, m.kind, case when shown_by is null then origin_by else 'story' end, h.site",
    "matches m join articles h on m.hanging = h.number",
    f"link = 'closest' and {_CHOSEN}",
    "m.number",
)

_OF_VERSIONS = """
    with ends as (
        select number, source as one, copy as other from matches
        union all select number, copy, source from matches
    ), addressed as (
        select e.number, e.one, e.other, a.address from ends e join articles a on e.one = a.number
        where a.address is not null
    )
    select distinct later.number from addressed later join addressed earlier
        on later.address = earlier.address and later.other = earlier.other and later.one > earlier.one
        join matches m on m.number = later.number
    where not m.is_reported and m.story is null
    order by all
"""

_MARK_REPORTED = """
    update matches set is_reported = true
    where kind in (select unnest($kinds)) and score >= $score and found >= $since and $reader = 'scan'
        and not is_reported
"""

_MARK_FED = """
    update matches set is_fed = true
    where kind in (select unnest($kinds)) and score >= $score and found >= $since and $reader = 'matches'
        and not is_fed
"""
