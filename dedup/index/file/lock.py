"""One writer or several readers at a time: an advisory lock on a file beside the index.

The kernel holds the lock (flock), so it ends with its process, however that ends. The content of the file is
for people only: the process, and when it began. Somebody may remove the file meanwhile; whoever comes then
locks another one. So the one who holds a lock looks before each commit whether its file is still there.
"""

from __future__ import annotations

import errno
import fcntl
import os
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from dedup.errors import IndexFault, IndexInUse

WAIT = 60.0
"""Seconds to wait for another process: less than most cron jobs leave between two runs."""
_EVERY = 0.05
"""Seconds between two attempts."""
_UNWRITABLE = {errno.EACCES, errno.EPERM, errno.EROFS}

Guard = Callable[[], None]
"""Raises IndexInUse if the lock does not hold any more."""


@contextmanager
def locked(path: str, wait: float, write: bool) -> Iterator[Guard]:
    """Hold the lock of the index at this path; wait this many seconds for it.

    Raises IndexInUse if another process still holds it then, and IndexFault if no lock can be made.
    """
    descriptor = _acquired(path, time.monotonic() + wait, write)
    if descriptor is None:
        yield lambda: None
        return
    try:
        if write:
            _sign(descriptor)
        yield lambda: _check(path, descriptor)
        if write:
            os.ftruncate(descriptor, 0)
    finally:
        os.close(descriptor)


def gone(path: str) -> IndexFault:
    """Return the error that says that the folder of an index is no longer there."""
    return IndexFault(
        f"{path} is gone: its folder was removed or renamed meanwhile, and what was committed with it; "
        "put it back, and run again"
    )


def is_being_made(path: str) -> bool:
    """Return whether a process holds the lock of an index that is not there yet."""
    try:
        descriptor = os.open(lock_path(path), os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    finally:
        os.close(descriptor)
    return False


def is_planted(path: str) -> bool:
    """Return whether a path is a link that somebody else put into a folder that all may write to, as /tmp."""
    try:
        link, folder = os.lstat(path), os.stat(os.path.dirname(path) or ".")  # noqa: PTH116, PTH120
    except (OSError, ValueError):
        return False
    everybody = folder.st_mode & stat.S_ISVTX and folder.st_mode & stat.S_IWOTH
    return bool(stat.S_ISLNK(link.st_mode) and everybody and link.st_uid not in (os.geteuid(), folder.st_uid))


def lock_path(path: str) -> str:
    """Return the path of the file that carries the lock of an index."""
    return f"{path}.lock"


def _acquired(path: str, until: float, write: bool) -> int | None:
    """Return a descriptor that holds the lock; None if a reader needs none, as nobody can write there."""
    while True:
        descriptor = _open(lock_path(path), write)
        if descriptor is None:
            return None
        try:
            _acquire(descriptor, path, until, write)
        except BaseException:
            os.close(descriptor)
            raise
        if _is_of(lock_path(path), descriptor):
            return descriptor
        os.close(descriptor)  # removed while this process waited for it


def _is_of(path: str, descriptor: int) -> bool:
    """Return whether the file at the path is the one that is open."""
    try:
        there = os.stat(path, follow_symlinks=False)  # noqa: PTH116
    except OSError:
        return False
    return os.path.samestat(there, os.fstat(descriptor))


def _check(path: str, descriptor: int) -> None:
    if not Path(path).parent.exists():
        raise gone(path)
    if not _is_of(lock_path(path), descriptor):
        raise IndexInUse(
            f"{lock_path(path)} was removed while this run held it, so that another run may be writing; "
            "nothing more is written. Leave the file alone, and run again"
        )


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


def _acquire(descriptor: int, path: str, until: float, write: bool) -> None:
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
