"""Stories that many articles carry, and words counted once for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random

import numpy as np
import pytest
from texts import reworded, unlike, write

import dedup
from dedup.candidates.sketch import count_features
from dedup.candidates.stories import LEAST_CARRIERS, count_stories_once, find_stories, link_carriers
from dedup.kernels.pairs import Pairs
from dedup.kernels.ragged import Ints
from dedup.words.function_words import content_words
from dedup.words.pairs import PAIR_SLOTS
from dedup.words.rarity import THE_TWO, WORD_SLOTS, Rarity, count_words, raise_counts
from dedup.words.sentences import NONE, holders_of, sentences_of
from dedup.words.split import split_words


def rarity_of(texts: Sequence[str]) -> Rarity:
    """Return in how many of the texts words and pairs of words are."""
    words, pairs = np.zeros(WORD_SLOTS, np.int32), np.zeros(PAIR_SLOTS, np.int32)
    split = split_words(texts)
    raise_counts(words, [count_words(split).slots])
    raise_counts(pairs, [count_features(split, content_words(split))[1].slots])
    return Rarity(words, pairs, len(texts))


def counted_once(texts: Sequence[str], stories: Sequence[Sequence[int]]) -> Rarity:
    def fetch(numbers: Ints) -> Mapping[int, str]:
        return {number: texts[number] for number in numbers.tolist()}

    return count_stories_once(rarity_of(texts), [np.array(story) for story in stories], fetch)


def equal(one: Rarity, other: Rarity) -> bool:
    return (
        one.articles == other.articles
        and np.array_equal(one.words, other.words)
        and np.array_equal(one.pairs, other.pairs)
    )


def story(place: int = 0) -> str:
    return write(unlike(1000 * place, 8))


@pytest.mark.parametrize("prints", [2, LEAST_CARRIERS, 30, 450])
def test_a_story_counts_as_two_articles(prints: int) -> None:
    """What others hold stays as it is; a story of few prints too."""
    others = [write(unlike(5000 + 100 * i, 4)) for i in range(5)]
    texts = [*others, *[story()] * prints]
    expected = rarity_of([*others, *[story()] * (THE_TWO if prints >= LEAST_CARRIERS else prints)])
    assert equal(expected, counted_once(texts, [range(5, 5 + prints)]))


def test_prints_that_were_not_looked_at_count_too() -> None:
    """Where the counters say that forty print a story, two of them are enough to count it once."""
    texts = [*[story()] * 40, *[write(unlike(5000, 4))] * 2]
    assert equal(rarity_of([story()] * 2 + texts[40:]), counted_once(texts, [[3, 17]]))


def test_nothing_is_counted_below_zero() -> None:
    """Not where the prints differ, each with a part of the story."""
    texts = [write(unlike(0, 10)[i % 5 :]) for i in range(25)]
    once = counted_once(texts, [range(25)])
    assert 0 <= once.words.min() and 0 <= once.pairs.min() and once.articles == THE_TWO
    assert once.words.max() <= 25


def test_carriers_hang_together() -> None:
    """All prints of a story are linked, however each is cut, and no others; furniture links nobody."""
    footer = write(unlike(90_000, 2))
    whole = unlike(0, 12)
    texts = [write(whole[i % 4 : 12 - i % 3]) for i in range(10)] + [story(3 + i) for i in range(10)]
    sentences = sentences_of(split_words([f"{text}\n\n{footer}" for text in texts]))
    links = link_carriers(
        holders_of(sentences, np.arange(20)), np.sort(sentences_of(split_words([footer])).hash)
    )
    assert [list(range(10))] == [each.tolist() for each in find_stories(links)]
    assert len(links) < 20
    assert 0 == len(link_carriers(holders_of(sentences_of(split_words([])), np.zeros(0, np.int64)), NONE))


def test_groups_follow_the_links() -> None:
    """Numbers that hang together make a group if there are enough of them."""
    links = Pairs.of([(1, 2), (3, 4), (2, 4), (7, 8), (5, 6), (6, 9), (9, 5)])
    assert [[1, 2, 3, 4]] == [each.tolist() for each in find_stories(links)]
    assert [[1, 2, 3, 4], [5, 6, 9]] == [each.tolist() for each in find_stories(links, 3)]


@pytest.mark.parametrize("runs", [1, 4])
def test_a_story_that_many_rewrite_is_found_in_all(tmp_path: Path, runs: int) -> None:
    """Its wording is in all of them and still proves where they come from, also in an index."""
    source = unlike(0, 14, 18)
    texts = {"source.txt": write(source)}
    for i in range(24):
        random = Random(i)
        touched = reworded(random, source, 0.12, 10_000 + 500 * i)
        kept = set(random.sample(range(14), 4))
        texts[f"copy-{i:02}.txt"] = write([source[k] if k in kept else touched[k] for k in range(14)])
    found = set()
    folder = tmp_path / "scrape"
    folder.mkdir()
    for run in range(runs):
        for name in list(texts)[run::runs]:
            (folder / name).write_text(texts[name], "utf-8")
        matches = dedup.scan(folder, index=tmp_path / "news.dedup" if runs > 1 else None)
        found |= {frozenset((match.source.id, match.copy.id)) for match in matches}
    assert {frozenset(("source.txt", name)) for name in texts if name != "source.txt"} <= found
