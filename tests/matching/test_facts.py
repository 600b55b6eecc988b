"""The vocabulary of a rewrite: pairs that stand in one place and are of one sort, and facts that changed."""

from __future__ import annotations

import pytest

from dedup.article import Article, Match, Origin, Passage
from dedup.matching.rewording import edits, vocabulary

FRAME = (
    "The council of Lindmere met in the old granary, and nobody had thought of bringing a lamp. {} "
    "When the bell rang, the members walked home through the orchard and agreed to meet again in spring."
)


def matched(source: str, copy: str) -> Match:
    """Return a match of two texts that are one passage each."""
    one, other = Article("a", "a", FRAME.format(source)), Article("b", "b", FRAME.format(copy))
    passage = Passage((0, len(one.text)), (0, len(other.text)), 0.8, verbatim=False)
    return Match(
        "rewrite", 0.9, one, other, Origin("unknown", 0.5, ""), 0.4, 1.0, 1.0, 0, 60, 60, (passage,)
    )  # fmt: skip


def pairs(source: str, copy: str) -> list[tuple[str, str, bool]]:
    """Return the pairs that are listed, and whether a fact changed with them."""
    match = matched(source, copy)
    listed = vocabulary(match)
    assert listed == vocabulary(match, edits(match))
    return [(each.source, each.copy, each.changed) for each in listed]


@pytest.mark.parametrize(
    ("source", "copy", "expected"),
    [
        (
            "They counted 12 barrels of cider beside the European stove.",
            "They counted 21 barrels of cider beside the German stove.",
            [("12", "21", True), ("european", "german", True)],
        ),
        (
            "They counted the barrels of cider beside the rusty stove.",
            "They counted the casks of cider beside the rusty stove.",
            [("barrels", "casks", False)],
        ),
        (
            "They gave the barrels to Marta Quill after a quarrel.",
            "They gave the barrels to Marta Brandt after a quarrel.",
            [("quill", "brandt", True)],
        ),
        ("They paid for 7 barrels of cider.", "They paid for seven barrels of cider.", []),
        ("They paid for 7 barrels of cider.", "They paid for sour barrels of cider.", []),
        ("They gave barrels to Marta for the winter.", "They gave barrels to children for the winter.", []),
    ],
)
def test_pairs_are_of_one_sort(source: str, copy: str, expected: list[tuple[str, str, bool]]) -> None:
    """Numbers go with numbers, names with names; another number or name is a fact that changed."""
    assert expected == pairs(source, copy)


@pytest.mark.parametrize(
    ("source", "copy"),
    [
        (
            "They shared the harvest money among the eleven owners of the mill.",
            "They shared the profit among the eleven owners of the mill.",
        ),
        (
            "Whoever refused was fined by the reeve.",
            "Whoever grumbled paid dearly, said a witness, and lost the right to fish in the ponds.",
        ),
    ],
)
def test_unequal_parts_are_no_pair(source: str, copy: str) -> None:
    """Where one word stands for two, or nothing around a word is the same, nothing is listed."""
    assert [] == pairs(source, copy)


def test_a_name_that_both_texts_have_did_not_change() -> None:
    """Who is called by the surname here and by the first name there is the same in both."""
    source = "Marta spoke to the owners of the mill. The owners thanked Quill for the lamp."
    copy = "Marta spoke to the owners of the mill. The owners thanked Marta for the lamp."
    assert [("quill", "marta", True)] == pairs(source, copy)
    assert not any(changed for *_, changed in pairs(source, f"{copy} They knew Quill well."))


def test_capitals_tell_no_names_where_every_noun_has_one() -> None:
    """German nouns are words, and their synonyms are no changed facts."""
    one = Article(
        "a", "a", "Der Rat der Stadt sah im Keller der Burg ein Fass mit Wein und das Licht der Lampe."
    )
    other = Article("b", "b", one.text.replace("Wein", "Most"))
    passage = Passage((0, len(one.text)), (0, len(other.text)), 0.9, verbatim=False)
    match = Match("near", 0.9, one, other, Origin("unknown", 0.5, ""), 0.8, 1.0, 1.0, 0, 17, 17, (passage,))
    assert [("wein", "most", False)] == [(v.source, v.copy, v.changed) for v in vocabulary(match)]


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        ("jsonl", '{"source": "12", "copy": "21", "times": 1, "changed": true}'),
        ("text", "facts changed: 12 → 21"),
        ("markdown", "1 replacement: 12 → 21 (changed)"),
    ],
)
def test_reports_mark_changed_facts(form: str, shown: str) -> None:
    """Programs and people see that a number is another one."""
    from dedup.report import render

    match = matched("They counted 12 barrels of cider.", "They counted 21 barrels of cider.")
    assert shown in "".join(render(form, [match], [], None))
