"""One writer or several readers at a time: an advisory lock on a file beside the index.

The kernel holds the lock (flock), so it ends with its process, however that ends. The content of the file is
for people only: the process, and when it began.
"""

from __future__ import annotations

import errno
import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime

from dedup.errors import IndexFault, IndexInUse

WAIT = 60.0
"""Seconds to wait for another process: less than most cron jobs leave between two runs."""
_EVERY = 0.05
"""Seconds between two attempts."""
_UNWRITABLE = {errno.EACCES, errno.EPERM, errno.EROFS}


@contextmanager
def locked(path: str, wait: float, write: bool) -> Iterator[None]:
    """Hold the lock of the index at this path; wait this many seconds for it.

    Raises IndexInUse if another process still holds it then, and IndexFault if no lock can be made.
    """
    descriptor = _open(lock_path(path), write)
    if descriptor is None:
        yield
        return
    try:
        _acquire(descriptor, path, wait, write)
        if write:
            _sign(descriptor)
        yield
        if write:
            os.ftruncate(descriptor, 0)
    finally:
        os.close(descriptor)


def lock_path(path: str) -> str:
    """Return the path of the file that carries the lock of an index."""
    return f"{path}.lock"


def _open(path: str, write: bool) -> int | None:
    """Open the file of the lock; None if a reader needs none, since nobody can write there."""
    flags = os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK
    try:
        return os.open(path, flags | os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        if error.errno not in _UNWRITABLE or write:
            raise IndexFault(_unlockable(path, error)) from error
    try:
        return os.open(path, flags | os.O_RDONLY)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise IndexFault(_unlockable(path, error)) from error


def _unlockable(path: str, error: OSError) -> str:
    why = os.strerror(error.errno or 0)
    return f"cannot lock {path}: {why[:1].lower()}{why[1:]}; give this user write access to its folder"


def _acquire(descriptor: int, path: str, wait: float, write: bool) -> None:
    until = time.monotonic() + wait
    kind = fcntl.LOCK_EX if write else fcntl.LOCK_SH
    while True:
        try:
            fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            if time.monotonic() >= until:
                raise IndexInUse(f"{path} is in use by {_holder(descriptor)}; {_ADVICE}") from None
        except OSError as error:
            raise IndexFault(_unlockable(lock_path(path), error)) from error
        time.sleep(min(_EVERY, max(until - time.monotonic(), 0)))


_ADVICE = "run again later, or wait longer with --wait SECONDS"


def _sign(descriptor: int) -> None:
    """Write who holds the lock. A full disk makes this fail, which does not matter."""
    with suppress(OSError):
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, f"{os.getpid()} {datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}\n".encode(), 0)


def _holder(descriptor: int) -> str:
    """Name the process that holds the lock, as far as it is known."""
    words = os.pread(descriptor, 100, 0).decode("ascii", "replace").split()
    if len(words) != 2 or not words[0].isdigit():
        return "processes that read it"
    return f"process {words[0]}, since {words[1]}"
