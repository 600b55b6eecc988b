"""A copy of an index as one file, whole or not at all, while others read it."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

from dedup.errors import IndexFault, UsageError
from dedup.index.file import database
from dedup.index.file.lock import locked
from dedup.index.file.opening import beside, opened


def backup(path: str, target: str, wait: float) -> int:
    """Copy an index to a file, or into a folder under its own name; return the size of the copy in bytes.

    Others may read the index meanwhile, and who would write to it waits. What a killed run has left beside it
    is in the copy. An index at the target is replaced.

    Raises UsageError if the target cannot be written, or is something else than an index.
    """
    real = os.path.realpath(path)
    place = Path(target) / Path(real).name if Path(target).is_dir() else Path(target)
    _check(place, real)
    new = beside(str(place), "backup")
    database.remove(new)
    try:
        with opened(path, wait):  # to learn what is wrong with it, and whether it is an index
            pass
        with locked(real, wait, write=False):
            shutil.copyfile(real, new)
            with suppress(FileNotFoundError):
                shutil.copyfile(f"{real}.wal", f"{new}.wal")
        _settle(new)
        Path(f"{place}.wal").unlink(missing_ok=True)  # of an older copy
        Path(new).replace(place)
        return place.stat().st_size
    except OSError as error:
        reason = os.strerror(error.errno or 0).lower()
        room = "free some room, or name another place"
        raise IndexFault(f"cannot write the copy {place}: {reason}; {room}") from error
    finally:
        database.remove(new)


def _check(place: Path, real: str) -> None:
    """Raise UsageError if a copy cannot be made at the place."""
    if not place.name or not place.resolve().parent.is_dir():
        raise UsageError(f"cannot write {place}: there is no folder {place.resolve().parent}")
    if not os.access(place.resolve().parent, os.W_OK | os.X_OK):
        raise UsageError(f"cannot write {place}: permission denied in its folder")
    if os.path.realpath(place) == real:
        raise UsageError(f"{place} is the index itself; name another file for the copy")
    if place.exists():
        try:
            database.check_file(str(place))
        except IndexFault:
            raise UsageError(f"{place} is there and no index; name another file for the copy") from None


def _settle(new: str) -> None:
    """Take what a killed run has left into the file, and wait until it is on disk."""
    with database.faults_explained(new):
        connection = database.connect(new)
        try:
            connection.execute("checkpoint")
        finally:
            connection.close()
    descriptor = os.open(new, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
