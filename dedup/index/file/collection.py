"""A collection in a file: new articles are read and judged; known ones are looked up.

Storing and judging commit step by step. If a run is killed, the next run first finishes what it left undone.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime

import numpy as np

from dedup.article import Article, Match, Settings, Wanted
from dedup.candidates.exact import ExactPairs
from dedup.candidates.fingerprint import Fingerprints
from dedup.index.collection import Found, LikelyPairs, Reported, Stage
from dedup.index.file import furnishing, likeness, matches, pairing, runs, stories
from dedup.index.file.ahead import Ahead
from dedup.index.file.attempts import Attempts
from dedup.index.file.intake import Intake
from dedup.index.file.matches import UNREPORTED
from dedup.index.file.runs import Position
from dedup.index.file.store import Store
from dedup.index.taken import Taken
from dedup.judging.prior import Lookalikes, PendingPairs
from dedup.kernels.pairs import Pairs
from dedup.kernels.ragged import Ints
from dedup.matching.story import tally
from dedup.reading import Item
from dedup.words.hashing import WordHashes
from dedup.words.rarity import Rarity
from dedup.words.sentences import Sentences
from dedup.words.split import Words


class FileCollection:
    """The articles of an open index, and one run on it."""

    def __init__(
        self, store: Store, settings: Settings, command: str = "scan", prune: Sequence[str] = ()
    ) -> None:
        """Begin a run of this command; articles below the paths in `prune` are forgotten with their files."""
        began = datetime.now(UTC)
        self._store = store
        self._now = began.replace(tzinfo=None)
        self._attempts = Attempts(store)
        self._run = runs.begin(store, command, self._now)
        self._prune = prune
        self._intake = Intake(store, settings, int(began.timestamp() * 1e9))

    keeps_versions: bool = False

    @property
    def taken(self) -> Taken:
        """The results of reading so far."""
        return self._intake.taken

    # --- Reading

    def unread(self, found: Iterable[Item]) -> Iterator[Item]:
        """Yield the articles of new and changed files."""
        return self._intake.unread(found)

    def add(self, batch: Fingerprints) -> None:
        """Take articles, and store them once there are enough for a commit."""
        self._intake.add(batch)

    def end_reading(self) -> None:
        """Store the remaining articles, and forget the articles of files that are gone."""
        self._intake.commit()
        self._intake.prune(self._prune)

    # --- Judging

    def pending(self) -> Ints:
        """Return the numbers of the articles that are not yet judged."""
        return runs.pending(self._store)

    def exact_pairs(self) -> ExactPairs:
        """Pair pending articles with those that hold the same words, in the order of ids."""
        return pairing.exact_pairs(self._store, self.pending())

    def likely_pairs(self, jobs: int) -> LikelyPairs:
        """Pair pending articles with those that share enough rare buckets, in the order of ids."""
        return pairing.likely_pairs(self._store, self.pending(), jobs)

    def sentences(self, numbers: Ints, jobs: int) -> Sentences:
        """Return the sentences of articles."""
        return furnishing.sentences(self._store, numbers, jobs)

    def keep_furniture(self, found: WordHashes) -> WordHashes:
        """Keep the sentences that were found to be furniture; return all that ever were, sorted."""
        with self._store.transaction():
            furnishing.keep(self._store, found)
        return furnishing.furniture(self._store)

    def in_order_of(self, pairs: Pairs) -> Ahead:
        """Return the articles; their texts are fetched for thousands of pairs at a time."""
        return Ahead(self._store, pairs)

    def done(self, stage: Stage, pairs: Pairs) -> int:
        """Return how many pairs of a stage a stopped run has finished; pairs are in the order of ids."""
        position = runs.progress(self._store)
        if position is None:
            return 0
        return bisect_right(range(len(pairs)), position, key=lambda i: self._position(stage, pairs, i))

    @property
    def is_careful(self) -> bool:
        """Whether earlier runs ended at a pair again and again, so that each is tried by itself."""
        return self._attempts.is_careful

    def may_try(self, first: int, second: int) -> bool:
        """Note which pair is tried; return False for one that is set aside, as a run ended at it."""
        return self._attempts.may_try(first, second)

    def was_stopped(self) -> bool:
        """Return whether an earlier run was stopped while it judged."""
        return runs.progress(self._store) is not None

    def set_aside(
        self, pairs: Pairs, done: int, pending: Sequence[PendingPairs], lookalikes: Sequence[Lookalikes]
    ) -> None:
        """Keep the verdicts on likely pairs, and in the same transaction the progress of judging."""
        with self._store.transaction():
            likeness.keep(self._store, pending, lookalikes)
            runs.set_progress(self._store, self._position("likely", pairs, done - 1))

    def pending_pairs(self) -> PendingPairs:
        """Return the pairs that may be copies, in the order of their ids."""
        return likeness.pending_pairs(self._store)

    def lookalikes(self) -> Lookalikes:
        """Return all lookalikes among the stored articles."""
        return likeness.lookalikes(self._store)

    def keep(self, stage: Stage, pairs: Pairs, done: int, found: Sequence[Found]) -> None:
        """Keep matches, and in the same transaction the progress of judging."""
        with self._store.transaction():
            matches.keep(self._store, found, self._now)
            runs.set_progress(self._store, self._position(stage, pairs, done - 1))

    def end_judging(self) -> None:
        """Clear what was pending: every article is judged. The matches get their places in stories."""
        with self._store.transaction():
            runs.end_judging(self._store)
            self._attempts.end()
            dropped = matches.drop_of_versions(self._store)
            stories.settle(self._store)
        self.taken.updates += dropped

    def _position(self, stage: Stage, pairs: Pairs, i: int) -> Position:
        """Return the position of a pair in the order of judging."""
        first, second = int(pairs.first[i]), int(pairs.second[i])
        ids = self._store.ids([first, second])
        return stage, ids[first], ids[second]

    # --- What is stored

    @property
    def rarity(self) -> Rarity:
        """The number of articles in which words and pairs of words occur."""
        return self._store.rarity

    def articles(self, numbers: Sequence[int]) -> dict[int, Article]:
        """Return articles by number, ascending; their texts are empty if texts are not kept."""
        return self._store.articles(np.array(numbers, np.int64))

    def texts(self, numbers: Ints) -> Mapping[int, str | Words]:
        """Return texts by number, or words if texts are not kept."""
        return self._store.texts(numbers)

    def sites(self, numbers: Ints) -> Mapping[int, str | None]:
        """Return the sites of articles by number; None where a site is not known."""
        return self._store.sites(numbers)

    def words_instead(self, numbers: Sequence[int]) -> Mapping[str, Words]:
        """Return by id the words of articles whose texts are not kept; nothing if texts are kept."""
        if self._store.choice.keeps_texts:
            return {}
        kept, ids = self._store.texts(np.array(numbers, np.int64)), self._store.ids(numbers)
        return {ids[number]: words for number, words in kept.items() if isinstance(words, Words)}

    # --- Reporting

    def report(self) -> Reported:
        """End the run; return the matches that no scan has reported yet."""
        count = self.end_run(UNREPORTED)
        found = matches.read(self._store, UNREPORTED)
        return Reported(found, count, matches.tally(self._store, UNREPORTED), stories.changes(self._store))

    def end_run(self, wanted: Wanted) -> int:
        """Record what the run did; return how many of the wanted matches there are."""
        count = matches.count(self._store, wanted)
        runs.end(self._store, self._run, _counts(self.taken, count), datetime.now(UTC).replace(tzinfo=None))
        return count


class TrialCollection(FileCollection):
    """The articles of an open index, and given articles that are compared with them and leave no trace.

    If a given article is already stored, the given version replaces the stored one for the time of the trial.
    """

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store = store
        self._intake = Intake(store, settings, 0, known=False)
        self._found: dict[int, Match] = {}
        self._now = datetime.now(UTC).replace(tzinfo=None)
        runs.end_judging(store)
        self._attempts = Attempts(store)
        runs.begin_trial(store)

    def end_reading(self) -> None:
        """Store the remaining articles."""
        self._intake.commit()

    def keep(self, stage: Stage, pairs: Pairs, done: int, found: Sequence[Found]) -> None:
        """Keep matches, and the articles as they were given."""
        first = matches.next_number(self._store)
        matches.keep(self._store, found, self._now)
        self._found |= {number: each.match for number, each in enumerate(found, first)}

    def report(self) -> Reported:
        """Return all matches of given articles."""
        placed = matches.placed(self._store, self._found)
        return Reported(placed, len(placed), tally(placed))


@contextmanager
def trial(store: Store, settings: Settings) -> Iterator[TrialCollection]:
    """Lend a collection of what is stored, which may be added to; everything is undone at the end."""
    with store.trial():
        store.upgrade()
        yield TrialCollection(store, settings)


def _counts(taken: Taken, count: int) -> dict[str, int]:
    return {
        "added": taken.read - taken.changed,
        "changed": taken.changed,
        "moved": taken.moved,
        "forgotten": taken.forgotten,
        "problems": taken.unread,
        "matches": count,
    }
