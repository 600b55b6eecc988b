"""The shares that an alignment found → the kind of the copy."""

from __future__ import annotations

from collections.abc import Iterable

from dedup.article import Kind, Span

NEAR = 0.5
"""The least resemblance of a near copy: half of all word triples are the same."""
MOST = 0.5
"""The least share of a rewrite that follows the source; in an excerpt it is less."""
VERBATIM = 0.5
"""The least verbatim share of what was taken for it to count as lifted rather than rewritten."""
WHOLE = 0.8
"""The least share of what was mostly taken verbatim that follows the other text for it to be no excerpt."""
SPREAD = 0.5
"""The least part of the longer text over which the passages are spread if the shorter one follows it all
along. In the fixtures, what was lifted into something else lies in at most 0.4 of it."""
SLICES = 20
"""The slices of the longer text of which those with passages are counted."""


def kind(
    resemblance: float, copied: float, used: float, verbatim: float, spread: float, directed: bool = True
) -> Kind:
    """Name the kind of a copy that is not exact.

    `verbatim` is the share of what was taken that is in verbatim runs, `spread` the part of the longer text
    over which the passages are spread. `directed` says whether it is known which of the two is the copy.

    near: the two share at least half of all their word triples. rewrite: most of the shorter text follows the
    longer all along, or most of the copy follows a part of the source, reworded. excerpt: a part was lifted
    into something else.

    >>> kind(0.8, 0.95, 0.9, 0.9, 1.0), kind(0.1, 0.9, 0.8, 0.0, 1.0), kind(0.2, 0.9, 0.3, 0.3, 0.8)
    ('near', 'rewrite', 'rewrite')
    >>> kind(0.2, 0.3, 0.9, 0.3, 0.4), kind(0.3, 1.0, 0.3, 1.0, 0.3)
    ('excerpt', 'excerpt')
    """
    if resemblance >= NEAR:
        return "near"
    follows_along = spread >= SPREAD and max(copied, used) >= MOST
    if verbatim >= VERBATIM:
        return "rewrite" if follows_along and max(copied, used) >= WHOLE else "excerpt"
    follows_part = directed and copied >= MOST
    return "rewrite" if follows_along or follows_part else "excerpt"


def spread(spans: Iterable[Span], length: int) -> float:
    """Return the part of a text of so many characters over which stretches of it are spread.

    >>> spread([(0, 90), (400, 420)], 1000), spread([(0, 100), (480, 510), (950, 990)], 1000)
    (0.15, 0.25)
    """
    touched: set[int] = set()
    for start, end in spans:
        touched.update(range(SLICES * start // length, (SLICES * (end - 1)) // length + 1))
    return min(len(touched) / SLICES, 1.0)
