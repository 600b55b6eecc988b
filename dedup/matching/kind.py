"""The shares that an alignment found → the kind of the copy."""

from __future__ import annotations

from dedup.article import Kind

NEAR = 0.5
"""The least resemblance of a near copy: half of all word triples are the same."""
MOST = 0.5
"""The least share of a rewrite that follows the source; in an excerpt it is less."""
VERBATIM = 0.5
"""The least verbatim share of what was taken for it to count as lifted rather than rewritten."""
WHOLE = 0.95
"""The least common share of an article for it to hold nothing else: one word in twenty is a dateline."""


def kind(resemblance: float, copied: float, used: float, verbatim: float, directed: bool = True) -> Kind:
    """Name the kind of a copy that is not exact.

    `verbatim` is the share of what was taken that is in verbatim runs. `directed` says whether it is known
    which of the two is the copy.

    near: the two share at least half of all their word triples. excerpt: less than half of the copy follows
    the source (of either article, if the direction is unknown); or what was taken is mostly verbatim, and one
    of the two holds something else besides. rewrite: all other copies.

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
