"""Writes the report to standard output, a pipe, a device, or a file, which is written whole or not at all.

Bytes go through descriptors of this module, without a buffer. So a run that is stopped, or whose reader has
gone, has nothing left to write at its end. This module knows nothing about formats.
"""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from dedup.errors import DedupError, UsageError
from dedup.index.file.lock import is_planted

_BLOCK = 1 << 16
"""Bytes written at a time: the capacity of a pipe on Linux."""

_NAMED = {"/dev/stdout": 1, "/dev/stderr": 2}
# Opening one of these again would lose the position in a file that the shell has opened with >>.
_OPEN_ALREADY = re.compile(r"/(?:dev|proc/self)/fd/([0-9]{1,9})")


def check(path: str) -> None:
    """Raise UsageError if nothing can be written at the path, as far as that can be known beforehand.

    Nothing is created, and a FIFO is not opened.
    """
    if reason := _obstacle(path):
        raise UsageError(f"cannot write {path or repr(path)}: {reason}")


def keep_apart(written: Iterable[str | None], others: Iterable[str | None]) -> None:
    """Raise UsageError if a file to be replaced is one of the others, or would be written twice.

    None is standard output. A device may be written twice, and may also be read.
    """
    taken = {os.path.realpath(path) for path in others if path is not None}
    for path in written:
        if path is None or _is_stream(path):
            continue
        real = os.path.realpath(path)
        if real in taken:
            raise UsageError(f"cannot write {path}: this run also reads it, or writes something else to it")
        taken.add(real)


def write(chunks: Iterable[str] | Iterable[bytes], path: str | None = None) -> None:
    """Write the report to a file, or to standard output without a path.

    A regular file, also one behind a symlink, is replaced at the end or left as it was. Surrogates stand for
    bytes of file names and become these bytes again.

    Raises BrokenPipeError if the reader has gone, and DedupError if writing fails for another reason.
    """
    try:
        _write(_blocks(chunks), path)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise DedupError(f"cannot write {path or 'to standard output'}: {_reason(error)}") from error


def abandon(descriptor: int = 1) -> None:
    """Discard what is still in the buffer of standard output or error, which nobody can be told any more.

    Otherwise the interpreter tries once more at its end, fails again, and exits with 120.
    """
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY | os.O_CLOEXEC), descriptor)


def _obstacle(path: str) -> str | None:
    """Return why nothing can be written at the path, None if something can."""
    if is_planted(path):
        return "it is a link that another user put there"
    try:
        mode = _status(path).st_mode
    except FileNotFoundError:
        return _folder_obstacle(path)
    except (OSError, ValueError) as error:
        return _reason(error)
    if stat.S_ISDIR(mode):
        return "it is a folder"
    if stat.S_ISSOCK(mode) or stat.S_ISBLK(mode):
        return "it is a socket or a disk"
    if _descriptor(path) is None and not os.access(path, os.W_OK):
        return "permission denied"
    return _folder_obstacle(path) if _is_replaced(path, mode) else None


def _folder_obstacle(path: str) -> str | None:
    """Return why no file can be made in the folder of the path, None if one can."""
    if not path:
        return "the name is empty"
    folder = Path(path) if path.endswith("/") else Path(path).resolve().parent
    if not folder.is_dir():
        return f"there is no folder {folder}"
    return None if os.access(folder, os.W_OK | os.X_OK) else f"permission denied in the folder {folder}"


def _status(path: str) -> os.stat_result:
    descriptor = _descriptor(path)
    return os.stat(path) if descriptor is None else os.fstat(descriptor)  # noqa: PTH116  (Path("") is ".")


def _descriptor(path: str) -> int | None:
    """Return the open descriptor that the path names, if it names one."""
    found = _OPEN_ALREADY.fullmatch(path)
    return int(found[1]) if found else _NAMED.get(path)


def _is_replaced(path: str, mode: int) -> bool:
    return stat.S_ISREG(mode) and _descriptor(path) is None


def _write(blocks: Iterator[bytes], path: str | None) -> None:
    if path is None:
        _pour(_standard_output(), blocks)
    elif (descriptor := _descriptor(path)) is not None:
        _pour(descriptor, blocks)
    elif _is_stream(path):
        _open_and_pour(path, os.O_WRONLY | os.O_NOCTTY, blocks)
    else:
        _replace(Path(path).resolve(), blocks)


def _standard_output() -> int:
    """Return its descriptor. If it was closed, 1 may by now be a file that something else has opened."""
    if sys.stdout is None:
        raise DedupError("standard output is closed")
    return 1


def _is_stream(path: str) -> bool:
    with suppress(FileNotFoundError):
        return not stat.S_ISREG(Path(path).stat().st_mode)
    return False


def _replace(target: Path, blocks: Iterator[bytes]) -> None:
    """Write a new file beside the target, then move it into place.

    Its name starts with a dot, so that no scan of the folder reads it even if this process is killed.
    """
    old = target.stat() if target.exists() else None
    new = target.with_name(f".dedup-{os.urandom(8).hex()}.tmp")
    try:
        _open_and_pour(str(new), os.O_WRONLY | os.O_CREAT | os.O_EXCL, blocks, old)
        new.replace(target)
    finally:
        new.unlink(missing_ok=True)


def _open_and_pour(path: str, flags: int, blocks: Iterator[bytes], old: os.stat_result | None = None) -> None:
    descriptor = os.open(path, flags | os.O_CLOEXEC, 0o666 if old is None else 0o600)
    try:
        if old is not None:
            _keep_access(descriptor, old)
        _pour(descriptor, blocks)
        if flags & os.O_CREAT:
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _keep_access(descriptor: int, old: os.stat_result) -> None:
    """Give the new file the permissions of the old one, and its owner if that is allowed."""
    with suppress(PermissionError):
        os.fchown(descriptor, old.st_uid, old.st_gid)
    os.fchmod(descriptor, stat.S_IMODE(old.st_mode))


def _blocks(chunks: Iterable[str] | Iterable[bytes]) -> Iterator[bytes]:
    """Encode the chunks that are strings, and join all into blocks."""
    block = bytearray()
    for chunk in chunks:
        block += chunk.encode("utf-8", "surrogateescape") if isinstance(chunk, str) else chunk
        if len(block) >= _BLOCK:
            yield bytes(block)
            block.clear()
    if block:
        yield bytes(block)


def _pour(descriptor: int, blocks: Iterator[bytes]) -> None:
    for block in blocks:
        rest = memoryview(block)
        while rest:
            rest = rest[os.write(descriptor, rest) :]


def _reason(error: OSError | ValueError) -> str:
    """Return the message of an operating-system error, in lower case: "no space left on device"."""
    text = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return text[:1].lower() + text[1:]
