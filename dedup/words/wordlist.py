"""The words of one article as bytes, for an index that keeps no texts.

Hashes show whether two words are the same, not what they are. But anybody who has a list of words can find
out which of them an article holds.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from itertools import count

import numpy as np
import zstandard
from numpy.typing import NDArray

from dedup.words.packing import MOST_BYTES, decompress
from dedup.words.split import CAPITAL, NUMBER, QUOTED, STEP_CHARACTERS, Words, split_words

_COUNTS = struct.Struct("<ii")


def pack_words(words: Words) -> bytes:
    """Compress the words of one article."""
    pairs = np.stack((words.hashes, words.stems), axis=1)
    distinct, place = np.unique(pairs, axis=0, return_inverse=True)
    columns = (place.ravel(), np.diff(words.start, prepend=0), words.end - words.start, words.sentence)
    body = [
        _COUNTS.pack(len(words.hashes), len(distinct)),
        distinct.astype("<u8").tobytes(),
        *(column.astype("<i4").tobytes() for column in columns),
        words.flags.tobytes(),
    ]
    return zstandard.ZstdCompressor(level=3).compress(b"".join(body))


def unpack_words(data: bytes) -> Words:
    """Return the words that were packed. Raises ValueError if they cannot be those of a text."""
    body = decompress(data)
    count, kinds = _counts(body)
    distinct = np.frombuffer(body, "<u8", 2 * kinds, _COUNTS.size).reshape(-1, 2)
    columns = np.frombuffer(body, "<i4", 4 * count, _COUNTS.size + 16 * kinds).reshape(4, -1)
    flags = np.frombuffer(body, np.uint8, count, _COUNTS.size + 16 * kinds + 16 * count).copy()
    place, gap, length, sentence = columns
    start = np.cumsum(gap, dtype=np.int64)
    _check(place, kinds, "the place of a word among the distinct ones")
    _check(start, MOST_BYTES, "where a word begins")
    _check(gap, MOST_BYTES, "the way from one word to the next")
    _check(length, MOST_BYTES, "the length of a word")
    _check(start + length, MOST_BYTES, "where a word ends")
    _check(sentence[:1], 1, "the first sentence")
    _check(np.diff(sentence), 2, "the way from one sentence to the next")
    _check(flags, (QUOTED | CAPITAL | NUMBER) + 1, "what is marked of a word")
    return Words(
        hashes=distinct[place, 0].astype(np.uint64),
        stems=distinct[place, 1].astype(np.uint64),
        start=start.astype(np.int32),
        end=(start + length).astype(np.int32),
        sentence=sentence.copy(),
        flags=flags,
        bounds=np.array([0, count], np.int64),
    )


def _counts(body: bytes) -> tuple[int, int]:
    """Return how many words there are, and how many are distinct. Raises ValueError if others follow."""
    if len(body) < _COUNTS.size:
        raise ValueError(f"it has {len(body)} bytes")
    count, kinds = _COUNTS.unpack_from(body)
    if not 0 <= kinds <= count or len(body) != _COUNTS.size + 16 * kinds + 17 * count:
        raise ValueError(f"{count:,} words, {kinds:,} of them distinct, are not in {len(body):,} bytes")
    return count, kinds


def _check(numbers: NDArray[np.integer], end: int, what: str) -> None:
    """Raise ValueError if one of the numbers is less than 0, or not less than the end."""
    if len(numbers) and not (0 <= int(numbers.min()) and int(numbers.max()) < end):
        wrong = numbers[(numbers < 0) | (numbers >= end)]
        raise ValueError(f"{what} is {wrong[0]}, and not one of 0 to {end - 1:,}")


def words_of(articles: Sequence[str | Words]) -> Words:
    """Return the words of several articles, texts or words that were unpacked, as one batch."""
    split = split_words([article for article in articles if isinstance(article, str)])
    if len(split.bounds) == len(articles) + 1:
        return split
    next_text = count()
    return join_words([split.of(next(next_text)) if isinstance(each, str) else each for each in articles])


def words_in_steps(articles: Sequence[str | Words]) -> Words:
    """Return the same as `words_of`. Texts are split a few at a time, which takes sixty bytes a character."""
    steps: list[list[str | Words]] = [[]]
    size = 0
    for article in articles:
        steps[-1].append(article)
        size += size_of(article)
        if size >= STEP_CHARACTERS:
            steps.append([])
            size = 0
    return join_words([words_of(step) for step in steps if step])


def join_words(parts: Sequence[Words]) -> Words:
    """Return the words of several batches as one, with their sentences counted through."""
    if len(parts) == 1:
        return parts[0]
    sentences, before = [], 0
    for part in parts:
        sentences.append(part.sentence + np.int32(before))
        before += int(part.sentence[-1]) + 1 if len(part.sentence) else 0
    return Words(
        hashes=np.concatenate([part.hashes for part in parts]),
        stems=np.concatenate([part.stems for part in parts]),
        start=np.concatenate([part.start for part in parts]),
        end=np.concatenate([part.end for part in parts]),
        sentence=np.concatenate(sentences),
        flags=np.concatenate([part.flags for part in parts]),
        bounds=_joined_bounds(parts),
    )


def _joined_bounds(parts: Sequence[Words]) -> NDArray[np.int64]:
    before = np.cumsum([0, *(len(part.hashes) for part in parts)])
    after = [part.bounds[1:] + start for part, start in zip(parts, before.tolist(), strict=False)]
    return np.concatenate([np.zeros(1, np.int64), *after])


def size_of(article: str | Words) -> int:
    """Return about how many characters an article has, given its text or its words."""
    return len(article) if isinstance(article, str) else int(article.end[-1]) if len(article.end) else 0
