"""The options in a `dedup.toml`: read, checked, and given to a command as its defaults.

A key is the long name of an option. At the top it is for every command that has the option; in a table named
after a command, for that one. What the command line says wins, then the environment, then the file.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

import click

from dedup.errors import UsageError

NAME = "dedup.toml"
"""The file that is looked for beside an index."""
_NEVER = frozenset({"help", "config", "version"})
"""Options that a file cannot set."""
_PATHS = frozenset({"index", "licensed"})
"""Options whose relative paths start at the folder of the file."""


@dataclass(frozen=True, slots=True)
class Config:
    """A file of options."""

    path: str
    values: Mapping[str, object]
    """As the file has them, tables among them."""

    def for_command(self, command: click.Command) -> dict[str, object]:
        """Return what the file sets for a command, by the parameters of this."""
        own = self.values.get(command.name or "")
        named = {name: value for name, value in self.values.items() if not isinstance(value, dict)}
        named |= own if isinstance(own, dict) else {}
        found = {}
        for name, option in options_of(command).items():
            if name in named and option.name:
                found[option.name] = _checked(self.path, name, named[name], option, command)
        return found


def options_of(command: click.Command) -> dict[str, click.Option]:
    """Return the options of a command that a file can set, by their long names."""
    found = (each for each in command.params if isinstance(each, click.Option))
    return {name: each for each in found if (name := _long(each)) not in _NEVER}


def read(path: str, commands: Iterable[click.Command]) -> Config:
    """Read a file of options.

    Raises UsageError if it cannot be read, or names an option or a command that there is not.
    """
    try:
        values = tomllib.loads(Path(path).read_text("utf-8"))
    except OSError as error:
        raise UsageError(f"{path}: {(error.strerror or str(error)).lower()}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: not TOML: {error}") from None
    known = {command.name or "": options_of(command) for command in commands}
    every = {name for options in known.values() for name in options}
    for key, value in values.items():
        if not isinstance(value, dict):
            _expect(path, key, every, "option")
            continue
        _expect(path, key, known, "command")
        for inner in value:
            _expect(path, f"{key}.{inner}", known[key], f"option of dedup {key}", inner)
    return Config(path, values)


def beside(index: str | None) -> str | None:
    """Return the file of options in the folder of an index, if there is one."""
    if not index:
        return None
    path = Path(index).resolve().parent / NAME
    return str(path) if path.is_file() else None


def _long(option: click.Option) -> str:
    return max(option.opts, key=len).removeprefix("--")


def _expect(path: str, key: str, known: Iterable[str], what: str, name: str | None = None) -> None:
    """Raise UsageError unless the key is known, with the nearest that is."""
    names = sorted(known)
    name = key if name is None else name
    if name in names:
        return
    near = get_close_matches(name.replace("_", "-"), names, 1, 0.6)
    raise UsageError(f"{path}: {key}: no such {what}{f'; did you mean {near[0]}?' if near else ''}")


def _checked(path: str, name: str, value: object, option: click.Option, command: click.Command) -> object:
    """Return a value as the option takes it. Raises UsageError if it does not."""
    values = value if isinstance(value, list) else [value]
    if option.is_flag:
        if not isinstance(value, bool):
            raise UsageError(f"{path}: {name}: write true or false")
        return value
    if not all(isinstance(each, str | int | float) and not isinstance(each, bool) for each in values):
        raise UsageError(f"{path}: {name}: write a text or a number")
    if isinstance(value, list) and not option.multiple:
        raise UsageError(f"{path}: {name}: one value, not a list")
    if name in _PATHS:
        values = [str(Path(path).resolve().parent / str(each)) for each in values]
    given = tuple(map(str, values)) if option.multiple else str(values[0])
    try:
        option.type_cast_value(click.Context(command), given)
    except click.BadParameter as error:
        raise UsageError(f"{path}: {name}: {error.message.rstrip('.')}") from None
    return given
