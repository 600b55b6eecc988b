"""Valid calls of the loops of `alignment.c`, `example.c`, `passages.c`, `rewording.c`, `runs.c` and
`sentences.c`.
"""

from __future__ import annotations

import numpy as np
from aligned import batch_of
from calling import Arguments, Clear, Room
from reworded import columns_of, draw_passage, rewording_room, subsequence_room

from dedup.kernels import alignment, example, passages, rewording, runs, sentences
from dedup.kernels.entries import MetWords
from dedup.kernels.entries import meet_words as meet
from dedup.kernels.subsequence import SubsequenceRoom
from valid.draw import Draw
from valid.entries import _columns, _texts


def choose_pair(draw: Draw) -> Arguments:
    """Draw pairs of any sentences of two texts."""
    source, copy = _texts(draw)
    theirs, ours = len(source.sentences) - 1, len(copy.sentences) - 1
    count = draw.size(200) if theirs and ours else 0
    pairs = draw.below(ours, count, np.int32), draw.below(theirs, count, np.int32)
    return (
        _columns(source), _columns(copy), (example.ExamplePairs, *pairs, draw.one_of(1, 4, 255)),
        (example.ExampleShown, Room(1)),
    )  # fmt: skip


def compare_stretches(draw: Draw) -> Arguments:
    """Draw stretches of two texts, of a word at least."""
    texts = _texts(draw)
    lengths = [len(text.words.stems) for text in texts]
    count = draw.size(60) if all(lengths) else 0
    ends = [np.sort(draw.random.integers(0, words or 1, (2, count)), axis=0) for words in lengths]
    for each in ends:
        each[1] += 1
    longest = max((int((high - low).max(initial=0)) for low, high in ends), default=0)
    return (
        _columns(texts[0]), _columns(texts[1]),
        (passages.Stretches, *ends[0], *ends[1], draw.one_of(0.0, 0.5, 2.0)),
        (passages.StretchRoom, *[Room(longest)] * 7),
        (passages.StretchesCompared, Room(count), Room(count), Room(4 * count)),
    )  # fmt: skip


def find_replaced(draw: Draw) -> Arguments:
    """Draw passages that were reworded, some longer than a number has bits."""
    vocabulary = draw.one_of(2, 12, 60, 2000)
    pairs = [draw_passage(draw.plain, vocabulary) for _ in range(draw.whole(0, 4))]
    copied = sum(len(ours) for _, ours in pairs)
    room, subsequence = rewording_room(pairs), subsequence_room(pairs)
    return (
        (rewording.RewordingTexts, *columns_of(pairs)),
        (
            rewording.RewordingRule,
            draw.one_of(0, 3, 25),
            draw.whole(0, 4),
            draw.whole(0, 5),
            draw.whole(0, 3),
        ),
        (SubsequenceRoom, *map(Room, subsequence)),
        (rewording.RewordingRoom, *map(Room, room[:-1]), Clear(room[-1])),
        (rewording.RewordingFound, Room(4 * copied)),
    )


def list_runs(draw: Draw) -> Arguments:
    """Draw any hashes, and runs of any length, longer than the text too; of one word they are any keys."""
    hashes = np.sort(draw.numbers(draw.size(), np.uint64))
    hashes = draw.one_of(draw.random.permutation(hashes), hashes[::-1], hashes)
    length = draw.one_of(1, 1, 2, 5, 9, 2**40)
    room = Room(max(len(hashes) - length + 1, 0))
    return (runs.RunWords, hashes, length), (runs.RunsListed, room, room, room)


def count_common(draw: Draw) -> Arguments:
    """Draw keys of two texts with their orders; some are the same."""
    drawn = draw.numbers(draw.size(), np.uint64)
    keys = [draw.random.choice(np.append(drawn, np.uint64(7)), draw.size()) for _ in range(2)]
    texts = [(runs.TextRuns, each, np.argsort(each, kind="stable").astype(np.int32)) for each in keys]
    return *texts, (runs.RunsHeld, Room(len(keys[1])))


def count_covered(draw: Draw) -> Arguments:
    """Draw any marks."""
    held = draw.flags(draw.size())
    return (runs.RunsHeld, held), draw.whole(0, len(held)), draw.one_of(1, 2, 9, 2**40)


def align_sentences(draw: Draw) -> Arguments:
    """Draw two texts and what their words meet, with as much room as that takes."""
    source, copy = _texts(draw)
    low, high = np.zeros((2, len(copy.entries.words)), np.int32)
    count = Room(meet(source.columns, copy.columns, draw.one_of(1, 6, 4096), MetWords(low, high)))
    theirs, ours = Room(len(source.sentences) - 1), Room(len(copy.sentences) - 1)
    rule = [draw.one_of(*each) for each in ((0.0, 0.5, 8.0), (0.3, 0.6), (0.0, 0.3), (0.5, 1.1), (0.6, 2.0))]
    return (
        _columns(source), _columns(copy), (sentences.SentenceRule, *rule), (MetWords, low, high),
        (sentences.SentenceRoom, *[theirs] * 7, ours, ours, Room(ours.count + 1)),
        (sentences.SentencePairs, *[count] * 4),
    )  # fmt: skip


def align_pairs(draw: Draw) -> Arguments:
    """Draw a batch of texts, any pairs of them, and room for some passages or for all."""
    texts = [text for _ in range(draw.whole(1, 2)) for text in _texts(draw)]
    batch, count = batch_of(texts), draw.size(12)
    words = batch.words
    rule = [draw.one_of(*each) for each in ((0.0, 0.5, 8.0), (0.0, 2.0), (0.3, 0.6), (0.0, 0.3), (0.5, 1.1))]
    rule += [draw.one_of(0.6, 2.0), draw.one_of(0.0, 0.5, 2.0), draw.one_of(0.0, 0.4)]
    rule += [draw.one_of(0, 10), draw.one_of(0, 3), draw.one_of(1, 6, 4096), draw.one_of(1, 8, 2**40)]
    rule += [draw.one_of(1, 3), draw.one_of(1, 4, 255)]
    passages, sentences = draw.one_of(0, 1, 9, 4000), draw.one_of(0, 1, 9, 4000)
    return (
        (
            alignment.BatchWords, words.hashes, words.stems, words.sentence, words.flags,
            batch.weight, batch.content.view(np.uint8), words.bounds,
        ),
        (alignment.AlignedPairs, *draw.random.integers(0, len(texts), (2, count))),
        (alignment.AlignmentRule, *rule),
        (
            alignment.Alignments, *[Room(count)] * 5, Room(4 * count), Room(count), Room(count),
            Room(4 * passages), Room(passages), Room(passages), Room(count), Room(2 * sentences),
        ),
    )  # fmt: skip
