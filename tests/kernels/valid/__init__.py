"""Valid calls of every loop, drawn at random: one file a room of loops, one function a loop, with its name.

Valid is what the struct's docstring asks for, and no more: rooms are as small as it allows.
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

from calling import Arguments

from valid import (
    candidates,
    characters,
    counters,
    entries,
    evidence,
    matching,
    packed,
    profile,
    sketch,
    words,
)
from valid.draw import Draw

Generator = Callable[[Draw], Arguments]


def generators(of: ModuleType) -> dict[str, Generator]:
    """Return the public functions that a module defines, by name."""
    own = {name: value for name, value in vars(of).items() if getattr(value, "__module__", "") == of.__name__}
    return {name: value for name, value in own.items() if callable(value) and not name.startswith("_")}


MODULES = (candidates, characters, counters, entries, evidence, matching, packed, profile, sketch, words)
GENERATORS: dict[str, Generator] = {
    name: each for module in MODULES for name, each in generators(module).items()
}
"""What draws the arguments of each loop, by its name."""
