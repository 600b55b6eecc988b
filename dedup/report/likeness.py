"""Two articles that are no match, in numbers: as text for people and as a line of JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator

from dedup.article import Likeness
from dedup.report.figures import chance, count, percent, rounded


def rows(found: Likeness) -> Iterator[str]:
    """Yield what there is to say, line by line."""
    yield f"Neither text appears to be copied from the other ({chance(found.score)}).\n"
    yield f"{percent(found.resemblance)} of their 3-word runs are the same.\n"
    yield f"A: {count(found.words[0], 'word')}, {percent(found.used)} of it found in B.\n"
    yield f"B: {count(found.words[1], 'word')}, {percent(found.copied)} of it found in A.\n"


def line(found: Likeness) -> str:
    """Return the numbers as an object of their own type."""
    item = {
        "type": "likeness",
        "score": rounded(found.score),
        "resemblance": rounded(found.resemblance),
        "copied": rounded(found.copied),
        "used": rounded(found.used),
        "verbatim_words": found.verbatim_words,
        "words": list(found.words),
    }
    return json.dumps(item) + "\n"
