"""Documents of which the upper part is measured again, and the lower part is written by people and kept."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path


def write(path: Path, lines: Sequence[str], mark: str) -> None:
    """Write the lines and the mark; what stands below the mark in the document stays."""
    kept = path.read_text("utf-8").partition(mark)[2] if path.exists() else "\n"
    path.write_text("\n".join([*lines, mark]) + kept, "utf-8")
