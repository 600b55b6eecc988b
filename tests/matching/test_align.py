"""Passages: their places, their claims, and bounded time and memory on hostile texts."""

from __future__ import annotations

import tracemalloc
from random import Random

import numpy as np
import pytest
from aligned import Text, align, aligned_sentences
from hypothesis import example, given, settings
from hypothesis import strategies as st
from plain.passages import compare_stretches
from texts import Sentence, made_up, ordinary, reworded, unlike, write

from dedup.article import Span
from dedup.matching.align import RUN, Alignment
from dedup.words.function_words import content_words
from dedup.words.split import split_words

BITS = 10.0
"""The weight of every word here."""

seeds = st.integers(0, 2**32).map(Random)


def text_of(text: str, bits: float = BITS) -> Text:
    """Return a text in which every word weighs the same."""
    words = split_words([text])
    return Text(words, np.full(len(words.hashes), bits, np.float32), content_words(words))


def align_texts(source: str, copy: str, bits: float = BITS) -> Alignment:
    """Align two texts in which every word weighs the same."""
    return align(text_of(source, bits), text_of(copy, bits))


def whole(text: str) -> Span:
    """Return the span from the first word to the last: everything except the last full stop."""
    return 0, len(text) - 1


def spans(alignment: Alignment) -> list[tuple[Span, Span, bool]]:
    """Return the passages without their similarity."""
    return [(passage.source, passage.copy, passage.verbatim) for passage in alignment.passages]


def tokens(text: str) -> list[str]:
    """Return the words of a text of made-up words."""
    return text.lower().replace(".", " ").split()


def covered(text: str, parts: list[Span]) -> set[int]:
    """Return the numbers of the words inside the spans."""
    words = split_words([text])
    places = list(zip(words.start.tolist(), words.end.tolist(), strict=True))
    return {i for i, (low, high) in enumerate(places) for begin, end in parts if begin <= low and high <= end}


@settings(deadline=None)
@given(seeds, st.integers(1, 60), st.sampled_from([20, 400, 10_000]))
def test_a_text_against_itself_is_one_verbatim_passage(
    random: Random, sentences: int, vocabulary: int
) -> None:
    """Everything is copied, used and verbatim, in one passage, even if words and sentences repeat."""
    text = write(ordinary(random, sentences, vocabulary))
    alignment = align_texts(text, text)
    assert [(whole(text), whole(text), True)] == spans(alignment)
    assert (1.0, 1.0) == (alignment.copied, alignment.used)
    assert [1.0] == [passage.similarity for passage in alignment.passages]


@settings(deadline=None)
@given(seeds)
def test_a_repeated_sentence_does_not_part_a_passage(random: Random) -> None:
    """A refrain is aligned with the occurrence in the same place, not with the first one."""
    sentences = unlike(0, 12)
    for place in random.sample(range(13), 4):
        sentences.insert(place, list(range(9000, 9008)))
    text = write(sentences)
    assert [(whole(text), whole(text), True)] == spans(align_texts(text, text))


@pytest.mark.parametrize(
    ("source", "copy"),
    [
        ("", ""),
        ("", write(unlike(0, 3))),
        (write(unlike(0, 3)), ""),
        ("…!?", "—"),
        ("the of and", "the of and"),
        (write(unlike(0, 20)), write(unlike(5000, 30))),
    ],
)
def test_nothing_in_common_is_no_passage(source: str, copy: str) -> None:
    """Texts without a common content word have no passages and share nothing; empty texts raise nothing."""
    alignment = align_texts(source, copy)
    assert ((), 0.0, 0.0, 0, 0, None) == (
        alignment.passages,
        alignment.copied,
        alignment.used,
        alignment.verbatim_words,
        alignment.repeated_words,
        alignment.example,
    )


def edited(random: Random, sentences: list[Sentence]) -> list[Sentence]:
    """Return the sentences after cuts, insertions, swaps, repetitions and rewording."""
    copy = [sentence for sentence in sentences if random.random() < 0.8]
    copy = [
        one if random.random() < 0.6 else reworded(random, [one], 0.4, 20_000 + 100 * i)[0]
        for i, one in enumerate(copy)
    ]
    for _ in range(random.randint(0, 6)):
        place = random.randrange(len(copy) + 1)
        match random.randrange(4):
            case 0:
                copy[place:place] = unlike(random.randrange(50_000, 90_000), 1)
            case 1:
                copy[place : place + 2] = copy[place : place + 2][::-1]
            case 2:
                copy[place:place] = copy[place : place + 1]
            case _:
                copy[place:] = copy[place:][::-1]
    return copy


@settings(deadline=None, max_examples=200)
@given(seeds, st.integers(0, 30), st.sampled_from([30, 400, 10_000]))
def test_passages_keep_their_word(random: Random, sentences: int, vocabulary: int) -> None:
    """Passages begin and end at words, verbatim ones hold the same words in the same order, shares are exact.

    Passages are in the order of the copy, and none is empty.
    """
    original = ordinary(random, sentences, vocabulary)
    source, copy = write(original), write(edited(random, original))
    alignment = align_texts(source, copy)
    for passage in alignment.passages:
        for text, (begin, end) in ((source, passage.source), (copy, passage.copy)):
            assert 0 <= begin < end <= len(text)
            assert text[begin:end] == text[begin:end].strip(" .")
            assert not (" " + text)[begin].isalnum()
            assert not (text + " ")[end].isalnum()
        lifted, written = (
            tokens(t[slice(*span)]) for t, span in ((source, passage.source), (copy, passage.copy))
        )
        assert not passage.verbatim or lifted == written
        assert 0 < passage.similarity <= 1
    assert sorted(alignment.passages, key=lambda passage: passage.copy[0]) == list(alignment.passages)
    copied = covered(copy, [passage.copy for passage in alignment.passages])
    used = covered(source, [passage.source for passage in alignment.passages])
    assert len(copied) == pytest.approx(alignment.copied * len(tokens(copy)))
    assert len(used) == pytest.approx(alignment.used * len(tokens(source)))


@settings(deadline=None)
@given(seeds, st.integers(0, 10), st.integers(1, 8), st.integers(0, 10))
def test_a_lifted_paragraph_is_found_where_it_stands(
    random: Random, before: int, lifted: int, after: int
) -> None:
    """A verbatim paragraph inside another text is one passage, from its first word to its last."""
    original = unlike(0, 15)
    place = random.randrange(len(original) - lifted + 1)
    paragraph = original[place : place + lifted]
    source = write(original)
    parts = [write(unlike(10_000, before)), write(paragraph), write(unlike(20_000, after))]
    copy = "\n\n".join(parts)
    begin = len(parts[0]) + 2
    there = source.index(write(paragraph))
    length = len(write(paragraph)) - 1
    alignment = align_texts(source, copy)
    assert [((there, there + length), (begin, begin + length), True)] == spans(alignment)
    assert alignment.copied == pytest.approx(lifted / (before + lifted + after))
    assert alignment.used == pytest.approx(lifted / 15)
    assert alignment.verbatim_words == 12 * lifted


@settings(deadline=None)
@given(seeds, st.integers(2, 40))
def test_a_third_of_the_words_replaced_is_still_found(random: Random, sentences: int) -> None:
    """If four of twelve words are new in every sentence, the whole text is one reworded passage."""
    original = unlike(0, sentences)
    source, copy = write(original), write(reworded(random, original, 1 / 3, 50_000))
    alignment = align_texts(source, copy)
    assert [(whole(source), whole(copy), False)] == spans(alignment)
    assert [pytest.approx(2 / 3)] == [passage.similarity for passage in alignment.passages]
    assert (1.0, 1.0) == (alignment.copied, alignment.used)
    assert {(n, n) for n in range(sentences)} <= set(aligned_sentences(text_of(source), text_of(copy)))


@settings(deadline=None)
@given(seeds, st.integers(1, 40))
def test_shuffled_sentences_are_still_found(random: Random, sentences: int) -> None:
    """Both texts are found completely, in verbatim passages, however the sentences are shuffled."""
    original = unlike(0, sentences)
    shuffled = random.sample(original, sentences)
    alignment = align_texts(write(original), write(shuffled))
    assert (1.0, 1.0) == (alignment.copied, alignment.used)
    assert all(passage.verbatim for passage in alignment.passages)


@settings(deadline=None, max_examples=200)
@given(seeds, st.integers(1, 30), st.sampled_from([30, 400, 10_000]))
def test_swapped_roles_swap_the_verbatim_passages(random: Random, sentences: int, vocabulary: int) -> None:
    """If source and copy are swapped, the same passages are verbatim, except for some of a few common words,
    which may belong to either of two sentences.
    """
    original = ordinary(random, sentences, vocabulary)
    source, copy = write(original), write(edited(random, original))
    one, other = align_texts(source, copy), align_texts(copy, source)
    there = {(passage.source, passage.copy) for passage in one.passages if passage.verbatim}
    back = {(passage.copy, passage.source) for passage in other.passages if passage.verbatim}
    assert {part for part in there ^ back if len(tokens(source[slice(*part[0])])) >= RUN} == set()
    assert there == back or vocabulary == 30


@settings(deadline=None)
@given(seeds, st.integers(1, 30))
def test_swapped_roles_swap_the_shares(random: Random, sentences: int) -> None:
    """If source and copy are swapped, the shares are swapped too, as long as nothing was left out."""
    original = unlike(0, sentences)
    changed = [
        reworded(random, [one], random.random(), 50_000 + 100 * i)[0] for i, one in enumerate(original)
    ]
    source, copy = write(original), write(changed)
    one, other = align_texts(source, copy), align_texts(copy, source)
    assert (one.copied, one.used) == (other.used, other.copied)


def test_words_that_all_articles_hold_still_show_a_copy() -> None:
    """In a folder of copies of a single text, every word is common, and the copies are still found."""
    original = unlike(0, 20)
    source, copy = write(original), write([*original, *unlike(5000, 1)])
    assert align_texts(source, copy, bits=0.3).copied == pytest.approx(20 / 21)


def test_short_sentences_between_verbatim_ones_are_verbatim_too() -> None:
    """A sentence that is too short to align belongs to the passage around it."""
    original = unlike(0, 9)
    original[4] = [7000]
    text = write(original)
    extended = f"{text} {write(unlike(9000, 1))}"
    assert [(whole(text), whole(text), True)] == spans(align_texts(text, extended, bits=5.0))


@pytest.mark.parametrize(
    ("place", "kept", "taken"),
    [(4, 1, True), (4, 0, False), (0, 1, True), (8, 1, True), (0, 0, False), (8, 0, False)],
)
def test_what_is_said_again_in_its_place_is_taken_too(place: int, kept: int, taken: bool) -> None:
    """A sentence with little in common with its source is in a passage if it is between aligned sentences, or
    at the end of both texts, but not if it has nothing in common.
    """
    original = unlike(0, 9, words=6)
    copy = reworded(Random(1), original, 0.3, 50_000)
    copy[place] = [*original[place][:kept], *range(60_000, 60_006 - kept)]
    found = align_texts(write(original), write(copy), bits=3.0)
    words = {6 * place + word for word in range(6)}
    expected = words if taken else set()
    assert expected == words & covered(write(copy), [passage.copy for passage in found.passages])
    assert (found.copied == 1) == taken


def test_what_stands_elsewhere_is_not_taken() -> None:
    """A word in common with a sentence in another place is no evidence."""
    original = unlike(0, 12, words=6)
    copy = reworded(Random(1), original[:9], 0.3, 50_000)
    copy[4] = [original[11][0], *range(60_000, 60_005)]
    found = align_texts(write(original), write(copy), bits=3.0)
    assert covered(write(copy), [p.copy for p in found.passages]).isdisjoint(range(24, 30))


def verbatim_words_by_hand(source: list[int], copy: list[int]) -> int:
    """Count the words of the copy in runs of RUN words that the source holds, by comparing all runs."""
    runs = [source[i : i + RUN] for i in range(len(source) - RUN + 1)]
    found = {i + j for i in range(len(copy) - RUN + 1) if copy[i : i + RUN] in runs for j in range(RUN)}
    return len(found)


numbers = st.lists(st.integers(0, 1), max_size=30) | st.integers(0, 30).map(lambda n: list(range(n)))


@given(numbers, numbers)
@example(list(range(RUN)), list(range(RUN)))
@example(list(range(RUN - 1)), list(range(RUN - 1)))
@example(list(range(20)), [99, *range(5, 5 + RUN), 98, *range(RUN)])
def test_verbatim_words_equal_brute_force(source: list[int], copy: list[int]) -> None:
    """Each word of the copy counts once if it is in a run of eight words found anywhere in the source."""
    expected = verbatim_words_by_hand(source, copy)
    texts = [text_of(" ".join(map(made_up, text))) for text in (source, copy)]
    found = align(*texts)
    assert expected == found.verbatim_words
    assert verbatim_words_by_hand(copy, source) == found.repeated_words


def draw(count: int, vocabulary: int) -> list[int]:
    random = Random(1)
    return [random.randrange(vocabulary) for _ in range(count)]


HOSTILE = {
    "200,000 times one word": (made_up(1) + " ") * 200_000,
    "100,000 words without punctuation": " ".join(map(made_up, draw(100_000, 400))),
    "100,000 different words without punctuation": " ".join(map(made_up, range(100_000))),
    "20,000 different sentences of one word": write([i] for i in range(20_000)),
    "20,000 times one sentence of one word": write([1] for _ in range(20_000)),
    "20,000 sentences of 400 words": write([i] for i in draw(20_000, 400)),
    "5,000 times one sentence": write(unlike(0, 1) * 5000),
    "60 times 64 sentences": write(unlike(0, 64) * 60),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_need_bounded_memory(name: str) -> None:
    """Texts that repeat themselves align with themselves in far less memory than a table of all sentences."""
    text = text_of(HOSTILE[name])
    tracemalloc.start()
    alignment = align(text, text)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 500_000_000
    assert alignment.verbatim_words == len(text.words.hashes)


def test_a_passage_is_claimed_once() -> None:
    """A headline that repeats words of a sentence does not claim that sentence's copy as well.

    A sentence that the copy holds twice is used twice.
    """
    sentences = unlike(0, 4)
    headline = [*sentences[2][:5], 7000, 7001]
    source = write([headline, *unlike(8000, 6), *sentences])
    copy = write([*unlike(9000, 3), *sentences, *unlike(9500, 3)])
    found = align_texts(source, copy)
    assert [True] == [passage.verbatim for passage in found.passages]
    twice = align_texts(write(sentences), write([sentences[1], *unlike(9000, 4), sentences[1]]))
    assert 2 == len(twice.passages)
    assert 1 == len({passage.source for passage in twice.passages})


said = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 3), st.booleans()), min_size=1, max_size=20)
"""A stretch: the stem and weight of each word, and whether it carries the topic."""
Said = list[tuple[int, int, bool]]


def compared_by_hand(theirs: Said, ours: Said, whole: float) -> tuple[float, int, list[int]]:
    """Return the similarity, the words with a topic in common, and the first and last word of either."""
    last = [{stem: weight for stem, weight, _ in side} for side in (theirs, ours)]
    both = last[0].keys() & last[1].keys()
    dice = 2 * sum(last[1][stem] for stem in both) / max(sum(sum(each.values()) for each in last), 1e-9)
    tells = [{stem for stem, _, topic in side if topic} for side in (theirs, ours)]
    ends = []
    for side in (theirs, ours):
        shared = [n for n, (stem, _, topic) in enumerate(side) if topic and stem in both]
        found, total = sum(side[n][1] for n in shared), sum(weight for _, weight, topic in side if topic)
        first, end = 0, len(side) - 1
        if shared and found < whole * total:
            first, end = shared[0], shared[-1]
            while first and side[first - 1][0] in both:
                first -= 1
            while end + 1 < len(side) and side[end + 1][0] in both:
                end += 1
        ends += [first, end]
    return dice, len(tells[0] & tells[1]), ends


@settings(deadline=None)
@given(st.lists(st.tuples(said, said), min_size=1, max_size=3), st.sampled_from([0.3, 0.5, 2]))
def test_stretches_share_what_is_counted_by_hand(pairs: list[tuple[Said, Said]], whole: float) -> None:
    """The plain loop over all stretches of two texts gives each the values of the definitions."""
    columns = [[word for pair in pairs for word in pair[side]] for side in (0, 1)]
    lengths = [[len(pair[side]) for pair in pairs] for side in (0, 1)]
    arguments = []
    for words, each in zip(columns, lengths, strict=True):
        stem, weight, topic = zip(*words, strict=True)
        high = np.cumsum(each)
        arguments += [np.array(stem, np.uint64), np.array(weight, np.float64), np.array(topic, np.uint8)]
        arguments += [high - each, high]
    rooms = [np.empty(20, kind) for kind in (np.uint64,) * 2 + (np.int32,) * 3 + (np.uint8,) * 2]
    dice, alike, ends = (
        np.empty(len(pairs)),
        np.empty(len(pairs), np.int64),
        np.empty((len(pairs), 4), np.int64),
    )
    with np.errstate(over="ignore"):
        compare_stretches(*arguments, len(pairs), whole, *rooms, dice, alike, ends.reshape(-1))
    ends -= np.repeat(np.stack((arguments[3], arguments[8]), axis=1), 2, axis=1)
    for n, pair in enumerate(pairs):
        expected = compared_by_hand(*pair, whole)
        assert (pytest.approx(expected[0]), *expected[1:]) == (dice[n], alike[n], ends[n].tolist())
