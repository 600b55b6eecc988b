"""Two passages to the words that stand for others, for `rewording/vocabulary.py`."""

from __future__ import annotations

from dedup.kernels.native import Bytes, Int32s, Int64s, Uint64s
from plain.sorting import sort_keys
from plain.subsequence import common_subsequence


def list_words(content: Bytes, low: int, high: int, gone: Bytes, words: Int32s) -> int:
    """Write the words from low to high that carry the topic and are not gone; return how many."""
    count = 0
    for n in range(low, high):
        if content[n] and not gone[n]:
            words[count] = n
            count += 1
    return count


def take_stems(stems: Uint64s, words: Int32s, count: int, keys: Uint64s) -> None:
    """Write the stems of these words."""
    for n in range(count):
        keys[n] = stems[words[n]]


def mark_moved(
    keys: Uint64s,
    words: Int32s,
    count: int,
    our_keys: Uint64s,
    our_words: Int32s,
    our_count: int,
    order: Int32s,
    our_order: Int32s,
    spare: Int32s,
    gone: Bytes,
) -> None:
    """Mark as gone the words of either passage that the other holds too, the first with the first."""
    sort_keys(keys, 0, count, order, spare)
    sort_keys(our_keys, 0, our_count, our_order, spare)
    i, j = 0, 0
    while i < count and j < our_count:
        mine, yours = keys[order[i]], our_keys[our_order[j]]
        if mine == yours:
            gone[words[order[i]]] = 1
            gone[our_words[our_order[j]]] = 1
        i += mine <= yours
        j += yours <= mine


def list_left(low: int, high: int, gone: Bytes, most: int, words: Int32s) -> int:
    """Write the words from low to high that are not gone, up to `most` and one; return how many."""
    count = 0
    for n in range(low, high):
        if not gone[n] and count <= most:
            words[count] = n
            count += 1
    return count


def is_phrase(words: Int32s, count: int, longest: int) -> bool:
    """Tell whether these are words in a row, and few."""
    return 0 < count <= longest and words[count - 1] - words[0] == count - 1


def find_replaced(
    spelled: Uint64s,
    stems: Uint64s,
    content: Bytes,
    passages: Int64s,
    count: int,
    narrow: int,
    most_paired: int,
    longest_phrase: int,
    balanced: int,
    keys: Uint64s,
    our_keys: Uint64s,
    rows: Uint64s,
    hits: Uint64s,
    order: Int32s,
    spare: Int32s,
    holders: Int32s,
    low: Int32s,
    high: Int32s,
    topic: Int32s,
    our_topic: Int32s,
    pairs: Int32s,
    inner: Int32s,
    found: Int32s,
    gone: Bytes,
    out: Int32s,
) -> int:
    """Write which words stand for which and carry the topic, of all passages, and return how many: four
    numbers each, the words of the source and of the copy, the last exclusive.

    Of each passage, four numbers say which words are its own: of the source, then of the copy, the last
    exclusive. It does what `align_words` does in `rewording/steps.py`, and leaves out what it does not tell.
    Room: gone, a mark for each word, all 0; out, four times the words of the copy; rows, a row of hits more
    than words or `narrow`; hits, a bit for each word; all others twice the words of the longest passage and
    four.
    """
    told = 0
    for passage in range(count):
        their_low, their_high = passages[4 * passage], passages[4 * passage + 1]
        our_low, our_high = passages[4 * passage + 2], passages[4 * passage + 3]
        theirs = list_words(content, their_low, their_high, gone, topic)
        ours = list_words(content, our_low, our_high, gone, our_topic)
        take_stems(stems, topic, theirs, keys)
        take_stems(stems, our_topic, ours, our_keys)
        left = common_subsequence(
            keys, 0, theirs, our_keys, 0, ours, rows, hits, order, spare, holders, low, high, pairs
        )
        kept = 0
        i, j = their_low - 1, our_low - 1
        while left >= 0:
            left -= 1
            k, m = their_high, our_high
            if left >= 0:
                k, m = int(topic[pairs[2 * left]]), int(our_topic[pairs[2 * left + 1]])
            if min(k - i, m - j) > 1 and max(k - i, m - j) <= narrow:
                between = common_subsequence(
                    spelled, i + 1, k - i - 1, spelled, j + 1, m - j - 1,
                    rows, hits, order, spare, holders, low, high, inner,
                )  # fmt: skip
                for n in range(between - 1, -1, -1):
                    found[2 * kept], found[2 * kept + 1] = i + 1 + inner[2 * n], j + 1 + inner[2 * n + 1]
                    kept += 1
            found[2 * kept], found[2 * kept + 1] = k, m
            kept += left >= 0
            i, j = k, m
        for n in range(kept):
            gone[found[2 * n]] = gone[found[2 * n + 1]] = 1
        theirs = list_words(content, their_low, their_high, gone, topic)
        ours = list_words(content, our_low, our_high, gone, our_topic)
        take_stems(stems, topic, theirs, keys)
        take_stems(stems, our_topic, ours, our_keys)
        mark_moved(keys, topic, theirs, our_keys, our_topic, ours, order, holders, spare, gone)
        i, j = their_low - 1, our_low - 1
        for n in range(kept + 1):
            k, m = int(found[2 * n]), int(found[2 * n + 1])
            theirs = list_words(content, i + 1, k, gone, topic)
            ours = list_words(content, j + 1, m, gone, our_topic)
            if 0 < theirs == ours <= most_paired:
                for word in range(theirs):
                    out[4 * told], out[4 * told + 1] = topic[word], topic[word] + 1
                    out[4 * told + 2], out[4 * told + 3] = our_topic[word], our_topic[word] + 1
                    told += 1
            elif theirs > 0 and ours > 0:
                theirs = list_left(i + 1, k, gone, longest_phrase, topic)
                ours = list_left(j + 1, m, gone, longest_phrase, our_topic)
                is_paired = is_phrase(topic, theirs, longest_phrase) and is_phrase(
                    our_topic, ours, longest_phrase
                )
                if is_paired and abs(theirs - ours) <= balanced:
                    out[4 * told], out[4 * told + 1] = topic[0], topic[theirs - 1] + 1
                    out[4 * told + 2], out[4 * told + 3] = our_topic[0], our_topic[ours - 1] + 1
                    told += 1
            if n < kept and spelled[k] != spelled[m] and content[k] and content[m]:
                out[4 * told], out[4 * told + 1] = k, k + 1
                out[4 * told + 2], out[4 * told + 3] = m, m + 1
                told += 1
            i, j = k, m
        for n in range(their_low, their_high):
            gone[n] = 0
        for n in range(our_low, our_high):
            gone[n] = 0
    return told
