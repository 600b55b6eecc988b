"""The matches that an index keeps: written with their passages, read as `Match` values, told once."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

import numpy as np
import xxhash

from dedup.article import KINDS, Kind, Match, Origin, Passage
from dedup.index.collection import Found
from dedup.index.file import told
from dedup.index.file.store import Store
from dedup.index.file.values import Columns, objects, scalar

EXAMPLE = -1
"""The place of the passage that shows a reader best what was done."""
READ_AT_ONCE = 500
"""Matches whose articles are in memory together."""


Reader = Literal["scan", "matches"]
"""Who tells a match: `dedup scan` in its report, `dedup matches --since-last`. Each tells it once."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which matches are asked for."""

    kinds: tuple[Kind, ...] = KINDS
    min_score: float = 0.0
    since: datetime | None = None
    """Found then, UTC, or later."""
    untold_by: Reader | None = None
    """Only those that this reader has not told."""


UNREPORTED = Wanted(untold_by="scan")
"""The matches that no scan has reported yet."""


def keep(store: Store, found: Sequence[Found], now: datetime) -> None:
    """Store matches in this order; a pair that was told of an older version counts as told."""
    if not found:
        return
    first = scalar(store.database, "select coalesce(max(number), -1) + 1 from matches")
    told_before = told.of(store, {id_ for each in found for id_ in _pair(each)})
    rows = []
    for number, each in enumerate(found, first):
        pair = _pair(each)
        flags = [now, (*pair, "scan") in told_before, (*pair, "matches") in told_before]
        rows.append(_row(number, each, flags))
    incoming_matches = _columns(_MATCH_COLUMNS, rows)  # noqa: F841
    passages = [row for number, each in enumerate(found, first) for row in _passages(number, each.match)]
    store.database.execute("insert into matches by name select * from incoming_matches")
    if passages:
        incoming_passages = _columns(_PASSAGE_COLUMNS, passages)  # noqa: F841
        store.database.execute("insert into passages by name select * from incoming_passages")


def count(store: Store, wanted: Wanted) -> int:
    """Return how many matches are asked for."""
    return scalar(store.database, _COUNT, _parameters(wanted))


def read(store: Store, wanted: Wanted) -> Iterator[Match]:
    """Yield the matches that are asked for, by source, the surest first."""
    numbers = [number for (number,) in store.database.execute(_ORDERED, _parameters(wanted)).fetchall()]
    for low in range(0, len(numbers), READ_AT_ONCE):
        yield from _read(store, numbers[low : low + READ_AT_ONCE])


def tell(store: Store, wanted: Wanted) -> None:
    """Write down that the reader has told the matches that are asked for."""
    statement = _MARK_REPORTED if wanted.untold_by == "scan" else _MARK_FED
    with store.transaction():
        store.database.execute(statement, _parameters(wanted))


def digest_of_row(row: Sequence[object], passages: Sequence[Sequence[object]]) -> int:
    """Return the hash by which `verify` tells that a match is as it was written."""
    return xxhash.xxh3_64_intdigest(json.dumps([list(row), [list(each) for each in passages]]).encode())


def _read(store: Store, numbers: list[int]) -> Iterator[Match]:
    wanted_matches = {"number": np.array(numbers, np.int64)}  # noqa: F841
    rows = {row[0]: row[1:] for row in store.database.execute(_READ).fetchall()}
    passages: dict[int, list[Passage]] = {number: [] for number in numbers}
    examples: dict[int, Passage] = {}
    for number, place, *values in store.database.execute(_READ_PASSAGES).fetchall():
        passage = Passage((values[0], values[1]), (values[2], values[3]), values[4], values[5])
        if place == EXAMPLE:
            examples[number] = passage
        else:
            passages[number].append(passage)
    wanted = np.array([place for row in rows.values() for place in row[:2]], np.int64)
    articles = store.articles(wanted)
    for number in numbers:
        source, copy, kind, score, by, confidence, why, *shares, verbatim, source_words, copy_words = rows[
            number
        ]
        resemblance, copied, used = shares
        yield Match(
            kind=kind,
            score=score,
            source=articles[source],
            copy=articles[copy],
            origin=Origin(by, confidence, why),
            resemblance=resemblance,
            copied=copied,
            used=used,
            verbatim_words=verbatim,
            source_words=source_words,
            copy_words=copy_words,
            passages=tuple(passages[number]),
            example=examples.get(number) if articles[source].text and articles[copy].text else None,
        )


def _pair(found: Found) -> tuple[str, str]:
    first, second = sorted((found.match.source.id, found.match.copy.id))
    return first, second


def _row(number: int, found: Found, flags: list[object]) -> list[object]:
    match = found.match
    row: list[object] = [
        number, found.source, found.copy, match.kind, float(match.score),
        match.origin.by, float(match.origin.confidence), match.origin.why,
        float(match.resemblance), float(match.copied), float(match.used),
        int(match.verbatim_words), int(match.source_words), int(match.copy_words),
    ]  # fmt: skip
    digest = digest_of_row(row, [passage[1:] for passage in _passages(number, match)])
    return [*row, *flags, digest]


def _passages(number: int, match: Match) -> list[list[object]]:
    placed = [*enumerate(match.passages), *([(EXAMPLE, match.example)] if match.example else [])]
    return [
        [
            number,
            place,
            *map(int, each.source),
            *map(int, each.copy),
            float(each.similarity),
            bool(each.verbatim),
        ]
        for place, each in placed
    ]


_MATCH_COLUMNS = {
    "number": "i8", "source": "i4", "copy": "i4", "kind": "O", "score": "f8",
    "origin_by": "O", "origin_confidence": "f8", "origin_why": "O",
    "resemblance": "f8", "copied": "f8", "used": "f8",
    "verbatim_words": "i4", "source_words": "i4", "copy_words": "i4",
    "found": "M8[us]", "is_reported": "?", "is_fed": "?", "digest": "u8",
}  # fmt: skip
_PASSAGE_COLUMNS = {
    "match": "i8", "place": "i4",
    "source_start": "i4", "source_end": "i4", "copy_start": "i4", "copy_end": "i4",
    "similarity": "f8", "is_verbatim": "?",
}  # fmt: skip


def _columns(types: dict[str, str], rows: Sequence[Sequence[object]]) -> Columns:
    return {
        name: np.array([row[i] for row in rows], np.dtype(kind))
        if kind != "O"
        else objects([row[i] for row in rows])
        for i, (name, kind) in enumerate(types.items())
    }


def _parameters(wanted: Wanted) -> dict[str, object]:
    return {
        "kinds": list(wanted.kinds),
        "score": wanted.min_score,
        "since": wanted.since or datetime(1, 1, 1),
        "reader": wanted.untold_by or "anybody",
    }


_COUNT = """
    select count(*) from matches
    where kind in (select unnest($kinds)) and score >= $score and found >= $since
        and not case $reader when 'scan' then is_reported when 'matches' then is_fed else false end
"""

_ORDERED = """
    select m.number from matches m
        join articles s on m.source = s.number join articles c on m.copy = c.number
    where m.kind in (select unnest($kinds)) and score >= $score and found >= $since
        and not case $reader when 'scan' then is_reported when 'matches' then is_fed else false end
    order by s.id, score desc, c.id
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

_READ = """
    select number, source, copy, kind, score, origin_by, origin_confidence, origin_why,
        resemblance, copied, used, verbatim_words, source_words, copy_words
    from matches join wanted_matches using (number)
"""

_READ_PASSAGES = """
    select match, place, source_start, source_end, copy_start, copy_end, similarity, is_verbatim
    from passages join wanted_matches on match = wanted_matches.number order by match, place
"""
