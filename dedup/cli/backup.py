"""The command `backup`: copy an index while others use it."""

from __future__ import annotations

import click

import dedup
from dedup.cli.options import IndexFile, gathered, index_option, wait_option
from dedup.cli.terminal import megabytes, say


@click.command(short_help="Copy an index while others use it.")
@click.argument("target", metavar="FILE|FOLDER", type=click.Path())
@index_option
@click.option("--quiet", is_flag=True, help="On standard error, only errors.")
@wait_option
@gathered(index=IndexFile)
def backup(target: str, index: IndexFile, quiet: bool) -> None:
    """Copy the index to FILE, or into FOLDER. The copy is one file, written whole or not at all, and replaces
    an older one.

    A run that writes to the index is waited for, and one that begins meanwhile waits for the copy.

    \b
    Example:
      0 5 * * *  dedup backup /backup/ --index /srv/dedup/news.dedup --quiet
    """
    size = dedup.backup(index.path, target, wait=index.wait)
    if not quiet:
        say(f"{target}: {megabytes(size)} written")
