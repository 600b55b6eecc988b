"""The index in a file: articles, their buckets and counters, known files, what is still to judge, runs.

Every change is one transaction. It does not read what the user names, compare or judge; matches are kept by
`matches.py`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

import duckdb
import numpy as np
import xxhash
from numpy.typing import NDArray

from dedup.article import Article
from dedup.function_words import content_words
from dedup.index import Entry, unpack
from dedup.ragged import Ints, sorted_distinct
from dedup.rarity import Rarity
from dedup.rarity import pair_slots as slots_of_pairs
from dedup.rarity import word_slots as slots_of_words
from dedup.reading import Stamp, absolute
from dedup.sketch import pair_features
from dedup.store import counters
from dedup.store.counters import Slots
from dedup.store.database import fault
from dedup.store.schema import UPGRADE
from dedup.store.versions import Choice, choice_of
from dedup.wordlist import pack_words, unpack_words, words_of
from dedup.words import Words, split_words

Columns = dict[str, NDArray[np.generic]]
"""A table on its way into the database, by name of the column."""
Progress = tuple[str, str, str]
"""A stage of the judging, and the ids of the last pair that it is done with."""

WHOLE_FILE = 0
"""The line of an article that is a file."""


@dataclass(frozen=True, slots=True)
class Stored:
    """What tells a stored article from others."""

    number: int
    id: str
    path: str
    line: int | None
    """WHOLE_FILE, its line in a JSON Lines file, or none where it has an id of its own."""
    digest: int
    seen: int | None
    """The run that first stored an article of this id."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """An article on its way into the index."""

    entry: Entry
    id: str
    path: str
    line: int | None
    digest: int
    words: Words | None = None
    """What is stored in the place of the text where that is not at hand."""
    seen: int | None = None
    """The run that first stored an article of this id, where it was an earlier one."""


@dataclass(slots=True)
class Change:
    """What is to become of the index, all of it or nothing."""

    added: list[Incoming] = field(default_factory=list)
    removed: list[int] = field(default_factory=list)
    """Numbers of articles of which a newer version is added."""
    moved: dict[int, str] = field(default_factory=dict)
    """The new paths of articles."""
    stamps: dict[str, Stamp] = field(default_factory=dict)
    """Files to know again, by path."""
    unknown: set[str] = field(default_factory=set)
    """Files not to be known again."""

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.moved or self.stamps or self.unknown)


class Store:
    """An open index in a file."""

    def __init__(self, database: duckdb.DuckDBPyConnection, path: str) -> None:
        self.database = database
        self.path = path
        self._rarity: Rarity | None = None
        self._next: int | None = None
        self._choice: Choice | None = None
        self._run = 0
        """The run that articles which are new are written down with."""
        self._in_transaction = False
        self.is_closed = False

    def close(self) -> None:
        """Close the database before the end of the run."""
        self.database.close()
        self.is_closed = True

    # --- Settings

    def settings(self) -> dict[str, str]:
        """Return what was written down when the index was made, by name."""
        return dict(self.database.execute("select name, value from settings").fetchall())

    @property
    def has_arrivals(self) -> bool:
        """Whether it is written down when articles were first seen: format 1 had no place for it."""
        return self.settings().get("format") != "1"

    def upgrade(self) -> None:
        """Bring the tables of an older format to the newest."""
        if not self.has_arrivals:
            with self.transaction():
                self.database.execute(UPGRADE)

    @property
    def choice(self) -> Choice:
        """What was chosen when the index was made."""
        if self._choice is None:
            self._choice = choice_of(self.settings())
        return self._choice

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Do all that is done within, or nothing. One within another is part of it."""
        if self._in_transaction:
            yield
            return
        self.database.begin()
        self._in_transaction = True
        try:
            yield
            self.database.commit()
        except BaseException:
            self._undo()
            raise
        finally:
            self._in_transaction = False

    @contextmanager
    def trial(self) -> Iterator[None]:
        """Undo at the end all that is done within."""
        self.database.begin()
        self._in_transaction = True
        try:
            yield
        finally:
            self._in_transaction = False
            self._undo()

    def _undo(self) -> None:
        self._rarity = self._next = None
        with suppress(duckdb.Error):  # The database may have ended the transaction itself.
            self.database.rollback()

    # --- Articles

    def __len__(self) -> int:
        return self.scalar("select count(*) from articles")

    def scalar(self, query: str, values: Sequence[object] | Mapping[str, object] = ()) -> int:
        """Return the one number that a query selects; 0 for none."""
        row = self.database.execute(query, values).fetchone()
        return int(row[0]) if row and row[0] is not None else 0

    def change(self, change: Change) -> None:
        """Make the change in one transaction."""
        if not change:
            return
        with self.transaction():
            self._remove(change.removed, keep_told=True)
            self._add(change.added)
            self._move(change.moved)
            self._know(change.stamps, change.unknown)

    def forget(self, numbers: Collection[int]) -> int:
        """Remove articles with their matches; their files will be read again. Return how many there were."""
        with self.transaction():
            return self._remove(numbers, keep_told=False)

    def _add(self, incoming: Sequence[Incoming]) -> None:
        if not incoming:
            return
        if self._next is None:
            self._next = self.scalar("select max(number) + 1 from articles")
        number = np.arange(self._next, self._next + len(incoming), dtype=np.int32)
        keeps_texts = self.choice.keeps_texts
        packed = [each.entry.packed if keeps_texts else _words_of(each) for each in incoming]
        incoming_articles = _article_columns(incoming, number, packed, self._run)  # noqa: F841
        incoming_buckets = {  # noqa: F841
            "key": np.concatenate([each.entry.keys for each in incoming]),
            "article": np.repeat(number, [len(each.entry.keys) for each in incoming]),
        }
        incoming_pending = {"article": number}  # noqa: F841
        self.database.execute("insert into articles by name select * from incoming_articles")
        self.database.execute("insert into buckets by name select * from incoming_buckets")
        self.database.execute("insert into pending by name select * from incoming_pending")
        self._next += len(incoming)
        entries = [each.entry for each in incoming]
        self._count_words([e.word_slots for e in entries], [e.pair_slots for e in entries], len(entries))

    def _remove(self, numbers: Collection[int], keep_told: bool) -> int:
        """Remove articles and all that refers to them. What was told of them is remembered or forgotten."""
        if not numbers:
            return 0
        wanted = _wanted(numbers)  # noqa: F841
        word_slots, pair_slots = self._slots_of(numbers)
        self.database.execute(_REMEMBER if keep_told else _FORGET_TOLD)
        for statement in _REMOVE:
            self.database.execute(statement)
        if not keep_told:
            self.database.execute(_FORGET_FILES)
        self.database.execute("delete from articles where number in (select number from wanted)")
        self._count_words(word_slots, pair_slots, -len(word_slots))
        return len(word_slots)

    def _slots_of(self, numbers: Collection[int]) -> tuple[list[Slots], list[Slots]]:
        """Return the counters that the articles raise, worked out again from their texts."""
        word_slots, pair_slots = [], []
        for text in self.texts(np.array(sorted(numbers), np.int64)).values():
            words = words_of([text])
            word_slots.append(np.unique(slots_of_words(words.stems)).astype(np.int32))
            features = pair_features(words, content_words(words))
            pair_slots.append(np.unique(slots_of_pairs(features.hashes)).astype(np.int32))
        return word_slots, pair_slots

    def _move(self, moved: Mapping[int, str]) -> None:
        if not moved:
            return
        incoming_moved = {  # noqa: F841
            "number": np.array(list(moved), np.int32),
            "path": objects([os.fsencode(path) for path in moved.values()]),
        }
        self.database.execute(_FORGET_OLD_PLACES)
        self.database.execute(
            "update articles set path = m.path from incoming_moved m where articles.number = m.number"
        )

    def _know(self, stamps: Mapping[str, Stamp], unknown: set[str]) -> None:
        """Write down by what files are known again."""
        if not stamps and not unknown:
            return
        paths = sorted({*map(os.fsencode, stamps), *map(os.fsencode, unknown)})
        incoming_paths = {"path": objects(paths)}  # noqa: F841
        incoming_files = {  # noqa: F841
            "path": objects([os.fsencode(path) for path in stamps]),
            "size": np.array([stamp.size for stamp in stamps.values()], np.uint64),
            "modified": np.array([stamp.modified for stamp in stamps.values()], np.int64),
            "inode": np.array([stamp.inode for stamp in stamps.values()], np.uint64),
        }
        self.database.execute("delete from files where path in (select path from incoming_paths)")
        if stamps:
            self.database.execute("insert into files by name select * from incoming_files")

    # --- What is known already

    def stamps(self, paths: Collection[str]) -> dict[str, Stamp]:
        """Return what is known of files, by path."""
        if not paths:
            return {}
        incoming_paths = {"path": objects([os.fsencode(path) for path in paths])}  # noqa: F841
        rows = self.database.execute(
            "select path, size, modified, inode from files join incoming_paths using (path)"
        ).fetchall()
        return {os.fsdecode(path): Stamp(*stamp) for path, *stamp in rows}

    def find(self, incoming: Sequence[Incoming]) -> list[Stored]:
        """Return, by number, the stored articles with the id, the place or the digest of one of these."""
        ids = {id_ for each in incoming for id_ in (each.id, whole_id(each))}
        incoming_ids = {"id": objects(sorted(ids))}  # noqa: F841
        places = sorted({(os.fsencode(each.path), each.line) for each in incoming if each.line is not None})
        incoming_places = {  # noqa: F841
            "path": objects([path for path, _ in places]),
            "line": np.array([line for _, line in places], np.int32),
        }
        incoming_digests = {  # noqa: F841
            "digest": np.array(sorted({each.digest for each in incoming}), np.uint64)
        }
        rows = self.database.execute(_FIND).fetchall()
        return [Stored(number, id_, os.fsdecode(path), *rest) for number, id_, path, *rest in rows]

    def named(self, name: str) -> list[int]:
        """Return the numbers of the articles with this id, or at this path, or in this folder."""
        path = os.fsencode(absolute(name))
        rows = self.database.execute(_NAMED, {"id": name, "path": path, "below": path.rstrip(b"/") + b"/"})
        return [number for (number,) in rows.fetchall()]

    def places(self) -> Iterator[tuple[int, str, str, int | None]]:
        """Yield the number, id, path and line of every article, by number."""
        rows = self.database.execute("select number, id, path, line from articles order by number").fetchall()
        return ((number, id_, os.fsdecode(path), line) for number, id_, path, line in rows)

    def pending(self) -> Ints:
        """Return the numbers of the articles that are still to be judged, ascending."""
        rows = self.database.execute("select article from pending order by article").fetchnumpy()
        return np.asarray(rows["article"], np.int64)

    def progress(self) -> Progress | None:
        """Return how far the judging has come, if a run was stopped in the midst of it."""
        row = self.database.execute("select stage, first, second from progress").fetchone()
        return None if row is None else (str(row[0]), str(row[1]), str(row[2]))

    def set_progress(self, progress: Progress) -> None:
        """Write down how far the judging has come."""
        self.database.execute("delete from progress")
        self.database.execute("insert into progress values ($1, $2, $3)", list(progress))

    def end_judging(self) -> None:
        """Write down that every article is judged."""
        with self.transaction():
            self.database.execute("delete from progress")
            self.database.execute("delete from pending")

    # --- What is compared

    @property
    def rarity(self) -> Rarity:
        """In how many articles words and pairs of words occur."""
        if self._rarity is None:
            counts = {kind: np.zeros(size, np.int32) for kind, size in counters.SIZES.items()}
            rows = self.database.execute("select kind, slots, counts from counters").fetchall()
            try:
                for kind, slots, changes in rows:
                    counters.apply(counts[kind], counters.Change(slots, changes))
            except ValueError as error:
                raise fault(self.path, f"counters: {error}") from error
            self._rarity = Rarity(counts["word"], counts["pair"], len(self))
        return self._rarity

    def _count_words(self, words: Sequence[Slots], pairs: Sequence[Slots], articles: int) -> None:
        """Raise the counters where articles are added, lower them where the number of these is negative."""
        for kind, slots in (("word", words), ("pair", pairs)):
            changed = counters.change(slots) if articles > 0 else counters.change([], slots)
            if self._rarity is not None:
                counters.apply(self._rarity.words if kind == "word" else self._rarity.pairs, changed)
            part = self.scalar("select max(part) + 1 from counters where kind = $1", [kind])
            self._insert_counters(kind, part, changed)
            self._merge_counters(kind)
        if self._rarity is not None:
            self._rarity = Rarity(self._rarity.words, self._rarity.pairs, self._rarity.articles + articles)

    def _insert_counters(self, kind: str, part: int, changed: counters.Change) -> None:
        self.database.execute(
            "insert into counters values ($1, $2, $3, $4)", [kind, part, changed.slots, changed.counts]
        )

    def _merge_counters(self, kind: str) -> None:
        """Merge the changes of the counters into their sum once they outgrow it."""
        sizes = self.database.execute(
            "select octet_length(slots) + octet_length(counts) from counters where kind = $1 order by part",
            [kind],
        ).fetchall()
        if not counters.is_due([size for (size,) in sizes]):
            return
        counts = np.zeros(counters.SIZES[kind], np.int32)
        rows = self.database.execute("select slots, counts from counters where kind = $1", [kind]).fetchall()
        for slots, changes in rows:
            counters.apply(counts, counters.Change(slots, changes))
        self.database.execute("delete from counters where kind = $1", [kind])
        self._insert_counters(kind, 0, counters.whole(counts))

    def lengths(self) -> Ints:
        """Return how many words every article has, by number; 0 where there is none of that number."""
        rows = self.database.execute("select number, words as value from articles").fetchnumpy()
        return _by_number(rows, np.zeros(0, np.int64))

    def contents(self) -> NDArray[np.uint64]:
        """Return the hash of every article's words, by number; 0 where there are no words."""
        rows = self.database.execute("select number, content as value from articles").fetchnumpy()
        return _by_number(rows, np.zeros(0, np.uint64))

    def ids(self, numbers: Ints | Sequence[int]) -> dict[int, str]:
        """Return the ids of articles, by number."""
        wanted = _wanted(numbers)  # noqa: F841
        return dict(
            self.database.execute("select number, id from articles join wanted using (number)").fetchall()
        )

    def by_id(self, numbers: Ints) -> Ints:
        """Return numbers of articles in the order of their ids."""
        wanted = _wanted(numbers)  # noqa: F841
        rows = self.database.execute(
            "select number from articles join wanted using (number) order by id"
        ).fetchnumpy()
        return np.asarray(rows["number"], np.int64)

    def numbers(self, ids: Collection[str]) -> dict[str, int]:
        """Return the numbers of articles, by id; ids that are not stored are left out."""
        incoming_ids = {"id": objects(sorted(ids))}  # noqa: F841
        return dict(
            self.database.execute("select id, number from articles join incoming_ids using (id)").fetchall()
        )

    def texts(self, numbers: Ints) -> dict[int, str | Words]:
        """Return texts by number, ascending; the words instead where no texts are kept."""
        return {number: self.unpacked(text) for number, text in self.packed(numbers).items()}

    def packed(self, numbers: Ints) -> dict[int, bytes]:
        """Return texts by number, ascending, as they are stored."""
        wanted = _wanted(numbers)  # noqa: F841
        rows = self.database.execute(
            "select number, text from articles join wanted using (number) order by number"
        ).fetchall()
        return dict(rows)

    def unpacked(self, text: bytes) -> str | Words:
        """Return a text as it was before it was stored; the words instead where no texts are kept."""
        return unpack(text) if self.choice.keeps_texts else unpack_words(text)

    def articles(self, numbers: Ints) -> dict[int, Article]:
        """Return articles by number, ascending; with empty texts where none are kept."""
        wanted = _wanted(numbers)  # noqa: F841
        arrival = "modified, seen" if self.has_arrivals else "null, null"
        rows = self.database.execute(_ARTICLES.format(arrival)).fetchall()
        keeps_texts = self.choice.keeps_texts
        return {
            number: Article(id_, os.fsdecode(path), unpack(text) if keeps_texts else "", *rest)
            for number, id_, path, text, *rest in rows
        }

    # --- Runs

    def begin_run(self, command: str, now: datetime) -> int:
        """Write down that a run begins; return its number."""
        run = self._run = self.scalar("select max(run) + 1 from runs")
        self.database.execute(
            "insert into runs values ($1, $2, $3, null, 0, 0, 0, 0, 0, 0)", [run, command, now]
        )
        if command == "scan":
            self._run = self.scalar(_GOES_ON)
        return run

    def begin_trial(self) -> None:
        """Let articles that are added count as seen after all that is stored."""
        self._run = self.scalar("select max(run) + 1 from runs")

    def end_run(self, run: int, counts: Mapping[str, int], now: datetime) -> None:
        """Write down what a run did, and that it has ended."""
        self.database.execute(_END_RUN, {"run": run, "ended": now, **counts})


def whole_id(each: Incoming) -> str:
    """Return the id that an article gets where another place has the one it would have: its whole path."""
    path = os.fsencode(each.path).decode("utf-8", "backslashreplace")
    return path if not each.line else f"{path}:{each.line}"


def digest_of(article: Article, text: str) -> int:
    """Return the hash by which an article is known again: of its text and of what is known of it."""
    known = (text, article.title, article.url, article.published, article.author, article.source)
    return xxhash.xxh3_64_intdigest(json.dumps(known).encode())


def _words_of(each: Incoming) -> bytes:
    return pack_words(each.words or split_words([unpack(each.entry.packed)]))


def _wanted(numbers: Collection[int] | Ints) -> Columns:
    given = numbers if isinstance(numbers, np.ndarray) else list(numbers)
    return {"number": sorted_distinct(np.asarray(given, np.int32))}


Number = TypeVar("Number", bound=np.generic)


def _by_number(rows: Mapping[str, NDArray[np.generic]], none: NDArray[Number]) -> NDArray[Number]:
    """Return the values at the places of their numbers, with 0 between them."""
    number = np.asarray(rows["number"], np.int64)
    values = np.zeros(int(number.max()) + 1 if len(number) else 0, none.dtype)
    values[number] = rows["value"]
    return values


def objects(values: Sequence[object]) -> NDArray[np.object_]:
    """Return values as a column."""
    column = np.empty(len(values), object)
    column[:] = values
    return column


def _article_columns(
    incoming: Sequence[Incoming], number: NDArray[np.int32], packed: list[bytes], run: int
) -> Columns:
    """Return the columns of the table of articles; those that are new are first seen in this run."""
    columns: Columns = {
        "number": number,
        "id": objects([each.id for each in incoming]),
        "path": objects([os.fsencode(each.path) for each in incoming]),
        "line": objects([each.line for each in incoming]),
        "words": np.array([each.entry.words for each in incoming], np.int32),
        "content": np.array([each.entry.content for each in incoming], np.uint64),
        "digest": np.array([each.digest for each in incoming], np.uint64),
        "text": objects(packed),
        "seen": objects([run if each.seen is None else each.seen for each in incoming]),
        "modified": objects([each.entry.article.modified for each in incoming]),
    }
    for name in ("title", "url", "published", "author", "source", "note"):
        columns[name] = objects([getattr(each.entry.article, name) for each in incoming])
    return columns


# Three searches, each of which passes over most of the table unread; one with "or" would read all of it.
_FIND = """
    select number, id, path, line, digest, seen from articles where id in (select id from incoming_ids)
    union
    select number, id, path, line, digest, seen from articles
    where (path, line) in (select path, line from incoming_places)
    union
    select number, id, path, line, digest, seen from articles
    where digest in (select digest from incoming_digests)
    order by number
"""

_NAMED = """
    select number from articles
    where id = $id or path = $path or starts_with(hex(path), hex($below::blob))
    order by number
"""

_ARTICLES = """
    select number, id, path, text, title, url, published, author, source, note, null as line, {}
    from articles join wanted using (number) order by number
"""

_REMEMBER = """
    insert into told
    select distinct least(s.id, c.id), greatest(s.id, c.id), reader
    from matches m join articles s on m.source = s.number join articles c on m.copy = c.number
        cross join (values ('scan'), ('matches')) readers (reader)
    where (m.source in (select number from wanted) or m.copy in (select number from wanted))
        and case reader when 'scan' then is_reported else is_fed end
    except select first, second, reader from told
"""

_FORGET_TOLD = """
    delete from told where first in (select id from articles join wanted using (number))
        or second in (select id from articles join wanted using (number))
"""

_REMOVE = (
    """
    delete from passages where match in (
        select number from matches
        where source in (select number from wanted) or copy in (select number from wanted)
    )
    """,
    """
    delete from matches
    where source in (select number from wanted) or copy in (select number from wanted)
    """,
    "delete from buckets where article in (select number from wanted)",
    "delete from pending where article in (select number from wanted)",
)

_FORGET_FILES = "delete from files where path in (select path from articles join wanted using (number))"

_FORGET_OLD_PLACES = """
    delete from files
    where path in (select a.path from articles a join incoming_moved using (number) where a.line = 0)
"""

# A run that follows one that was killed goes on with it, so what either adds is seen together.
_GOES_ON = """
    select min(run) from runs
    where command = 'scan'
        and run > coalesce((select max(run) from runs where command = 'scan' and ended is not null), -1)
"""

_END_RUN = """
    update runs set ended = $ended, added = $added, changed = $changed, moved = $moved,
        forgotten = $forgotten, problems = $problems, matches = $matches
    where run = $run
"""
