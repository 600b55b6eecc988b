"""Numbers as the report writes them: scores and shares for programs, percentages and counts for people.

A probability is never rounded up to certainty, and a large share is never rounded up to the whole.
"""

from __future__ import annotations

from dedup.article import Match

_DIGITS = 4
"""Decimals of scores and shares for programs."""

_BELOW_ONE = 0.9999
"""The greatest score written for a match that is not exact."""


def rounded(share: float) -> float:
    """Round a share or probability for programs.

    >>> rounded(0.123456)
    0.1235
    """
    return round(float(share), _DIGITS)


def score(match: Match) -> float:
    """Return the match's score as written: 1 only if the words are the same."""
    written = rounded(match.score)
    return written if match.kind == "exact" else min(written, _BELOW_ONE)


def chance(probability: float) -> str:
    """Write a probability for people, with two decimals; 1.00 is reserved for certainty.

    >>> chance(0.9999), chance(1.0)
    ('0.99', '1.00')
    """
    return f"{probability if probability >= 1 else min(probability, 0.99):.2f}"


def percent(share: float) -> str:
    """Write a share for people; 100 % is reserved for the whole and 0 % for nothing at all.

    >>> percent(0.806), percent(0.999), percent(0.001), percent(1.0)
    ('81 %', '99 %', '1 %', '100 %')
    """
    whole = round(share * 100)
    return f"{min(max(whole, 1), 99) if 0 < share < 1 else whole} %"


def count(number: int, noun: str) -> str:
    """Write a number with its noun, in the plural if needed.

    >>> count(1, "article"), count(0, "copy"), count(1200, "article"), count(2, "match")
    ('1 article', '0 copies', '1,200 articles', '2 matches')
    """
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}es" if noun.endswith("ch") else f"{noun}s"
    return f"{number:,} {noun if number == 1 else plural}"
