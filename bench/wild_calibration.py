"""Whether scores are probabilities, by how long the shorter article is. Judges pairs of texts made here.

Half of the pairs are copies: reworded, shuffled, shortened, or put into another text as a part of it. The
other half are independent reports of one event. How often copies are reworded how far is a choice of this
bench, so the errors compare versions of the judge, and lengths with each other; they do not foretell a
collection.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

import disguises as by
import numpy as np
from corpora import Pair, pair
from hands import lead, match, subject
from invented import Story, Writer, write
from presses import SEED, Press, drawn, split, text_of
from quality_calibration import LEAST_SCORE, bin_scores, calibration_error
from wild_rows import Row, scanned

CLASSES = {(30, 60): 200, (60, 100): 200, (100, 200): 200, (200, 600): 200}
"""Least and most words of the articles of a class, and how many pairs of each sort it has."""
FLOOR = 3.0
HANDS, LEADS, MATCHES = 2, 60, 100
"""Texts on a subject, and the most words of classes in which half of them are leads, or match reports."""

Texts = list[tuple[str, str]]
Copy = Callable[[Story, Story, Press, Random], Story]

COPIES: tuple[Copy, ...] = (
    lambda story, other, press, random: by.light(story, press.synonyms, random),
    lambda story, other, press, random: by.heavy(story, press.synonyms, random),
    lambda story, other, press, random: by.light(story, press.synonyms, random, 0.2),
    lambda story, other, press, random: by.shuffled(by.reworded(story, 0.1, press.synonyms, random), random),
    lambda story, other, press, random: [*story[: len(story) // 2 + 1], *other[: len(other) // 2]],
    lambda story, other, press, random: [*other, *story],
)
"""Ways of copying: light, heavy and middling rewrites, another order, half of it, all of it in another."""


def calibration(press: Press) -> Iterator[Row]:
    """Yield the calibration error of each class of lengths."""
    for (low, high), number in CLASSES.items():
        random = Random(f"{press.name} calibration {low}")
        copied, copies = _copies(press, (low, high), number, random)
        apart, independent = _independent((low, high), number, random)
        scores = {
            pair(found.source.id, found.copy.id): found.score
            for found in scanned([*copied, *apart], min_score=0).matches
        }
        known = [
            (scores.get(both, 0.0), truth)
            for pairs, truth in ((copies, True), (independent, False))
            for both in pairs
        ]
        yield from _errors(known, f"{low} to {high} words", press.name)


def _errors(known: list[tuple[float, bool]], what: str, press: str) -> Iterator[Row]:
    """Yield the error over pairs with a score worth showing, and what is reported of each sort."""
    scores, truth = (np.array(column) for column in zip(*known, strict=True))
    seen = scores >= LEAST_SCORE
    error = calibration_error(bin_scores(scores[seen], truth[seen]))
    yield Row(
        f"calibration error, {what}", press, 100 * error, int(seen.sum()), FLOOR, at_most=True, unit=" points"
    )
    for sort, mask in (("copies", truth), ("independent pairs", ~truth)):
        hits = int((scores[mask] >= 0.5).sum())
        yield Row(f"{sort} reported, {what}", press, hits, int(mask.sum()), None)


def _copies(press: Press, bounds: tuple[int, int], number: int, random: Random) -> tuple[Texts, list[Pair]]:
    """Return articles of a class with a copy of each."""
    texts, pairs = [], []
    articles = drawn(random, press.hosts(), 2 * number)
    cuts = [by.passage(one, min(random.randint(*bounds), 340), random) for one in articles]
    half = len(cuts) // 2
    for at, (source, other) in enumerate(zip(cuts[:half], cuts[half:], strict=False)):
        copy = COPIES[at % len(COPIES)](source, other, press, random)
        texts += [(f"{at:03}-source", text_of(source)), (f"{at:03}-copy", text_of(copy))]
        pairs.append(pair(f"{at:03}-source", f"{at:03}-copy"))
    return texts, pairs


def _independent(bounds: tuple[int, int], number: int, random: Random) -> tuple[Texts, list[Pair]]:
    """Return pairs of reports of one event: half of them by two hands where they are short."""
    writer = Writer(f"{SEED} independent {bounds}")
    texts: Texts = []
    pairs = []
    for at in range(number):
        both = _by_hands(random, bounds) if at % 2 and bounds[1] <= MATCHES else _reports(writer, bounds)
        ids = [f"{at:03}-report-{hand}" for hand in range(HANDS)]
        texts += zip(ids, both, strict=True)
        pairs.append(pair(*ids))
    return texts, pairs


def _by_hands(random: Random, bounds: tuple[int, int]) -> list[str]:
    """Return two texts of a length of the class on one subject: leads where these are short, else matches."""
    tell, (low, high) = (lead if bounds[1] <= LEADS else match), bounds
    while True:
        facts = subject(random)
        both = [tell(facts, random, hand) for hand in range(HANDS)]
        if all(low <= len(text.split()) <= high for text in both):
            return both


def _reports(writer: Writer, bounds: tuple[int, int]) -> list[str]:
    """Return two reports of an event, each cut to a length of the class."""
    event = writer.event()
    long = [split(write(writer.report(event, bounds[1] // 8 + 2))) for _ in range(HANDS)]
    return [text_of(by.first_words(story, writer.random.randint(*bounds))) for story in long]
