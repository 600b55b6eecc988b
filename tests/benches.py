"""The modules of bench/, which is no package, for the tests of the benches."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]


def bench(name: str, room: str = "bench") -> Any:
    """Return a module of bench/, or of a room in it."""
    folder = str(ROOT / room)
    if folder not in sys.path:
        sys.path.append(folder)
    return importlib.import_module(name)
