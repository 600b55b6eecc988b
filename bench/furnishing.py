"""Furniture of ten kinds, put into articles that have nothing else in common: are pairs reported for it?

Each piece of furniture has a wording of its own and is in as many articles as CARRIERS says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import combinations
from random import Random

from corpora import Pair, pair
from invented import Story, Writer, write
from presses import SEED, Press, text_of
from wild_rows import Row, reported

ARTICLES, SITES = 2_000, 40
CARRIERS = (3, 3, 3, 3, 5, 5, 5, 20, 20, 100)
"""Articles that hold each piece of a kind: most furniture is that of a small site."""
PAIRS_OF_SITE = 10
"""Pieces of a kind that are in two articles of one site and nowhere else."""
OTHERS = 5


def _paragraph(low: int, high: int) -> Callable[[Writer], str]:
    return lambda writer: write(_sentences(writer, writer.random.randint(low, high)), high)


def _lines(number: int, words: int) -> Callable[[Writer], str]:
    return lambda writer: "\n".join(" ".join(writer.words(words)).capitalize() for _ in range(number))


def _sentences(writer: Writer, number: int) -> Story:
    return writer.report(writer.event(), max(number, 2))[:number]


def _joined(*parts: Callable[[Writer], str]) -> Callable[[Writer], str]:
    return lambda writer: "\n\n".join(part(writer) for part in parts)


KINDS: dict[str, tuple[Callable[[Writer], str], str]] = {
    "menu": (_lines(24, 2), "top"),
    "list of countries": (_lines(60, 1), "bottom"),
    "cookie text": (_paragraph(3, 4), "top"),
    "newsletter box": (_joined(_lines(3, 4), _paragraph(2, 2)), "middle"),
    "comment form": (_joined(_paragraph(1, 2), _lines(5, 2)), "bottom"),
    "related links": (_lines(6, 9), "bottom"),
    "author note": (_paragraph(2, 3), "bottom"),
    "live blog header": (_joined(_paragraph(2, 2), _lines(5, 7)), "top"),
    "legal note": (_paragraph(4, 5), "bottom"),
    "captions": (_joined(_paragraph(1, 1), _paragraph(1, 1)), "middle"),
    "about the company": (_paragraph(4, 6), "bottom"),
}
"""What a piece of a kind looks like, and where it stands."""
OF_SITE = ("menu", "newsletter box", "author note")
"""Kinds of which two articles of one site suffice."""


def furnished(press: Press) -> Iterator[Row]:
    """Yield how many pairs are reported by furniture of each kind, and how many others."""
    random, writer = Random(f"{press.name} furniture"), Writer(f"{SEED} furniture")
    bare = reported([(f"{n:04}", text_of(story)) for n, story in enumerate(press.articles[:ARTICLES])])
    blocks = [text_of(story).split("\n\n") for story in press.articles[:ARTICLES]]
    holders = _furnish(blocks, random, writer)
    texts: list[dict[str, object]] = [
        {"id": f"{n:04}", "url": f"https://site{n % SITES}.example/{n}", "text": "\n\n".join(parts)}
        for n, parts in enumerate(blocks)
    ]
    sharing = _sharing(holders)
    of = Counter(sharing.values())
    there = reported(texts).keys()
    hits = Counter(sharing[both] for both in there if both in sharing)
    for name in holders:
        what = f"furniture: {name}"
        yield Row(what, press.name, hits[name], of[name], 0, at_most=True, unit=" pairs")
    others = len(there - sharing.keys() - bare.keys())
    what = f"others among {len(texts):,} articles, not reported without furniture"
    yield Row(what, press.name, others, len(texts), OTHERS, at_most=True, unit=" pairs")


def _furnish(blocks: list[list[str]], random: Random, writer: Writer) -> dict[str, list[list[int]]]:
    """Put furniture into articles; return the articles that hold each piece, by kind."""
    holders: dict[str, list[list[int]]] = {}
    for name, (make, where) in KINDS.items():
        carriers = [random.sample(range(len(blocks)), number) for number in CARRIERS]
        of_site = [_two_of_a_site(len(blocks), random) for _ in range(PAIRS_OF_SITE)]
        for title, groups in ((name, carriers), (f"{name}, two of a site", of_site)):
            if title == name or name in OF_SITE:
                holders[title] = groups
                for numbers in groups:
                    piece = make(writer)
                    for number in numbers:
                        _put(blocks[number], piece, where)
    return holders


def _sharing(holders: dict[str, list[list[int]]]) -> dict[Pair, str]:
    """Return the kind of the furniture that each pair shares; of two pieces, that of the rarer one."""
    sharing: dict[Pair, str] = {}
    pieces = [(len(numbers), name, numbers) for name, groups in holders.items() for numbers in groups]
    for _, name, numbers in sorted(pieces):
        for a, b in combinations(sorted(numbers), 2):
            sharing.setdefault(pair(f"{a:04}", f"{b:04}"), name)
    return sharing


def _two_of_a_site(articles: int, random: Random) -> list[int]:
    site = random.randrange(SITES)
    return random.sample(range(site, articles, SITES), 2)


def _put(parts: list[str], piece: str, where: str) -> None:
    """Put a piece into an article."""
    parts.insert({"top": 0, "middle": len(parts) // 2, "bottom": len(parts)}[where], piece)
