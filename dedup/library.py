"""The two calls for programs: scan and compare. The work is imported when first called, so that importing is
cheap."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from dedup.article import Article, Match, Settings


def scan(paths: Sequence[str | os.PathLike[str]], settings: Settings | None = None) -> Iterator[Match]:
    """Yield every copy among the articles that the paths name, by source, the surest first.

    Inputs that cannot be read are passed over; `dedup.pipeline.scan` returns them too.
    Raises UsageError at the first step where a path does not exist.
    """
    from dedup import pipeline

    yield from pipeline.scan(paths, settings or Settings()).matches


def compare(first: str, second: str, settings: Settings | None = None) -> Match | None:
    """Compare two texts; None where neither seems to derive from the other.

    The articles of the match have the ids "first" and "second".
    """
    from dedup import pipeline

    one = Article(id="first", path="first", text=first)
    other = Article(id="second", path="second", text=second)
    return pipeline.compare(one, other, settings or Settings())
