"""Inputs → batches, each a unit of work for one thread."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dedup.article import LeftOut, Problem
from dedup.reading.item import Input

BATCH_ARTICLES = 256
BATCH_BYTES = 1 << 20
"""Bytes that the inputs of a batch carry together; a larger input is a batch by itself."""

Item = Input | Problem | LeftOut
"""What the walk meets: a file or a member to read, trouble, or what is no article."""

Batch = list[Item]


def batches(inputs: Iterable[Item]) -> Iterator[Batch]:
    """Cut inputs into batches of BATCH_ARTICLES, or fewer where they carry many bytes."""
    batch: Batch = []
    size = 0
    for item in inputs:
        batch.append(item)
        size += len(item.data) if isinstance(item, Input) and item.data else 0
        if len(batch) == BATCH_ARTICLES or size >= BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
