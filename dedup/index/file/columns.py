"""Every column of every table of an index, in the order of the file: one table that the rest follows.

The schema, the migrations, `verify`, `export` and the tables of docs/index-format.md follow from it. A new
column is a line here with a `since` one above FORMAT, at the end of its table, and a function in
`migrations.py`. What is here describes files that exist, so no line is ever changed or removed.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Column:
    """One column of an index. `type`, `default` and `compression` are SQL."""

    table: str
    name: str
    type: str
    meaning: str
    since: int = 1
    """The first format that has it."""
    exported: bool = False
    null: bool = False
    default: str | None = None
    compression: str | None = None


COLUMNS = (
    Column("settings", "name", "varchar", "The name of the setting."),
    Column("settings", "value", "varchar", "Its value as text."),
    #
    Column("runs", "run", "integer", "Its number, from 0.", exported=True),
    Column("runs", "command", "varchar", "`scan` or `rebuild`.", exported=True),
    Column("runs", "began", "timestamp", "When it began.", exported=True),
    Column(
        "runs", "ended", "timestamp", "When it ended; null while it is running, or if it was killed.",
        exported=True, null=True,
    ),
    Column("runs", "added", "integer", "Articles added.", exported=True),
    Column("runs", "changed", "integer", "Articles replaced by a newer version.", exported=True),
    Column("runs", "moved", "integer", "Files found at a new path.", exported=True),
    Column("runs", "forgotten", "integer", "Articles pruned.", exported=True),
    Column("runs", "problems", "integer", "Inputs that could not be read.", exported=True),
    Column("runs", "matches", "integer", "Matches reported.", exported=True),
    #
    Column("files", "path", "blob", "The file."),
    Column("files", "size", "ubigint", "Its size in bytes."),
    Column("files", "modified", "bigint", "When it was last written to, in nanoseconds since 1970."),
    Column("files", "inode", "ubigint", "Its inode."),
    #
    Column(
        "articles", "number", "integer",
        "Other tables refer to the article by this number. Numbers ascend in the order of arrival, with "
        "gaps where articles were removed.",
        exported=True,
    ),
    Column("articles", "id", "varchar", "Its id, unique.", exported=True),
    Column(
        "articles", "path", "blob", "The file that it was last seen in; `-` for standard input.",
        exported=True,
    ),
    Column(
        "articles", "line", "integer",
        "0 for a file that is one article. The line for a JSON line without an id of its own. Null for one "
        "that has an id, and for standard input.",
        exported=True, null=True,
    ),
    Column("articles", "title", "varchar", "As read; null if unknown.", exported=True, null=True),
    Column("articles", "url", "varchar", "As read; null if unknown.", exported=True, null=True),
    Column("articles", "published", "varchar", "As read; null if unknown.", exported=True, null=True),
    Column("articles", "author", "varchar", "As read; null if unknown.", exported=True, null=True),
    Column("articles", "source", "varchar", "The paper or site; null if unknown.", exported=True, null=True),
    Column(
        "articles", "note", "varchar",
        "What a reader should know about how it was read, such as a guessed encoding.",
        exported=True, null=True,
    ),
    Column("articles", "words", "integer", "How many words it has.", exported=True),
    Column(
        "articles", "content", "ubigint",
        "The hash of the folded words in their order, equal for exact copies; 0 without words.",
        exported=True,
    ),
    Column(
        "articles", "digest", "ubigint",
        "The hash of the text and its metadata. An article is recognised by it.",
        exported=True,
    ),
    Column(
        "articles", "text", "blob",
        "The text as UTF-8, compressed with zstandard. With `--no-text`, the hashes of the words with their "
        "places, compressed.",
        exported=True, compression="uncompressed",
    ),
    Column(
        "articles", "seen", "integer",
        "The run that first stored an article of this id. A run that follows a killed one continues it, and "
        "what it adds has the number of the killed one.",
        since=2, exported=True, null=True, default="0",
    ),
    Column(
        "articles", "modified", "bigint",
        "When the file of this version was last written to, in nanoseconds since 1970; null for a JSON line "
        "and for standard input.",
        since=2, exported=True, null=True,
    ),
    Column(
        "articles", "site", "varchar", "The site that published it; null if unknown.",
        since=5, exported=True, null=True,
    ),
    Column(
        "articles", "address", "ubigint",
        "The hash of its address without what differs between versions of one page; null if it has none.",
        since=5, null=True,
    ),
    Column(
        "articles", "day", "varchar",
        "The day of publication in ISO 8601, from the field, a date line, the address or the file name. "
        "Empty if there is none, null as long as no story needs it.",
        since=5, exported=True, null=True,
    ),
    Column(
        "articles", "story", "integer", "The number of its story; null if it is in none.",
        since=5, exported=True, null=True,
    ),
    #
    Column(
        "buckets", "key", "uinteger",
        "The permutation in the high 8 bits, and the low 24 bits of the least permuted hash of a feature; of "
        "a text of more than about 2,000 words, of every permuted hash below 2^32 / 6,000 too.",
    ),
    Column("buckets", "article", "integer", "The number of the article."),
    #
    Column("counters", "kind", "varchar", "`word`, with 2^20 counters, or `pair`, with 2^22."),
    Column("counters", "part", "integer", "Ascending; 0 is the sum of what came before."),
    Column(
        "counters", "slots", "blob",
        "Which counters change: the distance of each from the one before, the first one from 0.",
        compression="uncompressed",
    ),
    Column("counters", "counts", "blob", "By how much each changes.", compression="uncompressed"),
    #
    Column("pending", "article", "integer", "The number of the article."),
    #
    Column(
        "progress", "stage", "varchar",
        "`exact`, `likely` or `settled`, in this order: exact copies are found, likely pairs are judged, "
        "and matches are made of those that prove to be copies.",
    ),
    Column("progress", "first", "varchar", "The id of the first article of the last pair that is done."),
    Column("progress", "second", "varchar", "The id of the second one."),
    #
    Column("matches", "number", "bigint", "Passages refer to the match by this number.", exported=True),
    Column("matches", "source", "integer", "The number of the source.", exported=True),
    Column("matches", "copy", "integer", "The number of the copy.", exported=True),
    Column("matches", "kind", "varchar", "`exact`, `near`, `rewrite` or `excerpt`.", exported=True),
    Column(
        "matches", "score", "double", "The probability that one derives from the other.", exported=True
    ),
    Column(
        "matches", "origin_by", "varchar",
        "What shows which came first: `preferred`, `attribution`, `published`, `traces`, `seen`, `modified` "
        "or `unknown`.",
        exported=True,
    ),
    Column(
        "matches", "origin_confidence", "double",
        "The probability that source and copy are not the other way round.",
        exported=True,
    ),
    Column("matches", "origin_why", "varchar", "One clause for a reader.", exported=True),
    Column("matches", "resemblance", "double", "The Jaccard similarity of the 3-word runs.", exported=True),
    Column(
        "matches", "copied", "double", "The share of the copy that comes from the source.", exported=True
    ),
    Column(
        "matches", "used", "double", "The share of the source that is found in the copy.", exported=True
    ),
    Column(
        "matches", "verbatim_words", "integer",
        "Words of the copy in verbatim runs of eight words or more.",
        exported=True,
    ),
    Column("matches", "source_words", "integer", "The length of the source in words.", exported=True),
    Column("matches", "copy_words", "integer", "The length of the copy in words.", exported=True),
    Column("matches", "found", "timestamp", "When the run that found it began.", exported=True),
    Column("matches", "is_reported", "boolean", "Whether a scan has reported it."),
    Column("matches", "is_fed", "boolean", "Whether `dedup matches --since-last` has reported it."),
    Column(
        "matches", "digest", "ubigint",
        "The hash of the columns up to `copy_words` and of the passages. `verify` checks the row by it.",
    ),
    Column(
        "matches", "story", "integer",
        "The number of the story; between two stories, that of the copy. Null until the run has judged all.",
        since=5, exported=True, null=True,
    ),
    Column(
        "matches", "link", "varchar",
        "`closest` if a copy belongs to its story by it, `within` if it is another pair of the story, `also` "
        "if it is between two stories.",
        since=5, exported=True, null=True,
    ),
    Column(
        "matches", "rank", "integer",
        "Its place among those of its story with the same link; null for `also`.",
        since=5, null=True,
    ),
    Column(
        "matches", "hanging", "integer",
        "The number of the copy that belongs to the story by it, if one does.",
        since=5, null=True,
    ),
    Column(
        "matches", "is_turned", "boolean",
        "Whether the story shows that the copy came first: reports exchange the two.",
        since=5, exported=True, null=True,
    ),
    Column(
        "matches", "shown_by", "varchar",
        "`with` if the story shows an order that the pair does not, `against` if it shows the reverse of "
        "what the pair does; else null.",
        since=5, null=True,
    ),
    #
    Column("passages", "match", "bigint", "The number of the match.", exported=True),
    Column(
        "passages", "place", "integer",
        "Its place in the match, from 0; -1 for the example, the two sentences that show best what was done.",
        exported=True,
    ),
    Column(
        "passages", "source_start", "integer", "The first character of the passage in the source.",
        exported=True,
    ),
    Column("passages", "source_end", "integer", "The character after the last.", exported=True),
    Column("passages", "copy_start", "integer", "The first character in the copy.", exported=True),
    Column("passages", "copy_end", "integer", "The character after the last.", exported=True),
    Column(
        "passages", "similarity", "double",
        "The share of the words of both that they have in common, weighted by rarity.",
        exported=True,
    ),
    Column(
        "passages", "is_verbatim", "boolean", "Whether both are the same words in the same order.",
        exported=True,
    ),
    #
    Column("told", "first", "varchar", "The id of one article, the one that sorts first."),
    Column("told", "second", "varchar", "The id of the other."),
    Column(
        "told", "reader", "varchar",
        "What reported it: `scan`, `matches` for `dedup matches --since-last`, or `cursor:` with the name "
        "of a cursor, which has stored matches here too.",
    ),
    #
    Column("waiting", "first", "integer", "The number of the article whose id sorts first.", since=3),
    Column("waiting", "second", "integer", "The number of the other.", since=3),
    Column(
        "waiting", "probability", "double",
        "The probability that one derives from the other, by the evidence alone.",
        since=3,
    ),
    Column("waiting", "least", "double", "Its lower bound, however the other pairs are judged.", since=3),
    #
    Column("alike", "first", "integer", "The number of the article whose id sorts first.", since=3),
    Column("alike", "second", "integer", "The number of the other.", since=3),
    Column(
        "alike", "is_copy", "boolean",
        "Whether one is a copy of the other by the evidence alone: its probability is one half or more.",
        since=3,
    ),
    #
    Column(
        "furniture", "sentence", "ubigint",
        "The hash of a sentence that belongs to a site or a form: articles share it that have nothing else "
        "in common. It is in no evidence and in no passage. It stays until a rebuild, whatever is forgotten.",
        since=4,
    ),
    #
    Column("stories", "number", "integer", "Its number, which it keeps.", since=5),
    Column(
        "stories", "root", "integer",
        "The number of the article that came first; null if the story is no more.",
        since=5, null=True,
    ),
    Column(
        "stories", "root_by", "varchar",
        "What shows that: as `origin_by` of a match; `unknown` if nothing does.",
        since=5, null=True,
    ),
    Column("stories", "copies", "integer", "How many copies it has.", since=5),
    Column(
        "stories", "strength", "double",
        "Sorts stories in reports: the kind of the strongest match, from 0, less its score.",
        since=5,
    ),
    Column(
        "stories", "joined", "integer", "The number of the story that it became part of; null if of none.",
        since=5, null=True,
    ),
    Column(
        "stories", "told_root", "varchar", "The id of the root that a scan reported last; null if none did.",
        since=5, null=True,
    ),
)  # fmt: skip

FORMAT = max(column.since for column in COLUMNS)
"""The format that this software writes."""
TABLES = tuple(dict.fromkeys(column.table for column in COLUMNS))


def columns_of(table: str, format_: int = FORMAT) -> tuple[Column, ...]:
    """Return the columns that a table has in this format; none if the format lacks the table.

    >>> [column.name for column in columns_of("alike")], columns_of("alike", 2)
    (['first', 'second', 'is_copy'], ())
    """
    return tuple(column for column in COLUMNS if column.table == table and column.since <= format_)


def column(table: str, name: str) -> Column:
    """Return the column of this name. Raises KeyError if there is none."""
    return _BY_NAME[table, name]


_BY_NAME = {(each.table, each.name): each for each in COLUMNS}
