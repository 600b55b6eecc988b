"""The command `export`: write the tables of an index as files for other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

import dedup
from dedup.cli.options import IndexFile, format_option, gathered, index_option, wait_option
from dedup.cli.terminal import say

if TYPE_CHECKING:
    from dedup.index.file.exporting import ExportFormat


@click.command(short_help="Export an index for other programs.")
@click.argument("folder", type=click.Path())
@index_option
@format_option(("parquet", "jsonl"), "The format of the files.")
@wait_option
@gathered(index=IndexFile)
def export(folder: str, index: IndexFile, form: ExportFormat) -> None:
    """Write articles, matches, passages and runs into FOLDER, one file each.

    The file of matches refers to articles by id. The file of passages refers to matches by number.
    """
    from dedup.report.figures import count

    rows = dedup.export(index.path, folder, form, wait=index.wait)
    say(", ".join(f"{name}.{form}: {count(number, 'row')}" for name, number in rows.items()))
