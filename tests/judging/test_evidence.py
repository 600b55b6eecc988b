"""Evidence about pairs of articles, against an oracle that applies the definitions word by word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from itertools import pairwise
from math import sqrt
from random import Random

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from texts import made_up, ordinary, reworded, unlike, write

from dedup.candidates.sketch import pair_features
from dedup.judging.evidence import COMMON, LITTLE, LONE_WORD, NEEDED, WINDOW, Evidence, Side, find_evidence
from dedup.judging.profile import KEYWORD, NUMERAL, RUN, SPECIAL, Profile, hash_runs, make_profile
from dedup.judging.profile_table import table_of
from dedup.kernels.evidence import SIDE
from dedup.words.function_words import content_words
from dedup.words.pairs import PAIR_SLOTS, REACH, hash_pairs, pair_slots
from dedup.words.rarity import WORD_SLOTS, Rarity
from dedup.words.split import split_words

FRESH = Rarity(np.zeros(WORD_SLOTS, np.int32), np.zeros(PAIR_SLOTS, np.int32), 0)
COUNTS = np.random.default_rng(2)
WORN = Rarity(
    COUNTS.integers(0, 100, WORD_SLOTS, np.int32), COUNTS.integers(0, 60, PAIR_SLOTS, np.int32), 100
)
"""Some words and pairs are common, most by chance; which ones depends on their hashes alone."""

TOKENS = [
    *(made_up(number) for number in range(14)),
    *(f"{made_up(number)}ingen" for number in range(4)),  # the same stems, longer words
    *(made_up(number).capitalize() for number in range(10, 14)),
    *("the", "of", "The", "7", "2024", "“", "”", ". The", ". And", ". Of", ". The", ". And", "\n\n"),
]
prose = st.lists(st.sampled_from(TOKENS), max_size=60).map(" ".join)

# The oracle. It sees one pair of profiles at a time.


@dataclass(frozen=True, slots=True)
class Entry:
    """A content word of a sentence."""

    word: int
    sentence: int
    place: int
    weight: float
    role: int


Sentences = list[list[Entry]]


def sentences_of(profile: Profile, article: int) -> Sentences:
    """Return the entries of an article by sentence, in the order of its text."""
    one = profile.of(article)
    sentences: Sentences = [[] for _ in range(int(one.sentences[-1]))]
    word = np.empty_like(one.word)
    word[one.by_word] = one.word
    columns = (word, one.sentence, one.place, one.weight, one.role)
    for row in zip(*(column.tolist() for column in columns), strict=True):
        sentences[row[1]].append(Entry(*row))
    return sentences


def words_of(sentences: Sentences) -> list[set[int]]:
    return [{entry.word for entry in sentence} for sentence in sentences]


def best_matches(own: Sentences, other: Sentences) -> list[int | None]:
    """Return for each sentence the one that it shares most weight with; the first of those that tie."""
    best: list[int | None] = []
    for sentence in own:
        shared = [[entry.weight for entry in sentence if entry.word in words] for words in words_of(other)]
        values = [sum(cell) * (LONE_WORD if len(cell) < 2 else 1) for cell in shared]
        best.append(values.index(max(values)) if values else None)
    return best


def found_at(sentence: list[Entry], other: Sentences, best: int | None) -> list[Entry]:
    """Return the words of a sentence that its best match holds, or a sentence next to that."""
    if best is None:
        return []
    near = set[int]().union(*words_of(other)[max(best - WINDOW, 0) : best + WINDOW + 1])
    return [entry for entry in sentence if entry.word in near]


def pair_freshness(one: Entry, other: Entry, rarity: Rarity) -> float:
    pair = hash_pairs(np.array([one.word], np.uint64), np.array([other.word], np.uint64))
    return float(rarity.freshness(pair)[0])


def fresh_weights(found: list[Entry], rarity: Rarity) -> list[float]:
    """Return what each shared word weighs after it was worn by the company that it keeps."""
    worn: list[list[float]] = [[] for _ in found]
    for i, (one, other) in enumerate(pairwise(found)):
        if other.place - one.place <= REACH:
            fresh = pair_freshness(one, other, rarity)
            worn[i].append(fresh)
            worn[i + 1].append(fresh)
    return [entry.weight * max(fresh, default=1.0) for entry, fresh in zip(found, worn, strict=True)]


def own_weights(sentence: list[Entry], rarity: Rarity) -> list[float]:
    """Return what each word of a sentence weighs by its freshest pair with a word near it."""
    return [
        entry.weight
        * max(
            (
                pair_freshness(entry, other, rarity)
                for other in sentence
                if 0 < abs(other.place - entry.place) <= REACH
            ),
            default=1.0,
        )
        for entry in sentence
    ]


def less_heaviest(weights: list[float]) -> float:
    """Sum the weights of words, the heaviest left out."""
    return sum(weights) - max(weights, default=0.0)


def lacked(own: Sentences, other: Sentences, role: int) -> int:
    """Count the distinct words of a role that the other article lacks."""
    held = set[int]().union(*words_of(other))
    return sum(entry.role & 3 == role and entry.word not in held for sentence in own for entry in sentence)


def named_otherwise(own: Sentences, other: Sentences) -> list[bool]:
    """Tell which sentences hold a name or number that the other article nowhere holds."""
    held = set[int]().union(*words_of(other))
    return [any(entry.role & SPECIAL and entry.word not in held for entry in sentence) for sentence in own]


def expected_swapped(one: Sentences, other: Sentences) -> float:
    """Return the share of the mutual best matches in which both sentences name something else."""
    if not is_compared(one, other):
        return 0.0
    best, back = best_matches(one, other), best_matches(other, one)
    mutual = [(row, match) for row, match in enumerate(best) if match is not None and back[match] == row]
    own, mirrored = named_otherwise(one, other), named_otherwise(other, one)
    return sum(own[row] and mirrored[match] for row, match in mutual) / max(len(mutual), 1)


def share_held(own: Sentences, other: Sentences) -> float:
    """Return what the words that the other article holds weigh, as a share of all."""
    held = set[int]().union(*words_of(other))
    entries = [entry for sentence in own for entry in sentence]
    found = sum(entry.weight for entry in entries if entry.word in held)
    return found / (sum(entry.weight for entry in entries) or 1.0)


def is_compared(one: Sentences, other: Sentences) -> bool:
    return max(share_held(one, other), share_held(other, one)) >= COMMON


def expected_side(own: Sentences, other: Sentences, rarity: Rarity) -> dict[str, float]:
    """Return what the docstring of Side says of one article of a pair."""
    best, back = best_matches(own, other), best_matches(other, own)
    mutual = [match is not None and back[match] == row for row, match in enumerate(best)]
    found = [found_at(sentence, other, match) for sentence, match in zip(own, best, strict=True)]
    gains = [less_heaviest(fresh_weights(entries, rarity)) for entries in found]
    whole = sum(less_heaviest(own_weights(sentence, rarity)) for sentence in own)
    reciprocal = sum(gain for gain, both in zip(gains, mutual, strict=True) if both)
    shared = sum(
        entry.weight for entries, both in zip(found, mutual, strict=True) if both for entry in entries
    )
    aligned = [match for match, both, gain in zip(best, mutual, gains, strict=True) if both and gain > 0]
    steps = [(after > before) - (after < before) for before, after in pairwise(filter_none(aligned))]
    values = [
        (gain if both else 0.0) - NEEDED * less_heaviest(own_weights(sentence, rarity))
        for gain, both, sentence in zip(gains, mutual, own, strict=True)
    ]
    first, last = best_stretch(values)
    if not is_compared(own, other):
        reciprocal, steps, mutual, shared, first, last = 0.0, [], [], 0.0, 0, 0
    return {
        "mutual": reciprocal / max(whole, LITTLE),
        "order": sum(steps) / sqrt((len(steps) + 1) / 3),
        "own_keywords": lacked(own, other, KEYWORD),
        "own_numerals": lacked(own, other, NUMERAL),
        "weight": whole,
        "differing": differing(own, other, mutual),
        "fresh": reciprocal / shared if shared else 1.0,
        "passage": sum(values[first:last]),
        "passage_differing": differing(own[first:last], other, mutual[first:last]),
        "passage_steps": steps_within([(best[row], values[row]) for row in range(first, last)]),
    }


def steps_within(sentences: list[tuple[int | None, float]]) -> int:
    """Count the sentences above what is needed that follow the last such one."""
    followed = filter_none([match for match, value in sentences if value > 0])
    return sum(0 < after - before <= WINDOW + 1 for before, after in pairwise(followed))


def best_stretch(values: list[float]) -> tuple[int, int]:
    """Return the bounds of the values that follow each other and have the greatest sum above 0, the shortest
    and first of several.
    """
    bounds = [(a, b) for a in range(len(values)) for b in range(a + 1, len(values) + 1)]
    best = max(
        bounds,
        key=lambda each: (round(sum(values[slice(*each)]), 9), each[0] - each[1], -each[0]),
        default=(0, 0),
    )
    return best if sum(values[slice(*best)]) > 0 else (0, 0)


def differing(own: Sentences, other: Sentences, mutual: Sequence[bool]) -> float:
    """Return the share of the names and numbers in matching sentences, and one more, that the other lacks."""
    held = set[int]().union(*words_of(other))
    aligned = [sentence for sentence, both in zip(own, mutual, strict=bool(mutual)) if both]
    named = [entry.word for sentence in aligned for entry in sentence if entry.role & SPECIAL]
    return sum(word not in held for word in named) / (len(named) + 1)


def filter_none(matches: list[int | None]) -> list[int]:
    return [match for match in matches if match is not None]


def expected_runs(one: Profile, other: Profile) -> tuple[float, float]:
    """Return the common runs, each by the lesser freshness of the two, and the Jaccard similarity."""
    first, second = (
        dict(zip(each.run.tolist(), each.run_freshness.tolist(), strict=True)) for each in (one, other)
    )
    common = first.keys() & second.keys()
    either = first.keys() | second.keys()
    return sum(min(first[run], second[run]) for run in common), len(common) / max(len(either), 1)


def values_of(side: Side, pair: int) -> dict[str, float]:
    return {each.name: float(getattr(side, each.name)[pair]) for each in fields(Side)}


def assert_evidence(profile: Profile, first: list[int], second: list[int], rarity: Rarity) -> None:
    """Compare the evidence for pairs of articles with the oracle's."""
    evidence = evidence_of(profile, first, second, rarity)
    for pair, numbers in enumerate(zip(first, second, strict=True)):
        one, other = (sentences_of(profile, number) for number in numbers)
        assert pytest.approx(expected_side(one, other, rarity), rel=1e-9, abs=1e-9) == values_of(
            evidence.first, pair
        )
        assert pytest.approx(expected_side(other, one, rarity), rel=1e-9, abs=1e-9) == values_of(
            evidence.second, pair
        )
        assert pytest.approx(expected_swapped(one, other)) == evidence.swapped[pair]
        runs = expected_runs(*(profile.of(number) for number in numbers))
        assert pytest.approx(runs, rel=1e-9) == (evidence.runs[pair], evidence.resemblance[pair])


# What is tested.


def profile_of(texts: list[str], rarity: Rarity) -> Profile:
    return make_profile(split_words(texts), rarity)


def evidence_of(profile: Profile, first: list[int], second: list[int], rarity: Rarity) -> Evidence:
    return find_evidence(table_of(profile), np.array(first, np.int64), np.array(second, np.int64), rarity)


def rows_of(evidence: Evidence) -> list[list[float]]:
    """Return all numbers of each pair: those of the first article, of the second one, of both."""
    sides = [getattr(side, each.name) for side in (evidence.first, evidence.second) for each in fields(Side)]
    return np.column_stack([*sides, evidence.runs, evidence.resemblance]).tolist()


def swapped(evidence: Evidence) -> Evidence:
    """Return the evidence with the articles in the other order."""
    return Evidence(evidence.second, evidence.first, evidence.swapped, evidence.runs, evidence.resemblance)


def every_pair(articles: int) -> tuple[list[int], list[int]]:
    """Return each article with each, itself included, in both orders."""
    pairs = [(one, other) for one in range(articles) for other in range(articles)]
    return [one for one, _ in pairs], [other for _, other in pairs]


def news(seed: int) -> list[str]:
    """Return a text, rewrites of it with its sentences in order and shuffled, and another text."""
    random = Random(seed)
    source = ordinary(random, random.randint(2, 12), vocabulary=100)
    rewrite = reworded(random, source, 0.4, first=1000)
    shuffled = random.sample(rewrite, len(rewrite))
    merged = [one + other for one, other in zip(source[::2], source[1::2], strict=False)]
    other = ordinary(random, 8, vocabulary=100)
    return [write(text) for text in (source, rewrite, shuffled, merged, other)]


@settings(deadline=None, max_examples=150)
@given(st.lists(prose, min_size=1, max_size=3), st.sampled_from([FRESH, WORN]))
@example(["", "“", "the of", made_up(1)], FRESH)
def test_evidence_follows_the_definitions(texts: list[str], rarity: Rarity) -> None:
    """Every pair of a batch has the evidence of the oracle, which sees the pair alone."""
    assert_evidence(profile_of(texts, rarity), *every_pair(len(texts)), rarity)


@pytest.mark.parametrize("rarity", [FRESH, WORN])
@pytest.mark.parametrize("seed", range(10))
def test_evidence_about_rewrites_follows_the_definitions(seed: int, rarity: Rarity) -> None:
    """The same for texts, their rewrites in order and out of order, and texts in which sentences merged."""
    texts = news(seed)
    assert_evidence(profile_of(texts, rarity), *every_pair(len(texts)), rarity)


@settings(deadline=None)
@given(st.lists(prose, min_size=1, max_size=3), st.sampled_from([FRESH, WORN]))
def test_which_is_first_makes_no_difference(texts: list[str], rarity: Rarity) -> None:
    """Swapping the articles swaps their sides, bit for bit, and leaves the runs."""
    profile = profile_of(texts, rarity)
    first, second = every_pair(len(texts))
    swap = swapped(evidence_of(profile, second, first, rarity))
    assert rows_of(evidence_of(profile, first, second, rarity)) == rows_of(swap)


def run_of(text: str) -> int:
    """Return the hash of the last run of a text."""
    return int(hash_runs(split_words([text]).hashes, RUN)[-1])


def test_runs_in_texts_of_two_languages_are_the_same_from_both_sides() -> None:
    """Where one article takes for a function word what the other does not, runs count the lesser."""
    run = f"war die {made_up(1)} in die war der in"
    german = f"Der Krieg war lang und er war für das Land und die Stadt das Ende. {run}"
    english = f"The talks broke down and no one would say when they might begin again. {run}"
    profile = profile_of([german, english], FRESH)
    evidence = evidence_of(profile, [0, 1], [1, 0], FRESH)
    assert [0.0, 1.0] == sorted(
        profile.of(i).run_freshness[profile.of(i).run == run_of(run)][0] for i in (0, 1)
    )
    assert [0.0, 0.0] == evidence.runs.tolist()
    assert evidence.resemblance[0] == evidence.resemblance[1] > 0


@settings(deadline=None)
@given(st.lists(prose, min_size=1, max_size=3), st.lists(prose, max_size=3), st.sampled_from([FRESH, WORN]))
@example(["", "the of"], [], FRESH)
@example(news(1), news(2), WORN)
def test_evidence_does_not_depend_on_the_batch(texts: list[str], others: list[str], rarity: Rarity) -> None:
    """A pair has the same evidence, bit for bit, alone, among other pairs and among more articles."""
    first, second = every_pair(len(texts))
    expected = rows_of(evidence_of(profile_of(texts, rarity), first, second, rarity))
    alone = [
        rows_of(evidence_of(profile_of([texts[one], texts[other]], rarity), [0], [1], rarity))[0]
        for one, other in zip(first, second, strict=True)
    ]
    assert expected == alone
    more = profile_of([*others, *texts], rarity)
    shifted = ([number + len(others) for number in numbers] for numbers in (first, second))
    assert expected == rows_of(evidence_of(more, *shifted, rarity))


@settings(deadline=None)
@given(st.lists(prose, min_size=1, max_size=3), st.sampled_from([FRESH, WORN]))
def test_shares_are_shares(texts: list[str], rarity: Rarity) -> None:
    """What is found is never more than there is, and no more can be lacking."""
    profile = profile_of(texts, rarity)
    pairs = every_pair(len(texts))
    evidence = evidence_of(profile, *pairs, rarity)
    for side, articles in zip((evidence.first, evidence.second), pairs, strict=True):
        for share in (side.mutual, evidence.resemblance):
            assert share.min() >= -1e-12
            assert share.max() <= 1 + 1e-12
        for lacking, held in ((side.own_keywords, profile.keywords), (side.own_numerals, profile.numerals)):
            assert lacking.min() >= 0
            assert (lacking <= held[articles]).all()
    assert evidence.runs.min() >= 0


@pytest.mark.parametrize("wordless", ["", " \n\n", "— …", "“"])
def test_articles_without_words_show_nothing(wordless: str) -> None:
    """Without words nothing is found, and all that the other side holds is its own."""
    profile = profile_of([wordless, "Beside the Harbour stand 77 cranes.", wordless], FRESH)
    actual = rows_of(evidence_of(profile, [0, 1, 0], [1, 0, 2], FRESH))
    weight = actual[0][SIDE + 4]
    assert weight > 0
    nothing, own = [0, 0, 0, 0, 0, 0, 1, 0, 0, 0], [0, 0, 1, 1, weight, 0, 1, 0, 0, 0]
    assert [nothing, own, [0, 0]] == [actual[0][:SIDE], actual[0][SIDE : 2 * SIDE], actual[0][2 * SIDE :]]
    assert [own, nothing, [0, 0]] == [actual[1][:SIDE], actual[1][SIDE : 2 * SIDE], actual[1][2 * SIDE :]]
    assert [*nothing, *nothing, 0, 0] == actual[2]


def test_articles_of_function_words_show_nothing() -> None:
    """Sentences without content words are sentences that show nothing, not even themselves."""
    evidence = evidence_of(
        profile_of(["The of. And the.", write(unlike(0, 3))], FRESH), [0, 0], [1, 0], FRESH
    )
    assert [0, 0] == (evidence.first.mutual + evidence.first.order).tolist()
    assert [0, 0] == (evidence.first.own_keywords + evidence.first.own_numerals).tolist()


@pytest.mark.parametrize("articles", [0, 2])
def test_no_pairs_no_evidence(articles: int) -> None:
    """Without pairs there is nothing to say."""
    assert [] == rows_of(evidence_of(profile_of([write(unlike(0, 2))] * articles, FRESH), [], [], FRESH))


@pytest.mark.parametrize("sentences", [2, 3, 10, 100])
def test_identical_texts_show_wholly_and_in_order(sentences: int) -> None:
    """Each sentence of a text matches itself, whole and in order, and every run is common."""
    profile = profile_of([write(unlike(0, sentences))] * 2, FRESH)
    evidence = evidence_of(profile, [0], [1], FRESH)
    for side in (evidence.first, evidence.second):
        assert pytest.approx([1, 0, 0]) == [side.mutual[0], side.own_keywords[0], side.own_numerals[0]]
        assert pytest.approx((sentences - 1) / sqrt(sentences / 3)) == side.order[0]
    assert (sentences * 12 - RUN + 1, 1.0) == (evidence.runs[0], evidence.resemblance[0])


def test_a_text_in_reverse_order_shows_wholly_and_backwards() -> None:
    """Turned round, the sentences match as before and every step goes back."""
    text = unlike(0, 10)
    profile = profile_of([write(text), write(text[::-1])], FRESH)
    evidence = evidence_of(profile, [0, 0], [0, 1], FRESH)
    assert pytest.approx([1, 1]) == evidence.first.mutual.tolist()
    assert -evidence.first.order[0] == evidence.first.order[1] < 0


def test_unrelated_texts_show_nothing() -> None:
    """Texts without a word in common have nothing but what is their own."""
    one, other = write(unlike(0, 5)), write(unlike(100, 7))
    evidence = evidence_of(profile_of([one, f"{other} Beside the Harbour, 77."], FRESH), [0], [1], FRESH)
    (actual,) = rows_of(evidence)
    first, second, runs = actual[:SIDE], actual[SIDE : 2 * SIDE], actual[2 * SIDE :]
    assert [[0, 0, 0, 0], [0, 0, 1, 1], [0, 0]] == [first[:4], second[:4], runs]
    assert [[0, 1, 0, 0, 0]] * 2 == [first[5:], second[5:]]


def test_a_name_is_not_lacking_where_it_begins_a_sentence_or_is_quoted() -> None:
    """Wherever and however the other article holds a name or a number, it is not the first one's own."""
    texts = ["They left Harbour and Quay in 1931.", "Harbour was full. “They came to quay in 1931.”"]
    evidence = evidence_of(profile_of(texts, FRESH), [0], [1], FRESH)
    assert [0, 0] == [evidence.first.own_keywords[0], evidence.first.own_numerals[0]]


def test_one_word_in_common_is_chance() -> None:
    """A single word that a sentence shares with the other text shows nothing, however rare."""
    profile = profile_of([write([list(range(12))]), write([[*range(100, 111), 5]])], FRESH)
    evidence = evidence_of(profile, [0], [1], FRESH)
    assert [0, 0] == (evidence.first.mutual + evidence.second.mutual).tolist() + evidence.runs.tolist()


def test_two_common_words_beat_a_rare_one() -> None:
    """A sentence's best match is one that shares two plain words, not one with a single rare name."""
    counted = FRESH.words.copy()
    plain = split_words([f"{made_up(1)} {made_up(2)}"]).stems >> np.uint64(44)
    counted[plain] = 300
    rarity = Rarity(counted, FRESH.pairs, 1000)
    own = write([[1, 2, 3]])
    other = write([[3, *range(10, 15)], range(20, 30), range(30, 40), [1, 2, *range(40, 45)]])
    profile = profile_of([own, other], rarity)
    weights = profile.of(0).weight
    assert LONE_WORD * weights[2] < weights[0] + weights[1] < weights[2]
    assert [3] == best_matches(*(sentences_of(profile, number) for number in (0, 1)))
    assert pytest.approx(min(weights[:2]) / LITTLE) == evidence_of(profile, [0], [1], rarity).first.mutual[0]


def test_templates_count_little() -> None:
    """Of two articles that share a template and differ in what is fresh, little is found in each other."""
    template, one, other = (write(unlike(start, 5)) for start in (0, 100, 200))
    texts = [f"{template} {one}", f"{template} {other}"]
    words = split_words([template])
    slots = set(pair_slots(pair_features(words, content_words(words)).hashes).tolist())
    pairs = np.zeros(PAIR_SLOTS, np.int32)
    pairs[sorted(slots)] = 1000
    shares, runs = zip(
        *(
            (float(evidence.first.mutual[0]), float(evidence.runs[0]))
            for rarity in (FRESH, Rarity(FRESH.words, pairs, 0))
            for evidence in [evidence_of(profile_of(texts, rarity), [0], [1], rarity)]
        ),
        strict=True,
    )
    assert shares[1] < 0.05 < 0.4 < shares[0]
    assert runs[1] < 0.05 * runs[0]


def test_a_story_that_everybody_prints_is_found_whole() -> None:
    """Worn throughout, a text is weighed against what it weighs itself: its copy holds all of it."""
    text = write(unlike(0, 40))
    words = split_words([text])
    pairs = np.zeros(PAIR_SLOTS, np.int32)
    pairs[pair_slots(pair_features(words, content_words(words)).hashes)] = 200
    worn = Rarity(FRESH.words, pairs, 300)
    evidence = evidence_of(profile_of([text, text], worn), [0], [1], worn)
    assert evidence.first.mutual[0] > 0.9
