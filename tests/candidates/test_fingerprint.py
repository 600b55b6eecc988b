"""Fingerprints: the same in any number of threads and in any batches."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterable, Iterator
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from texts import made_up, ordinary, unlike, write

from dedup.article import Article, Problem, Settings
from dedup.candidates.fingerprint import Entry, Fingerprints, fingerprint, fingerprint_articles
from dedup.candidates.sketch import (
    LONG,
    PERMUTATIONS,
    bucket_keys,
    least_keys,
    pair_features,
    permutations,
    sign,
)
from dedup.kernels.threads import in_threads
from dedup.reading import Input, batches, loaded
from dedup.reading.batching import BATCH_ARTICLES
from dedup.words.function_words import content_words
from dedup.words.packing import unpack
from dedup.words.split import Words, split_words

Plain = tuple[object, ...]
SETTINGS = Settings()


def plain(entry: Entry) -> Plain:
    """Return an entry as values that compare."""
    arrays = (entry.keys, entry.word_slots, entry.pair_slots)
    return (
        entry.article,
        unpack(entry.packed),
        entry.words,
        entry.content,
        *(array.tolist() for array in arrays),
    )


def plains(results: Iterable[Fingerprints]) -> list[tuple[list[Plain], tuple[Problem, ...]]]:
    """Return batches as values that compare."""
    return [([plain(entry) for entry in each.entries], each.problems) for each in results]


def fingerprint_one(text: str) -> Entry:
    """Return the fingerprint of a single text."""
    (entry,) = fingerprint_articles([Article("x", "x", text)], SETTINGS)
    return entry


def fingerprint_all(items: Iterable[Input | Problem], jobs: int = 1) -> Iterator[Fingerprints]:
    """Fingerprint inputs as a run does: in batches, in threads."""
    return in_threads(fingerprint_batch, batches(items), jobs)


def fingerprint_batch(items: list[Input | Problem]) -> Fingerprints:
    return fingerprint(loaded(items, SETTINGS.max_bytes), SETTINGS)


def given_inputs(count: int) -> list[Input | Problem]:
    """Return inputs with their data: every fifth is a problem already, every seventh turns out to be one."""
    items: list[Input | Problem] = []
    for i in range(count):
        text = b"\0" if i % 7 == 3 else write(ordinary(Random(i), i % 12)).encode()
        items.append(Problem(f"{i}", "vanished") if i % 5 == 3 else Input(f"{i}.txt", f"{i}", data=text))
    return items


def test_threads_change_nothing() -> None:
    """One thread and three give the same entries and problems, in the order of the inputs."""
    items = given_inputs(4 * BATCH_ARTICLES + 5)
    one = plains(fingerprint_all(items))
    assert one == plains(fingerprint_all(iter(items), 3))
    ids = [item.id for i, item in enumerate(items) if isinstance(item, Input) and i % 7 != 3 and i % 12]
    assert ids == [entry.article.id for each in fingerprint_all(items) for entry in each.entries]


@pytest.mark.parametrize("jobs", [1, 2])
def test_stopping_early_leaves_no_thread(monkeypatch: pytest.MonkeyPatch, jobs: int) -> None:
    """Whoever takes one batch and goes leaves no thread behind, and most of the inputs alone."""
    monkeypatch.setattr("dedup.reading.batching.BATCH_ARTICLES", 2)
    before = threading.active_count()
    items = iter(given_inputs(1000))
    results = fingerprint_all(items, jobs)
    assert isinstance(results, Generator)
    next(results)
    results.close()
    assert before == threading.active_count()
    assert len(list(items)) > 900


def test_what_goes_wrong_in_a_thread_is_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    """An error of a thread ends the run and all threads."""

    def fail(texts: list[str]) -> Words:
        raise MemoryError

    monkeypatch.setattr("dedup.candidates.fingerprint.split_words", fail)
    before = threading.active_count()
    with pytest.raises(MemoryError):
        list(fingerprint_all(given_inputs(1000), 2))
    assert before == threading.active_count()


@pytest.mark.parametrize("count", [0, 1, 3])
def test_problems_alone_make_no_entries(count: int) -> None:
    """A batch of nothing but problems returns them."""
    problems = tuple(Problem(f"{i}", "binary") for i in range(count))
    assert Fingerprints((), problems) == fingerprint(problems, SETTINGS)


def test_steps_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Large texts are split into words a few at a time; what is stored of each stays the same."""
    items = [item for item in given_inputs(40) if isinstance(item, Input)]
    expected = plains([fingerprint_batch(items)])
    alone = [plain(entry) for item in items for entry in fingerprint_batch([item]).entries]
    for characters in (1, 300, 2000):
        monkeypatch.setattr("dedup.candidates.fingerprint.STEP_CHARACTERS", characters)
        assert expected == plains([fingerprint_batch(items)])
    assert expected[0][0] == alone


def test_large_inputs_are_batches_by_themselves(monkeypatch: pytest.MonkeyPatch) -> None:
    """Inputs are cut into batches by the bytes they carry, and come back in their order."""
    monkeypatch.setattr("dedup.reading.batching.BATCH_BYTES", 100)
    items = [
        Input(f"{i}", f"{i}", data=b"word " * size) for i, size in enumerate((1, 200, 2, 300, 5, 5, 5, 5, 5))
    ]
    batches = [[entry.article.id for entry in each.entries] for each in fingerprint_all(items)]
    assert [["0", "1"], ["2", "3"], ["4", "5", "6", "7"], ["8"]] == batches


@pytest.mark.parametrize(
    ("words", "has_keys"), [(0, False), (1, False), (19, False), (20, True), (100, True)]
)
def test_short_articles_have_no_buckets(words: int, has_keys: bool) -> None:
    """Below min_words an article takes part in exact matching only."""
    entry = fingerprint_one(" ".join(map(made_up, range(words))))
    assert (words, has_keys) == (entry.words, len(entry.keys) > 0)


def test_an_article_without_features_has_no_buckets() -> None:
    """Function words alone have no features: two such articles would share all buckets."""
    assert 0 == len(fingerprint_one("the of and to in " * 20).keys)


def test_the_text_is_kept_apart_from_the_article() -> None:
    """The entry's article has an empty text, and the packed text is the text as read."""
    entry = fingerprint_one("  A\r\ntext \ud83d. ")
    assert ("", "  A\r\ntext \ud83d. ") == (entry.article.text, unpack(entry.packed))


drawn_words = st.lists(st.sampled_from(["ab", "a", "b", "ba", "straße", "漢", "字", "1", "11"]), max_size=6)
gaps = st.sampled_from([" ", ", ", "\n\n", " — ", ". ", "\t"])


def disguised(draw: st.DataObject, words: list[str]) -> str:
    """Return the words in any case, with any gaps."""
    parts = []
    for word in words:
        parts += [draw.draw(st.sampled_from([word, word.upper(), word.title()])), draw.draw(gaps)]
    return draw.draw(st.sampled_from(["", " ", "«"])) + "".join(parts)


@hypothesis_settings(deadline=None)
@given(drawn_words, drawn_words, st.booleans(), st.data())
def test_content_is_equal_for_the_same_words_only(
    one: list[str], other: list[str], same: bool, draw: st.DataObject
) -> None:
    """The content hash is that of the folded words in order: case, gaps and punctuation do not change it."""
    other = one if same else other
    first, second = fingerprint_one(disguised(draw, one)), fingerprint_one(disguised(draw, other))
    assert (one == other) == (first.content == second.content)
    assert (len(one), len(other)) == (first.words, second.words)


@pytest.mark.parametrize("sentences", [80, 500, 900])
def test_a_long_text_has_more_buckets_by_brute_force(sentences: int) -> None:
    """It has all permuted hashes below 2^32 / LONG beside the least ones; another text these alone."""
    text = write(unlike(0, sentences))
    words = split_words([text])
    features = pair_features(words, content_words(words))
    (signature,) = sign(features)
    mixed = features.hashes.astype(np.uint64)
    for shift, factor in ((16, 0x85EBCA6B), (13, 0xC2B2AE35), (16, 1)):
        mixed = (mixed ^ mixed >> np.uint64(shift)) * np.uint64(factor) % np.uint64(1 << 32)
    a, b = (each.astype(np.uint64) for each in permutations())
    expected = {(k << 24) | int(least) & 0xFFFFFF for k, least in enumerate(signature)}
    if len(mixed) > LONG:
        for k in range(PERMUTATIONS):
            permuted = (a[k] * mixed + b[k]) % np.uint64(1 << 32)
            expected |= {(k << 24) | value for value in permuted[permuted < (1 << 32) // LONG].tolist()}
    keys = fingerprint_one(text).keys
    assert (sentences > 80) == (len(mixed) > LONG)
    assert sorted(expected) == keys.tolist()
    assert bucket_keys(signature[None])[0].tolist() == least_keys(keys).tolist()
