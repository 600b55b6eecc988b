"""Memory that is freed stays with the process, so that arrays of batches need no new pages each time."""

from __future__ import annotations

import ctypes
import sys

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
"""Parameters of `mallopt` of the GNU C library."""
LARGEST_REUSED = 1 << 25
"""Bytes: larger arrays are mapped apart, and given back when freed. It is the most that `mallopt` takes."""
MOST_FREE = 1 << 28
"""Bytes at the end of the heap that are free before they are given back."""


def keep_freed_memory() -> None:
    """Tell the allocator so, where it is that of the GNU C library; elsewhere nothing is changed.

    Otherwise each array of a megabyte or so is mapped anew, and the kernel clears its pages: a sixth of the
    processor time of a scan in two threads. This affects the whole process, so a command does it and the
    library does not.
    """
    if not sys.platform.startswith("linux"):
        return
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except AttributeError:  # musl has none
        return
    mallopt(_MMAP_THRESHOLD, LARGEST_REUSED)
    mallopt(_TRIM_THRESHOLD, MOST_FREE)
