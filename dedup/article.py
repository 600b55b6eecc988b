"""The nouns of dedup: plain values without behaviour.

Settings     what the user may choose
Article      one text with what is known of it
Problem      an input that could not be read, and why
LeftOut      an input that was not read because it is no article, and why
LeftOutKind  how many inputs were left out for one reason under one suffix
Fate         what became of a file
Notice       what a reader should know of a file that was read
Passage      a stretch of the copy, and the stretch of the source that it follows
Piece        a sentence of a passage, and the sentence that it follows
Edit         words of a passage, and what happened to them
Replacement  a word of the source and the word that stands for it in the copy
Origin       which of two articles is the source, and why
Place        where a match stands among the stories
Match        a copy and its source, with the evidence
Likeness     how alike two articles are that are no match
Copy         an article of a story beside its root, with the match by which it belongs there
Story        an article and all that were copied from it, directly or not
StoryChange  a story of an index that begins with another article than it did, or became part of another
Wanted       which matches of an index to return
Count        how many copies of a kind or on a site
Tally        how many stories and copies there are
Summary      what a run saw and did
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, get_args

Kind = Literal["exact", "near", "rewrite", "excerpt"]
"""exact: the same words; near: the same text with some edits; rewrite: most of the copy follows the source,
reworded; excerpt: a part was lifted, and the rest is different."""

KINDS: tuple[Kind, ...] = ("exact", "near", "rewrite", "excerpt")

Span = tuple[int, int]
"""A half-open range of characters in the text as read."""

Progress = Callable[[str, int, int | None], None]
"""Is called with a stage ("reading", "comparing"), how much is done, and the total (None while unknown)."""


def silent(stage: str, done: int, of: int | None) -> None:
    """Report no progress."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user may choose. The measurements in docs/ were made with the defaults."""

    min_score: float = 0.5
    """The least score of a reported match."""
    min_words: int = 20
    """Shorter articles are checked for exact copies only."""
    max_bytes: int = 10_000_000
    """Larger files and lines are not read; they are problems."""
    jobs: int = 1
    """Threads that read and compare."""
    prefer_source: tuple[str, ...] = ()
    """Shell patterns of trusted originals, matched against the id, path, URL and host of an article."""
    keep_texts: bool = True
    """Whether a new index stores texts. If not, it stores hashes of words."""
    settle: float = 0.0
    """Seconds: in a run on an index, a file that was written to more recently waits for the next run."""
    text_field: str | None = None
    """The field of a record that holds its text; a dot leads into an object. None: known names are tried."""
    id_field: str | None = None
    title_field: str | None = None
    url_field: str | None = None
    date_field: str | None = None
    stdin_format: str | None = None
    """The format of standard input, one of `reading.formats.STREAM_FORMATS`. None: its content tells."""
    page_reader: Literal["best", "fast"] = "best"
    site: Literal["host", "folder", "field"] | None = None
    """What names the site of an article: the host of its address, the top folder of its file, or the field
    `source` of a record. None: the first of host, field and a folder that is called like a host."""
    include: tuple[str, ...] = ()
    """Patterns of paths below a folder, as in ripgrep: only such files of it are read."""
    exclude: tuple[str, ...] = ()
    """The same for files and folders that are not read."""
    ours: tuple[str, ...] = ()
    """Shell patterns of one side, matched against the id, path, URL, host and site of an article. With these
    or `theirs`, only matches across the two sides are reported; a side without patterns is all the rest."""
    theirs: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = KINDS
    """Only matches of these kinds are reported."""
    least_score: float = 0.0
    """Only matches with at least this score are reported. `min_score` says from which on they are made."""
    same_site: Literal["skip", "report"] = "report"
    """Whether matches within one site are reported."""
    licensed: tuple[str, ...] = ()
    """Sites that may republish, a line each: a site, or `SOURCE > COPY`. Their copies are marked."""
    today: date | None = None
    """The day (UTC) of the run: later dates of articles are mistakes. The library fills it in."""


@dataclass(frozen=True, slots=True)
class Article:
    """One text and what is known of it. `id` is unique in a run; `path` is where it was read from."""

    id: str
    path: str
    text: str
    title: str | None = None
    url: str | None = None
    published: str | None = None
    """The date as the input gave it; an ISO 8601 date if it comes from a JSON line."""
    author: str | None = None
    source: str | None = None
    """The site or newspaper that published it, as the JSON line gave it."""
    note: str | None = None
    """A remark on how it was read, such as a guessed encoding."""
    line: int | None = None
    """Its line in a JSON Lines file, counted from 1."""
    modified: int | None = None
    """When its file was last modified or a crawler fetched it, in nanoseconds since 1970."""
    seen: int | None = None
    """The run of an index that first stored an article with this id; None if it is in no index."""
    site: str | None = None
    """The site that published it, as `Settings.site` says."""


@dataclass(frozen=True, slots=True)
class Problem:
    """An input that could not be read. It is reported and counted, and the run continues."""

    path: str
    reason: str
    """A clause without a full stop: "binary: it holds NUL bytes"."""
    line: int | None = None
    """The line of a JSON Lines file, counted from 1."""


NO_ARTICLE = "no article: "
"""How the note of a page begins that is no article. Such a page is checked for exact copies only."""


GUESSED = "its date is a guess"
"""In the note of a page whose date is not marked as that of its publication."""
ELSEWHERE = "its canonical address is "
"""In the note of a page whose canonical address is on another host; the address follows."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An input that was not read, because it is no article or nothing here reads it. It is counted."""

    path: str
    reason: str
    extra: str | None = None
    """The optional dependency that reads it, as in `pip install 'dedup[pages]'`."""
    line: int | None = None
    """Its place in a file that holds many; None for the whole file."""


@dataclass(frozen=True, slots=True)
class LeftOutKind:
    """How many inputs were left out for one reason under one suffix."""

    reason: str
    suffix: str
    """In lower case, with its dot; empty if the name has none."""
    count: int
    extra: str | None


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a file."""

    path: str
    fate: Literal["read", "problem", "left out"]
    articles: int
    """Articles read from it."""
    reason: str | None
    """Why not, or why not all of it."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What a reader should know of a file that was read. It is reported once a file, and fails no run."""

    path: str
    reason: str
    """A clause without a full stop: "its date is not used: 1970-01-01 is the first day of Unix"."""
    line: int | None = None
    """The first line of a JSON Lines file that it is about, counted from 1."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of the copy, and the stretch of the source that it follows."""

    source: Span
    copy: Span
    similarity: float
    """The share of their words that both stretches have in common, weighted by rarity, 0 to 1."""
    verbatim: bool
    """Whether both stretches are the same words in the same order."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence of the copy inside a passage, and the sentence of the source that it follows."""

    source: Span
    copy: Span
    similarity: float
    """The share of the different words that carry the topic which both sentences have in common, 0 to 1."""


Change = Literal["kept", "replaced", "inserted", "dropped", "moved"]
"""What happened to words between source and copy. Replaced words stand in the same place; another form of the
same word counts as replaced. Moved words are the same words in another place."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Words of a passage, and what happened to them."""

    change: Change
    source: Span | None
    """None if the words were inserted."""
    copy: Span | None
    """None if the words were dropped."""
    carries_topic: bool = False
    """Whether both sides contain a word that carries the topic."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """A word or phrase of the source and its replacement in the copy, in lower case."""

    source: str
    copy: str
    times: int
    """How often this replacement occurs."""
    changed: bool = False
    """Whether a fact changed: another number, or another name."""


OriginEvidence = Literal[
    "preferred", "attribution", "published", "traces", "seen", "modified", "story", "unknown"
]


@dataclass(frozen=True, slots=True)
class Origin:
    """Why the source is the source. `by` names the evidence; "unknown" means that there is none."""

    by: OriginEvidence
    confidence: float
    """The probability that the source really came first, 0.5 to 1."""
    why: str
    """The reason in a clause: "the copy says: originally published on …"."""


Link = Literal["closest", "within", "also"]
"""What a match is to its story. closest: one of its two articles is a copy that follows the other most
closely, so a story has as many as copies; within: another pair of the story; also: the two are in different
stories, or the source is in none, and they resemble each other too weakly to be one story."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a match stands among the stories of a report."""

    story: int
    """The number of the story, from 1; of a match between two stories, that of the copy."""
    link: Link
    root: Article
    """The article of the story that came first."""
    by: OriginEvidence
    """What shows that it did; "unknown" if nothing does, and it is only shown first."""
    hanging: str | None = None
    """Of a closest match, the id of the copy that belongs to the story by it."""


@dataclass(frozen=True, slots=True)
class Match:
    """A copy and its source, with the evidence. Shares are 0 to 1."""

    kind: Kind
    score: float
    """The calibrated probability that one derives from the other."""
    source: Article
    copy: Article
    origin: Origin
    resemblance: float
    """The exact Jaccard similarity of the two sets of 3-word shingles."""
    copied: float
    """The share of the copy that comes from the source."""
    used: float
    """The share of the source that is found in the copy."""
    verbatim_words: int
    """The number of words of the copy that are in verbatim runs of at least eight words."""
    source_words: int
    copy_words: int
    passages: tuple[Passage, ...]
    example: Passage | None = None
    """The pair of sentences that best shows how the text was changed; None if every word was kept."""
    place: Place | None = None
    """None for a pair that was compared by itself."""
    licensed: bool = False
    """Whether the site of the copy may republish that of the source, by `Settings.licensed`."""

    def to_dict(self) -> dict[str, object]:
        """Return the object that `--format jsonl` writes for this match."""
        from dedup.report.jsonl import match_object  # the door to what stands above, for users

        return match_object(self)


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two articles are, whether or not one is a copy. The first stands for the source."""

    score: float
    """The probability that one derives from the other, by these two alone."""
    resemblance: float
    copied: float
    used: float
    verbatim_words: int
    words: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Copy:
    """An article of a story beside its root."""

    article: Article
    match: Match
    """The match with the article that it follows most closely. The copy is `match.copy`; it is `match.source`
    only if all that it matches came later than it, and others of the story earlier."""

    @property
    def parent(self) -> Article:
        """The article that it follows most closely."""
        return self.match.source if self.match.copy.id == self.article.id else self.match.copy


@dataclass(frozen=True, slots=True)
class Story:
    """An article and all that were copied from it, directly or not. Every article is in one story at most."""

    number: int
    root: Article
    """The article that came first."""
    by: OriginEvidence
    """What shows that it did; "unknown" if nothing does, and it is only shown first."""
    copies: tuple[Copy, ...]
    """In the order in which they came, as far as that is known."""
    within: tuple[Match, ...] = ()
    """The other pairs of the story. None contradicts the order."""
    also: tuple[Match, ...] = ()
    """What its articles resemble too weakly to be one story with it: the copy is in this story."""


@dataclass(frozen=True, slots=True)
class StoryChange:
    """A story of an index that begins with another article than a scan reported, or that became part of
    another.
    """

    story: int
    was: str
    """The id of the article that came first by the last report."""
    root: str | None
    """The id of the one that does now; None if the story became part of another."""
    joined: int | None = None
    """The number of that other story."""


Reader = str
"""Who reports a match: "scan", "matches" for `dedup matches --since-last`, or "cursor:NAME" for a named
cursor. Each reports it once."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which matches of an index to return."""

    kinds: tuple[Kind, ...] = KINDS
    min_score: float = 0.0
    since: datetime | None = None
    """Only those found at this time (UTC) or later."""
    unreported_by: Reader | None = None
    """Only those that this reader has not reported yet."""


Policy = Literal["source", "first", "longest", "newest", "field"]
"""Which article of a story to keep. source: the one that came first, as far as that is known; first: the one
that was read first; longest: the one with the most words; newest: the one that was published last; field: the
one with the highest number in a field of its record."""

POLICIES: tuple[Policy, ...] = get_args(Policy)
STORY_KINDS: tuple[Kind, ...] = ("exact", "near", "rewrite")
"""What makes two articles one story. Around an excerpt there is another article, which would be lost."""
STORY_SCORE = 0.8
"""The least score of the matches that drop an article, unless told otherwise: of a strong tie of a story."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many copies are of one kind or on one site."""

    name: str
    copies: int


@dataclass(frozen=True, slots=True)
class Tally:
    """How many stories and copies a report has. The matches with the link `closest` are its copies."""

    stories: int = 0
    copies: int = 0
    kinds: tuple[Count, ...] = ()
    """Copies by kind, in the order of KINDS."""
    sites: tuple[Count, ...] = ()
    """Copies by the site that has them, the most first; only those that are known to have come later."""
    undirected: int = 0
    """Copies of which it is unknown whether they came first."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run saw and did."""

    articles: int
    """Articles read."""
    problems: int
    """Inputs that could not be read."""
    matches: int
    """Pairs reported."""
    short: int
    """Articles under `min_words`, checked for exact copies only."""
    candidates: int
    """Pairs that were compared sentence by sentence."""
    full_buckets: int
    """Buckets shared by so many articles that not all pairs in them were compared."""
    large_groups: int
    """Groups of exact copies too large to report every pair: each article is paired with one of the others
    only."""
    held_back: int
    """High-scoring pairs withheld because most lookalikes here are not copies."""
    files: int = 0
    """Files met, standard input included: read, known from an earlier run, problems, or left out."""
    left_out: tuple[LeftOutKind, ...] = ()
    """Inputs that were left out, by reason and suffix, the most frequent first."""
    updates: int = 0
    """Pairs not reported because both are versions of one article: the same address or the same page."""
    known: int = 0
    """Files unchanged since an earlier run on the index."""

    @property
    def is_incomplete(self) -> bool:
        """Return whether inputs could not be read, an extra would read some, or nothing at all was read."""
        nothing = bool(self.left_out) and not self.articles and not self.known
        return bool(self.problems or nothing or any(kind.extra for kind in self.left_out))

    @property
    def inputs_left_out(self) -> int:
        """Return how many inputs were left out."""
        return sum(kind.count for kind in self.left_out)

    notices: int = 0
    """Files that were read and of which a reader should know something, such as dates that are not used."""

    licensed: int = 0
    """Matches reported whose copy is licensed. They fail no run."""

    tally: Tally = Tally()
    changes: tuple[StoryChange, ...] = ()
    """Stories that the last report showed otherwise; only in a run on an index."""

    @staticmethod
    def of(articles: int, matches: int, tally: Tally = Tally(), licensed: int = 0) -> Summary:
        """Return the summary of earlier findings, when nothing was read."""
        return Summary(articles, 0, matches, 0, 0, 0, 0, 0, tally=tally, licensed=licensed)
