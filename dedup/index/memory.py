"""A collection in memory, for one run: everything in it is pending, and nothing outlives the run.

It only stores: it does not read files, compare texts or judge. `file/` holds a collection that persists.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from dedup import reading
from dedup.article import Article, LeftOut, Match, Settings
from dedup.candidates.collisions import Candidates, find_candidates
from dedup.candidates.exact import ExactPairs, pair_groups
from dedup.candidates.fingerprint import Entry, Fingerprints
from dedup.candidates.thinning import thin
from dedup.index.collection import Found, LikelyPairs, Reported, Stage
from dedup.index.once import AGAIN, Once
from dedup.index.taken import Taken
from dedup.judging.prior import Lookalikes, PendingPairs, join_lookalikes, join_pending
from dedup.kernels.pairs import Pairs
from dedup.kernels.ragged import Ints
from dedup.words.hashing import WordHashes
from dedup.words.packing import unpack
from dedup.words.pairs import PAIR_SLOTS
from dedup.words.rarity import WORD_SLOTS, Rarity, raise_counts
from dedup.words.sentences import Sentences, join_sentences
from dedup.words.split import Words

MOST_WORDS_KEPT = 4_000_000
"""Words that are kept from reading to the end of the run, at 29 bytes each; the texts of other articles are
split again whenever their words are needed."""


class MemoryCollection:
    """Articles numbered from 0 in the order of arrival."""

    def __init__(self, settings: Settings | None = None, keeps_versions: bool = False) -> None:
        """With `keeps_versions`, an article that was met before is stored again."""
        self.keeps_versions = keeps_versions
        self._settings = settings or Settings()
        self.taken = Taken()
        self._articles: list[Article] = []
        self._packed: list[bytes] = []
        self._sentences: list[WordHashes] = []
        self._split: dict[int, Words] = {}
        self._held: set[int] = set()
        self._words_kept = 0
        self._lengths: list[int] = []
        self._contents: list[int] = []
        self._keys: list[NDArray[np.uint32]] = []
        self._numbers: dict[str, int] = {}
        self._given: dict[str, tuple[str, int]] = {}
        self._once = Once()
        self._word_counts = np.zeros(WORD_SLOTS, np.int32)
        self._pair_counts = np.zeros(PAIR_SLOTS, np.int32)
        self._pending: list[PendingPairs] = []
        self._lookalikes: list[Lookalikes] = []
        self._matches: list[Match] = []

    def __len__(self) -> int:
        return len(self._articles)

    @property
    def ids(self) -> Sequence[str]:
        """The ids of all articles, by number."""
        return list(self._numbers)

    # --- Reading

    def unread(self, found: Iterable[reading.Item]) -> Iterator[reading.Item]:
        """Yield every article of the files found."""
        for item in found:
            self.taken.files += 1
            yield from reading.expand(item, self._settings)

    def add(self, batch: Fingerprints) -> None:
        """Store articles. What was met before is left out; an id that is given twice is a problem."""
        for problem in batch.problems:
            self.taken.report(problem)
        for left in batch.left_out:
            self.taken.leave_out(left)
        new = []
        for entry in batch.entries:
            article = entry.article
            if not self.keeps_versions and (self._once.is_again(entry) or self._is_given_again(entry)):
                self.taken.leave_out(LeftOut(article.path, AGAIN, line=article.line))
            elif (named := self._named(entry)) is None:
                self.taken.report(reading.given_before(article))
            else:
                self._numbers[named.article.id] = len(self._numbers)
                self._given[named.article.id] = (article.path, entry.content)
                new.append(named)
        self._store(new)

    def _is_given_again(self, entry: Entry) -> bool:
        """Check whether one article is given twice: under one id, with the same words."""
        given = self._given.get(entry.article.id)
        return given is not None and entry.article.line is not None and given[1] == entry.content != 0

    def _named(self, entry: Entry) -> Entry | None:
        """Return an article under an id that no other has: its own, or with its file in front.

        None if a file gives one id to two articles.
        """
        article = entry.article
        if article.id not in self._given:
            return entry
        id_ = reading.id_within(article)
        if self._given[article.id][0] == article.path or id_ in self._given:
            return None
        return replace(entry, article=replace(article, id=id_))

    def _store(self, new: Sequence[Entry]) -> None:
        for entry in new:
            self._keep_words(len(self._articles), entry)
            self._articles.append(entry.article)
            self._packed.append(entry.packed)
            self._sentences.append(entry.sentences)
            self._lengths.append(entry.words)
            self._contents.append(entry.content)
            self._keys.append(entry.keys)
        raise_counts(self._word_counts, [entry.word_slots for entry in new])
        raise_counts(self._pair_counts, [entry.pair_slots for entry in new])
        self.taken.read += len(new)
        self.taken.short += sum(entry.words < self._settings.min_words for entry in new)

    def _keep_words(self, number: int, entry: Entry) -> None:
        """Keep the words of an article unless it is an exact copy of one before, which is seldom compared."""
        if entry.content not in self._held and self._words_kept + entry.words <= MOST_WORDS_KEPT:
            self._held.add(entry.content)
            self._words_kept += entry.words
            self._split[number] = entry.split

    def end_reading(self) -> None:
        """Do nothing: what was added is already stored."""

    # --- Judging

    def pending(self) -> Ints:
        """Return all numbers."""
        return np.arange(len(self))

    def exact_pairs(self) -> ExactPairs:
        """Pair the articles that hold the same words."""
        ids, contents = self.ids, self.contents()
        by_id = np.array(sorted(np.flatnonzero(contents).tolist(), key=ids.__getitem__), np.int64)
        order = by_id[np.argsort(contents[by_id], kind="stable")]
        same = contents[order][1:] == contents[order][:-1]
        groups = [
            [(ids[number], number) for number in order[low:high].tolist()] for low, high in _stretches(same)
        ]
        pairs, large = pair_groups(groups)
        return ExactPairs(Pairs.of([(a, b) for (_, a), (_, b) in pairs]), large)

    def likely_pairs(self, jobs: int = 1) -> LikelyPairs:
        """Pair articles that share enough rare buckets, in the order of ids; exact pairs are left out."""
        found, contents, ids = self.candidates(jobs), self.contents(), self.ids
        kept = np.flatnonzero(thin(found, self.lengths(), len(self)))
        kept = kept[contents[found.first[kept]] != contents[found.second[kept]]]
        by_id = np.array(sorted(range(len(ids)), key=ids.__getitem__), np.int64)
        rank = np.empty(len(ids), np.int64)
        rank[by_id] = np.arange(len(ids))
        ranks = np.sort(np.stack((rank[found.first[kept]], rank[found.second[kept]])), axis=0)
        low, high = ranks[:, np.lexsort(ranks[::-1])]
        return LikelyPairs(Pairs(by_id[low], by_id[high]), found.full_buckets)

    def candidates(self, jobs: int = 1) -> Candidates:
        """Return every pair of articles that share enough rare buckets, found in `jobs` threads.

        The hub of an over-full bucket does not depend on the order of arrival.
        """
        keys = np.concatenate([np.zeros(0, np.uint32), *self._keys])
        article = np.repeat(np.arange(len(self), dtype=np.int32), [len(each) for each in self._keys])
        contents, ids = self._contents, self.ids
        by_content = np.array(sorted(range(len(ids)), key=lambda i: (contents[i], ids[i])), np.int64)
        rank = np.empty(len(ids), np.int64)
        rank[by_content] = np.arange(len(ids))
        return find_candidates(keys, article, rank, jobs)

    def sentences(self, numbers: Ints, jobs: int) -> Sentences:
        """Return the sentences of articles."""
        return join_sentences([self._sentences[number] for number in numbers.tolist()])

    def keep_furniture(self, found: WordHashes) -> WordHashes:
        """Return what was found: nothing was known before."""
        return found

    def in_order_of(self, pairs: Pairs) -> MemoryCollection:
        """Return this collection: in memory, every order is equally fast."""
        return self

    def done(self, stage: Stage, pairs: Pairs) -> int:
        """Return 0: every run judges all pairs."""
        return 0

    is_careful = False

    def may_try(self, first: int, second: int) -> bool:
        """Return True: nothing is known of earlier runs."""
        return True

    def was_stopped(self) -> bool:
        """Return False: a stopped run leaves nothing behind."""
        return False

    def set_aside(
        self, pairs: Pairs, done: int, pending: Sequence[PendingPairs], lookalikes: Sequence[Lookalikes]
    ) -> None:
        """Keep the verdicts on likely pairs."""
        self._pending += pending
        self._lookalikes += lookalikes

    def pending_pairs(self) -> PendingPairs:
        """Return the pairs that may be copies, in the order of their ids."""
        return join_pending(self._pending)

    def lookalikes(self) -> Lookalikes:
        """Return all lookalikes."""
        return join_lookalikes(self._lookalikes)

    def keep(self, stage: Stage, pairs: Pairs, done: int, found: Sequence[Found]) -> None:
        """Keep matches."""
        self._matches += [each.match for each in found]

    def end_judging(self) -> None:
        """Do nothing: the collection ends with the run."""

    # --- What is stored

    @property
    def rarity(self) -> Rarity:
        """The number of articles in which words and pairs of words occur."""
        return Rarity(self._word_counts, self._pair_counts, len(self))

    def lengths(self) -> Ints:
        """Return how many words every article has, by number."""
        return np.array(self._lengths, np.int64)

    def contents(self) -> NDArray[np.uint64]:
        """Return the hash of every article's words by number: equal for exact copies, 0 without words."""
        return np.array(self._contents, np.uint64)

    def articles(self, numbers: Iterable[int]) -> dict[int, Article]:
        """Return articles by number, ascending, texts included."""
        return {
            number: replace(self._articles[number], text=unpack(self._packed[number]))
            for number in sorted(set(numbers))
        }

    def texts(self, numbers: Ints) -> dict[int, str | Words]:
        """Return the words of articles by number where they are kept, or the texts."""
        return {
            number: self._split[number] if number in self._split else unpack(self._packed[number])
            for number in numbers.tolist()
        }

    def sites(self, numbers: Ints) -> dict[int, str | None]:
        """Return the sites of articles by number; None where a site is not known."""
        return {number: self._articles[number].site for number in numbers.tolist()}

    def words_instead(self, numbers: Sequence[int]) -> Mapping[str, Words]:
        """Return the words that are kept, by id."""
        return {self._articles[number].id: self._split[number] for number in numbers if number in self._split}

    # --- Reporting

    def report(self) -> Reported:
        """Return all matches."""
        from dedup.matching.story import place, tally  # slow to import, and `check` of nothing needs none

        placed = tuple(place(self._matches))
        return Reported(placed, len(placed), tally(placed))


def _stretches(same: NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of two or more rows that are the same; `same` compares each row with the next.

    >>> list(_stretches(np.array([True, False, False, True, True])))
    [(0, 2), (3, 6)]
    """
    edges = np.flatnonzero(np.diff(np.concatenate(([False], same, [False])).astype(np.int8)))
    for low, high in edges.reshape(-1, 2).tolist():
        yield low, high + 1
