"""Manual pages from the help of the commands: python bench/manual.py FOLDER [DATE]

dedup.1 and a page for each command, as dedup-scan.1. The date is that of the newest entry of CHANGELOG.md
unless it is given, so that the same source gives the same pages.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from dedup import __version__
from dedup.cli.main import commands

ROOT = Path(__file__).parent.parent


def escaped(text: str) -> str:
    r"""Return text as roff takes it.

    >>> print(escaped(".5 is\\a --x"), escaped("fin\u00e9"))
    \&.5 is\ea \-\-x fin\[u00E9]
    """
    safe = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\(ga")
    safe = "".join(each if each.isascii() else f"\\[u{ord(each):04X}]" for each in safe)
    return f"\\&{safe}" if safe.startswith((".", "\\(aq")) else safe


def page(name: str, command: click.Command, context: click.Context, date: str) -> Iterator[str]:
    """Yield the lines of the page of a command."""
    title = name.replace(" ", "-")
    yield f'.TH "{title.upper()}" "1" "{date}" "dedup {__version__}" "dedup"'
    yield ".SH NAME"
    short = command.get_short_help_str(200).rstrip(".")
    yield f"{escaped(title)} \\- {escaped(short[:1].lower() + short[1:])}"
    yield ".SH SYNOPSIS"
    yield f".B {escaped(name)}"
    yield escaped(" ".join(command.collect_usage_pieces(context)))
    yield ".SH DESCRIPTION"
    yield from described(command.help or "")
    parameters = [each for each in command.get_params(context) if isinstance(each, click.Option)]
    options = [each.get_help_record(context) for each in parameters]
    if any(options):
        yield ".SH OPTIONS"
        for record in filter(None, options):
            yield from (".TP", f".B {escaped(record[0])}", escaped(" ".join(record[1].split())))
    if isinstance(command, click.Group):
        yield ".SH COMMANDS"
        for each in command.list_commands(context):
            about = command.commands[each].get_short_help_str(200)
            yield from (".TP", f".BR dedup\\-{escaped(each)} (1)", escaped(about))
    else:
        yield ".SH SEE ALSO"
        yield ".BR dedup (1)"


def described(text: str) -> Iterator[str]:
    r"""Yield help as roff: paragraphs are filled, blocks after \b stay as they are."""
    for block in text.strip().split("\n\n"):
        lines = [line for line in block.splitlines() if line.strip()]
        if lines and lines[0].strip() == "\b":
            head = lines[1].strip()
            if head.endswith(":") and len(lines) > 2:
                yield f".SH {escaped(head[:-1].upper())}"
                lines = lines[1:]
            yield ".nf"
            yield from (escaped(line.rstrip()) for line in lines[1:])
            yield ".fi"
        else:
            yield ".PP"
            yield escaped(" ".join(line.strip() for line in lines))


def newest() -> str:
    """Return the date of the newest entry of the changelog."""
    found = re.search(r"^## \[\d[^\]]*\] - (\S+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    return found[1] if found else ""


def write(folder: Path, date: str) -> list[Path]:
    """Write all pages; return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    top = click.Context(commands, info_name="dedup", **commands.context_settings)
    pages = {"dedup": (commands, top)}
    for name, command in commands.commands.items():
        pages[f"dedup {name}"] = (command, click.Context(command, info_name=name, parent=top))  # type: ignore[assignment]
    written = []
    for name, (command, context) in pages.items():
        path = folder / f"{name.replace(' ', '-')}.1"
        path.write_text("\n".join(page(name, command, context, date)) + "\n", "utf-8")
        written.append(path)
    return written


if __name__ == "__main__":
    for path in write(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else newest()):
        print(path)
