"""Work on batches in several threads, with results in the order of the batches."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

AHEAD = 4
"""Batches under way per thread: enough to keep it busy, few enough to bound memory."""

Batch = TypeVar("Batch")
Result = TypeVar("Result")


def in_threads(work: Callable[[Batch], Result], batches: Iterable[Batch], jobs: int) -> Iterator[Result]:
    """Yield what comes of each batch, in order, worked on in `jobs` threads.

    The kernels run without the interpreter's lock, so threads share the processors. One job needs no thread.

    >>> list(in_threads(abs, [-1, -2], 2))
    [1, 2]
    """
    if jobs == 1:
        yield from map(work, batches)
        return
    threads = ThreadPoolExecutor(jobs)
    under_way: deque[Future[Result]] = deque()
    try:
        for batch in batches:
            under_way.append(threads.submit(work, batch))
            if len(under_way) >= AHEAD * jobs:
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()
    finally:
        threads.shutdown(cancel_futures=True)
