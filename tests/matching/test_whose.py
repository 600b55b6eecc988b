"""Whose copies are reported: two sides, one site, licences, trusted originals."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.article import Article, Match, Origin, Settings
from dedup.errors import UsageError
from dedup.matching.whose import Whose

DATED = Origin("published", 0.9, "published 2031-03-01, the copy 2031-03-02")
UNKNOWN = Origin("unknown", 0.5, "nothing tells")
SITES = ("bell.example", "wire.example", "news.thief.example", None)


def article(number: int) -> Article:
    """Return an article, those of one site in one folder."""
    site = SITES[number % len(SITES)]
    url = f"https://www.{site}/{number}" if site else None
    return Article(f"in{number % len(SITES)}/{number:02d}.txt", f"/srv/{number}", "", url=url, site=site)


def match(source: int, copy: int, origin: Origin = DATED) -> Match:
    return Match("near", 0.9, article(source), article(copy), origin, 0.7, 0.8, 0.8, 9, 30, 30, ())


def pairs(found: list[Match]) -> set[tuple[str, str]]:
    return {(each.source.id, each.copy.id) for each in found}


ALL = [match(0, 1), match(0, 2), match(1, 2), match(0, 4), match(1, 3, UNKNOWN)]


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        (Settings(ours=("bell.example",)), {(0, 1), (0, 2)}),
        (Settings(theirs=("*.thief.example",)), {(0, 2), (1, 2)}),
        (Settings(ours=("in0/",), theirs=("in1",)), {(0, 1)}),
        (Settings(ours=("https://www.wire.example/*",)), {(0, 1), (1, 2), (1, 3)}),
        (Settings(ours=("in0/*",), theirs=("in0/*",)), {(0, 4)}),
        (Settings(same_site="skip"), {(0, 1), (0, 2), (1, 2), (1, 3)}),
        (Settings(ours=("nobody.example",)), set()),
        (Settings(kinds=("exact",)), set()),
        (Settings(least_score=0.95), set()),
    ],
)
def test_what_is_reported(settings: Settings, expected: set[tuple[int, int]]) -> None:
    """By id, folder, address, host and site."""
    found = Whose.of(settings).selected(ALL)
    assert {tuple(sorted(pair)) for pair in pairs(found)} == {
        tuple(sorted((article(a).id, article(b).id))) for a, b in expected
    }


@pytest.mark.parametrize(
    ("line", "licensed"),
    [
        ("wire.example", {(0, 1), (1, 3)}),
        ("bell.example > wire.example", {(0, 1)}),
        ("wire.example > bell.example", set()),
        ("*.THIEF.example  # a partner", {(0, 2), (1, 2)}),
        ("# nobody", set()),
        ("", set()),
    ],
)
def test_a_licence_marks(line: str, licensed: set[tuple[int, int]]) -> None:
    """In the direction of the copy; in both where it is unknown. Nothing is left out."""
    found = Whose.of(Settings(licensed=(line,))).selected(ALL)
    assert len(ALL) == len(found)
    marked = pairs([each for each in found if each.licensed])
    assert marked == {(article(a).id, article(b).id) for a, b in licensed}


@pytest.mark.parametrize("line", ["a > b > c", "> a", "a >"])
def test_a_wrong_licence_is_named(line: str) -> None:
    """With the number of its line."""
    with pytest.raises(UsageError, match="line 2"):
        Whose.of(Settings(licensed=("a", line)))


def test_a_trusted_original_is_the_source() -> None:
    """Of matches that were made without it, too; its story begins with it."""
    found = Whose.of(Settings(prefer_source=("*thief*",)), prefers=True).selected(ALL)
    trusted = {each.source.site for each in found if each.origin.by == "preferred"}
    assert {"news.thief.example"} == trusted
    assert {2} == {int(each.place.root.id[-6:-4]) for each in found if each.place}


@given(st.sets(st.sampled_from(range(4))), st.sets(st.sampled_from(range(4))))
def test_both_sides_may_be_exchanged(ours: set[int], theirs: set[int]) -> None:
    """What is across is across from either side, and nothing else is reported."""

    def side(numbers: set[int]) -> tuple[str, ...]:
        return tuple(f"in{number}/" for number in sorted(numbers))

    one = Whose.of(Settings(ours=side(ours), theirs=side(theirs))).selected(ALL)
    other = Whose.of(Settings(ours=side(theirs), theirs=side(ours))).selected(ALL)
    assert pairs(one) == pairs(other)
    if ours and theirs:
        for each in one:
            folders = [int(end.id[2]) for end in (each.source, each.copy)]
            assert (folders[0] in ours and folders[1] in theirs) or (
                folders[1] in ours and folders[0] in theirs
            )


def test_without_wishes_all_stays_as_it_is() -> None:
    """Places of an index are kept."""
    placed = Whose.of(Settings(same_site="skip")).selected(ALL)
    assert placed == Whose().selected(placed)
    assert [
        replace(each, licensed=False) for each in Whose.of(Settings(licensed=("*",))).selected(placed)
    ] == placed
