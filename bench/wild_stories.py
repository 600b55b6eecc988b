"""Stories that many carry, giants and digests, and rewrites beside a heap of filled-in forms."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from random import Random

import disguises as by
from corpora import Pair, pair
from forms import notices
from invented import Sentence, Story
from presses import Press, bare, count, drawn, text_of
from wild_rows import Row, found, reported, scanned

AROUND = 300
"""Articles around, which have nothing to do with the story."""
STORIES, REWRITES = 5, 24
CARRIED, CARRIED_BY_MANY = 100, 1_000
BYLINE = 5
"""Words of the line that each republication has to itself."""
LINEAR = 1.5
"""How many times as long an article of a large story may take as one of a small story."""
ROUNDS = 2
GIANTS, EXCERPTS = (50_000, 106_000, 500_000), {200: 98, 100: 90}
"""Words of a giant, and of what is lifted out of it with the floor."""
LIFTED, UNLIKE_WORDS = 40, 300
"""Excerpts of a giant, and articles of so many words that are none."""
DIGESTS, ITEMS, ITEM_WORDS, ITEMS_FOUND = 3, 40, 60, 38
FORMS, PAIRS, BRIEF_WORDS, RETOLD = 360, 75, 200, (0.2, 0.3, 0.4)
"""Forms, and rewrites: of how many words, and what share of them is replaced in each third of the pairs."""

Texts = list[tuple[str, str]]


def stories(press: Press) -> Iterator[Row]:
    """Yield the rows of stories with many light rewrites, and with many republications."""
    random = Random(f"{press.name} stories")
    articles = drawn(random, press.hosts(), AROUND + STORIES)
    around = _around(articles[STORIES:])
    texts, wanted = list(around), []
    for number, source in enumerate(articles[:STORIES]):
        copies = [_another_fact(by.light(source, press.synonyms, random), random) for _ in range(REWRITES)]
        texts += _story(f"{number}", source, copies)
        wanted += [pair(f"{number}-source", f"{number}-copy-{at:04}") for at in range(REWRITES)]
    what = f"{REWRITES} light rewrites of a story, against the source"
    hits = len(reported(texts).keys() & set(wanted))
    yield Row(what, press.name, hits, len(wanted), 100)
    # The line above a republication is of an article that is not in the collection.
    lines = [story[0] for story in press.articles if story not in articles]
    yield from _republished(press.name, articles[0], lines, around, random)
    yield _below_a_sentence(press.name, articles[:STORIES], lines, around, random)


def _republished(
    press: str, source: Story, lines: Sequence[Sentence], around: Texts, random: Random
) -> Iterator[Row]:
    """Yield what is found of the republications of a story, and what time they take where there are many."""
    seconds = {}
    for number in (CARRIED, CARRIED_BY_MANY):
        bylines = [line[:BYLINE] for line in random.sample(lines, number)]
        texts = around + _story("0", source, [by.cut(source, [line], random) for line in bylines])
        seconds[number] = min(_seconds(texts) for _ in range(ROUNDS))
        matches = _of_stories(texts)
        what = f"{number:,} republications with different cuts"
        carried = {id_ for both in matches for id_ in both} - {"0-source"}
        yield Row(f"{what}, in the story", press, len(carried), number, 98)
        direct = sum("0-source" in both for both in matches)
        yield Row(f"{what}, against the source itself", press, direct, number, None)
    alone = min(_seconds(around) for _ in range(ROUNDS))
    each = {number: max(taken - alone, 1e-9) / number for number, taken in seconds.items()}
    times = each[CARRIED_BY_MANY] / each[CARRIED]
    what = f"time of a republication among {CARRIED_BY_MANY:,}, against one among {CARRIED}"
    yield Row(what, press, times, CARRIED_BY_MANY, LINEAR, at_most=True, unit=" ×")


def _below_a_sentence(
    press: str, sources: Sequence[Story], lines: Sequence[Sentence], around: Texts, random: Random
) -> Row:
    """Return what is found of republications that each have a sentence on something else above."""
    hits = 0
    for source in sources:
        heads = random.sample(lines, CARRIED)
        texts = around + _story("0", source, [by.cut(source, [head], random) for head in heads])
        hits += len({id_ for both in _of_stories(texts) for id_ in both} - {"0-source"})
    what = f"{CARRIED} republications, each below a sentence on something else, in the story"
    return Row(what, press, hits, CARRIED * len(sources), 98)


def _of_stories(texts: Texts) -> list[Pair]:
    """Return the pairs that are reported within a story."""
    return [both for both in reported(texts) if all(one.startswith("0-") for one in both)]


def _seconds(texts: Texts) -> float:
    """Return the processor time of a scan."""
    began = time.process_time()
    scanned(texts)
    return time.process_time() - began


def _story(name: str, source: Story, copies: Sequence[Story]) -> Texts:
    told = [(f"{name}-copy-{number:04}", text_of(copy)) for number, copy in enumerate(copies)]
    return [(f"{name}-source", text_of(source)), *told]


def _around(articles: Sequence[Story]) -> Texts:
    return [(f"around-{number:04}", text_of(article)) for number, article in enumerate(articles)]


def _another_fact(story: Story, random: Random) -> Story:
    """Change one number, where there is one."""
    places = [(at, i) for at, words in enumerate(story) for i, w in enumerate(words) if bare(w)[1].isdigit()]
    told = [list(words) for words in story]
    if places:
        at, i = random.choice(places)
        before, _, after = bare(told[at][i])
        told[at][i] = before + str(random.randint(3, 2_000)) + after
    return told


def giants(press: Press) -> Iterator[Row]:
    """Yield the rows of giants with their excerpts, and of digests."""
    random = Random(f"{press.name} giants")
    sentences = _sentences(press, random)
    for words in GIANTS:
        giant = _first(sentences, words)
        if count(giant) < words:
            continue
        rest = sentences[len(giant) :]
        unlike = [by.passage(rest, UNLIKE_WORDS, random) for _ in range(LIFTED if rest[400:] else 0)]
        for size, floor in EXCERPTS.items():
            lifted = [by.passage(giant, size, random) for _ in range(LIFTED)]
            texts = [("giant", text_of(giant)), *_around(unlike)]
            texts += [(f"excerpt-{number:02}", text_of(one)) for number, one in enumerate(lifted)]
            wanted = [pair("giant", f"excerpt-{number:02}") for number in range(LIFTED)]
            yield _of_giant(texts, wanted, (f"{size} words of {words:,}", press.name, floor))
    yield _digest(press, random)


def _of_giant(texts: Texts, wanted: list[Pair], row: tuple[str, str, float | None]) -> Row:
    """Count the excerpts that are reported of a giant; others are articles that are none of its excerpts."""
    what, press, floor = row
    there = reported(texts)
    others = sum("around" in " ".join(both) for both in there)
    return Row(what, press, len(there.keys() & set(wanted)), len(wanted), floor, others=others)


def _sentences(press: Press, random: Random) -> Story:
    """Return what is not quoted of all articles, one after the other."""
    shuffled = drawn(random, press.unquoted(), len(press.articles))
    return [sentence for article in shuffled for sentence in article]


def _first(sentences: Sequence[Sentence], words: int) -> Story:
    """Return the first sentences, of as many words."""
    taken, at = 0, 0
    while taken < words and at < len(sentences):
        taken += len(sentences[at])
        at += 1
    return list(sentences[:at])


def _digest(press: Press, random: Random) -> Row:
    """Return what is found of the items of digests; the donors are in the collection."""
    texts, wanted = [], []
    donors = drawn(random, press.donors(), DIGESTS * ITEMS)
    for number in range(DIGESTS):
        own = donors[number::DIGESTS]
        items = [by.passage(donor, ITEM_WORDS, random) for donor in own]
        texts.append((f"digest-{number}", "\n\n".join(text_of(item) for item in items)))
        for at, donor in enumerate(own):
            texts.append((f"{number}-donor-{at:02}", text_of(donor)))
            wanted.append(pair(f"digest-{number}", f"{number}-donor-{at:02}"))
    what = f"a digest of {ITEMS} items of {ITEM_WORDS} words"
    return found(texts, wanted, (what, press.name, 100 * ITEMS_FOUND / ITEMS))


def prior(press: Press) -> Iterator[Row]:
    """Yield what is found of rewrites by themselves, and beside forms that were filled in."""
    random = Random(f"{press.name} prior")
    articles = [by.passage(host, BRIEF_WORDS, random) for host in drawn(random, press.hosts(), PAIRS)]
    texts, wanted = [], []
    for number, source in enumerate(articles):
        share = RETOLD[number % len(RETOLD)]
        texts += [
            (f"{number:02}-source", text_of(source)),
            (f"{number:02}-copy", text_of(by.light(source, press.synonyms, random, share))),
        ]
        wanted.append(pair(f"{number:02}-source", f"{number:02}-copy"))
    filled = [(f"form-{number:03}", text) for number, text in enumerate(notices(FORMS, random))]
    alone, beside = reported(texts), reported(texts + filled)
    there = alone.keys() & set(wanted)
    yield Row(f"{len(wanted)} rewrites by themselves", press.name, len(there), len(wanted), None)
    kept = len(there & beside.keys())
    forms = sum("form" in one and "form" in other for one, other in beside)
    what = f"of these, beside {FORMS} notices"
    yield Row(what, press.name, kept, len(there), 98, others=forms)
