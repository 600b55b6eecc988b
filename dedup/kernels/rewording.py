"""Two passages to the words that stand for others: the structs and functions of `rewording.c`."""

from __future__ import annotations

from dedup.kernels.native import Bytes, Int32s, Int64s, Struct, Uint64s, Written, kernel
from dedup.kernels.subsequence import SubsequenceRoom


class RewordingTexts(Struct):
    """The words of two texts, one after the other, (n,) each: content is 1 where a word carries the topic.
    passages (p, 4): the words of each, of the source and of the copy, the last exclusive.
    """

    spelled: Uint64s
    stems: Uint64s
    content: Bytes
    passages: Int64s


class RewordingRule(Struct):
    """What may stand for what, as `rewording/steps.py` has it."""

    narrow: int
    most_paired: int
    longest_phrase: int
    balanced: int


class RewordingRoom(Written):
    """Room for twice the words of the longest passage and four; gone, a mark for each word, all 0."""

    keys: Uint64s
    our_keys: Uint64s
    topic: Int32s
    our_topic: Int32s
    pairs: Int32s
    inner: Int32s
    kept: Int32s
    gone: Bytes


class RewordingFound(Written):
    """Which words stand for which: four each, words of the source and of the copy, the last exclusive; room
    for all words of the copy.
    """

    words: Int32s


@kernel
def find_replaced(
    texts: RewordingTexts,
    rule: RewordingRule,
    subsequence: SubsequenceRoom,
    room: RewordingRoom,
    found: RewordingFound,
) -> int:
    """Write which words stand for which and carry the topic, of all passages; return how many."""
