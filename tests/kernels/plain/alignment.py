"""Pairs of texts to how they are aligned: chains, passages, shares and runs. Which sentences are aligned,
what stretches have in common and which pair is shown is left to loops that have twins of their own.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

import numpy as np
from aligned import Text, aligned_sentences, find_example

from dedup.article import Passage, Span
from dedup.kernels.passages import Stretches, StretchesCompared, StretchRoom, compare_stretches
from dedup.matching.align import CLEAR, LEAST_SHARED, RUN, SHINGLE, SHORT, WHOLE, Alignment


class Chain(NamedTuple):
    """Sentences of the copy, first to last, and of the source, that stay in step."""

    copy: tuple[int, int]
    source: tuple[int, int]
    verbatim: bool


def align(source: Text, copy: Text) -> Alignment:
    """Return how two texts are aligned."""
    aligned = aligned_sentences(source, copy)
    chains = join(with_verbatim(aligned, source, copy))
    passages = sorted(find_passages(source, copy, chains), key=lambda each: (each.copy, each.source))
    return Alignment(
        passages=tuple(passages),
        copied=share_inside(copy, [passage.copy for passage in passages]),
        used=share_inside(source, [passage.source for passage in passages]),
        resemblance=resemblance(source, copy),
        verbatim_words=count_verbatim(source, copy),
        repeated_words=count_verbatim(copy, source),
        example=find_example(source, copy, aligned),
        sentences=tuple(aligned),
    )


def words_of(text: Text, first: int, last: int) -> slice:
    """Return the words of the sentences first to last."""
    return slice(text.sentences[first], text.sentences[last + 1])


def spelled(text: Text, first: int, last: int) -> list[int]:
    """Return the hashes of these sentences."""
    return text.words.hashes[words_of(text, first, last)].tolist()


def with_verbatim(
    aligned: tuple[tuple[int, int], ...], source: Text, copy: Text
) -> list[tuple[int, int, bool]]:
    """Return the aligned pairs, by copy and source, with all that is verbatim around those that are."""
    known = {(i, j): spelled(copy, i, i) == spelled(source, j, j) for i, j in aligned}
    for i, j in [pair for pair, verbatim in known.items() if verbatim]:
        for step in (-1, 1):
            k, m = i + step, j + step
            while 0 <= k < len(copy.sentences) - 1 and 0 <= m < len(source.sentences) - 1:
                if (k, m) in known or spelled(copy, k, k) != spelled(source, m, m):
                    break
                known[k, m] = True
                k, m = k + step, m + step
    return sorted((i, j, verbatim) for (i, j), verbatim in known.items())


def join(pairs: list[tuple[int, int, bool]]) -> list[Chain]:
    """Join pairs that follow one another: verbatim ones at once, reworded ones over one that is skipped, or
    with two swapped.
    """
    chains: list[Chain] = []
    ending: dict[tuple[bool, int], int] = {}
    for i, j, verbatim in pairs:
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


def find_passages(source: Text, copy: Text, chains: list[Chain]) -> list[Passage]:
    """Return the chains that are the same, and those of which enough is."""
    passages, others = [], []
    for chain in chains:
        theirs, ours = words_of(source, *chain.source), words_of(copy, *chain.copy)
        weights = source.weight[theirs].tolist()
        if chain.verbatim and weights == copy.weight[ours].tolist() and weights[0] > 0:
            spans = span(source, theirs.start, theirs.stop - 1), span(copy, ours.start, ours.stop - 1)
            passages.append(Passage(*spans, 1.0, verbatim=True))
        else:
            others.append((chain.verbatim, theirs, ours))
    return passages + reworded(source, copy, others)


def reworded(source: Text, copy: Text, others: list[tuple[bool, slice, slice]]) -> list[Passage]:
    """Return the stretches that are verbatim, or of which enough is the same for a reader to see it."""
    bounds = [(theirs.start, theirs.stop, ours.start, ours.stop) for _, theirs, ours in others]
    stretches = np.array(bounds, np.int64).reshape(-1, 4).T.copy()
    longest = max(len(source.words.hashes), len(copy.words.hashes))
    keys, held = np.zeros((2, longest), np.uint64), np.zeros((2, longest), np.uint8)
    dice, alike = np.zeros(len(others)), np.zeros(len(others), np.int64)
    ends = np.zeros(4 * len(others), np.int64)
    compare_stretches(
        source.columns, copy.columns, Stretches(*stretches, WHOLE),
        StretchRoom(*keys, *np.zeros((3, longest), np.int32), *held), StretchesCompared(dice, alike, ends),
    )  # fmt: skip
    passages = []
    for n, (verbatim, _, _) in enumerate(others):
        low, high, our_low, our_high = ends[4 * n : 4 * n + 4].tolist()
        clear = min(high - low, our_high - our_low) + 1 >= SHORT or dice[n] >= CLEAR
        if verbatim or (clear and alike[n] >= LEAST_SHARED):
            spans = span(source, low, high), span(copy, our_low, our_high)
            passages.append(Passage(*spans, float(dice[n]), verbatim))
    return passages


def span(text: Text, first: int, last: int) -> Span:
    """Return the characters of the words first to last."""
    return int(text.words.start[first]), int(text.words.end[last])


def share_inside(text: Text, spans: list[Span]) -> float:
    """Return the share of the words that lie in at least one of the spans."""
    places = list(zip(text.words.start.tolist(), text.words.end.tolist(), strict=True))
    inside = [any(begin <= low and high <= end for begin, end in spans) for low, high in places]
    return sum(inside) / len(inside) if inside else 0.0


def runs(text: Text, length: int) -> list[tuple[int, ...]]:
    """Return the runs of so many words."""
    words = text.words.hashes.tolist()
    return [tuple(words[i : i + length]) for i in range(len(words) - length + 1)]


def resemblance(source: Text, copy: Text) -> float:
    """Return the Jaccard similarity of the sets of shingles."""
    theirs, ours = Counter(runs(source, SHINGLE)).keys(), Counter(runs(copy, SHINGLE)).keys()
    return len(theirs & ours) / len(theirs | ours) if theirs and ours else 0.0


def count_verbatim(source: Text, copy: Text) -> int:
    """Return how many words of the copy stand in runs that the source holds too."""
    held = set(runs(source, RUN))
    return len({n + k for n, run in enumerate(runs(copy, RUN)) if run in held for k in range(RUN)})
