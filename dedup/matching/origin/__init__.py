"""Which of two articles is the source, and why.

The decision uses only what is known about the two articles; this package reads no clock and no disk. The
first of these kinds of evidence that distinguishes the two decides:

    preferred    the user trusts one of them as an original            0.99
    attribution  one of them says that it comes from the other         0.96
    published    one of them was published earlier                     0.9 from two fields, else 0.8, or 0.6
    traces       one of them is damaged where the other is sound      0.75
    seen         the index stored one of them in an earlier run        0.65
    attribution  one of the texts says that it comes from elsewhere    0.55
    modified     one of them was gathered a day or more earlier        0.55
    unknown      there is no evidence                                  0.5

    preference.py      what the user trusts
    attribution.py     notes that say where a text comes from
    canonical.py       addresses that a page gives as that of the original
    naming.py          whether a note names an article
    agencies.py        which authors are agencies
    credits.py         what credits data, pictures or a licence
    notes.py           which sentences are such notes
    wording.py         how notes are worded, one entry a language
    dates.py           when an article was published
    stated.py          a date that the input states
    written.py         dates in a short text
    plausible.py       which days can be the date of an article
    dropped.py         stated dates that are not used, one notice a file
    calendar_words.py  the names of months, and what stands before a date
    traces.py          damage that only rewriting leaves
    soundness.py       what stands in the other text where one is damaged
    arrival.py         which one was gathered first
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from dedup.article import Article, Origin
from dedup.matching.origin.arrival import by_file_time, by_first_seen
from dedup.matching.origin.attribution import by_agency, by_attribution, by_hint
from dedup.matching.origin.dates import by_date, stamp
from dedup.matching.origin.notes import Note, notes
from dedup.matching.origin.preference import by_preference, preferred_by
from dedup.matching.origin.stated import PublicationDate
from dedup.matching.origin.traces import Traces, by_traces, traces

UNKNOWN = Origin("unknown", 0.5, "there is no evidence of which came first")


@dataclass(frozen=True)
class Clues:
    """What one article says about its origin; each clue is read at most once, when first needed."""

    article: Article
    trusted: tuple[str, ...] = ()
    """The user's patterns of trusted originals."""
    today: date | None = None
    """The day of the run, if it is known: later dates are mistakes."""
    may_double: bool = True
    """Whether some word may stand twice in a row in the text."""

    @cached_property
    def preferred(self) -> str | None:
        """The pattern that the article matches."""
        return preferred_by(self.article, self.trusted)

    @cached_property
    def notes(self) -> list[Note]:
        return notes(self.article.text)

    @cached_property
    def stamp(self) -> PublicationDate | None:
        return stamp(self.article)

    @cached_property
    def traces(self) -> Traces:
        return traces(self.article.text, self.may_double)


def origin(a: Article, b: Article) -> tuple[bool, Origin]:
    """Return whether `a` is the source of `b`, and why.

    Swapping the articles reverses the answer and keeps the Origin. Without evidence, the article whose `id`,
    then `path`, sorts first is called the source: a convention that keeps the output stable.

    The shares of common text play no part. A shortened copy shares most of its own text and little of its
    source's, but so does a source that its copy extends. Among labelled copies where the longer text holds
    0.7 of the shorter one's words, and the shorter at most half of the longer one's, the longer was the
    source in 15 of 15 (clough-stevenson), 25 of 25 (onestop-a), 133 of 152 (llmfake-gossipcop), 5 of 17
    (mixset) and 55 of 672 (wiki-versions): this reflects how each corpus was made, not which text came first.

    >>> first = Article("a", "a.txt", "The bridge opens in spring.", published="2031-03-14")
    >>> second = Article("b", "b.txt", "In spring the bridge opens.", published="2031-03-12")
    >>> origin(first, second)
    (False, Origin(by='published', confidence=0.9, why='published 2031-03-12, the copy 2031-03-14'))
    """
    return weigh_clues(Clues(a), Clues(b))


def weigh_clues(a: Clues, b: Clues) -> tuple[bool, Origin]:
    """Return the same as `origin`, from clues; only the clues that are needed are read."""
    told = by_preference(a.preferred, b.preferred) or by_attribution(a.article, a.notes, b.article, b.notes)
    third = None if told else by_agency(a.article, b.article)
    first = (a.article.id, a.article.path) <= (b.article.id, b.article.path)
    return told or (None if third else _weigh_rest(a, b)) or (first, third or UNKNOWN)


def _weigh_rest(a: Clues, b: Clues) -> tuple[bool, Origin] | None:
    """Return what tells where neither the user nor a note does."""
    return (
        by_date(a.stamp, b.stamp, a.today or b.today)
        or by_traces(a.traces, b.traces)
        or by_first_seen(a.article, b.article)
        or by_hint(a.article, a.notes, b.article, b.notes)
        or by_file_time(a.article, b.article)
    )
