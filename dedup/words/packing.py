"""Texts as bytes, at half of their size: how an index keeps them."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import zstandard

PACKING = 1
"""Level of zstandard. Articles of 960 words shrink to 48.0 % of their size. Level 3 reaches 47.8 % and takes
half as long again."""


class _Packers(threading.local):
    """A compressor and a decompressor for every thread: they cannot be shared."""

    def __init__(self) -> None:
        self.compressor = zstandard.ZstdCompressor(level=PACKING)
        self.decompressor = zstandard.ZstdDecompressor()


_packers = _Packers()


def pack_all(texts: Sequence[str]) -> list[bytes]:
    """Compress texts, each by itself. Lone surrogates survive.

    The interpreter's lock is released once for all of them, because a thread waits to get it back.
    """
    encoded: list[bytes | bytearray | memoryview] = [text.encode("utf-8", "surrogatepass") for text in texts]
    if not any(encoded):  # the call for many refuses these
        return [_packers.compressor.compress(text) for text in encoded]
    packed = _packers.compressor.multi_compress_to_buffer(encoded, threads=1)
    return [packed[i].tobytes() for i in range(len(packed))]


def unpack(data: bytes) -> str:
    """Return the text that was packed."""
    return _packers.decompressor.decompress(data).decode("utf-8", "surrogatepass")
