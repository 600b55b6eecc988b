"""A passage → pieces to show side by side, about a sentence each, so that readers find each counterpart.

The passage of a rewrite is often the whole article, and one side is longer than the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from dedup.article import Edit, Match, Passage, Span

_END = re.compile(r"[.!?…][\"'”’»)\]]*(?=\s)|[。！？]|(?<!\n)(?=\n[^\S\n]*\n)")
"""The end of a sentence or paragraph."""
_BLANK = re.compile(r"\s*")


def pieces(match: Match, passage: Passage, found: Sequence[Edit]) -> Iterator[tuple[Span, Span]]:
    """Yield the spans of the pieces in source and copy, without the white space between pieces.

    A passage is cut wherever sentences end in both texts: within the same words, or between the same two
    words. `found` are the edits of the passage. A verbatim passage is one piece.
    """
    texts = match.source.text, match.copy.text
    begin, ends = (passage.source[0], passage.copy[0]), (passage.source[1], passage.copy[1])
    kept = [(edit.source, edit.copy) for edit in found if edit.change in ("kept", "replaced")]
    in_order = [] if passage.verbatim else [(theirs, ours) for theirs, ours in kept if theirs and ours]
    for (theirs, ours), after in pairwise([*in_order, ((ends[0],) * 2, (ends[1],) * 2)]):
        between = (theirs[1], after[0][0]), (ours[1], after[1][0])
        for cut in [*_ends(texts, theirs, ours), *islice(_ends(texts, *between), 1)]:
            if begin[0] < cut[0] and begin[1] < cut[1]:
                yield (begin[0], cut[0]), (begin[1], cut[1])
                begin = _after(texts[0], cut[0], ends[0]), _after(texts[1], cut[1], ends[1])
    if begin[0] < ends[0] or begin[1] < ends[1]:
        yield (begin[0], ends[0]), (begin[1], ends[1])


def _ends(texts: tuple[str, str], theirs: Span, ours: Span) -> Iterator[tuple[int, int]]:
    """Yield the sentence ends of both spans, paired in order."""
    ends = _END.finditer(texts[0], *theirs), _END.finditer(texts[1], *ours)
    return ((one.end(), other.end()) for one, other in zip(*ends, strict=False))


def _after(text: str, at: int, end: int) -> int:
    """Return where the white space that starts at `at` ends."""
    found = _BLANK.match(text, at, end)
    return found.end() if found else at
