"""Whether an index holds what was put in: every column, every reference, every row against its hash, every
counter.

The whole file is read, so the database compares its own checksums too. Nothing is repaired.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

import duckdb
import numpy as np
import zstandard

from dedup.article import Article, Settings
from dedup.candidates.fingerprint import Entry, fingerprint_words
from dedup.candidates.sketch import least_keys
from dedup.index.file import matches, versions
from dedup.index.file.changing import digest_of
from dedup.index.file.columns import COLUMNS
from dedup.index.file.schema import selected
from dedup.index.file.store import Store
from dedup.index.file.values import number_table, scalar
from dedup.kernels.ragged import Ints
from dedup.words.pairs import PAIR_SLOTS
from dedup.words.rarity import WORD_SLOTS, Counts
from dedup.words.wordlist import words_of

ARTICLES_PER_STEP = 500
"""Articles that are in memory together."""


def faults(store: Store) -> Iterator[str]:
    """Yield a sentence for everything that is wrong, one part after another."""
    counted = np.zeros(WORD_SLOTS, np.int32), np.zeros(PAIR_SLOTS, np.int32)
    checks: list[Callable[[], Iterator[str]]] = [
        lambda: _settings(store),
        lambda: _references(store),
        lambda: _articles(store, counted),
        lambda: _counters(store, counted),
        lambda: _matches(store),
    ]
    missing = list(_columns(store))
    yield from missing
    for check in [] if missing else checks:
        try:
            yield from check()
        except (duckdb.ProgrammingError, duckdb.InterruptException):
            raise
        except duckdb.Error as error:
            yield f"a part of the file cannot be read: {str(error).partition(chr(10))[0][:200]}"
            return


def _columns(store: Store) -> Iterator[str]:
    """Look for every column that the format of the index has."""
    rows = store.database.execute(_TYPES).fetchall()
    types = {(table, name): kind for table, name, kind in rows}
    for each in COLUMNS:
        if each.since <= store.format and types.get((each.table, each.name)) != each.type:
            yield f"{each.table}: there is no column {each.name} of type {each.type}"


def _settings(store: Store) -> Iterator[str]:
    settings = store.settings()
    missing = sorted(set(versions.made_with(store.choice)) - set(settings))
    if missing:
        yield f"settings: {', '.join(missing)} missing"


def _references(store: Store) -> Iterator[str]:
    for rule in _RULES:
        broken = scalar(store.database, rule.query) if store.has(rule.table, rule.column) else 0
        if broken:
            yield f"{rule.broken}: {broken:,}"


def _articles(store: Store, counted: tuple[Counts, Counts]) -> Iterator[str]:
    """Fingerprint every article again, and count its words."""
    for numbers in store.steps(ARTICLES_PER_STEP):
        yield from _articles_step(store, numbers, counted)


def _articles_step(store: Store, numbers: Ints, counted: tuple[Counts, Counts]) -> Iterator[str]:
    wanted = number_table(numbers)  # noqa: F841
    stored = store.database.execute(_STORED).fetchall()
    keys = _keys_by_article(store, numbers)
    try:
        texts, articles = store.texts(numbers), store.articles(numbers)
    except (zstandard.ZstdError, UnicodeDecodeError, ValueError) as error:
        yield f"articles {numbers[0]} to {numbers[-1]}: a text cannot be unpacked ({error})"
        return
    words = words_of([texts[int(number)] for number in numbers])
    plain = [Article("", "", "")] * len(numbers)
    entries = fingerprint_words(words, plain, Settings(min_words=store.choice.min_words))
    for (number, id_, count, content, digest), entry in zip(stored, entries, strict=True):
        counted[0][entry.word_slots] += 1
        counted[1][entry.pair_slots] += 1
        text = texts[number]
        wrong = list(_wrong(entry, count, content, keys.get(number)))
        if isinstance(text, str) and digest != digest_of(articles[number], text):
            wrong.append("text")
        if wrong:
            yield f"article {id_}: {', '.join(wrong)} not as stored"


def _wrong(entry: Entry, words: int, content: int, keys: list[int] | None) -> Iterator[str]:
    if entry.words != words:
        yield "length"
    if entry.content != content:
        yield "hash of words"
    if keys not in (entry.keys.tolist() or None, least_keys(entry.keys).tolist() or None):
        yield "buckets"


def _keys_by_article(store: Store, numbers: Ints) -> dict[int, list[int]]:
    low, high = int(numbers[0]), int(numbers[-1])
    rows = store.database.execute(
        "select article, key from buckets where article between $1 and $2 order by article, key", [low, high]
    ).fetchnumpy()
    article, key = rows["article"], rows["key"]
    bounds = np.flatnonzero(np.diff(article, prepend=-1, append=-1))
    return {int(article[a]): key[a:b].tolist() for a, b in pairwise(bounds.tolist())}


def _counters(store: Store, counted: tuple[Counts, Counts]) -> Iterator[str]:
    rarity = store.rarity
    for name, kept, right in zip(("words", "pairs"), (rarity.words, rarity.pairs), counted, strict=True):
        wrong = int((kept != right).sum())
        if wrong:
            yield f"counters of {name} that are wrong: {wrong:,}"


def _matches(store: Store) -> Iterator[str]:
    """Compare every match and its passages with the hash they were stored with."""
    columns = selected("passages", matches.VERIFIED_OF_PASSAGES)
    rows = store.database.execute(_PASSAGES.format(columns)).fetchall()
    passages = {match: [row[1:] for row in own] for match, own in groupby(rows, key=lambda row: row[0])}
    columns = selected("matches", (*matches.VERIFIED, "digest"))
    for *row, digest in store.database.execute(_MATCHES.format(columns)).fetchall():
        if digest != matches.digest_of_row(row, passages.get(row[0], [])):
            yield f"match {row[0]}: not as stored"


_STORED = """
    select number, id, words, content, digest from articles join wanted using (number) order by number
"""
_TYPES = "select table_name, column_name, lower(data_type) from duckdb_columns() where not internal"
_MATCHES = "select {} from matches order by number"
_PASSAGES = "select {} from passages order by match, place < 0, place"


@dataclass(frozen=True, slots=True)
class _Rule:
    """What a query counts breaks a rule about this column. Formats without the column have no such rule."""

    table: str
    column: str
    broken: str
    query: str


_RULES = (
    _Rule(
        "progress", "stage", "stages of judging while nothing is to be judged",
        "select count(*) from progress where not exists (select * from pending)",
    ),
    _Rule(
        "articles", "number", "articles with a number that another has",
        "select count(*) - count(distinct number) from articles",
    ),
    _Rule(
        "articles", "id", "articles with an id that another has",
        "select count(*) - count(distinct id) from articles",
    ),
    _Rule(
        "buckets", "article", "buckets of no article",
        "select count(*) from buckets where article not in (select number from articles)",
    ),
    _Rule(
        "pending", "article", "articles to judge that are not there",
        "select count(*) from pending where article not in (select number from articles)",
    ),
    _Rule(
        "matches", "number", "matches with a number that another has",
        "select count(*) - count(distinct number) from matches",
    ),
    _Rule(
        "matches", "source", "matches of a pair that another has",
        "select count(*) - count(distinct (least(source, copy), greatest(source, copy))) from matches",
    ),
    _Rule(
        "matches", "source", "matches of an article that is not there",
        """
            select count(*) from matches
            where source not in (select number from articles) or copy not in (select number from articles)
        """,
    ),
    _Rule(
        "matches", "story", "matches of a story that is not there",
        """
            select count(*) from matches
            where story is not null and story not in (select number from stories where root is not null)
        """,
    ),
    _Rule(
        "stories", "root", "stories with a root that is in another, while nothing is to be judged",
        """
            select count(*) from stories s left join articles a on s.root = a.number
            where s.root is not null and a.story is distinct from s.number
                and not exists (select * from pending)
        """,
    ),
    _Rule(
        "passages", "match", "passages of no match",
        "select count(*) from passages where match not in (select number from matches)",
    ),
    _Rule(
        "files", "path", "files with a path that another has",
        "select count(*) - count(distinct path) from files",
    ),
    _Rule(
        "articles", "seen", "articles of a run that is not there",
        "select count(*) from articles where seen not in (select run from runs)",
    ),
    _Rule(
        "waiting", "first", "pending pairs of an article that is not there",
        """
            select count(*) from waiting
            where first not in (select number from articles) or second not in (select number from articles)
        """,
    ),
    _Rule(
        "waiting", "first", "pending pairs while nothing is to be judged",
        "select count(*) from waiting where not exists (select * from pending)",
    ),
    _Rule(
        "waiting", "probability", "pending pairs with an impossible probability",
        """
            select count(*) from waiting
            where not (probability between 0 and 1 and least between 0 and 1) or first = second
        """,
    ),
    _Rule(
        "alike", "first", "lookalikes of an article that is not there",
        """
            select count(*) from alike
            where first not in (select number from articles) or second not in (select number from articles)
        """,
    ),
    _Rule(
        "alike", "first", "lookalikes that are stored twice",
        "select count(*) - count(distinct (least(first, second), greatest(first, second))) from alike",
    ),
)  # fmt: skip
