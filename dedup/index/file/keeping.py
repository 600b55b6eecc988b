"""A cleaned corpus: one article a story, copied in a second pass through the input.

The first pass fills an index for this run alone. It remembers 13 bytes per input: a hash of it, the article
that it became, and what becomes of that. No text stays in memory, and no input is changed.
"""

from __future__ import annotations

import json
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count, islice
from pathlib import Path

import numpy as np
import xxhash

from dedup.article import Article, Kind, LeftOut, Policy, Problem, Settings, Summary
from dedup.candidates.fingerprint import Fingerprints
from dedup.errors import DedupError, UsageError
from dedup.index.file import runs
from dedup.index.file.collection import FileCollection
from dedup.index.file.intake import Intake
from dedup.index.file.recognition import STANDARD_INPUT
from dedup.index.file.store import Store
from dedup.matching.choosing import Qualities, choose
from dedup.matching.story.stories import THIRD, day_of
from dedup.matching.story.ties import Member, Tie
from dedup.reading import Input, Item, id_within, load, number_at
from dedup.reading.item import RECORD
from dedup.reading.standard_input import SPOOL

_NO_ARTICLE, _KEPT, _DROPPED = range(3)
"""What becomes of an input."""
_AT_ONCE = 2_000
"""Articles that are in memory together while their dates or ids are determined."""
_CHANGED = (
    "the input has changed since it was compared; nothing was written. Run again when nobody writes to it"
)

Inputs = Callable[[], Iterable[Item]]
"""Goes through the input once more."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Which article of a story to keep, and which matches make a story."""

    policy: Policy
    field: str | None
    """The field that the policy `field` looks at."""
    kinds: tuple[Kind, ...]
    min_score: float


@dataclass(frozen=True, slots=True)
class Dropped:
    """An article that is not kept, and the match that shows why."""

    id: str
    path: str
    line: int | None
    """Its place in a file that holds many."""
    kind: Kind
    score: float
    like: str
    """The id of the other article of the match."""
    kept: str
    """The id of the article of its story that is kept."""


class KeepingCollection(FileCollection):
    """The articles of one run. It stores versions of one article too, each under an id of its own."""

    keeps_versions = True

    def __init__(self, store: Store, settings: Settings) -> None:
        super().__init__(store, settings)
        self.store = store
        self._intake = Intake(store, settings, 0, known=False, keeps_versions=True)
        self._ids = set[int]()
        self._outstanding: dict[tuple[str, int | None], int] = {}
        self.inputs = array("Q")
        """The hash of each input, in the order in which they were found."""
        self.inputs_of = array("i")
        """By the number of an article, the place of its input."""

    def unread(self, found: Iterable[Item]) -> Iterator[Item]:
        """Yield every article of the files found, and remember their order."""
        for item in super().unread(found):
            if isinstance(item, Input):
                self._outstanding[item.path, item.member] = len(self.inputs)
                self.inputs.append(_hash(item))
            yield item

    def add(self, batch: Fingerprints) -> None:
        """Take the articles of a batch."""
        lost: tuple[Problem | LeftOut, ...] = (*batch.problems, *batch.left_out)
        for each in lost:
            self._outstanding.pop((each.path, each.line), None)
        entries = []
        for entry in batch.entries:
            article = entry.article
            self.inputs_of.append(self._outstanding.pop((article.path, article.line)))
            entries.append(replace(entry, article=replace(article, id=self._unique(article))))
        super().add(replace(batch, entries=tuple(entries)))

    def _unique(self, article: Article) -> str:
        """Return the id of an article, or one with its file, its line and a number where others have it."""
        within = id_within(article, shown(article.path, self.store))
        for id_ in (article.id, within, f"{within}:{article.line}"):
            if self._is_new(id_):
                return id_
        return next(id_ for n in count(2) if self._is_new(id_ := f"{within}:{article.line}:{n}"))

    def _is_new(self, id_: str) -> bool:
        found = xxhash.xxh3_64_intdigest(id_.encode())
        if found in self._ids:
            return False
        self._ids.add(found)
        return True

    def end_judging(self) -> None:
        """Clear what was pending. What is kept is chosen from the matches alone."""
        runs.end_judging(self._store)


def shown(path: str, store: Store) -> str:
    """Return a path as the user knows it; standard input is kept in a file beside the index of the run."""
    return STANDARD_INPUT if path == str(Path(store.path).with_name(SPOOL)) else path


@dataclass(frozen=True, slots=True)
class _Grounds:
    """Why an article is dropped: what is kept instead, and the match that shows it best, by numbers."""

    kept: int
    like: int
    kind: Kind
    score: float


class Selection:
    """What is kept and what is dropped, from when it is chosen until the index of the run is closed."""

    def __init__(
        self, collection: KeepingCollection, again: Inputs, settings: Settings, summary: Summary
    ) -> None:
        self._inputs, self._inputs_of = collection.inputs, collection.inputs_of
        self._store, self._again, self._settings = collection.store, again, settings
        self.summary = summary
        self.problems: tuple[Problem, ...] = ()
        self._fates = bytearray(len(self._inputs))
        for place in self._inputs_of:
            self._fates[place] = _KEPT
        self._why: dict[int, _Grounds] = {}
        self.articles = len(self._inputs_of)
        self.stories = 0
        """Those with copies. An article without is a story of its own, and is kept."""
        self.kinds = Counter[Kind]()
        """How many are dropped, by the kind of the match that shows why."""

    @property
    def dropped(self) -> int:
        """How many articles are not kept."""
        return self.kinds.total()

    @property
    def kept(self) -> int:
        """How many articles are kept."""
        return self.articles - self.dropped

    def shown(self, path: str) -> str:
        """Return a path as the user knows it: that of standard input is "-"."""
        return shown(path, self._store)

    def choose(self, wish: Wish) -> None:
        """Decide what to keep. Raises UsageError if no copy has a number in the field of the policy."""
        members, numbers, words, ties = _graph(self._store, wish)
        facts = Qualities(
            places=dict(enumerate(numbers)),
            words=dict(enumerate(words)),
            days=self._days(dict(enumerate(numbers))) if wish.policy == "newest" else {},
            values=self._values(wish.field, numbers) if wish.field else {},
        )

        def days_of(asked: Sequence[int]) -> dict[int, str]:
            return self._days({member: numbers[member] for member in asked})

        for choice in choose(members, ties, wish.policy, facts, days_of):
            self.stories += 1
            for member, number in choice.dropped.items():
                tie = ties[number]
                like, kept = numbers[tie.other(member)], numbers[choice.kept]
                self._why[numbers[member]] = _Grounds(kept, like, tie.kind, tie.score)
                self._fates[self._inputs_of[numbers[member]]] = _DROPPED
                self.kinds[tie.kind] += 1

    def items(self, dropped: bool = False) -> Iterator[Input]:
        """Yield the inputs of what is kept, or of what is dropped, in the order of the input.

        Raises DedupError if the input has changed since it was compared.
        """
        wanted = _DROPPED if dropped else _KEPT
        return (item for place, item in self._placed() if self._fates[place] == wanted)

    def record(self, item: Input) -> bytes:
        """Return an input as one line of JSON: a record as it was, a text with what is known of it."""
        if item.form == RECORD and item.data is not None:
            return item.data.removeprefix(b"\xef\xbb\xbf").translate(_ON_ONE_LINE).strip() + b"\n"
        article = load(item, self._settings)
        if not isinstance(article, Article):
            raise DedupError(f"{item.path}: {_CHANGED}")
        known = {name: getattr(article, name) for name in _FIELDS}
        filled = {name: value for name, value in known.items() if value is not None}
        return json.dumps(filled, ensure_ascii=False).encode("utf-8", "surrogateescape") + b"\n"

    def reasons(self) -> Iterator[Dropped]:
        """Yield what is dropped, in the order of the input."""
        found = ((place, item) for place, item in self._placed() if self._fates[place] == _DROPPED)
        while step := list(islice(found, _AT_ONCE)):
            numbers = [bisect_left(self._inputs_of, place) for place, _ in step]
            why = [self._why[number] for number in numbers]
            ends = {end for each in why for end in (each.kept, each.like)}
            ids = self._store.ids(sorted({*numbers, *ends}))
            for number, (_, item), each in zip(numbers, step, why, strict=True):
                own = (ids[number], self.shown(item.path), item.member)
                yield Dropped(*own, each.kind, each.score, ids[each.like], ids[each.kept])

    def _placed(self) -> Iterator[tuple[int, Input]]:
        """Yield the inputs again, each with its place. Raises DedupError if they have changed."""
        place = -1
        inputs = (item for item in self._again() if isinstance(item, Input))
        for place, item in enumerate(inputs):
            if place >= len(self._inputs) or _hash(item) != self._inputs[place]:
                raise DedupError(f"{item.path}: {_CHANGED}")
            yield place, item
        if place + 1 != len(self._inputs):
            raise DedupError(_CHANGED)

    def _days(self, numbers: dict[int, int]) -> dict[int, str]:
        """Return the days of publication of members, given with their numbers."""
        found: dict[int, str] = {}
        member_of = {number: member for member, number in numbers.items()}
        wanted = np.array(sorted(member_of), np.int64)
        for low in range(0, len(wanted), _AT_ONCE):
            for number, article in self._store.articles(wanted[low : low + _AT_ONCE]).items():
                if day := day_of(article):
                    found[member_of[number]] = day
        return found

    def _values(self, field: str, numbers: Sequence[int]) -> dict[int, float]:
        """Return the numbers in a field of records, by member. Raises UsageError if none has one."""
        member_of = {self._inputs_of[number]: member for member, number in enumerate(numbers)}
        found: dict[int, float] = {}
        for place, item in self._placed():
            if place in member_of and item.form == RECORD:
                value = number_at(item.data or b"", field)
                if value is not None:
                    found[member_of[place]] = value
        if member_of and not found:
            raise UsageError(f"--policy field:{field}: no copy has a number in this field")
        return found


_ON_ONE_LINE = bytes.maketrans(b"\r\n", b"  ")
"""Between the values of JSON, a line end is a space; within a string there is none."""
_FIELDS = ("id", "text", "title", "url", "published", "author", "source")
"""What is written of a text or page, under the names that a scan reads."""


def _hash(item: Input) -> int:
    """Return the hash of an input: where it is and what it holds, or when it was written to."""
    place = f"{item.path}\0{item.member}\0{item.form}".encode("utf-8", "surrogateescape")
    if item.data is not None:
        return xxhash.xxh3_64_intdigest(place + b"\0" + item.data)
    stamp = item.stamp and (item.stamp.size, item.stamp.modified, item.stamp.inode)
    return xxhash.xxh3_64_intdigest(place + repr(stamp).encode())


def _graph(store: Store, wish: Wish) -> tuple[list[Member], list[int], list[int], list[Tie]]:
    """Return the articles that the wished matches are between, with their numbers and lengths, and these
    matches. Where nothing tells which of two came first, it is the one that was read first.
    """
    wanted = {"kinds": list(wish.kinds), "score": wish.min_score}
    rows = store.database.execute(_TIES, wanted | {"third": THIRD}).fetchall()
    of_ends = store.database.execute(_ENDS, wanted).fetchall()
    place = {row[0]: i for i, row in enumerate(of_ends)}
    ties = [Tie(place[source], place[copy], *rest) for source, copy, *rest in rows]
    members = [Member(f"{number:010d}", seen) for number, seen, _ in of_ends]
    return members, [row[0] for row in of_ends], [row[2] for row in of_ends], ties


_TIES = """
    select source, copy, kind, score, origin_by, origin_confidence,
        origin_by = 'unknown' and starts_with(origin_why, $third), resemblance, copied, used
    from matches where kind in (select unnest($kinds)) and score >= $score
    order by number
"""

_ENDS = """
    with wanted as (
        select source, copy from matches where kind in (select unnest($kinds)) and score >= $score
    )
    select number, seen, words from articles
    where number in (select source from wanted union select copy from wanted)
    order by number
"""
