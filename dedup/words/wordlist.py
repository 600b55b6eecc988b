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

from dedup.words.split import STEP_CHARACTERS, Words, split_words

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
    """Return the words that were packed."""
    body = zstandard.ZstdDecompressor().decompress(data)
    many, kinds = _COUNTS.unpack_from(body)
    distinct = np.frombuffer(body, "<u8", 2 * kinds, _COUNTS.size).reshape(-1, 2)
    columns = np.frombuffer(body, "<i4", 4 * many, _COUNTS.size + 16 * kinds).reshape(4, -1)
    place, gap, length, sentence = columns
    start = np.cumsum(gap, dtype=np.int32)
    return Words(
        hashes=distinct[place, 0].astype(np.uint64),
        stems=distinct[place, 1].astype(np.uint64),
        start=start,
        end=start + length,
        sentence=sentence.copy(),
        flags=np.frombuffer(body, np.uint8, many, _COUNTS.size + 16 * kinds + 16 * many).copy(),
        bounds=np.array([0, many], np.int64),
    )


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
