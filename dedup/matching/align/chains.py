"""Aligned sentences → chains of those that follow one another in both texts."""

from __future__ import annotations

from dataclasses import dataclass

from dedup.matching.align.text import Text


@dataclass(frozen=True, slots=True)
class Chain:
    """Sentences of the copy, first to last, and of the source, that stay in step."""

    copy: tuple[int, int]
    source: tuple[int, int]
    verbatim: bool


def join_sentences(source: Text, copy: Text, aligned: list[tuple[int, int]]) -> list[Chain]:
    """Return the chains of aligned sentences, given by number in copy and source, in this order."""
    return _chains(_with_short_sentences(aligned, source, copy))


def _with_short_sentences(
    aligned: list[tuple[int, int]], source: Text, copy: Text
) -> list[tuple[int, int, bool]]:
    """Return the aligned pairs, by copy and source, with all that is verbatim around them, and which are.

    "He left." is too light to be aligned by itself, and belongs to the verbatim passage around it.
    """
    last_copy, last_source = len(copy.sentences) - 2, len(source.sentences) - 2
    known = {(i, j): _same_words(source, j, copy, i) for i, j in aligned}
    for i, j in [pair for pair, verbatim in known.items() if verbatim]:
        for step in (-1, 1):
            k, m = i + step, j + step
            while 0 <= k <= last_copy and 0 <= m <= last_source and (k, m) not in known:
                if not _same_words(source, m, copy, k):
                    break
                known[k, m] = True
                k, m = k + step, m + step
    return sorted((i, j, verbatim) for (i, j), verbatim in known.items())


def _same_words(source: Text, j: int, copy: Text, i: int) -> bool:
    """Tell whether sentence j of the source and i of the copy are the same words in the same order."""
    theirs, ours = source.part(j, j), copy.part(i, i)
    same_length = theirs.stop - theirs.start == ours.stop - ours.start
    return same_length and source.spelled(theirs) == copy.spelled(ours)


def _chains(aligned: list[tuple[int, int, bool]]) -> list[Chain]:
    """Join aligned sentences that follow one another in both texts, verbatim ones apart from reworded ones.

    Verbatim sentences must follow each other at once. Reworded ones may skip one of the source, or swap two.
    """
    chains: list[Chain] = []
    ending: dict[tuple[bool, int], int] = {}  # (verbatim, last sentence of the source) → chain
    for i, j, verbatim in aligned:
        for step in (1,) if verbatim else (1, 0, 2, -1):
            number = ending.get((verbatim, j - step))
            if number is not None and verbatim <= i - chains[number].copy[1] <= 1:
                last = chains[number]
                del ending[verbatim, last.source[1]]
                low, high = min(last.source[0], j), max(last.source[1], j)
                chains[number] = Chain((last.copy[0], i), (low, high), verbatim)
                break
        else:
            number = len(chains)
            chains.append(Chain((i, i), (j, j), verbatim))
        ending[verbatim, chains[number].source[1]] = number
    return chains
