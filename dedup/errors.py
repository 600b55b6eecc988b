"""The error tree. A class is a message and an exit code; nothing here prints or exits.

    DedupError            1   the run failed, as when the disk is full
    ├── UsageError        2   the command or the call was wrong; nothing was done
    ├── IndexInUse        4   another process is using the index
    └── IndexFault        5   the index cannot be used

An unreadable input is not an error: it is a `Problem`, reported with the results. A run with problems exits
with 3.
"""

from __future__ import annotations


class DedupError(Exception):
    """A failure that ends a run. Its message is one sentence."""

    exit_code = 1


class UsageError(DedupError):
    """The command or the call is wrong: a path that does not exist, two inputs that exclude each other."""

    exit_code = 2


class IndexInUse(DedupError):
    """Another process was still using the index when the waiting time was over."""

    exit_code = 4


class IndexFault(DedupError):
    """The index cannot be used: it is full, damaged, or hashes words differently."""

    exit_code = 5
