"""What became of each file: read, trouble, or left out. Reads everything, and compares nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dedup.article import Article, Fate, LeftOut, Problem, Settings
from dedup.reading import expand, load, readers
from dedup.reading.batching import Item
from dedup.reading.item import Input


def fates(found: Iterable[Item], settings: Settings) -> Iterator[Fate]:
    """Yield the fate of every file, in the order of the walk."""
    with readers():
        for item in found:
            yield _fate(item.path, (_loaded(each, settings) for each in expand(item, settings)))


def _loaded(item: Item, settings: Settings) -> Article | Problem | LeftOut:
    return load(item, settings) if isinstance(item, Input) else item


def _fate(path: str, read: Iterable[Article | Problem | LeftOut]) -> Fate:
    articles = problems = left_out = 0
    why: Problem | LeftOut | None = None
    for each in read:
        if isinstance(each, Article):
            articles += 1
            continue
        problems += isinstance(each, Problem)
        left_out += isinstance(each, LeftOut)
        if why is None or (isinstance(each, Problem) and isinstance(why, LeftOut)):
            why = each
    reason = None if why is None else why.reason
    if isinstance(why, LeftOut) and why.extra:
        reason = f"{reason}, which dedup[{why.extra}] reads"
    more = problems + left_out - 1
    if reason is not None and more > 0:
        reason = f"{reason}; and {more:,} more"
    return Fate(path, "read" if articles else "problem" if problems else "left out", articles, reason)
