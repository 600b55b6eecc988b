"""What the articles of an index share besides their news: their sentences, and which are furniture."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from dedup.index.file.store import Store, UnfitText
from dedup.index.file.values import columns_for
from dedup.kernels.ragged import Ints
from dedup.kernels.threads import in_threads
from dedup.words.hashing import WordHashes
from dedup.words.sentences import NONE, Sentences, join_sentences, sentences_of
from dedup.words.wordlist import words_of

ARTICLES_PER_STEP = 500
"""Articles that are split into words at once."""


def furniture(store: Store) -> WordHashes:
    """Return the sentences that are furniture, sorted; older formats keep none."""
    if not store.has("furniture", "sentence"):
        return NONE
    rows = store.database.execute("select sentence from furniture order by sentence").fetchnumpy()
    return np.asarray(rows["sentence"], np.uint64)


def keep(store: Store, found: WordHashes) -> None:
    """Keep furniture that was found."""
    new = columns_for("furniture", {"sentence": np.setdiff1d(found, furniture(store))})
    store.database.execute("insert into furniture by name select * from incoming", incoming=new)


def sentences(store: Store, numbers: Ints, jobs: int) -> Sentences:
    """Return the sentences of articles, split in `jobs` threads."""

    def work(packed: list[tuple[int, bytes]]) -> list[WordHashes]:
        found = sentences_of(words_of([store.unpacked(*each) for each in packed]))
        return np.split(found.hash, found.bounds[1:-1])

    def steps() -> Iterator[list[tuple[int, bytes]]]:
        for low in range(0, len(numbers), ARTICLES_PER_STEP):
            step = numbers[low : low + ARTICLES_PER_STEP]
            packed = store.packed(step)
            yield [(number, packed[number]) for number in step.tolist()]

    try:
        return join_sentences([each for part in in_threads(work, steps(), jobs) for each in part])
    except UnfitText as error:
        raise store.unfit(error) from error
