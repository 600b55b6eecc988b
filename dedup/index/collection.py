"""What the flow asks of a place where articles are kept: the protocol, and the values that pass through it.

A collection decides what it keeps and what it looks up. How a run goes is for `pipeline.py` to say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from dedup.article import Article, Match, Problem
from dedup.candidates.exact import ExactPairs
from dedup.candidates.fingerprint import Fingerprints
from dedup.judging.comparison import Articles
from dedup.judging.prior import Lookalikes, PendingPairs
from dedup.kernels.pairs import Pairs
from dedup.kernels.ragged import Ints
from dedup.reading import Input
from dedup.words.rarity import Rarity
from dedup.words.split import Words

Stage = Literal["exact", "likely", "settled"]
"""The stages of judging, in their order, which is also that of their names: exact copies are matched, likely
pairs are judged by their evidence, and what the prior leaves of these is matched."""

EXACT: Stage = "exact"
LIKELY: Stage = "likely"
SETTLED: Stage = "settled"


@dataclass(slots=True)
class Taken:
    """What came of the reading."""

    problems: list[Problem] = field(default_factory=list)
    read: int = 0
    """Articles that are new or changed."""
    short: int = 0
    """Of these, the ones under `min_words`."""
    changed: int = 0
    moved: int = 0
    forgotten: int = 0


@dataclass(frozen=True, slots=True)
class LikelyPairs:
    """Pairs worth comparing, and how many buckets were too full to pair all with all."""

    pairs: Pairs
    full_buckets: int


@dataclass(frozen=True, slots=True)
class Found:
    """A match and the numbers of its articles."""

    source: int
    copy: int
    match: Match


def report_order(source: str, score: float, copy: str) -> tuple[str, float, str]:
    """Return the sort key of a match in every report: by source, the surest first."""
    return source, -score, copy


def sorted_matches(matches: Iterable[Match]) -> tuple[Match, ...]:
    """Return matches in the order of reports."""
    ordered = sorted(matches, key=lambda match: report_order(match.source.id, match.score, match.copy.id))
    return tuple(ordered)


class Collection(Protocol):
    """Articles by number, with what is needed to find, judge and report the copies among them."""

    @property
    def taken(self) -> Taken:
        """What came of the reading so far."""

    # --- Reading

    def unread(self, found: Iterable[Input | Problem]) -> Iterator[Input | Problem]:
        """Yield what has to be read of the files found: all but what is stored and has not changed."""

    def add(self, batch: Fingerprints) -> None:
        """Store the articles of a batch, and count what could not be read."""

    def end_reading(self) -> None:
        """Store what is still on its way; every file has been read."""

    # --- Judging

    def pending(self) -> Ints:
        """Return the numbers of the articles that are stored and not yet judged, ascending."""

    def exact_pairs(self) -> ExactPairs:
        """Pair pending articles with those that hold the same words."""

    def likely_pairs(self, jobs: int) -> LikelyPairs:
        """Pair pending articles with those that share telling buckets; exact pairs are left out.

        Pairs and their articles are ordered by id, so that nothing depends on the order of arrival.
        """

    def in_order_of(self, pairs: Pairs) -> Articles:
        """Return the articles for a comparison that asks for them in the order of these pairs."""

    def done(self, stage: Stage, pairs: Pairs) -> int:
        """Return how many pairs of a stage a run that was stopped is done with."""

    def was_stopped(self) -> bool:
        """Tell whether a run was stopped while it judged."""

    def set_aside(
        self, pairs: Pairs, done: int, pending: Sequence[PendingPairs], lookalikes: Sequence[Lookalikes]
    ) -> None:
        """Keep what the evidence says of likely pairs; the first `done` of these are judged."""

    def pending_pairs(self) -> PendingPairs:
        """Return the pairs that may be copies, in the order of their ids."""

    def lookalikes(self) -> Lookalikes:
        """Return all pairs of stored articles that are alike."""

    def keep(self, stage: Stage, pairs: Pairs, done: int, found: Sequence[Found]) -> None:
        """Keep matches; the first `done` pairs of the stage are judged."""

    def end_judging(self) -> None:
        """Forget what was pending: every article is judged."""

    # --- What is stored

    @property
    def rarity(self) -> Rarity:
        """In how many articles words and pairs of words occur."""

    def articles(self, numbers: Sequence[int]) -> dict[int, Article]:
        """Return articles by number, ascending, with their texts where these are kept."""

    def words_instead(self, numbers: Sequence[int]) -> Mapping[str, Words]:
        """Return by id the words of articles whose texts are not kept; nothing where texts are."""

    # --- Reporting

    def report(self) -> tuple[int, Iterable[Match]]:
        """Return how many matches nobody has reported yet, and these in the order of reports."""
