"""Profiles of articles, against an oracle that goes through one text word by word."""

from __future__ import annotations

from dataclasses import dataclass, fields
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from texts import made_up, unlike, write

from dedup.judging.profile import (
    KEYWORD,
    MOST_SENTENCES,
    NAMES_UPTO,
    NEITHER,
    NUMERAL,
    QUOTED_WEIGHT,
    RUN,
    SPECIAL,
    Profile,
    hash_runs,
    make_profile,
)
from dedup.words.function_words import content_words
from dedup.words.hashing import mix64
from dedup.words.pairs import PAIR_SLOTS, REACH, hash_pairs
from dedup.words.rarity import WORD_SLOTS, Rarity, weigh
from dedup.words.split import CAPITAL, NUMBER, QUOTED, split_words

COUNTS = np.random.default_rng(1)
RARITY = Rarity(
    COUNTS.integers(0, 100, WORD_SLOTS, np.int32), COUNTS.integers(0, 60, PAIR_SLOTS, np.int32), 100
)
"""Some words and pairs are common, most by chance; which ones depends on their hashes alone."""

TOKENS = [
    *(made_up(number) for number in range(8)),
    *(f"{made_up(number)}ingen" for number in range(3)),  # the same stems, longer words
    *(made_up(number).capitalize() for number in range(3, 6)),
    *("the", "of", "and", "The", "7", "1234567", "漢", "“", "”", ".", ". The", ".", "\n\n"),
]
prose = st.lists(st.sampled_from(TOKENS), max_size=60).map(" ".join)
batches = st.lists(prose, max_size=4)


@dataclass(frozen=True, slots=True)
class Expected:
    """One article's profile in lists: entries are (word, sentence, place, weight, role)."""

    entries: list[tuple[int, int, int, float, int]]
    sentences: int
    runs: dict[int, float]
    words: int


def expected_profile(text: str, most: int = MOST_SENTENCES) -> Expected:
    """Return what the docstring of Profile says of a text, word by word."""
    words = split_words([text])
    content = content_words(words)
    quoted = (words.flags & QUOTED) != 0
    weight = (weigh(RARITY.share(words, content)) * np.where(quoted, QUOTED_WEIGHT, 1)).tolist()
    sentences = words.sentence.max(initial=-1) + 1
    stretch = max(-(-sentences // most), 1)
    entries: dict[tuple[int, int], tuple[int, float, int]] = {}
    for place, at in enumerate(np.flatnonzero(content)):
        key = int(words.stems[at]), int(words.sentence[at]) // stretch
        entries.setdefault(key, (place, weight[at], int(words.flags[at])))
    runs: dict[int, float] = {}
    for begin in range(len(words.hashes) - RUN + 1):
        inside = range(begin, begin + RUN)
        if not any(words.flags[at] & QUOTED for at in inside):
            value = np.zeros(1, np.uint64)
            for at in inside:
                value = mix64(value + words.hashes[at])
            topic = [at for at in inside if content[at]]
            worn = [RARITY.told(hash_pairs(words.stems[[a]], words.stems[[b]])) for a, b in pairwise(topic)]
            runs[int(value[0])] = max((float(fresh[0]) for fresh in worn), default=0.0)
    capitals = np.count_nonzero(words.flags[content] & np.uint8(CAPITAL))
    marks = NUMBER if capitals > NAMES_UPTO * np.count_nonzero(content) else CAPITAL | NUMBER
    flagged: dict[int, list[int]] = {}
    for (stem, _), (_, _, flags) in entries.items():
        flagged.setdefault(stem, []).append(flags)
    listed = []
    for (stem, sentence), (place, each_weight, _) in entries.items():
        first = all(other != stem or sentence <= later for other, later in entries)
        role = role_of(flagged[stem], marks) if first else NEITHER
        special = SPECIAL if entries[stem, sentence][2] & marks else 0
        listed.append((stem, sentence, place, each_weight, role | special))
    return Expected(listed, -(-sentences // stretch), runs, len(content))


def role_of(flags: list[int], marks: int) -> int:
    """Return the role of a word from its flags in every sentence, and from those that mark a name."""
    if any(each & NUMBER for each in flags):
        return NUMERAL
    return KEYWORD if len(flags) > 1 or any(each & marks for each in flags) else NEITHER


def expected_gain(expected: Expected) -> list[float]:
    """Return for each sentence the weight of its words less the heaviest.

    A word weighs by the freshest pair that it forms with a word at most REACH places away in its sentence.
    """

    def weight(entry: tuple[int, int, int, float, int]) -> float:
        near = [
            other[0]
            for other in expected.entries
            if other[1] == entry[1] and 0 < abs(other[2] - entry[2]) <= REACH
        ]
        pairs = [hash_pairs(np.array([entry[0]], np.uint64), np.array([word], np.uint64)) for word in near]
        fresh = max((float(RARITY.freshness(pair)[0]) for pair in pairs), default=1.0)
        return entry[3] * fresh

    def less_heaviest(sentence: int) -> float:
        weights = [weight(entry) for entry in expected.entries if entry[1] == sentence]
        return sum(weights) - max(weights, default=0)

    return [less_heaviest(sentence) for sentence in range(expected.sentences)]


def in_text(profile: Profile) -> NDArray[np.uint64]:
    """Return the words of one article's entries in the order of the text."""
    words = np.empty_like(profile.word)
    words[profile.by_word] = profile.word
    return words


def assert_profile(expected: Expected, actual: Profile) -> None:
    """Compare a profile of one article with the oracle's."""
    columns = (in_text(actual), actual.sentence, actual.place, actual.weight, actual.role)
    assert expected.entries == list(zip(*(column.tolist() for column in columns), strict=True))
    assert [0, len(expected.entries)] == actual.entries.tolist()
    by_word = sorted(range(len(expected.entries)), key=lambda entry: expected.entries[entry][:2])
    assert by_word == actual.by_word.tolist()
    assert pytest.approx([sum(entry[3] for entry in expected.entries)]) == actual.total.tolist()
    assert [0, expected.sentences] == actual.sentences.tolist()
    assert pytest.approx(expected_gain(expected), rel=1e-9, abs=1e-9) == actual.gain.tolist()
    assert sorted(expected.runs.items()) == list(
        zip(actual.run.tolist(), actual.run_freshness.tolist(), strict=True)
    )
    assert [0, len(expected.runs)] == actual.runs.tolist()
    roles = [entry[4] & 3 for entry in expected.entries]
    assert [roles.count(KEYWORD)] == actual.keywords.tolist()
    assert [roles.count(NUMERAL)] == actual.numerals.tolist()
    assert [expected.words] == actual.words.tolist()


def assert_equal(expected: Profile, actual: Profile) -> None:
    """Compare all columns, bit for bit, with their types."""
    for each in fields(Profile):
        one, other = getattr(expected, each.name), getattr(actual, each.name)
        assert (each.name, one.dtype, one.shape) == (each.name, other.dtype, other.shape)
        assert (each.name, one.tolist()) == (each.name, other.tolist())


def profile_of(*texts: str) -> Profile:
    """Return the profile of a batch of texts."""
    return make_profile(split_words(texts), RARITY)


@settings(deadline=None, max_examples=200)
@given(batches)
@example([])
@example(["", "the of and", "", "“", made_up(1)])
@example([" ".join(map(made_up, range(RUN)))])
def test_profiles_follow_the_rules(texts: list[str]) -> None:
    """Every article of a batch has the entries, weights and runs of the oracle, which sees it alone."""
    batch = profile_of(*texts)
    assert len(texts) == len(batch.words)
    for i, text in enumerate(texts):
        assert_profile(expected_profile(text), batch.of(i))


@settings(deadline=None)
@given(batches.filter(bool))
@example(["", ""])
def test_a_batch_is_its_articles(texts: list[str]) -> None:
    """A batch holds the profiles of its articles, as if each were alone."""
    batch = profile_of(*texts)
    for i, text in enumerate(texts):
        assert_equal(profile_of(text), batch.of(i))


def test_an_article_taken_out_does_not_keep_the_batch_in_memory() -> None:
    """No column of one article is a view of the batch's."""
    batch = profile_of("", write(unlike(0, 3)), write(unlike(50, 2)))
    one = batch.of(1)
    assert [] == [
        each.name
        for each in fields(Profile)
        if np.shares_memory(getattr(one, each.name), getattr(batch, each.name))
    ]


@settings(deadline=None)
@given(batches, st.integers(1, 4))
def test_many_sentences_are_compared_in_stretches(texts: list[str], most: int) -> None:
    """Articles of more sentences than allowed are cut into stretches of equal numbers of them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("dedup.judging.profile.MOST_SENTENCES", most)
        batch = profile_of(*texts)
    for i, text in enumerate(texts):
        assert_profile(expected_profile(text, most), batch.of(i))
    assert np.diff(batch.sentences).max(initial=0) <= most


@pytest.mark.parametrize(
    ("sentences", "rows"),
    [
        (MOST_SENTENCES, MOST_SENTENCES),
        (MOST_SENTENCES + 1, MOST_SENTENCES // 2 + 1),
        (2 * MOST_SENTENCES, MOST_SENTENCES),
        (2 * MOST_SENTENCES + 1, -(-(2 * MOST_SENTENCES + 1) // 3)),
    ],
)
def test_stretches_are_as_short_as_allowed(sentences: int, rows: int) -> None:
    """Up to the limit every sentence has a row; beyond, two or three share one, in that article only."""
    long, short = write(unlike(0, sentences, words=3)), write(unlike(0, 2, words=3))
    assert [0, rows, rows + 2] == profile_of(long, short).sentences.tolist()


def test_a_stem_counts_once_a_sentence() -> None:
    """Of two forms of a word in a sentence the first is kept; the next sentence holds the word again."""
    text = "Harbour resolve the resolution. Resolution harbour."
    profile = profile_of(text)
    assert [0, 1, 0, 1] == profile.place.tolist()[:2] + [place - 3 for place in profile.place.tolist()[2:]]
    assert [0, 0, 1, 1] == profile.sentence.tolist()
    first, second, *repeated = in_text(profile).tolist()
    assert [second, first] == repeated


@pytest.mark.parametrize(
    ("text", "keywords", "numerals"),
    [
        ("Cranes stand in the harbour.", 0, 0),  # a capital at the beginning marks no name
        ("Beside the Harbour stand seven cranes.", 1, 0),
        ("Harbour cranes stand. Nobody saw the Harbour.", 1, 0),  # repeated, and a capital: still one
        ("The cranes stand by the harbour. In the harbour lie boats.", 1, 0),
        ("The cranes of the harbour lift cranes.", 0, 0),  # repeated within one sentence
        ("In 1931 there were 77 cranes. In 1931 there was rain.", 0, 2),
        ("港口 的 起重機。港口 很 安靜。", 2, 0),  # no capitals: what two sentences hold
    ],
)
def test_key_words_and_numerals(text: str, keywords: int, numerals: int) -> None:
    """Key words are names and words that come again; numerals are counted apart; each counts once."""
    profile = profile_of(text)
    assert (keywords, numerals) == (profile.keywords[0], profile.numerals[0])


@pytest.mark.parametrize("text", ["", "  \n\n", "— …", "the of and", "“The.”"])
def test_texts_without_content_words(text: str) -> None:
    """What carries no topic has no entries, no runs and no weight, and its words are still counted."""
    profile = profile_of(text)
    assert ([], [], 0.0) == (profile.word.tolist(), profile.run.tolist(), profile.gain.sum())
    assert [len(split_words([text]).hashes)] == profile.words.tolist()


def test_a_run_of_function_words_counts_nothing() -> None:
    """A run without a pair of content words is kept, and its freshness is 0; with a fresh pair it is 1."""
    nothing = Rarity(np.zeros(WORD_SLOTS, np.int32), np.zeros(PAIR_SLOTS, np.int32), 0)
    texts = [
        f"the {first} of the and of the {last}" for first, last in (("of", "crane"), ("harbour", "crane"))
    ]
    profile = make_profile(split_words(texts), nothing)
    assert [0.0, 1.0] == profile.run_freshness.tolist()


@given(st.lists(st.integers(0, 3), max_size=12), st.integers(1, 5))
def test_runs_hash_their_words_in_order(words: list[int], length: int) -> None:
    """Two runs have the same hash where they are the same words in the same order, and only there."""
    runs = hash_runs(np.array(words, np.uint64), length).tolist()
    spelled = [tuple(words[i : i + length]) for i in range(len(words) - length + 1)]
    assert len(spelled) == len(runs)
    assert len(set(spelled)) == len(set(runs)) == len(set(zip(spelled, runs, strict=True)))
