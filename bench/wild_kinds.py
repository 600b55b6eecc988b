"""Independent pairs of short texts and other kinds: how many are reported, in folders of every size."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from random import Random

from corpora import Pair, pair
from hands import HANDS, subject
from presses import Press, text_of
from wild_rows import Row, reported

OF_SUBJECT = 5
"""Hands that write on one subject."""
FOLDERS = {10: 20, 50: 8, 500: 1}
"""Texts of a folder, and how many such folders are looked at."""
NEWS = 2_000
FLOOR = 2


def kinds(press: Press) -> Iterator[Row]:
    """Yield the share of the pairs on one subject that are reported."""
    news = [(f"news-{number:04}", text_of(story)) for number, story in enumerate(press.articles[:NEWS])]
    for kind in HANDS:
        for size, folders in FOLDERS.items():
            yield _row(kind, size, folders, [], "alone")
        yield _row(kind, max(FOLDERS), 1, news, f"among {len(news):,} news ({press.name})")


def _row(kind: str, size: int, folders: int, news: Sequence[tuple[str, str]], where: str) -> Row:
    """Return how many pairs of one subject are reported in such folders."""
    hits = of = 0
    for folder in range(folders):
        texts, pairs = written(kind, size, Random(f"{kind} {size} {folder}"))
        hits, of = hits + len(reported([*texts, *news]).keys() & pairs), of + len(pairs)
    return Row(f"{kind}, a folder of {size}", where, hits, of, FLOOR, at_most=True)


def written(kind: str, size: int, random: Random) -> tuple[list[tuple[str, str]], set[Pair]]:
    """Return texts of a kind, and the pairs of them that are on one subject."""
    texts, pairs = [], set()
    for number in range(size // OF_SUBJECT):
        facts = subject(random)
        ids = [f"hand-{number:03}-{hand}" for hand in range(OF_SUBJECT)]
        texts += [(id_, HANDS[kind](facts, random, hand)) for hand, id_ in enumerate(ids)]
        pairs |= {pair(*both) for both in combinations(ids, 2)}
    return texts, pairs
