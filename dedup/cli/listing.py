"""The list of `scan --list-files`: every file, with what became of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict

import click

import dedup
from dedup.article import Fate, Settings
from dedup.cli import output
from dedup.cli.delivery import Delivery


def write_list(paths: Sequence[str], settings: Settings, delivery: Delivery) -> None:
    """Write the list of the files under the paths, and leave."""
    found = dedup.list_files(paths, settings)
    output.write(_objects(found) if delivery.form == "jsonl" else _lines(found), delivery.target)
    raise click.exceptions.Exit(0)


def _objects(found: Iterable[Fate]) -> Iterator[str]:
    from dedup.report.escape import one_line

    for fate in found:
        yield one_line(json.dumps({"type": "file", **asdict(fate)}, ensure_ascii=False)) + "\n"


def _lines(found: Iterable[Fate]) -> Iterator[str]:
    """Yield a line a file: its fate, how many articles it holds, its path, and the reason, between tabs."""
    from dedup.report.escape import visible

    for fate in found:
        reason = f"\t{visible(fate.reason)}" if fate.reason else ""
        yield f"{fate.fate}\t{fate.articles}\t{visible(fate.path)}{reason}\n"
