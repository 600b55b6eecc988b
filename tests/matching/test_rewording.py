"""What became of each word: every word is in one edit, and a slow implementation agrees."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import accumulate, pairwise
from pathlib import Path
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from texts import made_up, reworded, unlike, write

import dedup
from dedup.article import Match, Passage, Settings
from dedup.matching.rewording import edits, vocabulary
from dedup.matching.rewording.subsequence import common_subsequence
from dedup.words.split import split_words

ARTICLES = Path(__file__).parents[2] / "fixtures" / "articles"
numbers = st.lists(st.integers(0, 4), max_size=25)


def longest(a: list[int], b: list[int]) -> int:
    """Return the length of the longest common subsequence, by the textbook's recursion."""

    @cache
    def length(i: int, j: int) -> int:
        if not i or not j:
            return 0
        if a[i - 1] == b[j - 1]:
            return length(i - 1, j - 1) + 1
        return max(length(i - 1, j), length(i, j - 1))

    return length(len(a), len(b))


@given(numbers, numbers)
def test_the_common_subsequence_is_a_longest_one(a: list[int], b: list[int]) -> None:
    """Its pairs are equal and ascend in both, and no common subsequence is longer."""
    pairs = common_subsequence(a, b)
    assert [] == [(i, j) for i, j in pairs if a[i] != b[j]]
    assert all(i < k and j < m for (i, j), (k, m) in pairwise(pairs))
    assert longest(a, b) == len(pairs)


def compared(source: str, copy: str) -> Match:
    """Return the match of two texts; the first is the source."""
    match = dedup.compare(source, copy, Settings(min_score=0))
    assert match is not None
    assert "first" == match.source.id
    return match


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 2**32).map(Random), st.integers(2, 12), st.sampled_from([0.1, 0.3, 0.5]))
def test_every_word_of_a_passage_has_one_fate(random: Random, sentences: int, share: float) -> None:
    """The edits of a passage cover each word of source and copy exactly once, in the order of the copy."""
    original = unlike(0, sentences)
    copy = reworded(random, original, share, 50_000)
    random.shuffle(copy)
    match = dedup.compare(write(original), write(copy), Settings(min_score=0))
    for passage, found in zip(match.passages, edits(match), strict=True) if match else ():
        for text, whole, parts in (
            (match.source.text, passage.source, [edit.source for edit in found]),
            (match.copy.text, passage.copy, [edit.copy for edit in found]),
        ):
            words = split_words([text])
            places = list(zip(words.start.tolist(), words.end.tolist(), strict=True))
            inside = [place for place in places if whole[0] <= place[0] and place[1] <= whole[1]]
            covers = [sum(p is not None and p[0] <= a and b <= p[1] for p in parts) for a, b in inside]
            assert [1] * len(inside) == covers
        starts = [edit.copy[0] for edit in found if edit.copy]
        assert sorted(starts) == starts


def test_a_word_that_is_replaced_twice_is_counted_twice() -> None:
    """The vocabulary lists which word replaces which, and how often, the most frequent first."""
    source = (
        "The council will punish every smuggler with sanctions. Later the sanctions hit the harbour hard."
    )
    copy = (
        "The council will punish every smuggler with restrictions. Later the restrictions hit the port hard."
    )
    found = [(r.source, r.copy, r.times) for r in vocabulary(compared(source, copy))]
    assert [("sanctions", "restrictions", 2), ("harbour", "port", 1)] == found


REST = "near Lydd collapsed, drowning seven engineers, ferrymen reported"


@pytest.mark.parametrize(
    ("source", "copy", "change", "words"),
    [
        (f"Old bridge {REST}", f"Bridge {REST}", "dropped", ("Old", None)),
        (f"Bridge {REST}", f"Old bridge {REST}", "inserted", (None, "Old")),
        (f"Old bridge {REST}", f"Old lock {REST}", "replaced", ("bridge", "lock")),
        (f"Suddenly bridge {REST}", f"Bridge {REST} suddenly", "moved", ("Suddenly", "suddenly")),
    ],
)  # fmt: skip
def test_each_change_has_its_name(
    source: str, copy: str, change: str, words: tuple[str | None, str | None]
) -> None:
    """Each change between kept words gets its name."""
    match = compared(source, copy)
    (found,) = edits(match)
    (changed,) = [edit for edit in found if edit.change != "kept"]
    shown = (
        match.source.text[slice(*changed.source)] if changed.source else None,
        match.copy.text[slice(*changed.copy)] if changed.copy else None,
    )
    assert (change, words) == (changed.change, shown)


def test_a_verbatim_passage_is_kept_whole() -> None:
    """A verbatim passage is one edit that keeps everything."""
    text = write(unlike(0, 5))
    match = compared(text, text + " " + write(unlike(900, 5)))
    assert [[("kept", p.source, p.copy)] for p in match.passages] == [
        [(edit.change, edit.source, edit.copy) for edit in found] for found in edits(match)
    ]
    assert () == vocabulary(match)


RIGHT = {
    ("using", "utilising"), ("lane", "path"), ("price", "cost"), ("closely", "carefully"), ("soil", "dirt"),
    ("allies", "companions"), ("sea", "ocean"), ("shore", "coast"), ("aircraft", "planes"),
    ("friendly", "pleasant"), ("believes", "thinks"), ("reason", "motive"), ("finally", "lastly"),
    ("group", "bunch"), ("simply", "merely"), ("importers", "purchasers"), ("oil", "petroleum"),
    ("document", "paper"), ("lamps", "lights"), ("world", "planet"), ("trade", "commerce"),
    ("alternative", "choice"), ("cash", "money"), ("governments", "administrations"),
}  # fmt: skip


def test_the_spun_fixture_gives_its_synonyms_away() -> None:
    """At least eighteen of the spinner's synonyms are found as pairs."""
    source, copy = (
        (ARTICLES / name).read_text(encoding="utf-8")
        for name in ("opinion-corvane-strait.txt", "spun-corvane-passage.txt")
    )
    found = {(r.source, r.copy) for r in vocabulary(compared(source, copy))}
    assert len(found & RIGHT) >= 18


spoken = st.lists(
    st.sampled_from([*map(made_up, range(7)), f"{made_up(1)}ingen", "the", "of", "THE", made_up(2).upper()]),
    min_size=1,
    max_size=30,
)


@settings(deadline=None, max_examples=300)
@given(st.lists(st.tuples(spoken, spoken), min_size=1, max_size=3))
@example([([made_up(0)], ["the"] * 200)])
@example([([*map(made_up, range(150))], [*map(made_up, range(150, 70, -1))])])
@example(
    [([*map(made_up, range(150))], [*map(made_up, range(40, 90)), "the", *map(made_up, range(99, 190))])]
)
def test_the_vocabulary_of_any_passages_is_that_of_their_edits(passages: list[tuple[list[str], ...]]) -> None:
    """The compiled loop finds in all passages what aligning them one by one in Python finds."""
    texts = [[" ".join(passage[side]) for passage in passages] for side in (0, 1)]
    ends = [list(accumulate((len(text) + 1 for text in side), initial=0)) for side in texts]
    spans = [[(low, high - 1) for low, high in pairwise(side)] for side in ends]
    match = compared(write(unlike(0, 3)), write(unlike(0, 3)))
    match = replace(
        match,
        source=replace(match.source, text=" ".join(texts[0])),
        copy=replace(match.copy, text=" ".join(texts[1])),
        passages=tuple(Passage(*both, 0.5, verbatim=False) for both in zip(*spans, strict=True)),
    )
    assert vocabulary(match, edits(match)) == vocabulary(match)


def test_the_vocabulary_is_that_of_the_edits() -> None:
    """Computed without the edits, the vocabulary is the same, in the same order."""
    found = list(dedup.scan([ARTICLES]))
    assert len(found) > 20
    for match in found:
        assert vocabulary(match, edits(match)) == vocabulary(match)
