"""What the modules of the room declare of C: structs, functions, and the builds that run here."""

from __future__ import annotations

import ctypes
import importlib
import re
from collections.abc import Iterator
from pathlib import Path

from dedup import kernels
from dedup.kernels import native
from dedup.kernels.native import Struct, Written, kernel

FOLDER = Path(kernels.__file__).parent


def declared() -> Iterator[tuple[str, object]]:
    """Yield what the modules of the room declare, by name."""
    for path in sorted(FOLDER.glob("*.py")):
        module = importlib.import_module(f"{kernels.__name__}.{path.stem}")
        yield from ((name, value) for name, value in vars(module).items() if not name.startswith("_"))


def structs() -> list[type[Struct]]:
    """Return every struct that Python declares."""
    found = {value for _, value in declared() if isinstance(value, type) and issubclass(value, Struct)}
    return sorted(found - {Struct, Written}, key=lambda struct: struct.__name__)


def functions() -> list[kernel[..., object]]:
    """Return every function of C that Python declares."""
    found = {value.__name__: value for _, value in declared() if isinstance(value, kernel)}
    return [found[name] for name in sorted(found)]


def sources() -> str:
    """Return the text of all sources, without comments."""
    text = "".join(path.read_text() for path in sorted((*FOLDER.glob("*.h"), *FOLDER.glob("*.c"))))
    return re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)


def runs_here(level: str) -> bool:
    """Return whether this processor runs a build, and it was made."""
    if not (FOLDER / f"kernels-{level}.so").exists():
        return False
    return level == "baseline" or bool(getattr(native.library(), f"runs_{level}")())


def builds() -> dict[str, ctypes.CDLL]:
    """Return the builds that run here, by their levels."""
    return {
        name: ctypes.CDLL(str(FOLDER / f"kernels-{name}.so")) for name in native.LEVELS if runs_here(name)
    }
