"""How a command uses memory: what is freed stays with the process, and cycles are looked for seldom."""

from __future__ import annotations

import ctypes
import gc
import sys

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
"""Parameters of `mallopt` of the GNU C library."""
LARGEST_REUSED = 1 << 25
"""Bytes: larger arrays are mapped apart, and given back when freed. It is the most that `mallopt` takes."""
MOST_FREE = 1 << 28
"""Bytes at the end of the heap that are free before they are given back."""
_OBJECTS_PER_SEARCH, _YOUNG, _OLD = 50_000, 20, 50
"""When Python looks for cycles; by default after 700 new objects. Hardly any of ours are in one."""


def spend_memory() -> None:
    """Set the whole process up for a long run, which a command may do and a library may not.

    By default, the GNU C library maps each array of a megabyte or so anew, and the kernel clears its pages: a
    sixth of the processor time of a scan in two threads. The search for cycles takes another thirtieth.
    """
    gc.set_threshold(_OBJECTS_PER_SEARCH, _YOUNG, _OLD)
    _keep_freed_memory()


def _keep_freed_memory() -> None:
    """Tell the allocator so, where it is that of the GNU C library; elsewhere nothing is changed."""
    if not sys.platform.startswith("linux"):
        return
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except AttributeError:  # musl has none
        return
    mallopt(_MMAP_THRESHOLD, LARGEST_REUSED)
    mallopt(_TRIM_THRESHOLD, MOST_FREE)
