"""Passages of one article planted into another, and whole articles in another order: are they reported?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

import disguises as by
from corpora import Pair, pair
from invented import Story
from presses import WORDS, Press, count, drawn, spread, text_of
from wild_rows import Row, found

PLANTED, AROUND = 50, 200
"""Plantings of a row, and articles around that have nothing to do with them."""
SPARE = 150
"""Words that a donor has beyond those that are lifted, at least."""

Lifted = tuple[list[Story], Story]
"""What is planted, and the article that it is of."""
Change = Callable[[Story, int, Press, Random], Lifted]
"""Takes a donor and a number of words."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A way of planting, and the floor for each number of words."""

    name: str
    change: Change
    floors: dict[int, float]
    hosts: tuple[int, int] = WORDS
    """Least and most words of a host."""


def _verbatim(donor: Story, words: int, press: Press, random: Random) -> Lifted:
    return [by.passage(donor, words, random)], donor


def _in_pieces(donor: Story, words: int, press: Press, random: Random) -> Lifted:
    return by.pieces(donor, words, random), donor


def _synonyms(share: float) -> Change:
    def change(donor: Story, words: int, press: Press, random: Random) -> Lifted:
        return [by.reworded(by.passage(donor, words, random), share, press.synonyms, random)], donor

    return change


def _shuffled(donor: Story, words: int, press: Press, random: Random) -> Lifted:
    return [by.shuffled(by.passage(donor, words, random), random)], donor


def _quoted(donor: Story, words: int, press: Press, random: Random) -> Lifted:
    return [by.quoted(by.passage(donor, words, random))], donor


def _whole(donor: Story, words: int, press: Press, random: Random) -> Lifted:
    short = by.passage(donor, words, random)
    return [by.quoted(short)], short


KINDS = (
    Kind("verbatim", _verbatim, {40: 60, 80: 95, 160: 99, 300: 100}),
    Kind("verbatim, in three pieces", _in_pieces, {80: 80, 160: 97, 300: 99}),
    Kind("15 % synonyms", _synonyms(0.15), {80: 60, 160: 90, 300: 98}),
    Kind("30 % synonyms", _synonyms(0.3), {160: 60, 300: 90}),
    Kind("shuffled sentences", _shuffled, {160: 85, 300: 97}),
    Kind("quoted in an article of 800", _quoted, {100: 90}, (650, 900)),
    Kind("a whole article, quoted in one of 800", _whole, {100: 90}, (650, 900)),
)

ORDERS: dict[str, tuple[Callable[[Story, Press, Random], Story], float]] = {
    "reversed sentences": (lambda story, press, random: story[::-1], 98),
    "30 % synonyms, shuffled sentences": (
        lambda story, press, random: by.shuffled(by.reworded(story, 0.3, press.synonyms, random), random),
        85,
    ),
    "38 % synonyms, shuffled paragraphs": (
        lambda story, press, random: by.shuffled_paragraphs(
            by.reworded(story, 0.38, press.synonyms, random), random
        ),
        95,
    ),
}
"""What is done to a whole article, and the floor."""


def passages(press: Press) -> Iterator[Row]:
    """Yield a row for each way of planting and each number of words."""
    for kind in KINDS:
        for words, floor in kind.floors.items():
            random = Random(f"{press.name} {kind.name} {words}")
            texts, wanted = collection(press, kind.change, words, random, kind.hosts)
            yield found(texts, wanted, (f"{kind.name}, {words} words", press.name, floor))


def collection(
    press: Press, change: Change, words: int, random: Random, fit: tuple[int, int] = WORDS
) -> tuple[list[tuple[str, str]], list[Pair]]:
    """Return hosts with something planted, its donors and articles around, and the planted pairs.

    The hosts have as many words as fit says. An article takes part once: as a host, or as a donor, or around.
    """
    places = random.sample(range(len(press.articles)), len(press.articles))
    half = len(places) // 2
    long = [one for one in _of(press, places[:half]).donors() if count(one) >= words + SPARE]
    donors = spread(random, long, PLANTED)[:PLANTED]
    hosts = [host for host in _of(press, places[half:]).hosts() if fit[0] <= count(host) <= fit[1]]
    texts, wanted = [], []
    for number, host in enumerate(spread(random, hosts, PLANTED)[: PLANTED + AROUND]):
        if number >= len(donors):
            texts.append((f"{number:03}-around", text_of(host)))
            continue
        told, donor = change(donors[number], words, press, random)
        texts += [(f"{number:03}-host", text_of(by.planted(host, told, random)))]
        texts += [(f"{number:03}-donor", text_of(donor))]
        wanted.append(pair(f"{number:03}-host", f"{number:03}-donor"))
    return texts, wanted


def _of(press: Press, places: list[int]) -> Press:
    return Press(press.name, [press.articles[place] for place in places], press.synonyms)


def orders(press: Press) -> Iterator[Row]:
    """Yield a row for each change of order of a whole article."""
    for name, (change, floor) in ORDERS.items():
        random = Random(f"{press.name} {name}")
        hosts = drawn(random, press.hosts(), PLANTED + AROUND)
        texts, wanted = [], []
        for number, story in enumerate(hosts):
            texts.append((f"{number:03}-source", text_of(story)))
            if number < PLANTED:
                texts.append((f"{number:03}-copy", text_of(change(story, press, random))))
                wanted.append(pair(f"{number:03}-source", f"{number:03}-copy"))
        yield found(texts, wanted, (name, press.name, floor))
