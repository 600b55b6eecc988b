"""The command `forget`: remove articles from an index."""

from __future__ import annotations

import click

import dedup
from dedup.cli.options import IndexFile, gathered, index_option, plain_format_option, wait_option
from dedup.cli.terminal import print_json, print_lines


@click.command(short_help="Remove articles from an index.")
@click.argument("names", metavar="PATH|ID...", nargs=-1, required=True)
@index_option
@plain_format_option
@wait_option
@gathered(index=IndexFile)
def forget(names: tuple[str, ...], index: IndexFile, form: str) -> None:
    """Remove articles and all their matches, by id, by path or by folder.

    If a file still exists, the next scan of its folder adds it again.
    """
    from dedup.report.escape import visible
    from dedup.report.figures import count

    ids = dedup.forget(names, index.path, wait=index.wait)
    if form == "jsonl":
        print_json({"type": "forgotten", "id": id_} for id_ in ids)
    else:
        print_lines(
            [*(f"forgotten: {visible(id_)}" for id_ in ids), f"{count(len(ids), 'article')} forgotten."]
        )
