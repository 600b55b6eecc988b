"""What an alignment comes to → the kind of the copy."""

from __future__ import annotations

from dedup.article import Kind

NEAR = 0.5
"""Resemblance from which a copy is near: half of all word triples are the same."""
MOST = 0.5
"""Share of the copy that must follow the source for a rewrite; an excerpt takes less."""
VERBATIM = 0.5
"""Share of what was taken, in verbatim runs, from which it was lifted and not rewritten."""
WHOLE = 0.95
"""Share of an article in common from which it holds nothing else: one word in twenty is a dateline."""


def kind(resemblance: float, copied: float, used: float, verbatim: float, directed: bool = True) -> Kind:
    """Name the kind of a copy that is not exact.

    `verbatim` is the share of what was taken that stands in verbatim runs; `directed` tells whether it is
    known which is the copy.

    near: at least half of the word triples of both together are common. excerpt: less than half of the copy
    (of either, where nobody knows which is the copy) follows the other; or what was taken is mostly verbatim,
    and one of the two holds something else besides. rewrite: all else.

    >>> kind(0.8, 0.95, 0.9, 0.9), kind(0.1, 0.9, 0.8, 0.0)
    ('near', 'rewrite')
    >>> kind(0.2, 0.3, 0.9, 0.3), kind(0.3, 1.0, 0.3, 1.0)
    ('excerpt', 'excerpt')
    """
    if resemblance >= NEAR:
        return "near"
    follows = copied if directed else min(copied, used)
    lifted = verbatim >= VERBATIM and min(copied, used) < WHOLE
    return "excerpt" if follows < MOST or lifted else "rewrite"
