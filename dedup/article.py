"""The nouns. Values only, no behaviour.

Settings     what the user may choose
Article      one text with what is known of it
Problem      an input that could not be read, and why
Passage      a stretch of the copy and the stretch of the source that it follows
Edit         words of a passage, and what became of them
Replacement  a word of the source and the word that stands for it in the copy
Origin       which of two articles is the source, and why
Match        a copy and its source, with the evidence
Story      a source and the copies that were made of it
Wanted       which matches of an index are asked for
Summary      what a run saw and did
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Kind = Literal["exact", "near", "rewrite", "excerpt"]
"""exact: the same words; near: the same text but for edits; rewrite: most of the copy follows the source,
reworded; excerpt: a lifted part inside an otherwise different text."""

KINDS: tuple[Kind, ...] = ("exact", "near", "rewrite", "excerpt")

Span = tuple[int, int]
"""Half-open range of characters of a text as read."""

Progress = Callable[[str, int, int | None], None]
"""Called with a stage ("reading", "comparing"), how much is done, and of how much where that is known."""


def silent(stage: str, done: int, of: int | None) -> None:
    """Report no progress."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user may choose; the defaults are what the measurements in docs/ were made with."""

    min_score: float = 0.5
    """Least probability of a reported match."""
    min_words: int = 30
    """Shorter articles take part in exact matching only."""
    max_bytes: int = 10_000_000
    """Larger files and lines are problems."""
    jobs: int = 1
    """Threads that read and compare."""
    prefer_source: tuple[str, ...] = ()
    """Patterns of trusted originals, as of a shell: held against id, path, address and host of an article."""
    keep_texts: bool = True
    """Whether an index that is made keeps texts; without, it keeps hashes of words."""


@dataclass(frozen=True, slots=True)
class Article:
    """One text and what is known of it. `id` is unique in a run; `path` is where it was read."""

    id: str
    path: str
    text: str
    title: str | None = None
    url: str | None = None
    published: str | None = None
    """As the input gave it (an ISO 8601 date where it comes from a JSON line)."""
    author: str | None = None
    source: str | None = None
    """The site or paper that published it, as the JSON line gave it."""
    note: str | None = None
    """What a reader should know of the reading, such as a guessed encoding."""
    line: int | None = None
    """Its line in a .jsonl file, counted from 1."""
    modified: int | None = None
    """When its file was last written to, in nanoseconds since 1970; none where it has no file to itself."""
    seen: int | None = None
    """The run of an index that first stored an article of this id; none where it is in no index."""


@dataclass(frozen=True, slots=True)
class Problem:
    """An input that could not be read. Counted and reported; the run goes on."""

    path: str
    reason: str
    """A clause without a full stop: "binary: it holds NUL bytes"."""
    line: int | None = None
    """The line of a .jsonl file, counted from 1."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of the copy and the stretch of the source that it follows, as half-open character ranges."""

    source: Span
    copy: Span
    similarity: float
    """Rarity-weighted share of the words of both stretches that they have in common, 0 to 1."""
    verbatim: bool
    """True where both stretches are the same words in the same order."""


Change = Literal["kept", "replaced", "inserted", "dropped", "moved"]
"""What became of words between source and copy; replaced words stand in the same place, also where they are
another form of the same word; moved ones are the same elsewhere."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Words of a passage and what became of them."""

    change: Change
    source: Span | None
    """None where they were inserted."""
    copy: Span | None
    """None where they were dropped."""
    carries_topic: bool = False
    """Whether a word that carries the topic stands on both sides."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """A word or phrase of the source and what stands for it in the copy, in lower case."""

    source: str
    copy: str
    times: int
    """How often it does."""


OriginEvidence = Literal["preferred", "attribution", "published", "traces", "seen", "modified", "unknown"]


@dataclass(frozen=True, slots=True)
class Origin:
    """Why the source is the source. `by` names the evidence; "unknown" means that nothing told."""

    by: OriginEvidence
    confidence: float
    """Probability that source and copy are not the other way round, 0.5 to 1."""
    why: str
    """One clause for a reader: "the copy says: originally published on …"."""


@dataclass(frozen=True, slots=True)
class Match:
    """A copy and its source, with the evidence. Shares are 0 to 1."""

    kind: Kind
    score: float
    """Calibrated probability that one derives from the other."""
    source: Article
    copy: Article
    origin: Origin
    resemblance: float
    """Exact Jaccard similarity of the two sets of 3-word shingles."""
    copied: float
    """Share of the copy that comes from the source."""
    used: float
    """Share of the source that is found in the copy."""
    verbatim_words: int
    """Words of the copy that stand in verbatim runs of at least eight words."""
    source_words: int
    copy_words: int
    passages: tuple[Passage, ...]
    example: Passage | None = None
    """The pair of sentences that shows a reader best what was done; none where every word was kept."""

    def to_dict(self) -> dict[str, object]:
        """Return the object that `--format jsonl` writes for this match."""
        from dedup.report.jsonl import match_object  # the door to what stands above, for users

        return match_object(self)


@dataclass(frozen=True, slots=True)
class Story:
    """A source and the copies around it: each of them matches the source itself."""

    source: Article
    copies: tuple[Match, ...]
    """The earliest published first."""
    above: Match | None = None
    """Where the source is in turn a copy of another, the match that says so."""


Reader = Literal["scan", "matches"]
"""What reports a match: `dedup scan`, or `dedup matches --since-last`. Each reports it once."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which matches are asked for."""

    kinds: tuple[Kind, ...] = KINDS
    min_score: float = 0.0
    since: datetime | None = None
    """Found then, UTC, or later."""
    unreported_by: Reader | None = None
    """Only those that this reader has not reported."""


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
    """Articles under `min_words`, compared for exactness only."""
    candidates: int
    """Pairs that were aligned."""
    full_buckets: int
    """Buckets left out of the candidate search because too many articles share them."""
    large_groups: int
    """Groups of exact copies too large to report every pair: each of their articles is reported with one of
    them."""
    held_back: int
    """Pairs that would be reported if fewer of what is alike here were no copies."""

    @staticmethod
    def of(articles: int, matches: int) -> Summary:
        """Return the summary of what was found before, where nothing was read."""
        return Summary(articles, 0, matches, 0, 0, 0, 0, 0)
