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


MOST_BYTES = (1 << 31) - 1
"""Bytes of a text or of packed words: places in a text are numbers of 32 bits."""


def unpack(data: bytes) -> str:
    """Return the text that was packed. Raises ValueError if that is damaged."""
    return decompress(data).decode("utf-8", "surrogatepass")


def decompress(data: bytes) -> bytes:
    """Return bytes that zstandard has compressed to one frame of known size. Raises ValueError otherwise.

    What a damaged frame claims to hold is not reserved in memory.
    """
    try:
        size = zstandard.frame_content_size(data)
        if not 0 <= size <= min(MOST_BYTES, len(data) * _MOST_SHRUNK):
            raise ValueError(f"it cannot hold {size:,} bytes")
        body = _packers.decompressor.decompress(data, allow_extra_data=False)
    except (zstandard.ZstdError, TypeError) as error:
        raise ValueError(str(error)) from error
    if len(body) != size:
        raise ValueError(f"it holds {len(body):,} bytes, not {size:,}")
    return body


_MOST_SHRUNK = 1 << 16
"""Bytes that a byte of zstandard stands for at most: a block of 128 KB takes more than two."""
