"""The folder that `keep` copies into: files as they were, and a file of JSON Lines for each that held many.

It appears whole or not at all, and never replaces anything.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, BinaryIO

from dedup.errors import DedupError

if TYPE_CHECKING:
    from dedup.index.file.keeping import Selection
    from dedup.reading import Input


def write_folder(kept: Selection, folder: Path) -> None:
    """Write what is kept into a folder that is new or empty.

    Raises DedupError if that fails, or if the input has changed since it was compared.
    """
    target = folder.resolve()
    with TemporaryDirectory(prefix=".dedup-", dir=target.parent, ignore_cleanup_errors=True) as own:
        new = Path(own) / "new"
        new.mkdir()
        try:
            _write(kept, new)
            new.replace(target)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise DedupError(f"cannot write {folder}: {reason}") from error


def _write(kept: Selection, new: Path) -> None:
    path, file = "", None
    try:
        for item in kept.items():
            if item.member is None:
                shutil.copy2(item.path, _made(new, _name(item)))
                continue
            if item.path != path:
                file = _next(file, _made(new, f"{_name(item)}.jsonl".replace(".jsonl.jsonl", ".jsonl")))
                path = item.path
            if file is not None:
                file.write(kept.record(item))
    finally:
        if file is not None:
            file.close()


def _next(file: BinaryIO | None, path: Path) -> BinaryIO:
    if file is not None:
        file.close()
    return path.open("xb")


def _name(item: Input) -> str:
    """Return the path of a file below the folder: its id, which begins at the folder that the user named."""
    whole = item.id
    if item.member is not None:
        name = os.fsencode(os.path.basename(item.path)).decode("utf-8", "backslashreplace")  # noqa: PTH119
        before, found, _ = whole.partition(f"{name}:")
        whole = f"{before}{name}" if found else name
    return "/".join(part for part in PurePosixPath(whole).parts if part not in ("/", "..", "."))


def _made(new: Path, name: str) -> Path:
    path = new / name
    path.parent.mkdir(parents=True, exist_ok=True)
    return path
