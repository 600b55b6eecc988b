"""The protocol between a run and the place where articles are kept, and the values that pass through it.

A collection decides what it keeps and what it looks up. `pipeline.py` decides how a run goes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from dedup.article import Article, Match, StoryChange, Tally
from dedup.candidates.exact import ExactPairs
from dedup.candidates.fingerprint import Fingerprints
from dedup.index.taken import Taken
from dedup.judging.comparison import Articles
from dedup.judging.prior import Lookalikes, PendingPairs
from dedup.kernels.pairs import Pairs
from dedup.kernels.ragged import Ints
from dedup.reading import Item
from dedup.words.hashing import WordHashes
from dedup.words.rarity import Rarity
from dedup.words.sentences import Sentences
from dedup.words.split import Words

Stage = Literal["exact", "likely", "settled"]
"""The stages of judging in their order, which is also alphabetical: exact copies are matched, likely pairs
are judged by their evidence, and those that remain after the prior are matched."""

EXACT: Stage = "exact"
LIKELY: Stage = "likely"
SETTLED: Stage = "settled"


@dataclass(frozen=True, slots=True)
class LikelyPairs:
    """Pairs worth comparing, and how many buckets were too full to pair all their articles."""

    pairs: Pairs
    full_buckets: int


@dataclass(frozen=True, slots=True)
class Found:
    """A match and the numbers of its articles."""

    source: int
    copy: int
    match: Match


@dataclass(frozen=True, slots=True)
class Reported:
    """The matches of a run, by story, the strongest story first; each has its place."""

    matches: Iterable[Match]
    count: int
    tally: Tally
    changes: tuple[StoryChange, ...] = ()


class Collection(Protocol):
    """Articles by number, with what is needed to find, judge and report the copies among them."""

    @property
    def taken(self) -> Taken:
        """The results of reading so far."""

    @property
    def keeps_versions(self) -> bool:
        """Whether versions of one article are stored each for itself, and matched with each other."""

    # --- Reading

    def unread(self, found: Iterable[Item]) -> Iterator[Item]:
        """Yield the inputs that have to be read: all but those that are stored and have not changed."""

    def add(self, batch: Fingerprints) -> None:
        """Store the articles of a batch, and record its problems."""

    def end_reading(self) -> None:
        """Store what has been added and not stored yet; every file has been read."""

    # --- Judging

    def pending(self) -> Ints:
        """Return the numbers of the pending articles, ascending: those stored and not yet judged."""

    def exact_pairs(self) -> ExactPairs:
        """Pair pending articles with those that hold the same words."""

    def likely_pairs(self, jobs: int) -> LikelyPairs:
        """Pair pending articles with those that share enough rare buckets; exact pairs are left out.

        Pairs, and the articles of each pair, are in the order of ids, regardless of the order of arrival.
        """

    def sentences(self, numbers: Ints, jobs: int) -> Sentences:
        """Return the sentences of articles, found in `jobs` threads."""

    def keep_furniture(self, found: WordHashes) -> WordHashes:
        """Keep the sentences that were found to be furniture; return all that ever were, sorted."""

    def in_order_of(self, pairs: Pairs) -> Articles:
        """Return the articles, for a comparison that needs them in the order of these pairs."""

    def done(self, stage: Stage, pairs: Pairs) -> int:
        """Return how many pairs of a stage a stopped run has finished."""

    @property
    def is_careful(self) -> bool:
        """Whether earlier runs ended at a pair again and again, so that each is tried by itself."""

    def may_try(self, first: int, second: int) -> bool:
        """Note which pair is tried; return False for one that is set aside, as a run ended at it."""

    def was_stopped(self) -> bool:
        """Return whether an earlier run was stopped while it judged."""

    def set_aside(
        self, pairs: Pairs, done: int, pending: Sequence[PendingPairs], lookalikes: Sequence[Lookalikes]
    ) -> None:
        """Keep the verdicts on likely pairs; the first `done` pairs are judged now."""

    def pending_pairs(self) -> PendingPairs:
        """Return the pairs that may be copies, in the order of their ids."""

    def lookalikes(self) -> Lookalikes:
        """Return all lookalikes among the stored articles."""

    def keep(self, stage: Stage, pairs: Pairs, done: int, found: Sequence[Found]) -> None:
        """Keep matches; the first `done` pairs of the stage are finished now."""

    def end_judging(self) -> None:
        """Clear what was pending: every article is judged."""

    # --- What is stored

    @property
    def rarity(self) -> Rarity:
        """The number of articles in which words and pairs of words occur."""

    def articles(self, numbers: Sequence[int]) -> dict[int, Article]:
        """Return articles by number, ascending, with their texts if these are kept."""

    def texts(self, numbers: Ints) -> Mapping[int, str | Words]:
        """Return texts by number, or words where no texts are kept."""

    def sites(self, numbers: Ints) -> Mapping[int, str | None]:
        """Return the sites of articles by number; None where a site is not known."""

    def words_instead(self, numbers: Sequence[int]) -> Mapping[str, Words]:
        """Return by id the words of articles whose texts are not kept; nothing if texts are kept."""

    # --- Reporting

    def report(self) -> Reported:
        """Return the matches that no run has reported yet."""
