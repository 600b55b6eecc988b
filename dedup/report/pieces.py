"""A passage → pieces to show side by side: about a sentence each, so that eyes find the counterpart of any.

The passages of a rewrite are whole articles, of which one side is longer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from dedup.article import Edit, Match, Passage, Span

_END = re.compile(r"[.!?…][\"'”’»)\]]*\s|[。！？]|\n\s*\n")
"""Where a sentence ends, or a paragraph."""


def pieces(match: Match, passage: Passage, found: Sequence[Edit]) -> Iterator[tuple[Span, Span]]:
    """Yield the spans of source and copy, cut where sentences end in both: within the same words, or between
    the same two. `found` are the edits. A verbatim passage is one piece.
    """
    (begin, end), (our_begin, our_end) = passage.source, passage.copy
    kept = [(edit.source, edit.copy) for edit in found if edit.change in ("kept", "replaced")]
    in_order = [] if passage.verbatim else [(theirs, ours) for theirs, ours in kept if theirs and ours]
    for (theirs, ours), after in pairwise([*in_order, ((end, end), (our_end, our_end))]):
        between = (theirs[1], after[0][0]), (ours[1], after[1][0])
        for cut, our_cut in [*_ends(match, theirs, ours), *_ends(match, *between)[:1]]:
            yield (begin, cut), (our_begin, our_cut)
            begin, our_begin = cut, our_cut
    if begin < end or our_begin < our_end:
        yield (begin, end), (our_begin, our_end)


def _ends(match: Match, theirs: Span, ours: Span) -> list[tuple[int, int]]:
    """Return where sentences end in both spans, first with first."""
    ends = _END.finditer(match.source.text, *theirs), _END.finditer(match.copy.text, *ours)
    return [(one.end(), other.end()) for one, other in zip(*ends, strict=False)]
